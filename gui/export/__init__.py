"""Saving a brief: the choices, the preview, and what the window itself sets in type (PDF)."""

"""Colours, fonts and style of the window."""

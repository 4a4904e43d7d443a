"""Sidebrief's window: shows what the engine found, and computes nothing itself."""

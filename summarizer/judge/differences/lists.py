"""Lists of words written as prose."""

from __future__ import annotations


def word_set(text: str) -> frozenset[str]:
    """Return the words of a list."""
    return frozenset(text.split())

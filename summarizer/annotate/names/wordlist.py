"""Word lists written as text: one place that turns them into sets."""

from __future__ import annotations


def word_set(text: str) -> frozenset[str]:
    """Return the words of ``text``, parted by white space, as a set."""
    return frozenset(text.split())


def phrase_set(text: str) -> frozenset[str]:
    """Return the phrases of ``text``, parted by commas, as a set."""
    return frozenset(phrase.strip() for phrase in text.split(","))

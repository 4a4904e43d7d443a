"""What the user decided, kept apart from what the engine found."""

from __future__ import annotations

from dataclasses import dataclass

Place = tuple[str, int, int]
"""A stretch of text that survives a reload: (sha256 of the article, start, end)."""


@dataclass(frozen=True, slots=True)
class Edits:
    """The user's decisions; each is keyed by content, so that it survives reloading and reordering.

    Attributes:
        restored: furniture that the user declared to be part of the article.
        hidden: sha256 of the articles that take no part in claims and brief.
        pinned: sentences that must stand in the brief.
        banned: sentences that must not.
        joined: pairs of passages of different articles that the user says report the same thing.
        parted: pairs of passages that the user says do not.
    """

    restored: frozenset[Place] = frozenset()
    hidden: frozenset[str] = frozenset()
    pinned: frozenset[Place] = frozenset()
    banned: frozenset[Place] = frozenset()
    joined: frozenset[tuple[Place, Place]] = frozenset()
    parted: frozenset[tuple[Place, Place]] = frozenset()

"""The user's own lists: what the engine is told once and applies to every story."""

from __future__ import annotations

from dataclasses import dataclass

Pair = tuple[str, str]


@dataclass(frozen=True, slots=True)
class UserLists:
    """What the user knows better than the engine, whatever the story.

    Attributes:
        noise: phrases that are no article's text; a line that consists of one is furniture, and so
            is a phrase of two words or more inside a line.
        names: (spelling, other spelling) of one person, place or organisation.
        outlets: (name as a source states it, or its site's address; name to use instead).
    """

    noise: tuple[str, ...] = ()
    names: tuple[Pair, ...] = ()
    outlets: tuple[Pair, ...] = ()

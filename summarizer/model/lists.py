"""The user's own lists: what the engine is told once and applies to every story."""

from __future__ import annotations

from dataclasses import dataclass

Pair = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit of measure, or a word for a number, that the engine does not know by itself.

    Attributes:
        names: its spellings, the first of which it is called by; case does not count, and a plural
            in -s is known too.
        times: how many of ``of`` it is; ``None``: it is like nothing but itself.
        of: another unit, of the engine's or of the list, in words ("square metres"); empty where
            ``times`` is a number and nothing else ("crore" is 10,000,000).
    """

    names: tuple[str, ...]
    times: float | None = None
    of: str = ""


@dataclass(frozen=True, slots=True)
class UserLists:
    """What the user knows better than the engine, whatever the story.

    Attributes:
        noise: phrases that are no article's text; a line that consists of one is furniture, and so
            is a phrase of two words or more inside a line.
        names: (spelling, other spelling) of one person, place or organisation; each is found
            wherever it stands, as it is written here.
        outlets: (name as a source states it, or its site's address; name to use instead).
        units: units of measure and words for numbers.
    """

    noise: tuple[str, ...] = ()
    names: tuple[Pair, ...] = ()
    outlets: tuple[Pair, ...] = ()
    units: tuple[Unit, ...] = ()

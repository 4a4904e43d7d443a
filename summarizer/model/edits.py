"""What the user decided, kept apart from what the engine found."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Final, Literal

Place = tuple[str, int, int]
"""A stretch of text that survives a reload: (sha256 of the article, start, end)."""

Ruling = Literal["checked", "no conflict", "ask the desk"]


@dataclass(frozen=True, slots=True, order=True)
class Note:
    """A remark of the user's at a stretch of text, with tags in the order they were given."""

    place: Place
    text: str
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, order=True)
class OwnWords:
    """A line of the user's own in the brief; it is no source's and is marked so everywhere.

    Attributes:
        place: the sentence of the brief that it stands beside.
        before: whether it stands above that sentence and not below it.
        number: its rank among the user's lines at one place.
    """

    place: Place
    text: str
    before: bool = False
    number: int = 0


@dataclass(frozen=True, slots=True, order=True)
class Verdict:
    """What the user says of a difference; its sides are known by their places, ascending."""

    places: tuple[Place, ...]
    ruling: Ruling
    remark: str = ""


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
        order: sentences of the brief in the order the user wants them; others keep their places.
        own: lines of the user's own.
        outlets: (sha256, name): outlets as the user names them.
        dates: (sha256, YYYY-MM-DD): days of publication as the user sets them.
        trust: (sha256, per cent of the ordinary weight of a source in the brief).
        notes: remarks on stretches of text.
        verdicts: what the user says of differences.
        colours: (sha256, number of the colour) of sources shown in another colour.
        columns: sha256 of the articles in the order their columns stand; others follow.
        collapsed: sha256 of the articles whose columns are folded.
        base: sha256 of the article whose column stays in view; at most one a story.
    """

    restored: frozenset[Place] = frozenset()
    hidden: frozenset[str] = frozenset()
    pinned: frozenset[Place] = frozenset()
    banned: frozenset[Place] = frozenset()
    joined: frozenset[tuple[Place, Place]] = frozenset()
    parted: frozenset[tuple[Place, Place]] = frozenset()
    order: tuple[Place, ...] = ()
    own: frozenset[OwnWords] = frozenset()
    outlets: frozenset[tuple[str, str]] = frozenset()
    trust: frozenset[tuple[str, int]] = frozenset()
    notes: frozenset[Note] = frozenset()
    verdicts: frozenset[Verdict] = frozenset()
    colours: frozenset[tuple[str, int]] = frozenset()
    columns: tuple[str, ...] = ()
    collapsed: frozenset[str] = frozenset()
    base: frozenset[str] = frozenset()
    dates: frozenset[tuple[str, str]] = frozenset()


EDIT_FIELDS: Final = tuple(field.name for field in fields(Edits))


def articles_of_edit(entry: object) -> frozenset[str]:
    """Return the sha256 of the articles that one decision speaks of."""
    match entry:
        case str():
            return frozenset({entry})
        case Note(place=(key, _, _)) | OwnWords(place=(key, _, _)):
            return frozenset({key})
        case Verdict(places=places):
            return frozenset(place[0] for place in places)
        case ((str() as one, _, _), (str() as other, _, _)):
            return frozenset({one, other})
        case (str() as key, *_):
            return frozenset({key})
        case _:
            message = f"not a decision: {entry!r}"
            raise TypeError(message)

"""Single decisions as pure changes of frozen ``Edits``. No Qt, no files.

In: the edits and what is decided. Out: other edits; the later decision wins over an earlier one
that it contradicts. A place stands for what it overlaps, because the engine may cut a passage
elsewhere once more is known. Costs one look at each earlier decision of the same kind.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from summarizer import Edits

if TYPE_CHECKING:
    from collections.abc import Iterable

    from summarizer.model import Place

    Places = frozenset[Place]
    Pair = tuple[Place, Place]
    Pairs = frozenset[Pair]


def hide(edits: Edits, sha256: str, *, hidden: bool) -> Edits:
    """Take an article out of claims and brief, or back in."""
    others = edits.hidden - {sha256}
    return replace(edits, hidden=others | {sha256} if hidden else others)


def restore(edits: Edits, place: Place) -> Edits:
    """Declare furniture to be part of its article."""
    return replace(edits, restored=edits.restored | {place})


def pin(edits: Edits, place: Place) -> Edits:
    """Let a sentence stand in the brief, whatever was said of it before."""
    banned = _without(edits.banned, place)
    return replace(edits, pinned=_without(edits.pinned, place) | {place}, banned=banned)


def unpin(edits: Edits, place: Place) -> Edits:
    """Leave a sentence to the engine that was pinned."""
    return replace(edits, pinned=_without(edits.pinned, place))


def ban(edits: Edits, place: Place) -> Edits:
    """Keep a sentence out of the brief, whatever was said of it before."""
    pinned = _without(edits.pinned, place)
    return replace(edits, banned=_without(edits.banned, place) | {place}, pinned=pinned)


def allow(edits: Edits, place: Place) -> Edits:
    """Leave a sentence to the engine that was banned."""
    return replace(edits, banned=_without(edits.banned, place))


def say_instead(edits: Edits, old: Place, new: Place) -> Edits:
    """Let one sentence give its place in the brief to another."""
    return pin(ban(edits, old), new)


def join(edits: Edits, pairs: Iterable[Pair]) -> Edits:
    """Say of pairs of passages that they report the same thing."""
    wanted = frozenset(map(ordered, pairs))
    joined = _unlike(edits.joined, wanted) | wanted
    return replace(edits, joined=joined, parted=_unlike(edits.parted, wanted))


def part(edits: Edits, pairs: Iterable[Pair]) -> Edits:
    """Say of pairs of passages that they do not report the same thing."""
    wanted = frozenset(map(ordered, pairs))
    parted = _unlike(edits.parted, wanted) | wanted
    return replace(edits, parted=parted, joined=_unlike(edits.joined, wanted))


def release(edits: Edits, pair: Pair) -> Edits:
    """Leave a pair of passages to the engine that was joined or parted."""
    wanted = frozenset({ordered(pair)})
    joined, parted = _unlike(edits.joined, wanted), _unlike(edits.parted, wanted)
    return replace(edits, joined=joined, parted=parted)


def ordered(pair: Pair) -> Pair:
    """Return a pair in the one order in which it is kept."""
    return min(pair), max(pair)


def marked(places: Places, place: Place) -> bool:
    """Tell whether a sentence, or a part of it, is among the places."""
    return place in places or any(overlap(place, other) for other in places)


def overlap(one: Place, other: Place) -> bool:
    """Tell whether two places share text."""
    return one[0] == other[0] and one[1] < other[2] and other[1] < one[2]


def of_articles(edits: Edits, keys: frozenset[str]) -> Edits:
    """Return what of the edits speaks of these articles alone."""
    return Edits(
        restored=_of(edits.restored, keys),
        hidden=edits.hidden & keys,
        pinned=_of(edits.pinned, keys),
        banned=_of(edits.banned, keys),
        joined=_both_of(edits.joined, keys),
        parted=_both_of(edits.parted, keys),
    )


def merged(kept: Edits, edits: Edits, keys: frozenset[str]) -> Edits:
    """Return ``kept``, but for these articles what ``edits`` say of them."""
    theirs = of_articles(kept, keys)
    others = Edits(
        restored=kept.restored - theirs.restored,
        hidden=kept.hidden - theirs.hidden,
        pinned=kept.pinned - theirs.pinned,
        banned=kept.banned - theirs.banned,
        joined=kept.joined - theirs.joined,
        parted=kept.parted - theirs.parted,
    )
    return united(others, of_articles(edits, keys))


def united(one: Edits, other: Edits) -> Edits:
    """Return all that either says."""
    return Edits(
        restored=one.restored | other.restored,
        hidden=one.hidden | other.hidden,
        pinned=one.pinned | other.pinned,
        banned=one.banned | other.banned,
        joined=one.joined | other.joined,
        parted=one.parted | other.parted,
    )


def articles_of(edits: Edits) -> frozenset[str]:
    """Return the hashes of all articles that the edits speak of."""
    pairs = edits.joined | edits.parted
    places = edits.restored | edits.pinned | edits.banned | {one for pair in pairs for one in pair}
    return edits.hidden | {place[0] for place in places}


def _without(places: Places, place: Place) -> Places:
    return frozenset(other for other in places if not overlap(place, other))


def _unlike(pairs: Pairs, wanted: Pairs) -> Pairs:
    return frozenset(pair for pair in pairs if not any(_alike(pair, one) for one in wanted))


def _alike(one: Pair, other: Pair) -> bool:
    straight = overlap(one[0], other[0]) and overlap(one[1], other[1])
    return straight or (overlap(one[0], other[1]) and overlap(one[1], other[0]))


def _of(places: Places, keys: frozenset[str]) -> Places:
    return frozenset(place for place in places if place[0] in keys)


def _both_of(pairs: Pairs, keys: frozenset[str]) -> Pairs:
    return frozenset(pair for pair in pairs if pair[0][0] in keys and pair[1][0] in keys)

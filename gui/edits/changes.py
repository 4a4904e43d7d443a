"""Single decisions as pure changes of frozen ``Edits``. No Qt, no files.

In: the edits and what is decided. Out: other edits; the later decision wins over an earlier one
that it contradicts. A place stands for what it overlaps, because the engine may cut a passage
elsewhere once more is known. Costs one look at each earlier decision of the same kind.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from summarizer import Edits
from summarizer.model import EDIT_FIELDS, articles_of_edit

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

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
    return _sifted(edits, lambda entry: articles_of_edit(entry) <= keys)


def merged(kept: Edits, edits: Edits, keys: frozenset[str]) -> Edits:
    """Return ``kept``, but for these articles what ``edits`` say of them."""
    others = _sifted(kept, lambda entry: not articles_of_edit(entry) <= keys)
    return united(others, of_articles(edits, keys))


def carried(there: Edits, base: Edits, edits: Edits, keys: frozenset[str]) -> Edits:
    """Return ``there`` with what was decided between ``base`` and ``edits`` about these articles.

    So what another window decided meanwhile about the same articles stays.
    """
    before, after = of_articles(base, keys), of_articles(edits, keys)
    values = {}
    for name in EDIT_FIELDS:
        old, new, now = (getattr(each, name) for each in (before, after, there))
        if isinstance(new, frozenset):
            values[name] = (now - (old - new)) | (new - old)
        else:
            theirs = tuple(entry for entry in now if entry not in old)
            values[name] = now if new == old else tuple(dict.fromkeys((*theirs, *new)))
    return Edits(**values)


def united(one: Edits, other: Edits) -> Edits:
    """Return all that either says."""
    both = {name: (getattr(one, name), getattr(other, name)) for name in EDIT_FIELDS}
    return Edits(**{name: _either(*pair) for name, pair in both.items()})


def articles_of(edits: Edits) -> frozenset[str]:
    """Return the hashes of all articles that the edits speak of."""
    entries = (entry for name in EDIT_FIELDS for entry in getattr(edits, name))
    return frozenset(key for entry in entries for key in articles_of_edit(entry))


def _sifted(edits: Edits, wanted: Callable[[object], bool]) -> Edits:
    """Return what is wanted of each field, in the field's own form."""
    values = {name: getattr(edits, name) for name in EDIT_FIELDS}
    return Edits(**{name: type(all_)(filter(wanted, all_)) for name, all_ in values.items()})


def _either(one: Any, other: Any) -> Any:  # noqa: ANN401 - both are the form of one field
    if isinstance(one, frozenset):
        return one | other
    return tuple(dict.fromkeys((*one, *other)))


def _without(places: Places, place: Place) -> Places:
    return frozenset(other for other in places if not overlap(place, other))


def _unlike(pairs: Pairs, wanted: Pairs) -> Pairs:
    return frozenset(pair for pair in pairs if not any(_alike(pair, one) for one in wanted))


def _alike(one: Pair, other: Pair) -> bool:
    straight = overlap(one[0], other[0]) and overlap(one[1], other[1])
    return straight or (overlap(one[0], other[1]) and overlap(one[1], other[0]))

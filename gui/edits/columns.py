"""How the columns stand, as pure changes of frozen ``Edits``: order, folded ones, the base. No Qt.

In: the edits and the hashes of the story's articles, in the story's order. Out: other edits, or
the places of the articles on the desk. Costs one sort of the articles.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer import Edits


def arranged(edits: Edits, keys: Sequence[str]) -> tuple[int, ...]:
    """Return the indices of the articles from left to right; the base, if any, comes first."""
    ranks = {key: rank for rank, key in enumerate(edits.columns)}

    def place(index: int) -> tuple[bool, int, int]:
        key = keys[index]
        return key not in edits.base, ranks.get(key, len(ranks)), index

    return tuple(sorted(range(len(keys)), key=place))


def move(edits: Edits, keys: Sequence[str], key: str, beside: str, *, after: bool) -> Edits:
    """Let the column of one article stand right before or after the column of another."""
    order = [keys[index] for index in arranged(edits, keys)]
    if key == beside or key not in order or beside not in order:
        return edits
    order.remove(key)
    order.insert(order.index(beside) + after, key)
    others = tuple(one for one in edits.columns if one not in keys)
    return replace(edits, columns=(*dict.fromkeys(order), *others))


def fold(edits: Edits, key: str, *, folded: bool) -> Edits:
    """Fold the column of an article to a narrow strip, or open it again."""
    others = edits.collapsed - {key}
    return replace(edits, collapsed=others | {key} if folded else others)


def unfold_all(edits: Edits, keys: Sequence[str]) -> Edits:
    """Open all columns of a story."""
    return replace(edits, collapsed=edits.collapsed - frozenset(keys))


def rest(edits: Edits, keys: Sequence[str], key: str | None) -> Edits:
    """Make an article the base of its story, in place of any other; ``None``: none is.

    A base is there to be read, so it is not folded.
    """
    others = edits.base - frozenset(keys)
    if key is None:
        return replace(edits, base=others)
    return replace(edits, base=others | {key}, collapsed=edits.collapsed - {key})

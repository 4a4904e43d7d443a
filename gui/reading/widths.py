"""How wide the columns are: what the user chose, and equal shares for the others. No Qt.

In: the room, and of each column whether it is folded and the width the user gave it, if any.
Out: a width for each, in pixels. Costs one look at each column.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

NARROWEST: Final = 240
SNUG: Final = 264
"""From this width on three columns stand beside each other: to compare three sources at a glance is
worth lines that are shorter than a page's."""
WIDEST: Final = 960
FOLDED: Final = 40
HAIRLINE: Final = 1


class Wish(NamedTuple):
    """What is known of one column before the room is shared."""

    folded: bool = False
    width: int | None = None


def share(room: int, wishes: Sequence[Wish], comfortable: int) -> list[int]:
    """Give as many columns a place beside each other as read well, two or three if they fit.

    Args:
        room: for all columns that are seen at once.
        comfortable: the width at which a line holds a comfortable number of characters.
    """
    open_ = [wish for wish in wishes if not wish.folded]
    room -= (len(wishes) - len(open_)) * (FOLDED + HAIRLINE)
    few = max(min(3, room // SNUG), min(2, room // NARROWEST), 1)
    beside = min(len(open_), max(room // comfortable, few)) or 1
    given = [clamped(wish.width) for wish in open_ if wish.width is not None]
    if given and beside == len(open_):  # all are seen: those without a wish fill the room
        beside -= len(given)
        room -= sum(given) + HAIRLINE * len(given)
    width, spare = divmod(max(room - HAIRLINE * (beside - 1), 0), max(beside, 1))
    return list(_widths(wishes, width, spare, max(beside, 1)))


def clamped(width: int) -> int:
    """Return the nearest width a column may have."""
    return min(max(width, NARROWEST), WIDEST)


def _widths(wishes: Sequence[Wish], width: int, spare: int, beside: int) -> Sequence[int]:
    found, count = [], 0
    for wish in wishes:
        if wish.folded:
            found.append(FOLDED)
        elif wish.width is not None:
            found.append(clamped(wish.width))
        else:
            found.append(max(width + (count % beside < spare), NARROWEST))
            count += 1
    return found

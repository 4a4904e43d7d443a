"""Finds the selected claim again in another analysis, where it may have another id.

In: the text and place of one of its passages, and the columns of the new analysis. Out: the id of
the claim that has this passage now. Costs one look-up a column. No Qt.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from gui.reading.runs import ColumnMarks, Passage

Place = tuple[str, int, int]  # text of the article, start, end
Marked = tuple[str, "ColumnMarks"]  # text of a column's article, its marks


def place_of(text: str, passage: Passage) -> Place:
    """Return where a passage stands, in terms that outlive the analysis."""
    return text, passage.start, passage.end


def first_place(columns: Iterable[Marked], claim: int | None) -> Place | None:
    """Return the place of the first passage of a claim in the columns."""
    for text, marks in columns:
        for passage in marks.of_claim(claim):
            return place_of(text, passage)
    return None


def claim_at(columns: Iterable[Marked], place: Place | None) -> int | None:
    """Return the claim whose passage stands at a place.

    What the user decided may have cut the passage elsewhere: then any claim that covers its
    beginning will do.
    """
    if place is None:
        return None
    text, start, end = place
    for other, marks in columns:
        there = marks.passages_at(start) if other == text else ()
        exact = [passage for passage in there if (passage.start, passage.end) == (start, end)]
        if there:
            return (exact or list(there))[0].claim
    return None

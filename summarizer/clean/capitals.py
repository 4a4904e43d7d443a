"""Links to other articles that a page sets as lines of capitals between the paragraphs.

Section headings may be set in capitals too; they are shorter. An article whose lines of capitals
include a very short one sets its headings so, and none of them is taken for a link.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from summarizer.clean.kinds import Mark, mark
from summarizer.clean.shapes import is_capitals
from summarizer.clean.zones import first_prose

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.clean.lines import Line

_REASON: Final = "A line in capitals between paragraphs: the title of another article."


def mark_capitals(lines: Sequence[Line], marks: list[Mark | None], headline: int) -> None:
    """Mark lines of capitals that are links; section headings in capitals stay."""
    capitals = [index for index, line in enumerate(lines) if is_capitals(line)]
    if sum(lines[index].words for index in capitals) > 0.3 * sum(line.words for line in lines):
        return  # a text in capitals throughout
    body = first_prose(lines, marks, headline + 1)  # a headline may be set in capitals
    unknown = [index for index in capitals if marks[index] is None and index > body]
    if not unknown:
        return
    # The page's own calls in capitals ("click here") show that it sets its links so.
    calls = any((found := marks[index]) and found.kind == "newsletter" for index in capitals)
    least = _least([lines[index].words for index in unknown], calls=calls)
    for index in unknown:
        if lines[index].words >= least and not _is_listed(lines, index):
            marks[index] = mark("related-links", _REASON, strong=False)


def _least(lengths: Sequence[int], *, calls: bool) -> int:
    """Return how many words a line of capitals must have to be a link in this article."""
    mean = sum(lengths) / len(lengths)
    if calls:
        return 5 if min(lengths) <= 3 or mean < 5 else 4
    return 5 if min(lengths) > 3 and mean >= 7 else 9


def _is_listed(lines: Sequence[Line], index: int) -> bool:
    """Tell whether a line is an item of a list, or the heading of one."""
    return lines[index].is_listed or (index + 1 < len(lines) and lines[index + 1].is_listed)

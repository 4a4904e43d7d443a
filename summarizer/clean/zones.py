"""Furniture told by its place: lists under a heading, the head and the tail of the page.

In: the lines of one article and the marks found so far (``None`` for a line without one), which
are completed in place. Cost: linear in the number of lines.
"""

from __future__ import annotations

import re
from itertools import takewhile
from typing import TYPE_CHECKING, Final

from summarizer.clean.kinds import Mark, mark
from summarizer.clean.matching import heads_links, told
from summarizer.clean.shapes import breadcrumb, date_line, has_clock, is_menu_word
from summarizer.language import detect

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.clean.lines import Line

_CLOSERS: Final = frozenset(
    {
        "comment-form",
        "cookie-notice",
        "copyright",
        "disclaimer",
        "navigation",
        "newsletter",
        "related-links",
        "share-bar",
        "support-appeal",
        "tags",
    }
)
_ITEM_REASON: Final = "Stands in a list of links to other articles."
_NAME: Final = (
    r"[A-Z\u00c0-\u00de][\w.'-]*(?: (?:von |van |de |al-)?[A-Z\u00c0-\u00de][\w.'-]*){1,3}"
)
_NAMES: Final = re.compile(rf"{_NAME}(?:(?:,| and|, and) {_NAME}){{0,4}}\Z")
# Headings that a section of the article may have too: only a list below them decides.
_AMBIGUOUS: Final = re.compile(
    r"(?:more (?!on this|stories|news|coverage)\S|(?:latest|top|other|recent|featured|popular"
    r"|our)\b)"
    r".*[^:]\Z",
    re.IGNORECASE,
)
_SIGNOFF: Final = re.compile(rf"(?:--|\u2014|\u2013) {_NAME}(?:(?:,| and|, and) {_NAME}){{0,2}}\Z")
_DATELINE: Final = re.compile(
    r"[A-Z\u00c0-\u00de][A-Z\u00c0-\u00de .,'-]{2,40}(?:, ?[A-Z][\w."
    r" ]{1,20})?\s*(?:\([^)]{2,40}\)\s*)?[\u2014\u2013-]"
)
_FEW: Final = 6
_HEAD: Final = 15
_PEEL: Final = 12


def first_prose(lines: Sequence[Line], marks: Sequence[Mark | None], start: int = 0) -> int:
    """Return the index of the first unmarked prose line from ``start`` on; if none, one past."""
    for index in range(start, len(lines)):
        if marks[index] is None and lines[index].is_prose:
            return index
    return len(lines)


def last_prose(lines: Sequence[Line], marks: Sequence[Mark | None]) -> int:
    """Return the index of the last unmarked prose line, or -1."""
    for index in range(len(lines) - 1, -1, -1):
        if marks[index] is None and lines[index].is_prose:
            return index
    return -1


def mark_head(
    lines: Sequence[Line], marks: list[Mark | None], headline: int, outlet: str | None
) -> None:
    """Mark menus, dates, bylines and credits above the first paragraphs."""
    body = first_prose(lines, marks, headline + 1)
    end = min(_HEAD + headline + 1, first_prose(lines, marks, body + 1), len(lines))
    for index in range(end):
        found, line = marks[index], lines[index]
        if index == headline:
            continue
        if outlet and line.text.lower() == outlet.lower():
            marks[index] = mark("navigation", "Names the outlet.")
        elif found is None or _is_bare_credit(line, found):
            # Below the first paragraph a date without a time may head a part of a timeline.
            stamp = date_line(line) if index < body or has_clock(line) else None
            marks[index] = breadcrumb(line) or stamp or told(line, "head", "edge") or found
    _mark_menu(lines, marks, min(body, end), headline)
    _mark_writer(lines, marks, body, headline)


def _is_bare_credit(line: Line, found: Mark) -> bool:
    """Tell whether a line names an agency alone; at an edge of the page it credits the text."""
    return found.kind == "caption" and line.words <= 4


def _mark_menu(lines: Sequence[Line], marks: list[Mark | None], end: int, headline: int) -> None:
    """Mark a menu of one short entry a line: four in a row, two of them words of menus."""
    run: list[int] = []
    for index in range(end + 1):
        if (
            index < end
            and index != headline
            and lines[index].words <= 3
            and not lines[index].terminal
        ):
            run.append(index)
            continue
        if len(run) >= 4 and sum(is_menu_word(lines[entry]) for entry in run) >= 2:
            for entry in run:
                marks[entry] = marks[entry] or mark("navigation", strong=False)
        run = []


def _mark_writer(lines: Sequence[Line], marks: list[Mark | None], body: int, headline: int) -> None:
    """Mark the names of writer and outlet between the headline and a dateline."""
    dateline = body < len(lines) and bool(_DATELINE.match(lines[body].text))
    for index in range(min(body, len(lines)) - 1, max(headline, body - 4), -1):
        line, below = lines[index], marks[index + 1] if index + 1 < len(lines) else None
        outlet = below is not None and below.kind == "navigation"
        named = line.words <= 14 and _NAMES.match(line.text)
        if marks[index] is None and named and (dateline or outlet):
            marks[index] = mark("byline", strong=False)


def mark_signoffs(lines: Sequence[Line], marks: list[Mark | None]) -> None:
    """Mark the writer's name on a line of its own under a passage, as in "-- Name Name".

    Items of a list and the attribution under a quotation look alike and stay.
    """
    for index in range(1, len(lines)):
        line, above = lines[index], lines[index - 1]
        if marks[index] is not None or not line.is_listed or not 3 <= line.words <= 7:
            continue
        follows = above.is_prose and above.text.endswith((".", "!", "?")) and not above.is_listed
        below = index + 1 < len(lines) and lines[index + 1].is_listed
        if follows and not below and _SIGNOFF.match(line.text):
            marks[index] = mark("byline", strong=False)


def mark_lists(lines: Sequence[Line], marks: list[Mark | None], headline: int) -> None:
    """Mark headings such as "See also" and the lines under them until prose comes back."""
    last, next_index = last_prose(lines, marks), 0
    for index, line in enumerate(lines):
        found = marks[index]
        if index < next_index or index == headline or line.words > 9:
            continue
        if found is not None and found.kind != "related-links":
            continue
        heading = heads_links(line)
        if heading is None:
            continue
        items = _items(lines, marks, index + 1, last)
        if items or not _AMBIGUOUS.match(line.core):
            marks[index] = heading
        for item in items:
            marks[item] = marks[item] or mark("related-links", _ITEM_REASON, strong=False)
        next_index = items[-1] + 1 if items else index + 1


def _items(
    lines: Sequence[Line], marks: Sequence[Mark | None], start: int, last: int
) -> Sequence[int]:
    """Return the indices of the lines of a list of links that starts there.

    Where prose follows (``last`` is its end), only a few lines that read like titles.
    """
    end, limit = start, len(lines) if start > last else min(start + _FEW + 1, len(lines))
    while end < limit and not _ends_list(lines[end]) and _may_be_listed(marks[end]):
        if end > start + 1 and lines[end].gap and not lines[end - 1].gap:
            break
        end += 1
    if end > last:
        return range(start, end)
    titles = list(takewhile(lambda item: 4 <= lines[item].words <= 25, range(start, end)))
    return titles if len(titles) <= _FEW else []


def _may_be_listed(found: Mark | None) -> bool:
    return found is None or found.kind in {"related-links", "timestamp"}


def _ends_list(line: Line) -> bool:
    """Tell whether a line is running text rather than the title of another article."""
    if line.words >= 30 or (line.text.endswith(":") and line.words >= 4):
        return True
    closing = line.text.rstrip("\"'\u2019\u201d\u00bb )]")
    if not line.terminal:
        return False
    return line.words > 16 if closing.endswith(("?", "!")) else line.words >= 4


def mark_tail(lines: Sequence[Line], marks: list[Mark | None], language: str | None) -> None:
    """Mark the page's closing elements: signs of the tail, and all that follows the first."""
    _peel(lines, marks)
    end = last_prose(lines, marks)
    if end < 0:
        return
    _mark_bullets(lines, marks, end)
    _mark_dated(lines, marks, end)
    opened = False
    for index in range(end + 1, len(lines)):
        found = marks[index]
        if found is None and opened:
            marks[index] = mark("page-end", strong=False)
        opened = opened or (found is not None and found.kind in _CLOSERS)
    _mark_motto(lines, marks, language)


def _peel(lines: Sequence[Line], marks: list[Mark | None]) -> None:
    """Take tail furniture off from the end, until a line of prose is left."""
    left = _PEEL
    for index in range(len(lines) - 1, 0, -1):
        found, line = marks[index], lines[index]
        if found is not None and not _is_bare_credit(line, found):
            continue
        place = told(line, "tail", "edge") or date_line(line)
        marks[index] = place or found
        left -= 1
        if left < 0 or (marks[index] is None and line.is_prose):
            return


def _mark_bullets(lines: Sequence[Line], marks: list[Mark | None], end: int) -> None:
    """Mark a closing list with bullets of which one item is known to be a link."""
    start = end + 1
    for index in range(end + 1, len(lines) + 1):
        if index < len(lines) and lines[index].is_listed:
            continue
        run = range(start, index)
        if any((found := marks[item]) and found.kind == "related-links" for item in run):
            for item in run:
                marks[item] = marks[item] or mark("related-links", _ITEM_REASON, strong=False)
        start = index + 1


def _mark_dated(lines: Sequence[Line], marks: list[Mark | None], end: int) -> None:
    """Mark the rhythm of a list of links: title, date, title, date, after the last prose."""
    dates = [
        index
        for index in range(end + 1, len(lines))
        if (found := marks[index]) is not None and found.kind == "timestamp" and not found.strong
    ]
    if len(dates) < 2:
        return
    for index in range(max(end + 1, dates[0] - 1), dates[-1] + 1):
        marks[index] = marks[index] or mark("related-links", _ITEM_REASON, strong=False)


def _mark_motto(lines: Sequence[Line], marks: list[Mark | None], language: str | None) -> None:
    """Mark up to two closing lines in another language, if they follow closing elements."""
    for index in range(len(lines) - 1, max(len(lines) - 3, 1), -1):
        if marks[index] is not None:
            continue
        before, line = marks[index - 1], lines[index]
        if before is None or before.kind not in _CLOSERS or not 5 <= line.words <= 40:
            return
        if detect(line.text) in {None, language or detect(" ".join(other.text for other in lines))}:
            return
        marks[index] = mark("page-end", strong=False)

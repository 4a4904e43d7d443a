"""Short lines that stand in several articles of one outlet are furniture of its pages.

Articles that copy each other count once, so that a reprinted heading is not taken for furniture.
Cost: linear in the number of lines of all articles.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from summarizer.clean.kinds import Mark, mark
from summarizer.clean.zones import first_prose, last_prose

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.clean.lines import Line
    from summarizer.model import Article

_WORDS: Final = 12
_ANYWHERE: Final = 4
_AT_EDGE: Final = 2


def mark_repeated(
    articles: Sequence[Article],
    lines: Sequence[Sequence[Line]],
    marks: Sequence[list[Mark | None]],
    headlines: Sequence[int],
) -> None:
    """Mark short lines that four articles of an outlet share, or two at the edges of the page."""
    outlets: dict[str, list[int]] = defaultdict(list)
    for index, article in enumerate(articles):
        if name := _outlet(article):
            outlets[name].append(index)
    for members in outlets.values():
        if len(members) >= _AT_EDGE:
            _mark_outlet(members, lines, marks, headlines)


def _outlet(article: Article) -> str:
    """Return what the articles of one outlet have in common: its name, or its host."""
    try:
        host = urlsplit(article.url or "").netloc
    except ValueError:  # an address that is none
        host = ""
    return (article.outlet or host).strip().lower()


def _mark_outlet(
    members: Sequence[int],
    lines: Sequence[Sequence[Line]],
    marks: Sequence[list[Mark | None]],
    headlines: Sequence[int],
) -> None:
    """Count the short lines of one outlet's articles, and mark those that return."""
    copies = _copies(members, lines)
    places: dict[str, list[tuple[int, int, bool]]] = defaultdict(list)
    for member in members:
        first, last = (
            first_prose(lines[member], marks[member]),
            last_prose(lines[member], marks[member]),
        )
        for index, line in enumerate(lines[member]):
            if line.words <= _WORDS and not line.is_prose and index != headlines[member]:
                places[line.text].append((member, index, not first < index < last))
    for found in places.values():
        everywhere = {copies[member] for member, _, _ in found}
        edges = {copies[member] for member, _, at_edge in found if at_edge}
        for member, index, at_edge in found:
            enough = len(everywhere) >= _ANYWHERE or (at_edge and len(edges) >= _AT_EDGE)
            if enough and marks[member][index] is None:
                marks[member][index] = mark("repeated", strong=False)


def _copies(members: Sequence[int], lines: Sequence[Sequence[Line]]) -> dict[int, int]:
    """Return for each article the first one that it shares a line of prose with, or itself."""
    owner: dict[str, int] = {}
    leader: dict[int, int] = {}
    for member in members:
        prose = [line.text for line in lines[member] if line.is_prose and line.words >= 8]
        leader[member] = next((owner[text] for text in prose if text in owner), member)
        for text in prose:
            owner.setdefault(text, leader[member])
    return leader

"""Lines against signs: which furniture a line's own words tell.

Signs are indexed by the words they need, so that a line is tried only against the few that can
match: the cost is linear in the length of the line.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from summarizer.clean.actions import COMMENTS, NEWSLETTER, SHARE
from summarizer.clean.appeals import APPEALS
from summarizer.clean.captions import CAPTIONS
from summarizer.clean.credits import BRACKETED_AGENCIES, BYLINES, CREDITS
from summarizer.clean.kinds import Mark, mark
from summarizer.clean.links import HEADINGS, RELATED
from summarizer.clean.notices import ADS, CONSENT, COPYRIGHT, DISCLAIMERS, LABELS, NOTES

if TYPE_CHECKING:
    from collections.abc import Mapping

    from summarizer.clean.lines import Line
    from summarizer.clean.sign import Place, Sign

_SIGNS: Final = (
    *ADS,
    *SHARE,
    *CREDITS,
    *CAPTIONS,
    *COMMENTS,
    *NOTES,
    *COPYRIGHT,
    *DISCLAIMERS,
    *CONSENT,
    *NEWSLETTER,
    *APPEALS,
    *RELATED,
    *LABELS,
    *BYLINES,
)
"""In the order in which they are tried; the first that matches names the kind."""

_LIST_REASON: Final = "Heading of a list of links to other articles."


@lru_cache(maxsize=1)
def _index() -> Mapping[str, tuple[tuple[int, int], ...]]:
    """Return the signs that each word may tell, each with the words a line may have at most."""
    index: dict[str, list[tuple[int, int]]] = {}
    for number, sign in enumerate(_SIGNS):
        for word in sign.needs:
            index.setdefault(word, []).append((number, sign.most))
    return {word: tuple(numbers) for word, numbers in index.items()}


def _fits(sign: Sign, line: Line) -> bool:
    """Try one sign on one line. Embedded posts are no links, even if they say "watch"."""
    if line.words > sign.most or (sign.open and line.terminal):
        return False
    if sign.kind == "related-links" and "(@" in line.text:
        return False
    if sign.kind == "caption" and line.words > 4 and BRACKETED_AGENCIES.search(line.text):
        return False
    return sign.found_in(line.core) or (line.core is not line.text and sign.found_in(line.text))


def told(line: Line, *places: Place) -> Mark | None:
    """Return the mark of the first sign of these places that the line matches."""
    if not line.vocabulary:
        return None
    index = _index()
    numbers = {
        number
        for word in line.vocabulary & index.keys()
        for number, most in index[word]
        if line.words <= most
    }
    for number in sorted(numbers):
        sign = _SIGNS[number]
        if sign.where in places and _fits(sign, line):
            return mark(sign.kind)
    return None


def heads_links(line: Line) -> Mark | None:
    """Return the mark of a heading above a list of links, if the line is one."""
    for sign in HEADINGS:
        if not sign.needs.isdisjoint(line.vocabulary) and _fits(sign, line):
            return mark("related-links", _LIST_REASON)
    return None

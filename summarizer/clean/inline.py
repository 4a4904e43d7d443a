"""Furniture inside a paragraph, between words of the article.

Three classes are known: titles of other articles that a page pours after a name, up to the word
"MORE"; the label of an advertisement before a sentence; and calls in capitals or credits in
brackets at the end of a paragraph. Cost: linear; each
stretch before a "MORE" is searched once, and at most 1,500 characters of it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from summarizer.clean.credits import BRACKETED_AGENCIES
from summarizer.clean.kinds import REASONS
from summarizer.model import Furniture

if TYPE_CHECKING:
    from collections.abc import Iterator

# A pattern that begins with letters is searched many times as fast as one that begins with \b.
_MORE: Final = re.compile(r"MORE(?<!\wMORE)\b")
_WINDOW: Final = 1_500
_POURED: Final = re.compile(
    # a name's last word, the name again in full, and glued to it the first title
    r"(?<![\w-])(?P<last>[A-Z\u00c0-\u00de][\w'\u2019.-]{1,30})(?:'s|\u2019s)?\s+"
    r"(?P<run>(?:[\w().\"\u201c\u201d'\u2019-]{1,30}\s+){0,5}?(?P=last)(?=[A-Z0-9\"\u201c'\u2018(\u00c0-\u00de]))"
)
_CALL: Final = re.compile(
    r"CLICK(?<!\wCLICK)(?: HERE)?(?: [A-Z0-9][A-Z0-9'\u2019&.,-]*){2,20}(?=\s*\Z|[.!])"
)
_CREDIT: Final = re.compile(
    r"\((?:[Aa]dditional )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Cc]ompiled) by"
    r" [^()]{3,400}\)\s*\Z"
)
_DASH: Final = r"(?:[-\u2013\u2014]\s*)?"
# In capitals, or capitalised before another sentence: "Advertisement revenue fell" is text.
_LABEL: Final = re.compile(
    r"(?:(?<=[.!?:\"\u201d\u2019] )|(?<=[.!?:\"\u201d\u2019])|(?<=\n)|\A)"
    r"(?:ADVERTISEMENT(?! [A-Z]{2})|Advertisement(?=:?\s+[\"\u201c\u2018A-Z]"
    rf"|\s+{_DASH}[Cc]ontinue reading)):?"
    rf"(?:\s+{_DASH}[Cc]ontinue reading (?:below|the main story))?(?=\s)"
)

_AT_END: Final = ((_CALL, "newsletter"), (_CREDIT, "credit"), (BRACKETED_AGENCIES, "credit"))


def inline_furniture(text: str, start: int, end: int) -> Iterator[Furniture]:
    """Find furniture inside ``text[start:end]``, one line of body text, in order."""
    yield from _poured_titles(text, start, end)
    yield from _labels(text, start, end)
    tail = max(start, end - 600)
    for pattern, kind in _AT_END:
        found = pattern.search(text[tail:end])
        if found and tail + found.start() > start:
            stop = tail + found.start() + len(found.group().rstrip())
            yield Furniture(tail + found.start(), stop, kind, REASONS[kind])


def _labels(text: str, start: int, end: int) -> Iterator[Furniture]:
    """Find the labels of advertisements that stand before a sentence of the article."""
    line = text[start:end]
    if "DVERTISEMENT" in line or "dvertisement" in line:
        for found in _LABEL.finditer(line):
            yield Furniture(
                start + found.start(), start + found.end(), "ad-marker", REASONS["ad-marker"]
            )


def _poured_titles(text: str, start: int, end: int) -> Iterator[Furniture]:
    """Find the stretches from a repeated name to "MORE"."""
    last = start
    for more in _MORE.finditer(text, start, end):
        window = max(last, more.start() - _WINDOW)
        runs = list(_POURED.finditer(text, window, more.start()))
        last = more.end()
        if runs:
            yield Furniture(
                runs[-1].start("run"), more.end(), "inline-links", REASONS["inline-links"]
            )

"""Whom an article credits with its text: dateline, closing bracket, credit and copyright lines.

In: an article. Out: citations of the kind ``credits``, each with the words that prove it. What a
dateline, a copyright or a source line credits is the origin of the whole article; who "contributed
to this report" is not. Linear in the lines it reads.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from summarizer.judge.outlets import find_outlets, key_of
from summarizer.model import Span
from summarizer.model.insights import Citation

if TYPE_CHECKING:
    from summarizer.model import Article, Furniture

_HEAD: Final = 12
"""Sentences among which the dateline stands: titles and summaries come before it."""
_DATELINE: Final = re.compile(
    r"[^\W\d_][\w .,'’/-]{1,60}?\((?P<credit>[A-Z][^()\n]{1,40})\)\s*[-–—:]"
)
_CLOSING: Final = re.compile(r"\((?P<credit>[A-Z][^()\n]{1,30})\)\W{0,3}$")
_RIGHTS: Final = re.compile(
    r"(?i:©|\(c\)|copyright)[\s©]*(?:\d{4}(?:\s*[-–]\s*\d{4})?)?[\s,]*(?i:by\s+)?(?i:the\s+)?"
    r"(?P<name>[A-Z][\w.&'’-]*(?:\s(?:of\s)?[A-Z][\w&'’-]*){0,4})"
)
_WHOLLY: Final = re.compile(
    r"(?i)\b(?:reported|written|originally published|first published|first appeared) (?:by|on|in)\b"
    r"|^\W*(?:source|quelle|fonte|fuente|via)\s*:"
)
_CREDITS: Final = frozenset({"credit", "copyright"})


def find_credits(index: int, article: Article, known: frozenset[str]) -> list[Citation]:
    """Return the credits of the text as a whole: dateline, closing bracket, credit lines."""
    found = _dateline(index, article)
    own = key_of(article.outlet) if article.outlet else None
    for furniture in article.furniture:
        if furniture.kind in _CREDITS:
            found += [
                c
                for c in _credited(index, article.text, furniture, known)
                if key_of(c.origin) != own
            ]
    return found


def _dateline(index: int, article: Article) -> list[Citation]:
    body = [s for s in article.sentences if s.kind == "body"]
    text = article.text
    marks = [_DATELINE.match(text, s.start, s.end) for s in article.sentences[:_HEAD]]
    marks += [_CLOSING.search(text, s.start, s.end) for s in body[-1:]]
    found = []
    for mark in marks:
        parts = re.split(r"\s*[/,]\s*", mark["credit"]) if mark else []
        for name in parts:
            agency = find_outlets(name, 0, len(name))
            if mark and (mark.re is _DATELINE or (agency and agency[0].kind == "agency")):
                full = agency[0].name if agency else name
                span = Span(index, mark.start(), mark.end("credit") + 1)
                found.append(Citation(index, full, span, "credits", whole=True))
    return found


def _credited(index: int, text: str, line: Furniture, known: frozenset[str]) -> list[Citation]:
    """Return the outlets that a line of credits names."""
    words = line.cut(text)
    span = Span.of(index, line)
    rights = _RIGHTS.search(words)
    if rights:
        outlets = find_outlets(words, 0, len(words), known)
        names = [o.name for o in outlets[:1]] or [rights["name"].rstrip(" .")]
        return [Citation(index, name, span, "credits", whole=True) for name in names]
    whole = bool(_WHOLLY.search(words))
    return [
        Citation(index, outlet.name, span, "credits", whole=whole)
        for outlet in find_outlets(words, 0, len(words), known)
    ]

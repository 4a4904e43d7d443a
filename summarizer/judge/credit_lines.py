"""Whom an article credits with its text: dateline, closing bracket, byline, credit lines.

In: an article. Out: citations of the kind ``credits``, each with the words that prove it, and the
reporters that its credit lines name. What a dateline, a copyright, a byline or a source line
credits is the origin of the whole article; who "contributed to this report" is not. Linear in the
lines it reads.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from summarizer.judge.outlets import find_outlets, key_of
from summarizer.model import Span
from summarizer.model.insights import Citation

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarizer.model import Article, Furniture

_HEADS: Final = frozenset({"headline", "heading"})
_HEAD: Final = 12
"""Sentences among which the dateline stands: titles and summaries come before it."""
_CREDIT: Final = r"\([A-Za-z][^()\n]{1,40}\)"
_DATELINE: Final = re.compile(
    rf"[^\W\d_][\w .,'’/-]{{1,60}}?{_CREDIT}\s*(?:\.\s?)?[-–—:]"  # Madrid, 26 jul (EFE).-
    rf"|{_CREDIT}\s*[-–—]"  # (Reuters) -
)
_CLOSING: Final = re.compile(r"\([A-Za-z][^()\n]{1,30}\)\W{0,3}$")
_NO_PLACE: Final = re.compile(
    r"(?i)(?:the|an?|der|die|das|les?|el|l[ao]s?|il|i|os?|as?)\s|\(|.*\([RD]-[A-Z]|.*\([A-Z][a-z]*\.\)"
)
"""What stands at the head of a sentence that only looks like a dateline."""
_RIGHTS: Final = re.compile(
    r"(?i:©|\(c\)|copyright)[\s©]*(?:\d{4}(?:\s*[-–]\s*\d{4})?)?[\s,]*(?i:by\s+)?(?i:the\s+)?"
    r"(?P<name>[A-Z][\w.&'’-]*(?:\s(?:of\s)?[A-Z][\w&'’-]*){0,4})"
)
_WHOLLY: Final = re.compile(
    r"(?i)\b(?:reported|written|originally published|first published|first appeared|republished"
    r"|reprinted) (?:by|on|in|from|with)\b|^\W*(?:source|quelle|fonte|fuente|via)s?\s*:"
)
_PARTLY: Final = re.compile(r"(?i)\b(?:contribut\w+|additional|with files|with|mit|avec|con|com)\b")
_BYLINE: Final = re.compile(r"\W*(?i:by|von|par|por|di|reported by|written by)\s")
_REPORTING: Final = re.compile(
    r"(?i)(?<!additional )\b(?:reporting|reported|written|writing|story) by "
    r"(?P<names>[^;()\n|]{3,200})"
)
_NAME: Final = re.compile(
    r"[A-Z][\w.'’-]*(?: (?:(?:de|van|von|bin|al|el|da|di) )?[A-Z][\w.'’-]+){1,3}"
)
_PLACED: Final = re.compile(r"\b(?:in|from|at|for)\s[A-Z][\w.]*(?:\s[A-Z][\w.]*)*")
_PICTURES: Final = re.compile(
    r"(?i)getty|shutterstock|istock|wordpress|flickr|unsplash|photo|image|foto|google|theme"
)
_CREDITS: Final = frozenset({"credit", "copyright"})
_KINDS: Final = _CREDITS | {"byline"}
_LONG_BYLINE: Final = 160
_NOBODY: Final = frozenset({"agencies", "agency", "agenturen", "agences", "agencias", "agenzie"})


def is_nobody(origin: str) -> bool:
    """Tell whether an origin names no outlet in particular ("Agencies")."""
    return key_of(origin) in _NOBODY


def find_credits(index: int, article: Article, known: frozenset[str]) -> list[Citation]:
    """Return the credits of the text as a whole: dateline, closing bracket, credit lines."""
    found = _dateline(index, article)
    own = key_of(article.outlet) if article.outlet else None
    for line in _lines(article):
        credited = _credited(index, article, line, known)
        found += [citation for citation in credited if key_of(citation.origin) != own]
    return found


def _lines(article: Article) -> Iterator[Furniture]:
    """Yield the furniture that may credit somebody; bylines hide among captions too."""
    for line in article.furniture:
        short = line.end - line.start <= _LONG_BYLINE
        if line.kind in _KINDS or (short and _BYLINE.match(article.text, line.start, line.end)):
            yield line


def credited_writers(index: int, article: Article) -> Iterator[tuple[str, Span]]:
    """Yield the reporters that credit lines name in full: "(Reporting by ...)"."""
    for line in _lines(article):
        for found in _REPORTING.finditer(line.cut(article.text)):
            for name in full_names(_PLACED.sub(" , ", found["names"])):
                yield name, Span.of(index, line)


def helpers(article: Article) -> str:
    """Return the lines that credit those who only contributed."""
    lines = (line.cut(article.text) for line in _lines(article))
    return "\n".join(line for line in lines if _PARTLY.search(line))


def full_names(words: str) -> list[str]:
    """Return the persons that a byline names with more than one word; outlets are none."""
    return [name for name in _NAME.findall(words) if not find_outlets(name, 0, len(name))]


def _dateline(index: int, article: Article) -> list[Citation]:
    """Return whom the dateline credits, and a bracket that closes the text."""
    text = article.text
    found: list[Citation] = []
    for sentence in article.sentences[:_HEAD]:
        mark = _DATELINE.match(text, sentence.start, sentence.end)
        if mark:
            found += _bracketed(index, mark, sure=not _NO_PLACE.match(mark[0]))
    last = next((s for s in reversed(article.sentences) if s.kind not in _HEADS), None)
    mark = _CLOSING.search(text, last.start, last.end) if last else None
    return found + (_bracketed(index, mark, sure=False) if mark else [])


def _bracketed(index: int, mark: re.Match[str], *, sure: bool) -> list[Citation]:
    """Return the outlets named in a bracket.

    Args:
        sure: names that are not known to be an agency's count too.
    """
    start, end = mark[0].index("(") + 1, mark[0].index(")")
    span = Span(index, mark.start(), mark.start() + end + 1)
    found = []
    for name in re.split(r"\s*[/,]\s*", mark[0][start:end]):
        agency = next((o for o in find_outlets(name, 0, len(name)) if o.kind == "agency"), None)
        if agency or (sure and name[:1].isupper()):
            full = agency.name if agency else name
            found.append(Citation(index, full, span, "credits", whole=True))
    return found


def _credited(
    index: int, article: Article, line: Furniture, known: frozenset[str]
) -> list[Citation]:
    """Return the outlets that a line of credits names."""
    words = line.cut(article.text)
    span = Span.of(index, line)
    outlets = find_outlets(words, 0, len(words), known)
    if line.kind not in _CREDITS:
        named = [o.name for o in outlets if o.kind == "agency"] if _BYLINE.match(words) else []
        return [Citation(index, name, span, "credits", whole=True) for name in named]
    rights = _RIGHTS.search(words)
    if rights and not _PICTURES.search(words):
        names = [outlet.name for outlet in outlets[:1]] or [rights["name"].rstrip(" .")]
        return [Citation(index, name, span, "credits", whole=True) for name in names]
    behind = not article.sentences or line.start >= article.sentences[-1].end
    bare = behind and _is_bare(words, [(o.start, o.end) for o in outlets])
    whole = bare or bool(_WHOLLY.search(words))
    return [
        Citation(index, outlet.name, span, "credits", whole=whole and not _PARTLY.search(words))
        for outlet in outlets
    ]


def _is_bare(words: str, named: list[tuple[int, int]]) -> bool:
    """Tell whether a line says nothing but whom it names ("AFP / Reuters").

    Behind the text, that is; above it, such a line mostly credits a picture.
    """
    rest = list(words)
    for start, end in named:
        rest[start:end] = " " * (end - start)
    return bool(named) and not re.search(r"[^\W\d_]{4}", "".join(rest))

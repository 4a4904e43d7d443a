"""One acronym that the sources spell out differently: "Capitol Hill Occupied / Organized Protest".

In: articles. Out: differences of kind "name". An expansion counts where the text itself gives it
before the acronym in brackets; then all its other places are looked up. Linear in the text.
"""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING, Final

from summarizer.judge.differences.wording import explain
from summarizer.model import Difference, Side, Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.model import Article

_BRACKETED: Final = re.compile(r"\(\u201c?\"?([A-Z]{3,8})\u201d?\"?\)")
_CAPITALISED: Final = re.compile(r"[A-Z][\w'\u2019]*")
_WORD: Final = re.compile(r"\w+")
_LOOK_BACK: Final = 90
_MOST_PLACES: Final = 50


def acronym_differences(articles: Sequence[Article]) -> list[Difference]:
    """Return one difference for each acronym that is spelt out in several ways."""
    meanings: dict[str, set[str]] = defaultdict(set)
    for article in articles:
        for acronym, expansion in _expansions(article.text):
            meanings[acronym].add(expansion)
    found = [_difference(a, sorted(meanings[a]), articles) for a in sorted(meanings)]
    return [difference for difference in found if difference is not None]


def _expansions(text: str) -> list[tuple[str, str]]:
    """Return the acronyms in brackets with the words before them whose initials they are."""
    found: list[tuple[str, str]] = []
    for hit in _BRACKETED.finditer(text):
        acronym = hit.group(1)
        before = text[max(0, hit.start() - _LOOK_BACK) : hit.start()].rstrip()
        words = list(_CAPITALISED.finditer(before))[-len(acronym) :]
        if "".join(word.group()[0] for word in words) == acronym:
            found.append((acronym, before[words[0].start() :].rstrip("\u201d\"'\u2019 ")))
    return found


def _difference(
    acronym: str, expansions: Sequence[str], articles: Sequence[Article]
) -> Difference | None:
    kept = [text for text in expansions if _one_word_apart(text, expansions)]
    if len(kept) < 2:
        return None
    sides = [Side(text, places) for text in kept if (places := _places(text, articles))]
    sides.sort(key=lambda side: side.spans[0])
    if len({frozenset(span.article for span in side.spans) for side in sides}) < 2:
        return None
    shown = [([span.article for span in side.spans], side.value) for side in sides]
    return Difference("name", "wording", acronym, tuple(sides), None, explain(shown, "wording"))


def _one_word_apart(text: str, others: Sequence[str]) -> bool:
    """Tell whether another expansion differs in one word: else the acronym has two meanings."""
    mine = _WORD.findall(text.lower())
    for other in others:
        theirs = _WORD.findall(other.lower())
        if len(mine) == len(theirs):
            unlike = [(a, b) for a, b in zip(mine, theirs, strict=True) if a != b]
            if len(unlike) == 1 and not _forms(*unlike[0]):
                return True
    return False


def _forms(one: str, other: str) -> bool:
    """Tell whether two words are forms of one ("Election", "Elections")."""
    short, long = sorted((one, other), key=len)
    return long.startswith(short[: max(4, len(short) - 1)])


def _places(text: str, articles: Sequence[Article]) -> tuple[Span, ...]:
    found: list[Span] = []
    for index, article in enumerate(articles):
        start = article.text.find(text)
        while start >= 0 and len(found) < _MOST_PLACES:
            if not any(f.start <= start < f.end for f in article.furniture):
                found.append(Span(index, start, start + len(text)))
            start = article.text.find(text, start + len(text))
    return tuple(found)

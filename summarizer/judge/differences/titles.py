"""One person whose rank the sources give differently: "secretary" and "under-secretary".

In: the names of the story and the mentions with their titles. Out: differences of kind "name". Only
words of rank count ("deputy", "acting"), before the same office; a source that uses both titles
merely shortens one. Linear in the mentions.
"""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING, Final

from summarizer.judge.differences.lists import word_set
from summarizer.judge.differences.wording import explain
from summarizer.model import Difference, Side, Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from summarizer.model import Annotations, Article, Name

_RANKS: Final = word_set(
    "deputy vice under acting interim assistant lieutenant lt sub adjunct stellvertretender "
    "stellvertretende vize sous adjoint adjointe subsecretario viceministro vicepresidente"
)
_JOINED: Final = re.compile(r"^(under|vice|vize|sous|sub)(?=\w{4})")
_BETWEEN: Final = 2

Office = tuple[str, ...]


def title_differences(
    articles: Sequence[Article], annotations: Sequence[Annotations], names: Sequence[Name]
) -> list[Difference]:
    """Return one difference for each person whose rank differs between articles."""
    titles = {
        (index, mention.start): mention.title
        for index, found in enumerate(annotations)
        for mention in found.mentions
        if mention.title and mention.kind == "person"
    }
    found = (
        _ranked(name, _titled(name, titles, articles), articles)
        for name in names
        if name.kind == "person"
    )
    return [difference for difference in found if difference is not None]


def _titled(
    name: Name, titles: dict[tuple[int, int], str], articles: Sequence[Article]
) -> dict[Office, list[Span]]:
    """Return where a person stands with each title."""
    held: dict[Office, list[Span]] = defaultdict(list)
    for span in sorted(span for variant in name.variants for span in variant.spans):
        title = titles.get((span.article, span.start))
        if title:
            start = span.start - len(title) - _BETWEEN
            before = articles[span.article].text[max(0, start) : span.start]
            at = before.rfind(title)
            first = max(0, start) + at if at >= 0 else span.start
            held[_office(title)].append(Span(span.article, first, span.end))
    return held


def _office(title: str) -> Office:
    words = re.findall(r"\w+", title.lower())
    return tuple(part for word in words for part in _JOINED.sub(r"\1 ", word).split())


def _ranked(
    name: Name, held: dict[Office, list[Span]], articles: Sequence[Article]
) -> Difference | None:
    offices = sorted(held, key=lambda office: held[office][0])
    for at, one in enumerate(offices):
        for other in offices[at + 1 :]:
            apart = not _articles(held[one]) & _articles(held[other])
            if apart and _differ_in_rank(one, other):
                return _difference(name, [held[one], held[other]], articles)
    return None


def _articles(spans: Iterable[Span]) -> set[int]:
    return {span.article for span in spans}


def _differ_in_rank(one: Office, other: Office) -> bool:
    plain = [tuple(word for word in office if word not in _RANKS) for office in (one, other)]
    ranks = [{word for word in office if word in _RANKS} for office in (one, other)]
    return bool(plain[0]) and plain[0] == plain[1] and ranks[0] != ranks[1]


def _difference(
    name: Name, places: Sequence[Sequence[Span]], articles: Sequence[Article]
) -> Difference:
    sides = tuple(Side(" ".join(spans[0].cut(articles).split()), tuple(spans)) for spans in places)
    shown = [([span.article for span in side.spans], side.value) for side in sides]
    return Difference("name", "wording", name.name, sides, None, explain(shown, "wording"))

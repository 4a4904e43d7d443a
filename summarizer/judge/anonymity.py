"""How far each article rests on sources without a name.

In: the story's quotes. Out: for each article that lets somebody speak without a name, how many of
its attributed quotes do, and who they are, as described. Linear in the quotes.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Final

from summarizer.model.insights import Anonymity, AnonymousSource

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from summarizer.model import Article, Quote, Span

_ARTICLES: Final = frozenset({"a", "an", "the", "one", "another"})
_PRONOUNS: Final = (
    " he she they it we i you who er sie es wir ich il elle ils elles on nous je él ella ellos"
    " ellas lui lei loro noi ele ela eles elas "
)
"""Words for somebody who may well have a name that was not found."""


def find_anonymity(articles: Sequence[Article], quotes: Iterable[Quote]) -> tuple[Anonymity, ...]:
    """Count the anonymous sources of each article that has any, by index of the article."""
    attributed: dict[int, int] = defaultdict(int)
    spoken: dict[int, dict[str, list[Span]]] = defaultdict(dict)
    for quote in sorted(quotes, key=lambda quote: quote.span):
        if quote.speaker:
            index = quote.span.article
            attributed[index] += 1
            described = quote.speaker_span.cut(articles) if quote.speaker_span else quote.speaker
            if quote.anonymous and not _is_pronoun(described):
                sources = spoken[index]
                known = _known(" ".join(described.split()), sources)
                sources.setdefault(known, []).append(quote.span)
    return tuple(_anonymity(index, attributed[index], spoken[index]) for index in sorted(spoken))


def _is_pronoun(described: str) -> bool:
    return f" {described.casefold()} " in _PRONOUNS


def _known(described: str, sources: Iterable[str]) -> str:
    """Return whom a description means: "the official" is the official described last."""
    words = _words(described)
    for source in reversed([*sources]):
        theirs = _words(source)
        if words == theirs or (described.casefold().startswith("the ") and words <= theirs):
            return source
    return described


def _words(described: str) -> frozenset[str]:
    return frozenset(described.casefold().replace(".", "").split()) - _ARTICLES


def _anonymity(index: int, attributed: int, spoken: dict[str, list[Span]]) -> Anonymity:
    sources = tuple(AnonymousSource(who, tuple(places)) for who, places in spoken.items())
    anonymous = sum(len(source.quotes) for source in sources)
    listed = ", ".join(source.description for source in sources)
    note = (
        f"{anonymous} of {attributed} quotes in source {index + 1} "
        f"{'is' if anonymous == 1 else 'are'} by sources without a name: {listed}."
    )
    return Anonymity(index, attributed, anonymous, sources, note)

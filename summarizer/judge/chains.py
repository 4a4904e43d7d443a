"""On whom a story rests: its citations gathered by origin, and followed from outlet to outlet.

In: citations, claims, articles and quotes. Out: for each origin the articles that name it, those of
this story that it published itself, whom these cite in turn, and the claims in whose passages it is
named. Costs one pass over the citations, and a binary search for each passage of a claim.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

from summarizer.judge.credit_lines import is_nobody
from summarizer.judge.outlets import key_of
from summarizer.model.insights import SourcingChain

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from summarizer.model import Article, Claim, Quote, Span
    from summarizer.model.insights import Citation


def with_speakers(citations: Sequence[Citation], quotes: Iterable[Quote]) -> tuple[Citation, ...]:
    """Say of what was told to an outlet who told it, where a quote's cue stands in the citation."""
    cues = {
        (quote.cue_span.article, quote.cue_span.start): quote.speaker
        for quote in quotes
        if quote.cue_span and quote.speaker
    }
    return tuple(
        replace(citation, speaker=cues.get((citation.article, citation.span.start)))
        if citation.how == "told"
        else citation
        for citation in citations
    )


def find_chains(
    citations: Sequence[Citation], claims: Iterable[Claim], articles: Sequence[Article]
) -> tuple[SourcingChain, ...]:
    """Gather citations by origin: those that most articles name come first."""
    published: dict[str, list[int]] = defaultdict(list)
    for index, article in enumerate(articles):
        if article.outlet and article.sentences:
            published[key_of(article.outlet)].append(index)
    named: dict[str, list[Citation]] = defaultdict(list)
    for citation in citations:
        key = key_of(citation.origin)
        if not is_nobody(citation.origin) and citation.article not in published.get(key, ()):
            named[key].append(citation)
    inside = _claims_inside(citations, claims)
    chains = [_chain(own, published.get(key, ()), citations, inside) for key, own in named.items()]
    return tuple(
        sorted(chains, key=lambda c: (-len(c.cited_by), -len(c.citations), c.origin.casefold()))
    )


def _chain(
    own: Sequence[Citation],
    published: Sequence[int],
    citations: Sequence[Citation],
    inside: dict[Span, set[int]],
) -> SourcingChain:
    names = Counter(citation.origin for citation in own)
    origin = min(names, key=lambda name: (-names[name], name))
    mine = key_of(origin)
    onward = [
        c.origin
        for c in citations
        if c.article in published and key_of(c.origin) != mine and not is_nobody(c.origin)
    ]
    cited_by = tuple(sorted({citation.article for citation in own}))
    rests_on = tuple(sorted(set(onward), key=str.casefold))
    return SourcingChain(
        origin,
        cited_by,
        tuple(published),
        rests_on,
        tuple(sorted({claim for citation in own for claim in inside.get(citation.span, ())})),
        tuple(own),
        _summary(origin, cited_by, published, rests_on),
    )


def _summary(
    origin: str, cited_by: Sequence[int], published: Sequence[int], rests_on: Sequence[str]
) -> str:
    words = f"{_sources(cited_by)} {'names' if len(cited_by) == 1 else 'name'} {origin}"
    if published:
        words += f", which published {_sources(published).lower()}"
    if rests_on:
        words += f" and names {_listed(rests_on)} in turn"
    return words + "."


def _sources(indices: Sequence[int]) -> str:
    numbers = [str(index + 1) for index in indices]
    return f"{'Source' if len(numbers) == 1 else 'Sources'} {_listed(numbers)}"


def _listed(words: Sequence[str]) -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}"


def _claims_inside(citations: Sequence[Citation], claims: Iterable[Claim]) -> dict[Span, set[int]]:
    """Return, for the places of citations, the claims in whose passages they stand."""
    places = sorted({citation.span for citation in citations})
    starts = [(span.article, span.start) for span in places]
    found: dict[Span, set[int]] = defaultdict(set)
    for claim in claims if places else ():
        for passage in claim.support:
            at = bisect_left(starts, (passage.article, passage.start))
            while at < len(places) and starts[at] < (passage.article, passage.end):
                found[places[at]].add(claim.id)
                at += 1
    return found

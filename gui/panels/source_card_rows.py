"""All that is known of one source, as rows: what it adds, lacks, tells otherwise; its voice.

In: an analysis and the index of an article. Out: rows for a list of cited passages; the source's
own words where it speaks, another's where it is silent. Costs one pass over what was found; of very
long parts only the first are listed, and the rest is counted.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from gui.panels.cited import Cited
from gui.panels.difference_words import relation_words
from gui.panels.source_findings import differs, lacks
from gui.shown import shown
from gui.told import difference_retold, retold
from gui.words import translate
from summarizer.model import sentence_at

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from summarizer import Analysis, Claim, Difference, Span
    from summarizer.model import SourcingChain

MOST: Final = 60
"""Entries of one part that are listed."""


def card_rows(analysis: Analysis, article: int, *, hidden: bool) -> tuple[Cited, ...]:
    """Return the rows of a source; of one that is left out, why there are none."""
    if hidden:
        words = translate("Source card", "Left out by you: it has no part in claims and brief.")
        return (Cited("remark", words),)
    return (
        *_adds(analysis, article),
        *_lacks(analysis, article),
        *_differs(analysis, article),
        *_voice(analysis, article),
        *_sourcing(analysis, article),
    )


def _adds(analysis: Analysis, article: int) -> Iterator[Cited]:
    claims = analysis.adds(article)
    yield Cited("heading", _counted(translate("Source card", "Adds"), len(claims)))
    if not claims:
        words = translate("Source card", "Nothing: others report all that it tells.")
        yield Cited("remark", words)
    yield from _first(claims, lambda claim: _told(analysis, claim, _own(claim, article)))


def _lacks(analysis: Analysis, article: int) -> Iterator[Cited]:
    claims = lacks(analysis, article)
    yield Cited("heading", _counted(translate("Source card", "Lacks"), len(claims)))
    if not claims:
        words = translate("Source card", "Nothing that several others report.")
        if not analysis.shared:
            words = translate("Source card", "Nothing: no claim is shared yet.")
        yield Cited("remark", words)
    yield from _first(claims, lambda claim: _missing(analysis, claim))


def _differs(analysis: Analysis, article: int) -> Iterator[Cited]:
    found = differs(analysis, article)
    yield Cited("heading", _counted(translate("Source card", "Differs"), len(found)))
    if not found:
        words = translate("Source card", "In no figure, date, name or quotation.")
        yield Cited("remark", words)
    for one in found[:MOST]:
        yield from _sides(analysis, one, article)
    yield from _rest(len(found))


def _sides(analysis: Analysis, one: Difference, article: int) -> Iterator[Cited]:
    """Say what a difference is about, what this source says, and what the others do."""
    about = shown(one.about or difference_retold(one.explanation))
    yield Cited("remark", about, note=relation_words(one))
    for side in sorted(one.sides, key=lambda side: all(s.article != article for s in side.spans)):
        tellers = tuple(sorted({span.article for span in side.spans}))
        here = article in tellers
        first = next(s for s in side.spans if s.article == (article if here else tellers[0]))
        others = tuple(teller for teller in tellers if teller != first.article)
        said = first.cut(analysis.story.articles)
        yield Cited("passage", said, (first.article,), _also(others), first)


def _voice(analysis: Analysis, article: int) -> Iterator[Cited]:
    yield Cited("heading", translate("Source card", "Voice"))
    voice = next((one for one in analysis.voices if article in one.articles), None)
    others = tuple(one for one in voice.articles if one != article) if voice is not None else ()
    if voice is None or not others:
        yield Cited("remark", translate("Source card", "An account of its own."))
        return
    words = translate("Source card", "One voice with others: {reason}")
    yield Cited("remark", words.format(reason=shown(retold(voice.reason))), others)
    for pair in voice.passages[:MOST]:
        if article in {span.article for span in pair}:
            for span in sorted(pair, key=lambda span: span.article != article):
                yield _passage(analysis, span)


def _sourcing(analysis: Analysis, article: int) -> Iterator[Cited]:
    yield Cited("heading", translate("Source card", "Rests on"))
    mine = [one for one in analysis.citations if one.article == article]
    chains = {chain.origin: chain for chain in analysis.sourcing}
    told: dict[str, None] = {}
    for citation in mine[:MOST]:
        if citation.origin not in told:
            told[citation.origin] = None
            yield Cited("remark", shown(citation.origin), note=_chain(chains, citation.origin))
        yield _passage(analysis, citation.span)
    unnamed = next((one for one in analysis.checks.anonymity if one.article == article), None)
    if unnamed is not None:
        yield Cited("remark", retold(unnamed.note))
    if not mine and unnamed is None:
        words = translate("Source card", "It names no other outlet, and nobody without a name.")
        yield Cited("remark", words)


def _chain(chains: dict[str, SourcingChain], origin: str) -> str:
    """Return on whom the origin rests in turn, as far as this story tells it."""
    chain = chains.get(origin)
    if chain is None or not chain.rests_on:
        return ""
    words = translate("Source card", "which rests on {origins}")
    return words.format(origins=", ".join(map(shown, chain.rests_on)))


def _told(analysis: Analysis, claim: Claim, span: Span) -> Cited:
    """Return the sentence of a claim's passage; copies of it are named."""
    others = tuple(one for one in claim.articles if one != span.article)
    return _passage(analysis, span, _also(others))


def _missing(analysis: Analysis, claim: Claim) -> Cited:
    """Return what another source says of a claim, with who else does."""
    span = claim.support[0]
    others = tuple(one for one in claim.articles if one != span.article)
    return _passage(analysis, span, _also(others))


def _passage(analysis: Analysis, span: Span, note: str = "") -> Cited:
    articles = analysis.story.articles
    whole = sentence_at(articles, span)
    return Cited("passage", whole.cut(articles), (span.article,), note, span)


def _own(claim: Claim, article: int) -> Span:
    return next(span for span in claim.support if span.article == article)


def _also(others: Sequence[int]) -> str:
    if not others:
        return ""
    numbers = ", ".join(str(one + 1) for one in others[:8])
    if len(others) > 8:
        more = len(others) - 8
        words = translate("Source card", "also in {numbers} and %n more", count=more)
        return words.format(numbers=numbers)
    return translate("Source card", "also in {numbers}").format(numbers=numbers)


def _counted(words: str, count: int) -> str:
    return f"{words} · {count}" if count else words


def _first(claims: Sequence[Claim], row: Callable[[Claim], Cited]) -> Iterator[Cited]:
    yield from map(row, claims[:MOST])
    yield from _rest(len(claims))


def _rest(count: int) -> Iterator[Cited]:
    if count > MOST:
        words = translate("Source card", "and %n more", count=count - MOST)
        yield Cited("remark", words)

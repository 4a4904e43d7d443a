"""On whom the sources of a story rest, as sections of rows; each row may have rows that prove it.

In: an analysis. Out: what is worth knowing, what to read, which sources are one voice and why, who
cites whom, who speaks without a name. Every row says which sources it is about and where in their
text it leads. Nothing is judged here: the engine found all of it. Costs one pass over it.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

from gui import counts
from gui.panels.sourcing_words import (
    account_words,
    chain_notes,
    counted,
    how_cited,
    resting_words,
    shortened,
    stranger_words,
    together_words,
    unnamed_words,
)
from gui.told import retold
from gui.words import Phrase, translate
from summarizer.model import sentence_at

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from summarizer import Analysis, Article, Citation, Claim, SharedOrigin, SourcingChain, Span
    from summarizer.model import Voice

Section = Literal["warnings", "reading", "voices", "citing", "unnamed"]
HEADINGS: Final[dict[Section, Phrase]] = {
    "warnings": Phrase("Sourcing", "Worth knowing"),
    "reading": Phrase("Sourcing", "What to read"),
    "voices": Phrase("Sourcing", "Voices"),
    "citing": Phrase("Sourcing", "Who cites whom"),
    "unnamed": Phrase("Sourcing", "Without a name"),
}
_MOST_SHOWN: Final = 300  # characters of a passage
_MOST_PROOFS: Final = 60  # rows below one row; a copied article has thousands of passages


@dataclass(frozen=True, slots=True)
class Fact:
    """One row.

    Attributes:
        kind: a section's heading, what was found, a proof in a source's own words, a caution among
            the proofs, or a remark that leads nowhere.
        sources: indices of the articles it is about.
        note: a few words behind the text.
        grave: whether it warns.
        spans: where it leads, in turn.
        proofs: the rows below it.
        tip: what a pause over it says.
    """

    kind: Literal["heading", "finding", "proof", "caution", "remark"]
    section: Section
    text: str
    sources: tuple[int, ...] = ()
    note: str = ""
    grave: bool = False
    spans: tuple[Span, ...] = ()
    proofs: tuple[Fact, ...] = ()
    tip: str = ""

    @property
    def key(self) -> tuple[str, str, tuple[int, ...]]:
        """What makes out the row among others, so that it stays open when it comes again."""
        return (self.section, self.text, self.sources)


def facts(analysis: Analysis) -> tuple[Fact, ...]:
    """Return all rows of a story, section by section; an empty section is left out or says so."""
    sections: tuple[tuple[Section, Iterable[Fact]], ...] = (
        ("warnings", _warnings(analysis)),
        ("reading", _reading(analysis)),
        ("voices", _voices(analysis)),
        ("citing", _citing(analysis)),
        ("unnamed", _unnamed(analysis)),
    )
    rows: list[Fact] = []
    for section, found in sections:
        inside = list(found)
        if inside:
            grave = section == "warnings"
            rows += (Fact("heading", section, HEADINGS[section](), grave=grave), *inside)
    return tuple(rows)


def _warnings(analysis: Analysis) -> Iterator[Fact]:
    """Yield strangers, near-duplicates, and what rests on one origin, however many report it."""
    checks = analysis.checks
    claims = {claim.id: claim for claim in analysis.claims}
    strangers: dict[str, list[int]] = defaultdict(list)
    for stranger in checks.foreign:
        strangers[retold(stranger.reason)].append(stranger.article)
    for reason, indices in strangers.items():
        yield Fact("finding", "warnings", stranger_words(reason), tuple(indices), grave=True)
    copied = _copied(analysis) if checks.duplicates else {}
    for copy in checks.duplicates:
        pair = (copy.first, copy.second)
        proofs = _proofs_of("warnings", copied.get(frozenset(pair), ()), analysis)
        yield Fact("finding", "warnings", retold(copy.reason), pair, grave=True, proofs=proofs)
    for origin, resting in _alone(analysis).items():
        text = resting_words(len(resting), origin)
        sources = tuple(sorted({index for one in resting for index in one.articles}))
        proofs = tuple(_resting(one, claims[one.claim], analysis) for one in resting[:_MOST_PROOFS])
        yield Fact("finding", "warnings", text, sources, grave=True, proofs=proofs)
    for warning in analysis.warnings:
        yield Fact("remark", "warnings", retold(warning))


def _alone(analysis: Analysis) -> dict[str, list[SharedOrigin]]:
    """Return the shared claims that one origin alone stands behind, by origin, most first."""
    shared = {claim.id for claim in analysis.claims if claim.kind == "shared"}
    found: dict[str, list[SharedOrigin]] = defaultdict(list)
    for one in analysis.origins:
        if one.alone and one.claim in shared:
            found[one.origin].append(one)
    return dict(sorted(found.items(), key=lambda item: (-len(item[1]), item[0])))


def _resting(one: SharedOrigin, claim: Claim, analysis: Analysis) -> Fact:
    text = _words(claim.support[0], analysis.story.articles)
    spans = tuple(citation.span for citation in one.citations) or claim.support
    return Fact("proof", "warnings", text, one.articles, spans=spans, tip=retold(one.warning))


def _reading(analysis: Analysis) -> Iterator[Fact]:
    advice = analysis.checks.advice
    if advice is not None:
        yield Fact("finding", "reading", retold(advice.advice), advice.articles)


def _voices(analysis: Analysis) -> Iterator[Fact]:
    """Yield how many are independent, who is one voice with whom, and where copies count so."""
    articles = analysis.story.articles
    sources = sum(len(voice.articles) for voice in analysis.voices)
    if sources:
        yield Fact("remark", "voices", counted(sources, len(analysis.voices)))
    together = [voice for voice in analysis.voices if len(voice.articles) > 1]
    for voice in together:
        text = together_words(voice.reason)
        proofs = _proofs_of("voices", voice.passages, analysis)
        yield Fact("finding", "voices", text, voice.articles, proofs=proofs)
    for (indices, reason), pairs in _accounts(analysis, together).items():
        text = account_words(len(pairs), reason)
        proofs = _pairs("voices", [p for found in pairs for p in found], articles)
        yield Fact("finding", "voices", text, indices, proofs=proofs)


def _accounts(
    analysis: Analysis, together: Sequence[Voice]
) -> Mapping[tuple[tuple[int, ...], str], list[tuple[tuple[Span, Span], ...]]]:
    """Return who counts as one in single claims alone, with the passages of each such claim."""
    found: dict[tuple[tuple[int, ...], str], list[tuple[tuple[Span, Span], ...]]] = {}
    known = [set(voice.articles) for voice in together]
    for claim in analysis.claims:
        for account in claim.accounts:
            group = set(account.articles)
            if len(group) > 1 and not any(group <= voice for voice in known):
                found.setdefault((account.articles, retold(account.reason)), []).append(
                    account.passages
                )
    return found


def _copied(analysis: Analysis) -> Mapping[frozenset[int], Sequence[tuple[Span, Span]]]:
    """Return the pairs of passages that show how two sources are one, by the two; some of each."""
    found: defaultdict[frozenset[int], list[tuple[Span, Span]]] = defaultdict(list)
    for voice in analysis.voices:
        for one, other in voice.passages:
            pairs = found[frozenset((one.article, other.article))]
            if len(pairs) < _MOST_PROOFS:
                pairs.append((one, other))
    return found


def _proofs_of(
    section: Section, pairs: Sequence[tuple[Span, Span]], analysis: Analysis
) -> tuple[Fact, ...]:
    return _pairs(section, pairs, analysis.story.articles)


def _pairs(
    section: Section, pairs: Sequence[tuple[Span, Span]], articles: Sequence[Article]
) -> tuple[Fact, ...]:
    """Return the pairs of passages: the same words once, others one below the other."""
    rows: dict[tuple[Span, ...], Fact] = {}
    for pair in pairs[: _MOST_PROOFS // 2]:
        same = len({_words(span, articles) for span in pair}) == 1
        for spans in (pair,) if same else ((pair[0],), (pair[1],)):
            sources = tuple(span.article for span in spans)
            text = _words(spans[0], articles)
            rows.setdefault(spans, Fact("proof", section, text, sources, spans=spans))
    return tuple(rows.values())


def _citing(analysis: Analysis) -> Iterator[Fact]:
    """Yield each origin with those who name it, and what is credited to nobody in particular."""
    resting: dict[str, list[SharedOrigin]] = defaultdict(list)
    for one in analysis.origins:
        resting[one.origin].append(one)
    for chain in analysis.sourcing:
        yield _chain(chain, resting[chain.origin], analysis)
    listed = {chain.origin for chain in analysis.sourcing}
    others: dict[str, list[Citation]] = defaultdict(list)
    for citation in analysis.citations:
        own = analysis.story.articles[citation.article].outlet or ""
        if citation.origin not in listed and citation.origin.casefold() != own.casefold():
            others[citation.origin].append(citation)
    for origin, citations in sorted(others.items()):
        sources = tuple(sorted({citation.article for citation in citations}))
        yield Fact("finding", "citing", origin, sources, proofs=_all_cited(citations, analysis))
    if not listed and not others:
        words = translate("Sourcing", "No source names another outlet as its origin.")
        yield Fact("remark", "citing", words)


def _chain(chain: SourcingChain, resting: Sequence[SharedOrigin], analysis: Analysis) -> Fact:
    alone = sum(one.alone for one in resting)
    return Fact(
        "finding",
        "citing",
        chain.origin,
        chain.cited_by,
        "; ".join(chain_notes(chain, alone)),
        grave=bool(alone),
        proofs=(*_cautions(resting), *_all_cited(chain.citations, analysis)),
        tip=retold(chain.summary),
    )


def _cautions(resting: Sequence[SharedOrigin]) -> tuple[Fact, ...]:
    """Return what the engine warns of: claims of several sources that are one origin's."""
    return tuple(
        Fact(
            "caution",
            "citing",
            retold(one.warning),
            one.articles,
            grave=True,
            spans=tuple(citation.span for citation in one.citations),
        )
        for one in resting[:_MOST_PROOFS]
    )


def _all_cited(citations: Sequence[Citation], analysis: Analysis) -> tuple[Fact, ...]:
    """Return citations as rows; where all are one source's, its number above them is enough."""
    several = len({citation.article for citation in citations}) > 1
    return tuple(_cited(one, analysis, several=several) for one in citations[:_MOST_PROOFS])


def _cited(citation: Citation, analysis: Analysis, *, several: bool) -> Fact:
    """Return a citation in its sentence, with who told what to whom."""
    articles = analysis.story.articles
    sentence = sentence_at(articles, citation.span)
    note = how_cited(citation)
    text = _words(sentence if not citation.whole else citation.span, articles)
    sources = (citation.article,) if several else ()
    return Fact("proof", "citing", text, sources, note, spans=(citation.span,))


def _unnamed(analysis: Analysis) -> Iterator[Fact]:
    """Yield how many quotes of each source have no name, and who is described instead."""
    for found in analysis.checks.anonymity:
        text = unnamed_words(found)
        proofs = tuple(
            Fact(
                "proof",
                "unnamed",
                shortened(one.description, _MOST_SHOWN),
                note=counts.quotes(len(one.quotes)),
                spans=one.quotes,
            )
            for one in found.sources
        )
        yield Fact(
            "finding", "unnamed", text, (found.article,), proofs=proofs, tip=retold(found.note)
        )
    if analysis.quotes and not analysis.checks.anonymity:
        words = translate("Sourcing", "No source quotes anybody without a name.")
        yield Fact("remark", "unnamed", words)


def _words(span: Span, articles: Sequence[Article]) -> str:
    """Return the words of a passage on one line, cut with a sign where they are many."""
    return shortened(span.cut(articles), _MOST_SHOWN)

"""One utterance quoted in different words, or given to different speakers.

In: the direct quotes of the story. Out: differences of kind "quote". Candidates share rare runs of
words; the shorter is laid beside the stretch of the longer that it matches (longest common
subsequence of words), so a quotation that is merely cut, joined or punctuated differently is no
difference. Cost: near-linear, as the quotes that share a run of three words are few.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from itertools import chain, combinations, pairwise
from typing import TYPE_CHECKING, Final

from summarizer.clusters import Clusters
from summarizer.judge.differences.contrast import explain_contrast
from summarizer.judge.differences.echoes import echoed
from summarizer.judge.differences.fullest import fullest_forms
from summarizer.judge.differences.matching import Stretches, is_copy, match_of
from summarizer.judge.differences.names import words_of
from summarizer.judge.differences.retold import retold
from summarizer.judge.differences.scraps import SHORTEST, scrap_pairs
from summarizer.judge.differences.utterances import (
    Spoken,
    spoken_parts,
)
from summarizer.judge.differences.wording import explain
from summarizer.model import Difference, Relation, Side, Span, by_place
from summarizer.progress import polled

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from summarizer.judge.differences.statements import Statements
    from summarizer.model import Article, Name, Quote

_FEW_WORDS: Final = 9
_MOST_OF_RUN: Final = 12
_NEAR_CUE: Final = 40


def quote_differences(
    articles: Sequence[Article],
    names: Sequence[Name],
    quotes: Sequence[Quote],
    statements: Statements,
    poll: Callable[[], None] = lambda: None,
) -> list[Difference]:
    """Return one difference for each utterance that two articles quote differently."""
    scraps = [item for quote in polled(quotes, poll) for item in spoken_parts(quote, articles)]
    spoken = [item for item in scraps if len(item.words) >= SHORTEST]
    entity = _entities(names)
    altered: list[Stretches] = []
    trimmed: list[Stretches] = []
    disputed: dict[frozenset[tuple[str, ...]], Difference] = {}
    for one, other in polled(_candidates(spoken), poll):
        match = match_of(one, other)
        if match is None:
            continue
        strangers = _strangers(one.quote, other.quote, entity, articles)
        alone = not (strangers or _two_people(one.quote, other.quote, entity))
        if match.altered and (alone or is_copy(match.stretches)):
            altered.append(match.stretches)
        elif strangers and match.whole:
            disputed.setdefault(
                frozenset({one.words, other.words}), _disputed(one, other, articles)
            )
    for scrap in scrap_pairs(scraps, statements):
        if not _two_people(*scrap.quotes, entity):
            (trimmed if scrap.trimmed else altered).append((scrap.one, scrap.other))
    known = _by_articles([*altered, *trimmed])
    for scrap in echoed(scraps):
        if not _is_known((scrap.one, scrap.other), known):
            (trimmed if scrap.trimmed else altered).append((scrap.one, scrap.other))
    known = _by_articles([*altered, *trimmed])
    altered += [told for told in retold(statements) if not _is_known(told, known)]
    return [*_alterations(altered, articles), *_trims(trimmed, articles), *disputed.values()]


def _by_articles(pairs: Sequence[Stretches]) -> dict[tuple[int, int], list[tuple[Span, Span]]]:
    """Return the places of pairs of stretches by their two articles, the first article first."""
    found: dict[tuple[int, int], list[tuple[Span, Span]]] = defaultdict(list)
    for (one, _), (other, _) in pairs:
        low, high = sorted((one, other), key=by_place)
        found[low.article, high.article].append((low, high))
    return found


def _is_known(
    told: Stretches, known: Mapping[tuple[int, int], Sequence[tuple[Span, Span]]]
) -> bool:
    """Tell whether two stretches hold two that are already known to differ."""
    low, high = sorted((told[0][0], told[1][0]), key=by_place)
    return any(
        one.overlaps(low) and other.overlaps(high)
        for one, other in known.get((low.article, high.article), ())
    )


def _trims(trimmed: Sequence[Stretches], articles: Sequence[Article]) -> list[Difference]:
    """Return one difference for each two wordings of which one is cut where it matters."""
    sides: dict[frozenset[tuple[str, ...]], dict[tuple[str, ...], set[Span]]] = {}
    for stretches in trimmed:
        held = sides.setdefault(frozenset(words for _, words in stretches), {})
        for span, words in stretches:
            held.setdefault(words, set()).add(span)
    found = [
        _difference(
            sorted((tuple(sorted(spans)), None) for spans in held.values()), "wording", articles
        )
        for held in sides.values()
    ]
    return sorted(found, key=lambda difference: difference.sides[0].spans[0])


def _entities(names: Sequence[Name]) -> dict[str, int]:
    """Map the spellings of persons known in full to the index of their name."""
    persons = [
        (n, name)
        for n, name in enumerate(names)
        if name.kind == "person" and len(words_of(name.name)) > 1
    ]
    return {v.text.lower(): n for n, name in persons for v in name.variants} | {
        name.name.lower(): n for n, name in persons
    }


def _candidates(spoken: Sequence[Spoken]) -> list[tuple[Spoken, Spoken]]:
    """Return pairs of different articles that share runs of words which few quotes hold."""
    held = [set(zip(item.words, item.words[1:], item.words[2:], strict=False)) for item in spoken]
    often = Counter(chain.from_iterable(held))
    few = {run for run, times in often.items() if 1 < times <= _MOST_OF_RUN}
    by_run: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for at, runs in enumerate(held):
        for run in runs & few:
            by_run[run].append(at)
    shared: Counter[tuple[int, int]] = Counter()
    for holders in by_run.values():
        shared.update(combinations(holders, 2))
    pairs = [
        pair
        for pair, runs in shared.items()
        if runs > 1 or min(len(spoken[at].words) for at in pair) <= _FEW_WORDS
    ]
    return [
        (spoken[one], spoken[other])
        for one, other in sorted(pairs)
        if spoken[one].quote.span.article != spoken[other].quote.span.article
    ]


def _alterations(altered: Sequence[Stretches], articles: Sequence[Article]) -> list[Difference]:
    """Put the pairs that concern one utterance together, and equal wordings on one side."""
    words = {span: said for stretches in altered for span, said in stretches}
    groups = Clusters[Span]()
    for (one, _), (other, _) in altered:
        groups.join(one, other)
    for before, after in pairwise(sorted(words, key=by_place)):
        if before.overlaps(after):
            groups.join(before, after)
    found = [
        _alteration({span: words[span] for span in group}, articles) for group in groups.sets()
    ]
    kept = [difference for difference in found if len(difference.sides) > 1]
    return sorted(kept, key=lambda difference: difference.sides[0].spans[0])


def _alteration(group: dict[Span, tuple[str, ...]], articles: Sequence[Article]) -> Difference:
    sides: dict[tuple[str, ...], list[Span]] = {}
    # A quotation that is only cut shorter stands on the side of the longer one.
    fullest = fullest_forms(group.values())
    for span in sorted(group, key=by_place):
        kept = sides.setdefault(fullest[group[span]], [])
        # What is kept of a side lies apart and in order: only the last can reach so far.
        if not (kept and span.overlaps(kept[-1])):
            kept.append(span)
    return _difference([(tuple(spans), None) for spans in sides.values()], "wording", articles)


def _disputed(one: Spoken, other: Spoken, articles: Sequence[Article]) -> Difference:
    ordered = sorted((one, other), key=lambda item: item.quote.span)
    sides = [((item.quote.span,), item.quote.speaker) for item in ordered]
    return _difference(sides, "contradiction", articles)


def _difference(
    spans: Sequence[tuple[tuple[Span, ...], str | None]],
    relation: Relation,
    articles: Sequence[Article],
) -> Difference:
    sides = tuple(Side(_printed(places, articles), places, speaker) for places, speaker in spans)
    shown = [
        (
            [span.article for span in side.spans],
            f"{side.value} ({side.claimant})" if side.claimant else side.value,
        )
        for side in sides
    ]
    about = " ".join(min(side.value for side in sides).split()[:8]).strip('\u201c\u201d",')
    told = explain_contrast(shown) if relation == "wording" and len(shown) == 2 else ""
    return Difference("quote", relation, about, sides, None, told or explain(shown, relation))


def _printed(places: Sequence[Span], articles: Sequence[Article]) -> str:
    """Return the fullest wording of a side, whatever the order of its sources."""
    texts = [" ".join(place.cut(articles).split()) for place in places]
    return max(texts, key=lambda text: (len(text), text))


def _strangers(
    one: Quote, other: Quote, entity: dict[str, int], articles: Sequence[Article]
) -> bool:
    """Tell whether both quotes name their speaker beside them, and the two are not one person."""
    mine, theirs = _named_speaker(one, articles), _named_speaker(other, articles)
    if mine is None or theirs is None:
        return False
    known = entity.get(mine.lower()), entity.get(theirs.lower())
    if None in known or known[0] == known[1]:
        return False
    return not set(words_of(mine)) & set(words_of(theirs))


def _two_people(one: Quote, other: Quote, entity: dict[str, int]) -> bool:
    """Tell whether two quotes are given to two persons known in full: then neither is altered."""
    known = [entity.get((quote.speaker or "").lower()) for quote in (one, other)]
    if None in known or known[0] == known[1]:
        return False
    return not set(words_of(one.speaker or "")) & set(words_of(other.speaker or ""))


def _named_speaker(quote: Quote, articles: Sequence[Article]) -> str | None:
    """Return the speaker where name and cue touch the quote: '"...," Psaki said'."""
    if quote.speaker is None or quote.speaker_span is None or quote.cue_span is None:
        return None
    if quote.anonymous or not quote.speaker[:1].isupper():
        return None
    printed = quote.speaker_span.cut(articles)
    beside = _gap(quote.speaker_span, quote.cue_span) <= _NEAR_CUE and (
        min(_gap(quote.span, quote.speaker_span), _gap(quote.span, quote.cue_span)) <= 3
    )
    return (
        quote.speaker if beside and set(words_of(printed)) & set(words_of(quote.speaker)) else None
    )


def _gap(one: Span, other: Span) -> int:
    return max(other.start - one.end, one.start - other.end)

"""One utterance quoted in different words, or given to different speakers.

In: the direct quotes of the story. Out: differences of kind "quote". Candidates share rare runs of
words; the shorter is laid beside the stretch of the longer that it matches (longest common
subsequence of words), so a quotation that is merely cut, joined or punctuated differently is no
difference. Cost: near-linear, as the quotes that share a run of three words are few.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from dataclasses import dataclass
from difflib import Match, SequenceMatcher
from itertools import combinations, pairwise
from typing import TYPE_CHECKING, Final

from summarizer.clusters import Clusters
from summarizer.judge.differences.names import words_of
from summarizer.judge.differences.utterances import Spoken, form, spoken_parts, substance
from summarizer.judge.differences.wording import explain
from summarizer.model import Difference, Relation, Side, Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from summarizer.model import Article, Claim, Name, Quote
_SHORTEST: Final = 5
_LONGEST_SCRAP: Final = 8
_RUN: Final = 2
_MOST_OF_RUN: Final = 12
_MATCHED: Final = 0.75
_MATCHED_AT_EDGE: Final = 0.8
_LEAST_AT_EDGE: Final = 4
_LEAST_DISPUTED: Final = 8
_NEAR_CUE: Final = 40

Stretches = tuple[tuple[Span, tuple[str, ...]], tuple[Span, tuple[str, ...]]]
"""Where two articles quote one utterance, each with its words, folded."""


def quote_differences(
    articles: Sequence[Article],
    names: Sequence[Name],
    quotes: Sequence[Quote],
    claims: Sequence[Claim],
) -> list[Difference]:
    """Return one difference for each utterance that two articles quote differently."""
    scraps = [item for quote in quotes for item in spoken_parts(quote, articles)]
    spoken = [item for item in scraps if len(item.words) >= _SHORTEST]
    entity = _entities(names)
    altered: list[Stretches] = []
    disputed: dict[frozenset[tuple[str, ...]], Difference] = {}
    for one, other in _candidates(spoken):
        match = _match(one, other)
        if match is None:
            continue
        strangers = _strangers(one.quote, other.quote, entity, articles)
        if match.altered and not strangers:
            altered.append(match.stretches)
        elif strangers and match.whole:
            disputed.setdefault(
                frozenset({one.words, other.words}), _disputed(one, other, articles)
            )
    for one, other in _pairs_of_claims(scraps, claims):
        if _same_scrap(one, other) and not _strangers(one.quote, other.quote, entity, articles):
            altered.append((_stretch(one, 0, len(one.words)), _stretch(other, 0, len(other.words))))
    return [*_alterations(altered, articles), *disputed.values()]


def _pairs_of_claims(
    scraps: Sequence[Spoken], claims: Sequence[Claim]
) -> Iterable[tuple[Spoken, Spoken]]:
    """Yield pairs of one claim and different articles of which one is very short."""
    ordered = sorted(scraps, key=lambda item: item.quote.span)
    starts = [(item.quote.span.article, item.places[0][0]) for item in ordered]
    for claim in claims:
        if len(claim.articles) < 2:
            continue
        held = [
            item
            for span in claim.support
            for item in ordered[
                bisect_left(starts, (span.article, span.start)) : bisect_left(
                    starts, (span.article, span.end)
                )
            ]
        ]
        for one, other in combinations(held[:_MOST_OF_RUN], 2):
            if one.quote.span.article == other.quote.span.article:
                continue
            if min(len(one.words), len(other.words)) < _SHORTEST:
                yield one, other


def _same_scrap(one: Spoken, other: Spoken) -> bool:
    """Tell whether a few quoted words are altered from the other source's.

    Two words of substance must be the same, at the start of both or all that the shorter has, and
    yet the shorter must not stand in the longer word for word.
    """
    short, long = sorted((one, other), key=lambda item: (len(item.words), item.words))
    mine, theirs = ([form(w) for w in substance(item.words)] for item in (short, long))
    if len(mine) < 2 or len(theirs) > _LONGEST_SCRAP or _within(tuple(mine), tuple(theirs)):
        return False
    named = any(sign.isdigit() for word in mine[:2] for sign in word)  # "AK-47-style"
    return set(mine) <= set(theirs) or (named and mine[:2] == theirs[:2])


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
    by_run: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for at, item in enumerate(spoken):
        runs = {item.words[n : n + _RUN + 1] for n in range(len(item.words) - _RUN)}
        for run in runs:
            by_run[run].append(at)
    pairs = {
        pair
        for holders in by_run.values()
        if 1 < len(holders) <= _MOST_OF_RUN
        for pair in combinations(holders, 2)
    }
    return [
        (spoken[one], spoken[other])
        for one, other in sorted(pairs)
        if spoken[one].quote.span.article != spoken[other].quote.span.article
    ]


@dataclass(frozen=True, slots=True)
class _Match:
    """How two quotes match: their common stretches, whether altered, whether one is whole."""

    stretches: Stretches
    altered: bool
    whole: bool


def _match(one: Spoken, other: Spoken) -> _Match | None:
    short, long = sorted((one, other), key=lambda item: (len(item.words), item.words))
    matcher = SequenceMatcher(None, short.words, long.words, autojunk=False)
    blocks = [block for block in matcher.get_matching_blocks() if block.size]
    if not _same_utterance(short, blocks):
        return None
    matched = sum(block.size for block in blocks)
    inner = _altered_inside(short, long, blocks)
    outer = (
        matched >= _MATCHED_AT_EDGE * len(short.words)
        and _matched_substance(short, blocks) >= _LEAST_AT_EDGE
        and _altered_at_edge(short, long, blocks)
    )
    whole = matched == len(long.words) >= _LEAST_DISPUTED
    return _Match(_cuts(short, long, blocks), inner or outer, whole)


def _matched_substance(short: Spoken, blocks: Sequence[Match]) -> int:
    """Return how many words of substance both quotes have."""
    words = [word for b in blocks for word in short.words[b.a : b.a + b.size]]
    return len(substance(words))


def _same_utterance(short: Spoken, blocks: Sequence[Match]) -> bool:
    """Tell whether the match is long, close together, and more than function words."""
    matched = sum(block.size for block in blocks)
    if not blocks or matched < _MATCHED * len(short.words) or max(b.size for b in blocks) < 3:
        return False
    reach = blocks[-1].b + blocks[-1].size - blocks[0].b
    return _matched_substance(short, blocks) >= 3 and reach <= 1.4 * len(short.words)


def _altered_inside(short: Spoken, long: Spoken, blocks: Sequence[Match]) -> bool:
    """Tell whether words of substance differ inside the stretch that both quote."""
    for before, after in pairwise(blocks):
        mine = short.words[before.a + before.size : after.a]
        theirs = long.words[before.b + before.size : after.b]
        if _unlike(mine, theirs) and not _elided(short, long, before):
            return True
    return False


def _altered_at_edge(short: Spoken, long: Spoken, blocks: Sequence[Match]) -> bool:
    first, last = blocks[0], blocks[-1]
    head = short.words[: first.a], long.words[max(0, first.b - first.a) : first.b]
    end = last.a + last.size, last.b + last.size
    tail = short.words[end[0] :], long.words[end[1] : end[1] + len(short.words) - end[0]]
    if _elided(short, long, last):
        tail = ((), ())
    return any(
        substance(mine) and substance(theirs) and _unlike(mine, theirs)
        for mine, theirs in (head, tail)
    )


def _unlike(mine: Sequence[str], theirs: Sequence[str]) -> bool:
    """Tell whether two runs of words differ in substance ("some day" and "someday" do not)."""
    if "".join(mine) == "".join(theirs):
        return False
    return [form(w) for w in substance(mine)] != [form(w) for w in substance(theirs)]


def _elided(short: Spoken, long: Spoken, before: Match) -> bool:
    """Tell whether an ellipsis or bracket marks that the quote was cut or changed here."""
    places = (
        (short, before.a + before.size - 1),
        (long, before.b + before.size - 1),
    )
    return any(item.marks[at] for item, at in places if at < len(item.marks))


def _cuts(short: Spoken, long: Spoken, blocks: Sequence[Match]) -> Stretches:
    """Return the stretch of each quote that both have, altered words included."""
    first, last = blocks[0], blocks[-1]
    lead, trail = first.a, len(short.words) - last.a - last.size
    low, high = max(0, first.b - lead), min(len(long.words), last.b + last.size + trail)
    return (
        _stretch(short, 0, len(short.words)),
        _stretch(long, low, high),
    )


def _stretch(spoken: Spoken, low: int, high: int) -> tuple[Span, tuple[str, ...]]:
    span = Span(spoken.quote.span.article, spoken.places[low][0], spoken.places[high - 1][1])
    return span, spoken.words[low:high]


def _alterations(altered: Sequence[Stretches], articles: Sequence[Article]) -> list[Difference]:
    """Put the pairs that concern one utterance together, and equal wordings on one side."""
    words = {span: said for stretches in altered for span, said in stretches}
    groups = Clusters[Span]()
    for (one, _), (other, _) in altered:
        groups.join(one, other)
    for before, after in pairwise(sorted(words)):
        if before.overlaps(after):
            groups.join(before, after)
    found = [
        _alteration({span: words[span] for span in group}, articles) for group in groups.sets()
    ]
    kept = [difference for difference in found if len(difference.sides) > 1]
    return sorted(kept, key=lambda difference: difference.sides[0].spans[0])


def _alteration(group: dict[Span, tuple[str, ...]], articles: Sequence[Article]) -> Difference:
    sides: dict[tuple[str, ...], list[Span]] = {}
    forms = {span: tuple(map(form, substance(words))) for span, words in group.items()}
    for span in sorted(group):
        # A quotation that is only cut shorter stands on the side of the longer one.
        fullest = max(
            (forms[o] for o in group if forms[o] == forms[span] or _within(group[span], group[o])),
            key=lambda words: (len(words), words),
        )
        kept = sides.setdefault(fullest, [])
        if not any(span.overlaps(other) for other in kept):
            kept.append(span)
    return _difference([(tuple(spans), None) for spans in sides.values()], "wording", articles)


def _within(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """Tell whether one run of words stands inside the other."""
    return any(long[at : at + len(short)] == short for at in range(len(long) - len(short) + 1))


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
    return Difference("quote", relation, about, sides, None, explain(shown, relation))


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

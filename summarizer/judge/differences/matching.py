"""How two quotations match word for word, and whether one is altered.

In: two quotes as folded words. Out: the stretches that both have, and whether words of substance
differ inside them (longest matching blocks: Ratcliff and Metzener, 1988). Cost: quadratic in the
words of the two at worst; few quotes share a run of words.
"""

from __future__ import annotations

from dataclasses import dataclass
from difflib import Match as Block
from difflib import SequenceMatcher
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from summarizer.judge.differences.utterances import Spoken, form, spoken_words, substance
from summarizer.model import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

_MATCHED: Final = 0.75
_MATCHED_AT_EDGE: Final = 0.8
_LEAST_AT_EDGE: Final = 4
_LEAST_DISPUTED: Final = 8
_LEAST_INSIDE: Final = 9
_LEAST_SUBSTANCE: Final = 5
_MOST_BETWEEN: Final = 4
_CERTAIN: Final = 6
_CERTAIN_RUN: Final = 4
_LEAST_CERTAIN: Final = 3
_MOST_UNLIKE: Final = 2
_ANSWERING: Final = frozenset({"i", "my", "me", "you", "your", "we", "our", "us", "he", "his"})
_SHORTENED: Final = (frozenset({("is",), ("has",)}), frozenset({("would",), ("had",)}))
"""What "he's" and "he'd" may stand for."""

Stretch = tuple[Span, tuple[str, ...]]
"""A place in an article and its words, folded."""

Stretches = tuple[Stretch, Stretch]
"""Where two articles quote one utterance, each with its words, folded."""


@dataclass(frozen=True, slots=True)
class Match:
    """How two quotes match: their common stretches, whether altered, whether one is whole."""

    stretches: Stretches
    altered: bool
    whole: bool


def match_of(one: Spoken, other: Spoken) -> Match | None:
    """Return how two quotes match; ``None`` if they are not the same utterance."""
    short, long = sorted((one, other), key=lambda item: (len(item.words), item.words))
    matcher = SequenceMatcher(None, short.words, long.words, autojunk=False)
    blocks = [block for block in matcher.get_matching_blocks() if block.size]
    if not _same_utterance(short, blocks):
        return _inner_match(short, long, blocks)
    matched = sum(block.size for block in blocks)
    inner = _altered_inside(short, long, blocks)
    outer = (
        matched >= _MATCHED_AT_EDGE * len(short.words)
        and _matched_substance(short, blocks) >= _LEAST_AT_EDGE
        and _altered_at_edge(short, long, blocks)
    )
    whole = matched == len(long.words) >= _LEAST_DISPUTED
    cuts = _cuts(short, long, blocks)
    certain = _is_certain(short, blocks)
    return Match(cuts, (inner or outer) and (certain or not _reordered(cuts)), whole)


def _inner_match(short: Spoken, long: Spoken, blocks: Sequence[Block]) -> Match | None:
    """Match the stretch that two quotes have in common where both run on beyond it."""
    chain = max(chains(blocks), key=lambda held: sum(b.size for b in held), default=[])
    if (
        sum(block.size for block in chain) < _LEAST_INSIDE
        or max(block.size for block in chain) < _LEAST_AT_EDGE
        or _matched_substance(short, chain) < _LEAST_SUBSTANCE
    ):
        return None
    first, last = chain[0], chain[-1]
    cuts = (
        stretch(short, first.a, last.a + last.size),
        stretch(long, first.b, last.b + last.size),
    )
    certain = _is_certain(short, chain)
    altered = _altered_inside(short, long, chain) and (certain or not _reordered(cuts))
    return Match(cuts, altered, whole=False)


def is_copy(stretches: Stretches) -> bool:
    """Tell whether two stretches are the same but for a word or two, whoever is said to speak.

    Two people hardly say so many words alike: one of them is named by mistake. "Your" beside "my"
    is an answer.
    """
    mine, theirs = (words for _, words in stretches)
    blocks = SequenceMatcher(None, mine, theirs, autojunk=False).get_matching_blocks()
    matched = {word for block in blocks for word in mine[block.a : block.a + block.size]}
    unlike = {*mine, *theirs} - matched
    size = sum(block.size for block in blocks)
    few = max(len(mine), len(theirs)) - size <= _MOST_UNLIKE
    return few and size >= _CERTAIN and unlike.isdisjoint(_ANSWERING)


def _is_certain(short: Spoken, blocks: Sequence[Block]) -> bool:
    """Tell whether so many words are the same, in runs so long, that no chance explains them."""
    return (
        sum(block.size for block in blocks) >= _CERTAIN
        and max(block.size for block in blocks) >= _CERTAIN_RUN
        and _matched_substance(short, blocks) >= _LEAST_CERTAIN
    )


def _reordered(cuts: Stretches) -> bool:
    """Tell whether both hold the same words of substance, if in another order."""
    mine, theirs = (sorted(form(word) for word in substance(words)) for _, words in cuts)
    return mine == theirs


def chains(blocks: Sequence[Block]) -> list[list[Block]]:
    """Part matching blocks where more than a few words lie between two of them."""
    chains: list[list[Block]] = []
    for block in blocks:
        last = chains[-1][-1] if chains else None
        near = last is not None and (
            max(block.a - last.a - last.size, block.b - last.b - last.size) <= _MOST_BETWEEN
        )
        if near:
            chains[-1].append(block)
        else:
            chains.append([block])
    return chains


def _matched_substance(short: Spoken, blocks: Sequence[Block]) -> int:
    """Return how many words of substance both quotes have."""
    words = [word for b in blocks for word in short.words[b.a : b.a + b.size]]
    return len(substance(words))


def _same_utterance(short: Spoken, blocks: Sequence[Block]) -> bool:
    """Tell whether the match is long, close together, and more than function words."""
    matched = sum(block.size for block in blocks)
    if not blocks or matched < _MATCHED * len(short.words) or max(b.size for b in blocks) < 3:
        return False
    reach = blocks[-1].b + blocks[-1].size - blocks[0].b
    return _matched_substance(short, blocks) >= 3 and reach <= 1.4 * len(short.words)


def _altered_inside(short: Spoken, long: Spoken, blocks: Sequence[Block]) -> bool:
    """Tell whether words differ inside the stretch that both quote.

    Where it is one utterance for certain all words count, else only those of substance.
    """
    unlike = _otherwise_worded if _is_certain(short, blocks) else _unlike
    for before, after in pairwise(blocks):
        mine = short.words[before.a + before.size : after.a]
        theirs = long.words[before.b + before.size : after.b]
        if unlike(mine, theirs) and not _elided(short, long, before):
            return True
    return False


def _altered_at_edge(short: Spoken, long: Spoken, blocks: Sequence[Block]) -> bool:
    first, last = blocks[0], blocks[-1]
    head = short.words[: first.a], long.words[max(0, first.b - first.a) : first.b]
    end = last.a + last.size, last.b + last.size
    tail = short.words[end[0] :], long.words[end[1] : end[1] + len(short.words) - end[0]]
    if _elided(short, long, last):
        tail = ((), ())
    if "".join(long.words[: first.b]).endswith("".join(head[0])):
        head = ((), ())  # "someday" and "some day"
    return any(
        substance(mine) and substance(theirs) and _unlike(mine, theirs)
        for mine, theirs in (head, tail)
    )


def _unlike(mine: Sequence[str], theirs: Sequence[str]) -> bool:
    """Tell whether two runs of words differ in substance ("some day" and "someday" do not)."""
    if "".join(mine) == "".join(theirs):
        return False
    return [form(w) for w in substance(mine)] != [form(w) for w in substance(theirs)]


def _otherwise_worded(mine: Sequence[str], theirs: Sequence[str]) -> bool:
    """Tell whether two runs of words differ in more than fillers and short forms."""
    if "".join(mine) == "".join(theirs) or frozenset({tuple(mine), tuple(theirs)}) in _SHORTENED:
        return False
    return spoken_words(mine) != spoken_words(theirs)


def _elided(short: Spoken, long: Spoken, before: Block) -> bool:
    """Tell whether an ellipsis or bracket marks that the quote was cut or changed here."""
    places = (
        (short, before.a + before.size - 1),
        (long, before.b + before.size - 1),
    )
    return any(item.marks[at] for item, at in places if at < len(item.marks))


def _cuts(short: Spoken, long: Spoken, blocks: Sequence[Block]) -> Stretches:
    """Return the stretch of each quote that both have, altered words included."""
    first, last = blocks[0], blocks[-1]
    lead, trail = first.a, len(short.words) - last.a - last.size
    low, high = max(0, first.b - lead), min(len(long.words), last.b + last.size + trail)
    return (
        stretch(short, 0, len(short.words)),
        stretch(long, low, high),
    )


def stretch(spoken: Spoken, low: int, high: int) -> Stretch:
    """Return the place of some words of a quote, and the words."""
    span = Span(spoken.quote.span.article, spoken.places[low][0], spoken.places[high - 1][1])
    return span, spoken.words[low:high]

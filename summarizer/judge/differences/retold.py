"""What one source quotes and another tells in words that are not quite the same.

In: the sentences that claims bring together. Out: pairs of stretches, one at least in quotation
marks. "States have a duty" beside 'state officials "have a duty"': the quotation marks say nothing
of where the words of the speaker begin, so sentences are laid beside each other word for word
(longest matching blocks: Ratcliff and Metzener, 1988) and what differs inside the stretch that both
have is looked at, never what is only told before or behind it. What any reporter does to speech
(another tense or person, a name for "he") is no difference. Cost: linear in the pairs, quadratic in
the words of the few that are alike and hold quotation marks.
"""

from __future__ import annotations

from itertools import accumulate, pairwise
from typing import TYPE_CHECKING, Final, NamedTuple

from summarizer.judge.differences.lists import word_set
from summarizer.judge.differences.matching import chains
from summarizer.judge.differences.names import words_of
from summarizer.judge.differences.utterances import PLAIN
from summarizer.judge.differences.worded import Worded
from summarizer.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from difflib import Match as Block

    from summarizer.judge.differences.matching import Stretches
    from summarizer.judge.differences.statement import Statement
    from summarizer.judge.differences.statements import Pair, Statements
    from summarizer.judge.differences.worded import Word
    from summarizer.model import Speech

_RELATED: Final = 0.3
_NAMELESS: Final = 0.34
_LEAST: Final = 5
_HALF: Final = 0.5
_MUCH: Final = 8
_MATCHED: Final = 0.65
_SURE: Final = 0.75
_NEARLY: Final = 0.6
_SCATTERED: Final = 0.55
_AROUND: Final = 2
_RUN: Final = 3
_SHOWN: Final = 12
_MARKS: Final = '"\u201c\u201d\u00ab\u00bb\u201e'
_RETOLD: Final = word_set(
    "will would can could may might must shall should do did does don doesn didn today yesterday "
    "tomorrow monday tuesday wednesday thursday friday saturday sunday said says say told adding "
    "added president mr mrs ms sen rep gov senator be am being sic not cannot"
)
"""Words that change when speech is told, beside those that carry no meaning."""
_WEIGHING: Final = word_set(
    "very really too absolutely extremely totally completely about nearly almost probably perhaps "
    "maybe likely never only entirely hopefully"
)


class _Gap(NamedTuple):
    """What two sentences have unlike each other between two words that both have."""

    ones: Sequence[Word]
    others: Sequence[Word]
    low: tuple[int, int]
    high: tuple[int, int]


def retold(statements: Statements) -> Iterable[Stretches]:
    """Yield the stretches of two sentences of a claim that tell one utterance otherwise."""
    for pair in statements.sentence_pairs:
        one, other = pair.one.stems, pair.other.stems
        if pair.overlap < _RELATED or len(one & other) < max(
            _LEAST, _HALF * min(len(one), len(other))
        ):
            continue
        marked = pair.one.kept(_is_marked), pair.other.kept(_is_marked)
        # Of two sentences one quotes, and the other quotes too or tells what was said.
        if not (all(marked) or (any(marked) and pair.one.speech and pair.other.speech)):
            continue
        if pair.one.text == pair.other.text:
            continue
        ones, others = pair.one.kept(Worded), pair.other.kept(Worded)
        if ones.quoted or others.quoted:
            yield from _stretches(pair, ones, others)


def _is_marked(statement: Statement) -> bool:
    return any(mark in statement.text for mark in _MARKS)


def _named(statement: Statement) -> list[str]:
    """Return the last names of those who speak in a sentence, as far as they are named."""
    names = (said.name for said in statement.speech if _is_person(said))
    return [last for name in names for last in words_of(name or "")[-1:]]


def _speaks_by_name(statement: Statement) -> bool:
    return any(map(_is_person, statement.speech))


def _is_person(said: Speech) -> bool:
    """Tell whether somebody is named, not "the indictment" or "a statement"."""
    return said.name is not None and said.name[:1].isupper()


def _stretches(pair: Pair, ones: Worded, others: Worded) -> Iterable[Stretches]:
    for chain in chains(others.blocks_of(ones)):
        if not _is_one_utterance(pair, chain, ones):
            continue
        told = list(accumulate((_substance(block, ones) for block in chain), initial=0))
        for at, (before, after) in enumerate(pairwise(chain), 1):
            gap = _Gap(
                ones.words[before.a + before.size : after.a],
                others.words[before.b + before.size : after.b],
                (before.a + before.size - 1, before.b + before.size - 1),
                (after.a, after.b),
            )
            weighs = _weighs(gap, ones, others)
            if min(told[at], told[-1] - told[at]) < (1 if weighs else _AROUND):
                continue
            if _is_told(chain, gap, ones, others, weighs=weighs):
                yield (
                    _cut(pair.one, ones, gap.low[0], gap.high[0], chain[0].a, chain[-1], 0),
                    _cut(pair.other, others, gap.low[1], gap.high[1], chain[0].b, chain[-1], 1),
                )


def _is_one_utterance(pair: Pair, chain: Sequence[Block], ones: Worded) -> bool:
    """Tell whether a chain is long and close, and said by one speaker as far as named."""
    substance = sum(_substance(block, ones) for block in chain)
    matched = _MATCHED if pair.overlap < _NEARLY else _SCATTERED
    if substance < _LEAST or max(b.size for b in chain) < _RUN or _density(chain) < matched:
        return False
    if pair.one.kept(_speaks_by_name) and pair.other.kept(_speaks_by_name):
        return not set(pair.one.kept(_named)).isdisjoint(pair.other.kept(_named))
    return substance >= _MUCH and pair.overlap >= _NAMELESS


def _density(chain: Sequence[Block]) -> float:
    first, last = chain[0], chain[-1]
    reach = max(last.a + last.size - first.a, last.b + last.size - first.b)
    return sum(block.size for block in chain) / reach


def _substance(block: Block, ones: Worded) -> int:
    return ones.substance(block.a, block.a + block.size)


def _is_told(
    chain: Sequence[Block], gap: _Gap, ones: Worded, others: Worded, *, weighs: bool
) -> bool:
    """Tell whether a gap lies inside a quotation, and what differs there is of weight."""
    if any(word.capital or not word.word.isalpha() for word in (*gap.ones, *gap.others)):
        return False  # a name for "he", a figure, which is compared as one
    if weighs:
        return True
    mine, theirs = _weight(gap.ones), _weight(gap.others)
    if not (mine or theirs):
        return False
    inside = max(
        _quoted_substance(chain, words, gap.low[at], gap.high[at], at)
        for at, words in enumerate((ones, others))
    )
    if mine and theirs:
        return inside >= _LEAST
    return inside > _LEAST and _density(chain) >= _SURE


def _weighs(gap: _Gap, ones: Worded, others: Worded) -> bool:
    """Tell whether one source alone has a word that heightens or hedges what is quoted there."""
    mine, theirs = (_WEIGHING.intersection(w.word for w in run) for run in (gap.ones, gap.others))
    return mine != theirs and any(
        all(word.quoted for word in run) and words.words[after].quoted
        for run, words, after in (
            (gap.ones, ones, gap.high[0]),
            (gap.others, others, gap.high[1]),
        )
    )


def _weight(words: Sequence[Word]) -> set[str]:
    return {word.word for word in words if word.word not in PLAIN and word.word not in _RETOLD}


def _quoted_substance(chain: Sequence[Block], words: Worded, low: int, high: int, side: int) -> int:
    """Return how many matched words of weight the quotation around a gap holds; 0 outside one."""
    quotation = words.quotation(low, high)
    if quotation is None:
        return 0
    first, end = quotation
    starts = [(block.b if side else block.a, block.size) for block in chain]
    matched = [(max(start, first), min(start + size, end)) for start, size in starts]
    return sum(words.substance(start, stop) for start, stop in matched if start < stop)


def _cut(
    statement: Statement,
    words: Worded,
    low: int,
    high: int,
    first: int,
    block: Block,
    side: int,
) -> tuple[Span, tuple[str, ...]]:
    """Return the stretch around a gap that both sentences have, a few words on either side."""
    end = (block.b if side else block.a) + block.size
    kept = words.words[max(first, low + 1 - _SHOWN) : min(end, high + _SHOWN)]
    place = Span(statement.article, kept[0].start, kept[-1].end)
    return place, tuple(word.word for word in kept)

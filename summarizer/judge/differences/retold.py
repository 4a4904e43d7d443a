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

from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import pairwise
from typing import TYPE_CHECKING, Final, NamedTuple

from summarizer.judge.differences.lists import word_set
from summarizer.judge.differences.matching import chains
from summarizer.judge.differences.names import words_of
from summarizer.judge.differences.utterances import (
    PLAIN,
    WORD,
    folded,
    form,
    is_paired,
    quoted_parts,
)
from summarizer.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from difflib import Match as Block

    from summarizer.judge.differences.matching import Stretches
    from summarizer.judge.differences.statements import Pair, Statement, Statements

_RELATED: Final = 0.3
_NAMELESS: Final = 0.34
_LEAST: Final = 5
_HALF: Final = 0.5
_MUCH: Final = 8
_MATCHED: Final = 0.65
_SURE: Final = 0.75
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


class _Word(NamedTuple):
    form: str
    word: str
    start: int
    end: int
    quoted: bool
    capital: bool


@dataclass(frozen=True, slots=True)
class _Gap:
    """What two sentences have unlike each other between two words that both have."""

    ones: Sequence[_Word]
    others: Sequence[_Word]
    low: tuple[int, int]
    high: tuple[int, int]


def retold(statements: Statements) -> Iterable[Stretches]:
    """Yield the stretches of two sentences of a claim that tell one utterance otherwise."""
    held: dict[Statement, list[_Word]] = {}
    for pair in statements.sentence_pairs:
        one, other = pair.one.stems, pair.other.stems
        if pair.overlap < _RELATED or len(one & other) < max(
            _LEAST, _HALF * min(len(one), len(other))
        ):
            continue
        marked = [_is_marked(told.text) for told in pair[:2]]
        # Of two sentences one quotes, and the other quotes too or tells what was said.
        if not (all(marked) or (any(marked) and pair.one.speech and pair.other.speech)):
            continue
        if pair.one.text == pair.other.text:
            continue
        for statement in pair[:2]:
            if statement not in held:
                held[statement] = _words(statement)
        ones, others = held[pair.one], held[pair.other]
        if any(word.quoted for word in (*ones, *others)):
            yield from _stretches(pair, ones, others)


def _is_marked(text: str) -> bool:
    return any(mark in text for mark in _MARKS)


def _words(statement: Statement) -> list[_Word]:
    """Return the words of a sentence, each with whether it stands between quotation marks."""
    text, offset = statement.text, statement.span.start
    parts = quoted_parts(text, whole=False) if is_paired(text) else []
    direct = [(s.start - offset, s.end - offset) for s in statement.speech if s.kind == "direct"]
    inside = bytearray(len(text))
    for low, high in (*parts, *direct):
        inside[low:high] = b"\1" * (min(high, len(text)) - low)
    found = []
    for match in WORD.finditer(text):
        start, end = match.span()
        quoted, capital = bool(inside[start]), text[start].isupper()
        for part in folded(match[0]):
            word = _Word(form(part), part, offset + start, offset + end, quoted, capital)
            found.append(word)
    return found


def _stretches(pair: Pair, ones: Sequence[_Word], others: Sequence[_Word]) -> Iterable[Stretches]:
    matcher = SequenceMatcher(
        None, [word.form for word in ones], [word.form for word in others], autojunk=False
    )
    for chain in chains([block for block in matcher.get_matching_blocks() if block.size]):
        if not _is_one_utterance(pair, chain, ones):
            continue
        for at, (before, after) in enumerate(pairwise(chain), 1):
            gap = _Gap(
                ones[before.a + before.size : after.a],
                others[before.b + before.size : after.b],
                (before.a + before.size - 1, before.b + before.size - 1),
                (after.a, after.b),
            )
            sides = _substance(chain[:at], ones), _substance(chain[at:], ones)
            least = 1 if _weighs(gap, ones, others) else _AROUND
            if min(sides) >= least and _is_told(chain, gap, ones, others):
                yield (
                    _cut(pair.one, ones, gap.low[0], gap.high[0], chain[0].a, chain[-1], 0),
                    _cut(pair.other, others, gap.low[1], gap.high[1], chain[0].b, chain[-1], 1),
                )


def _is_one_utterance(pair: Pair, chain: Sequence[Block], ones: Sequence[_Word]) -> bool:
    """Tell whether a chain is long and close, and said by one speaker as far as named."""
    substance = _substance(chain, ones)
    if substance < _LEAST or max(b.size for b in chain) < _RUN or _density(chain) < _MATCHED:
        return False
    names = [[said.name for said in told.speech if said.name] for told in pair[:2]]
    if names[0] and names[1]:
        return any(
            set(words_of(one)[-1:]) & set(words_of(other)[-1:])
            for one in names[0]
            for other in names[1]
        )
    return substance >= _MUCH and pair.overlap >= _NAMELESS


def _density(chain: Sequence[Block]) -> float:
    first, last = chain[0], chain[-1]
    reach = max(last.a + last.size - first.a, last.b + last.size - first.b)
    return sum(block.size for block in chain) / reach


def _substance(chain: Sequence[Block], ones: Sequence[_Word]) -> int:
    words = (word.word for block in chain for word in ones[block.a : block.a + block.size])
    return sum(word.isalpha() and word not in PLAIN for word in words)


def _is_told(
    chain: Sequence[Block], gap: _Gap, ones: Sequence[_Word], others: Sequence[_Word]
) -> bool:
    """Tell whether a gap lies inside a quotation, and what differs there is of weight."""
    inside = [
        _quoted_substance(chain, words, gap.low[at], gap.high[at], at)
        for at, words in enumerate((ones, others))
    ]
    if any(word.capital or not word.word.isalpha() for word in (*gap.ones, *gap.others)):
        return False  # a name for "he", a figure, which is compared as one
    if _weighs(gap, ones, others):
        return True
    mine, theirs = _weight(gap.ones), _weight(gap.others)
    if bool(mine) and bool(theirs):
        return max(inside) >= _LEAST
    return bool(mine | theirs) and max(inside) > _LEAST and _density(chain) >= _SURE


def _weighs(gap: _Gap, ones: Sequence[_Word], others: Sequence[_Word]) -> bool:
    """Tell whether one source alone has a word that heightens or hedges what is quoted there."""
    told = ({word.word for word in run} & _WEIGHING for run in (gap.ones, gap.others))
    quoted = any(
        all(word.quoted for word in run) and words[after].quoted
        for run, words, after in (
            (gap.ones, ones, gap.high[0]),
            (gap.others, others, gap.high[1]),
        )
    )
    return quoted and len(set(map(frozenset, told))) > 1


def _weight(words: Sequence[_Word]) -> set[str]:
    return {word.word for word in words if word.word not in PLAIN and word.word not in _RETOLD}


def _quoted_substance(
    chain: Sequence[Block], words: Sequence[_Word], low: int, high: int, side: int
) -> int:
    """Return how many matched words of weight the quotation around a gap holds; 0 outside one."""
    if not all(word.quoted for word in words[low : high + 1]):
        return 0
    while low > 0 and words[low - 1].quoted:
        low -= 1
    while high + 1 < len(words) and words[high + 1].quoted:
        high += 1
    starts = [(block.b if side else block.a, block.size) for block in chain]
    matched = {at for start, size in starts for at in range(start, start + size)}
    return sum(
        at in matched and words[at].word.isalpha() and words[at].word not in PLAIN
        for at in range(low, high + 1)
    )


def _cut(
    statement: Statement,
    words: Sequence[_Word],
    low: int,
    high: int,
    first: int,
    block: Block,
    side: int,
) -> tuple[Span, tuple[str, ...]]:
    """Return the stretch around a gap that both sentences have, a few words on either side."""
    end = (block.b if side else block.a) + block.size
    kept = words[max(first, low + 1 - _SHOWN) : min(end, high + _SHOWN)]
    place = Span(statement.article, kept[0].start, kept[-1].end)
    return place, tuple(word.word for word in kept)

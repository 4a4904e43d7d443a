"""A few quoted words that two sources of one claim print differently.

In: the quoted stretches of the story and the sentences that claims bring together. Out: pairs of
stretches that must be one utterance, altered ("AK-47-type", "AK-47-style"). Words between quotation
marks count even where nobody is said to speak them. Cost: linear in the sentences, quadratic in
the few stretches of two sentences.
"""

from __future__ import annotations

from bisect import bisect_left
from operator import attrgetter
from typing import TYPE_CHECKING, Final, NamedTuple

from summarizer.judge.differences.matching import stretch
from summarizer.judge.differences.utterances import (
    Spoken,
    form,
    is_paired,
    quoted_parts,
    substance,
    within,
)
from summarizer.model import Extent, Quote, Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from summarizer.judge.differences.matching import Stretch
    from summarizer.judge.differences.statement import Statement
    from summarizer.judge.differences.statements import Statements

SHORTEST: Final = 5
"""Quotations of fewer words are compared inside a claim only."""
_LONGEST: Final = 8
_MOST_BEHIND: Final = 3
_ALIKE: Final = 0.3
_MOST_OF_SENTENCE: Final = 6
_HEIGHTENING: Final = frozenset({"very", "really", "so"})
_START: Final = attrgetter("start")


class Scraps(NamedTuple):
    """Two stretches of one utterance, one of them altered, or only cut where it matters."""

    one: Stretch
    other: Stretch
    quotes: tuple[Quote, Quote]
    trimmed: bool = False


def scrap_pairs(spoken: Sequence[Spoken], statements: Statements) -> Iterable[Scraps]:
    """Yield pairs of one claim and different articles, one very short, that are altered."""
    known: dict[int, list[Spoken]] = {}
    for item in sorted(spoken, key=_START):
        known.setdefault(item.quote.span.article, []).append(item)
    held: dict[Statement, list[Spoken]] = {}
    for pair in statements.sentence_pairs:
        for statement in pair[:2]:
            if statement not in held:
                held[statement] = _held(statement, known.get(statement.article, []))
        for one in held[pair.one]:
            for other in held[pair.other]:
                if min(len(one.words), len(other.words)) >= SHORTEST:
                    continue
                if _same_scrap(one, other):
                    yield Scraps(_whole(one), _whole(other), (one.quote, other.quote))
                else:
                    yield from _trimmed((pair.one, one), (pair.other, other), pair.overlap)


def _whole(item: Spoken) -> Stretch:
    return stretch(item, 0, len(item.words))


def _held(statement: Statement, known: Sequence[Spoken]) -> list[Spoken]:
    """Return the quoted stretches of a sentence, those that nobody is said to speak too."""
    span = statement.span
    first = bisect_left(known, span.start, key=_START)
    last = bisect_left(known, span.end, key=_START)
    found, said = list(known[first:last]), statement.speech
    parts = quoted_parts(statement.text, whole=False) if is_paired(statement.text) else []
    for low, high in parts[:_MOST_OF_SENTENCE]:
        if low == high:
            continue
        place = Extent(span.start + low, span.start + high)
        if all(speech.kind == "indirect" or not speech.overlaps(place) for speech in said):
            quote = Quote(Span.of(span.article, place), "mixed")
            made = Spoken(quote, statement.text[low:high], place.start)
            if 0 < len(made.words) <= _LONGEST:
                found.append(made)
    return found[:_MOST_OF_SENTENCE]


def _same_scrap(one: Spoken, other: Spoken) -> bool:
    """Tell whether a few quoted words are altered from the other source's.

    Two words of substance must be the same, at the start of both or all that the shorter has, side
    by side but for one word, and yet the shorter must not stand in the longer word for word.
    """
    short, long = sorted((one, other), key=lambda item: (len(item.words), item.words))
    mine, theirs = ([form(w) for w in _telling(item.words)] for item in (short, long))
    if len(mine) < 2 or len(theirs) > _LONGEST or within(tuple(mine), tuple(theirs)):
        return False
    named = any(sign.isdigit() for word in mine[:2] for sign in word)  # "AK-47-style"
    if named and mine[:2] == theirs[:2]:
        return True
    return set(mine) <= set(theirs) and _reach(set(mine), long.words) <= len(short.words) + 1


def _trimmed(
    one: tuple[Statement, Spoken], other: tuple[Statement, Spoken], overlap: float
) -> Iterable[Scraps]:
    """Yield two quotations of which one lacks a word that narrows the rest, or what it is of.

    "Major substantive improvements" and "substantive"; "his obstruction of justice" and "his
    obstruction". A long quotation is always cut: only one that is short itself counts.
    """
    (told, short), (_, long) = sorted(
        (one, other), key=lambda item: (len(item[1].words), item[1].words)
    )
    size = len(short.words)
    at = next((n for n in range(len(long.words)) if long.words[n : n + size] == short.words), -1)
    if at < 0 or size == len(long.words) or not substance(short.words):
        return
    behind = long.words[at + size :]
    if behind[:1] == ("of",) and len(behind) <= _MOST_BEHIND:
        if size >= _MOST_BEHIND and len(substance(short.words)) > 1:
            kept = stretch(long, at, len(long.words))
            yield Scraps(_whole(short), kept, (short.quote, long.quote), trimmed=True)
    elif at > 0 and len(long.words) <= SHORTEST and overlap >= _ALIKE:
        lead = long.words[at - 1]
        before = told.before(Extent(*short.places[0]))[-1:]
        outside = bool(before) and form(before[0].text.lower()) == form(lead)
        if lead.isalpha() and substance([lead]) and not outside:
            kept = stretch(long, at - 1, at + size)
            yield Scraps(_whole(short), kept, (short.quote, long.quote), trimmed=True)


def _telling(words: Sequence[str]) -> list[str]:
    """Return the words of substance, and those that heighten one ("very supportive")."""
    return [word for word in words if word in _HEIGHTENING or substance([word])]


def _reach(forms: set[str], words: Sequence[str]) -> int:
    """Return how many words lie from the first to the last of some forms."""
    places = [at for at, word in enumerate(words) if form(word) in forms]
    return places[-1] - places[0] + 1

"""What stands in the margin beside a sentence: what the others report on it. No Qt.

In: an analysis. Out: for each article at most one note a sentence, by place; and for a note the
other sources' sentences behind it. A difference goes before an agreement, that before another
spelling and a doubt, and "only here" comes last. The notes of an article are worked out when they
are first asked for, in time linear in what its claims, differences and doubts touch.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING, Final, Literal

from gui.shown import shown
from gui.words import translate
from summarizer.model import sentence_at

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from summarizer import Analysis, Claim, Difference, Link, Span
    from summarizer.model import Side

NoteKind = Literal["differs", "agree", "spelling", "unsure", "only"]
_RANK: Final = ("differs", "agree", "spelling", "unsure", "only")
_MANY: Final = 3  # voices from which on an agreement is worth saying unasked
_LONGEST: Final = 28  # characters of a value in the margin


@dataclass(frozen=True, slots=True)
class Note:
    """A note beside the sentence ``[start, end)`` of an article.

    Attributes:
        claims: ids of the claims that the sentence reports.
        words: one line or more.
        loud: shown unasked; the others when their claim is selected or the pointer is over it.
        weight: how many others report it.
    """

    start: int
    end: int
    kind: NoteKind
    words: str
    claims: tuple[int, ...] = ()
    loud: bool = False
    weight: int = 0


@dataclass(frozen=True, slots=True)
class Told:
    """What another source says: one of its sentences.

    Attributes:
        remark: what is to be known of it ("a copy of 1").
        marks: the values in it that differ, as offsets of its article.
    """

    span: Span
    claim: int | None = None
    remark: str = ""
    marks: tuple[tuple[int, int], ...] = ()


class NoteBook:
    """The notes of all articles of an analysis."""

    def __init__(self, analysis: Analysis) -> None:
        self._analysis = analysis
        self._known: dict[int, tuple[Note, ...]] = {}
        self._agreed: dict[int, Note] = {}

    def notes(self, article: int) -> tuple[Note, ...]:
        """Return the notes of an article, by place."""
        if article not in self._known:
            self._known[article] = tuple(self._noted(article))
        return self._known[article]

    def at(self, article: int, offset: int) -> Note | None:
        """Return the note beside the sentence that covers a place."""
        notes = self.notes(article)
        found = bisect_right(notes, offset, key=lambda note: note.start) - 1
        return notes[found] if found >= 0 and offset < notes[found].end else None

    def told(self, article: int, note: Note) -> tuple[Told, ...]:
        """Return what the other sources say on a note's sentence, in the order of the sources."""
        found: dict[Span, Told] = {}
        for told in self._all_told(article, note):
            known = found.setdefault(told.span, told)
            found[told.span] = replace(known, marks=known.marks or told.marks)
        return tuple(sorted(found.values(), key=lambda one: one.span))

    # -- what is where ---------------------------------------------------------------------------

    @cached_property
    def _claims(self) -> dict[int, Claim]:
        return {claim.id: claim for claim in self._analysis.claims}

    @cached_property
    def _supports(self) -> dict[int, list[tuple[int, int]]]:
        """The passages of each article: where they begin, and the claim."""
        found: defaultdict[int, list[tuple[int, int]]] = defaultdict(list)
        for claim in self._analysis.claims:
            for span in claim.support:
                found[span.article].append((span.start, claim.id))
        return found

    @cached_property
    def _sides(self) -> dict[int, list[tuple[int, Difference, Side]]]:
        found: defaultdict[int, list[tuple[int, Difference, Side]]] = defaultdict(list)
        for difference in self._analysis.differences:
            for side in difference.sides:
                for span in side.spans:
                    found[span.article].append((span.start, difference, side))
        return found

    @cached_property
    def _doubts(self) -> dict[int, list[tuple[int, Link]]]:
        found: defaultdict[int, list[tuple[int, Link]]] = defaultdict(list)
        for link in self._analysis.unsure:
            for span in (link.first, link.second):
                found[span.article].append((span.start, link))
        return found

    # -- notes -----------------------------------------------------------------------------------

    def _noted(self, article: int) -> Iterator[Note]:
        """Yield the most telling note of each sentence."""
        if len(self._analysis.story.articles) < 2:
            return
        notes: defaultdict[int, list[Note]] = defaultdict(list)
        claims: defaultdict[int, list[int]] = defaultdict(list)
        places = [sentence.start for sentence in self._analysis.story.articles[article].sentences]
        for start, claim in self._supports.get(article, ()):
            number = bisect_right(places, start) - 1
            claims[number].append(claim)
            notes[number].append(self._of_claim(claim))
        for start, difference, side in self._sides.get(article, ()):
            found = _of_difference(article, difference, side)
            notes[bisect_right(places, start) - 1] += [found] if found else []
        for start, _link in self._doubts.get(article, ()):
            doubt = Note(0, 0, "unsure", translate("Reading", "not sure"))
            notes[bisect_right(places, start) - 1].append(doubt)
        yield from self._placed(article, notes, claims)

    def _placed(
        self, article: int, notes: dict[int, list[Note]], claims: dict[int, list[int]]
    ) -> Iterator[Note]:
        sentences = self._analysis.story.articles[article].sentences
        for number in sorted(notes):
            if number >= 0 and notes[number]:
                place = sentences[number]
                best = _best(notes[number])
                about = tuple(dict.fromkeys(claims.get(number, ())))
                yield replace(best, start=place.start, end=place.end, claims=about)

    def _of_claim(self, number: int) -> Note:
        """Return how many others report a claim: the same beside all of its passages."""
        if number not in self._agreed:
            self._agreed[number] = _told_by_others(self._claims[number])
        return self._agreed[number]

    # -- behind a note ---------------------------------------------------------------------------

    def _all_told(self, article: int, note: Note) -> Iterator[Told]:
        for number in note.claims:
            claim = self._claims[number]
            for span in _elsewhere(claim.support, article):
                yield self._told(span, claim.id, _copy_of(claim, article, span.article))
        for start, difference, side in self._sides.get(article, ()):
            kind = "spelling" if difference.kind == "name" else "differs"
            if note.start <= start < note.end and note.kind == kind:
                yield from self._disputing(article, difference, side)
        for start, link in self._doubts.get(article, ()):
            if note.start <= start < note.end:
                doubt = translate("Reading", "not sure that this is the same")
                for span in _elsewhere((link.first, link.second), article):
                    yield self._told(span, None, doubt)

    def _disputing(self, article: int, difference: Difference, side: Side) -> Iterator[Told]:
        """Yield the sentences of the other sides, their values marked."""
        for other in difference.sides:
            first = {span.article: span for span in reversed(other.spans)}
            for span in _elsewhere(first.values(), article) if other is not side else ():
                told = self._told(span, difference.claim, "")
                yield replace(told, marks=((span.start, span.end),))

    def _told(self, span: Span, claim: int | None, remark: str) -> Told:
        whole = sentence_at(self._analysis.story.articles, span)
        return Told(whole, claim, remark)


def _told_by_others(claim: Claim) -> Note:
    others = len(claim.articles) - 1
    if not others:
        return Note(0, 0, "only", translate("Reading", "only here"))
    copies = max(others - (claim.voices - 1), 0)
    words = _agreeing(others, copies)
    return Note(0, 0, "agree", words, loud=claim.voices >= _MANY, weight=others)


def _elsewhere(spans: Iterable[Span], article: int) -> Iterator[Span]:
    return (span for span in spans if span.article != article)


def _best(notes: Sequence[Note]) -> Note:
    """Return the most telling note; several differences are told together, line by line."""
    best = min(notes, key=lambda note: (_RANK.index(note.kind), not note.loud, -note.weight))
    if best.kind not in ("differs", "spelling"):
        return best
    lines = dict.fromkeys(n.words for n in notes if n.kind == best.kind)
    return replace(best, words="\n".join(list(lines)[:2]))


def _agreeing(others: int, copies: int) -> str:
    """Return "4 others agree", and how many of them are copies."""
    if others == 1:
        words = translate("Reading", "1 other agrees")
        words = translate("Reading", "1 other, a copy") if copies else words
    elif copies == others:
        words = translate("Reading", "{others} others, all copies", count=others)
    elif copies == 1:
        words = translate("Reading", "{others} others, 1 of them a copy", count=others)
    elif copies:
        words = translate("Reading", "{others} others, {copies} of them copies", count=others)
    else:
        words = translate("Reading", "{others} others agree", count=others)
    return words.format(others=others, copies=copies)


def _of_difference(article: int, difference: Difference, side: Side) -> Note | None:
    """Return what the other sides say; ``None`` if nobody else takes one."""
    lines = []
    for other in difference.sides:
        count = len({span.article for span in other.spans} - {article})
        if other is not side and other.value != side.value and count:
            lines.append(_saying(difference.kind, count, _short(other.value)))
    if not lines:
        return None
    spelling = difference.kind == "name"
    words = "\n".join(lines[:2])
    return Note(0, 0, "spelling" if spelling else "differs", words, loud=not spelling)


def _saying(kind: str, count: int, value: str) -> str:
    one, many = {
        "name": (
            translate("Reading", "1 writes {value}"),
            translate("Reading", "{count} write {value}", count=count),
        ),
        "quote": (
            translate("Reading", "1 quotes it otherwise"),
            translate("Reading", "{count} quote it otherwise", count=count),
        ),
    }.get(
        kind,
        (
            translate("Reading", "1 says {value}"),
            translate("Reading", "{count} say {value}", count=count),
        ),
    )
    return (one if count == 1 else many).format(count=count, value=value)


def _copy_of(claim: Claim, article: int, other: int) -> str:
    together = any({article, other} <= set(group) for group in claim.voice_groups)
    if not together or len(claim.articles) < 2:
        return ""
    return translate("Reading", "one voice with source {number}").format(number=article + 1)


def _short(value: str) -> str:
    value = shown(" ".join(value.split()))
    return value if len(value) <= _LONGEST else value[: _LONGEST - 1].rstrip() + "…"

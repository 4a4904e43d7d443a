"""Indirect speech: what a sentence says that somebody said, without quotation marks.

"X said that ...", "..., X said.", "according to X, ...", "X accused Y of ...". Only verbs whose
subject is found count, and none whose words a quotation of the same sentence already reports.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from summarizer.annotate.names.tables import CALENDAR, ROLES
from summarizer.annotate.names.verbs import REPORTING
from summarizer.annotate.names.wordlist import word_set
from summarizer.annotate.quotes.cues import (
    ACCORDING,
    ACCORDING_WORDS,
    BARE_SPEAKERS,
    CLAUSAL,
    INSTITUTIONS,
    PRONOUNS,
    THAT,
    WEAK,
)
from summarizer.annotate.quotes.framing import cue_at, is_noun_here
from summarizer.annotate.quotes.phrases import Cast, Word, read, subject_after, subject_before
from summarizer.annotate.quotes.reported import reports
from summarizer.language import lower_words
from summarizer.model import Extent, Speech

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.annotate.quotes.grammar import Grammar
    from summarizer.annotate.quotes.speakers import Speakers

_FEWEST_WORDS: Final = 3
_LONGEST: Final = 3_000  # characters read of a sentence; keeps hostile text linear
_FARTHEST_THAT: Final = 8
_CANDIDATE: Final = re.compile(rf"\b{ACCORDING}\b", re.IGNORECASE)
_LONGEST_NAME: Final = 8
_SPEAKING: Final = ROLES | BARE_SPEAKERS | INSTITUTIONS | PRONOUNS
_VERBS: Final = REPORTING - WEAK
_SAYING: Final = word_set("said says say")
_LONGEST_INSERT: Final = 5  # words of ", the chief justice said,"
# What follows "said" without being a clause ("said in Rome", "said as much", "said yes").
_NO_CLAUSE: Final = word_set(
    "in on at to of for with from by during after before about as so yes no nothing something"
    " anything little more much goodbye hello again later earlier when while and or but to when"
    " whether why how what who which where over through until upon if because"
)
_FINITE: Final = word_set(
    "is are was were has have had will would can could should may might must do does did isn't"
    " aren't wasn't won't wouldn't can't don't didn't cannot"
)
_FARTHEST_FINITE: Final = 12
_DENIED: Final = word_set("not never didn't doesn't don't wouldn't couldn't")
_PASSIVE: Final = word_set("is are was were be been being")
_CLAUSE_START: Final = word_set(
    "the a an he she it they we i you there his her their its this that these those if all"
    " some many most no nobody everyone both what"
)


@dataclass(frozen=True, slots=True)
class Indirect:
    """Reads sentences for reported speech outside quotations."""

    text: str
    cast: Cast
    speakers: Speakers
    quoted: Sequence[Extent]

    def read(self, sentence: Extent, near: Sequence[Speech]) -> list[Speech]:
        """Return the indirect speech of a sentence; ``near`` is the speech already found there."""
        spans = [s for s in near if s.end > sentence.start and s.start < sentence.end]
        cues = [s.cue for s in near if s.cue is not None]
        found: list[Speech] = []
        for speech in self._reports(sentence):
            taken = any(speech.overlaps(other) for other in [*spans, *found])
            if taken or (speech.cue and any(speech.cue.overlaps(cue) for cue in cues)):
                continue
            found.append(speech)
        return found

    def _reports(self, sentence: Extent) -> Iterator[Speech]:
        if self.cast.grammar:
            yield from self._reports_elsewhere(sentence, self.cast.grammar)
            return
        said = lower_words(sentence.cut(self.text))
        found = None
        if not ACCORDING_WORDS.isdisjoint(said):
            found = _CANDIDATE.search(self.text, sentence.start, sentence.end)
        if not found and _VERBS.isdisjoint(said):
            return
        words = read(self.text, sentence.start, min(sentence.end, sentence.start + _LONGEST))
        if found:
            speech = self._according(sentence, words, found)
            if speech:
                yield speech
        for at in [at for at, word in enumerate(words) if word.lower in _VERBS]:
            if _reports_here(words, at) and not self._inside(words[at]):
                speech = self._report(sentence, words, at)
                if speech:
                    yield speech

    def _reports_elsewhere(self, sentence: Extent, grammar: Grammar) -> Iterator[Speech]:
        for report in reports(self.text, sentence, self.cast, grammar):
            at = report.cue or Extent(report.content.start, report.content.start + 1)
            if self._inside(Word("", at.start, at.end, "")):
                continue
            if report.cue is None and not self.speakers.speaks_on(sentence.start):
                continue
            speaker = self.speakers.who(report.speaker, sentence.start)
            self.speakers.heard(speaker, sentence.end)
            phrase = report.speaker
            yield Speech(
                report.content.start,
                report.content.end,
                "indirect",
                speaker=Extent(phrase.start, phrase.end) if phrase else None,
                name=speaker.name if speaker else None,
                cue=report.cue,
                anonymous=bool(speaker and (speaker.anonymous or report.unnamed)),
            )

    def _inside(self, word: Word) -> bool:
        index = bisect_right(self.quoted, word.start, key=lambda quotation: quotation.start) - 1
        return index >= 0 and word.start < self.quoted[index].end

    def _report(self, sentence: Extent, words: Sequence[Word], at: int) -> Speech | None:
        content = self._content_behind(sentence, words, at)
        lower = sentence.start
        trailing = content is None
        if content is None:
            content, lower = self._content_around(sentence, words, at)
        if content is None:
            return None
        clause = [word for word in words[: at + 1] if word.start >= lower]
        subject = subject_before(clause, len(clause) - 1, self.cast)
        if subject is None and trailing:
            subject = subject_after(words, at, self.cast)
        return self._made(content, subject, cue_at(words, at))

    def _can_speak(self, subject: Extent) -> bool:
        """Tell whether a phrase is a name, a pronoun, or describes somebody or a body."""
        words = [word.lower for word in read(self.text, subject.start, subject.end)]
        named = subject.start in self.cast.by_start and len(words) < _LONGEST_NAME
        return named or not _SPEAKING.isdisjoint(words)

    def _content_behind(self, sentence: Extent, words: Sequence[Word], at: int) -> Extent | None:
        """Return the clause behind a verb: after "that", or at once behind verbs such as "said"."""
        for index in range(at + 1, min(at + 1 + _FARTHEST_THAT, len(words) - 1)):
            if words[index].lower in THAT or (words[index].text == ":" and index <= at + 2):
                return self._clause(words[index + 1].start, sentence.end)
            if words[index].text in ",;:.":
                break
        if words[at].lower.startswith("accus") and at + 1 < len(words):
            return self._clause(words[at + 1].start, sentence.end)
        if words[at].lower not in CLAUSAL or at + 1 >= len(words):
            return None
        dated = words[at + 1].lower in CALENDAR and at + 2 < len(words)  # "said Friday it would"
        behind = words[at + 1 + dated]
        named = behind.lower in _CLAUSE_START or behind.start in self.cast.by_start
        if named or (words[at].lower in _SAYING and _is_clause(words[at + 1 + dated :])):
            return self._clause(behind.start, sentence.end)
        return None

    def _content_around(
        self, sentence: Extent, words: Sequence[Word], at: int
    ) -> tuple[Extent | None, int]:
        """Return what "..., X said." or "..., X said, ..." reports, and where X may begin."""
        comma = next((word for word in reversed(words[:at]) if word.text == ","), None)
        if comma is None or words[at].lower not in CLAUSAL:
            return None, 0
        if at >= len(words) - 4:
            return self._clause(sentence.start, comma.start), comma.start
        inside = words[at + 1].text == "," and at - words.index(comma) <= _LONGEST_INSERT
        return (self._clause(sentence.start, sentence.end) if inside else None), comma.start

    def _clause(self, start: int, end: int) -> Extent | None:
        """Return the clause from ``start`` up to a semicolon or the end, trimmed."""
        stop = self.text.find(";", start, end)
        end = stop if stop > start else end
        clause = self.text[start:end].rstrip(" .,\n")
        if len(clause.split()) < _FEWEST_WORDS:
            return None
        return Extent(start, start + len(clause))

    def _according(
        self, sentence: Extent, words: Sequence[Word], found: re.Match[str]
    ) -> Speech | None:
        first = next((i for i, word in enumerate(words) if word.start >= found.end()), None)
        if first is None or self._inside(Word("", found.start(), found.end(), "")):
            return None
        subject = subject_after(words, first - 1, self.cast)
        if subject is None:
            return None
        comma = self.text.find(",", subject.end, sentence.end)
        if found.start() - sentence.start < 4:
            content = self._clause(comma + 2, sentence.end) if comma >= 0 else None
        else:
            content = self._clause(sentence.start, found.start())
        return self._made(content, subject, Extent(found.start(), found.end()))

    def _made(self, content: Extent | None, subject: Extent | None, cue: Extent) -> Speech | None:
        if content is None or subject is None or not self._can_speak(subject):
            return None
        speaker = self.speakers.resolve(subject)
        self.speakers.heard(speaker, cue.end)
        return Speech(
            content.start,
            content.end,
            "indirect",
            speaker=Extent(subject.start, subject.end),
            name=speaker.name if speaker else None,
            cue=cue,
            anonymous=bool(speaker and speaker.anonymous),
        )


def _is_clause(words: Sequence[Word]) -> bool:
    """Tell whether words behind "said" are a clause without "that": a noun, then a finite verb."""
    first = words[0]
    if not first.text.islower() or not first.text.isalpha() or first.lower in _NO_CLAUSE:
        return False
    near = words[1:_FARTHEST_FINITE]
    return any(word.lower in _FINITE for word in near) and not first.lower.endswith("ly")


def _reports_here(words: Sequence[Word], at: int) -> bool:
    """Tell whether one of the verbs of speech is an active one here ("was accused" is none)."""
    if is_noun_here(words, at):
        return False
    before = {word.lower for word in words[max(0, at - 2) : at]}
    if before & _DENIED:
        return False
    return words[at].lower.endswith(("s", "ing")) or before.isdisjoint(_PASSIVE)

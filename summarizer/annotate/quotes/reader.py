"""Reads the quotations of an article from top to bottom: whose each is, and of what kind.

Each quotation is framed by the reporting words before or behind it in its sentence, or by the
sentence before that announces it; else it goes on from the quotation before, or belongs to who
speaks or acts in the sentence before. State: the quotation read last and its speech.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final

from summarizer.annotate.quotes.form import (
    begins_large,
    is_sentence,
    is_title,
    names_work,
    tail_of,
)
from summarizer.annotate.quotes.frame import Frame
from summarizer.annotate.quotes.framing import frame_before, frame_behind
from summarizer.annotate.quotes.phrases import Cast, first_subject, read
from summarizer.annotate.quotes.subjects import actor, read_clause
from summarizer.model import Extent, Sentence, Speech

if TYPE_CHECKING:
    from summarizer.annotate.quotes.layout import Layout
    from summarizer.annotate.quotes.marks import Quotation
    from summarizer.annotate.quotes.speakers import Speaker, Speakers
    from summarizer.model import QuoteKind

_FEWEST_WORDS: Final = 4
_NEAR: Final = 250
_SHORT: Final = 60
_WIDEST: Final = 1_500  # characters around a quotation that may hold its cue
_PARTING: Final = (",", "—", "–")


@dataclass(slots=True)
class Reader:
    """Turns quotations, given in order, into speech; what it found stands in ``found``."""

    text: str
    layout: Layout
    cast: Cast
    speakers: Speakers
    found: list[Speech] = field(default_factory=list)
    last: Quotation | None = None
    last_speech: Speech | None = None

    def read(self, quotation: Quotation, upper: int) -> None:
        """Add what a quotation says, if it is speech; the next one begins at ``upper``."""
        frame = self._frame(quotation, upper)
        speech = self._framed(quotation, frame) if frame else self._unframed(quotation)
        if speech:
            self.found.append(speech)
        elif self.cast.grammar:  # a name in marks parts no quotation from its verb
            return
        self.last, self.last_speech = quotation, speech or self.last_speech

    def _sentence(self, quotation: Quotation) -> Sentence:
        return self.layout.sentences[self.layout.index(quotation.start)]

    def _read_up_to(self) -> int:
        return self.last.end if self.last else 0

    def _lead(self, quotation: Quotation) -> str:
        """Return what stands right before a quotation in its sentence, without dashes."""
        start = max(self._sentence(quotation).start, quotation.start - _SHORT)
        return self.text[start : quotation.start].strip(" (—–-\u00a0")

    def _frame(self, quotation: Quotation, upper: int) -> Frame | None:
        """Return the frame behind or before a quotation, whichever belongs to it."""
        text, at = self.text, quotation.start
        start = max(self._sentence(quotation).start, self._read_up_to(), at - _WIDEST)
        end = min(self._end_of_tail(quotation), upper, quotation.end + _WIDEST)
        follows = text[quotation.end : quotation.end + 1]
        parted = tail_of(text, quotation) in ",?!—–-…" or follows in _PARTING
        lead = text[start:at].strip()
        behind = None
        if quotation.end < end and (parted or not lead):
            behind = frame_behind(text, quotation.end, end, self.cast)
            if behind and parted:
                return behind
        before = frame_before(text, start, at, self.cast) if lead else None
        if before and not before.close and self.last_speech and before.cue == self.last_speech.cue:
            before = None  # the words between belong to the quotation before
        return before or behind or (None if lead else self._announced(quotation))

    def _end_of_tail(self, quotation: Quotation) -> int:
        """Return the end of the sentence that goes on behind a quotation."""
        sentences, last = self.layout.sentences, self.layout.index(quotation.end - 1)
        end = sentences[last].end
        rest = self.text[quotation.end : min(end, quotation.end + _SHORT)]
        if rest.strip(" .,;") or last + 1 >= len(sentences):
            return end
        following = sentences[last + 1]
        first = self.text[following.start]
        goes_on = tail_of(self.text, quotation) in "?!…—-" or first.islower() or first in "―—–"
        inside = following.start < self.layout.paragraphs[quotation.paragraph].end
        return following.end if goes_on and inside else end

    def _announced(self, quotation: Quotation) -> Frame | None:
        """Return the frame in the sentence before, if it ends with a colon."""
        index = self.layout.index(quotation.start) - 1
        sentence = self.layout.sentences[max(index, 0)]
        start = max(sentence.start, self._read_up_to())
        if index < 0 or self.text[sentence.end - 1] != ":" or sentence.end <= start:
            return None
        return frame_before(self.text, start, sentence.end, self.cast)

    def _framed(self, quotation: Quotation, frame: Frame) -> Speech | None:
        if is_title(self.text, quotation) and self._names_thing(quotation):
            return None
        speaker = self.speakers.who(frame.speaker, quotation.start)
        self.speakers.heard(speaker, quotation.end)
        start = quotation.start
        whole = frame.close or (frame.apart and self._stands_alone(quotation))
        if not whole and frame.content is not None and frame.content < start:
            start = frame.content
        return speech_of(start, quotation.end, "direct" if whole else "mixed", frame, speaker)

    def _names_thing(self, quotation: Quotation) -> bool:
        """Tell whether a title in marks is a work's, or a paper's ("der „Zeit“")."""
        lead = self._lead(quotation)
        article = lead.rsplit(maxsplit=1)[-1].lower() if lead else ""
        grammar = self.cast.grammar
        led = grammar is not None and article in grammar.determiners | {"dem", "den", "des"}
        return names_work(lead) or led

    def _stands_alone(self, quotation: Quotation) -> bool:
        """Tell whether a quotation is a clause of its own: it begins or ends a sentence."""
        sentence = self.layout.sentences[self.layout.index(quotation.end - 1)]
        rest = self.text[quotation.end : min(sentence.end, quotation.end + _SHORT)].strip(" .!?")
        return begins_large(self.text, quotation) or not rest

    def _unframed(self, quotation: Quotation) -> Speech | None:
        """Return a quotation without reporting words: one that goes on, or that stands alone."""
        previous = self._carried(quotation)
        if not self._is_speech(quotation, previous):
            return None
        kind = self._kind(quotation)
        if previous is None:
            return self._after_report(quotation, kind)
        return replace(previous, start=quotation.start, end=quotation.end, kind=kind)

    def _is_speech(self, quotation: Quotation, previous: Speech | None) -> bool:
        """Tell speech from scare quotes, titles, headings and headlines."""
        sentence, text = self._sentence(quotation), self.text
        if quotation.continued:
            return True
        if sentence.kind in ("headline", "heading") or is_title(text, quotation):
            return False
        words = len(quotation.cut(text).split())
        if words >= _FEWEST_WORDS or (previous and previous.start >= sentence.start - 1):
            return True
        return begins_large(text, quotation) and is_sentence(text, quotation)

    def _kind(self, quotation: Quotation) -> QuoteKind:
        lead = self._lead(quotation)
        alone = begins_large(self.text, quotation) or (
            lead.endswith((",", ":")) and self._stands_alone(quotation)
        )
        return "mixed" if lead and not alone else "direct"

    def _carried(self, quotation: Quotation) -> Speech | None:
        """Return the speech that this quotation goes on from."""
        last, speech = self.last, self.last_speech
        if last is None or speech is None or speech.end < last.end:
            return None
        if quotation.continued:
            return speech
        if last.paragraph == quotation.paragraph:
            return None if self._another_between(speech, quotation) else speech
        opens = quotation.start - self.layout.paragraphs[quotation.paragraph].start <= 1
        near = quotation.start - speech.end < _NEAR
        follows = last.paragraph + 1 == quotation.paragraph
        return speech if opens and near and follows else None

    def _another_between(self, speech: Speech, quotation: Quotation) -> bool:
        """Tell whether the sentence of a quotation brings in somebody else before it."""
        start = max(self._sentence(quotation).start, speech.end)
        return bool(self._lead(quotation)) and any(
            self.speakers.full[person.start] != speech.name
            for person in self.speakers.persons_between(start, quotation.start)
        )

    def _after_report(self, quotation: Quotation, kind: QuoteKind) -> Speech:
        """Give a quotation without reporting words to who speaks or acts in the sentence before."""
        frame = None if self._lead(quotation) else self._reported_before(quotation)
        speaker = self.speakers.who(frame.speaker, quotation.start) if frame else None
        self.speakers.heard(speaker, quotation.end)
        return speech_of(quotation.start, quotation.end, kind, frame, speaker)

    def _reported_before(self, quotation: Quotation) -> Frame | None:
        index = self.layout.index(quotation.start)
        before = self.layout.sentences[max(index - 1, 0)]
        start = max(before.start, self._read_up_to(), before.end - _WIDEST)
        if not index or before.end - start <= 1:
            return None
        if before.paragraph != self.layout.sentences[index].paragraph:
            return None
        frame = frame_before(self.text, start, before.end, self.cast)
        who = None if frame else self._actor(start, before.end)
        return Frame(None, who) if who else frame

    def _actor(self, start: int, end: int) -> Extent | None:
        """Return who acts in a stretch of text."""
        if self.cast.grammar:
            return actor(read_clause(self.text, start, end), self.cast, self.cast.grammar)
        return first_subject(read(self.text, start, end), self.cast)


def speech_of(
    start: int, end: int, kind: QuoteKind, frame: Frame | None, speaker: Speaker | None
) -> Speech:
    """Make the speech at ``[start, end)`` from its frame and its resolved speaker."""
    return Speech(
        start,
        end,
        kind,
        speaker=Extent(frame.speaker.start, frame.speaker.end) if frame and frame.speaker else None,
        name=speaker.name if speaker else None,
        cue=frame.cue if frame else None,
        anonymous=bool(speaker and speaker.anonymous),
    )

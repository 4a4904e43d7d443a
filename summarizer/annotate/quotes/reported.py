"""Indirect speech in German, French, Spanish, Italian and Portuguese.

In: one sentence, its words and the grammar. Out: what it reports, with the phrase of who says it:
"X a annoncé que ...", "..., teilte die Polizei mit", "selon X, ...", "X zufolge ...", "wie ein
Sprecher mitteilte", and in German a sentence in the subjunctive alone, which goes on with what the
last speaker says ("Die Gewerkschaft habe abgelehnt."). As ``indirect`` does for English.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from summarizer.annotate.quotes.clauses import (
    according,
    content_start,
    cue_of,
    speaker_of,
    verb_at,
)
from summarizer.annotate.quotes.phrases import Word
from summarizer.annotate.quotes.subjects import (
    group_start,
    read_clause,
    subject_ahead,
)
from summarizer.model import Extent

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.annotate.quotes.grammar import Grammar
    from summarizer.annotate.quotes.phrases import Cast

_FEWEST_WORDS: Final = 3
_LONGEST: Final = 3_000
_NEAR_START: Final = 4
_FARTHEST_CLAUSE: Final = 14
_AFTERWARDS: Final = re.compile(r"\b(?:zufolge|nach eigenen Angaben)\b")
_WORD: Final = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Report:
    """Reported words with their cue; no ``speaker`` where the last one goes on.

    ``unnamed`` if the cue itself says that nobody is named ("hieß es").
    """

    content: Extent
    speaker: Extent | None
    cue: Extent | None
    unnamed: bool = False


def reports(text: str, sentence: Extent, cast: Cast, grammar: Grammar) -> Iterator[Report]:
    """Yield what one sentence reports, without marks."""
    end = min(sentence.end, sentence.start + _LONGEST)
    said = set(_WORD.findall(text[sentence.start : end].lower()))
    found = grammar.according.search(text, sentence.start, end)
    if found and (report := _according(text, sentence, found, cast, grammar)):
        yield report
    if "zufolge" in said and (report := _afterwards(text, sentence, cast, grammar)):
        yield report
    if not said.isdisjoint(grammar.verbs):
        words = read_clause(text, sentence.start, end)
        for at in range(len(words)):
            if verb_at(words, at, grammar) and words[at].lower not in grammar.weak:
                report = _verbal(text, sentence, words, at, cast, grammar)
                if report:
                    yield report
    elif not found and not said.isdisjoint(grammar.subjunctive) and "ich" not in said:
        content = _trimmed(text, sentence.start, sentence.end)
        if content:
            yield Report(content, None, None)


def _verbal(
    text: str, sentence: Extent, words: Sequence[Word], at: int, cast: Cast, grammar: Grammar
) -> Report | None:
    """Read what the verb ``words[at]`` reports: the clause before it or the one behind it."""
    first = group_start(words, at, grammar)
    if first and words[first - 1].text == "," and not _in_apposition(words, first - 1):
        report = _behind_comma(text, sentence, words, at, cast, grammar)
        if report:
            return report
    if grammar.code == "de" and (report := _behind_wie(text, sentence, words, at, cast, grammar)):
        return report
    begins = content_start(words[at + 1 : at + _FARTHEST_CLAUSE], grammar)
    if begins is None or at + 1 + begins >= len(words):
        return None
    clause = words[at + 1 + begins :]
    if grammar.code == "de" and not _is_reported_clause(words[at + begins :], grammar):
        return None
    content = _trimmed(text, clause[0].start, sentence.end)
    speaker, left_out = speaker_of(words[: at + 1 + begins], at, cast, grammar)
    if content is None or (speaker is None and not left_out):
        return None
    return Report(content, speaker, cue_of(words, at, grammar), words[at].lower == "hieß")


def _behind_comma(
    text: str, sentence: Extent, words: Sequence[Word], at: int, cast: Cast, grammar: Grammar
) -> Report | None:
    """Read "..., ont annoncé les pompiers" and "Il governo, ha aggiunto, farà ..."."""
    first = group_start(words, at, grammar)
    speaker, left_out = speaker_of(words[first:], at - first, cast, grammar)
    parenthetical = at + 1 < len(words) and words[at + 1].text == ","
    if speaker is None and not (left_out and parenthetical):
        return None
    end = words[first - 1].start if speaker else sentence.end
    content = _trimmed(text, sentence.start, end)
    return Report(content, speaker, cue_of(words, at, grammar)) if content else None


def _in_apposition(words: Sequence[Word], comma: int) -> bool:
    """Tell whether a comma before a verb closes an apposition ("El ministro, X, afirmó que")."""
    return any(word.text == "," for word in words[max(0, comma - 8) : comma])


def _is_reported_clause(clause: Sequence[Word], grammar: Grammar) -> bool:
    """Tell whether a German clause is led by "dass" or stands in the subjunctive."""
    if any(word.lower in grammar.that for word in clause[:2]):
        return True
    return any(word.lower in grammar.subjunctive for word in clause)


def _behind_wie(
    text: str, sentence: Extent, words: Sequence[Word], at: int, cast: Cast, grammar: Grammar
) -> Report | None:
    """Read "..., wie ein Sprecher mitteilte"."""
    wie = next((i for i in range(at - 1, -1, -1) if words[i].lower == "wie"), -1)
    if wie < 0 or (wie and words[wie - 1].text != ",") or at - wie > _FARTHEST_CLAUSE:
        return None
    speaker = subject_ahead(words[wie + 1 :], at - wie - 1, cast, grammar)
    stop = words[at + 1].end if at + 1 < len(words) else sentence.end
    start, end = (sentence.start, words[wie - 1].start) if wie else (stop, sentence.end)
    content = _trimmed(text, start, end)
    return Report(content, speaker, cue_of(words, at, grammar)) if content and speaker else None


def _according(
    text: str, sentence: Extent, found: re.Match[str], cast: Cast, grammar: Grammar
) -> Report | None:
    frame = according(text, found, sentence.end, cast, grammar)
    if frame is None or frame.speaker is None:
        return None
    start, end = sentence.start, sentence.end
    rest = _WORD.findall(text[frame.speaker.end : end])
    if found.start() - start < _NEAR_START:
        start = frame.content or frame.speaker.end
    elif len(rest) < _FEWEST_WORDS or grammar.code != "de":
        end = found.start()
    content = _trimmed(text, start, end)
    return Report(content, frame.speaker, frame.cue) if content else None


def _afterwards(text: str, sentence: Extent, cast: Cast, grammar: Grammar) -> Report | None:
    """Read "Weselsky zufolge ..." and "..., Ökonomen zufolge"."""
    found = _AFTERWARDS.search(text, sentence.start, sentence.end)
    if found is None:
        return None
    words = read_clause(text, sentence.start, found.start())
    first = len(words)
    while first > 0 and _nominal(words[first - 1], grammar):
        first -= 1
    speaker = subject_ahead([*words[first:], Word("", 0, 0, "")], len(words) - first, cast, grammar)
    if speaker is None:
        return None
    leads = speaker.start - sentence.start < _NEAR_START
    content = _trimmed(text, found.end() if leads else sentence.start, sentence.end)
    return Report(content, speaker, Extent(found.start(), found.end())) if content else None


def _nominal(word: Word, grammar: Grammar) -> bool:
    return word.text[0].isupper() or word.lower in grammar.determiners | grammar.attaching


def _trimmed(text: str, start: int, end: int) -> Extent | None:
    """Return a clause without blanks and marks at its ends, if it has three words."""
    clause = text[start:end]
    start += len(clause) - len(clause.lstrip(" ,:\u00a0\n"))
    clause = text[start:end].rstrip(" .,\n\u00a0")
    if len(clause.split()) < _FEWEST_WORDS:
        return None
    return Extent(start, start + len(clause))

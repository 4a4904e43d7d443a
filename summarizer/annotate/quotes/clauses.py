"""What frames a quotation in German, French, Spanish, Italian or Portuguese.

In: the text before or behind a quotation. Out: its frame. As ``framing`` does for English; the
verbs stand elsewhere ("„...“, teilte die Polizei mit", « ... », a-t-il ajouté) and a subject may
be left out ("«...», añadió"), so that the last speaker goes on.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from summarizer.annotate.quotes.frame import Frame
from summarizer.annotate.quotes.subjects import (
    actor,
    group_start,
    inverted_pronoun,
    is_verb,
    read_clause,
    subject_ahead,
    subject_behind,
)
from summarizer.model import Extent

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.annotate.quotes.grammar import Grammar
    from summarizer.annotate.quotes.phrases import Cast, Word

_FARTHEST_VERB: Final = 16
_FOR: Final = re.compile(r"\W*(?:Per|Pour|Para|Für)\s+(?=[A-ZÀ-Ý])")
_NULL_SUBJECT: Final = frozenset({"es", "it", "pt"})
_QUOTES: Final = frozenset('“”„»«"‹›;')


def verb_at(words: Sequence[Word], at: int, grammar: Grammar) -> bool:
    """Tell whether a word reports, on its own or with its pronoun ("dit-elle")."""
    if is_verb(words, at, grammar):
        return True
    head, hyphen, _ = words[at].lower.partition("-")
    return bool(hyphen) and head in grammar.verbs and inverted_pronoun(words, at) is not None


def cue_of(words: Sequence[Word], at: int, grammar: Grammar) -> Extent:
    """Return a verb with its auxiliary ("a déclaré", "a-t-il ajouté")."""
    first = at
    while first > 0 and (
        words[first - 1].lower in grammar.auxiliaries or "-t-" in words[first - 1].text
    ):
        first -= 1
    return Extent(words[first].start, words[at].end)


def speaker_of(
    words: Sequence[Word], at: int, cast: Cast, grammar: Grammar
) -> tuple[Extent | None, bool]:
    """Return the subject of a verb, and whether it may be left out here."""
    pronoun = inverted_pronoun(words, at)
    if pronoun:
        return pronoun, False
    if words[at].lower in {"hieß", "heißt"}:
        return _circles(words[:at]), False
    ahead = subject_ahead(words, at, cast, grammar)
    opens = group_start(words, at, grammar) == 0 or not ahead
    behind = subject_behind(words, at, cast, grammar) if opens else None
    return ahead or behind, opens and grammar.code in _NULL_SUBJECT


def _circles(words: Sequence[Word]) -> Extent | None:
    """Return the source of "Aus Regierungskreisen hieß es" or "aus der Partei hieß es"."""
    for index in range(len(words) - 2, -1, -1):
        if words[index].lower in {"aus", "bei", "von"}:
            return Extent(words[index + 1].start, words[-1].end)
    return None


def frame_behind(text: str, start: int, end: int, cast: Cast, grammar: Grammar) -> Frame | None:
    """Return the frame in ``text[start:end]``, which follows a quotation."""
    tail = text[start : start + 6]
    lead = len(tail) - len(tail.lstrip(" ,—–-\u00a0\n"))
    if found := grammar.according.match(text, start + lead, end):
        return according(text, found, end, cast, grammar)
    words = read_clause(text, start, end)[:_FARTHEST_VERB]
    first = next((i for i, word in enumerate(words) if word.text[0].isalnum()), len(words))
    for at in range(first, len(words)):
        if words[at].text in _QUOTES or words[at].text == ":":
            return None
        if not verb_at(words, at, grammar):
            continue
        leading = group_start(words, at, grammar) <= first
        speaker = inverted_pronoun(words, at)
        if speaker is None and leading:
            speaker = subject_behind(words, at, cast, grammar)
        speaker = speaker or subject_ahead(words[first:], at - first, cast, grammar)
        if speaker or (leading and grammar.code in _NULL_SUBJECT):
            return Frame(cue_of(words, at, grammar), speaker)
    return None


def frame_before(text: str, start: int, end: int, cast: Cast, grammar: Grammar) -> Frame | None:
    """Return the frame in ``text[start:end]``, which leads up to a quotation."""
    words = read_clause(text, start, end)
    verbs = [at for at in range(len(words) - 1, -1, -1) if is_verb(words, at, grammar)]
    strong = next((at for at in verbs if words[at].lower not in grammar.weak), None)
    for at in verbs:
        near = all(word.lower in grammar.glue for word in words[at + 1 :])
        if near or strong is None or at == strong:
            frame = _leading(words, at, cast, grammar)
            if frame:
                return frame
    if found := grammar.according.search(text, start, end) or _FOR.match(text, start, end):
        return according(text, found, end, cast, grammar)
    return _before_colon(words, cast, grammar)


def _leading(words: Sequence[Word], at: int, cast: Cast, grammar: Grammar) -> Frame | None:
    speaker, left_out = speaker_of(words, at, cast, grammar)
    if speaker is None and not left_out:
        return None
    cue = cue_of(words, at, grammar)
    behind = words[at + 1 :]
    begins = content_start(behind, grammar)
    if begins is not None:
        rest = behind[begins:]
        return Frame(cue, speaker, close=False, content=rest[0].start if rest else None)
    close = all(word.lower in grammar.glue for word in behind)
    apart = not behind or behind[-1].text in {",", ":", "-", "–", "—"}
    close = close or (apart and bool(behind) and behind[-1].text == ":")
    if words[at].lower in grammar.weak and not (behind and behind[-1].text == ":"):
        small = grammar.attaching | grammar.prepositions | grammar.determiners
        lead = [word for word in behind if word.lower not in small]
        return Frame(cue, speaker, close=False, content=behind[0].start if lead else None)
    return Frame(cue, speaker, close, behind[0].start if behind else None, apart)


def content_start(behind: Sequence[Word], grammar: Grammar) -> int | None:
    """Return the index where a clause of reported words begins behind a verb, if one does."""
    for index, word in enumerate(behind):
        if word.lower in grammar.that:
            return index + 1
        if word.text == "," and grammar.code == "de" and index + 2 < len(behind):
            return index + 1 + (behind[index + 1].lower in grammar.that)
    return None


def _before_colon(words: Sequence[Word], cast: Cast, grammar: Grammar) -> Frame | None:
    """Return who acts in a sentence that ends with a colon, without a verb of saying."""
    if not words or words[-1].text != ":":
        return None
    ends = cast.by_end.get(words[-2].end) if len(words) > 1 else None
    speaker = ends or actor(words, cast, grammar)
    return Frame(Extent(words[-1].start, words[-1].end), speaker) if speaker else None


def according(
    text: str, found: re.Match[str], end: int, cast: Cast, grammar: Grammar
) -> Frame | None:
    """Return the frame of "selon la ministre" or "laut Polizei"."""
    cue = Extent(found.start(), found.start() + len(found.group().rstrip()))
    words = read_clause(text, found.start(), end)
    first = sum(word.start < found.end() for word in words)
    speaker = subject_behind(words, first - 1, cast, grammar)
    if speaker is None:
        return None
    if found.group().lower() == "nach":  # "nach Polizeiangaben"
        speaker = Extent(words[first].start, words[first].end)
    comma = text.find(",", speaker.end, end)
    if comma < 0:
        return Frame(cue, speaker)
    rest = [word for word in words if word.start > comma]
    return Frame(cue, speaker, not rest, rest[0].start if rest else None, words[-1].text == ",")

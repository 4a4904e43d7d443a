"""What frames a quotation: the reporting words before or behind it, and their subject."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from summarizer.annotate.names.verbs import FOREIGN, REPORTING
from summarizer.annotate.names.wordlist import word_set
from summarizer.annotate.quotes import clauses
from summarizer.annotate.quotes.cues import ACCORDING, GLUE, SUBORDINATE, WEAK
from summarizer.annotate.quotes.frame import Frame
from summarizer.annotate.quotes.phrases import (
    Cast,
    Word,
    first_subject,
    is_adverb,
    read,
    subject_after,
    subject_before,
)
from summarizer.model import Extent

if TYPE_CHECKING:
    from collections.abc import Sequence

_ACCORDING: Final = re.compile(rf"\b{ACCORDING}\s+", re.IGNORECASE)
_DASH: Final = re.compile(r"[\s\u00a0]*[―—–-]{1,2}[\s\u00a0]*")
_BEFORE_NOUNS: Final = word_set("the a an his her their its my this that's of")
_FARTHEST_VERB: Final = 24


def frame_behind(text: str, start: int, end: int, cast: Cast) -> Frame | None:
    """Return the frame in ``text[start:end]``, which follows a quotation."""
    if cast.grammar:
        return clauses.frame_behind(text, start, end, cast, cast.grammar)
    return _behind_in_english(text, start, end, cast)


def _behind_in_english(text: str, start: int, end: int, cast: Cast) -> Frame | None:
    if found := _ACCORDING.match(text, start + _lead(text, start), end):
        return _according(text, found, end, cast)
    if signed := _signature(text, start, end, cast):
        return signed
    words = read(text, start, end, _FARTHEST_VERB)
    first = next((i for i, word in enumerate(words) if word.text[0].isalnum()), len(words))
    if first == len(words) or words[first].lower in SUBORDINATE:
        return None
    for at in range(first, len(words)):
        if words[at].text in (";", ":", "“", "”", '"'):
            return None
        if words[at].lower not in REPORTING or is_noun_here(words, at):
            continue
        leading = all(is_adverb(w) or w.text == "a" for w in words[first:at])  # "a déclaré"
        speaker = subject_after(words, at, cast) if leading else None
        speaker = speaker or subject_before(words[first:], at - first, cast)
        if speaker is not None and not words[at].lower.endswith("ing"):
            return Frame(cue_at(words, at), speaker)
    return None


def _signature(text: str, start: int, end: int, cast: Cast) -> Frame | None:
    """Return the frame of a quotation that is signed behind a dash ("... ― Jen Psaki")."""
    found = _DASH.match(text, start, end)
    if not found:
        return None
    mention = cast.by_start.get(found.end())
    rest = text[mention.end : end].strip(" .\u00a0") if mention else "x"
    return Frame(None, mention) if mention and (not rest or rest[0] in ",(") else None


def frame_before(text: str, start: int, end: int, cast: Cast) -> Frame | None:
    """Return the frame in ``text[start:end]``, which leads up to a quotation."""
    if cast.grammar:
        return clauses.frame_before(text, start, end, cast, cast.grammar)
    words = read(text, start, end)
    verbs = [
        at
        for at in range(len(words) - 1, -1, -1)
        if words[at].lower in REPORTING and not is_noun_here(words, at)
    ]
    strong = next((at for at in verbs if words[at].lower not in WEAK), None)
    for at in verbs:
        if at == strong or _adjacent(words, at) or strong is None:
            return _leading(words, at, cast)
    if found := _ACCORDING.search(text, start, end):
        return _according(text, found, end, cast)
    if words and words[-1].text == ":":
        speaker = first_subject(words, cast)
        return Frame(Extent(words[-1].start, words[-1].end), speaker) if speaker else None
    return None


def _leading(words: Sequence[Word], at: int, cast: Cast) -> Frame | None:
    behind = words[at + 1 :]
    speaker = subject_before(words, at, cast)
    if speaker is None and at == 0:
        speaker = subject_after(words, at, cast)
    if speaker is None:
        return None
    cue = cue_at(words, at)
    for index, word in enumerate(behind):
        if word.lower in ("that", ":", "dass", "que", "che"):
            rest = behind[index + 1 :]
            close = word.text == ":" and all(w.lower in GLUE for w in rest)
            return Frame(cue, speaker, close, rest[0].start if rest else None)
    close = all(word.lower in GLUE for word in behind)
    apart = bool(behind) and behind[-1].text in (",", ":", "-", "–", "—")
    return Frame(cue, speaker, close, behind[0].start if behind else None, apart or not behind)


def _adjacent(words: Sequence[Word], at: int) -> bool:
    """Tell whether nothing but glue stands behind a verb."""
    return all(word.lower in GLUE for word in words[at + 1 :])


def is_noun_here(words: Sequence[Word], at: int) -> bool:
    """Tell whether a reporting word is a noun here ("the claim", "his answer", "a call")."""
    before = words[at - 1].lower if at else ""
    if before == "a" and words[at].lower in FOREIGN:  # "a déclaré"
        return False
    return before.endswith(("'s", "s'")) or before in _BEFORE_NOUNS


def cue_at(words: Sequence[Word], at: int) -> Extent:
    """Return a verb with the adverbs and auxiliary verbs before it."""
    first = at
    while first > 0 and is_adverb(words[first - 1]):
        first -= 1
    return Extent(words[first].start, words[at].end)


def _lead(text: str, start: int) -> int:
    tail = text[start : start + 6]
    return len(tail) - len(tail.lstrip(" ,—–-\u00a0\n"))


def _according(text: str, found: re.Match[str], end: int, cast: Cast) -> Frame | None:
    cue = Extent(found.start(), found.start() + len(found.group().rstrip()))
    words = [Word("said", cue.start, cue.end, "said"), *read(text, found.end(), end)]
    speaker = subject_after(words, 0, cast)
    if speaker is None:
        return None
    comma = text.find(",", speaker.end, end)
    if comma < 0:
        return Frame(cue, speaker)
    rest = [word for word in words if word.start > comma]
    return Frame(cue, speaker, not rest, rest[0].start if rest else None, words[-1].text == ",")

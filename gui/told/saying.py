"""Recognises what the engine says, sentence by sentence or clause by clause."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLocale

from gui import counts
from gui.told.files import FILES
from gui.told.languages import LANGUAGES, NAMES
from gui.told.sentences import OTHER_WEIGHT, SENTENCES, WEIGHTS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gui.words import Phrase

NUMBERS: Final = r"\d+(?:, \d+)*(?: and \d+)?"
_PLACES: Final = {
    "count": r"\d[\d,]*",
    "whole": r"\d[\d,]*",
    "share": r"\d+",
    "number": r"\d+",
    "first": r"\d+",
    "second": r"\d+",
    "numbers": NUMBERS,
    "published": rf"sources? {NUMBERS}",
}
_ALL: Final = (*SENTENCES, *FILES, *LANGUAGES)
_WEIGHT: Final = re.compile(r"source (\d+) counts (half as much again|half|double|\d+ %)")
_LONGEST: Final = 2000  # characters; only with a source's text in it the engine says as much
_STOPS: Final = ".…"


def retold(text: str) -> str:
    """Return what the engine says in the user's language; as it is where that is not known."""
    if in_english() or not text:
        return text
    return _whole(text) or text


def known(text: str) -> bool:
    """Tell whether a sentence of the engine is known, with all its clauses."""
    return bool(_whole(text))


def _whole(text: str) -> str | None:
    """Return a sentence in the user's language: as one, clause by clause, or as two sentences."""
    if len(text) > _LONGEST:
        return None
    bare = text.rstrip(_STOPS)
    clauses = _all_of(bare.split("; "), "; ")
    return (
        _told(text)
        or (clauses + text[len(bare) :] if clauses is not None else None)
        or _all_of([f"{one}." for one in bare.split(". ")], " ")
        or _of_a_file(text)
    )


def _of_a_file(text: str) -> str | None:
    """Return "story.txt: the file is empty; …" in the user's language, if that is what it says."""
    path, _sign, reason = text.rpartition(": ")
    said = _told(reason, FILES) if path else None
    return f"{path}: {said}" if said is not None else None


def _all_of(parts: Sequence[str], sign: str) -> str | None:
    """Return parts in the user's language, or nothing if one of them is not known."""
    said = [_told(part) for part in parts]
    known_ = [one for one in said if one is not None]
    return sign.join(known_) if len(known_) == len(said) else None


def in_english() -> bool:
    """Tell whether the window speaks the engine's own language."""
    return QLocale().language() in (QLocale.Language.English, QLocale.Language.C)


def listed(numbers: str) -> str:
    """Return "1, 2 and 4" in the user's language."""
    return counts.listed(re.split(r", | and ", numbers))


def named_sources(words: str) -> str:
    """Return "source 2" or "sources 2 and 3" in the user's language."""
    numbers = re.split(r", | and ", words.partition(" ")[2])
    return counts.listed_sources(numbers)


def _told(text: str, sentences: Sequence[Phrase] = _ALL) -> str | None:
    for sentence in sentences:
        found = _pattern(sentence.text).fullmatch(text)
        if found is not None:
            given = {name: _value(name, value) for name, value in found.groupdict().items()}
            return sentence().format(**given)
    return None


def _value(name: str, value: str) -> str:
    if name == "numbers":
        return listed(value)
    if name == "published":
        return named_sources(value)
    if name == "weights":
        return _weights(value)
    if name == "language" and value in NAMES:
        return NAMES[value]()
    return value


def _weights(words: str) -> str:
    """Return "source 1 counts half and source 3 counts double" in the user's language."""
    parts = _WEIGHT.findall(words)
    said = [WEIGHTS.get(share, OTHER_WEIGHT)().format(number=n, share=share) for n, share in parts]
    return counts.listed(said)


@lru_cache(maxsize=256)
def _pattern(text: str) -> re.Pattern[str]:
    """Return what a sentence of the engine looks like; its places may each occur once."""
    parts = re.split(r"\{(\w+)\}", text)
    written = [
        f"(?P<{part}>{_PLACES.get(part, '.+')})" if number % 2 else re.escape(part)
        for number, part in enumerate(parts)
    ]
    return re.compile("".join(written), re.DOTALL)

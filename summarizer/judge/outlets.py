"""Names of outlets and agencies in running text.

In: a stretch of text. Out: the outlets it names, each with its place, its name in full where that
is known, and its kind. A name counts as an outlet's if it is built like one (capitalised words that
end with "Times", "News", "Zeitung" ...), if a noun says so beside it ("the broadcaster NOS",
"Tasnim news agency"), if it is one of those that news names without either, or if the caller knows
it. Linear in the text.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from summarizer.judge.outlet_names import (
    AGENCY_HEADS,
    ALIASES,
    HEADS,
    KNOWN,
    MEDIUM,
    NO_NAME,
    STRIPPED,
    SUFFIXES,
    set_of,
)
from summarizer.language import letter_runs, lower_words

if TYPE_CHECKING:
    from collections.abc import Collection

    from summarizer.judge.outlet_names import OutletKind

_CAPITAL: Final = r"[^\W\d_a-z\u00df-\u00f6\u00f8-\u00ff]"
_TOKEN: Final = (
    rf"(?:{_CAPITAL}\w*(?:[-&.]\w+)*(?:(?<=\b[A-Z][a-z])\.)?(?:['’]s(?=\s(?:Daily|Journal)\b))?)"
)
_CAPITALS: Final = (
    rf"{_TOKEN}(?:[ \u00a0](?:(?:of|de|del|della|di|do|des|du|für|la|le)[ \u00a0])?{_TOKEN}){{0,7}}"
)
_RUN: Final = re.compile(_CAPITALS)
_SMALL: Final = set_of("dpa epd kna sid taz")
"""Names written without capitals."""
_SMALL_RUN: Final = re.compile(rf"{_CAPITALS}|\b(?:{'|'.join(sorted(_SMALL))})\b")
_WORD: Final = re.compile(r"[^\s\u00a0]+")

_MEDIUM_WORDS: Final = "|".join(sorted(map(re.escape, MEDIUM), key=len, reverse=True))
_MEDIUM_BEFORE: Final = re.compile(rf"\b(?i:({_MEDIUM_WORDS}))[ \u00a0][“\"«„‘']?$")
_MEDIUM_AFTER: Final = re.compile(
    r"[”\"»’']?[ \u00a0](news agency|newspaper|daily|broadcaster|magazine|tabloid|television|tv"
    r"|radio|news channel|news site|news website|wire service)\b"
)
_MEDIUM_TOKENS: Final = frozenset(name.split()[-1] for name in MEDIUM)
_TELLING: Final = (
    frozenset(word.replace(".", "") for name in KNOWN for word in name[-1].split("-"))
    | frozenset(HEADS)
    | {"agency", "association"}
)
_HINTS: Final = frozenset(
    part for word in _TELLING | _MEDIUM_TOKENS for part in letter_runs(word.casefold())
)
"""What stands in every stretch of text that names an outlet, if the caller knows no others."""
_NO_MEDIUM: Final = frozenset({"party", "government", "opposition", "state", "local", "church"})
_READ: Final = 32


class Outlet(NamedTuple):
    """An outlet's name as it stands at ``[start, end)``, and the name it is known by."""

    name: str
    kind: OutletKind
    start: int
    end: int


@lru_cache(maxsize=20_000)
def key_of(name: str) -> str:
    """Return what two spellings of one outlet have in common ("The Hill", "Hill (Online)")."""
    plain = re.sub(r"\([^)]*\)|\s[-–|].*$|\bonline\b|\bweb\b|\.com\b", " ", name.casefold())
    words = plain.replace("’", "'").split()
    if len(words) > 1 and words[0] in {"the", "der", "die", "das"}:
        words = words[1:]
    if len(words) > 1 and words[-1] == "news" and tuple(words[:-1]) in KNOWN:
        words = words[:-1]
    known = KNOWN.get(tuple(words))
    return known[0].casefold() if known else " ".join(words)


def outlets_in(text: str, known: frozenset[str]) -> frozenset[str]:
    """Return those of the known outlets, by key, that a text may name: no others are found in it.

    A text that names one holds the last word of its key, or of one of its aliases.
    """
    lower = text.casefold().replace("’", "'")
    return frozenset(
        key for key in known if any(word in lower for word in _last_words_of_aliases(key))
    )


@lru_cache(maxsize=20_000)
def _last_words_of_aliases(key: str) -> tuple[str, ...]:
    aliases = {words[-1] for words, (name, _) in KNOWN.items() if name.casefold() == key}
    return tuple(sorted({key.rpartition(" ")[2], *aliases}))


def find_outlets(
    text: str, start: int, end: int, known: frozenset[str] = frozenset()
) -> list[Outlet]:
    """Return the outlets named in ``text[start:end]``, in order of place.

    Args:
        known: keys (``key_of``) of names that are outlets in this story.
    """
    found: list[Outlet] = []
    last_words = _last_words(known)
    if not _may_speak_of_outlets(text[start:end], last_words):
        return found
    words = text[start:end].split()
    telling = not _MEDIUM_TOKENS.isdisjoint(text[start:end].lower().split())
    pattern = _RUN if _SMALL.isdisjoint(words) else _SMALL_RUN
    for run in pattern.finditer(text, start, end):
        if not telling and not _may_name(run.group(), last_words):
            continue
        parts = [
            (word.group(), word.start(), word.end())
            for word in _WORD.finditer(text, run.start(), run.end())
        ]
        outlet = (
            _listed(parts, known) or _built(parts) or _called(text, parts, run.start(), run.end())
        )
        if outlet:
            found.append(outlet)
    return found


@lru_cache(maxsize=100)
def _last_words(names: frozenset[str]) -> frozenset[str]:
    return frozenset(name.rpartition(" ")[2] for name in names)


def _may_speak_of_outlets(text: str, last_words: frozenset[str]) -> bool:
    """Tell fast whether a text holds any word of an outlet's name, or a word for outlets."""
    words = _words_without_points(text)
    return not (_HINTS.isdisjoint(words) and _letters_of(last_words).isdisjoint(words))


def _words_without_points(text: str) -> Collection[str]:
    """Return the words of a text, "U.N." as one; those of most sentences are known already."""
    if text.find(".", 0, -1) < 0 and (text.isascii() or text.casefold() == text.lower()):
        return lower_words(text)
    return letter_runs(text.casefold().replace(".", ""))


@lru_cache(maxsize=100)
def _letters_of(words: frozenset[str]) -> frozenset[str]:
    return frozenset(part for word in words for part in letter_runs(word.replace(".", "")))


def _may_name(run: str, last_words: frozenset[str]) -> bool:
    """Tell fast whether a run of capitalised words holds any word of an outlet's name."""
    words = run.casefold().replace("-", " ").replace(".", "").split()
    return not (_TELLING.isdisjoint(words) and last_words.isdisjoint(words))


_Words = list[tuple[str, int, int]]


def _listed(words: _Words, known: frozenset[str]) -> Outlet | None:
    """Find a name of the table, or one the caller knows, in a run of capitalised words."""
    lower = [word.casefold().rstrip(".") for word, _, _ in words]
    for size in range(min(5, len(words)), 0, -1):
        for at in range(len(words) - size + 1):
            part = tuple(lower[at : at + size])
            if size > 1 and _is_stripped(part[0]) and part not in KNOWN:
                continue
            entry = KNOWN.get(part)
            if entry is None and key_of(" ".join(part)) in known:
                other: OutletKind = "other"
                entry = (_printed(words[at : at + size]), other)
            if entry is None or (size == 1 and _torn(words, at)):
                continue
            last = at + size
            while last < len(words) and lower[last] in SUFFIXES:
                last += 1
            return Outlet(entry[0], entry[1], words[at][1], words[last - 1][2])
    return None


def _torn(words: _Words, at: int) -> bool:
    """Tell whether a single listed word is only a part of a longer name ("Abc Holding", "St Time").

    Words that open a sentence, and titles and weekdays around it, do not make it longer.
    """
    mine = words[at][0]
    if mine.isupper() and len(mine) > 1:
        return False
    around = [word.casefold() for word, _, _ in (*words[:at], *words[at + 1 : at + 2])]
    return any(not _is_stripped(word) and word not in SUFFIXES for word in around)


def _is_stripped(word: str) -> bool:
    """Tell whether a capitalised word only stands before a name ("But", "Seoul-based")."""
    lower = word.casefold()
    return lower in STRIPPED or lower.endswith(("-based", "-language", "-run", "-owned"))


def _built(words: _Words) -> Outlet | None:
    """Find a name that ends with a head such as "Times", with what stands before it."""
    first = 0
    while first < len(words) and _is_stripped(words[first][0]):
        first += 1
    for at in range(len(words) - 1, first, -1):
        lower = words[at][0].casefold().rstrip(".")
        pair = (words[at - 1][0].casefold(), lower)
        agency: OutletKind | None = "agency" if pair in AGENCY_HEADS and at - 1 > first else None
        kind = agency or HEADS.get(lower) or HEADS.get(lower.rpartition("-")[2])
        if kind is None:
            continue
        before = [word.casefold() for word, _, _ in words[first:at]]
        if not NO_NAME.issuperset(before) and before[-1] != "university":
            last = at
            if at + 2 < len(words) and words[at + 1][0] == "of":
                last = at + 2
            name = _printed(words[first : last + 1])
            return Outlet(name, kind, words[first][1], words[last][2])
    return None


def _called(text: str, words: _Words, start: int, end: int) -> Outlet | None:
    """Find a name that a noun beside it says to be an outlet's."""
    medium = _MEDIUM_AFTER.match(text, end, end + _READ) or _MEDIUM_BEFORE.search(
        text[max(0, start - _READ) : start]
    )
    if medium is None:
        return None
    while words and _is_stripped(words[0][0]):
        words = words[1:]
    if not words or len(words) > 4 or words[-1][0].casefold() in _NO_MEDIUM:
        return None
    kind = MEDIUM[medium.group(1).lower()]
    return Outlet(_printed(words), kind, words[0][1], words[-1][2])


def _printed(words: _Words) -> str:
    name = " ".join(word for word, _, _ in words)
    return ALIASES.get(name.casefold(), name)

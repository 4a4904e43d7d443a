"""Personal names taken apart, and whether two of them name one person.

Spellings meet in a folded form; articles and particles belong to the surname ("al kadhimi",
"de blasio"), a suffix tells a son from his father.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from summarizer.annotate.names.given import MEN, WOMEN
from summarizer.annotate.names.spelling import fold, same_given, same_surname
from summarizer.annotate.names.tables import ARTICLE_PARTICLES, PARTICLES

if TYPE_CHECKING:
    from collections.abc import Sequence

_PATRONYMIC: Final = frozenset({"bin", "ibn", "ben", "bint", "abu"})
_SUFFIXES: Final = frozenset({"jr", "sr", "ii", "iii", "iv"})
_STATES: Final = {
    "us": "united states",
    "usa": "united states",
    "united states of america": "united states",
    "uk": "united kingdom",
    "eu": "european union",
    "un": "united nations",
    "uae": "united arab emirates",
}


@dataclass(frozen=True, slots=True)
class Person:
    """A full personal name, folded and taken apart."""

    key: str
    given: tuple[str, ...]
    surname: str
    suffix: str = ""


@lru_cache(maxsize=50_000)
def fold_name(text: str) -> str:
    """Return the spelling under which equal names meet: folded, without honorific suffix."""
    folded = fold(text.strip("“”\"'‘’"))
    for mark in '“”"()':
        folded = folded.replace(mark, "")
    return _STATES.get(folded, folded)


@lru_cache(maxsize=50_000)
def split_person(key: str) -> Person:
    """Take a folded personal name apart; articles and particles belong to the surname."""
    words = key.split()
    suffix = words.pop() if len(words) > 1 and words[-1] in _SUFFIXES else ""
    if not words:
        return Person(key, (), key)
    first = len(words) - 1
    while first > 0 and _is_particle(words, first - 1):
        first -= 1
    return Person(key, tuple(words[:first]), " ".join(words[first:]), suffix)


def _is_particle(words: Sequence[str], at: int) -> bool:
    """Tell whether a word belongs to the surname behind it; "Ben" at the start is a given name."""
    given = at == 0 and (words[at] in MEN or words[at] in WOMEN)
    return (
        not given
        and len(words[at]) > 1
        and (words[at] in ARTICLE_PARTICLES or words[at] in PARTICLES)
    )


def same_person(first: Person, second: Person) -> bool:
    """Tell whether two full names are spellings, short forms or initials of one person's."""
    if first.suffix != second.suffix or not same_surname(first.surname, second.surname):
        return False
    words = sorted((first.key.split(), second.key.split()), key=len)
    if words[1][-len(words[0]) :] == words[0]:
        return True  # words of a title were taken for a part of the longer name
    if not same_given(first.given[0], second.given[0]):
        return False
    middle = [one for one in (first.given[1:], second.given[1:]) if one]
    return len(middle) < 2 or same_given(middle[0][0], middle[1][0])


def last_word(surname: str) -> str:
    """Return the last word of a surname with particles ("blasio" of "de blasio").

    What follows "bin" is the father's name, and whole.
    """
    words = surname.split()
    return surname if _PATRONYMIC & set(words) else words[-1]

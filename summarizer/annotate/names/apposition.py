"""What a text itself declares to be one: a name and its acronym or other name beside it.

"Free Institute for the Study of International Relations (ILERI)", "Isis" (Islamic State),
"Islamic State, also known as ISIS", and "Federal Bureau of Investigation" with "FBI" elsewhere.
"""

from __future__ import annotations

import re
from collections import defaultdict
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from summarizer.annotate.names.tables import JOINERS, ORGANISATION

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from summarizer.model import Mention

_BRACKET: Final = re.compile(r"[”\"’'»]{0,2} ?\([“\"]?(?:the |or |also )?")
_KNOWN_AS: Final = re.compile(
    r",? ?\(?(?:also|otherwise|better|commonly|formerly)? ?(?:known|referred to) (?:as|by)"
    r"(?: the)? [“\"‘]?|,? \(?(?:also |better )?(?:known |called )?(?:by|under) (?:its|their|the)"
    r" (?:[A-Z]\w+ |old |former )?(?:acronym|initials|name),? [“\"‘]?|, or [“\"‘]?|, aka [“\"‘]?"
)
_LONGEST_GAP: Final = 40


def equated(text: str, mentions: Sequence[Mention]) -> Iterator[tuple[str, str]]:
    """Yield pairs of names of one article that it declares to be the same."""
    for first, second in pairwise(mentions):
        gap = text[first.end : second.start]
        if len(gap) > _LONGEST_GAP or first.kind == "person":
            continue
        one, other = first.cut(text), second.cut(text)
        if _BRACKET.fullmatch(gap) and text[second.end : second.end + 2].lstrip('”"').startswith(
            ")"
        ):
            named = _is_body(first, one) and second.kind != "place" and " " not in other
            if named or _stands_for(one, other) or _stands_for(other, one):
                yield one, other
        elif _KNOWN_AS.fullmatch(gap):
            places = "place" in (first.kind, second.kind) or second.kind == "person"
            said = not gap.startswith(", or") and not places
            if said or _stands_for(one, other) or _stands_for(other, one):
                yield one, other


def _is_body(mention: Mention, name: str) -> bool:
    """Tell whether a name is a body's in full, whose short form may be of another language."""
    words = [word.lower() for word in name.split()]
    return mention.kind == "organisation" and len(words) > 3 and bool(ORGANISATION & set(words))


def by_initials(spelt: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Yield acronyms of three letters or more with the one long name whose initials they are."""
    names = sorted(set(spelt))
    acronyms = {name.replace(".", ""): name for name in names if name.isupper()}
    meanings: dict[str, list[str]] = defaultdict(list)
    for long in names:
        for initials in _initials(long):
            if len(initials) >= 3 and initials in acronyms and acronyms[initials] != long:
                meanings[initials].append(long)
    for initials, found in meanings.items():
        if len({_content(long) for long in found}) == 1:
            yield from ((acronyms[initials], long) for long in found)


def _initials(name: str) -> set[str]:
    words = [word for word in re.split(r"[\s-]+", name) if word]
    if len(words) < 2:
        return set()
    return {"".join(word[0] for word in part).upper() for part in (words, _content(name))}


def _content(name: str) -> tuple[str, ...]:
    """Return the words of a name without "of", "for" and the like."""
    words = (word.lower() for word in re.split(r"[\s-]+", name) if word)
    return tuple(word for word in words if word not in JOINERS)


def _stands_for(short: str, long: str) -> bool:
    """Tell whether ``short`` can be the acronym of ``long``."""
    letters = short.replace(".", "").upper()
    words = long.split()
    if not 2 <= len(letters) <= 8 or " " in short or len(words) < 2:
        return False
    return any(
        letters[0] == initials[0]
        and (_subsequence(letters, initials) or letters.startswith(initials))
        for initials in _initials(long)
        if len(initials) > 1
    ) or (short.isupper() and len(words) > 2 and any(w.lower() in ORGANISATION for w in words))


def _subsequence(short: str, long: str) -> bool:
    letters = iter(long)
    return len(short) >= 2 and all(letter in letters for letter in short)

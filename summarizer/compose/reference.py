"""Whether an English sentence speaks of something that only another sentence names.

In: a sentence. Out: yes or no. Costs a few regular expressions, each linear in its length.

A full resolution of references would need a parser; here only those references are told that a
reader would stumble over: "he" before any person, "these attacks" before any attack, "the two
leaders" before two names, "the subject" where neither it nor the topic of the story explains it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from summarizer.language import lower_words, stem, stopwords

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(frozen=True, slots=True)
class Topic:
    """What the reader of a brief knows from its subject: stems that many of the sources use."""

    stems: frozenset[str]


QUOTED: Final = re.compile(r"“[^”]*”|«[^»]*»|„[^“]*“|\"[^\"]*\"")
"""Speech between quotation marks."""

_EXPLETIVE: Final = re.compile(
    r"it(?:\s+(?:is|was|will\s+be|would\s+be|remains|seems|appears|became)|['’]s)\s+"
    r"(?:not\s+|also\s+|still\s+|now\s+|too\s+|very\s+|yet\s+)*"
    r"(?:clear|unclear|likely|unlikely|possible|impossible|hard|difficult|easy|important|known|"
    r"unknown|early|late|time|necessary|expected|understood|thought|believed|estimated|reported|"
    r"only|out\s+of\s+the\s+question|in\s|on\s|at\s|the\s+first|the\s+latest)",
    re.IGNORECASE,
)
_TIME_AFTER_THIS: Final = re.compile(
    r"(?:this|these|that|those)\s+(?:week|month|year|morning|afternoon|evening|summer|autumn|fall|"
    r"winter|spring|time\s+last|past|coming|weekend|days|who)\b",
    re.IGNORECASE,
)
_APPOSITION: Final = re.compile(r"(?:an?|one)\s+(?:[\w-]+\s+){1,2}(?:that|which)\b", re.IGNORECASE)
_COUNTED: Final = re.compile(
    r"(?:the|both)\s+(?:two|three|four|five|men|women|leaders|sides)\b", re.IGNORECASE
)
_AFTER_EVENT: Final = re.compile(
    r"(?:during|after|before|following|since)\s+(?=the\s)", re.IGNORECASE
)
_SOURCE_BACK: Final = re.compile(
    r"the\s+[a-z-]+(?:\s+[a-z-]+)?\s+(?:also\s+|then\s+|further\s+)?(?:said|says|added|adds|told|"
    r"tells|stated|states|noted|notes|explained|explains|indicated|indicates|revealed|reveals|"
    r"pointed\s+out|continued|continues|concluded|went\s+on|clarified|stressed|insisted|confirmed|"
    r"claimed|warned|replied|responded|reported)\b",
    re.IGNORECASE,
)
_CONTRASTED: Final = re.compile(
    r"[^,]{1,80},\s+(?:however|meanwhile|though|too|therefore|moreover|nevertheless|in\s+turn|"
    r"for\s+example|for\s+instance|by\s+contrast|for\s+(?:his|her|its|their)\s+part)[,.]"
)
_HE_OR_SHE: Final = re.compile(r"\b(?:he|she|him|his|her|hers)\b", re.IGNORECASE)
_PERSONS: Final = frozenset(("he", "she", "him", "his", "her", "hers"))
_POINTERS: Final = frozenset(("these", "this", "that"))
_NUMBERS: Final = frozenset(("two", "three", "four"))
_AROUND: Final = ',.;:()"“”'
_EXPLAINING: Final = frozenset(
    (
        *("of", "for", "in", "at", "to", "on", "from", "by", "between", "against", "with"),
        *("that", "who", "whose", "which", "where"),
    )
)
_KNOWN_TO_ALL: Final = frozenset(
    (
        *("government", "administration", "president", "opposition", "police", "army"),
        *("military", "court", "prosecution", "defence", "defense", "media", "public"),
        *("economy", "internet", "pandemic", "war", "weather", "world"),
    )
)
_THESE: Final = re.compile(
    r"\s(?:these|this|(?:in|of|at|from|by|with|during|after|before|under|against|for|to)\s+that)"
    r"\s+([a-z]+)",
    re.IGNORECASE,
)
"""Before a noun; "said that" and "so that" open a clause, "in that attack" points back."""
_WORD: Final = re.compile(r"[^\W\d_]+")
_TIMES: Final = frozenset(
    (
        *("week", "month", "year", "morning", "afternoon", "evening", "night", "summer", "autumn"),
        *("fall", "winter", "spring", "weekend", "century", "decade", "time", "season", "day"),
        *("days", "quarter", "past", "coming", "term"),
    )
)
_DESCRIBED: Final = re.compile(
    r"\b[a-z]+(?:er|or|ist|ian|man|woman|ent|ee|ief|cian)\b"
    r"|\b(?:boy|girl|father|mother|son|daughter|king|queen|prince|pope|mayor|judge|wife|suspect|official)\b"
)
_PAIR: Final = re.compile(
    r"\b(?:the|these|those)\s+(?:two|three|four)\s+"
    r"(?:men|women|leaders|sides|parties|countries|nations|presidents|ministers|officials|"
    r"companies|governments|teams|groups|people|politicians|rivals|candidates)\b",
    re.IGNORECASE,
)
_NAMES: Final = re.compile(r"(?!According\b)[A-ZÀ-ÖØ-Þ][\w'’.-]+(?:\s+[A-ZÀ-ÖØ-Þ][\w'’.-]+)*")
_NAME: Final = re.compile(r"(?<=\s)[A-ZÀ-ÖØ-Þ][\w'’-]+")


_COMPARED: Final = re.compile(
    r"(?:like|unlike|as\s+with|along\s+with|together\s+with)\s[^.]{1,200}?,\s+(?:he|she|they|it)\b",
    re.IGNORECASE,
)
"""The names are those of others: "Like Roberts and Ginsburg, he has served there."."""


def begins_elsewhere(start: str, *, back: bool) -> bool:
    """Tell whether its beginning needs the sentence before it.

    Args:
        start: the sentence without opening marks.
        back: it begins with a pronoun or a connective.
    """
    if back:
        return not (_EXPLETIVE.match(start) or _TIME_AFTER_THIS.match(start))
    others = (_APPOSITION, _COUNTED, _CONTRASTED, _COMPARED)
    return any(other.match(start) for other in others)


def points_outside(text: str, start: str, topic: Topic | None, names: Sequence[int] | None) -> bool:
    """Tell whether it speaks of somebody or something that it does not name.

    Args:
        start: the sentence without opening marks.
        topic: of the story; ``None`` if "the something" at its start needs no explanation.
        names: where in ``text`` names start that may be persons; ``None`` if nobody looked.
    """
    if topic is not None and _names_unknown(start, topic):
        return True
    words = lower_words(text)  # most sentences hold no word that any of this begins with
    if not _PERSONS.isdisjoint(words) and _unresolved_person(text, names):
        return True
    if _POINTERS.isdisjoint(words) and _NUMBERS.isdisjoint(words):
        return False
    plain = QUOTED.sub(lambda found: " " * len(found.group()), text)
    return _unresolved_these(plain) or _unresolved_pair(plain)


def _names_unknown(start: str, topic: Topic) -> bool:
    """Tell whether it begins with "the something" that neither it nor the story's topic explains.

    "The subject had been raised": which? "The killing of Soleimani" explains itself, "The Iraqi
    government" names itself, "The withdrawal" is what the story is about.
    """
    if _SOURCE_BACK.match(start):
        return True
    event = _AFTER_EVENT.match(start)
    words = start[event.end() if event else 0 :].split()
    if len(words) < 3 or words[0].lower() != "the":
        return False
    phrase: list[str] = []
    for word in words[1:6]:
        bare = word.strip(_AROUND)
        if bare[:1].isupper() or bare[:1].isdigit():
            return False
        if bare.lower() in stopwords("en"):
            return not _explained(bare.lower(), phrase, topic)
        phrase.append(bare)
        if bare != word:
            break
    return not _explained("", phrase[:2], topic)


def _explained(after: str, phrase: list[str], topic: Topic) -> bool:
    if not phrase or after in _EXPLAINING or not _KNOWN_TO_ALL.isdisjoint(phrase):
        return True
    return any(stem(word, "en") in topic.stems for word in phrase)


def _unresolved_person(text: str, names: Sequence[int] | None) -> bool:
    """Tell whether "he" or "she" stands before any person, named or described ("a driver")."""
    pronoun = _HE_OR_SHE.search(text)
    if pronoun is None:
        return False
    before = text[: pronoun.start()]
    if _DESCRIBED.search(before):
        return False
    if names is None:
        return not _NAME.search(before)
    return not any(start < pronoun.start() for start in names)


def _unresolved_these(plain: str) -> bool:
    """Tell whether "these attacks" stands where no attack was named before, outside quotations."""
    return any(
        _is_unknown(found.group(1).lower(), plain[: found.start()])
        for found in _THESE.finditer(plain)
    )


def _is_unknown(noun: str, before: str) -> bool:
    if noun in _TIMES or noun in stopwords("en"):
        return False
    return stem(noun, "en") not in {stem(word, "en") for word in _WORD.findall(before)}


def _unresolved_pair(plain: str) -> bool:
    """Tell whether "the two leaders" stands where two names did not come before."""
    pair = _PAIR.search(plain)
    return pair is not None and len(_NAMES.findall(plain[: pair.start()])) < 2

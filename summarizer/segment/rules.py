"""What news writing says about one end mark: it ends a sentence, it does not, or cannot be told.

In: a candidate, an end mark with its surroundings. Out: ``True``, ``False``, or ``None`` where the
model of the language shall decide. The rules are asked in order; the first that knows speaks.
Constant cost.
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from summarizer.language import stopwords
from summarizer.segment import abbreviations as known

_OPENING: Final = "\"'\u201c\u2018\u00ab\u201e\u201a\u00bb([{\u00bf\u00a1*_ \u00a0\u202f"
_NEXT_WORD: Final = re.compile(r"\w+(?:['\u2019.&-]\w+)*")
_ACRONYM: Final = re.compile(r"(?:[^\W\d_]\.)+[^\W\d_]$")
_ENUMERATOR: Final = re.compile(r"[\W_]*(?:\d{1,3}|[A-Za-z]|[ivxIVX]{1,5})[.)]*$")
_LOOSE_CHUNK: Final = re.compile(r"[@/\\]|www\.|https?:", re.IGNORECASE)
_CUE_TAIL: Final = re.compile(
    r"(?:\s*[.,;:!?]|\s*$|\s+(?:in|on|at|to|of|during|after|before|when|as|while|with|from|this|last"
    r"|\w+ly|[A-Z]\w+day|yesterday|earlier|the|his|her|him|them|me|us|reporters)\b)"
)
_OMISSION: Final = re.compile(r"[.\u2026][.\u2026 \u00a0]*")
_CONTINUING: Final = ",;:)]}%&=+/"
_MONEY: Final = "$\u20ac\u00a3#"
_DASHES: Final = "-\u2013\u2014"


class Candidate(NamedTuple):
    """An end mark and what stands around it.

    Attributes:
        stop: place of the mark; ``next``: place of the text that follows it.
        mark: the end marks; ``closing``: quotation marks and brackets right behind them.
        word: right before the mark; ``before``: the word before that.
        after: the text that follows; ``spaced``: white space stands before it.
        detached: white space stands before the mark.
        sentence: the sentence so far, without the mark, at most 200 characters.
        language: two letters; ``cased``: the article uses capitals.
    """

    stop: int
    next: int
    mark: str
    closing: str
    word: str
    before: str
    after: str
    spaced: bool
    detached: bool
    sentence: str
    language: str
    cased: bool

    @property
    def plain(self) -> bool:
        """Whether the mark is a single full stop."""
        return self.mark == "."

    @property
    def follower(self) -> str:
        """The next word, without the quotation mark or bracket before it."""
        found = _NEXT_WORD.match(self.after.lstrip(_OPENING))
        return found.group() if found else ""

    @property
    def starter(self) -> bool:
        """Whether the next word is one that starts sentences and is no part of a name."""
        words = known.STARTERS if self.language == "en" else stopwords(self.language)
        if not self.cased and self.follower.islower():
            words = known.SUBJECTS  # "the u.s. on monday" goes on
        return self.follower.lower().replace("\u2019", "'") in words

    @property
    def quoted(self) -> bool:
        """Whether a quotation closes behind the mark."""
        return any(mark in "\"'\u201d\u2019\u00bb\u201c\u00ab" for mark in self.closing)


def decide(candidate: Candidate) -> bool | None:
    """Tell whether a sentence ends at this mark; ``None`` if the rules cannot tell."""
    for rule in _RULES if candidate.language == "en" else _RULES_ELSEWHERE:
        verdict = rule(candidate)
        if verdict is not None:
            return verdict
    return None


def _unspaced(c: Candidate) -> bool | None:
    """Judge a mark without white space behind it: a lost blank ("ended.The next") or a name."""
    if c.spaced or c.mark[0] in "\u3002\uff01\uff1f":
        return True if not c.spaced else None
    word, follower = c.word.rstrip("'\u2019"), c.follower
    if _LOOSE_CHUNK.search(c.word + c.after.split(maxsplit=1)[0]):
        return False
    if not c.cased and follower.islower():
        return word.isalpha() and len(word) > 2 and follower in known.STARTERS
    if not follower[:1].isupper():
        return False
    if c.closing and c.quoted:
        return True
    ordinary = word[-3:].isalpha() and word[-3:].islower() and "." not in word
    site = follower.lower() in known.SITES
    abbreviated = c.plain and (word.lower() in known.TITLES or word.lower() in known.AFTER_NAMES)
    single = len(follower) == 1 and follower not in "AI"
    readable = follower[1:2].islower() or follower in ("A", "I") or c.starter
    return ordinary and readable and not (site or abbreviated or single)


def _continued(c: Candidate) -> bool | None:
    """See whether what follows goes on: a comma, a small letter, a closing mark."""
    first = c.after[0]
    if first in _CONTINUING or (first in "\u201d\u2019" and not c.after[1:2].isalpha()):
        return False
    if first in _DASHES:
        rest = c.after.lstrip(_DASHES + " ")
        return False if rest[:1].islower() or c.quoted or "(@" in rest else None
    letter = c.after.lstrip(_OPENING)[:1]
    if not letter:
        return False
    if letter.islower() and c.cased:
        return _small_name(c)
    return None


def _small_name(c: Candidate) -> bool:
    """Find small letters that start a sentence all the same: "iPhone", "de Blasio"."""
    words = c.after.lstrip(_OPENING).split(maxsplit=2)
    head, _, tail = words[0].partition("-")
    brand = any(map(str.isupper, head[1:3])) and head.isalnum()
    second = tail or (words[1] if len(words) > 1 else "")
    particle = head.lower() in known.PARTICLES and second[:1].isupper()
    return (brand or (particle and c.language == "en")) and not c.quoted


def _enumerator(c: Candidate) -> bool | None:
    """Keep a label with its item: "1. The first item"."""
    return False if c.plain and len(c.sentence) <= 8 and _ENUMERATOR.match(c.sentence) else None


def _cued(c: Candidate) -> bool | None:
    """Keep a quoted question or call with the speaker behind it: "'Why?' Smith asked."."""
    if not c.quoted or c.mark[-1] not in "?!" or c.after[0] in _OPENING:
        return None
    words = list(re.finditer(r"[\w.'\u2019-]+", c.after))[:5]
    for number, word in enumerate(words):
        text = word.group().rstrip(".")
        if number and text.lower() in known.REPORTING:
            return False if _CUE_TAIL.match(c.after, word.start() + len(text)) else None
        if c.cased and not text[:1].isupper() and text not in ("the", "of", "de", "al"):
            return None
    return None


def _named_exclamation(c: Candidate) -> bool | None:
    """Pass over the mark that belongs to a name: "Yahoo! Finance"."""
    return None if c.word.lower() not in known.EXCLAMATIONS or c.mark != "!" else c.starter


def _emphatic(c: Candidate) -> bool | None:
    """Start anew after a question or exclamation mark."""
    return True if c.mark[-1] in "?!" else None


def _omission(c: Candidate) -> bool | None:
    """Judge points that stand for what is left out; four of them also end the sentence."""
    if len(c.mark) < 2 and c.mark != "\u2026":
        return None
    if not _OMISSION.fullmatch(c.mark):
        return None
    if "]" in c.closing or (")" in c.closing and not c.word):
        return c.starter
    if not c.sentence.strip(_OPENING + " "):
        return False
    if c.mark.count(".") > 3 or (c.closing and c.quoted):
        return True
    personal = c.follower.split("'")[0].split("\u2019")[0] == "I"
    return not personal and (c.starter or not c.detached)


def _clock(c: Candidate) -> bool | None:
    """Judge a time of day: "5 p.m. Monday" goes on; "At 5 p.m. Biden" has only begun."""
    if not c.plain or c.word.lower() not in known.CLOCK or "." not in c.word:
        return None
    if c.follower.lower().rstrip(".") in known.AFTER_CLOCK or c.follower.isupper():
        return c.starter
    words = c.sentence.split()
    return not (len(words) <= 7 and words[0].strip(_OPENING).lower() in known.CLOCK_OPENERS)


def _initial(c: Candidate) -> bool | None:
    """Judge one capital: an initial ("George W. Bush"), a label or the word "I"."""
    if not c.plain or len(c.word) != 1 or not c.word.isalpha() or (c.cased and c.word.islower()):
        return None
    if c.word == "I" and c.before.islower():
        return True
    if c.before.lower() in known.LETTERED:
        return True
    if c.after[1:2] == ".":
        return False
    return c.starter or c.quoted


def _acronym(c: Candidate) -> bool | None:
    """End after letters with points ("U.S.") only before a word that starts sentences."""
    if not c.plain or not _ACRONYM.match(c.word):
        return None
    if c.word.lower() in known.NEVER_LAST:
        return False
    return c.starter or c.quoted or c.after[0] == "\u2022"


def _abbreviation(c: Candidate) -> bool | None:
    """Judge a word that the tables know."""
    if not c.plain:
        return None
    word = c.word.rpartition("-")[2].lower() if c.word[1:2] == "-" else c.word.lower()
    small = c.cased and c.word.islower()
    number = c.after.lstrip("#\u2116 ")[:1].isdigit()
    if word in known.BEFORE_NUMBERS and (number or word not in known.CAPITAL_ONLY):
        return not number and c.starter
    if small and word in known.CAPITAL_ONLY:
        return None
    if word in known.NEVER_LAST or word in known.TITLES:
        return c.quoted
    if word in known.AFTER_NAMES:
        return c.quoted or c.starter or (small and word == "etc" and not number)
    return None


def _ordinary(c: Candidate) -> bool | None:
    """End the sentence after what is a word and no abbreviation."""
    if c.quoted or c.word[-1:] in ")]%'\u2019" or not c.word:
        return True
    word = c.word.rpartition("-")[2].replace("\u2019", "").replace("'", "")
    if word.isdecimal() or word[-1:].isdigit():
        return True
    if c.after[0] in _MONEY and len(word) < 5:
        return None
    vowels = any(letter in "aeiouy" for letter in word.lower())
    if word.isalpha() and vowels and len(word) >= (2 if word.islower() else 4):
        return True
    return True if c.starter or (word.isupper() and len(word) > 1) else None


def _german_ordinal(c: Candidate) -> bool | None:
    """Keep German ordinals, written with a full stop: "am 3. Oktober"."""
    if c.language != "de" or not c.plain or not (c.word.isdecimal() and len(c.word) <= 2):
        return None
    bound = c.before.lower().strip(_OPENING) in known.GERMAN_BEFORE_ORDINALS
    return False if bound or c.follower.lower() in known.GERMAN_MONTHS else None


def _foreign_abbreviation(c: Candidate) -> bool | None:
    """Judge abbreviations that the models of other languages lack."""
    word = re.split(r"['\u2019]", c.word)[-1].lower()
    known_here = known.ELSEWHERE.get(c.language, frozenset())
    if c.plain and word in known_here:
        return c.quoted
    return (c.starter or c.quoted) if c.plain and _ACRONYM.match(c.word) else None


def _new_quotation(c: Candidate) -> bool | None:
    """Start a sentence behind a closed quotation and where a new one opens."""
    if c.quoted and c.follower[:1].isupper():
        return True
    opens = c.after[0] in '"\u201c\u00ab\u201e\u00bb\u00bf\u00a1'
    return True if opens and len(c.word) > 3 and c.word.isalnum() else None


_GENERAL: Final = (_unspaced, _continued, _enumerator, _cued, _named_exclamation, _omission)
_RULES: Final = (
    *_GENERAL, _emphatic, _clock, _initial, _acronym, _abbreviation, _ordinary,
)  # fmt: skip
_RULES_ELSEWHERE: Final = (
    *_GENERAL, _emphatic, _german_ordinal, _initial, _foreign_abbreviation, _new_quotation,
)  # fmt: skip

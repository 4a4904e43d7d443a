"""Whether a sentence can stand alone in a brief, or what it needs.

In: a sentence, its text and kind, and the topic of the story. Out: a ``Standing``. Costs a few
regular expressions a sentence, each linear.

A sentence that begins with a pronoun, a connective or a definite description of something that
the reader has not met needs the sentence before it. A heading, a question, a piece of a quotation
or a sentence that was cut needs more than that, and never stands in a brief by choice.
"""

from __future__ import annotations

import math
import re
from enum import IntEnum
from functools import lru_cache
from itertools import islice, pairwise
from string import ascii_lowercase
from typing import TYPE_CHECKING, Final

from summarizer.compose.openers import leans, pronoun
from summarizer.compose.reference import QUOTED, Topic, begins_elsewhere, points_outside
from summarizer.language import count_words, language_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from summarizer.model import SentenceKind


class Standing(IntEnum):
    """How well a sentence stands alone; higher is better."""

    NEVER = 0
    NEEDS_PREVIOUS = 1
    ALONE = 2


RUNNING: Final = ("body", "quote continuation")
_LEAST_WORDS: Final = 5
_MOST_CHARACTERS: Final = 2000
_LEAST_CAPITALS: Final = 0.01
_ENOUGH_WORDS: Final = 500
_STOPS: Final = '.!?:"“”'
_OPENING_MARKS: Final = "\"'“‘«„([¿¡"
_CLOSING_MARKS: Final = "]\"'”’»)"
_FULL_STOPS: Final = tuple(".!。！।")
_QUESTION_MARKS: Final = tuple("?؟？")
_NO_STATEMENT: Final = (*_QUESTION_MARKS, "..", "…")
_SPEECH_ENDS: Final = '"”’»'
_SMALL: Final = ascii_lowercase.encode()
_BAD_START: Final = re.compile(r"[^\w\"'“‘«„(\[$€£¥¿¡#@]")
_SPEAKER_BACK: Final = re.compile(
    r"[,.!?]?[\"”’»],?\s+(?:[a-z]+\s+)?"
    r"(?:(?:he|she|they|it)\s+[a-z]+|[a-z]+\s+(?:he|she|they|the\s+[a-z]+(?:\s+[a-z]+)?))\s*[.,]"
)
_POSTED: Final = re.compile(r"(?:^|\s)[#@][^\W\d]\w+|https?://|\bpic\.twitter\.com")
_ASIDE: Final = re.compile(r"\(.*\)[.!]?", re.DOTALL)
"""All of it stands between brackets: a remark on the sentence before."""
_DAMAGE: Final = re.compile(r"[.!?](?<=[^\W\d_]{5}[.!?])\s+[a-zß-öø-ÿ]")


def standing(
    text: str,
    kind: SentenceKind,
    language: str | None,
    topic: Topic,
    names: Sequence[int] | None = None,
    *,
    opens: bool = False,
) -> Standing:
    """Tell whether a sentence stands alone.

    Args:
        names: where in ``text`` names start that may be persons; ``None`` if nobody looked.
        opens: its article begins with it: what it calls "the river" nothing before it explains.
    """
    english = language_of(language).code == "en"
    if kind != "body" or _is_broken(text):
        return Standing.NEVER
    start = text.lstrip(_OPENING_MARKS)
    if _ASIDE.fullmatch(text):
        return Standing.NEEDS_PREVIOUS
    if _points_back(start, language) or (english and _speaker_is_back(text)):
        return Standing.NEEDS_PREVIOUS
    # Other languages use the article with every noun ("la police"), so it tells nothing there.
    if english and points_outside(text, start, None if opens else topic, names):
        return Standing.NEEDS_PREVIOUS
    return Standing.ALONE


def standing_uncased(text: str, kind: SentenceKind, language: str | None) -> Standing:
    """Tell whether a sentence stands alone in a text without capitals.

    Such a text went through a machine that also moved its marks (a ticker, a transcript, a text
    made for a corpus), so that neither names nor quotations can be told; only a pronoun at its
    start is sure to point back. A connective there joins it to any line of the same story.
    """
    if kind not in RUNNING or count_words(text) < _LEAST_WORDS or _asks(text):
        return Standing.NEVER
    # Its kind tells nothing: marks that a machine moved open quotations that were never meant.
    start = text.lstrip(_OPENING_MARKS + " ")
    return Standing.NEEDS_PREVIOUS if pronoun(language).match(start) else Standing.ALONE


def is_cased(texts: Iterable[str]) -> bool:
    """Tell whether sentences have capitals after their first word: running text has 5 to 20 %."""
    words = list(islice((word for text in texts for word in text.split()[1:]), _ENOUGH_WORDS))
    # Scripts that have no capitals are as they should be.
    if not any(word[0].islower() for word in words):
        return True
    needed = math.ceil(_LEAST_CAPITALS * len(words))
    capitals = (
        True for before, word in pairwise(words) if word[0].isupper() and before[-1] not in _STOPS
    )
    return len(list(islice(capitals, needed))) == needed


@lru_cache(maxsize=20_000)
def _is_broken(text: str) -> bool:
    """Tell whether it is no whole statement: cut, a question, or a piece of a quotation."""
    return (
        len(text) > _MOST_CHARACTERS
        or count_words(text) < _LEAST_WORDS
        or not _ends(text)
        or _BAD_START.match(text) is not None
        or "\n\n" in text
        or _is_posted(text)
        or text.lstrip(_OPENING_MARKS)[:1].islower()
        or _shouts(text)
        or not balanced(text)
        or _is_bare_quote(text)
    )


def _ends(text: str) -> bool:
    """Tell whether it ends as a statement does, and not as a question or as one cut short."""
    bare = text.rstrip(_CLOSING_MARKS)
    if bare.endswith(_NO_STATEMENT):
        return False
    return bare.endswith(_FULL_STOPS) or text.endswith(("”", '"', "»"))


def _asks(text: str) -> bool:
    return text.rstrip(_CLOSING_MARKS).endswith(_QUESTION_MARKS)


def _is_posted(text: str) -> bool:
    # Few texts hold any such mark, and a look for it costs a twentieth of the pattern's.
    marked = "#" in text or "@" in text or "://" in text or "pic." in text
    return marked and _POSTED.search(text) is not None


def _shouts(text: str) -> bool:
    marks = len(text) - text.count(" ")
    plain = text.encode("ascii", "ignore")
    if 2 * (len(plain) - len(plain.translate(None, _SMALL))) >= marks:
        return False  # so many are small letters, which are told faster than capitals
    return sum(map(str.isupper, text)) > 0.5 * marks


def balanced(text: str) -> bool:
    """Tell whether quotation marks and brackets that open also close."""
    if "„" in text:
        pairs = text.count("„") == text.count("“") + text.count("”")
    else:
        pairs = text.count("“") == text.count("”")
    return (
        pairs
        and text.count("«") == text.count("»")
        and text.count('"') % 2 == 0
        and text.count("(") == text.count(")")
        and text.count("[") == text.count("]")
    )


def _is_bare_quote(text: str) -> bool:
    """Tell whether nearly all of it is quoted, so that it does not say who speaks."""
    if text[0] not in '"“«„':
        return False
    return len(QUOTED.sub(" ", text).strip(" .,!;:").split()) < 2


def _speaker_is_back(text: str) -> bool:
    return any(mark in text for mark in _SPEECH_ENDS) and _SPEAKER_BACK.search(text) is not None


def _points_back(start: str, language: str | None) -> bool:
    back = leans(start, language)
    return begins_elsewhere(start, back=back) if language_of(language).code == "en" else back


@lru_cache(maxsize=20_000)
def is_damaged(text: str) -> bool:
    """Tell whether a small letter follows a full stop inside it: something is missing there."""
    return bool(_DAMAGE.search(text))

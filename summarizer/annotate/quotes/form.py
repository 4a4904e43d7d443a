"""What the words inside a quotation show: a sentence, a title of a work, a mere name."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from summarizer.annotate.names.wordlist import word_set

if TYPE_CHECKING:
    from summarizer.annotate.quotes.marks import Quotation
    from summarizer.annotate.quotes.phrases import Cast

_OPENERS: Final = "“”\"'‘’«»„‹›`[(. …\u00a0"
_CLOSERS: Final = "”\"'’»“›« \u00a0"
_LETTERS: Final = re.compile(r"[^\W\d_]+")
_SMALL: Final = 3
_WORKS: Final = word_set(
    "book novel memoir film movie show series episode song album anthem article column op-ed play"
    " poem report program programme documentary podcast titled entitled headlined called hymn"
    " magazine game musical slogan video single track buch film livre libro libri roman"
)


def tail_of(text: str, quotation: Quotation) -> str:
    """Return the last character of the words quoted, marks left out."""
    return quotation.cut(text).rstrip(_CLOSERS)[-1:]


def begins_large(text: str, quotation: Quotation) -> bool:
    """Tell whether the words quoted begin with a capital or a figure."""
    first = quotation.cut(text).lstrip(_OPENERS)[:1]
    return first.isupper() or first.isdigit()


def is_sentence(text: str, quotation: Quotation) -> bool:
    """Tell whether the words quoted are a sentence of their own, however short ("Very good.")."""
    return tail_of(text, quotation) in ".?!" and " " in quotation.cut(text).strip()


def is_title(text: str, quotation: Quotation) -> bool:
    """Tell whether the words quoted are in Title Case, as titles of works and headings are."""
    words = _LETTERS.findall(quotation.cut(text))
    long = [word for word in words if len(word) > _SMALL]
    return len(words) > 1 and bool(long) and all(word[0].isupper() for word in [words[0], *long])


def names_work(lead: str) -> bool:
    """Tell whether what stands before a quotation announces a title ("his book “...”")."""
    words = lead.lower().rstrip(" ,:").rsplit(maxsplit=2)[-2:]
    return bool(words) and (words[-1] in _WORKS or (words[-1] == "of" and words[0] in _WORKS))


def is_name(text: str, quotation: Quotation, cast: Cast) -> bool:
    """Tell whether the marks hold but a name ("Russia Today", a nickname inside a name)."""
    inner = quotation.cut(text)
    first = next((i for i, char in enumerate(inner) if char.isalnum()), 0) + quotation.start
    mention = cast.by_start.get(first)
    rest = text[mention.end : quotation.end] if mention else "x"
    nickname = any(m.start < quotation.start and quotation.end < m.end for m in cast.at(first))
    return nickname or not any(char.isalnum() or char in ".,!?" for char in rest)

"""Finds characters, whole words, or any form of words in a text.

In: a text, words. Out: the stretches where they stand, in order, not overlapping. Case, accents,
the form of quotation marks, apostrophes and hyphens, and how words are set apart (a blank, a line
break) make no difference. Costs one pass over the text; the pattern has no choice to go back to.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from summarizer.language import stem, tokenize

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.language import Token

Stretch = tuple[int, int]
_ALIKE: Final = {
    **dict.fromkeys("\u2018\u2019\u201a\u201b\u02bc\u00b4`", "'"),
    **dict.fromkeys("\u201c\u201d\u201e\u201f\u00ab\u00bb", '"'),
    **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212", "-"),
}


class _Folding(dict[int, str]):
    """The plain form of each character: one character for one, so that offsets hold."""

    def __missing__(self, code: int) -> str:
        self[code] = plain = _plain(chr(code))
        return plain


_FOLDING: Final = _Folding()


def _plain(character: str) -> str:
    character = _ALIKE.get(character, character)
    base = unicodedata.normalize("NFKD", character)
    # Marks that stand alone stay: only letters that carry theirs are told by the letter.
    single = base[0] if base and all(map(unicodedata.combining, base[1:])) else character
    lower = single.lower()
    return lower if len(lower) == 1 else single


@lru_cache(maxsize=256)
def folded(text: str) -> str:
    """Return a text of the same length in which like characters are the same."""
    return text.lower() if text.isascii() else text.translate(_FOLDING)


def find_text(text: str, words: str, *, whole: bool = False) -> Iterator[Stretch]:
    """Yield where characters stand; ``whole``: only where no word goes on beside them."""
    for found in _pattern(words, whole).finditer(folded(text)):
        yield found.span()


@lru_cache(maxsize=64)
def _pattern(words: str, whole: bool) -> re.Pattern[str]:  # noqa: FBT001 - a cached function's
    plain = folded(words)
    parts = r"\s+".join(re.escape(part) for part in plain.split()) or re.escape(plain)
    if whole:
        before = r"(?<!\w)" if plain.lstrip()[:1].isalnum() else ""
        after = r"(?!\w)" if plain.rstrip()[-1:].isalnum() else ""
        parts = f"{before}{parts}{after}"
    return re.compile(parts)


def find_forms(text: str, words: str, language: str | None) -> Iterator[Stretch]:
    """Yield where any form of the words stands, one after another, by the language's stems."""
    wanted = [_form(token, language) for token in tokenize(words, language)]
    tokens = tokenize(text, language)
    if not wanted or not any(wanted):
        return
    forms = [_form(token, language) for token in tokens]
    at, last = 0, len(tokens) - len(wanted)
    while at <= last:
        try:
            at = forms.index(wanted[0], at, last + 1)
        except ValueError:
            return
        if forms[at : at + len(wanted)] == wanted and _together(text, tokens, at, len(wanted)):
            yield tokens[at].start, tokens[at + len(wanted) - 1].end
            at += len(wanted)
        else:
            at += 1


def _form(token: Token, language: str | None) -> str:
    return token.stem or stem(token.text, language)


def _together(text: str, tokens: Sequence[Token], at: int, count: int) -> bool:
    """Tell whether nothing but blanks and marks of one sentence stands between words."""
    between = (text[tokens[i].end : tokens[i + 1].start] for i in range(at, at + count - 1))
    return not any("\n\n" in gap or "." in gap for gap in between)

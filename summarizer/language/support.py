"""What the reader should know of articles in a language that Sidebrief does not know in full."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Final

from summarizer.language.tables import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.model import Article

_NAMES: Final = {
    "nl": "Dutch",
    "sv": "Swedish",
    "da": "Danish",
    "no": "Norwegian",
    "pl": "Polish",
    "ro": "Romanian",
    "ca": "Catalan",
    "fi": "Finnish",
    "cs": "Czech",
    "hu": "Hungarian",
    "tr": "Turkish",
    "ru": "Russian",
    "uk": "Ukrainian",
    "el": "Greek",
    "ar": "Arabic",
    "he": "Hebrew",
    "fa": "Persian",
    "hi": "Hindi",
    "zh": "Chinese",
    "ja": "Japanese",
    "ko": "Korean",
    "th": "Thai",
    "id": "Indonesian",
    "sk": "Slovak",
}
_TOO_SHORT: Final = 40
"""Characters of text below which no language can be told, and none is missed."""


def language_warnings(articles: Sequence[Article]) -> tuple[str, ...]:
    """Return one sentence for each language of the articles that is not known in full."""
    holders: dict[str, list[int]] = defaultdict(list)
    for index, article in enumerate(articles):
        length = sum(sentence.end - sentence.start for sentence in article.sentences)
        code = (article.language or "")[:2].lower()
        if code not in LANGUAGES and length >= _TOO_SHORT:
            holders[code].append(index + 1)
    return tuple(_warning(code, holders[code]) for code in sorted(holders))


def _warning(code: str, numbers: Sequence[int]) -> str:
    many = len(numbers) > 1
    listed = ", ".join(map(str, numbers[:-1])) + " and " if many else ""
    sources = f"{'Sources' if many else 'Source'} {listed}{numbers[-1]} {'are' if many else 'is'}"
    name = _NAMES.get(code, f"“{code}”") if code else ""
    language = f"in {name}, which" if name else "in a language that"
    return (
        f"{sources} {language} Sidebrief does not know in full: figures, dates, names, quotes and"
        " facts shared with other sources may be missed there."
    )

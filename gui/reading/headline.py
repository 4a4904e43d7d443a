"""The words above a column: which outlet, which title, which day, how long. No Qt.

What a source does not state is said, not guessed.
"""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING

from gui import counts, dates
from gui.told import retold
from gui.words import translate

if TYPE_CHECKING:
    from summarizer.model import Article


def outlet_words(article: Article) -> str:
    """Return the outlet's name, or that it is not stated."""
    return article.outlet or translate("Reading", "outlet not stated")


def title_words(article: Article) -> str:
    """Return the title; failing that, the file's name or that none is stated."""
    named = PurePath(article.path.replace("\\", "/")).name if article.path else ""
    return article.title or named or translate("Reading", "title not stated")


def date_words(article: Article) -> str:
    """Return "27 July 2021 · 438 words", with what had to be guessed of the date."""
    return f"{_day_words(article)} · {counts.words(article.words)}"


def column_name(number: int, article: Article) -> str:
    """Return what a screen reader calls the column: "Source 2, AsiaNews: title"."""
    words = translate("Reading", "Source {number}, {outlet}: {title}")
    return words.format(number=number, outlet=outlet_words(article), title=title_words(article))


def _day_words(article: Article) -> str:
    day = article.date
    if day is None:
        return translate("Reading", "date not stated")
    note = article.date_note or ""
    if article.date_basis == "guessed" and not note:
        return translate("Reading", "{day} (guessed)").format(day=dates.full(day))
    told = dates.full(day)
    if article.date_basis == "guessed" and "year" in note:  # it says that the year is the guess
        told = dates.with_weekday(day, dates.in_month(day))
    return f"{told} ({retold(note)})" if note else told

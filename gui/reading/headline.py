"""The words above a column: which outlet, which title, which day, how long. No Qt.

What a source does not state is said, not guessed.
"""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from datetime import date as Date  # noqa: N812 - `date` is also a field's name

    from summarizer.model import Article

NO_OUTLET: Final = "outlet not stated"
NO_DATE: Final = "date not stated"
NO_TITLE: Final = "title not stated"

# Written out, not taken from the locale: the window speaks English on every machine.
_DAYS: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS: Final = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)


def outlet_words(article: Article) -> str:
    """Return the outlet's name, or that it is not stated."""
    return article.outlet or NO_OUTLET


def title_words(article: Article) -> str:
    """Return the title; failing that, the file's name or that none is stated."""
    named = PurePath(article.path.replace("\\", "/")).name if article.path else ""
    return article.title or named or NO_TITLE


def date_words(article: Article) -> str:
    """Return "27 July 2021 · 438 words", with what had to be guessed of the date."""
    return f"{_day_words(article)} · {_count_words(article.words)}"


def column_name(number: int, article: Article) -> str:
    """Return what a screen reader calls the column: "Source 2, AsiaNews: title"."""
    return f"Source {number}, {outlet_words(article)}: {title_words(article)}"


def _day_words(article: Article) -> str:
    day = article.date
    if day is None:
        return NO_DATE
    note = f" ({article.date_note})" if article.date_note else ""
    if article.date_basis != "guessed":
        return f"{day.day} {_MONTHS[day.month - 1]} {day.year}{note}"
    return _guessed_words(day, note)


def _guessed_words(day: Date, note: str) -> str:
    """Leave out the year where the note says that the year is the guess."""
    plain = f"{day.day} {_MONTHS[day.month - 1]}"
    if "year" in note:
        return f"{_DAYS[day.weekday()]} {plain}{note}"
    return f"{plain} {day.year}{note or ' (guessed)'}"


def _count_words(count: int) -> str:
    return "1 word" if count == 1 else f"{count:,} words"

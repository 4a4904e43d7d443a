"""Days in words, in the user's language: "26 July 2021", "26 Jul 2021", the names of months.

Not taken from the machine's locale: the window has a language of its own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from gui.words import Phrase, translate

if TYPE_CHECKING:
    from datetime import date as Date  # noqa: N812 - the functions speak of days

_WEEKDAYS: Final = (
    Phrase("Dates", "Monday"),
    Phrase("Dates", "Tuesday"),
    Phrase("Dates", "Wednesday"),
    Phrase("Dates", "Thursday"),
    Phrase("Dates", "Friday"),
    Phrase("Dates", "Saturday"),
    Phrase("Dates", "Sunday"),
)
_MONTHS: Final = (
    Phrase("Dates", "January"),
    Phrase("Dates", "February"),
    Phrase("Dates", "March"),
    Phrase("Dates", "April"),
    Phrase("Dates", "May"),
    Phrase("Dates", "June"),
    Phrase("Dates", "July"),
    Phrase("Dates", "August"),
    Phrase("Dates", "September"),
    Phrase("Dates", "October"),
    Phrase("Dates", "November"),
    Phrase("Dates", "December"),
)
_SHORT: Final = (
    Phrase("Dates", "Jan"),
    Phrase("Dates", "Feb"),
    Phrase("Dates", "Mar"),
    Phrase("Dates", "Apr"),
    Phrase("Dates", "May", "short"),
    Phrase("Dates", "Jun"),
    Phrase("Dates", "Jul"),
    Phrase("Dates", "Aug"),
    Phrase("Dates", "Sep"),
    Phrase("Dates", "Oct"),
    Phrase("Dates", "Nov"),
    Phrase("Dates", "Dec"),
)


def month(day: Date) -> str:
    """Return the name of a day's month."""
    return _MONTHS[day.month - 1]()


def short_month(day: Date) -> str:
    """Return the name of a day's month in three or four letters."""
    return _SHORT[day.month - 1]()


def in_month(day: Date) -> str:
    """Return "26 July"."""
    return translate("Dates", "{day} {month}").format(day=day.day, month=month(day))


def short_in_month(day: Date) -> str:
    """Return "26 Jul"."""
    return translate("Dates", "{day} {month}").format(day=day.day, month=short_month(day))


def full(day: Date) -> str:
    """Return "26 July 2021"."""
    words = translate("Dates", "{day} {month} {year}")
    return words.format(day=day.day, month=month(day), year=day.year)


def short(day: Date) -> str:
    """Return "26 Jul 2021"."""
    words = translate("Dates", "{day} {month} {year}")
    return words.format(day=day.day, month=short_month(day), year=day.year)


def month_of_year(day: Date) -> str:
    """Return "July 2021"."""
    words = translate("Dates", "{month} {year}")
    return words.format(month=month(day), year=day.year)


def with_weekday(day: Date, words: str) -> str:
    """Return words for a day behind the day of the week: "Monday 26 July 2021"."""
    said = translate("Dates", "{weekday} {day}")
    return said.format(weekday=_WEEKDAYS[day.weekday()](), day=words)

"""The field for the day of publication, where a source does not state it whole."""

from __future__ import annotations

import re
from datetime import date as Date  # noqa: N812 - as everywhere
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QLineEdit

from gui import dates
from gui.keys import claims_escape
from gui.words import translate

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from summarizer import Article

_NUMBERS: Final = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})|(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})")
_NAMED: Final = re.compile(r"(\d{1,2})\.?(?: de)? ([^\W\d]+)\.?(?: de)? (\d{4})")
_ENGLISH: Final = "janfebmaraprmayjunjulaugsepoctnovdec"  # three letters a month
_FIRST_YEAR: Final = 1800


def can_be_dated(article: Article) -> bool:
    """Tell whether the user may say when an article was published: it does not do so itself."""
    told = article.as_stated
    return told.date is None or told.date_basis == "guessed"


def read_day(text: str) -> Date | None:
    """Read a day as people write it: 2021-07-27, 27.7.2021, 27 July 2021; ``None``: it is none.

    Days with two slashes are not read: half of the world begins them with the month.
    """
    plain = " ".join(text.split())
    numbers, named = _NUMBERS.fullmatch(plain), _NAMED.fullmatch(plain)
    if numbers is not None:
        parts = [int(part) for part in numbers.groups() if part is not None]
        year, month, day = parts if numbers[1] else reversed(parts)
    elif named is not None:
        day, month, year = int(named[1]), _month(named[2]), int(named[3])
    else:
        return None
    try:
        return Date(year, month, day) if year >= _FIRST_YEAR else None
    except ValueError:
        return None


def _month(name: str) -> int:
    """Return the number of a month by its name in the window's language or in English, or 0."""
    low = name.casefold()
    for number in range(1, 13):
        here = dates.month(Date(2000, number, 1)).casefold()
        english = _ENGLISH[3 * number - 3 : 3 * number]
        if low == here or (len(low) > 2 and (here.startswith(low) or low.startswith(english))):
            return number
    return 0


class DayField(QLineEdit):
    """The day of publication; it is set by writing over it.

    Signals:
        dated(Date or None): the user sets this day; ``None``: what was known holds again.
        refused(str): why what was written is not taken.
    """

    dated = Signal(object)
    refused = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._day: Date | None = None
        self.setMaxLength(40)
        self.setAcceptDrops(False)  # a file dropped here is meant for the window
        self.setPlaceholderText(translate("Source card", "date not stated"))
        self.setAccessibleName(translate("Source card", "Day of publication"))
        self.setToolTip(
            translate("Source card", "Set the day, as 2021-07-27; Enter takes it. Empty: as before")
        )
        self.editingFinished.connect(self._take)

    def show_article(self, article: Article) -> None:
        """Show the day in force; what is being written is left alone."""
        self.setVisible(can_be_dated(article))
        if article.date != self._day or not self.isModified():
            self._day = article.date
            self._show_day()

    def _show_day(self) -> None:
        self.setText(self._day.isoformat() if self._day is not None else "")
        self.setCursorPosition(0)

    def event(self, event: QEvent) -> bool:
        """Claim Escape while something is being written, before the window's shortcut takes it."""
        return claims_escape(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Give up what was written by Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self._show_day()
            self.setModified(False)
        else:
            super().keyPressEvent(event)

    def _take(self) -> None:
        text = self.text().strip()
        if not self.isModified():
            return
        day = read_day(text) if text else None
        if text and day is None:
            words = translate("Source card", "“{text}” is no day: write it as 2021-07-27")
            self.refused.emit(words.format(text=text))
        elif day != self._day:
            self.setModified(False)
            self._day = day
            self.dated.emit(day)
        else:
            self.setModified(False)

"""Days in words, for what Sidebrief itself says of them.

Not by ``strftime``, which follows the reader's locale once a window stands: what the engine says,
and what an export holds, must be the same on every machine.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from datetime import date

MONTHS: Final = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)


def day_in_words(day: date) -> str:
    """Return a date as "27 July 2021"."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"

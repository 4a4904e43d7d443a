"""Moments that were kept, in words for people: today by the clock, else by day."""

from __future__ import annotations

from datetime import UTC, datetime

from gui.words import translate


def clock_time(kept: str, *, today: datetime | None = None) -> str:
    """Return "14:32", or "2026-01-31, 14:32" for another day; local time."""
    moment = _local(kept)
    if moment is None:
        return translate("When", "an earlier time")
    now = (today or datetime.now(UTC)).astimezone()
    if moment.date() == now.date():
        return translate("When", "{moment:%H:%M}").format(moment=moment)
    return translate("When", "{moment:%Y-%m-%d, %H:%M}").format(moment=moment)


def _local(kept: str) -> datetime | None:
    try:
        return datetime.fromisoformat(kept).astimezone()
    except (ValueError, OverflowError, OSError):
        return None

"""Single fields of decoded JSON: each reader returns a value of its form, or names what is wrong.

In: a value of unknown origin and where it stands (``articles[3].text``). Out: the value in its
form, or ``FormError``. Linear in the value.
"""

from __future__ import annotations

from datetime import UTC, datetime
from datetime import date as Date  # noqa: N812 - `date` is also the name of a field
from typing import TYPE_CHECKING, Any, Final, TypeVar

from summarizer import Extent

if TYPE_CHECKING:
    from collections.abc import Callable

Object = dict[str, Any]
T = TypeVar("T")

_LONGEST: Final = 20_000  # characters of a title, a path, a name


class FormError(ValueError):
    """A field is missing or not of its form; the message names it, with what it should be."""


def when_of(value: object, where: str) -> str:
    """Read a point in time, ISO 8601 with its offset.

    Raises:
        FormError: if it is none.
    """
    try:
        moment = datetime.fromisoformat(text_of(value, where))
        utc = moment.replace(tzinfo=moment.tzinfo or UTC).astimezone(UTC)
    except (ValueError, OverflowError) as error:
        raise FormError(f"{where} is not a time (2026-01-31T14:32:00+00:00)") from error
    return utc.isoformat(timespec="seconds")


def all_of(value: object, where: str, read: Callable[[object, str], T], most: int) -> tuple[T, ...]:
    """Read a list, each entry by a reader of its own.

    Raises:
        FormError: if it is none, or has more than ``most`` entries.
    """
    if not isinstance(value, list):
        raise FormError(f"{where} is not a list")
    if len(value) > most:
        raise FormError(f"{where} has {len(value):,} entries, more than {most:,}")
    return tuple(read(one, f"{where}[{number}]") for number, one in enumerate(value))


def object_of(value: object, where: str) -> Object:
    """Read an object.

    Raises:
        FormError: if it is none.
    """
    if not isinstance(value, dict):
        raise FormError(f"{where} is not an object")
    return value


def text_of(value: object, where: str, longest: int | None = _LONGEST) -> str:
    """Read a text.

    Raises:
        FormError: if it is none, or longer than ``longest``.
    """
    if not isinstance(value, str):
        raise FormError(f"{where} is not a text")
    if longest is not None and len(value) > longest:
        raise FormError(f"{where} has more than {longest:,} characters")
    return value


def maybe_text(value: object, where: str) -> str | None:
    """Read a text or nothing.

    Raises:
        FormError: if it is neither.
    """
    return None if value is None else text_of(value, where)


def truth_of(value: object, where: str) -> bool:
    """Read true or false.

    Raises:
        FormError: if it is neither.
    """
    if not isinstance(value, bool):
        raise FormError(f"{where} is neither true nor false")
    return value


def date_of(value: object, where: str) -> Date | None:
    """Read a day or nothing.

    Raises:
        FormError: if it is neither.
    """
    if value is None:
        return None
    try:
        return Date.fromisoformat(text_of(value, where))
    except ValueError as error:
        raise FormError(f"{where} is not a day written YYYY-MM-DD") from error


def extent_of(value: object, length: int, where: str) -> Extent | None:
    """Read a stretch of a text of some length, or nothing.

    Raises:
        FormError: if it is neither.
    """
    match value:
        case None:
            return None
        case [int() as start, int() as end] if 0 <= start < end <= length:
            return Extent(start, end)
        case _:
            raise FormError(f"{where} is not a start and an end within the text")

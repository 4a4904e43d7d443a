"""Counted things in words, in the user's language: "3 voices", "sources 1, 2 and 4".

Thousands are set apart as the language does; which plural a count takes is the language's choice.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.words import number, translate

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


def words(count: int) -> str:
    """Return "1 word", "2 words"."""
    if count == 1:
        return translate("Counts", "1 word")
    return translate("Counts", "{n} words", count=count).format(n=number(count))


def sources(count: int) -> str:
    """Return "1 source", "2 sources"."""
    if count == 1:
        return translate("Counts", "1 source")
    return translate("Counts", "{n} sources", count=count).format(n=number(count))


def voices(count: int) -> str:
    """Return "1 voice", "2 voices"."""
    if count == 1:
        return translate("Counts", "1 voice")
    return translate("Counts", "{n} voices", count=count).format(n=number(count))


def independent_voices(count: int) -> str:
    """Return "1 independent voice", "2 independent voices"."""
    if count == 1:
        return translate("Counts", "1 independent voice")
    return translate("Counts", "{n} independent voices", count=count).format(n=number(count))


def claims(count: int) -> str:
    """Return "1 claim", "2 claims"."""
    if count == 1:
        return translate("Counts", "1 claim")
    return translate("Counts", "{n} claims", count=count).format(n=number(count))


def passages(count: int) -> str:
    """Return "1 passage", "2 passages"."""
    if count == 1:
        return translate("Counts", "1 passage")
    return translate("Counts", "{n} passages", count=count).format(n=number(count))


def quotes(count: int) -> str:
    """Return "1 quote", "2 quotes"."""
    if count == 1:
        return translate("Counts", "1 quote")
    return translate("Counts", "{n} quotes", count=count).format(n=number(count))


def named_sources(articles: Iterable[int]) -> str:
    """Return "source 2" or "sources 1, 2" for the indices of articles; nothing for none."""
    numbers = [str(index + 1) for index in articles]
    return _called(numbers, ", ".join(numbers)) if numbers else ""


def listed_sources(numbers: Sequence[str]) -> str:
    """Return "source 2", "sources 1 and 2", "sources 1, 2 and 4"."""
    return _called(numbers, listed(numbers))


def _called(numbers: Sequence[str], told: str) -> str:
    said = translate("Counts", "sources {numbers}")
    if len(numbers) == 1:
        said = translate("Counts", "source {numbers}")
    return said.format(numbers=told)


def listed(items: Sequence[str]) -> str:
    """Return "1", "1 and 2", "1, 2 and 4"."""
    if len(items) < 2:
        return "".join(items)
    words = translate("Counts", "{first} and {last}")
    return words.format(first=", ".join(items[:-1]), last=items[-1])

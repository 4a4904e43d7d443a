"""What the coverage matrix says in words: states, filters, orders."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui import counts
from gui.words import number, translate

if TYPE_CHECKING:
    from gui.panels.coverage_rows import CoverageRow, Order, OrderBy, Show, State


def state_words(state: State) -> str:
    """Return a state as the key below the table names it."""
    words: dict[State, str] = {
        "tells": translate("Coverage", "tells it"),
        "alone": translate("Coverage", "only here"),
        "differs": translate("Coverage", "differs"),
        "copy": translate("Coverage", "copy of another"),
        "silent": translate("Coverage", "silent"),
        "hidden": translate("Coverage", "left out"),
    }
    return words[state]


def cell_words(state: State, source: int) -> str:
    """Return what one source does with a claim, as a sentence."""
    sentences: dict[State, str] = {
        "tells": translate("Coverage", "Source {number} tells it"),
        "alone": translate("Coverage", "Only source {number} tells it"),
        "differs": translate("Coverage", "Source {number} tells it, and another source differs"),
        "copy": translate("Coverage", "Source {number} tells it in the words of another source"),
        "silent": translate("Coverage", "Source {number} is silent"),
        "hidden": translate("Coverage", "Source {number} is left out"),
    }
    return sentences[state].format(number=source + 1)


def voice_words(row: CoverageRow) -> str:
    """Return "3 voices in 4 sources"."""
    sources = len({span.article for span in row.spans})
    voices = counts.independent_voices(row.voices)
    if row.voices == sources:
        return voices
    words = translate("Coverage", "{voices} in {sources}")
    return words.format(voices=voices, sources=counts.sources(sources))


def show_words(show: Show) -> str:
    """Return a filter in words."""
    words: dict[Show, str] = {
        "all": translate("Coverage", "All claims"),
        "all but one": translate("Coverage", "All sources but one"),
        "one voice": translate("Coverage", "Only one voice"),
        "differing": translate("Coverage", "Sources differ"),
        "changed": translate("Coverage", "New since last time"),
    }
    return words[show]


def order_words(by: OrderBy) -> str:
    """Return an order in words."""
    words: dict[OrderBy, str] = {
        "story": translate("Coverage", "As the story goes"),
        "voices": translate("Coverage", "By voices"),
        "importance": translate("Coverage", "By importance"),
        "time": translate("Coverage", "By time"),
        "source": translate("Coverage", "As in source {number}"),
    }
    return words[by]


def arranged_words(order: Order) -> str:
    """Return the order that is in force in words."""
    words = order_words(order.by).format(number=order.source + 1)
    if order.reverse:
        return translate("Coverage", "{order}, reversed").format(order=words)
    return words


def count_words(shown: int, whole: int) -> str:
    """Return how many claims are shown."""
    if shown == whole:
        return counts.claims(whole)
    words = translate("Coverage", "{shown} of {whole} claims", count=whole)
    return words.format(shown=number(shown), whole=number(whole))

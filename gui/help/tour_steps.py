"""The steps of the tour: what each says, which part of the window it speaks of."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from gui.words import translate

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from gui.window.main import Window


@dataclass(frozen=True, slots=True)
class Step:
    """One step.

    Attributes:
        part: the widget that it points at.
        prepare: what has to be in view first.
    """

    title: str
    text: str
    part: Callable[[Window], QWidget]
    prepare: Callable[[Window], None] = lambda _window: None


def steps() -> tuple[Step, ...]:
    """Return the steps in the user's language."""
    return (*_on_reading(), *_on_findings())


def _on_reading() -> tuple[Step, ...]:
    return (
        Step(
            translate("Tour", "The sources of one story"),
            translate(
                "Tour",
                "Each article keeps its number and its colour. Sidebrief says what each one adds, "
                "and which of them are copies: copies count as one voice.",
            ),
            lambda window: window.parts.sources,
        ),
        Step(
            translate("Tour", "Read side by side"),
            translate(
                "Tour",
                "Click a sentence: what the others say of the same matter lights up in every "
                "column. N and P go to the next claim and the one before, Esc lets go.",
            ),
            _column,
            _select,
        ),
        Step(
            translate("Tour", "One brief, word for word"),
            translate(
                "Tour",
                "Every line is a sentence of a source. Click it to see its place. Point at it to "
                "pin it, to ban it, or to say it in another source’s words; Ctrl+Z takes all back.",
            ),
            lambda window: window.parts.side,
            lambda window: window.parts.side.turn_to("brief"),
        ),
    )


def _on_findings() -> tuple[Step, ...]:
    return (
        Step(
            translate("Tour", "Where they differ"),
            translate(
                "Tour",
                "Figures, dates, names and quotations that do not agree stand beside each other. "
                "Choose one and read both sides in their own sentences.",
            ),
            lambda window: window.parts.side,
            lambda window: window.parts.side.turn_to("differences"),
        ),
        Step(
            translate("Tour", "As long as you need it"),
            translate("Tour", "Drag to make the brief longer or shorter; it follows at once."),
            lambda window: window.parts.top.length,
            lambda window: window.parts.side.turn_to("brief"),
        ),
        Step(
            translate("Tour", "Take it with you"),
            translate(
                "Tour",
                "File exports the brief as text, Word, web page and more, always with its "
                "sources. Help has the guide (F1), all keys, and this tour.",
            ),
            lambda window: window.menuBar(),
        ),
    )


def _column(window: Window) -> QWidget:
    columns = [column for column in window.parts.reading.columns if column.isVisible()]
    return columns[0] if columns else window.parts.reading


def _select(window: Window) -> None:
    """Select what most voices report, unless something is selected."""
    analysis = window.session.analysis
    if analysis is not None and analysis.claims and window.navigator.claim is None:
        best = max(analysis.claims, key=lambda claim: (claim.voices, claim.salience))
        window.navigator.select(best.id)

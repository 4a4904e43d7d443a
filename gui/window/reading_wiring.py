"""Joins the reading area with the decisions: how the columns stand, what is shown beside them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.edits import columns
from gui.words import translate

if TYPE_CHECKING:
    from collections.abc import Callable

    from gui.window.main import Window


def wire_reading(window: Window) -> None:
    """Connect the orders of the columns, and the actions of the View menu."""
    _wire_orders(window)
    _wire_actions(window)


def _keys(window: Window) -> list[str]:
    story = window.session.story
    return [article.sha256 for article in story.articles] if story is not None else []


def _wire_orders(window: Window) -> None:
    reading, decide = window.parts.reading, window.decisions
    orders = reading.orders

    def move(key: str, beside: str, after: bool) -> None:  # noqa: FBT001 - a signal's argument
        after_it = columns.move(decide.now, _keys(window), key, beside, after=after)
        decide.decide(translate("Reading", "move of a column"), after_it)

    def fold(key: str, folded: bool) -> None:  # noqa: FBT001
        """Fold or open the column of an article."""
        folding = translate("Reading", "fold of a column")
        opening = translate("Reading", "opening of a column")
        after = columns.fold(decide.now, key, folded=folded)
        decide.decide(folding if folded else opening, after)

    def rest(key: str) -> None:
        after = columns.rest(decide.now, _keys(window), key or None)
        decide.decide(translate("Reading", "choice of the base"), after)

    orders.move_requested.connect(move)
    orders.fold_requested.connect(fold)
    orders.base_requested.connect(rest)
    window.session.edited.connect(reading.show_edits)
    window.session.analysed.connect(lambda _loaded: reading.show_edits(window.session.edits))
    reading.show_edits(window.session.edits)


def _wire_actions(window: Window) -> None:
    reading, actions = window.parts.reading, window.commands
    orders = reading.orders

    def unfold_all() -> None:
        after = columns.unfold_all(window.decisions.now, _keys(window))
        window.decisions.decide(translate("Reading", "opening of all columns"), after)

    slots: dict[str, Callable[[], object]] = {
        "column_left": lambda: orders.move(-1),
        "column_right": lambda: orders.move(1),
        "column_fold": orders.fold,
        "column_base": orders.rest,
        "column_wider": lambda: orders.widen(1),
        "column_narrower": lambda: orders.widen(-1),
        "columns_open": unfold_all,
        "tell_others": reading.tell_others,
    }
    for name, slot in slots.items():
        actions[name].triggered.connect(lambda _checked=False, slot=slot: slot())
    toggles: dict[str, tuple[Callable[[bool], None], bool]] = {
        "column_lines": (reading.lines.set_on, True),
        "link_scrolling": (reading.linking.set_on, False),
        "all_notes": (reading.remarks.set_all, False),
    }
    for name, (switch, on) in toggles.items():
        action = actions[name]
        action.setCheckable(True)
        action.setChecked(on)
        action.toggled.connect(switch)

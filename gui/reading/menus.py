"""What a column's context menu lets the user decide about the claims of a passage.

In: the passages under the pointer, or those in view for the keyboard. Out: entries of a menu whose
choice the column announces.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from gui.reading.own_notes import own_over
from gui.words import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QMenu

    from gui.reading.column import Column
    from gui.reading.runs import Passage
    from summarizer.model import Furniture

_LONGEST: Final = 32
_MOST_IN_VIEW: Final = 20


def add_decisions(menu: QMenu, column: Column, passages: Sequence[Passage]) -> None:
    """Offer to part a passage from its claim, or to join it to the claim that is selected."""
    if not passages:
        return
    selected = [passage for passage in passages if passage.claim == column.look.claim]
    meant = (selected or list(passages))[0]
    before = len(menu.actions())
    words = translate("Reading", "Add this sentence to the brief")
    _offer(menu, words, column.add_requested.emit, meant)
    if meant.breadth > 1:
        why = translate("Reading", "Why do these stand together?")
        _offer(menu, why, column.details_requested.emit, meant)
        apart = translate("Reading", "Not the same as the others")
        _offer(menu, apart, column.part_requested.emit, meant)
    if column.look.claim is not None and not selected:
        words = translate("Reading", "Reports the same as the selected claim")
        _offer(menu, words, column.join_requested.emit, meant)
    if len(menu.actions()) > before:
        menu.addSeparator()


def add_joining(menu: QMenu, column: Column, starts: Sequence[int]) -> None:
    """Offer the keyboard, which points nowhere, all passages in view that could be joined."""
    claim, marks = column.look.claim, column.look.marks
    if claim is None or not starts:
        return
    last = column.flow.blocks[column.flow.holding(starts[-1])].end
    near = marks.starting_in(starts[0], last)
    own = {passage.claim for passage in near if passage.claim != claim}
    if not own:
        return
    joining = menu.addMenu(translate("Reading", "Reports the same as the selected claim"))
    for passage in [one for one in near if one.claim in own][:_MOST_IN_VIEW]:
        words = " ".join(column.article.text[passage.start : passage.end].split())
        quoted = translate("Reading", "“{words}”").format(words=menu_words(words))
        _offer(joining, quoted, column.join_requested.emit, passage)
    menu.addSeparator()


def add_noting(menu: QMenu, column: Column, place: tuple[int, int] | None) -> None:
    """Offer to note something at a place, or to change the note that is there."""
    if place is None:
        return
    there = own_over(column.look.own, *place)
    if there is None:
        action = menu.addAction(translate("Notes", "Note…"))
        action.triggered.connect(lambda: column.writing_requested.emit(*place))
    else:
        action = menu.addAction(translate("Notes", "Change the note…"))
        action.triggered.connect(lambda: column.own_clicked.emit(there))


def menu_words(text: str) -> str:
    """Shorten text of a source for a menu, where an ampersand would vanish into a shortcut."""
    short = text if len(text) <= _LONGEST else text[: _LONGEST - 1].rstrip() + "…"
    return short.replace("&", "&&")


def furniture_group(furniture: Sequence[Furniture], index: int) -> Sequence[Furniture]:
    """Return the neighbouring pieces of furniture of one kind around one of them."""
    first = last = index
    while first > 0 and furniture[first - 1].kind == furniture[index].kind:
        first -= 1
    while last + 1 < len(furniture) and furniture[last + 1].kind == furniture[index].kind:
        last += 1
    return furniture[first : last + 1]


def _offer(menu: QMenu, words: str, ask: object, passage: Passage) -> None:
    menu.addAction(words).triggered.connect(partial(_ask, ask, passage))


def _ask(ask: object, passage: Passage, _checked: bool = False) -> None:  # noqa: FBT001, FBT002
    ask(passage)  # type: ignore[operator]

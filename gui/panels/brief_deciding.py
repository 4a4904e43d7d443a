"""What can be decided about the lines of a brief; asked for by keys, menus and buttons alike."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal

from gui.edits.lines import number_of, pieces_for, section_of
from gui.panels.brief_list import BriefList
from gui.panels.brief_menu import menu_of, other_words_menu
from gui.panels.brief_writing import Writing
from gui.words import translate
from summarizer.model import OwnLine

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu, QWidget

    from gui.panels.brief_rows import Entry, Row
    from gui.theme.tokens import Theme
    from summarizer import Line


class DecidingList(BriefList):
    """The brief as a list whose lines can be decided about.

    Signals:
        line_chosen(Line): the user chose a line.
        source_chosen(Line, int): the user clicked the chip of one source of a line.
        span_chosen(Span): the user clicked a side of a difference.
        pin_requested(Line): pin this line, or let it go.
        ban_requested(Line): keep this line out.
        allow_requested(Span): let a banned line back in.
        release_requested(Span): let go of a pinned sentence that has no room.
        swap_requested(Line, Span): tell its claim in these words.
        move_requested(entry, int): move it to this number among its section's pieces.
        write_requested(entry, str, before): add these words above or below an entry.
        rewrite_requested(OwnLine, str): change the words of a line of the user's own.
        erase_requested(OwnLine): remove a line of the user's own.
        doubts_requested(): the user wants to decide what the engine is not sure of.
        hinted(str): why nothing happened.
    """

    line_chosen = Signal(object)
    source_chosen = Signal(object, int)
    span_chosen = Signal(object)
    pin_requested = Signal(object)
    ban_requested = Signal(object)
    allow_requested = Signal(object)
    release_requested = Signal(object)
    swap_requested = Signal(object, object)
    move_requested = Signal(object, int)
    write_requested = Signal(object, str, bool)
    rewrite_requested = Signal(object, str)
    erase_requested = Signal(object)
    doubts_requested = Signal()
    hinted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.writing = Writing(self, theme)
        self.writing.written.connect(self._write)
        self.writing.rewritten.connect(self._rewrite)
        self.writing.erased.connect(self.erase_requested)

    def set_theme(self, theme: Theme) -> None:
        """Change the colours."""
        super().set_theme(theme)
        self.writing.editor.set_theme(theme)

    # -- single lines ----------------------------------------------------------------------------

    def pin_current(self) -> None:
        """Pin the chosen line, or let it go."""
        line = self._line_or_hint()
        if line is not None:
            self.pin_requested.emit(line)

    def ban_current(self) -> None:
        """Ban the chosen line, or remove it if it is the user's own."""
        entry = self.current_entry()
        if isinstance(entry, OwnLine):
            self.erase_requested.emit(entry)
            return
        line = self._line_or_hint()
        if line is not None:
            self.ban_requested.emit(line)

    def swap_current(self) -> None:
        """Offer the other sentences that say what the chosen line says."""
        line = self._line_or_hint()
        if line is not None:
            self.scrollTo(self.currentIndex())
            rect = self.visualRect(self.currentIndex())
            self._offer(line, rect.bottomLeft() + QPoint(16, 0))

    def write_current(self, *, before: bool) -> None:
        """Open the editor above or below the chosen line."""
        entry = self._entry_or_hint()
        if entry is not None:
            self.writing.add(entry, before=before)

    def move_current(self, step: int) -> None:
        """Move the chosen line up (-1) or down (1) among the lines of its section."""
        entry = self._entry_or_hint()
        if entry is not None:
            self.move_entry(entry, step)

    def move_entry(self, entry: Entry, step: int) -> None:
        """Move a line up (-1) or down (1) among the lines of its section."""
        target = self._target(entry, step)
        if target is not None:
            self.ask_to_move(entry, target)
        elif step < 0:
            self.hinted.emit(translate("Brief", "This line is the first of its section"))
        else:
            self.hinted.emit(translate("Brief", "This line is the last of its section"))

    def can_move(self, entry: Entry, step: int) -> bool:
        """Tell whether a line can be moved up (-1) or down (1)."""
        return self._target(entry, step) is not None

    def ask_to_move(self, entry: Entry, to: int) -> None:
        """Ask for a move; the list stays with the line wherever it goes."""
        number = self._model.number_of_entry(entry)
        if number is not None:
            self._set_current(number, chosen=True)
        self._follow = True
        self.move_requested.emit(entry, to)

    def remove_current(self) -> bool:
        """Ban the line that was chosen, let a banned one back in, remove words of the user's own.

        Returns:
            Whether it was any of these.
        """
        index = self.currentIndex()
        row = self._model.row(index) if index.isValid() else None
        if row is None:
            return False
        requests = (
            (self.allow_requested, row.banned),
            (self.release_requested, row.waiting),
            (self.ban_requested, row.line),
            (self.erase_requested, row.own),
        )
        for request, what in requests:
            if what is not None:
                request.emit(what)
                return True
        return False

    def menu_of(self, row: Row) -> QMenu:
        """Return the context menu of a row."""
        return menu_of(self, row)

    def words_menu(self, parent: QWidget, line: Line) -> QMenu:
        """Return a menu of the other sentences that say what a line says."""
        assert self._analysis is not None, "there is a line"  # noqa: S101
        take = partial(self.swap_requested.emit, line)
        return other_words_menu(parent, self._analysis, line, take)

    # -- within ----------------------------------------------------------------------------------

    def _target(self, entry: Entry, step: int) -> int | None:
        section = section_of(self._brief, entry) if self._brief is not None else None
        if section is None:
            return None
        pieces = pieces_for(section, entry)
        target = number_of(pieces, entry) + step
        return target if 0 <= target < len(pieces) else None

    def _write(self, beside: Entry, text: str, before: bool) -> None:  # noqa: FBT001 - a signal's
        self._expected = text
        self.write_requested.emit(beside, text, before)

    def _rewrite(self, own: OwnLine, text: str) -> None:
        self._expected = text
        self.rewrite_requested.emit(own, text)

    def _line_or_hint(self) -> Line | None:
        line = self.current_line()
        if line is None:
            self.hinted.emit(translate("Brief", "Choose a line of the brief first"))
        return line

    def _entry_or_hint(self) -> Entry | None:
        entry = self.current_entry()
        if entry is None:
            self.hinted.emit(translate("Brief", "Choose a line of the brief first"))
        return entry

    def _offer(self, line: Line, point: QPoint) -> None:
        pop_up(self.words_menu(self, line), self.viewport(), point)


def pop_up(menu: QMenu, widget: QWidget, point: QPoint) -> None:
    """Open a menu at a point of a widget; it goes when it is closed."""
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.popup(widget.mapToGlobal(point))

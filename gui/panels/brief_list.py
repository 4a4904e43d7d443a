"""The brief as a list: what it shows, where its reader is, and what it says on a pause."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QToolTip, QWidget

from gui.panels.brief_delegate import BriefDelegate, draft_room
from gui.panels.brief_model import BriefModel, Row
from gui.panels.chips import day, outlet, title
from gui.told import difference_retold, retold
from gui.words import translate
from summarizer import Edits

if TYPE_CHECKING:
    from collections.abc import Iterable

    from gui.panels.brief_rows import Draft, Entry
    from gui.panels.row_model import Index
    from gui.theme.tokens import Theme
    from summarizer import Analysis, Brief, Line


class BriefList(QListView):
    """The rows of a brief; filled anew, it keeps the reader's place. ``BriefPanel`` acts on it.

    Signals:
        laid_out(): rows stand elsewhere than before.
        why_changed(str): why the row on which the keyboard stands is there; empty for none.
    """

    laid_out = Signal()
    why_changed = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = BriefModel(self)
        self._delegate = BriefDelegate(self, theme)
        self._brief: Brief | None = None
        self._edits = Edits()
        self._banned_open = False
        self._draft: Draft | None = None
        self._claim: int | None = None  # which is selected in the window
        self._gap: int | None = None  # height of the mark where a moved line would land
        self._expected = ""  # words of the user's own that the next brief is to show
        self._follow = False  # whether the next brief is to scroll to the chosen row
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.setMouseTracking(True)
        self.setAccessibleName(translate("Brief", "Brief"))
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)

    def set_theme(self, theme: Theme) -> None:
        """Change the colours."""
        self._delegate.theme = theme
        self.viewport().update()

    @property
    def brief(self) -> Brief | None:
        """The brief that is shown."""
        return self._brief

    @property
    def _analysis(self) -> Analysis | None:
        return self._brief.analysis if self._brief is not None else None

    def show_brief(self, brief: Brief | None) -> None:
        """Show a brief; the place that was read stays in view as far as it can."""
        self._brief = brief
        self._fill()

    def show_edits(self, edits: Edits) -> None:
        """Mark what the user pinned and list what the user banned; the brief follows."""
        if edits != self._edits:
            self._edits = edits
            self._fill()

    def _fill(self) -> None:
        """Show all rows anew; what was read, and the row that was chosen, stay where they are."""
        place, index = self.verticalScrollBar().value(), self.currentIndex()
        before = self._model.row(index) if index.isValid() else None
        chosen = index.isValid() and self.selectionModel().isSelected(index)
        asked = (self._brief, self._edits)
        if self._model.show(*asked, banned_open=self._banned_open, draft=self._draft):
            self.scheduleDelayedItemsLayout()
            self.executeDelayedItemsLayout()
            if before is not None:
                self._stay_at(before, index.row(), chosen=chosen)
            self.verticalScrollBar().setValue(place)
        self._show_what_moved()
        self.laid_out.emit()

    def _stay_at(self, before: Row, number: int, *, chosen: bool) -> None:
        """Keep the keyboard's place: at the same row, or where it was if that row is gone."""
        same = self._model.number_of(before)
        target = same if same is not None else self._model.nearest(number)
        if target is not None:
            self._set_current(target, chosen=chosen and same is not None)

    def _set_current(self, number: int, *, chosen: bool) -> None:
        """Make a row the current one without scrolling to it."""
        selection = self.selectionModel()
        how = selection.SelectionFlag.ClearAndSelect if chosen else selection.SelectionFlag.NoUpdate
        self.setAutoScroll(False)
        selection.setCurrentIndex(self._model.index(number), how)
        self.setAutoScroll(True)

    def _show_what_moved(self) -> None:
        """Bring into view what the user has just moved or written."""
        number = self._model.number_of_own(self._expected) if self._expected else None
        if number is not None:
            self._expected = ""
            self._set_current(number, chosen=True)
        if number is not None or self._follow:
            self._follow = False
            self.scrollTo(self.currentIndex())

    # -- writing and moving ----------------------------------------------------------------------

    def show_draft(self, draft: Draft | None) -> None:
        """Leave room for what the user is writing."""
        self._draft = draft
        self._fill()

    def room_of_draft(self) -> QRect:
        """Return where in the view the user is writing; null if nowhere."""
        number = self._model.draft_number()
        return QRect() if number is None else draft_room(self.visualRect(self._index(number)))

    def show_row_of_draft(self) -> None:
        """Scroll to what the user is writing."""
        number = self._model.draft_number()
        if number is not None:
            self.scrollTo(self._index(number))

    def rect_of(self, entries: Iterable[Entry]) -> QRect:
        """Return what the rows of some entries cover in the view."""
        numbers = (self._model.number_of_entry(entry) for entry in entries)
        area = QRect()
        for number in numbers:
            if number is not None:
                area = area.united(self.visualRect(self._index(number)))
        return area

    def show_gap(self, y: int | None) -> None:
        """Mark where a line that is being moved would land."""
        self._gap = y
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Paint the rows, and the mark where a line would land."""
        super().paintEvent(event)
        if self._gap is not None:
            painter = QPainter(self.viewport())
            painter.setPen(QPen(QColor(self._delegate.theme.accent), 2))
            painter.drawLine(8, self._gap, self.viewport().width() - 8, self._gap)
            painter.end()

    def _index(self, number: int) -> QModelIndex:
        return self._model.index(number)

    # -- choosing --------------------------------------------------------------------------------

    def select_claim(self, claim: int | None, *, scroll: bool = True) -> None:
        """Mark the line of a claim, if the brief has one."""
        here, same = self.currentIndex(), claim == self._claim
        self._claim = claim
        if same and here.isValid() and self._model.row(here).own is not None:
            return  # the keyboard went on from the claim's line to the user's own words
        if here.isValid() and claim is not None and self._model.row(here).claim == claim:
            self.selectionModel().select(here, self.selectionModel().SelectionFlag.ClearAndSelect)
            return
        number = self._model.place_of(claim) if claim is not None else None
        if number is None:
            self.selectionModel().clearSelection()
        elif scroll:
            self.setCurrentIndex(self._model.index(number))
        else:
            self._set_current(number, chosen=True)

    def current_line(self) -> Line | None:
        """Return the chosen line, or the one on which the keyboard stands."""
        index = self.currentIndex()
        if index.isValid() and (self.hasFocus() or self.selectionModel().isSelected(index)):
            return self._model.row(index).line
        return None

    def current_entry(self) -> Entry | None:
        """Return the line that is chosen, a source's or the user's own."""
        index = self.currentIndex()
        if index.isValid() and (self.hasFocus() or self.selectionModel().isSelected(index)):
            return self._model.row(index).entry
        return None

    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: N802
        """Say why the row that the keyboard comes to stands there."""
        super().currentChanged(current, previous)
        self.why_changed.emit(self.why())

    def why(self) -> str:
        """Return why the row on which the keyboard stands is there, as plain text."""
        index = self.currentIndex()
        return _why(self._model.row(index)) if index.isValid() else ""

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Lay the rows out anew: their height depends on the width."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()
        if self._draft is not None:
            self.executeDelayedItemsLayout()
            self.laid_out.emit()

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: N802
        """Let what stands over the rows move with them."""
        super().scrollContentsBy(dx, dy)
        self.laid_out.emit()

    def viewportEvent(self, event: QEvent) -> bool:  # noqa: N802
        """Say on a pause why a line stands here, or which source a chip is."""
        if isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.tip_at(event.pos()), self.viewport())
            return True
        return super().viewportEvent(event)

    def tip_at(self, point: QPoint) -> str:
        """Return the tooltip for a point, as plain text that no article can turn into markup."""
        index = self.indexAt(point)
        if not index.isValid():
            return ""
        row = self._model.row(index)
        hit = self._delegate.hit(index, QPointF(point), QRectF(self.visualRect(index)))
        if hit.source is not None and self._analysis is not None:
            said = translate("Brief", "Source {number}: {cited}")
            if row.line is not None and hit.source in row.line.doubtful:
                said = translate(
                    "Brief", "Source {number} probably reports this too, compare: {cited}"
                )
            cited = _cite(self._analysis, hit.source)
            return plain(said.format(number=hit.source + 1, cited=cited))
        return plain(_why(row))

    def line_text(self, line: Line) -> str:
        """Return a line with its citation, for the clipboard."""
        if self._analysis is None:
            return line.text
        cited = _cite(self._analysis, line.span.article)
        return translate("Brief", "“{text}” ({cited})").format(text=line.text, cited=cited)


def plain(text: str) -> str:
    """Return text for a tooltip, kept from being read as markup."""
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return f"<qt>{escaped}</qt>" if escaped else ""


def _why(row: Row) -> str:
    if row.banned is not None:
        return translate("Brief", "You banned this line. Delete lets it back in.")
    if row.own is not None and row.section == "decisions":
        return translate(
            "Brief",
            "You wrote this line beside a sentence that is not in this brief. It comes back with "
            "its sentence; Delete removes it.",
        )
    if row.own is not None:
        return translate("Brief", "You wrote this line. Enter changes it, Delete removes it.")
    if row.waiting is not None:
        return translate(
            "Brief",
            "You pinned this sentence, but the brief has no room for it. Allow more words, or let "
            "it go by Delete.",
        )
    if row.line is not None:
        why = retold(row.line.why) or _reported_by(row.line.voices)
        return translate("Brief", "Why this line: {reason}").format(reason=why)
    return difference_retold(row.difference.explanation) if row.difference is not None else ""


def _reported_by(voices: int) -> str:
    if voices == 1:
        return translate("Brief", "Reported by 1 independent voice.")
    return translate("Brief", "Reported by %n independent voices.", count=voices)


def _cite(analysis: Analysis, index: int) -> str:
    article = analysis.story.articles[index]
    parts = (outlet(article), title(article, index), day(article))
    return ", ".join(part for part in parts if part)

"""The brief: cited lines that open at their exact place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QGuiApplication, QHelpEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QMenu, QToolTip, QWidget

from gui.panels.brief_delegate import BriefDelegate
from gui.panels.brief_model import ROW, BriefModel, Row
from gui.panels.chips import day, outlet, plural, title

if TYPE_CHECKING:
    from gui.theme.tokens import Theme
    from summarizer import Analysis, Brief, Line, Span


class BriefPanel(QListView):
    """The brief as a list of lines.

    Signals:
        line_chosen(Line): the user chose a line.
        source_chosen(Line, int): the user clicked the chip of one source of a line.
        span_chosen(Span): the user clicked a side of a difference.
    """

    line_chosen = Signal(object)
    source_chosen = Signal(object, int)
    span_chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = BriefModel(self)
        self._delegate = BriefDelegate(self, theme)
        self._analysis: Analysis | None = None
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.setMouseTracking(True)
        self.setAccessibleName("Brief")
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._open_menu)

    def set_theme(self, theme: Theme) -> None:
        """Change the colours."""
        self._delegate.theme = theme
        self.viewport().update()

    def show_brief(self, brief: Brief | None) -> None:
        """Show a brief; the place that was read stays in view as far as it can."""
        place = self.verticalScrollBar().value()
        self._analysis = brief.analysis if brief is not None else None
        self._model.show(brief)
        self.scheduleDelayedItemsLayout()
        self.executeDelayedItemsLayout()
        self.verticalScrollBar().setValue(place)

    def select_claim(self, claim: int | None) -> None:
        """Mark the line of a claim, if the brief has one."""
        here = self.currentIndex()
        if here.isValid() and claim is not None and self._model.row(here).claim == claim:
            self.selectionModel().select(here, self.selectionModel().SelectionFlag.ClearAndSelect)
            return
        number = self._model.place_of(claim) if claim is not None else None
        if number is None:
            self.selectionModel().clear()
        else:
            self.setCurrentIndex(self._model.index(number))

    def current_line(self) -> Line | None:
        """Return the chosen line."""
        index = self.currentIndex()
        return self._model.row(index).line if index.isValid() else None

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Choose the line, or the source whose chip was clicked."""
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self._choose(self.indexAt(event.position().toPoint()), event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Show a hand where a click leads somewhere."""
        super().mouseMoveEvent(event)
        index = self.indexAt(event.position().toPoint())
        live = index.isValid() and self._model.row(index).kind in {"line", "difference"}
        shape = Qt.CursorShape.PointingHandCursor if live else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Let the arrow keys choose as a click does."""
        before = self.currentIndex().row()
        super().keyPressEvent(event)
        chosen = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if self.currentIndex().isValid() and (chosen or self.currentIndex().row() != before):
            self._choose(self.currentIndex(), None)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Lay the rows out anew: their height depends on the width."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

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
            return plain(f"Source {hit.source + 1}: {_cite(self._analysis, hit.source)}")
        return plain(_why(row))

    def line_text(self, line: Line) -> str:
        """Return a line with its citation, for the clipboard."""
        if self._analysis is None:
            return line.text
        return f"“{line.text}” ({_cite(self._analysis, line.span.article)})"

    def _choose(self, index: QModelIndex, point: QPointF | None) -> None:
        if not index.isValid():
            return
        row = self._model.row(index)
        hit = None
        if point is not None:
            hit = self._delegate.hit(index, point, QRectF(self.visualRect(index)))
        if row.line is not None:
            if hit is not None and hit.source is not None:
                self.source_chosen.emit(row.line, hit.source)
            else:
                self.line_chosen.emit(row.line)
        elif row.difference is not None:
            first: Span = row.difference.sides[0].spans[0]
            self.span_chosen.emit(hit.span if hit is not None and hit.span else first)

    def _open_menu(self, point: QPoint) -> None:
        index = self.indexAt(point)
        line = self._model.row(index).line if index.isValid() else None
        if line is None:
            return
        menu = QMenu(self)
        copy = menu.addAction("Copy line with citation")
        copy.triggered.connect(lambda: QGuiApplication.clipboard().setText(self.line_text(line)))
        show = menu.addAction("Show in its article")
        show.triggered.connect(lambda: self.line_chosen.emit(line))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.viewport().mapToGlobal(point))


def plain(text: str) -> str:
    """Return text for a tooltip, kept from being read as markup."""
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return f"<qt>{escaped}</qt>" if escaped else ""


def _why(row: Row) -> str:
    if row.line is not None:
        why = row.line.why or f"Reported by {plural(row.line.voices, 'independent voice')}."
        return f"Why this line: {why}"
    return row.difference.explanation if row.difference is not None else ""


def _cite(analysis: Analysis, index: int) -> str:
    article = analysis.story.articles[index]
    parts = (outlet(article), title(article, index), day(article))
    return ", ".join(part for part in parts if part)


__all__ = ["ROW", "BriefPanel", "plain"]

"""The command palette: type what you want, Enter does it. Actions, sources and claims are in it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QLabel,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
)

from gui.keys import claims_escape
from gui.theme.fonts import sans
from gui.window.offers import Offer, offers, ranked
from gui.words import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject

    from gui.theme.tokens import Theme
    from gui.window.main import Window

_WIDTH: Final = 620
_HEIGHT: Final = 420
_PX: Final = 12
_REMEMBERED: Final = 12
_Index = QModelIndex | QPersistentModelIndex


class OfferModel(QAbstractListModel):
    """The offers that fit, best first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._offers: list[Offer] = []

    def show_offers(self, found: Sequence[Offer]) -> None:
        """Show other offers."""
        self.beginResetModel()
        self._offers = list(found)
        self.endResetModel()

    def offer(self, row: int) -> Offer | None:
        """Return the offer of a row, if there is one."""
        return self._offers[row] if 0 <= row < len(self._offers) else None

    def rowCount(self, parent: _Index | None = None) -> int:  # noqa: N802 - Qt's name
        """Return how many offers fit."""
        return 0 if parent is not None and parent.isValid() else len(self._offers)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Return the title, or all of it for a screen reader."""
        offer = self.offer(index.row()) if index.isValid() else None
        if offer is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return offer.title
        if role in {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}:
            return ", ".join(part for part in (offer.title, offer.where, offer.keys) if part)
        return offer if role == Qt.ItemDataRole.UserRole else None


class _Row(QStyledItemDelegate):
    """Draws the menu and the keys at the right of the title."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw the title as any list does, in the room that the other words leave."""
        offer = index.data(Qt.ItemDataRole.UserRole)
        beside = "   ".join(part for part in (offer.where, offer.keys) if part)
        wide = QFontMetricsF(sans(_PX)).horizontalAdvance(beside) + 24
        super().paint(painter, option, index)
        painter.save()
        painter.setFont(sans(_PX))
        painter.setPen(QColor(self._theme.note))
        area = option.rect.adjusted(0, 0, -10, 0)
        ground = self._theme.paper
        if self._is_chosen(option):
            ground = self._theme.selection
        covered = area.adjusted(area.width() - round(wide) + 8, 4, 4, -4)
        painter.fillRect(covered, QColor(ground))
        place = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(area, place, beside)
        painter.restore()

    def _is_chosen(self, option: QStyleOptionViewItem) -> bool:
        return bool(option.state & QStyle.StateFlag.State_Selected)


class Palette(QDialog):
    """A field and the list of what fits; it closes when something else is looked at."""

    def __init__(self, window: Window) -> None:
        super().__init__(window, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setWindowTitle(translate("Palette", "Find a command"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._window = window
        self._every = offers(window)
        self.model = OfferModel(self)
        self.field = QLineEdit()
        self.field.setPlaceholderText(translate("Palette", "Type a command, a source or a claim…"))
        self.field.setAccessibleName(translate("Palette", "Find a command, a source or a claim"))
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setProperty("look", "results")
        self.list.setAccessibleName(translate("Palette", "What fits"))
        self.list.setItemDelegate(_Row(window.themes.theme, self.list))
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.said = QLabel()
        self.said.setProperty("look", "muted")
        self._lay_out()
        self.field.textChanged.connect(self._show)
        self.list.clicked.connect(lambda _index: self.run_current())
        self.list.activated.connect(lambda _index: self.run_current())
        self.field.installEventFilter(self)
        self._show("")

    def _lay_out(self) -> None:
        frame = QFrame()
        box = QVBoxLayout(self)
        box.setContentsMargins(1, 1, 1, 1)
        box.addWidget(frame)
        inner = QVBoxLayout(frame)
        inner.setContentsMargins(12, 12, 12, 8)
        inner.setSpacing(8)
        for widget in (self.field, self.list, self.said):
            inner.addWidget(widget)
        room = self._window.size()
        self.resize(min(_WIDTH, room.width() - 48), min(_HEIGHT, room.height() - 96))
        left = (room.width() - self.width()) // 2
        self.move(self._window.mapToGlobal(self._window.rect().topLeft()))
        self.move(self.x() + left, self.y() + 64)
        line = self._window.themes.theme.edge
        self.setStyleSheet(f"Palette {{ border: 1px solid {line}; }}")

    def _show(self, typed: str) -> None:
        found = ranked(self._every, typed, self._window.preferences.commands)
        self.model.show_offers(found)
        self.list.setCurrentIndex(self.model.index(0))
        said = translate("Palette", "%n fit", "", len(found))
        none = translate("Palette", "Nothing fits")
        self.said.setText(said if found else none)
        self.field.setAccessibleDescription(self.said.text())

    def run_current(self) -> None:
        """Do what is chosen, and remember it."""
        offer = self.model.offer(self.list.currentIndex().row())
        if offer is None:
            return
        window = self._window
        self.close()
        if offer.name:
            others = [name for name in window.preferences.commands if name != offer.name]
            kept = (offer.name, *others)[:_REMEMBERED]
            window.preferences = replace(window.preferences, commands=kept)
        offer.run()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Walk the list while the field keeps the focus; Escape is the palette's alone."""
        if claims_escape(event):
            return True
        if watched is self.field and isinstance(event, QKeyEvent):
            return event.type() == QEvent.Type.KeyPress and self._take(event)
        return super().eventFilter(watched, event)

    def _take(self, event: QKeyEvent) -> bool:
        steps = {
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_PageDown: 8,
            Qt.Key.Key_PageUp: -8,
        }
        key = Qt.Key(event.key())
        if key in steps:
            last = self.model.rowCount() - 1
            row = min(max(self.list.currentIndex().row() + steps[key], 0), max(last, 0))
            self.list.setCurrentIndex(self.model.index(row))
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.run_current()
        elif key == Qt.Key.Key_Escape:
            self.close()
        else:
            return False
        return True

    def event(self, event: QEvent) -> bool:
        """Close when another window is looked at."""
        if event.type() == QEvent.Type.WindowDeactivate:
            self.close()
        return super().event(event)


def show_palette(window: Window) -> Palette:
    """Show the palette over a window."""
    palette = Palette(window)
    palette.show()
    palette.field.setFocus()
    return palette

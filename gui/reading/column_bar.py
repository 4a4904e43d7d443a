"""The bar above a column: which source this is, also when its title is scrolled away.

It is what the column is taken by: dragged it goes elsewhere, a double click folds it, and its
button opens the menu in which all of this can be chosen.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QApplication, QToolButton, QWidget

from gui.reading.headline import outlet_words, title_words
from gui.reading.marks import draw_chip
from gui.reading.typography import CHIP, MARGIN_LEFT
from gui.shown import shown
from gui.theme.fonts import sans
from gui.theme.icons import icon
from gui.theme.tokens import LIGHT, Theme, mix
from gui.words import translate

if TYPE_CHECKING:
    from PySide6.QtGui import QContextMenuEvent, QMouseEvent, QPaintEvent

    from summarizer.model import Article

BAR_HEIGHT: Final = 40
_BUTTON: Final = 24
_GAP: Final = 8


class ColumnBar(QWidget):
    """Number, outlet or title, the sign of the base, and the button of the column's menu.

    Signals:
        menu_requested(QPoint): open the column's menu at a place of the screen.
        dragged(int): the bar is held at this x of the screen.
        dropped(int): and was let go there.
        pressed(): the column is meant.
        fold_requested(): a double click.
    """

    menu_requested = Signal(QPoint)
    dragged = Signal(int)
    dropped = Signal(int)
    pressed = Signal()
    fold_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = LIGHT
        self._source = 0
        self._outlet = self._title = ""
        self._known = False  # whether the outlet is
        self._base = False
        self._scrolled = False
        self._from: QPoint | None = None
        self._moving = False
        self._left = MARGIN_LEFT
        self._button = QToolButton(self)
        self._button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._button.setObjectName("columnMenu")
        self._button.setIconSize(QSize(12, 12))
        said = translate("Reading", "Column menu: move, fold, keep in view, width")
        self._button.setToolTip(said)
        self._button.setAccessibleName(said)
        self._button.clicked.connect(self._open_menu)

    def show_article(self, article: Article, source: int) -> None:
        """Name an article."""
        self._source = source
        self._known = article.outlet is not None
        self._outlet, self._title = shown(outlet_words(article)), shown(title_words(article))
        self.setToolTip(translate("Reading", "Drag to put the column elsewhere"))
        self.update()

    def show_base(self, base: bool) -> None:  # noqa: FBT001 - a setter
        """Show whether the column is the base."""
        if base != self._base:
            self._base = base
            self.update()

    def show_left(self, left: float) -> None:
        """Begin where the text below begins, which a wide column has in its middle."""
        if round(left) != self._left:
            self._left = round(left)
            self.update()

    def show_scrolled(self, scrolled: bool) -> None:  # noqa: FBT001
        """Say the title, too, once it is scrolled away."""
        if scrolled != self._scrolled:
            self._scrolled = scrolled
            self.update()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self._button.setIcon(icon("chevron", theme.muted))
        hover = mix(theme.muted, theme.paper, 0.14)
        self._button.setStyleSheet(
            "QToolButton { background: transparent; border: none; border-radius: 4px; padding: 0;"
            f" min-height: 0; }} QToolButton:hover {{ background: {hover}; }}"
        )
        self.update()

    # -- Qt --------------------------------------------------------------------------------------

    def resizeEvent(self, _event: object) -> None:  # noqa: N802 - Qt's name
        """Keep the button at the right."""
        top = (self.height() - _BUTTON) // 2
        self._button.setGeometry(self.width() - _BUTTON - 4, top, _BUTTON, _BUTTON)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Draw chip, words and sign."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._theme.paper))
        top = (self.height() - CHIP) / 2
        draw_chip(painter, self._theme, self._source, QRectF(self._left, top, CHIP, CHIP))
        right = self._button.x() - _GAP
        if self._base:
            right = self._draw_base(painter, right)
        self._draw_words(painter, self._left + CHIP + _GAP, right)
        if self._scrolled:
            line = QRect(0, self.height() - 1, self.width(), 1)
            painter.fillRect(line, QColor(self._theme.line))

    def _draw_words(self, painter: QPainter, left: int, right: int) -> None:
        """Draw the outlet; behind it, or instead if it is not stated, the title scrolled away."""
        outlet = "" if self._scrolled and not self._known else self._outlet
        x = self._draw(painter, outlet, left, right, bold=self._known)
        if self._scrolled:
            x += _GAP if outlet else 0
            self._draw(painter, self._title, x, right, bold=False)

    def _draw(self, painter: QPainter, words: str, left: int, right: int, *, bold: bool) -> int:
        if right - left < 12 or not words:
            return left
        font = sans(13, bold=bold)
        metrics = QFontMetrics(font)
        fitting = metrics.elidedText(words, Qt.TextElideMode.ElideRight, right - left)
        painter.setFont(font)
        painter.setPen(QColor(self._theme.ink if bold else self._theme.muted))
        box = QRect(left, 0, right - left, self.height())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, fitting)
        return left + metrics.horizontalAdvance(fitting)

    def _draw_base(self, painter: QPainter, right: int) -> int:
        """Draw the sign of the base; return where it begins."""
        words = translate("Reading", "Base")
        font = sans(11, bold=True)
        width = QFontMetrics(font).horizontalAdvance(words) + 12
        box = QRectF(right - width, (self.height() - 18) / 2, width, 18)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(mix(self._theme.accent, self._theme.paper, 0.16)))
        painter.drawRoundedRect(box, 9, 9)
        painter.setPen(QColor(self._theme.ink))
        painter.setFont(font)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
        return right - width - _GAP

    def _open_menu(self) -> None:
        self.menu_requested.emit(self._button.mapToGlobal(QPoint(0, _BUTTON)))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802
        """Open the column's menu."""
        self.menu_requested.emit(event.globalPos())

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Mean this column; a drag may begin."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._from = event.globalPosition().toPoint()
            self.pressed.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Take the column along."""
        here = event.globalPosition().toPoint()
        if self._from is None:
            return
        way = (here - self._from).manhattanLength()
        if self._moving or way >= QApplication.startDragDistance():
            self._moving = True
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.dragged.emit(here.x())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Let the column go."""
        moving, self._moving, self._from = self._moving, False, None
        self.unsetCursor()
        if moving:
            self.dropped.emit(event.globalPosition().toPoint().x())

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:  # noqa: N802
        """Fold the column."""
        self.fold_requested.emit()

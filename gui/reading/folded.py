"""A folded column: number, title along the edge, and the strip of its claims."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QWidget

from gui.reading.headline import column_name, title_words
from gui.reading.marks import Look, draw_chip
from gui.reading.runs import ColumnMarks
from gui.reading.strip import Strip, folded_ticks
from gui.reading.typography import CHIP, STRIP_WIDTH
from gui.reading.widths import FOLDED
from gui.shown import shown
from gui.theme.fonts import sans
from gui.theme.tokens import LIGHT, Theme
from gui.words import translate

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QMouseEvent, QPaintEvent

    from summarizer.model import Article

_TOP: Final = 40
_OPENS: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class Folded(QWidget):
    """The narrow strip in place of a column.

    Signals:
        opened(): the column is to be opened.
        place_chosen(int): and to be scrolled to this place.
        key_pressed(QKeyEvent): a key of the reading area.
        entered(): it got the focus.
    """

    opened = Signal()
    place_chosen = Signal(int)
    key_pressed = Signal(object)
    entered = Signal()

    def __init__(self, article: Article, index: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.article = article
        self.look = Look(LIGHT, index, ColumnMarks())
        self.strip = Strip(self)
        self.strip.tick_clicked.connect(self.place_chosen)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.show_article(article, index)

    @property
    def index(self) -> int:
        """Index of the article in the story."""
        return self.look.source

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the strip's fixed width."""
        return QSize(FOLDED, 200)

    def show_article(self, article: Article, index: int) -> None:
        """Name an article."""
        self.article, self.look.source = article, index
        name = column_name(index + 1, article)
        self.setAccessibleName(translate("Reading", "{name} (folded)").format(name=name))
        said = translate("Reading", "{title}: click to open the column")
        self.setToolTip(said.format(title=shown(title_words(article))))
        self.update()

    def show_marks(self, marks: ColumnMarks) -> None:
        """Show the claims of an analysis."""
        self.look.marks = marks
        self._refresh()

    def select_claim(self, claim: int | None) -> None:
        """Light up the ticks of a claim."""
        self.look.claim = claim
        self._refresh()

    def show_hits(self, hits: tuple[tuple[int, int], ...]) -> None:
        """Mark where a search found something."""
        self.look.hits = hits
        self._refresh()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self.look.theme = theme
        self.strip.set_theme(theme)
        self._refresh()

    def _refresh(self) -> None:
        self.strip.show_ticks(folded_ticks(len(self.article.text), self.look))
        self.update()

    # -- Qt --------------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Draw the number, and the title from the top downwards."""
        painter = QPainter(self)
        theme = self.look.theme
        painter.fillRect(self.rect(), QColor(theme.paper))
        left = (self.width() - CHIP) / 2
        draw_chip(painter, theme, self.index, QRectF(left, (_TOP - CHIP) / 2, CHIP, CHIP))
        font = sans(13)
        room = self.height() - _TOP - 16
        words = QFontMetrics(font).elidedText(
            shown(title_words(self.article)), Qt.TextElideMode.ElideRight, max(room, 0)
        )
        painter.save()
        painter.translate(18, _TOP + 4)
        painter.rotate(90)
        painter.setFont(font)
        painter.setPen(QColor(theme.muted))
        painter.drawText(QRectF(0, -4, room, 18), Qt.AlignmentFlag.AlignVCenter, words)
        painter.restore()
        if self.hasFocus():
            painter.fillRect(0, _TOP - 2, self.width(), 2, QColor(theme.accent))

    def resizeEvent(self, _event: object) -> None:  # noqa: N802
        """Keep the strip of claims at the right."""
        left = self.width() - STRIP_WIDTH + 2
        self.strip.setGeometry(left, _TOP, STRIP_WIDTH, self.height() - _TOP)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Open the column."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.opened.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Open the column; every other key is the reading area's."""
        if event.key() in _OPENS:
            self.opened.emit()
        else:
            event.ignore()
            self.key_pressed.emit(event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Say that the walk is here now."""
        self.entered.emit()
        self.update()
        super().focusInEvent(event)

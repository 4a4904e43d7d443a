"""What the other sources say on a sentence, opened below it: their sentences, word for word."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QTextDocument, QTextOption
from PySide6.QtWidgets import QAbstractButton, QWidget

from gui.reading.marks import draw_chip
from gui.shown import shown
from gui.theme.fonts import sans
from gui.theme.panel_type import own, own_px, said
from gui.theme.tokens import Theme, mix
from gui.words import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFocusEvent, QPaintEvent

    from gui.reading.notes import Told
    from summarizer.model import Article

_TEXT: Final = 44  # x of the words
_RIGHT: Final = 10
_PAD: Final = 7
_REMARK: Final = 16
_EDGE: Final = 10  # above the first row and below the last
_CHIP: Final = (22, 18)
_STEPS: Final = {Qt.Key.Key_Down: 1, Qt.Key.Key_N: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_P: -1}
_OWN: Final = (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_N, Qt.Key.Key_P)


class Row(QAbstractButton):
    """One sentence of another source.

    Signals:
        left(): Escape.
        stepped(int): the next row (1) or the one before (-1).
    """

    left = Signal()
    stepped = Signal(int)

    def __init__(self, told: Told, article: Article, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.told = told
        self._theme = theme
        self._article = article
        self._document = QTextDocument(self)
        self.type_changed()
        self._document.setDocumentMargin(0)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._document.setDefaultTextOption(option)
        self.words = shown(article.text[told.span.start : told.span.end])
        self._fill()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(translate("Reading", "Go to this sentence"))
        named = translate("Reading", "Source {number}: {words}")
        self.setAccessibleName(named.format(number=told.span.article + 1, words=self.words))
        self.setAccessibleDescription(told.remark)

    def _fill(self) -> None:
        """Set the words; values that differ are underlined in the colour of differences."""
        here, told = 0, self.told
        parts = []
        for start, end in told.marks:
            first = min(max(start - told.span.start, here), len(self.words))
            last = min(max(end - told.span.start, first), len(self.words))
            look = f"color:{self._theme.difference}; text-decoration:underline"
            parts.append(escape(self.words[here:first]))
            parts.append(f'<span style="{look}">{escape(self.words[first:last])}</span>')
            here = last
        parts.append(escape(self.words[here:]))
        ink = f'<span style="color:{self._theme.ink}">{"".join(parts)}</span>'
        self._document.setHtml(ink)

    def type_changed(self) -> None:
        """Set the words as large as those of the column."""
        self._document.setDefaultFont(said(14))
        self.updateGeometry()

    def take_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self._fill()
        self.update()

    def height_for(self, width: int) -> int:
        """Return how high the row is at a width."""
        self._document.setTextWidth(max(width - _TEXT - _RIGHT, 60))
        below = own_px(_REMARK) if self.told.remark else 0
        return round(self._document.size().height()) + 2 * _PAD + below

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the size at the width there is."""
        return QSize(self.width(), self.height_for(self.width()))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Draw number, words and remark."""
        painter = QPainter(self)
        theme = self._theme
        if self.underMouse() or self.hasFocus():
            painter.fillRect(self.rect(), QColor(mix(theme.accent, theme.chrome, 0.10)))
        if self.hasFocus():
            painter.fillRect(0, 0, 2, self.height(), QColor(theme.accent))
        source = self.told.span.article
        draw_chip(painter, theme, source, QRectF(12, _PAD + 1, *_CHIP))
        painter.save()
        painter.translate(_TEXT, _PAD)
        self._document.drawContents(painter)
        painter.restore()
        if self.told.remark:
            font, high = own(12), own_px(_REMARK)
            painter.setFont(font)
            painter.setPen(QColor(theme.muted))
            top = self.height() - _PAD - high
            room = QRectF(_TEXT, top, self.width() - _TEXT - _RIGHT, high)
            words = QFontMetrics(font).elidedText(
                self.told.remark, Qt.TextElideMode.ElideRight, round(room.width())
            )
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words)

    def event(self, event: QEvent) -> bool:
        """Claim the row's keys before the window's shortcuts take them."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() in _OWN
            and not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Walk the rows, go to one, or leave."""
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            self.left.emit()
        elif key in _STEPS:
            self.stepped.emit(_STEPS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Show the focus."""
        self.update()
        super().focusInEvent(event)


class Inset(QWidget):
    """The rows, one below the other, on a ground of their own.

    Signals:
        chosen(Told): go there.
        left(): close it.
    """

    chosen = Signal(object)
    left = Signal()

    def __init__(
        self, told: Sequence[Told], articles: Sequence[Article], theme: Theme, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.rows = [Row(one, articles[one.span.article], theme, self) for one in told]
        for number, row in enumerate(self.rows):
            row.clicked.connect(lambda _checked=False, row=row: self.chosen.emit(row.told))
            row.left.connect(self.left)
            row.stepped.connect(lambda by, at=number: self._step(at + by))
        self._none = translate("Reading", "No other source reports this.")
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.setAccessibleName(translate("Reading", "What the others report"))

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        for row in self.rows:
            row.take_theme(theme)
        self.update()

    def fit(self, width: int) -> int:
        """Lay the rows out for a width; return the height they need."""
        y = _EDGE // 2
        for row in self.rows:
            height = row.height_for(width)
            row.setGeometry(0, y, width, height)
            y += height
        y += 0 if self.rows else 28
        return y + _EDGE // 2

    def _step(self, number: int) -> None:
        if 0 <= number < len(self.rows):
            self.rows[number].setFocus(Qt.FocusReason.TabFocusReason)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the ground, with a line above and below."""
        painter = QPainter(self)
        theme = self._theme
        painter.fillRect(self.rect(), QColor(theme.chrome))
        for y in (0, self.height() - 1):
            painter.fillRect(0, y, self.width(), 1, QColor(theme.line))
        if not self.rows:
            painter.setFont(sans(13))
            painter.setPen(QColor(theme.muted))
            room = QRectF(14, 0, self.width() - 20, self.height())
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, self._none)

    def mousePressEvent(self, event: object) -> None:  # noqa: N802
        """Keep clicks between the rows from the text below."""

"""The head of a source's card: number, title, outlet in a field, day and length, and choices."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from gui import counts
from gui.edits.sources import LONGEST_OUTLET, trust_of
from gui.keys import claims_escape
from gui.panels.chips import draw_chip, title
from gui.panels.day_field import DayField
from gui.panels.source_menu import fill_colours, fill_trust, swatch
from gui.panels.source_words import colour_words, day_words, stated_words, trust_words
from gui.theme.fonts import sans
from gui.words import translate

if TYPE_CHECKING:
    from gui.theme.tokens import Theme
    from summarizer import Article, Edits


class NumberChip(QWidget):
    """The number of a source in its colour."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._article = 0
        self.setFixedSize(QSize(24, 20))

    def show_source(self, article: int, theme: Theme) -> None:
        """Show the chip of a source."""
        self._article, self._theme = article, theme
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the chip."""
        del event
        painter = QPainter(self)
        draw_chip(painter, QRectF(0, 0, 24, 20), self._article, self._theme)
        painter.end()


class OutletField(QLineEdit):
    """The outlet of a source; it is named by writing over it.

    Signals:
        named(str): the user calls it so; empty: what the source states holds again.
    """

    named = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._outlet = ""
        self.setMaxLength(LONGEST_OUTLET)
        self.setAcceptDrops(False)  # a file dropped here is meant for the window
        self.setPlaceholderText(translate("Source card", "outlet not stated"))
        self.setAccessibleName(translate("Source card", "Outlet"))
        self.setToolTip(translate("Source card", "Name the outlet; Enter takes it"))
        self.editingFinished.connect(self._take)

    def show_outlet(self, outlet: str) -> None:
        """Show which name is in force; what is being written is left alone."""
        if outlet != self._outlet or not self.isModified():
            self._outlet = outlet
            self.setText(outlet)
            self.setCursorPosition(0)

    def event(self, event: QEvent) -> bool:
        """Claim Escape while something is being written, before the window's shortcut takes it."""
        return claims_escape(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Give up what was written by Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.setText(self._outlet)
            self.setModified(False)
        else:
            super().keyPressEvent(event)

    def _take(self) -> None:
        name = " ".join(self.text().split())
        if self.isModified() and name != self._outlet:
            self.setModified(False)
            self._outlet = name
            self.named.emit(name)


class SourceHead(QFrame):
    """Who the source is, and what can be decided about it.

    Signals:
        stepped(int): show the next source (1) or the one before (-1).
        column_requested(): show its column.
        named(str), trusted(int), coloured(int), hidden(bool): what the user decides.
        dated(Date or None): the day the user sets; ``None``: as before.
        refused(str): why what was written is not taken.
    """

    stepped = Signal(int)
    column_requested = Signal()
    named = Signal(str)
    trusted = Signal(int)
    coloured = Signal(int)
    hidden = Signal(bool)
    dated = Signal(object)
    refused = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._is_hidden = False
        self._line = QFrame()
        self.chip = NumberChip(theme)
        self.title = QLabel()
        self.facts = QLabel()
        self.stated = QLabel()
        self.outlet = OutletField()
        self.day = DayField()
        self.before, self.after = QPushButton("‹"), QPushButton("›")
        self.column = QPushButton(translate("Source card", "Go to its column"))
        self.trust, self.colour, self.eye = QPushButton(), QPushButton(), QPushButton()
        self._lay_out()
        self._name_all()
        self.set_theme(theme)
        self.outlet.named.connect(self.named)
        self.day.dated.connect(self.dated)
        self.day.refused.connect(self.refused)
        self.column.clicked.connect(self.column_requested)
        self.before.clicked.connect(partial(self.stepped.emit, -1))
        self.after.clicked.connect(partial(self.stepped.emit, 1))
        self.eye.clicked.connect(lambda: self.hidden.emit(not self._is_hidden))

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.chip, 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(self.title, 1, Qt.AlignmentFlag.AlignTop)
        steps = QHBoxLayout()
        steps.setSpacing(4)
        for button in (self.before, self.after):
            button.setFixedWidth(30)
            button.setStyleSheet("padding: 0;")
            steps.addWidget(button)
        top.addLayout(steps)
        top.setAlignment(steps, Qt.AlignmentFlag.AlignTop)
        choices = QHBoxLayout()
        choices.setSpacing(8)
        for button in (self.trust, self.colour):
            button.setProperty("chooser", "true")
            button.setMenu(QMenu(self))
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            choices.addWidget(button, 3 if button is self.trust else 2)
        links = QHBoxLayout()
        links.setContentsMargins(12, 4, 12, 4)
        for button in (self.column, self.eye):
            button.setProperty("look", "link")
            links.addWidget(button)
        links.addStretch()
        box = QVBoxLayout()
        box.setContentsMargins(16, 12, 12, 0)
        box.setSpacing(8)
        box.addLayout(top)
        box.addWidget(self.facts)
        box.addWidget(self.outlet)
        box.addWidget(self.stated)
        box.addWidget(self.day)
        box.addLayout(choices)
        self._line.setFixedHeight(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 4)
        whole.setSpacing(0)
        whole.addLayout(box)
        whole.addLayout(links)
        whole.addWidget(self._line)

    def _name_all(self) -> None:
        self.title.setWordWrap(True)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setFont(sans(15, bold=True))
        for label in (self.facts, self.stated):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setProperty("look", "muted")
            label.setFont(sans(13))
        self.before.setAccessibleName(translate("Source card", "Source before"))
        self.after.setAccessibleName(translate("Source card", "Next source"))
        for button in (self.before, self.after):
            button.setToolTip(button.accessibleName())

    def set_theme(self, theme: Theme) -> None:
        """Change the colours; what is shown is told anew by ``show_source``."""
        self._theme = theme
        self._line.setStyleSheet(f"background: {theme.line};")

    def show_source(self, article: Article, index: int, edits: Edits) -> None:
        """Show who a source is, and what was decided about it."""
        self._is_hidden = article.sha256 in edits.hidden
        self.chip.show_source(index, self._theme)
        self.title.setText(title(article, index))
        self.facts.setText(f"{day_words(article)} · {counts.words(article.words)}")
        self.outlet.show_outlet(article.outlet or "")
        self.day.show_article(article)
        self.stated.setText(stated_words(article))
        self.stated.setVisible(bool(self.stated.text()))
        share, colour = trust_of(edits, article.sha256), self._theme.source(index)
        self.trust.setText(trust_words(share))
        self.trust.setAccessibleName(translate("Source card", "Weight in the brief"))
        self.trust.menu().clear()
        fill_trust(self.trust.menu(), share, self.trusted.emit)
        self.colour.setText(colour_words(colour))
        self.colour.setIcon(swatch(colour))
        self.colour.setAccessibleName(translate("Source card", "Colour"))
        self.colour.menu().clear()
        fill_colours(self.colour.menu(), self._theme, index, self.coloured.emit)
        leave = translate("Source card", "Leave this source out")
        take = translate("Source card", "Take this source back in")
        self.eye.setText(take if self._is_hidden else leave)

"""The results of a search: how many hits in which source, other ways to read the words."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from gui.panels.chips import CHIP_HEIGHT, chip_width, draw_chip
from gui.shown import shown
from gui.theme.fonts import sans
from gui.theme.icons import icon
from gui.theme.tokens import LIGHT, Theme, mix
from gui.words import number, translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer import Found, Offer

_HEIGHT: Final = 40
_GAP: Final = 2
_LONGEST: Final = 40  # characters of what is looked for
_MOST_OFFERS: Final = 2


class CountChip(QAbstractButton):
    """The number of a source, with the number of hits in it."""

    def __init__(self, article: int, count: int, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.article = article
        self.count = count
        self.theme = theme
        self.current = False
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setText(source_words(article, count))
        self.setAccessibleName(self.text())
        self.setToolTip(translate("Find", "{hits}: go to the first").format(hits=self.text()))

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return room for chip and count."""
        wide = QFontMetrics(sans(13)).horizontalAdvance(number(self.count))
        return QSize(round(chip_width(self.article)) + wide + 17, 26)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Draw chip and count; a line below says where the hit in view is."""
        painter, theme = QPainter(self), self.theme
        area = QRectF(self.rect())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus() or self.underMouse():
            painter.setBrush(QColor(mix(theme.ink, theme.chrome, 0.07)))
            painter.setPen(QColor(theme.accent) if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        wide = chip_width(self.article)
        top = (area.height() - CHIP_HEIGHT) / 2
        draw_chip(painter, QRectF(5, top, wide, CHIP_HEIGHT), self.article, theme)
        painter.setFont(sans(13, bold=self.current))
        painter.setPen(QColor(theme.ink if self.current else theme.muted))
        room = QRectF(wide + 10, 0, area.width() - wide - 10, area.height())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, number(self.count))
        if self.current:
            painter.fillRect(QRectF(5, area.height() - 3, area.width() - 10, 2), theme.accent)


def source_words(article: int, count: int) -> str:
    """Return "Source 2: 5 hits"."""
    one = translate("Find", "Source {source}: 1 hit")
    many = translate("Find", "Source {source}: {count} hits")
    return (one if count == 1 else many).format(source=article + 1, count=number(count))


class CountRow(QWidget):
    """Chips side by side, as many as there is room for; the others are in a menu.

    Signals:
        chosen(int): go to the first hit in this source.
    """

    chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.theme = LIGHT
        self.chips: list[CountChip] = []
        self.more = QPushButton(self)
        self.more.setProperty("look", "link")
        self.more.setMenu(QMenu(self.more))
        self.more.hide()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(30)

    def show_counts(self, counts: Sequence[tuple[int, int]]) -> None:
        """Show (article, hits)."""
        if [(chip.article, chip.count) for chip in self.chips] == list(counts):
            return
        for chip in self.chips:
            chip.hide()
            chip.deleteLater()
        self.chips = [CountChip(article, count, self.theme, self) for article, count in counts]
        for chip in self.chips:
            chip.clicked.connect(partial(self._choose, chip.article))
        self._place()

    def show_at(self, article: int) -> None:
        """Say in which source the hit in view is."""
        for chip in self.chips:
            chip.current = chip.article == article
            chip.update()

    def set_theme(self, theme: Theme) -> None:
        """Change the colours."""
        self.theme = theme
        for chip in self.chips:
            chip.theme = theme
            chip.update()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Show as many chips as there is room for."""
        super().resizeEvent(event)
        self._place()

    def _choose(self, article: int, _checked: bool = False) -> None:  # noqa: FBT001, FBT002
        self.chosen.emit(article)

    def _place(self) -> None:
        widths = [chip.sizeHint().width() + _GAP for chip in self.chips]
        fits = len(self.chips)
        if sum(widths) > self.width():
            room = self.width() - 68
            while fits and sum(widths[:fits]) > room:
                fits -= 1
        x = 0
        for chip, width in zip(self.chips[:fits], widths, strict=False):
            chip.setGeometry(x, 2, width - _GAP, 26)
            chip.show()
            x += width
        for chip in self.chips[fits:]:
            chip.hide()
        self._offer_rest(self.chips[fits:], x)

    def _offer_rest(self, rest: Sequence[CountChip], x: int) -> None:
        self.more.setVisible(bool(rest))
        menu = self.more.menu()
        menu.clear()
        for chip in rest:
            menu.addAction(chip.text()).triggered.connect(partial(self._choose, chip.article))
        self.more.setText(translate("Find", "+{count}").format(count=len(rest)))
        self.more.setAccessibleName(translate("Find", "More sources with hits"))
        self.more.setGeometry(x + 2, 2, 62, 26)


class FindBar(QFrame):
    """The bar below the top bar while something is looked for.

    Signals:
        step_requested(int): 1 for the next hit, -1 for the one before.
        source_chosen(int): go to the first hit in this source.
        offer_chosen(Offer): look for this instead.
        closed(): end the search.
    """

    step_requested = Signal(int)
    source_chosen = Signal(int)
    offer_chosen = Signal(object)
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("topBar")
        self.setFixedHeight(_HEIGHT)
        self.said = QLabel()
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.counts = CountRow()
        self.offers = [QPushButton() for _ in range(_MOST_OFFERS)]
        self.back = QPushButton()
        self.on = QPushButton()
        self.close_button = QPushButton()
        self._offered: tuple[Offer, ...] = ()
        self._lay_out()
        self.counts.chosen.connect(self.source_chosen)
        self.hide()

    def _lay_out(self) -> None:
        box = QHBoxLayout(self)
        box.setContentsMargins(16, 0, 12, 0)
        box.setSpacing(8)
        box.addWidget(self.said)
        box.addWidget(self.counts, 1)
        for place, button in enumerate(self.offers):
            button.setProperty("look", "link")
            button.clicked.connect(partial(self._choose, place))
            box.addWidget(button)
        named = (
            (self.back, translate("Find", "Hit before (Shift+F3)"), "up"),
            (self.on, translate("Find", "Next hit (F3)"), "chevron"),
            (self.close_button, translate("Find", "End the search (Esc)"), "close"),
        )
        for button, words, _ in named:
            button.setToolTip(words)
            button.setAccessibleName(words)
            button.setProperty("look", "link")
            button.setFixedWidth(28)
            box.addWidget(button)
        self.back.clicked.connect(lambda: self.step_requested.emit(-1))
        self.on.clicked.connect(lambda: self.step_requested.emit(1))
        self.close_button.clicked.connect(self.closed)

    def set_theme(self, theme: Theme) -> None:
        """Change the colours."""
        self.counts.set_theme(theme)
        self.back.setIcon(icon("up", theme.ink))
        self.on.setIcon(icon("chevron", theme.ink))
        self.close_button.setIcon(icon("close", theme.ink))

    def show_found(self, found: Found, sources: Sequence[int]) -> None:
        """Show what was found in these sources."""
        words = found_words(found, len(sources))
        self.said.setText(words)
        self.said.setAccessibleName(words)
        self.counts.show_counts([(i, found.counts[i]) for i in sources if found.counts[i]])
        self._offered = found.offers[:_MOST_OFFERS]
        for place, button in enumerate(self.offers):
            there = place < len(self._offered)
            button.setVisible(there)
            if there:
                button.setText(offer_words(self._offered[place]).replace("&", "&&"))
        for button in (self.back, self.on):
            button.setEnabled(found.whole > 1)
        self.show()

    def show_at(self, article: int) -> None:
        """Say in which source the hit in view is."""
        self.counts.show_at(article)

    def _choose(self, place: int, _checked: bool = False) -> None:  # noqa: FBT001, FBT002
        if place < len(self._offered):
            self.offer_chosen.emit(self._offered[place])


def found_words(found: Found, sources: int) -> str:
    """Return how often, as what and in how many sources words were found."""
    called = _short(found.called)
    if not found.whole:
        none = {
            "name": translate("Find", "No name is spelt like “{called}”"),
            "figure": translate("Find", "No source gives the figure {called}"),
        }.get(found.how, translate("Find", "No source has “{called}”"))
        return none.format(called=called)
    one = {
        "name": translate("Find", "{called}, all spellings: 1 hit in 1 of {sources}"),
        "figure": translate("Find", "The figure {called}: 1 hit in 1 of {sources}"),
        "forms": translate("Find", "Any form of “{called}”: 1 hit in 1 of {sources}"),
    }.get(found.how, translate("Find", "“{called}”: 1 hit in 1 of {sources}"))
    many = {
        "name": translate("Find", "{called}, all spellings: {count} hits in {in_} of {sources}"),
        "figure": translate("Find", "The figure {called}: {count} hits in {in_} of {sources}"),
        "forms": translate("Find", "Any form of “{called}”: {count} hits in {in_} of {sources}"),
    }.get(found.how, translate("Find", "“{called}”: {count} hits in {in_} of {sources}"))
    having = sum(map(bool, found.counts))
    said = one if found.whole == 1 else many
    return said.format(called=called, count=number(found.whole), in_=having, sources=sources)


def offer_words(offer: Offer) -> str:
    """Return what an offer would find."""
    words = {
        "name": translate("Find", "All spellings of {called} ({count})"),
        "figure": translate("Find", "The figure {called} ({count})"),
        "forms": translate("Find", "Any form of the words ({count})"),
        "text": translate("Find", "Also inside other numbers ({count})"),
    }.get(offer.how, translate("Find", "“{called}” ({count})"))
    return words.format(called=_short(offer.called), count=number(offer.count))


def _short(words: str) -> str:
    plain = shown(" ".join(words.split()))
    return plain if len(plain) <= _LONGEST else f"{plain[: _LONGEST - 1].rstrip()}…"

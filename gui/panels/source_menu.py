"""What can be done with a source, as a menu: for the card that is clicked or has the focus."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAction, QActionGroup, QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QMenu

from gui.edits.sources import TRUSTS
from gui.keys import key_words
from gui.panels.source_words import colour_words, trust_words
from gui.words import translate

if TYPE_CHECKING:
    from collections.abc import Callable

    from gui.panels.source_list import SourceList
    from gui.panels.source_model import Source
    from gui.theme.tokens import Theme

_SWATCH = 16


def menu_of(cards: SourceList, source: Source) -> QMenu:
    """Return the menu of a card; it is deleted when it is closed."""
    menu = QMenu(cards)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    name, key = source.index, source.sha256
    _add(menu, translate("Sources", "Go to its column"), "Return", cards.source_chosen.emit, name)
    _add(menu, translate("Sources", "Show its card"), "I", cards.card_requested.emit, name)
    _add(menu, translate("Sources", "Show its sourcing"), "Right", cards.note_chosen.emit, name)
    menu.addSeparator()
    _add(menu, translate("Sources", "Rename the outlet…"), "F2", cards.rename_current)
    if source.outlet_tip != source.outlet:
        words = translate("Sources", "Call it as the source does")
        _add(menu, words, "", cards.sources.rename_requested.emit, key, "")
    if source.undated:
        _add(menu, translate("Sources", "Set the date…"), "", cards.date_requested.emit, name)
    colours = menu.addMenu(translate("Sources", "Colour"))
    fill_colours(colours, cards.theme, name, partial(cards.colour_requested.emit, key))
    trust = menu.addMenu(translate("Sources", "Weight in the brief"))
    fill_trust(trust, source.trust, partial(cards.trust_requested.emit, key))
    menu.addSeparator()
    row = cards.sources.row_of(name)
    up = _add(menu, translate("Sources", "Move up"), "Alt+Up", cards.step, -1)
    up.setEnabled(row > 0)
    down = _add(menu, translate("Sources", "Move down"), "Alt+Down", cards.step, 1)
    down.setEnabled(row < cards.sources.rowCount() - 1)
    menu.addSeparator()
    hide = translate("Sources", "Leave this source out")
    show = translate("Sources", "Take this source back in")
    words = show if source.hidden else hide
    _add(menu, words, "Space", cards.sources.hide_requested.emit, key, not source.hidden)
    return menu


def fill_trust(menu: QMenu, share: int, choose: Callable[[int], object]) -> None:
    """Offer how much a source counts; the choice that is in force is marked."""
    group = QActionGroup(menu)
    for one in TRUSTS if share in TRUSTS else sorted((*TRUSTS, share)):
        action = menu.addAction(trust_words(one))
        action.setCheckable(True)
        action.setChecked(one == share)
        group.addAction(action)
        action.triggered.connect(lambda _checked=False, one=one: choose(one))


def fill_colours(menu: QMenu, theme: Theme, article: int, choose: Callable[[int], object]) -> None:
    """Offer the theme's colours by sample and name; the one in force is marked."""
    group = QActionGroup(menu)
    for number, colour in enumerate(theme.sources):
        action = menu.addAction(swatch(colour), f"{number + 1}  {colour_words(colour)}")
        action.setCheckable(True)
        action.setChecked(number == theme.colour_of(article))
        group.addAction(action)
        action.triggered.connect(lambda _checked=False, number=number: choose(number))


def swatch(colour: str) -> QIcon:
    """Return a sample of a colour."""
    pixmap = QPixmap(QSize(2 * _SWATCH, 2 * _SWATCH))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawRoundedRect(QRectF(4, 4, 24, 24), 6, 6)
    painter.end()
    return QIcon(pixmap)


def _add(
    menu: QMenu, words: str, key: str, slot: Callable[..., object], *values: object
) -> QAction:
    """Add an entry; the key is told, the list itself takes it."""
    action = menu.addAction(f"{words}\t{key_words(key)}" if key else words)
    action.triggered.connect(lambda _checked=False: slot(*values))
    return action

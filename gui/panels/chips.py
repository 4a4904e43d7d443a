"""The number chip of a source, and what panels say about a source in words."""

from __future__ import annotations

from functools import lru_cache
from pathlib import PurePath
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from gui import dates
from gui.shown import shown
from gui.theme.fonts import sans
from gui.words import translate

if TYPE_CHECKING:
    from gui.theme.tokens import Theme
    from summarizer import Article

CHIP_HEIGHT: Final = 16.0
_FONT_PX: Final = 11


@lru_cache(maxsize=1024)
def chip_width(article: int) -> float:
    """Return the width of a source's chip: 16 px, more where the number needs it."""
    wide = QFontMetricsF(_figures(_FONT_PX)).horizontalAdvance(str(article + 1))
    return max(CHIP_HEIGHT, round(wide + 8))


@lru_cache(maxsize=16)
def _figures(px: int) -> QFont:
    """Return the type of a chip's number; a painter and metrics only read it."""
    return sans(px, bold=True)


def draw_chip(
    painter: QPainter, rect: QRectF, article: int, theme: Theme, *, hollow: bool = False
) -> None:
    """Paint the chip of the article with that index; the number is its index plus one.

    Args:
        hollow: only its outline: the source probably reports what it is cited for.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    colour = QColor(theme.source(article))
    painter.setPen(QPen(colour, 1) if hollow else Qt.PenStyle.NoPen)
    painter.setBrush(Qt.BrushStyle.NoBrush if hollow else colour)
    radius = theme.chip_radius(article, rect.height())
    shape = rect.adjusted(0.5, 0.5, -0.5, -0.5) if hollow else rect
    painter.drawRoundedRect(shape, radius, radius)
    painter.setPen(colour if hollow else QColor(theme.on_accent))
    high = rect.height()
    usual = _FONT_PX if high < 18 else 12
    painter.setFont(_figures(usual if high <= 20 else round(high * 0.66)))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, str(article + 1))
    painter.restore()


def outlet(article: Article) -> str:
    """Return the outlet, or say that it is not stated."""
    return shown(article.outlet) if article.outlet else translate("Sources", "outlet not stated")


def day(article: Article) -> str:
    """Return the day of publication in words, or an empty string."""
    return dates.short(article.date) if article.date is not None else ""


def title(article: Article, index: int) -> str:
    """Return the article's title, else its file's name, else a name to speak of it."""
    named = PurePath(article.path.replace("\\", "/")).name if article.path else ""
    numbered = translate("Sources", "Source {number}").format(number=index + 1)
    return shown(article.title or named or numbered)

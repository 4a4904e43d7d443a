"""Text that flows into chips: the layout of a cited line, and where each of its chips stands.

In: plain text (never markup), the sources to cite, a note and a width in pixels. Out: the text laid
out, the chips' rectangles and the height. Costs one text layout, remembered for the same input.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Final, Literal

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextOption

from gui.panels.chips import CHIP_HEIGHT, chip_width
from gui.shown import shown
from gui.theme.fonts import sans, serif

TEXT_PX: Final = 15
_LEADING: Final = 1.42
_GAP: Final = 3.0
_MOST_CHIPS: Final = 20
NOTE_PX: Final = 12
Voice = Literal["source", "window", "window bold", "own"]
_NEW_LINE: Final = "\u2028"  # what Qt's layout breaks a line at


@dataclass(frozen=True, slots=True)
class Flow:
    """A laid-out line: everything is placed from its top left corner."""

    layout: QTextLayout
    chips: tuple[tuple[int, QRectF], ...]
    note: str
    note_at: QPointF
    height: float

    def chip_at(self, point: QPointF) -> int | None:
        """Return the article whose chip is under a point."""
        for article, rect in self.chips:
            if rect.adjusted(-1, -3, 1, 3).contains(point):
                return article
        return None


@lru_cache(maxsize=4096)
def flow(
    text: str,
    sources: tuple[int, ...],
    note: str,
    width: int,
    px: int = TEXT_PX,
    voice: Voice = "source",
) -> Flow:
    """Lay out a line: text, chips of its sources, a note such as "4 voices".

    Args:
        voice: who speaks: "source" (serif), "window" (sans), "window bold", or "own": the user,
            whose line breaks hold.
    """
    font = serif(px) if voice == "source" else sans(px, bold=voice == "window bold")
    leading = round(QFontMetricsF(font).height() * _LEADING * 0.8)
    safe = _NEW_LINE.join(map(shown, text.splitlines())) if voice == "own" else shown(text)
    layout, end, count = _wrap(safe, font, width, leading)
    cited = sources[:_MOST_CHIPS]
    if len(sources) > len(cited):
        rest = len(sources) - len(cited)
        others = f"and {rest} more sources" if rest > 1 else "and 1 more source"
        note = f"{others}, {note}".rstrip(", ")
    pen = _Pen(end + 6, (count - 1) * leading, width, leading)
    metrics = QFontMetricsF(sans(NOTE_PX))
    wide = metrics.horizontalAdvance(note)
    if cited or note:
        pen.keep_together(sum(chip_width(index) + _GAP for index in cited) + wide)
    chips = tuple((index, pen.place(chip_width(index))) for index in cited)
    note_at = QPointF(0, 0)
    if note:
        rect = pen.place(wide, before=3)
        note_at = QPointF(rect.left(), rect.center().y() + metrics.capHeight() / 2)
    return Flow(layout, chips, note, note_at, pen.top + leading)


def _wrap(text: str, font: QFont, width: int, leading: float) -> tuple[QTextLayout, float, int]:
    """Break safe text into lines ``leading`` apart; return it with end and number of its lines."""
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setCacheEnabled(True)
    layout.beginLayout()
    count, end = 0, 0.0
    line = layout.createLine()
    while line.isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, count * leading + (leading - line.height()) / 2))
        end = line.naturalTextRect().right()
        count += 1
        line = layout.createLine()
    layout.endLayout()
    return layout, end, max(count, 1)


@dataclass(slots=True)
class _Pen:
    """Places boxes one after another and breaks the line where the width ends."""

    x: float
    top: float
    width: float
    leading: float

    def keep_together(self, width: float) -> None:
        """Begin a new line if what comes fits into one, but not into the rest of this one."""
        if self.x + width > self.width >= width and self.x > 0:
            self.x, self.top = 0.0, self.top + self.leading

    def place(self, width: float, before: float = 0) -> QRectF:
        """Return where the next piece goes, on a new line if this one is full."""
        self.x += before
        if self.x + width > self.width and self.x > 0:
            self.x, self.top = 0.0, self.top + self.leading
        middle = self.top + self.leading / 2 + 0.5
        rect = QRectF(self.x, middle - CHIP_HEIGHT / 2, width, CHIP_HEIGHT)
        self.x += width + _GAP
        return rect

"""Text that flows into chips: the layout of a cited line, and where each of its chips stands.

In: plain text (never markup), the sources to cite, a note and a width in pixels. Out: the text laid
out, the chips' rectangles and the height. Costs one text layout, remembered for the same input.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Final, Literal

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextOption

from gui.panels.chips import CHIP_HEIGHT, chip_width
from gui.shown import shown
from gui.theme.fonts import sans
from gui.theme.panel_type import PanelType, own, own_px, panel_type, said, said_px
from gui.words import translate

TEXT_PX: Final = 15
_LEADING: Final = 1.42
_GAP: Final = 3.0
_MOST_CHIPS: Final = 20
NOTE_PX: Final = 12
Voice = Literal["source", "window", "window bold", "own"]
_NOTE_LETTER: Final = 5.6  # width of a letter of a note
_SAMPLE: Final = "The minister said on Monday that talks would go on, sources told the agency."
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
    rest = len(sources) - _MOST_CHIPS
    if rest > 0:
        others = translate("Brief", "and 1 more source")
        if rest > 1:
            others = translate("Brief", "and %n more sources", count=rest)
        note = f"{others}, {note}".rstrip(", ")
    return _laid_out(text, sources[:_MOST_CHIPS], note, width, px, voice, panel_type())


@lru_cache(maxsize=4096)
def _laid_out(
    text: str,
    cited: tuple[int, ...],
    note: str,
    width: int,
    px: int,
    voice: Voice,
    style: PanelType,
) -> Flow:
    """Lay out a line that has all its words: none is added, whose language may change."""
    font, leading = _font(px, voice), _leading(px, voice, style)
    safe = _NEW_LINE.join(map(shown, text.splitlines())) if voice == "own" else shown(text)
    layout, end, count = _wrap(safe, font, width, leading)
    scale = own_px(CHIP_HEIGHT) / CHIP_HEIGHT
    pen = _Pen(end + 6, (count - 1) * leading, width, leading, CHIP_HEIGHT * scale)
    metrics = QFontMetricsF(note_font())
    note = metrics.elidedText(note, Qt.TextElideMode.ElideRight, width)
    wide = metrics.horizontalAdvance(note)
    wides = [chip_width(index) * scale for index in cited]
    if cited or note:
        pen.keep_together(sum(each + _GAP for each in wides) + wide)
    chips = tuple((index, pen.place(each)) for index, each in zip(cited, wides, strict=True))
    note_at = QPointF(0, 0)
    if note:
        rect = pen.place(wide, before=3)
        note_at = QPointF(rect.left(), rect.center().y() + metrics.capHeight() / 2)
    return Flow(layout, chips, note, note_at, pen.top + leading)


def note_font() -> QFont:
    """Return the type of the notes behind lines."""
    return own(NOTE_PX)


def _font(px: int, voice: Voice) -> QFont:
    """Return the type in which somebody is quoted; the user's own words are as large as these."""
    if voice == "source":
        return said(px)
    return sans(said_px(px)) if voice == "own" else own(px, bold=voice == "window bold")


@lru_cache(maxsize=64)
def _leading(px: int, voice: Voice, style: PanelType) -> int:
    """Return the distance of lines."""
    return round(QFontMetricsF(_font(px, voice)).height() * _LEADING * 0.8 * style.pitch)


def guessed_height(
    text: str,
    sources: tuple[int, ...],
    note: str,
    width: int,
    px: int = TEXT_PX,
    voice: Voice = "source",
) -> int:
    """Return about the height of a line that is laid out, without laying it out."""
    letter, leading = _letter(px, voice, panel_type()), _leading(px, voice, panel_type())
    chips = len(sources[:_MOST_CHIPS]) * (CHIP_HEIGHT + _GAP)
    room = len(text) * letter + chips + len(note) * _NOTE_LETTER
    return (int(room / max(width - 2 * letter, 1)) + 1) * leading


@lru_cache(maxsize=64)
def _letter(px: int, voice: Voice, style: PanelType) -> float:
    """Return how wide a letter is in running text; ``style`` is the one in force."""
    del style
    return QFontMetricsF(_font(px, voice)).horizontalAdvance(_SAMPLE) / len(_SAMPLE)


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
    height: float

    def keep_together(self, width: float) -> None:
        """Begin a new line if what comes fits into one, but not into the rest of this one."""
        if self.x + width > self.width >= width and self.x > 0:
            self.x, self.top = 0.0, self.top + self.leading

    def place(self, width: float, before: float = 0) -> QRectF:
        """Return where the next piece goes, on a new line if this one is full."""
        self.x += before if self.x > 0 else 0.0
        if self.x + width > self.width and self.x > 0:
            self.x, self.top = 0.0, self.top + self.leading
        middle = self.top + self.leading / 2 + 0.5
        rect = QRectF(self.x, middle - self.height / 2, width, self.height)
        self.x += width + _GAP
        return rect

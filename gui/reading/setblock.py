"""One block, set: its lines, and the way between characters and places on the paper.

Qt counts UTF-16 units, the engine counts code points; nothing outside this module meets the
former. What is shown differs from the source's text in invisible ways only (a line break inside a
paragraph is shown as a space), and one character always stands for one, so offsets hold.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING, Final, NamedTuple
from unicodedata import bidirectional, category

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QTextCharFormat, QTextLayout, QTextLine, QTextOption

from gui.reading.typography import USUAL, ReadingStyle, font_of, setting
from gui.shown import shown

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtGui import QPainter

    from gui.reading.blocks import Block

_TURNING: Final = re.compile(
    "[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff"
    "\U0001e800-\U0001eeff]"
)
_SEAM: Final = 2.0  # pixels between runs that are drawn as one
_OURS: Final = ("date",)  # lines of the head, set as Sidebrief sets them
_REMEMBERED: Final = 200  # measured stretches a block
_LABEL_GAP: Final = "  ·  "


class Fragment(NamedTuple):
    """Part of a line: a box as high as the line's slot, and the y of the baseline."""

    box: QRectF
    baseline: int


class SetBlock:
    """A block of text, set to a width.

    Its coordinates: x from the text's left edge, y from its first line's top; offsets are those
    of the article.
    """

    def __init__(
        self,
        block: Block,
        text: str,
        width: float,
        gap: tuple[int, float] | None = None,
        style: ReadingStyle = USUAL,
    ) -> None:
        """Set a block.

        Args:
            text: what stands in the block: the article's text at its place, or its own words.
            width: of the lines, in pixels.
            gap: room to leave below the line that holds a character: (its offset, height).
            style: type and spacing that the user chose.
        """
        self.block = block
        self._gap = gap
        self.gap_top = 0.0
        self._setting, self._font = setting(block.kind, style), font_of(block.kind, style)
        self._shown = shown(text)
        self._known: dict[tuple[int, int], tuple[Fragment, ...]] = {}
        self._turning = _TURNING.search(self._shown) is not None
        self._units = _unit_offsets(self._shown)
        self._layout = self._make_layout()
        self.height = self._break_lines(width - self._setting.indent)

    def _make_layout(self) -> QTextLayout:
        label = self.block.words if self.block.furniture is not None else ""
        layout = QTextLayout(self._shown + (_LABEL_GAP + label if label else ""))
        layout.setFont(self._font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        if self.block.kind not in _OURS and _runs_leftwards(self._shown):
            option.setTextDirection(Qt.LayoutDirection.RightToLeft)
            option.setAlignment(Qt.AlignmentFlag.AlignRight)
        layout.setTextOption(option)
        layout.setCacheEnabled(True)
        if label:
            layout.setFormats([self._label_format(len(label))])
        return layout

    def _label_format(self, length: int) -> QTextLayout.FormatRange:
        """Underline the words that say what furniture was taken for: they can be clicked."""
        chosen = QTextLayout.FormatRange()
        chosen.start = self._label_start
        chosen.length = length
        look = QTextCharFormat()
        look.setFontUnderline(True)
        chosen.format = look
        return chosen

    @property
    def _label_start(self) -> int:
        return self._unit(len(self._shown)) + len(_LABEL_GAP)

    def _break_lines(self, width: float) -> float:
        pitch = self._setting.pitch
        top = 0.0
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(max(width, 1.0))
            slot = max(pitch, round(line.height()))  # fallback fonts may stand higher
            line.setPosition(QPointF(self._setting.indent, top + (slot - line.height()) / 2))
            top += slot
            if self._gap is not None and self._holds(line, self._gap[0]):
                self.gap_top = top
                top += self._gap[1]
        self._layout.endLayout()
        return max(top, float(pitch))

    def _holds(self, line: QTextLine, offset: int) -> bool:
        unit = self._unit(self._inside(offset))
        return line.textStart() <= unit < line.textStart() + line.textLength()

    # -- drawing ---------------------------------------------------------------------------------

    def draw(
        self, painter: QPainter, at: QPointF, lit: Sequence[tuple[int, int]] = (), ink: str = ""
    ) -> None:
        """Draw the text with the painter's pen, the stretches ``lit`` in another colour."""
        inside = [(first, last) for first, last in lit if first < self.block.end]
        inside = [(first, last) for first, last in inside if last > self.block.start]
        self._layout.draw(painter, at, [self._in_colour(*place, ink) for place in inside])

    def _in_colour(self, start: int, end: int, colour: str) -> QTextLayout.FormatRange:
        chosen = QTextLayout.FormatRange()
        chosen.start = self._unit(self._inside(start))
        chosen.length = self._unit(self._inside(end)) - chosen.start
        look = QTextCharFormat()
        look.setForeground(QColor(colour))
        chosen.format = look
        return chosen

    def fragments(self, start: int, end: int) -> Sequence[Fragment]:
        """Return the boxes of ``[start, end)``, line by line, without space at a line's end.

        In text of two directions a line may have several.
        """
        if start >= self.block.end or end <= self.block.start:
            return ()
        found = self._known.get((start, end))
        if found is None:
            if len(self._known) > _REMEMBERED:
                self._known.clear()
            found = self._known[start, end] = tuple(self._measure(start, end))
        return found

    def _measure(self, start: int, end: int) -> Iterator[Fragment]:
        first, last = self._inside(start), self._inside(end)
        for number in self._line_numbers(first, last):
            line = self._layout.lineAt(number)
            begin = max(first, self._point(line.textStart()))
            until = min(last, self._point(line.textStart() + line.textLength()))
            shown = self._shown[begin:until]
            begin += len(shown) - len(shown.lstrip())
            until = begin + len(shown.strip())
            if begin < until:
                slot = self._slot(line)
                for left, right in self._reaches(line, begin, until):
                    box = QRectF(left, slot.top(), right - left, slot.height())
                    yield Fragment(box, round(line.y() + line.ascent()))

    def _line_numbers(self, first: int, last: int) -> range:
        """Return which lines hold a stretch of what is shown."""
        begin = self._layout.lineForTextPosition(self._unit(first))
        end = self._layout.lineForTextPosition(self._unit(max(last - 1, first)))
        if not begin.isValid() or not end.isValid():
            return range(self._layout.lineCount())
        return range(begin.lineNumber(), end.lineNumber() + 1)

    def _slot(self, line: QTextLine) -> QRectF:
        height = max(self._setting.pitch, round(line.height()))
        middle = line.y() + line.height() / 2
        return QRectF(line.x(), round(middle - height / 2), line.width(), height)

    def _reaches(self, line: QTextLine, begin: int, until: int) -> Iterator[tuple[float, float]]:
        """Yield the stretches of x that characters cover on one line."""
        if not self._turning:
            yield self._x(line, begin), self._x(line, until)
            return
        boxes = sorted(self._run_reaches(line, begin, until))
        if not boxes:
            return
        left, right = boxes[0]
        for start, end in boxes[1:]:
            if start > right + _SEAM:
                yield left, right
                left, right = start, end
            right = max(right, end)
        yield left, right

    def _run_reaches(
        self, line: QTextLine, begin: int, until: int
    ) -> Iterator[tuple[float, float]]:
        """Yield what each run of one direction and font covers; a caret's x is not enough there."""
        first = self._unit(begin)
        for run in line.glyphRuns(first, self._unit(until) - first):
            places = [place.x() for place in run.positions()]
            widths = run.rawFont().advancesForGlyphIndexes(run.glyphIndexes())
            if places:
                ends = (x + width.x() for x, width in zip(places, widths, strict=True))
                yield min(places), max(ends)

    def _x(self, line: QTextLine, index: int) -> float:
        return _number(line.cursorToX(self._unit(index)))

    # -- places ----------------------------------------------------------------------------------

    def line_top(self, offset: int) -> float:
        """Return the y of the top of the line that holds the character at ``offset``."""
        line = self._layout.lineForTextPosition(self._unit(self._inside(offset)))
        return self._slot(line).top() if line.isValid() else 0.0

    def offset_at(self, x: float, y: float) -> int:
        """Return the offset between characters that is nearest to a point."""
        line = self._line_at(y)
        unit = line.xToCursor(x, QTextLine.CursorPosition.CursorBetweenCharacters)
        return self.block.start + self._point(unit)

    def character_at(self, x: float, y: float) -> int | None:
        """Return the offset of the character drawn at a point, or ``None`` beside the text."""
        line = self._line_at(y)
        written = line.naturalTextRect()
        if not written.left() <= x <= written.right() or not 0 <= y < self.height:
            return None
        point = self._drawn_at(line, x)
        if point >= len(self._shown) and self.block.furniture is not None:
            return None  # on the label
        return self.block.start + min(point, len(self._shown) - 1)

    def _drawn_at(self, line: QTextLine, x: float) -> int:
        """Return which character is drawn at ``x``; where text turns, Qt only comes near."""
        if self._turning:
            first = self._point(line.textStart())
            for index in range(first, self._point(line.textStart() + line.textLength())):
                if category(self._shown[index]) == "Cf":
                    continue  # not drawn, although Qt gives it a box
                reaches = self._run_reaches(line, index, index + 1)
                if any(left <= x <= right for left, right in reaches):
                    return index
        return self._point(line.xToCursor(x, QTextLine.CursorPosition.CursorOnCharacter))

    def on_label(self, x: float, y: float) -> bool:
        """Tell whether a point lies on the words that say what furniture was taken for."""
        if self.block.furniture is None or not self.block.words or not 0 <= y < self.height:
            return False
        line = self._line_at(y)
        unit = line.xToCursor(x, QTextLine.CursorPosition.CursorOnCharacter)
        return unit >= self._label_start and x <= line.naturalTextRect().right()

    def _line_at(self, y: float) -> QTextLine:
        """Return the line whose slot holds ``y``, or the nearest (there is always one)."""
        low, high = 0, self._layout.lineCount() - 1
        while low < high:
            middle = (low + high) // 2
            if self._slot(self._layout.lineAt(middle)).bottom() <= y:
                low = middle + 1
            else:
                high = middle
        return self._layout.lineAt(low)

    def _inside(self, offset: int) -> int:
        return min(max(offset - self.block.start, 0), len(self._shown))

    def _unit(self, index: int) -> int:
        return index if self._units is None else self._units[index]

    def _point(self, unit: int) -> int:
        if self._units is None:
            return min(unit, len(self._shown))
        return min(bisect_right(self._units, unit) - 1, len(self._shown))


def _runs_leftwards(text: str) -> bool:
    """Tell whether the first letter with a direction is written from right to left."""
    directions = (bidirectional(character) for character in text[:500])
    first = next((way for way in directions if way in ("L", "R", "AL")), "L")
    return first != "L"


def _unit_offsets(text: str) -> list[int] | None:
    """Return where each code point begins in UTF-16, and the end; ``None`` if they are equal."""
    if not text or max(text) <= "\uffff":
        return None
    return list(accumulate((1 + (character > "\uffff") for character in text), initial=0))


def _number(place: object) -> float:
    """Return the x of ``cursorToX``, which PySide answers alone or with the cursor beside it."""
    return float(place[0] if isinstance(place, tuple) else place)  # type: ignore[arg-type]

"""The user's own notes in a column: a sign in the left margin, a dotted line under the text.

In: the notes of an article. Out: where their signs stand, which one is meant. The sign is a sheet
with a folded corner; a number in it says that several notes begin in one line.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from gui.theme.tokens import mix
from gui.words import translate

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from gui.reading.marks import Look
    from gui.reading.setblock import SetBlock
    from summarizer.model import Note as Written

_LEFT: Final = -10.0  # x of the sign: between the counts of voices and the text
_SIZE: Final = (9.0, 11.0)
_CORNER: Final = 3.5
_REACH: Final = 3  # pixels around a sign that mean it too
_SHOWN: Final = 3  # notes in a tooltip


@dataclass(frozen=True, slots=True, order=True)
class OwnNote:
    """A note at the stretch ``[start, end)`` of an article."""

    start: int
    end: int
    note: Written


def signs(block: SetBlock, look: Look) -> Iterator[tuple[QRectF, tuple[OwnNote, ...]]]:
    """Yield the signs beside a block with their notes, in the block's coordinates."""
    lines: dict[int, list[OwnNote]] = {}
    for own in look.own:
        if block.block.start <= own.start < block.block.end:
            fragments = block.fragments(own.start, min(own.end, block.block.end))
            if fragments:
                lines.setdefault(fragments[0].baseline, []).append(own)
    for baseline, notes in lines.items():
        yield QRectF(_LEFT, baseline - _SIZE[1] + 1, *_SIZE), tuple(notes)


def own_at(block: SetBlock, look: Look, x: float, y: float) -> tuple[OwnNote, ...]:
    """Return the notes whose sign is at a point of a block's coordinates."""
    if x >= 0 or not look.own:
        return ()
    around = QPointF(x, y)
    reach = (-_REACH, -_REACH, _REACH, _REACH)
    return next((n for box, n in signs(block, look) if box.adjusted(*reach).contains(around)), ())


def own_over(notes: Sequence[OwnNote], start: int, end: int) -> OwnNote | None:
    """Return the shortest note that shares text with a stretch."""
    over = [own for own in notes if own.start < end and start < own.end]
    return min(over, key=lambda own: (own.end - own.start, own), default=None)


def draw_own(painter: QPainter, block: SetBlock, look: Look) -> None:
    """Draw the notes of a block."""
    if not look.own:
        return
    theme, place = look.theme, block.block
    dots = QPen(QColor(mix(theme.accent, theme.paper, 0.7)), 1.2, Qt.PenStyle.DotLine)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for own in look.own:
        if own.start < place.end and place.start < own.end:
            painter.setPen(dots)
            for box, baseline in block.fragments(own.start, own.end):
                painter.drawLine(
                    QPointF(box.left(), baseline + 6), QPointF(box.right(), baseline + 6)
                )
    for box, _ in signs(block, look):
        _draw_sign(painter, box, theme.accent, theme.paper)


def _draw_sign(painter: QPainter, box: QRectF, colour: str, paper: str) -> None:
    sheet = QPainterPath(box.topLeft())
    sheet.lineTo(box.right() - _CORNER, box.top())
    sheet.lineTo(box.right(), box.top() + _CORNER)
    for point in (box.bottomRight(), box.bottomLeft(), box.topLeft()):
        sheet.lineTo(point)
    painter.setPen(QPen(QColor(colour), 1.2))
    painter.setBrush(QColor(paper))
    painter.drawPath(sheet)
    for y in (4.5, 7.5):
        left, right = box.left() + 2.2, box.right() - 2.2
        painter.drawLine(QPointF(left, box.top() + y), QPointF(right, box.top() + y))


def own_words(notes: Sequence[OwnNote]) -> str:
    """Return notes in words, for a tooltip: plain text."""
    lines = [_line(own) for own in notes[:_SHOWN]]
    if len(notes) > _SHOWN:
        lines.append(translate("Notes", "and %n more", count=len(notes) - _SHOWN))
    return "\n".join((*lines, translate("Notes", "Click to change the note")))


def _line(own: OwnNote) -> str:
    tags = "  ".join(f"#{tag}" for tag in own.note.tags)
    return "\n".join(part for part in (own.note.text, tags) if part)

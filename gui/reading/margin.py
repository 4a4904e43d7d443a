"""The notes in a column's margin: where they stand, how they are drawn, which is pointed at.

A wide column has room for words beside its text; a narrow one shows a sign there, whose tooltip and
whose click say the rest.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPolygonF

from gui.reading.typography import NOTE_GAP, NOTE_WIDTH
from gui.theme.fonts import sans

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from gui.reading.flow import Flow
    from gui.reading.marks import Look
    from gui.reading.notes import Note
    from gui.reading.setblock import SetBlock

_LINE: Final = 14
_SIGN: Final = 14.0  # width of what a sign can be clicked by
_WORDS: Final = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


class Placed(NamedTuple):
    """A note and its box, in the coordinates of its block."""

    note: Note
    box: QRectF


def placed_notes(flow: Flow, block: SetBlock, look: Look) -> Iterator[Placed]:
    """Yield the notes that are shown beside a block, from above; none covers another."""
    free = 0.0
    left = flow.measure + NOTE_GAP if flow.has_margin else flow.measure
    for note in notes_beside(look, block.block.start, block.block.end):
        if not is_shown(look, note, wide=flow.has_margin):
            continue
        fragments = block.fragments(note.start, min(note.end, block.block.end))
        if not fragments:
            continue
        line = fragments[0]
        if flow.has_margin:
            top = max(line.baseline - 12.0, free)
            box = QRectF(left, top, NOTE_WIDTH, _height(note.words))
        else:
            box = QRectF(left, line.box.top(), _SIGN, line.box.height())
            if box.top() < free:
                continue
        free = box.bottom()
        yield Placed(note, box)


def notes_beside(look: Look, start: int, end: int) -> Iterator[Note]:
    """Yield the notes of the sentences that begin in ``[start, end)``."""
    for note in look.notes:
        if note.start >= end:
            return
        if note.start >= start:
            yield note


def is_shown(look: Look, note: Note, *, wide: bool) -> bool:
    """Tell whether a note is shown now: unasked, or because its sentence is meant."""
    if look.all_notes or note is look.hovered or look.claim in note.claims:
        return True
    # A narrow column has the count of voices on its left already.
    return note.loud and (wide or note.kind == "differs")


def note_at(flow: Flow, index: int, look: Look, x: float, y: float) -> Note | None:
    """Return the note at a point of a block's coordinates."""
    if x < flow.measure or not look.notes:
        return None
    block = flow.set_block(index)
    point = QPointF(x, y)
    return next(
        (note for note, box in placed_notes(flow, block, look) if box.contains(point)), None
    )


def draw_notes(painter: QPainter, flow: Flow, block: SetBlock, look: Look) -> None:
    """Draw the notes beside a block."""
    for note, box in placed_notes(flow, block, look):
        meant = look.claim in note.claims or note is look.hovered
        differs = note.kind == "differs"
        theme = look.theme
        colour = theme.difference if differs else theme.ink if meant else theme.muted
        painter.setPen(QColor(colour))
        if flow.has_margin:
            painter.setFont(sans(12))
            painter.drawText(box, _WORDS, note.words)
        elif differs or note.kind == "unsure":
            painter.setFont(sans(13, bold=True))
            sign = "≠" if differs else "?"
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, sign)
        else:
            _draw_triangle(painter, box, colour)


def _draw_triangle(painter: QPainter, box: QRectF, colour: str) -> None:
    """Draw the sign that something can be opened."""
    middle = box.center()
    points = [QPointF(-2, -4), QPointF(3, 0), QPointF(-2, 4)]
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawPolygon(QPolygonF([middle + point for point in points]))


@lru_cache(maxsize=512)
def _height(words: str) -> float:
    metrics = QFontMetricsF(sans(12))
    room = QRectF(0, 0, NOTE_WIDTH, 1000)
    return float(max(metrics.boundingRect(room, int(_WORDS), words).height(), _LINE))


def shared_out(notes: Sequence[Note]) -> str:
    """Return the words of notes, for a tooltip."""
    return "\n".join(note.words for note in notes)

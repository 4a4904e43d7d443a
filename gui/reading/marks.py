"""The four marks, drawn: tint, quiet underline, selection and wave, and what stands in margins."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap

from gui.reading.hits import hits_within
from gui.reading.margin import draw_notes
from gui.reading.own_notes import OwnNote, draw_own
from gui.reading.runs import ColumnMarks, Mark, overlapping, without
from gui.reading.typography import MARGIN_LEFT, RULE
from gui.theme.fonts import sans
from gui.theme.tokens import Theme, mix

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gui.reading.flow import Flow
    from gui.reading.notes import Note
    from gui.reading.runs import Passage
    from gui.reading.setblock import SetBlock

_ROUND: Final = 3.0
_PAD: Final = 1.0  # less than half a space: neighbouring sentences stay apart
_SWELL: Final = 1.4  # of a wave, above and below its line
_PERIOD: Final = 6.0
_WAVE_HEIGHT: Final = 5
_NOTED: Final = 4
_DIMMED: Final = 0.76  # of the muted ink: there to be seen, not to be read


@dataclass(slots=True)
class Look:
    """What a column looks like now, apart from its text.

    Attributes:
        source: index of the article, which is its colour.
        claim: the claim selected everywhere.
        chosen: the text selected in this column, (start, end), if any.
        notes: what stands in the margin, by place.
        all_notes: whether every note is shown.
        hovered: the note of the sentence under the pointer.
        lit: what is not dimmed, by place; ``None``: nothing is.
        hits: where a search found something, by place.
        own: the user's own notes, by place.
    """

    theme: Theme
    source: int
    marks: ColumnMarks
    claim: int | None = None
    chosen: tuple[int, int] | None = None
    notes: tuple[Note, ...] = ()
    all_notes: bool = False
    hovered: Note | None = None
    lit: tuple[tuple[int, int], ...] | None = None
    hits: tuple[tuple[int, int], ...] = ()
    own: tuple[OwnNote, ...] = ()


def strong(colour: str) -> QColor:
    """Return a pale or dark colour at full strength, for marks too small to be seen otherwise."""
    return QColor.fromHsvF(max(QColor(colour).hsvHueF(), 0.0), 1.0, 0.87)


def draw_column(painter: QPainter, flow: Flow, look: Look, top: float, height: float) -> None:
    """Draw what of a column is visible.

    Args:
        top: the y of the column that stands at the painter's top.
        height: how much is visible below it.
    """
    for index in list(flow.visible(top, top + height)):
        origin = QPointF(flow.left, round(flow.top(index) - top))
        _draw_block(painter, flow, index, look, origin)


def _draw_block(painter: QPainter, flow: Flow, index: int, look: Look, origin: QPointF) -> None:
    block, measure = flow.set_block(index), flow.measure
    placed = block.block.end > block.block.start
    painter.save()
    painter.translate(origin)
    kind = block.block.kind
    if kind == "date":
        painter.fillRect(QRectF(0, block.height + 8, measure, RULE), _source(look))
    elif kind == "furniture":
        _draw_double_rule(painter, look.theme, block.height)
    if placed:
        _draw_grounds(painter, block, look)
    _draw_text(painter, block, look)
    if placed:
        _draw_waves(painter, block, look)
        draw_own(painter, block, look)
        _draw_voices(painter, block, look)
        draw_notes(painter, flow, block, look)
    painter.restore()


def _draw_text(painter: QPainter, block: SetBlock, look: Look) -> None:
    """Draw the words; while the column is dimmed only the lit ones stand out."""
    theme, place = look.theme, block.block
    quiet = place.kind in ("date", "furniture")
    if look.lit is None or place.kind in ("title", "date"):
        painter.setPen(QColor(theme.muted if quiet else theme.ink))
        block.draw(painter, QPointF(0, 0))
        return
    painter.setPen(QColor(mix(theme.muted, theme.paper, _DIMMED)))
    lit = list(_lit_in(look, place.start, place.end))
    lit += [(p.start, p.end) for p in look.marks.of_claim(look.claim)]
    block.draw(painter, QPointF(0, 0), lit, theme.ink)


def _lit_in(look: Look, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield what stays lit of a stretch; all of it while nothing is dimmed."""
    if look.lit is None:
        yield start, end
        return
    for first, last in look.lit:
        if first < end and start < last:
            yield max(first, start), min(last, end)


def draw_chip(painter: QPainter, theme: Theme, source: int, box: QRectF) -> None:
    """Draw the number of a source on its colour."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.source(source)))
    radius = theme.chip_radius(source, box.height())
    painter.drawRoundedRect(box, radius, radius)
    number = str(source + 1)
    painter.setPen(QColor(theme.on_accent))
    painter.setFont(sans(12 if len(number) < 3 else 9, bold=True))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, number)


def _source(look: Look) -> QColor:
    return QColor(look.theme.source(look.source))


def _draw_double_rule(painter: QPainter, theme: Theme, height: float) -> None:
    colour = QColor(mix(theme.muted, theme.paper, 0.5))
    for x in (0, 3):
        painter.fillRect(QRectF(x, 0, 1, height + 2), colour)


def _draw_grounds(painter: QPainter, block: SetBlock, look: Look) -> None:
    """Draw everything that lies under the text."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    theme, place = look.theme, block.block
    for run in overlapping(look.marks.runs, place.start, place.end):
        if look.claim in run.ids:
            continue
        for first, last in _lit_in(look, run.start, run.end):
            if run.mark is Mark.UNIQUE:
                _fill(painter, block, (first, last), theme.tint(look.source))
                continue
            for part in without(first, last, look.marks.differences):
                _underline(painter, block, part, theme.quiet)
    for passage in look.marks.of_claim(look.claim):
        _fill(painter, block, (passage.start, passage.end), theme.selection)
    _draw_hits(painter, block, look)
    if look.chosen is not None:
        _fill(painter, block, look.chosen, mix(theme.accent, theme.paper, 0.35))


def _draw_hits(painter: QPainter, block: SetBlock, look: Look) -> None:
    """Frame what a search found; the hit in view is filled besides, as chosen text."""
    theme, place = look.theme, block.block
    frame, ground = QPen(QColor(mix(theme.accent, theme.paper, 0.75)), 1), QColor(theme.accent)
    ground.setAlphaF(0.14)
    for start, end in hits_within(look.hits, place.start, place.end):
        for box, _ in block.fragments(start, end):
            painter.setPen(frame)
            painter.setBrush(ground)
            painter.drawRoundedRect(box.adjusted(-1.5, 2.5, 1.5, -1.5), 2, 2)
    painter.setPen(Qt.PenStyle.NoPen)


def _fill(painter: QPainter, block: SetBlock, place: tuple[int, int], colour: str) -> None:
    painter.setBrush(QColor(colour))
    for box, _ in block.fragments(*place):
        painter.drawRoundedRect(box.adjusted(-_PAD, 0.5, _PAD, -0.5), _ROUND, _ROUND)


def _underline(painter: QPainter, block: SetBlock, place: tuple[int, int], colour: str) -> None:
    for box, baseline in block.fragments(*place):
        painter.fillRect(QRectF(box.left(), baseline + 4, box.width(), 1), QColor(colour))


def _draw_waves(painter: QPainter, block: SetBlock, look: Look) -> None:
    place = block.block
    tile = _wave_tile(look.theme.difference, painter.device().devicePixelRatioF())
    for run in overlapping(look.marks.differences, place.start, place.end):
        lit = list(_lit_in(look, run.start, run.end))
        for box, baseline in (f for part in lit for f in block.fragments(*part)):
            line = QRectF(round(box.left()), baseline + 2, round(box.width()), _WAVE_HEIGHT)
            painter.drawTiledPixmap(line, tile)


@lru_cache(maxsize=8)
def _wave_tile(colour: str, ratio: float) -> QPixmap:
    """Return two periods of a wave: a tile is drawn ten times as fast as the wave's path."""
    tile = QPixmap(round(2 * _PERIOD * ratio), round(_WAVE_HEIGHT * ratio))
    tile.setDevicePixelRatio(ratio)
    tile.fill(Qt.GlobalColor.transparent)
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colour), 1.2))
    painter.drawPath(_wave(-_PERIOD, 3 * _PERIOD, _WAVE_HEIGHT / 2))
    painter.end()
    return tile


def _wave(left: float, right: float, y: float) -> QPainterPath:
    path = QPainterPath(QPointF(left, y))
    half = _PERIOD / 2
    for number in range(round((right - left) / half)):
        x = left + number * half
        height = _SWELL * 2 * (1 if number % 2 else -1)
        path.quadTo(QPointF(x + half / 2, y + height), QPointF(x + half, y))
    return path


def shared_by_line(block: SetBlock, marks: ColumnMarks) -> dict[int, list[Passage]]:
    """Return the shared passages that begin in a block, by the baseline of their first line."""
    lines: dict[int, list[Passage]] = {}
    for passage in marks.starting_in(block.block.start, block.block.end):
        fragments = block.fragments(passage.start, passage.end)
        if fragments and passage.mark is Mark.SHARED:
            lines.setdefault(fragments[0].baseline, []).append(passage)
    return lines


def _draw_voices(painter: QPainter, block: SetBlock, look: Look) -> None:
    """Draw in the margin how many voices stand behind the shared passages that begin here."""
    for y, passages in shared_by_line(block, look.marks).items():
        selected = [p for p in passages if p.claim == look.claim]
        painter.setPen(QColor(look.theme.ink if selected else look.theme.muted))
        painter.setFont(sans(11, bold=bool(selected)))
        beside = _NOTED if look.own else 0  # room for the sign of a note
        box = QRectF(-MARGIN_LEFT - beside, y - 14, MARGIN_LEFT - 11, 16)
        counts = dict.fromkeys(str(p.voices) for p in selected or passages)
        words = "\u2009·\u2009".join(list(counts)[:2])
        painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom, words)

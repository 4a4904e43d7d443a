"""Where what on a card stands: its lines from top to bottom, the eye, the number.

In: a card's content and the width of the list. Out: lines with their heights. No painting. Costs
one text layout for each title and width, remembered.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final, Literal

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QTextLayout, QTextOption

from gui.edits.sources import USUAL
from gui.panels.source_words import trust_words
from gui.theme.panel_type import PanelType, card_px, on_card, panel_type
from gui.words import translate

if TYPE_CHECKING:
    from gui.panels.source_model import Source
    from gui.panels.source_notes import Note

MARGIN: Final = 8
GAP: Final = 4
TEXT_LEFT: Final = 38
CHIP: Final = 20.0
EYE: Final = 16.0
PAD: Final = 8
LINE: Final = 17.0
_TITLE_LINE: Final = 19.0
_TOP: Final = 7.0
_BAR: Final = 17.0  # the proportion below the words, with its margins
Kind = Literal["title", "outlet", "quiet", "note", "counts", "against"]


@dataclass(frozen=True, slots=True)
class CardLine:
    """One line of a card; ``note`` is what it leads to."""

    kind: Kind
    text: str
    top: float
    height: float
    note: Note | None = None


def card_lines(source: Source, width: int) -> tuple[CardLine, ...]:
    """Return the lines of a card in a list of some width, placed from the card's upper edge."""
    return _placed(tuple(_content(source, width)), panel_type())


@lru_cache(maxsize=1024)
def _placed(
    content: tuple[tuple[Kind, str, Note | None], ...], style: PanelType
) -> tuple[CardLine, ...]:
    del style  # the one in force
    found: list[CardLine] = []
    top = _TOP
    for kind, text, note in content:
        height = float(card_px(_TITLE_LINE if kind == "title" else LINE))
        if found and found[-1].kind == "title" and kind != "title":
            top += 2
        found.append(CardLine(kind, text, top, height, note))
        top += height
    return tuple(found)


def _content(source: Source, width: int) -> list[tuple[Kind, str, Note | None]]:
    lines: list[tuple[Kind, str, Note | None]] = [
        ("title", line, None) for line in title_lines(source.title, title_room(width))
    ]
    lines.append(("outlet", source.outlet, None))
    lines.append(("quiet", source.day, None))
    if source.hidden:
        words = translate("Sources", "left out of claims and brief")
        return [*lines, ("quiet", words, None)]
    if source.trust != USUAL:
        lines.append(("quiet", trust_words(source.trust), None))
    lines += [("note", note.text, note) for note in source.shown_notes]
    lines.append(("counts", "", None))
    return [*lines, ("against", source.against, None)] if source.against else lines


def card_height(source: Source, width: int) -> float:
    """Return the height of a card, without the gap below it."""
    last = card_lines(source, width)[-1]
    return last.top + last.height + (PAD if source.hidden else _BAR)


def line_at(source: Source, width: int, y: float) -> CardLine | None:
    """Return the line at a distance from the card's upper edge."""
    lines = card_lines(source, width)
    return next((one for one in lines if one.top <= y < one.top + one.height), None)


def card_rect(area: QRectF) -> QRectF:
    """Return the card in the area of its row."""
    return area.adjusted(MARGIN + 0.5, 0.5, -MARGIN - 0.5, -GAP - 0.5)


def text_rect(card: QRectF, line: CardLine) -> QRectF:
    """Return where the words of a line stand."""
    right = card.right() - PAD - (EYE + 4 if line.kind == "title" else 0)
    at = QPointF(card.left() + TEXT_LEFT, card.top() + line.top)
    return QRectF(at, QPointF(right, at.y() + line.height))


def eye_rect(card: QRectF) -> QRectF:
    """Return where the eye of a card is drawn."""
    return QRectF(card.right() - PAD - EYE, card.top() + 10, EYE, EYE)


def title_room(width: int) -> int:
    """Return how wide a title may be in a list of some width: up to the eye."""
    return max(width - 2 * MARGIN - TEXT_LEFT - PAD - round(EYE) - 5, 40)


def title_lines(title: str, width: int) -> tuple[str, ...]:
    """Break a title into one line or two; what does not fit is left for the tooltip."""
    return _title_lines(title, width, panel_type())


@lru_cache(maxsize=512)
def _title_lines(title: str, width: int, style: PanelType) -> tuple[str, ...]:
    del style  # the one in force
    layout = QTextLayout(title, on_card(14, bold=True))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    first = layout.createLine()
    if not first.isValid():
        return (title,)
    first.setLineWidth(width)
    # Qt counts UTF-16 units, as its own strings do.
    units = title.encode("utf-16-le", "replace")
    cut = 2 * first.textLength()
    layout.endLayout()
    head, rest = (
        part.decode("utf-16-le", "replace").strip() for part in (units[:cut], units[cut:])
    )
    return (head, rest) if rest else (head,)

"""How each kind of block is set: type, line pitch and the space around it, in pixels."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QFontMetricsF

from gui.theme.fonts import sans, serif

if TYPE_CHECKING:
    from PySide6.QtGui import QFont

    from gui.reading.blocks import BlockKind

# The column, from left to right: voice counts, text, a gap, the strip of claims.
MARGIN_LEFT: Final = 32
MARGIN_RIGHT: Final = 14
NOTES_FROM: Final = 420  # width of a column from which on words stand in its margin
NOTE_GAP: Final = 14
NOTE_WIDTH: Final = 84
STRIP_WIDTH: Final = 20
FURNITURE_INDENT: Final = 12
CHIP: Final = 20
RULE: Final = 2
COMFORTABLE_MEASURE: Final = 45  # characters a line
LONGEST_MEASURE: Final = 75


@dataclass(frozen=True, slots=True)
class Setting:
    """The setting of one kind of block.

    Attributes:
        serif: the sources' own words are set in the serif, Sidebrief's and furniture in the sans.
        size: of the type.
        pitch: from one line's top to the next.
        before, after: space above and below the block.
        indent: space left of the text, inside the column's margin.
    """

    serif: bool
    size: int
    pitch: int
    before: int = 0
    after: int = 0
    indent: int = 0
    bold: bool = False


_SETTINGS: Final[dict[BlockKind, Setting]] = {
    "title": Setting(serif=True, size=19, pitch=24, before=4, after=6, bold=True),
    "date": Setting(serif=False, size=13, pitch=18, after=8 + RULE + 16),
    "heading": Setting(serif=True, size=16, pitch=24, before=8, after=4, bold=True),
    "paragraph": Setting(serif=True, size=15, pitch=24, after=12),
    "furniture": Setting(serif=False, size=12, pitch=18, after=14, indent=FURNITURE_INDENT),
}


def setting(kind: BlockKind) -> Setting:
    """Return the setting of a kind of block."""
    return _SETTINGS[kind]


@lru_cache(maxsize=8)
def font_of(kind: BlockKind) -> QFont:
    """Return the type of a kind of block (to be copied before it is changed)."""
    chosen = _SETTINGS[kind]
    make = serif if chosen.serif else sans
    return make(chosen.size, bold=chosen.bold)


@lru_cache(maxsize=8)
def character_width(kind: BlockKind) -> float:
    """Return the width of an average character of running text in a kind of block."""
    sample = "the quick brown fox jumps over the lazy dog and runs on "
    return QFontMetricsF(font_of(kind)).horizontalAdvance(sample) / len(sample)


@lru_cache(maxsize=1)
def comfortable_width() -> int:
    """Return the width of a column whose lines hold a comfortable number of characters."""
    measure = COMFORTABLE_MEASURE * character_width("paragraph")
    return round(MARGIN_LEFT + measure + MARGIN_RIGHT + STRIP_WIDTH)


@lru_cache(maxsize=1)
def longest_line() -> int:
    """Return the width beyond which a line can no longer be read with ease."""
    return round(LONGEST_MEASURE * character_width("paragraph"))

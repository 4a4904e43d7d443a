"""How each kind of block is set: type, line pitch and the space around it, in pixels.

What the user chose (:class:`ReadingStyle`) goes in; out come the settings of blocks and the widths
of columns. All sizes keep the proportions of the design, which the default style has exactly.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING, Final, Literal

from PySide6.QtGui import QFontMetricsF

from gui.theme.fonts import family_font, sans, serif

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
SIZES: Final = (12, 13, 14, 15, 16, 17, 18, 20, 22, 24, 28, 32)  # pixels of running text
SPACINGS: Final = (130, 145, 160, 180, 200)  # per cent of the type's size, from line to line
SANS: Final = "sans"
"""The name of Sidebrief's own sans among the families."""

Measure = Literal["narrow", "comfortable", "wide"]
MEASURES: Final[dict[Measure, tuple[int, int]]] = {
    "narrow": (38, 56),
    "comfortable": (45, 75),
    "wide": (58, 100),
}
"""Characters a line: those a column is made wide for, and those beyond which it stays empty."""


@dataclass(frozen=True, slots=True)
class ReadingStyle:
    """How the user wants the sources' words to be set.

    Attributes:
        family: "" for Sidebrief's serif, "sans" for its sans, or a font that is installed.
        size: of running text, in pixels.
        spacing: from line to line, in per cent of the size.
    """

    family: str = ""
    size: int = 15
    measure: Measure = "comfortable"
    spacing: int = 160

    def larger(self, steps: int) -> ReadingStyle:
        """Return the style some steps larger (or smaller, below 0), as far as there are any."""
        nearest = min(range(len(SIZES)), key=lambda step: abs(SIZES[step] - self.size))
        step = min(max(nearest + steps, 0), len(SIZES) - 1)
        return replace(self, size=SIZES[step])


USUAL: Final = ReadingStyle()


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


@lru_cache(maxsize=64)
def setting(kind: BlockKind, style: ReadingStyle = USUAL) -> Setting:
    """Return the setting of a kind of block."""
    plain = _SETTINGS[kind]
    scale = style.size / USUAL.size
    apart = scale * style.spacing / USUAL.spacing
    return replace(
        plain,
        size=round(plain.size * scale),
        pitch=round(plain.pitch * apart),
        after=plain.after if kind == "date" else round(plain.after * apart),
    )


@lru_cache(maxsize=64)
def font_of(kind: BlockKind, style: ReadingStyle = USUAL) -> QFont:
    """Return the type of a kind of block (to be copied before it is changed)."""
    chosen = setting(kind, style)
    if not chosen.serif or style.family == SANS:
        return sans(chosen.size, bold=chosen.bold)
    if style.family:
        return family_font(style.family, chosen.size, bold=chosen.bold)
    return serif(chosen.size, bold=chosen.bold)


@lru_cache(maxsize=64)
def character_width(kind: BlockKind, style: ReadingStyle = USUAL) -> float:
    """Return the width of an average character of running text in a kind of block."""
    sample = "the quick brown fox jumps over the lazy dog and runs on "
    return QFontMetricsF(font_of(kind, style)).horizontalAdvance(sample) / len(sample)


@lru_cache(maxsize=16)
def comfortable_width(style: ReadingStyle = USUAL) -> int:
    """Return the width of a column whose lines hold a comfortable number of characters."""
    measure = MEASURES[style.measure][0] * character_width("paragraph", style)
    return round(MARGIN_LEFT + measure + MARGIN_RIGHT + STRIP_WIDTH)


@lru_cache(maxsize=16)
def longest_line(style: ReadingStyle = USUAL) -> int:
    """Return the width beyond which a line can no longer be read with ease."""
    return round(MEASURES[style.measure][1] * character_width("paragraph", style))

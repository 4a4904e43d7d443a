"""How large panels and brief set what they show: as the articles, in proportion.

One setting for the application, as Qt's own font and style sheet are: every window takes it over
when it changes. Sizes are asked for as the design has them, in pixels; out comes what is in force.
What Sidebrief itself says grows with the sources' words, but not beyond what panels have room for.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from gui.theme.fonts import family_font, sans, serif

if TYPE_CHECKING:
    from PySide6.QtGui import QFont

_LARGEST_OWN: Final = 1.6
_LARGEST_CARD: Final = 1.25
_SANS: Final = "sans"


@dataclass(frozen=True, slots=True)
class PanelType:
    """The setting in force.

    Attributes:
        family: "" for the serif, "sans" for the sans, or a font that is installed.
        scale: of the sources' words, beside the sizes of the design.
        pitch: of the distance from line to line, beside the design's.
    """

    family: str = ""
    scale: float = 1.0
    pitch: float = 1.0


@lru_cache(maxsize=1)
def _held() -> list[PanelType]:
    """Hold the one setting of the application."""
    return [PanelType()]


def panel_type() -> PanelType:
    """Return the setting in force."""
    return _held()[0]


def set_panel_type(wanted: PanelType) -> None:
    """Put a setting in force; who shows words has to lay them out anew."""
    _held()[0] = wanted


def said_px(px: int) -> int:
    """Return the size in force of the words of sources and user."""
    return max(1, round(px * panel_type().scale))


def own_px(px: float) -> int:
    """Return the size in force of what Sidebrief says, or of a space that it needs."""
    return max(1, round(px * min(panel_type().scale, _LARGEST_OWN)))


def card_px(px: float) -> int:
    """Return the size in force on the cards of the sources, whose list is narrow."""
    return max(1, round(px * min(panel_type().scale, _LARGEST_CARD)))


def said(px: int) -> QFont:
    """Return the type of the sources' words, ``px`` pixels high in the design."""
    family, size = panel_type().family, said_px(px)
    if family == _SANS:
        return sans(size)
    return family_font(family, size) if family else serif(size)


def on_card(px: int, *, bold: bool = False) -> QFont:
    """Return the type of a source's card, ``px`` pixels high in the design."""
    return sans(card_px(px), bold=bold)


def own(px: int, *, bold: bool = False) -> QFont:
    """Return the type of Sidebrief's words beside them, ``px`` pixels high in the design."""
    return sans(own_px(px), bold=bold)

"""The two voices of type: a serif for what the sources wrote, a sans for what Sidebrief says.

The fonts come from packages, so that the window looks the same on every machine; where a package
or a file is missing, and for scripts the fonts lack, the platform's own fonts stand in.
"""

from __future__ import annotations

from functools import lru_cache
from importlib.resources import as_file, files
from typing import Final

from PySide6.QtGui import QFont, QFontDatabase

_PACKAGES: Final = (
    ("font_source_serif_pro", "SourceSerifPro"),
    ("font_source_sans_pro", "SourceSansPro"),
)
_STYLES: Final = ("Regular", "It", "Semibold", "Bold")
_SERIF: Final = ("Source Serif Pro", "Noto Serif", "Georgia", "Times New Roman", "DejaVu Serif")
_SANS: Final = ("Source Sans Pro", "Noto Sans", "Segoe UI", "Helvetica Neue", "DejaVu Sans")


@lru_cache(maxsize=1)
def load_fonts() -> None:
    """Register the fonts with Qt, once; a font that cannot be had is left to the platform."""
    for package, stem in _PACKAGES:
        for style in _STYLES:
            _register(package, f"{stem}-{style}.ttf")


def _register(package: str, name: str) -> None:
    try:
        with as_file(files(package) / "files" / name) as path:
            if path.is_file():
                QFontDatabase.addApplicationFont(str(path))
    except ModuleNotFoundError:
        return


def serif(px: int, *, bold: bool = False) -> QFont:
    """Return the type of the sources' own words, ``px`` pixels high."""
    return _font(_SERIF, px, QFont.StyleHint.Serif, bold=bold)


def sans(px: int, *, bold: bool = False) -> QFont:
    """Return the type of Sidebrief's own words, ``px`` pixels high."""
    return _font(_SANS, px, QFont.StyleHint.SansSerif, bold=bold)


def family_font(family: str, px: int, *, bold: bool = False) -> QFont:
    """Return a font that is installed; what it lacks, the serif and the platform stand in for."""
    return _font((family, *_SERIF), px, QFont.StyleHint.AnyStyle, bold=bold)


def _font(families: tuple[str, ...], px: int, hint: QFont.StyleHint, *, bold: bool) -> QFont:
    return QFont(_made(families, px, hint, bold=bold))


@lru_cache(maxsize=128)  # asked for each word that is painted
def _made(families: tuple[str, ...], px: int, hint: QFont.StyleHint, *, bold: bool) -> QFont:
    load_fonts()
    font = QFont(list(families))
    font.setStyleHint(hint)
    font.setPixelSize(px)
    font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font

"""The window's few icons: own drawings, coloured from the theme when they are asked for."""

from __future__ import annotations

import tempfile
from functools import lru_cache
from importlib.resources import files
from pathlib import Path
from typing import Final

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

_STROKE: Final = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16" fill="none" stroke="{colour}" '
    'stroke-width="{width}" stroke-linecap="round" stroke-linejoin="round">{shape}</svg>'
)
_SHAPES: Final = {
    "chevron": ("2.2", '<path d="M3 6l5 5 5-5"/>'),
    "up": ("2.2", '<path d="M3 11l5-5 5 5"/>'),
    "check": ("2", '<path d="M3 8.5l3.5 3.5L13 5"/>'),
    "eye": (
        "1.3",
        '<path d="M1.5 8C4 2.4 12 2.4 14.5 8C12 13.6 4 13.6 1.5 8z"/><circle cx="8" cy="8" r="2"/>',
    ),
    "eye-off": (
        "1.3",
        '<path d="M1.5 7C4 12.6 12 12.6 14.5 7M8 11.2V13.5M4 10L2.6 12M12 10l1.4 2"/>',
    ),
    "pin": ("1.3", '<path d="M5.5 2h5M6.5 2v4.5L4 9.5h8L9.5 6.5V2M8 9.5V14"/>'),
    "ban": ("1.3", '<circle cx="8" cy="8" r="5.5"/><path d="M4.2 4.2l7.6 7.6"/>'),
    "swap": ("1.3", '<path d="M2.5 5.5h10M10 3l2.5 2.5L10 8M13.5 10.5h-10M6 8l-2.5 2.5L6 13"/>'),
    "write": ("1.3", '<path d="M3 13l.8-3L10.5 3.3l2.2 2.2L6 12.2z M9 4.8l2.2 2.2"/>'),
    "focus": (
        "1.3",
        (
            '<circle cx="8" cy="8" r="4.5"/><circle cx="8" cy="8" r=".8"/>'
            '<path d="M8 1.5v2M8 12.5v2M1.5 8h2M12.5 8h2"/>'
        ),
    ),
    "widen": ("1.4", '<path d="M5 4.5L1.5 8L5 11.5M11 4.5L14.5 8L11 11.5M1.5 8h13"/>'),
    "narrow": ("1.4", '<path d="M2.5 4.5L6 8L2.5 11.5M13.5 4.5L10 8L13.5 11.5M8 3v10"/>'),
    "close": ("1.5", '<path d="M4 4l8 8M12 4l-8 8"/>'),
    "search": ("1.5", '<circle cx="7" cy="7" r="4.5"/><path d="M10.5 10.5L14 14"/>'),
}


def svg(name: str, colour: str) -> str:
    """Return the drawing of one icon in one colour.

    Raises:
        KeyError: if there is no such icon.
    """
    width, shape = _SHAPES[name]
    return _STROKE.format(colour=colour, width=width, shape=shape)


@lru_cache(maxsize=64)
def icon_file(name: str, colour: str) -> str:
    """Write an icon to a file, for the stylesheet, which takes none but files; return its path."""
    path = _folder() / f"{name}-{colour.lstrip('#')}.svg"
    path.write_text(svg(name, colour), "utf-8")
    return path.as_posix()


@lru_cache(maxsize=1)
def _store() -> tempfile.TemporaryDirectory[str]:
    return tempfile.TemporaryDirectory(prefix="sidebrief-icons-")


def _folder() -> Path:
    return Path(_store().name)


@lru_cache(maxsize=64)
def icon(name: str, colour: str) -> QIcon:
    """Return an icon in one colour, sharp at twice the size."""
    return QIcon(_pixmap(svg(name, colour).encode(), 32))


@lru_cache(maxsize=1)
def window_icon() -> QIcon:
    """Return Sidebrief's own sign."""
    data = (files("gui") / "assets" / "sidebrief.svg").read_bytes()
    result = QIcon()
    for size in (16, 32, 64, 128, 256):
        result.addPixmap(_pixmap(data, size))
    return result


def _pixmap(data: bytes, size: int) -> QPixmap:
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(data)).render(painter)
    painter.end()
    return pixmap

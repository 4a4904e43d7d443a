"""Tells whether a screen can be reached, before Qt tries and aborts the process."""

from __future__ import annotations

import ctypes
import os
import sys
from typing import Final

_NO_DISPLAY: Final = (
    "there is no display to show a window on; start it in a desktop session (or set DISPLAY), "
    "or use: sidebrief brief PATH"
)
_NO_LIBRARY: Final = (
    "Qt needs a system library that is missing ({name}); on Debian or Ubuntu install it with "
    "apt-get install {package}, or use: sidebrief brief PATH"
)
_XCB_NEEDS: Final = (
    ("libxcb-cursor.so.0", "libxcb-cursor0"),
    ("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
    ("libxcb-icccm.so.4", "libxcb-icccm4"),
    ("libxcb-keysyms.so.1", "libxcb-keysyms1"),
    ("libxcb-image.so.0", "libxcb-image0"),
    ("libxcb-render-util.so.0", "libxcb-render-util0"),
    ("libxcb-shape.so.0", "libxcb-shape0"),
)


def missing_display() -> str:
    """Return why there is nothing to show a window on, or an empty string."""
    if not sys.platform.startswith("linux"):
        return ""
    platform = os.environ.get("QT_QPA_PLATFORM", "").split(":")[0]
    if platform and platform not in {"xcb", "wayland"}:
        return ""
    if os.environ.get("WAYLAND_DISPLAY") and platform != "xcb":
        return ""
    name = os.environ.get("DISPLAY")
    if not name:
        return _NO_DISPLAY
    return _missing_library() or _unreachable(name)


def _missing_library() -> str:
    for name, package in _XCB_NEEDS:
        try:
            ctypes.CDLL(name)
        except OSError:
            return _NO_LIBRARY.format(name=name, package=package)
    return ""


def _unreachable(name: str) -> str:
    """Knock at the X server as Qt will."""
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return _NO_LIBRARY.format(name="libxcb.so.1", package="libxcb1")
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(name.encode(), None))
    failed = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return _NO_DISPLAY if failed else ""

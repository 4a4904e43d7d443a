"""Starts the window: ``sidebrief-window [PATH...]`` and ``run(paths)`` for the command line."""

from __future__ import annotations

import gc
import os
import sys
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QApplication

# Seconds a worker may hold the interpreter against the window, which lets it go at every call into
# Qt: painting while a story is analysed takes half as long as with 0.5 ms, the analysis no longer.
_SWITCH_INTERVAL: Final = 0.0001
# A full collection stops every thread for 0.15 s once fifty articles are analysed, and finds
# nothing: the engine's values have no cycles. Young objects are still looked through.
_COLLECT: Final = (2_000, 10, 100_000)
_USUAL_SCALE: Final = 100  # per cent
_WARM_UP_AFTER: Final = 300  # milliseconds: first the window, then the engine
_LIBRARIES: Final = (
    "libgl1 libegl1 libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 "
    "libfontconfig1 libdbus-1-3"
)


def run(paths: Sequence[str]) -> int:
    """Show the window, with files and folders opened if any are named; return the exit status.

    Returns:
        0 when the user closed the window, 1 if it cannot be shown here (said on standard error).
    """
    reason = cannot_show()
    if reason:
        sys.stderr.write(f"sidebrief: {reason}\n")
        return 1
    if "OMP_NUM_THREADS" not in os.environ:
        # Before numpy is imported: more threads gain nothing here, and wait for each other.
        os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    set_scale()
    app = make_application()
    # After the application: widgets need it, and none of this is needed to say no.
    from PySide6.QtCore import QTimer  # noqa: PLC0415

    from gui import preferences as kept  # noqa: PLC0415
    from gui.keeping.remembered import Remembered  # noqa: PLC0415
    from gui.language import speak  # noqa: PLC0415
    from gui.reports import install  # noqa: PLC0415
    from gui.theme.switch import ThemeSwitch  # noqa: PLC0415
    from gui.window.stories import Stories  # noqa: PLC0415

    remembered = Remembered(kept.read(), saving=True)
    speak(app, remembered.now.language)
    stories = Stories(remembered, ThemeSwitch(app, remembered.now.theme))
    window = stories.new_window()
    install(lambda: stories.front)
    begun = stories.begin()
    if paths:
        stories.open(paths)
    elif not begun:
        QTimer.singleShot(_WARM_UP_AFTER, window.session.warm_up)
    status = app.exec()
    remembered.finish()
    return status


def main() -> None:
    """Open the window on the paths of the command line, and exit with its status."""
    sys.exit(run(sys.argv[1:]))


def set_scale() -> None:
    """Let Qt draw everything in the size that was chosen; it reads this once, when it starts."""
    from gui import preferences as kept  # noqa: PLC0415 - only a window needs it

    scale = kept.read().scale
    if scale != _USUAL_SCALE and "QT_SCALE_FACTOR" not in os.environ:
        os.environ["QT_SCALE_FACTOR"] = f"{scale / 100:g}"


def make_application() -> QApplication:
    """Make Qt's application, named and with Sidebrief's sign."""
    from PySide6.QtCore import QCoreApplication  # noqa: PLC0415 - see cannot_show
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415

    sys.setswitchinterval(_SWITCH_INTERVAL)
    gc.set_threshold(*_COLLECT)
    existing = QCoreApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication(["sidebrief"])
    app.setApplicationName("sidebrief")
    app.setApplicationDisplayName("Sidebrief")
    app.setOrganizationName("sidebrief")
    app.setDesktopFileName("sidebrief")
    from gui.theme.icons import window_icon  # noqa: PLC0415 - pixmaps need the application

    app.setWindowIcon(window_icon())
    return app


def cannot_show() -> str:
    """Return why no window can be shown here, with what to do, or an empty string.

    Qt ends the whole process if its platform cannot be reached, so this is asked in advance.
    """
    try:
        # Imported here, so that a missing system library is a sentence and not a traceback.
        from PySide6 import QtGui, QtWidgets  # noqa: F401, PLC0415
    except ImportError as error:
        return (
            f"Qt cannot start ({error}); on Debian or Ubuntu install its libraries with "
            f"apt-get install {_LIBRARIES}, or use: sidebrief brief PATH"
        )
    from gui.display import missing_display  # noqa: PLC0415 - as above

    return missing_display()


if __name__ == "__main__":
    main()

"""A defect is shown, with a report to copy, instead of ending the window or vanishing."""

from __future__ import annotations

import platform
import sys
import traceback
from typing import TYPE_CHECKING

from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from gui.words import translate
from summarizer import __version__

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType


def install(front: Callable[[], QWidget | None]) -> None:
    """Show every exception that nothing catches in a dialog over the window in front."""

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Show what went wrong; an interrupt from the terminal closes the window."""
        window = front()
        if issubclass(kind, KeyboardInterrupt):
            if window is not None:
                window.close()
            return
        text = report(error, trace)
        sys.stderr.write(text)
        if window is not None:
            show_report(window, text)

    sys.excepthook = hook


def report(error: BaseException, trace: TracebackType | None) -> str:
    """Return what a developer needs: versions and the trace, and nothing of the articles."""
    lines = traceback.format_exception(type(error), error, trace)
    return (
        f"Sidebrief {__version__}, Python {platform.python_version()}, Qt {qVersion()}, "
        f"{platform.system()} {platform.release()}\n\n{''.join(lines)}"
    )


def show_report(parent: QWidget, text: str) -> QDialog:
    """Show a report that can be copied; the work goes on beside it."""
    dialog = QDialog(parent)
    dialog.setWindowTitle(translate("Report", "Something went wrong"))
    box = QVBoxLayout(dialog)
    box.setContentsMargins(24, 20, 24, 16)
    box.setSpacing(12)
    words = QLabel(
        translate(
            "Report",
            "Sidebrief met a defect of its own. Your articles are untouched, and you can go on. "
            "The report below helps to mend it; nothing is sent unless you do so.",
        )
    )
    words.setWordWrap(True)
    field = QPlainTextEdit(text)
    field.setReadOnly(True)
    field.setMinimumSize(560, 260)
    field.setAccessibleName(translate("Report", "Report"))
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    copy = QPushButton(translate("Report", "Copy report"))
    buttons.addButton(copy, QDialogButtonBox.ButtonRole.ActionRole)
    copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(text))
    buttons.rejected.connect(dialog.close)
    for widget in (words, field, buttons):
        box.addWidget(widget)
    dialog.show()
    return dialog

"""Small windows that explain: shortcuts, about, skipped files. None of them stops the work."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from gui.panels.source_panel import heading_label
from gui.theme.fonts import sans, serif
from gui.theme.icons import window_icon
from gui.window.actions import TABLE
from gui.window.pages import reasons
from summarizer import __version__

if TYPE_CHECKING:
    from summarizer import Story

_MORE_KEYS = (
    ("Walk through the lines of the brief", "Up, Down"),
    ("Ban the chosen line of the brief, or let a banned one back in", "Delete"),
    ("Not sure: same thing, not the same, previous, skip", "S, D, Left, Right"),
    ("Differences: checked, no conflict, ask the desk, remark", "C, O, A, R"),
    ("Differences: take back what you said of one", "Backspace"),
    ("Coverage and differences: go to the text behind a cell", "Enter"),
    ("Leave out the chosen source, or take it back", "Space"),
    ("Go to the next hit of the search", "Enter"),
    ("Undo", "Ctrl+Z"),
    ("Redo", "Ctrl+Shift+Z"),
)


def _dialog(parent: QWidget, title: str) -> tuple[QDialog, QVBoxLayout]:
    dialog = QDialog(parent)
    dialog.setWindowTitle(title)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box = QVBoxLayout(dialog)
    box.setContentsMargins(24, 20, 24, 16)
    box.setSpacing(12)
    return dialog, box


def _finish(dialog: QDialog, box: QVBoxLayout) -> QDialog:
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    buttons.rejected.connect(dialog.close)
    box.addWidget(buttons)
    dialog.show()
    return dialog


def show_shortcuts(parent: QWidget) -> QDialog:
    """List all keyboard shortcuts."""
    dialog, box = _dialog(parent, "Keyboard shortcuts")
    box.addWidget(heading_label("Keyboard shortcuts"))
    grid = QGridLayout()
    grid.setHorizontalSpacing(32)
    grid.setVerticalSpacing(6)
    rows = [(entry.tip or entry.text, ", ".join(entry.keys)) for entry in TABLE if entry.keys]
    for row, (what, keys) in enumerate((*rows, *_MORE_KEYS)):
        grid.addWidget(QLabel(what), row, 0)
        label = QLabel(keys)
        label.setFont(sans(14, bold=True))
        grid.addWidget(label, row, 1)
    box.addLayout(grid)
    return _finish(dialog, box)


def show_about(parent: QWidget) -> QDialog:
    """Say what this is."""
    dialog, box = _dialog(parent, "About Sidebrief")
    sign = QLabel()
    sign.setPixmap(window_icon().pixmap(QSize(64, 64)))
    name = QLabel(f"Sidebrief {__version__}")
    name.setFont(serif(22, bold=True))
    words = QLabel(
        "Reads the sources of one story side by side and briefs them word for word, each line "
        "with its source. Works offline: no text leaves this computer.\n\nMIT licence. The fonts "
        "Source Serif and Source Sans are under the SIL Open Font Licence."
    )
    words.setWordWrap(True)
    words.setMinimumWidth(380)
    for widget in (sign, name, words):
        box.addWidget(widget)
    return _finish(dialog, box)


def show_skipped(parent: QWidget, story: Story) -> QDialog:
    """List the files that were not used, each with its reason, and the warnings."""
    dialog, box = _dialog(parent, "Skipped files")
    box.addWidget(heading_label("Skipped files and why"))
    text = QPlainTextEdit("\n\n".join((reasons(story.skipped), *story.warnings)).strip())
    text.setReadOnly(True)
    text.setAccessibleName("Skipped files and why")
    text.setMinimumSize(520, 220)
    box.addWidget(text)
    return _finish(dialog, box)

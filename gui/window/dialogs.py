"""Small windows that explain: about, skipped files. None of them stops the work."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from gui.panels.source_panel import heading_label
from gui.theme.fonts import serif
from gui.theme.icons import window_icon
from gui.told import retold
from gui.window.pages import reasons
from gui.words import translate
from summarizer import __version__

if TYPE_CHECKING:
    from summarizer import Story


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


def show_about(parent: QWidget) -> QDialog:
    """Say what this is."""
    dialog, box = _dialog(parent, translate("About", "About Sidebrief"))
    sign = QLabel()
    sign.setPixmap(window_icon().pixmap(QSize(64, 64)))
    name = QLabel(f"Sidebrief {__version__}")
    name.setFont(serif(22, bold=True))
    words = QLabel(
        translate(
            "About",
            "Reads the sources of one story side by side and briefs them word for word, each line "
            "with its source. Works offline: no text leaves this computer.\n\nMIT licence. The "
            "fonts Source Serif and Source Sans are under the SIL Open Font Licence.",
        )
    )
    words.setWordWrap(True)
    words.setMinimumWidth(380)
    for widget in (sign, name, words):
        box.addWidget(widget)
    return _finish(dialog, box)


def show_skipped(parent: QWidget, story: Story) -> QDialog:
    """List the files that were not used, each with its reason, and the warnings."""
    dialog, box = _dialog(parent, translate("Skipped files", "Skipped files"))
    box.addWidget(heading_label(translate("Skipped files", "Skipped files and why")))
    text = QPlainTextEdit(
        "\n\n".join((reasons(story.skipped), *map(retold, story.warnings))).strip()
    )
    text.setReadOnly(True)
    text.setAccessibleName(translate("Skipped files", "Skipped files and why"))
    text.setMinimumSize(520, 220)
    box.addWidget(text)
    return _finish(dialog, box)

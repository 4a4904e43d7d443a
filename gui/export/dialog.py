"""Export: choose a form and what it holds, see it, save it. Nothing waits for this dialog.

The preview is made in the worker, from the same parts as the file, each time something changes.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from gui.export.choices import Choices, from_words, to_words
from gui.export.option_panel import OptionPanel
from gui.export.preview import PreviewPane
from gui.theme.icons import icon
from gui.told import retold
from gui.words import translate
from gui.work.export import FORMATS, Preview

if TYPE_CHECKING:
    from gui.theme.tokens import Theme
    from gui.window.main import Window

_SIZE: Final = QSize(980, 720)
_SETTLED: Final = 60  # milliseconds without another change before a preview is made


def show_export(window: Window) -> ExportDialog:
    """Show the dialog of a window; there is never more than one."""
    shown = window.findChild(ExportDialog)
    dialog = shown if isinstance(shown, ExportDialog) else ExportDialog(window)
    dialog.show()
    dialog.raise_()
    dialog.activateWindow()
    return dialog


class ExportDialog(QDialog):
    """The dialog."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self.choices = from_words(window.preferences.export)
        self.setWindowTitle(translate("Export", "Export the brief"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.forms = QListWidget()
        self.options = OptionPanel()
        self.preview = PreviewPane(window.themes.theme)
        self.verified = QLabel()
        self._sign = QLabel()
        self.save_button = QPushButton(translate("Export", "Save…"))
        self._settle = QTimer(self, singleShot=True, interval=_SETTLED)
        self._settle.timeout.connect(self._ask)
        self._set_up()
        self._lay_out()
        self._listen()
        self._show_choices()
        self.set_theme(window.themes.theme)
        self._ask()
        self.forms.setFocus()

    def _set_up(self) -> None:
        self.forms.setAccessibleName(translate("Export", "Form of the file"))
        self.forms.setSpacing(1)
        self.forms.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for form in FORMATS:
            entry = QListWidgetItem(form.title())
            entry.setToolTip(f"*{form.suffix}")
            entry.setData(Qt.ItemDataRole.UserRole, form.name)
            self.forms.addItem(entry)
        self.forms.setCurrentRow(FORMATS.index(self.choices.format))
        self.save_button.setProperty("look", "primary")
        self.save_button.setDefault(True)

    def _listen(self) -> None:
        self.forms.currentRowChanged.connect(self._on_form)
        self.forms.itemActivated.connect(lambda _item: self.save())
        self.options.chosen.connect(self._choose)
        self.save_button.clicked.connect(self.save)
        session = self._window.session
        session.briefed.connect(self._settle.start)
        session.edited.connect(self._settle.start)
        session.loading.connect(self.close)
        self._window.themes.changed.connect(self.set_theme)

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(_heading(translate("Export", "Form")))
        left.addWidget(self.forms, 1)
        left.addSpacing(8)
        left.addWidget(_heading(translate("Export", "Options")))
        left.addWidget(self.options)
        side = QWidget()
        side.setFixedWidth(252)
        side.setLayout(left)
        left.setContentsMargins(0, 0, 0, 0)
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addWidget(_heading(translate("Export", "Preview")))
        right.addWidget(self.preview, 1)
        middle = QHBoxLayout()
        middle.setSpacing(20)
        middle.addWidget(side)
        middle.addLayout(right, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 20, 24, 16)
        box.setSpacing(16)
        box.addLayout(middle, 1)
        box.addLayout(self._foot())
        room = self._window.screen().availableSize()
        self.resize(_SIZE.boundedTo(room - QSize(40, 60)))

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setSpacing(6)
        close = QPushButton(translate("Export", "Close"))
        close.setAutoDefault(False)
        close.clicked.connect(self.close)
        foot.addWidget(self._sign)
        foot.addWidget(self.verified, 1)
        foot.addWidget(close)
        foot.addWidget(self.save_button)
        return foot

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self.preview.set_theme(theme)
        self._sign.setPixmap(icon("check", theme.accent).pixmap(QSize(16, 16)))

    # -- choices ---------------------------------------------------------------------------------

    def _on_form(self, row: int) -> None:
        if row >= 0:
            self._choose(replace(self.choices, form=FORMATS[row].name))

    def _choose(self, choices: Choices) -> None:
        self.choices = choices
        self._show_choices()
        self._settle.start()
        window = self._window
        window.preferences = replace(window.preferences, export=to_words(choices))

    def _show_choices(self) -> None:
        self.options.show_choices(self.choices)

    # -- preview and file ------------------------------------------------------------------------

    def _ask(self) -> None:
        form, options = self.choices.format, self.choices.options()
        self._window.session.preview(form, options, self._on_preview)

    def _on_preview(self, shown: object, message: str) -> None:
        if not self.isVisible() and not self.save_button.isEnabled():
            return
        self.save_button.setEnabled(isinstance(shown, Preview))
        self._sign.setVisible(isinstance(shown, Preview))
        if isinstance(shown, Preview):
            self.preview.show_preview(shown)
            self.verified.setText(retold(shown.verified))
        else:
            self.verified.setText(message)

    def save(self) -> None:
        """Ask where to save the brief, and save it."""
        if not self.save_button.isEnabled():
            return
        if self._window.ask_export(self.choices.format):
            self.close()


def _heading(text: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("look", "heading")
    return label

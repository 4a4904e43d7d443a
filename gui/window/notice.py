"""A strip above the articles for what went wrong, or what to know; it never stops the user."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton

from gui.panels.brief_panel import plain
from gui.told import retold
from gui.words import translate

if TYPE_CHECKING:
    from gui.work import Failure


class Notice(QFrame):
    """One sentence and a button to close it: a failure, with a report to copy, or a warning.

    A failure stands before the warnings of a story; these come again when it is closed. Warnings
    that were closed stay away until there are others, or another story is opened.

    Signals:
        proofs_requested(): show all warnings with what proves them.
    """

    proofs_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("notice")
        self._text = QLabel()
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._copy = QPushButton(translate("Notice", "Copy report"))
        self._proofs = QPushButton(translate("Notice", "Show why"))
        self._close = QPushButton(translate("Notice", "Close"))
        self._report = ""
        self._warnings: tuple[str, ...] = ()
        self._read: tuple[str, ...] = ()
        self._failed = False
        box = QHBoxLayout(self)
        box.setContentsMargins(16, 8, 12, 8)
        box.addWidget(self._text, 1)
        for button in (self._copy, self._proofs, self._close):
            box.addWidget(button)
        self._close.clicked.connect(self._dismiss)
        self._proofs.clicked.connect(self._show_proofs)
        self._copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._report))
        self.hide()

    def show_failure(self, failure: Failure) -> None:
        """Say what went wrong."""
        self._failed = True
        self._report = f"{failure.message}\n\n{failure.report}".strip()
        self._say(retold(failure.message), "", report=bool(failure.report), proofs=False)

    def show_warnings(self, warnings: tuple[str, ...]) -> None:
        """Say what to know of the story before trusting its brief, unless that was read."""
        self._warnings = warnings
        if self._failed and self.isVisible():
            return
        if warnings and warnings != self._read:
            self._say_warnings()
        else:
            self.hide()

    def forget(self) -> None:
        """Begin anew with another story."""
        self._warnings = self._read = ()
        self._failed = False
        self.hide()

    def _say_warnings(self) -> None:
        first, *others = map(retold, self._warnings)
        one = translate("Notice", "{warning} And 1 more warning.")
        more = translate("Notice", "{warning} And %n more warnings.", count=len(others))
        if others:
            first = (one if len(others) == 1 else more).format(warning=first)
        self._say(first, "\n".join(map(retold, self._warnings)), report=False, proofs=True)

    def _say(self, text: str, tip: str, *, report: bool, proofs: bool) -> None:
        self._text.setText(text)
        self._text.setToolTip(plain(tip).replace("\n", "<br>"))
        self._copy.setVisible(report)
        self._proofs.setVisible(proofs)
        self.setAccessibleName(text)
        self.show()

    def _show_proofs(self) -> None:
        """Lead to all warnings with their proofs; the strip has said its part."""
        self._dismiss()
        self.proofs_requested.emit()

    def _dismiss(self) -> None:
        """Close what is read; a failure uncovers the warnings below it."""
        failed, self._failed = self._failed, False
        if failed and self._warnings and self._warnings != self._read:
            self._say_warnings()
            return
        if not failed:
            self._read = self._warnings
        self.hide()

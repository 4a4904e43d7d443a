"""A strip above the articles for what went wrong; it never stops the user."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton

if TYPE_CHECKING:
    from gui.work import Failure


class Notice(QFrame):
    """One sentence, with a report to copy if it is a defect, and a button to close it."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("notice")
        self._text = QLabel()
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._copy = QPushButton("Copy report")
        close = QPushButton("Close")
        self._report = ""
        box = QHBoxLayout(self)
        box.setContentsMargins(16, 8, 12, 8)
        box.addWidget(self._text, 1)
        box.addWidget(self._copy)
        box.addWidget(close)
        close.clicked.connect(self.hide)
        self._copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._report))
        self.hide()

    def show_failure(self, failure: Failure) -> None:
        """Say what went wrong."""
        self._text.setText(failure.message)
        self._report = f"{failure.message}\n\n{failure.report}".strip()
        self._copy.setVisible(bool(failure.report))
        self.setAccessibleName(failure.message)
        self.show()

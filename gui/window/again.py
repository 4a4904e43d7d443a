"""What was open before, on the empty page: one click goes on where the work was left."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QLabel, QPushButton, QVBoxLayout

from gui.keeping import shelf
from gui.shown import shown
from gui.theme.fonts import sans
from gui.window.when import clock_time
from gui.words import translate

if TYPE_CHECKING:
    from gui.keeping.shelf import Shelved

_MOST: Final = 4
_LONGEST: Final = 56  # characters of a title on a button


class AgainCard(QFrame):
    """The stories of earlier times, latest first, each as it was left; hidden if there are none.

    Signals:
        chosen(Shelved): open this one again.
        reopen_chosen(bool): whether the stories of the last time are opened at the start.
    """

    chosen = Signal(object)
    reopen_chosen = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(6)
        title = QLabel(translate("Again", "Go on where you left off"))
        title.setProperty("look", "heading")
        title.setFont(sans(13, bold=True))
        self._box.addWidget(title)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(4)
        self._box.addLayout(self._rows)
        self.reopen = QCheckBox(translate("Again", "Open what was open last at every start"))
        self.reopen.clicked.connect(self.reopen_chosen)
        self._box.addWidget(self.reopen)
        self.setVisible(False)

    def refresh(self) -> None:
        """List the stories that can be opened again."""
        stories = [one for one in shelf.shelved() if not one.open or shelf.is_free(one.folder)]
        while self._rows.count():
            item = self._rows.takeAt(0)
            row = item.widget() if item is not None else None
            if row is not None:
                row.deleteLater()
        for story in stories[:_MOST]:
            self._rows.addWidget(self._button(story))
        self.setVisible(bool(stories))

    def _button(self, story: Shelved) -> QPushButton:
        title = shown(story.title) or translate("Again", "Story without a title")
        short = title if len(title) <= _LONGEST else f"{title[:_LONGEST]}…"
        one = translate("Again", "{title} — one source, {time}")
        more = translate("Again", "{title} — %n sources, {time}", count=story.sources)
        words = (one if story.sources == 1 else more).format(
            title=short.replace("&", "&&"), time=clock_time(story.saved)
        )
        button = QPushButton(words)
        button.setToolTip("\n".join((story.file or title, *story.paths[:5])))
        button.setAccessibleName(words.replace("&&", "&"))
        button.setStyleSheet("text-align: left;")
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.clicked.connect(lambda: self.chosen.emit(story))
        return button

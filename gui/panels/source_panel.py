"""The left panel: the sources as cards, their voices, what to read, and the skipped files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from gui.panels.brief_delegate import surface
from gui.panels.source_list import SourceList
from gui.panels.voice_part import VoicePart, counted_voices, heading_label, reading_advice
from gui.words import translate

if TYPE_CHECKING:
    from gui.theme.tokens import Theme
    from gui.work.engine import Loaded
    from summarizer import Edits


class SourcePanel(QWidget):
    """Sources, voices, and what was skipped.

    Signals:
        source_chosen(int): go to the column of an article.
        hide_requested(str, bool): hide or show an article, by its sha256.
        rename_requested(str, str): name the outlet of an article, by its sha256.
        skipped_requested(): show the skipped files with their reasons.
        sourcing_requested(str): show a section of the sourcing.
        sourcing_of_requested(int): show what is found of one article.
    """

    source_chosen = Signal(int)
    hide_requested = Signal(str, bool)
    rename_requested = Signal(str, str)
    skipped_requested = Signal()
    sourcing_requested = Signal(str)
    sourcing_of_requested = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        surface(self, "chrome")
        self.list = SourceList(theme)
        self._voices = VoicePart(self)
        self._skipped = QPushButton()
        self._skipped.setProperty("look", "link")
        self._skipped.setVisible(False)
        self._lay_out()
        self.list.source_chosen.connect(self.source_chosen)
        self.list.note_chosen.connect(self.sourcing_of_requested)
        self.list.sources.hide_requested.connect(self.hide_requested)
        self.list.sources.rename_requested.connect(self.rename_requested)
        self._voices.way_chosen.connect(self.sourcing_requested)
        self._skipped.clicked.connect(self.skipped_requested)

    def _lay_out(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 12, 0, 8)
        box.setSpacing(0)
        heading = heading_label(translate("Sources", "Sources"))
        heading.setContentsMargins(16, 0, 16, 8)
        box.addWidget(heading)
        box.addWidget(self.list, 1)
        box.addWidget(self._voices)
        link = QHBoxLayout()
        link.setContentsMargins(12, 0, 12, 0)
        link.addWidget(self._skipped)
        link.addStretch()
        box.addLayout(link)
        box.addStretch()

    def set_theme(self, theme: Theme) -> None:
        """Change the colours."""
        self.list.set_theme(theme)

    def show_edits(self, edits: Edits) -> None:
        """Show what the user decided about the sources."""
        self.list.sources.show_edits(edits)

    def show_story(self, loaded: Loaded | None) -> None:
        """Show the sources of a story."""
        row = self.list.currentIndex().row()
        held = self.list.sources.sources[row].index if row >= 0 else -1
        self.list.sources.show(loaded)
        if held >= 0:
            self.list.select(held)
        self._voices.say(*counted_voices(loaded), reading_advice(loaded))
        text = _left_out(loaded)
        self._skipped.setText(text)
        self._skipped.setToolTip(
            translate("Sources", "Show the files that could not be used, each with its reason")
        )
        self._skipped.setVisible(bool(text))


def _left_out(loaded: Loaded | None) -> str:
    """Return how many files were skipped and how many warnings there are, as a question."""
    skipped = len(loaded.story.skipped) if loaded is not None else 0
    warnings = len(loaded.story.warnings) if loaded is not None else 0
    parts = [_skipped_words(skipped)] if skipped else []
    parts += [_warning_words(warnings)] if warnings else []
    if not parts:
        return ""
    return translate("Sources", "{left_out}: why?").format(left_out=", ".join(parts))


def _skipped_words(count: int) -> str:
    if count == 1:
        return translate("Sources", "1 file skipped")
    return translate("Sources", "%n files skipped", count=count)


def _warning_words(count: int) -> str:
    if count == 1:
        return translate("Sources", "1 warning")
    return translate("Sources", "%n warnings", count=count)


__all__ = ["SourceList", "SourcePanel", "heading_label"]

"""The options of an export: the ones that the chosen form has, and no others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QVBoxLayout, QWidget

from gui.export.choices import CITATIONS, SEPARATORS
from gui.words import translate

if TYPE_CHECKING:
    from gui.export.choices import Choices


class OptionPanel(QWidget):
    """Check boxes and lists to choose from.

    Signals:
        chosen(Choices): the user chose something else.
    """

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._choices: Choices | None = None
        self.boxes = {name: QCheckBox(text) for name, text in _switches().items()}
        self.citations = _list(_citations())
        self.separator = _list(_separators())
        self._labels = {
            "citations": QLabel(translate("Export", "Cite sources by")),
            "separator": QLabel(translate("Export", "Cells are parted by")),
        }
        self._none = QLabel(translate("Export", "This form has no options."))
        self._none.setProperty("look", "muted")
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for name, box in self.boxes.items():
            column.addWidget(box)
            box.toggled.connect(lambda on, name=name: self._choose(name, on))
        for name, chooser in (("citations", self.citations), ("separator", self.separator)):
            label = self._labels[name]
            label.setProperty("look", "muted")
            label.setBuddy(chooser)
            chooser.setAccessibleName(label.text())
            column.addSpacing(2)
            column.addWidget(label)
            column.addWidget(chooser)
            chooser.currentIndexChanged.connect(
                lambda _, name=name, chooser=chooser: self._choose(name, chooser.currentData())
            )
        column.addWidget(self._none)

    def show_choices(self, choices: Choices) -> None:
        """Show what is chosen; what the form does not use is hidden."""
        self._choices = choices
        uses = choices.format.uses
        for name, box in self.boxes.items():
            with QSignalBlocker(box):
                box.setChecked(bool(getattr(choices, name)))
            box.setVisible(name in uses)
        for name, chooser in (("citations", self.citations), ("separator", self.separator)):
            with QSignalBlocker(chooser):
                chooser.setCurrentIndex(chooser.findData(getattr(choices, name)))
            chooser.setVisible(name in uses)
            self._labels[name].setVisible(name in uses)
        self._none.setVisible(not uses)

    def _choose(self, name: str, value: bool | str) -> None:  # noqa: FBT001 - a switch or a name
        if self._choices is not None:
            self._choices = self._choices.having(name, value)
            self.chosen.emit(self._choices)


def _list(rows: tuple[tuple[str, str], ...]) -> QComboBox:
    chooser = QComboBox()
    for name, text in rows:
        chooser.addItem(text, name)
    return chooser


def _switches() -> dict[str, str]:
    return {
        "sources": translate("Export", "Full texts of the sources"),
        "differences": translate("Export", "Where the sources differ"),
        "quotes": translate("Export", "Who is quoted"),
        "numbered": translate("Export", "Numbered lines"),
        "own": translate("Export", "Lines of your own"),
        "notes": translate("Export", "Your notes and tags"),
        "stamp": translate("Export", "Version, settings, file hashes"),
    }


def _citations() -> tuple[tuple[str, str], ...]:
    names = (
        translate("Export", "Numbers: [1 2]"),
        translate("Export", "Outlets: [AsiaNews]"),
        translate("Export", "Both: [1 AsiaNews]"),
    )
    return tuple(zip(CITATIONS, names, strict=True))


def _separators() -> tuple[tuple[str, str], ...]:
    names = (
        translate("Export", "Commas (the standard)"),
        translate("Export", "Semicolons, decimals by comma"),
        translate("Export", "Tabs"),
    )
    return tuple(zip(SEPARATORS, names, strict=True))

"""The user's own lists: one page each, one entry a line; what is wrong is said before keeping."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from gui.keeping import own_lists
from gui.words import translate
from summarizer.lists import lists_and_faults, sections_of, text_of

if TYPE_CHECKING:
    from gui.window.main import Window
    from summarizer.lists import Fault, Section

_SUFFIXES: Final = (".json", ".txt")


def show_lists(window: Window) -> ListsDialog:
    """Show the lists; the work goes on beside them."""
    dialog = ListsDialog(window)
    dialog.show()
    return dialog


class ListsDialog(QDialog):
    """The lists to write in; saved, they hold in every window at once."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self.setWindowTitle(translate("Lists", "Your own lists"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.tabs = QTabWidget()
        self.tabs.setAccessibleName(translate("Lists", "Your own lists"))
        self.fields: dict[Section, QPlainTextEdit] = {}
        self.said = QLabel()
        self._lay_out()
        self._fill()
        self.resize(560, 460)

    def _lay_out(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 20, 24, 16)
        box.setSpacing(12)
        self.tabs.setDocumentMode(True)
        for name, (title, help_) in _words().items():
            self.tabs.addTab(self._page(name, title, help_), title)
        box.addWidget(self.tabs, 1)
        self.said.setWordWrap(True)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.hide()
        box.addWidget(self.said)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        )
        bring = QPushButton(translate("Lists", "Import…"))
        bring.setToolTip(
            translate(
                "Lists", "Add what a file of lists holds, or the lines of a text to this list"
            )
        )
        bring.clicked.connect(self.ask_import)
        hand = QPushButton(translate("Lists", "Export…"))
        hand.setToolTip(translate("Lists", "Write all lists to a file, to hand them on"))
        hand.clicked.connect(self.ask_export)
        for button in (bring, hand):
            buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.accepted.connect(self.save)
        buttons.rejected.connect(self.close)
        box.addWidget(buttons)

    def _page(self, name: Section, title: str, help_: str) -> QWidget:
        page = QWidget()
        box = QVBoxLayout(page)
        box.setContentsMargins(0, 12, 0, 0)
        label = QLabel(help_)
        label.setWordWrap(True)
        field = QPlainTextEdit()
        field.setAccessibleName(title)
        field.setTabChangesFocus(True)
        field.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        label.setBuddy(field)
        box.addWidget(label)
        box.addWidget(field, 1)
        self.fields[name] = field
        return page

    def _fill(self) -> None:
        try:
            sections = sections_of(text_of(own_lists.file()))
        except FileNotFoundError:
            return
        except (OSError, ValueError) as error:
            words = translate("Lists", "{file} cannot be read: {why}.")
            self._say(words.format(file=own_lists.file(), why=error))
            return
        for name, text in sections.items():
            self.fields[name].setPlainText(text)

    def ask_import(self) -> None:
        """Ask for a text file, and add its lines to the list that is shown."""
        title = translate("Lists", "Import a list")
        kinds = translate("Lists", "Lists (*.json *.txt *.csv);;All files (*)")
        path = QFileDialog.getOpenFileName(self, title, str(Path.home()), kinds)[0]
        if not path:
            return
        try:
            text = text_of(Path(path))
            sections = sections_of(text)
        except (OSError, ValueError) as error:
            words = translate("Lists", "{file} cannot be read: {why}. Save it as text in UTF-8.")
            self._say(words.format(file=Path(path).name, why=error))
            return
        if any(sections.values()):
            for name, lines in sections.items():
                self._add(name, lines)
        else:
            self._add(list(self.fields)[self.tabs.currentIndex()], text)

    def ask_export(self) -> None:
        """Ask for a file, and write the lists there as they stand in the dialog."""
        sections = self._sections()
        if self._refuses(sections):
            return
        title = translate("Lists", "Export your own lists")
        kinds = translate("Lists", "Lists as JSON (*.json);;Lists as text (*.txt)")
        usual = str(Path.home() / "sidebrief-lists.json")
        name, chosen = QFileDialog.getSaveFileName(self, title, usual, kinds)
        if not name:
            return
        path = Path(name)
        if path.suffix.lower() not in _SUFFIXES:
            path = path.with_name(path.name + _SUFFIXES["txt" in chosen])
        try:
            own_lists.export(sections, path)
        except OSError as error:
            words = translate("Lists", "{file} cannot be written: {why}.")
            self._say(words.format(file=path.name, why=error.strerror or error))
        else:
            self._say(translate("Lists", "Written to {file}.").format(file=path.name))

    def _add(self, name: Section, lines: str) -> None:
        field = self.fields[name]
        there = field.toPlainText().splitlines()
        new = [line for line in lines.splitlines() if line.strip() and line not in there]
        field.setPlainText("\n".join([*there, *new]))

    def save(self) -> None:
        """Keep the lists and apply them, unless a line is no entry."""
        sections = self._sections()
        if self._refuses(sections):
            return
        try:
            lists = own_lists.save(sections)
        except OSError as error:
            words = translate("Lists", "The lists cannot be kept: {why}.")
            self._say(words.format(why=error.strerror or error))
            return
        for window in self._window.stories.windows:
            window.session.set_lists(lists)
        self.close()

    def _sections(self) -> dict[Section, str]:
        """Return what stands in the fields."""
        return {name: field.toPlainText() for name, field in self.fields.items()}

    def _refuses(self, sections: dict[Section, str]) -> bool:
        """Say which line is no entry, if one is not; tell whether."""
        faults = lists_and_faults(sections)[1]
        if faults:
            self._go_to(faults[0])
            self._say(own_lists.fault_words(faults[0]))
        return bool(faults)

    def _go_to(self, fault: Fault) -> None:
        """Show the line that is no entry, and hand the keyboard to it."""
        field = self.fields[fault.section]
        self.tabs.setCurrentIndex(list(self.fields).index(fault.section))
        field.setFocus()
        for number, line in enumerate(field.toPlainText().splitlines()):
            if " ".join(line.split()) == fault.line:
                cursor = QTextCursor(field.document().findBlockByNumber(number))
                cursor.select(QTextCursor.SelectionType.LineUnderCursor)
                field.setTextCursor(cursor)

    def _say(self, words: str) -> None:
        self.said.setText(words)
        self.said.setAccessibleName(words)
        self.said.show()


def _words() -> dict[Section, tuple[str, str]]:
    """Return title and explanation of each list."""
    return {
        "noise": (
            translate("Lists", "Noise phrases"),
            translate(
                "Lists",
                "Text that belongs to no article, one phrase a line. A line that consists of it, "
                "or a phrase of several words inside a line, is shown dimmed and left out.",
            ),
        ),
        "names": (
            translate("Lists", "Names"),
            translate(
                "Lists",
                "Two spellings of one name, one pair a line: al-Kadhimi = Mustafa al-Kadhimi. "
                "Both are found wherever they stand as they are written here.",
            ),
        ),
        "outlets": (
            translate("Lists", "Outlets"),
            translate(
                "Lists",
                "What a source or its address says, and the outlet's name: "
                "hosted.ap.org = Associated Press",
            ),
        ),
        "units": (
            translate("Lists", "Units"),
            translate(
                "Lists",
                "Units of measure and words for numbers, one a line, other spellings behind "
                "commas: dunam, dönüm = 1,000 square metres; crore = 10,000,000; or the name "
                "alone: quintal",
            ),
        ),
    }

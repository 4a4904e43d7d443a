"""The small editor of a note, in its place below the text that the note is about."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QStringListModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QTextCursor
from PySide6.QtWidgets import (
    QBoxLayout,
    QCompleter,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from gui.edits.notes import read_tags
from gui.theme.fonts import sans
from gui.words import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gui.theme.tokens import Theme
    from summarizer.model import Note

_LINES: Final = (2, 8)  # as few and as many as are seen at once
_FRAME: Final = 20  # pixels above and below the lines
_EDGE: Final = 10
_ENTER: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class TagCompleter(QCompleter):
    """Completes the last of several tags in a line."""

    def __init__(self, tags: Sequence[str], field: QLineEdit) -> None:
        super().__init__(QStringListModel(list(tags), field), field)
        self._field = field
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setFilterMode(Qt.MatchFlag.MatchContains)

    def splitPath(self, path: str) -> list[str]:  # noqa: N802 - Qt's name
        """Return what is to be completed: the tag that is being written."""
        return [path.rpartition(",")[2].strip().lstrip("#")]

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:  # noqa: N802
        """Return the line with the tag completed."""
        before, comma, _ = self._field.text().rpartition(",")
        return f"{before}{comma} {super().pathFromIndex(index)}".lstrip()


class NoteEditor(QWidget):
    """Words, tags, and what to do with them. Ctrl+Enter keeps, Escape drops.

    Signals:
        kept(str, tuple): the note is to say this, with these tags.
        erased(): the note is to go.
        dropped(): nothing is to change.
        grown(): the words need more lines, or fewer.
    """

    kept = Signal(str, object)
    erased = Signal()
    dropped = Signal()
    grown = Signal()

    def __init__(
        self, note: Note | None, known: Sequence[str], theme: Theme, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._before = (note.text, note.tags) if note is not None else ("", ())
        self.words = QPlainTextEdit(self._before[0])
        self.tags = QLineEdit(", ".join(self._before[1]))
        self.tags.setCompleter(TagCompleter(known, self.tags))
        self.erase_button = QPushButton(translate("Notes", "Delete"))
        self.erase_button.setVisible(note is not None)
        self.drop_button = QPushButton(translate("Notes", "Cancel"))
        self.keep_button = QPushButton(translate("Notes", "Save"))
        self._name()
        self._lay_out()
        self.words.textChanged.connect(self._fit)
        self.erase_button.clicked.connect(self.erased)
        self.drop_button.clicked.connect(self.dropped)
        self.keep_button.clicked.connect(self.keep)

    def _name(self) -> None:
        """Say what each part is."""
        self.setAccessibleName(translate("Notes", "Note"))
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.words.setFont(sans(14))
        self.words.setTabChangesFocus(True)
        self.words.setPlaceholderText(translate("Notes", "Your note on this passage…"))
        self.words.setAccessibleName(translate("Notes", "Words of the note"))
        self.words.moveCursor(QTextCursor.MoveOperation.End)
        self.tags.setPlaceholderText(translate("Notes", "Tags, with commas between them"))
        self.tags.setAccessibleName(translate("Notes", "Tags of the note"))
        self.keep_button.setProperty("look", "primary")
        self.keep_button.setToolTip(translate("Notes", "Save the note (Ctrl+Enter)"))
        self.drop_button.setToolTip(translate("Notes", "Leave it as it was (Esc)"))
        self.erase_button.setToolTip(translate("Notes", "Delete the note; Undo brings it back"))

    def _lay_out(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(_EDGE, _EDGE, _EDGE, _EDGE)
        box.setSpacing(6)
        box.addWidget(self.words)
        box.addWidget(self.tags)
        self._row = QHBoxLayout()
        self._row.setSpacing(6)
        self._row.addWidget(self.erase_button)
        self._row.addStretch(1)
        self._row.addWidget(self.drop_button)
        self._row.addWidget(self.keep_button)
        box.addLayout(self._row)

    def fit(self, width: int) -> int:
        """Set the words for a width; return the height that the editor needs."""
        self.resize(width, self.height())
        self._stack(width - 2 * _EDGE)
        self.words.setFixedHeight(self._wanted(width - 2 * _EDGE))
        return self.sizeHint().height()

    def _stack(self, room: int) -> None:
        """Put the buttons below each other where a narrow column would clip their words."""
        buttons = (self.erase_button, self.drop_button, self.keep_button)
        asked = [one.sizeHint().width() for one in buttons if not one.isHidden()]
        beside = sum(asked) + self._row.spacing() * len(asked) <= room
        ways = QBoxLayout.Direction
        self._row.setDirection(ways.LeftToRight if beside else ways.TopToBottom)

    def _fit(self) -> None:
        if self._wanted(self.words.width()) != self.words.height():
            self.grown.emit()

    def _wanted(self, width: int) -> int:
        """Return the height of the words' field at a width."""
        metrics = self.words.fontMetrics()
        room = QRect(0, 0, max(width - _FRAME, 40), 10_000)
        text = self.words.toPlainText() + "|"
        height = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, text).height()
        fewest, most = (lines * metrics.lineSpacing() for lines in _LINES)
        return min(max(height, fewest), most) + _FRAME

    @property
    def is_changed(self) -> bool:
        """Tell whether there is anything to keep."""
        return (self.words.toPlainText().strip(), read_tags(self.tags.text())) != self._before

    def write(self, words: str, tags: str) -> None:
        """Show what was written before and not kept."""
        self.words.setPlainText(words)
        self.words.moveCursor(QTextCursor.MoveOperation.End)
        self.tags.setText(tags)

    def keep(self) -> None:
        """Announce what is written, if it is anything new."""
        if self.is_changed:
            self.kept.emit(self.words.toPlainText(), read_tags(self.tags.text()))
        else:
            self.dropped.emit()

    def set_theme(self, theme: Theme) -> None:
        """Change the colours."""
        self._theme = theme
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the ground, with a line above and below."""
        painter, theme = QPainter(self), self._theme
        painter.fillRect(self.rect(), QColor(theme.chrome))
        for y in (0, self.height() - 1):
            painter.fillRect(0, y, self.width(), 1, QColor(theme.line))
        painter.fillRect(0, 0, 2, self.height(), QColor(theme.accent))

    def event(self, event: QEvent) -> bool:
        """Claim the editor's keys before the window's shortcuts take them."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and (_keeps(event) or event.key() == Qt.Key.Key_Escape)
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Keep or drop."""
        if _keeps(event):
            self.keep()
        elif event.key() == Qt.Key.Key_Escape:
            self.dropped.emit()
        elif event.key() in _ENTER and self.tags.hasFocus():
            self.keep()
        # What the fields leave must not walk the text below.

    def mousePressEvent(self, event: object) -> None:  # noqa: N802
        """Keep clicks beside the fields from the text below."""


def _keeps(event: QKeyEvent) -> bool:
    held = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
    return held and event.key() in _ENTER

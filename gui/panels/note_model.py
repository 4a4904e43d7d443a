"""The notes of a story as rows, filtered by words and by tag. No decision is made here."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt

from gui.edits.notes import notes_of
from gui.panels.row_model import RowModel
from gui.shown import shown
from gui.words import translate
from summarizer import Span

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from summarizer import Analysis, Edits
    from summarizer.model import Note

NOTE: Final = int(Qt.ItemDataRole.UserRole)
_LONGEST: Final = 160  # characters of the text that a note is about


@dataclass(frozen=True, slots=True)
class NoteRow:
    """A note and the text it is about.

    Attributes:
        text: the note's words; its tags where it has none.
        about: the beginning of the text it is about, word for word.
        hidden: whether its source is left out now.
    """

    note: Note
    span: Span
    text: str
    about: str
    tags: tuple[str, ...] = ()
    hidden: bool = False

    def holds(self, words: str) -> bool:
        """Tell whether each of the words stands in note, tags or text."""
        whole = " ".join((self.text, self.about, *self.tags)).casefold()
        return all(word.lstrip("#") in whole for word in words.casefold().split())


def note_rows(
    analysis: Analysis | None, edits: Edits, hidden: frozenset[int]
) -> tuple[NoteRow, ...]:
    """Return the notes on the sources of a story, by place."""
    articles = analysis.story.articles if analysis is not None else ()
    rows = []
    for index, note in notes_of(edits, articles):
        span = Span(index, *note.place[1:])
        words = " ".join(articles[index].text[span.start : span.end].split())
        about = words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1].rstrip()}…"
        text = shown(note.text) or translate("Notes", "(only tags)")
        rows.append(NoteRow(note, span, text, shown(about), note.tags, index in hidden))
    return tuple(rows)


class NoteModel(RowModel[NoteRow]):
    """The notes that are shown."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(NOTE, parent)
        self._all: tuple[NoteRow, ...] = ()
        self._words = ""
        self._tag: str | None = None

    @property
    def whole(self) -> int:
        """How many notes there are, shown or not."""
        return len(self._all)

    @property
    def tag(self) -> str | None:
        """The tag whose notes alone are shown."""
        return self._tag

    @property
    def tags(self) -> tuple[tuple[str, int], ...]:
        """The tags in use with their numbers of notes, by name."""
        counts = Counter(tag for row in self._all for tag in row.tags)
        return tuple(sorted(counts.items(), key=lambda pair: (pair[0].casefold(), pair[0])))

    def show(self, rows: tuple[NoteRow, ...]) -> None:
        """Show other notes; a tag that none of them has no longer filters."""
        self._all = rows
        if self._tag not in dict(self.tags):
            self._tag = None
        self._sift()

    def narrow(self, words: str, tag: str | None) -> None:
        """Show only notes with these words and this tag."""
        self._words, self._tag = words, tag
        self._sift()

    def row_of(self, note: Note) -> int | None:
        """Return the number of the row that shows a note."""
        return next((n for n, row in enumerate(self._rows) if row.note == note), None)

    def spoken(self, row: NoteRow) -> str:
        """Return a note, its tags, its source and its text."""
        said = translate("Notes", "{note}. Tags: {tags}. Source {source}: {about}")
        plain = translate("Notes", "{note}. Source {source}: {about}")
        return (said if row.tags else plain).format(
            note=row.text, tags=", ".join(row.tags), source=row.span.article + 1, about=row.about
        )

    def reachable(self, _row: NoteRow) -> bool:
        """Let every note be chosen."""
        return True

    def _sift(self) -> None:
        self.beginResetModel()
        tagged = (row for row in self._all if self._tag is None or self._tag in row.tags)
        self._rows = tuple(row for row in tagged if row.holds(self._words))
        self.endResetModel()

"""The sources of the story as rows of a list; a row is checked while its source takes part."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from gui.panels.chips import day, outlet, plural, title
from gui.panels.source_notes import Note, notes_of

if TYPE_CHECKING:
    from gui.work.engine import Counts, Loaded
    from summarizer import Article

Index = QModelIndex | QPersistentModelIndex
SOURCE: Final = int(Qt.ItemDataRole.UserRole)
_ROOT: Final = QModelIndex()


@dataclass(frozen=True, slots=True)
class Source:
    """What a card shows; ``most`` is the largest number of claims any source has."""

    index: int
    title: str
    about: str
    counts: Counts
    most: int
    hidden: bool
    sha256: str
    tip: str
    notes: tuple[Note, ...] = ()

    @property
    def shown_notes(self) -> tuple[Note, ...]:
        """What the card says beyond its counts; of a source that is left out, nothing."""
        return () if self.hidden else self.notes


def sources_of(loaded: Loaded) -> tuple[Source, ...]:
    """Return the cards of a story, in its order."""
    most = max((each.shared + each.unique for each in loaded.counts), default=0)
    notes = notes_of(loaded.analysis)
    return tuple(
        Source(
            index=index,
            title=title(article, index),
            about=_about(article),
            counts=counts,
            most=most,
            hidden=index in loaded.hidden,
            sha256=article.sha256,
            tip=_tip(article, index),
            notes=notes.get(index, ()),
        )
        for index, (article, counts) in enumerate(
            zip(loaded.story.articles, loaded.counts, strict=True)
        )
    )


def _about(article: Article) -> str:
    return f"{outlet(article)} · {plural(article.words, 'word')}"


def _tip(article: Article, index: int) -> str:
    dated = day(article) or "date not stated"
    if article.date_note:
        dated = f"{dated} ({article.date_note})"
    lines = (title(article, index), outlet(article), dated, article.path or "")
    return "\n".join(line for line in lines if line)


class SourceModel(QAbstractListModel):
    """The sources of the story that is shown.

    Signals:
        hide_requested(str, bool): the user unchecked or checked a source, by its sha256.
    """

    hide_requested = Signal(str, bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sources: tuple[Source, ...] = ()

    def show(self, loaded: Loaded | None) -> None:
        """Show a story's sources, or none."""
        self.beginResetModel()
        self._sources = sources_of(loaded) if loaded is not None else ()
        self.endResetModel()

    def set_hidden(self, hidden: frozenset[str]) -> None:
        """Show which sources are left out, at once; the counts follow with the analysis."""
        self._sources = tuple(
            replace(source, hidden=source.sha256 in hidden) for source in self._sources
        )
        if self._sources:
            self.dataChanged.emit(self.index(0), self.index(len(self._sources) - 1))

    def rowCount(self, parent: Index = _ROOT) -> int:  # noqa: N802 - Qt's name
        """Return the number of sources."""
        return 0 if parent.isValid() else len(self._sources)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Return what a view asks for."""
        if not self.checkIndex(index, QAbstractListModel.CheckIndexOption.IndexIsValid):
            return None
        source = self._sources[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return source.title
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Unchecked if source.hidden else Qt.CheckState.Checked
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(source)
        return source if role == SOURCE else None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: ANN401, N802
        """Ask for a source to be hidden or shown; the answer comes with the next analysis."""
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        shown = Qt.CheckState(value) == Qt.CheckState.Checked
        self.hide_requested.emit(self._sources[index.row()].sha256, not shown)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let every source be chosen and checked."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return (
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemIsUserCheckable
            | Qt.ItemFlag.ItemNeverHasChildren
        )


def spoken(source: Source) -> str:
    """Return a card as a screen reader should say it."""
    state = "hidden" if source.hidden else counts_text(source.counts)
    said = "".join(f", {note.text}" for note in source.shown_notes)
    return f"Source {source.index + 1}: {source.title}, {source.about}{said}, {state}"


def counts_text(counts: Counts) -> str:
    """Return the counts in words."""
    return f"{counts.shared} shared · {counts.unique} only here"

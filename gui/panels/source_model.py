"""The sources of the story as rows of a list; a row is checked while its source takes part.

The rows stand in the order of the columns; the number of a source is its place in the story.
"""

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

from gui import counts as counted
from gui.edits import columns
from gui.edits.sources import USUAL, trust_of
from gui.panels.chips import outlet, title
from gui.panels.day_field import can_be_dated
from gui.panels.source_findings import differing
from gui.panels.source_notes import Note, notes_of
from gui.panels.source_words import (
    day_words,
    outlet_words,
    short_day_words,
    stated_words,
    trust_words,
)
from gui.words import translate
from gui.work.engine import Counts
from summarizer import Edits

if TYPE_CHECKING:
    from gui.work.engine import Loaded
    from summarizer import Article

Index = QModelIndex | QPersistentModelIndex
SOURCE: Final = int(Qt.ItemDataRole.UserRole)
_ROOT: Final = QModelIndex()


@dataclass(frozen=True, slots=True)
class Source:
    """What a card shows.

    Attributes:
        outlet: as shown; ``named`` is what stands in the field that changes it.
        length: number of words, as shown.
        day: of publication, in the width of a card.
        most: the largest number of claims any source has.
        lacks: number of shared claims that the source does not tell.
        differs: number of differences of which it tells a side.
        trust: per cent that it counts in the brief.
        undated: the user may say when it was published: it does not do so itself.
    """

    index: int
    title: str
    outlet: str
    named: str
    length: str
    day: str
    counts: Counts
    most: int
    hidden: bool
    sha256: str
    tip: str
    outlet_tip: str
    notes: tuple[Note, ...] = ()
    lacks: int = 0
    differs: int = 0
    trust: int = USUAL
    undated: bool = False

    @property
    def about(self) -> str:
        """Outlet and length on one line."""
        return f"{self.outlet} · {self.length}"

    @property
    def shown_notes(self) -> tuple[Note, ...]:
        """What the card says beyond its counts; of a source that is left out, nothing."""
        return () if self.hidden else self.notes

    @property
    def against(self) -> str:
        """What the source does not tell and where it tells something else, in words."""
        lacks = translate("Sources", "lacks {count}").format(count=self.lacks)
        differs = translate("Sources", "differs in {count}").format(count=self.differs)
        return " · ".join(
            words for words, count in ((lacks, self.lacks), (differs, self.differs)) if count
        )


def sources_of(loaded: Loaded, edits: Edits | None = None) -> tuple[Source, ...]:
    """Return the cards of a story, in its order."""
    edits = edits or Edits()
    cards = loaded.cards or _cards(loaded)
    return tuple(replace(card, trust=trust_of(edits, card.sha256)) for card in cards)


def _cards(loaded: Loaded) -> tuple[Source, ...]:
    counts = loaded.counts
    most = max((each.shared + each.unique for each in counts), default=0)
    notes, differs = notes_of(loaded.analysis), differing(loaded.analysis)
    shared = len(loaded.analysis.shared) if loaded.analysis is not None else 0
    return tuple(
        replace(
            _plain(article, index),
            counts=counts[index],
            most=most,
            hidden=index in loaded.hidden,
            notes=notes.get(index, ()),
            lacks=shared - counts[index].shared,
            differs=differs.get(index, 0),
        )
        for index, article in enumerate(loaded.story.articles)
    )


def _plain(article: Article, index: int) -> Source:
    """Return what a card says of an article whatever was found."""
    stated = stated_words(article)
    return Source(
        index=index,
        title=title(article, index),
        outlet=outlet(article),
        named=article.outlet or "",
        length=counted.words(article.words),
        day=short_day_words(article),
        counts=Counts(),
        most=0,
        hidden=False,
        sha256=article.sha256,
        tip=_tip(article, index),
        outlet_tip=stated or outlet(article),
        undated=can_be_dated(article),
    )


def _tip(article: Article, index: int) -> str:
    dated = f"{day_words(article)} · {counted.words(article.words)}"
    lines = (title(article, index), outlet_words(article), dated, article.path or "")
    return "\n".join(line for line in lines if line)


class SourceModel(QAbstractListModel):
    """The sources of the story that is shown.

    Signals:
        hide_requested(str, bool): the user unchecked or checked a source, by its sha256.
        rename_requested(str, str): the user named the outlet of a source, by its sha256.
    """

    hide_requested = Signal(str, bool)
    rename_requested = Signal(str, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._edits = Edits()
        self._sources: tuple[Source, ...] = ()

    @property
    def sources(self) -> tuple[Source, ...]:
        """The cards, as they stand."""
        return self._sources

    def show(self, loaded: Loaded | None) -> None:
        """Show a story's sources, or none."""
        self.beginResetModel()
        sources = sources_of(loaded, self._edits) if loaded is not None else ()
        self._sources = _arranged(sources, self._edits)
        self.endResetModel()

    def show_edits(self, edits: Edits) -> None:
        """Show at once what the user decided; counts and outlets follow with the analysis."""
        self._edits, before = edits, self._sources
        self._sources = tuple(
            replace(
                source,
                hidden=source.sha256 in edits.hidden,
                trust=trust_of(edits, source.sha256),
            )
            for source in self._sources
        )
        wanted = _arranged(self._sources, edits)
        if [one.index for one in wanted] != [one.index for one in self._sources]:
            self._rearrange(wanted)
        elif self._sources != before:
            self.dataChanged.emit(self.index(0), self.index(len(self._sources) - 1))

    def set_hidden(self, hidden: frozenset[str]) -> None:
        """Show which sources are left out."""
        self.show_edits(replace(self._edits, hidden=hidden))

    def row_of(self, article: int) -> int:
        """Return the row of the article with that index, or -1."""
        rows = (row for row, one in enumerate(self._sources) if one.index == article)
        return next(rows, -1)

    def _rearrange(self, wanted: tuple[Source, ...]) -> None:
        """Put the rows in another order; what points to a row goes on pointing to its source."""
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        held = [self._sources[index.row()].index for index in before]
        self._sources = wanted
        after = [self.index(self.row_of(article)) for article in held]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

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
        if role == Qt.ItemDataRole.EditRole:
            return source.named
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Unchecked if source.hidden else Qt.CheckState.Checked
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(source)
        return source if role == SOURCE else None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: ANN401, N802
        """Ask for a source to be hidden, shown or renamed; the answer comes with the analysis."""
        if not index.isValid():
            return False
        source = self._sources[index.row()]
        if role == Qt.ItemDataRole.CheckStateRole:
            shown = Qt.CheckState(value) == Qt.CheckState.Checked
            self.hide_requested.emit(source.sha256, not shown)
            return True
        if role == Qt.ItemDataRole.EditRole and str(value).strip() != source.named:
            self.rename_requested.emit(source.sha256, str(value))
            return True
        return False

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let every source be chosen, checked and renamed."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return (
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemIsUserCheckable
            | Qt.ItemFlag.ItemIsEditable
            | Qt.ItemFlag.ItemNeverHasChildren
        )


def _arranged(sources: tuple[Source, ...], edits: Edits) -> tuple[Source, ...]:
    """Put cards in the order of the columns."""
    story = sorted(sources, key=lambda one: one.index)
    return tuple(story[place] for place in columns.arranged(edits, [s.sha256 for s in story]))


def spoken(source: Source) -> str:
    """Return a card as a screen reader should say it."""
    if source.hidden:
        state = translate("Sources", "hidden")
    else:
        told = (counts_text(source.counts), source.against)
        state = " · ".join(words for words in told if words)
    weight = f", {trust_words(source.trust)}" if source.trust != USUAL else ""
    said = "".join(f", {note.text}" for note in source.shown_notes)
    about = f"{source.about}, {source.day}{weight}"
    words = translate("Sources", "Source {number}: {title}, {about}, {state}")
    return words.format(
        number=source.index + 1, title=source.title, about=f"{about}{said}", state=state
    )


def counts_text(counts: Counts) -> str:
    """Return the counts in words."""
    words = translate("Sources", "{shared} shared · {unique} only here")
    return words.format(shared=counts.shared, unique=counts.unique)

"""The coverage of a story as a table: a row a claim, a column for its voices, then one a source."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)

from gui.panels.brief_panel import plain
from gui.panels.chips import day, outlet, title
from gui.panels.coverage_rows import SHOWS, Coverage, CoverageRow, Order, Show
from gui.panels.coverage_words import cell_words, state_words, voice_words
from gui.shown import shown
from gui.words import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer import Analysis, Article, Span

Index = QModelIndex | QPersistentModelIndex
ROW: Final = int(Qt.ItemDataRole.UserRole)
VOICES: Final = 0
_ROOT: Final = QModelIndex()
_SPOKEN: Final = {
    int(Qt.ItemDataRole.AccessibleTextRole),
    int(Qt.ItemDataRole.AccessibleDescriptionRole),
}


class CoverageModel(QAbstractTableModel):
    """All claims in the order that is chosen; a row's header holds the claim's words."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.order = Order()
        self.coverage = Coverage(None, frozenset())
        self._sequence: list[int] = []
        self._place: dict[int, int] = {}

    @property
    def articles(self) -> Sequence[Article]:
        """The sources."""
        return self.coverage.articles

    def show(
        self,
        analysis: Analysis | None,
        hidden: frozenset[int] = frozenset(),
        coverage: Coverage | None = None,
    ) -> None:
        """Show the claims of a story, or none; their coverage may be made already."""
        self.beginResetModel()
        self.coverage = coverage or Coverage(analysis, hidden)
        if self.order.source >= len(self.articles):
            self.order = Order()
        self._arrange()
        self.endResetModel()

    def arrange(self, order: Order) -> None:
        """Put the claims in another order."""
        self.layoutAboutToBeChanged.emit()
        kept = self.persistentIndexList()
        claims = [self.row(index.row()).claim for index in kept]
        self.order = order
        self._arrange()
        moved = [
            self.index(self._place[claim], index.column())
            for claim, index in zip(claims, kept, strict=True)
        ]
        self.changePersistentIndexList(kept, moved)
        self.layoutChanged.emit()

    def _arrange(self) -> None:
        self._sequence = self.coverage.arranged(self.order)
        claims = self.coverage.claims
        self._place = {claims[number].id: at for at, number in enumerate(self._sequence)}

    def number(self, row: int) -> int:
        """Return which of the story's claims stands in a row of the table."""
        return self._sequence[row]

    def row(self, row: int) -> CoverageRow:
        """Return the claim in a row of the table."""
        return self.coverage.row(self._sequence[row])

    def place_of(self, claim: int | None) -> int | None:
        """Return the row of a claim."""
        return self._place.get(claim) if claim is not None else None

    def spans(self, index: Index) -> tuple[Span, ...]:
        """Return the passages that a cell stands for; those of a claim's best words first."""
        row = self.row(index.row())
        if index.column() == VOICES:
            return tuple(dict.fromkeys((row.best, *row.spans)))
        return row.spans_of(index.column() - 1)

    def rowCount(self, parent: Index = _ROOT) -> int:  # noqa: N802 - Qt's name
        """Return the number of claims."""
        return 0 if parent.isValid() else len(self._sequence)

    def columnCount(self, parent: Index = _ROOT) -> int:  # noqa: N802
        """Return the number of sources and one for the voices."""
        return 0 if parent.isValid() or not self.articles else 1 + len(self.articles)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Return what a view asks for."""
        if not self.checkIndex(index, QAbstractTableModel.CheckIndexOption.IndexIsValid):
            return None
        row, column = self.row(index.row()), index.column()
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return str(row.voices) if column == VOICES else state_words(row.states[column - 1])
        return self.spoken(row, column) if role in _SPOKEN else None

    def spoken(self, row: CoverageRow, column: int) -> str:
        """Return a cell as a screen reader should say it: what it says, then the claim."""
        if column == VOICES:
            said = voice_words(row)
        else:
            said = cell_words(row.states[column - 1], column - 1)
        return f"{said}: {row.text}"

    def headerData(  # noqa: N802
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:  # noqa: ANN401
        """Name the columns by their sources and the rows by their claims' words."""
        down = orientation == Qt.Orientation.Vertical
        if not 0 <= section < (len(self._sequence) if down else self.columnCount()):
            return None
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain(self.row(section).text if down else self._order_tip(section))
        if role != Qt.ItemDataRole.DisplayRole and role not in _SPOKEN:
            return None
        if down:
            return self.row(section).text
        if section == VOICES:
            return translate("Coverage", "voices")
        return self.named(section - 1) if role in _SPOKEN else str(section)

    def _order_tip(self, section: int) -> str:
        if section == VOICES:
            return translate("Coverage", "Order by the number of independent voices")
        said = translate("Coverage", "{source}\nOrder the claims as they stand in it")
        return said.format(source=self.named(section - 1))

    def named(self, source: int) -> str:
        """Return a source in words: number, title, outlet and day."""
        article = self.articles[source]
        told = (title(article, source), outlet(article), day(article))
        words = ", ".join(part for part in told if part)
        said = translate("Coverage", "Source {number}: {words}")
        return said.format(number=source + 1, words=words)

    def quoted(self, index: Index) -> str:
        """Return the words behind a cell, for its tooltip: of one source, or the claim's best."""
        row, column = self.row(index.row()), index.column()
        if column == VOICES:
            return row.text
        said = [" ".join(span.cut(self.articles).split()) for span in row.spans_of(column - 1)]
        return "\n".join(map(shown, said)) or row.text


class CoverageFilter(QSortFilterProxyModel):
    """The claims of one kind that hold some words."""

    def __init__(self, model: CoverageModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.kind: Show = "all"
        self._wanted: frozenset[int] | None = None  # all of them
        self.setSourceModel(model)

    def narrow(self, kind: Show, words: str, changed: frozenset[int] | None) -> None:
        """Show the claims of a kind in whose passages all words stand."""
        self.kind = kind
        self._wanted = self._model.coverage.matching(kind, changed)
        if words.strip():
            self._wanted &= self._model.coverage.holding(words)
        self.invalidate()

    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:  # noqa: N802
        """Tell whether a claim is shown."""
        del source_parent
        return self._wanted is None or self._model.number(source_row) in self._wanted

    def row(self, row: int) -> CoverageRow:
        """Return the claim in a row of what is shown."""
        return self._model.row(self.mapToSource(self.index(row, VOICES)).row())

    def counts(self, changed: frozenset[int] | None) -> dict[Show, int]:
        """Return how many claims there are of each kind."""
        return {kind: len(self._model.coverage.matching(kind, changed)) for kind in SHOWS}

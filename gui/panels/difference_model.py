"""The differences of a story as a table: what differs, then one column a source, or stacked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from gui import counts
from gui.panels.chips import day, outlet, title
from gui.panels.difference_rows import ACROSS, Cell, Entry, columns_of, row_of, rows_of, wanted
from gui.words import translate
from summarizer.model import standings

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from summarizer import Analysis, Article
    from summarizer.model import DifferenceKind, Verdict

Index = QModelIndex | QPersistentModelIndex
CELL: Final = int(Qt.ItemDataRole.UserRole)
_ROOT: Final = QModelIndex()


class DifferenceModel(QAbstractTableModel):
    """The differences that are shown; ``columns`` are the sources in the table, by index."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns: tuple[int, ...] = ()
        self.stacked = False
        self.entries: tuple[Entry, ...] = ()
        self.kind: DifferenceKind | None = None
        self.open_only = False
        self._analysis: Analysis | None = None
        self._verdicts: frozenset[Verdict] = frozenset()
        self._rows: list[tuple[Cell, ...]] = []

    @property
    def articles(self) -> Sequence[Article]:
        """The sources."""
        return self._analysis.story.articles if self._analysis is not None else ()

    def show(self, analysis: Analysis | None, hidden: frozenset[int] = frozenset()) -> None:
        """Show the differences of a story, or none."""
        self.beginResetModel()
        self._analysis = analysis
        self.columns = columns_of(analysis, hidden) if analysis is not None else ()
        self._judge()
        self.endResetModel()

    def rule(self, verdicts: Iterable[Verdict]) -> bool:
        """Show what the user said of the differences; tell whether that changed anything."""
        if frozenset(verdicts) == self._verdicts:
            return False
        self.beginResetModel()
        self._verdicts = frozenset(verdicts)
        self._judge()
        self.endResetModel()
        return True

    def narrow(self, kind: DifferenceKind | None, *, open_only: bool) -> None:
        """Show the differences of one kind, or only those that are open."""
        self.beginResetModel()
        self.kind, self.open_only = kind, open_only
        self._fill()
        self.endResetModel()

    def stack(self, *, stacked: bool) -> None:
        """Stack the table, or lay it out in columns."""
        if stacked != self.stacked:
            self.beginResetModel()
            self.stacked = stacked
            self._fill()
            self.endResetModel()

    def values(self) -> Iterator[Cell]:
        """Yield what the sources say, as it would stand in columns."""
        for entry in self._wanted():
            cells = row_of(entry, self.articles, self.columns)[1:]
            yield from (cell for cell in cells if cell.spans)

    def _judge(self) -> None:
        found = self._analysis.differences if self._analysis is not None else ()
        said = standings(found, self.articles, self._verdicts)
        self.entries = tuple(
            Entry(number, *pair) for number, pair in enumerate(zip(found, said, strict=True))
        )
        self._fill()

    def _wanted(self) -> list[Entry]:
        return [one for one in self.entries if wanted(one, self.kind, open_only=self.open_only)]

    def _fill(self) -> None:
        shown = self._wanted()
        self._rows = rows_of(shown, self.articles, self.columns, stacked=self.stacked)

    def cell(self, index: Index) -> Cell:
        """Return the cell at an index; cells beside one that stands across are empty."""
        row = self._rows[index.row()]
        return row[index.column()] if index.column() < len(row) else Cell("", kind=row[0].kind)

    def first(self, row: int) -> Cell:
        """Return the first cell of a row."""
        return self._rows[row][0]

    def stands_across(self, row: int) -> bool:
        """Tell whether a row has one cell, which stands across all columns."""
        return self._rows[row][0].kind in ACROSS

    def row_of(self, number: int) -> int | None:
        """Return the row in which a difference begins, if it is shown."""
        firsts = (row for row, cells in enumerate(self._rows) if cells[0].number == number)
        return next(firsts, None)

    def rowCount(self, parent: Index = _ROOT) -> int:  # noqa: N802 - Qt's name
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _ROOT) -> int:  # noqa: N802
        """Return the number of columns."""
        columns = 0 if self.stacked else len(self.columns)
        return 0 if parent.isValid() else 1 + columns

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let headings be passed over."""
        if index.isValid() and self._rows[index.row()][0].kind == "heading":
            return Qt.ItemFlag.ItemNeverHasChildren
        return super().flags(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Return what a view asks for."""
        if not self.checkIndex(index, QAbstractTableModel.CheckIndexOption.IndexIsValid):
            return None
        cell = self.cell(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return cell.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            told = counts.named_sources(cell.sources)
            return ", ".join(part for part in (cell.text, told, cell.under) if part)
        return cell if role == CELL else None

    def headerData(  # noqa: N802
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:  # noqa: ANN401
        """Name the columns: "what", then the sources' numbers."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section <= len(self.columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            what = translate("Differences", "what")
            return what if section == 0 else str(self.columns[section - 1] + 1)
        spoken = role in {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}
        if not spoken or section == 0:
            return None
        source = self.columns[section - 1]
        article = self.articles[source]
        told = (title(article, source), outlet(article), day(article))
        words = ", ".join(part for part in told if part)
        said = translate("Differences", "Source {number}: {words}")
        return said.format(number=source + 1, words=words)

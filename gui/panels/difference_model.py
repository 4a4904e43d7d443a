"""The differences of a story as a table: what differs, then one column a source.

Each difference takes a row of values and, where there is one, a row with its explanation. Where
there is no room for columns the table is stacked: one column, a row a side with its sources' chips.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarizer import Analysis, Difference, Span
    from summarizer.model import Side

Index = QModelIndex | QPersistentModelIndex
CELL: Final = int(Qt.ItemDataRole.UserRole)
SILENT: Final = "silent"
_ALL: Final = 6
_ROOT: Final = QModelIndex()


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell: words, a muted second line, and the passages a click goes to."""

    text: str
    under: str = ""
    spans: tuple[Span, ...] = ()
    kind: str = "value"
    claim: int | None = None
    sources: tuple[int, ...] = ()  # shown as chips behind the words, in a stacked table


def row_of(one: Difference, columns: tuple[int, ...]) -> tuple[Cell, ...]:
    """Return the cells of a difference: what it is about, then what each source says."""
    about = Cell(one.about or one.kind, one.relation, kind="about", claim=one.claim)
    return (about, *(_value(one, source) for source in columns))


def _value(one: Difference, source: int) -> Cell:
    values: list[str] = []
    spans: list[Span] = []
    for side in one.sides:
        own = [span for span in side.spans if span.article == source]
        if own:
            values.append(side.value + (f" ({side.claimant})" if side.claimant else ""))
            spans.extend(own)
    if not values:
        return Cell(SILENT, kind="silent", claim=one.claim)
    return Cell("; ".join(dict.fromkeys(values)), spans=tuple(spans), claim=one.claim)


def stack_of(one: Difference) -> tuple[Cell, ...]:
    """Return a difference as cells one below the other: what it is about, then its sides."""
    about = Cell(one.about or one.kind, one.relation, kind="about", claim=one.claim)
    return (about, *(_side(side, one.claim) for side in one.sides))


def _side(side: Side, claim: int | None) -> Cell:
    sources = tuple(sorted({span.article for span in side.spans}))
    return Cell(side.value, side.claimant or "", side.spans, "side", claim, sources)


def columns_of(analysis: Analysis, hidden: frozenset[int]) -> tuple[int, ...]:
    """Return the sources in the table: all visible ones, or of many those that take a side."""
    visible = [index for index in range(len(analysis.story.articles)) if index not in hidden]
    if len(visible) <= _ALL:
        return tuple(visible)
    speaking = {
        span.article for one in analysis.differences for side in one.sides for span in side.spans
    }
    return tuple(index for index in visible if index in speaking)


class DifferenceModel(QAbstractTableModel):
    """The differences that are shown; ``columns`` are the sources in the table, by index."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns: tuple[int, ...] = ()
        self.stacked = False
        self._shown: tuple[Difference, ...] = ()
        self._rows: list[tuple[Cell, ...]] = []

    def show(self, analysis: Analysis | None, hidden: frozenset[int] = frozenset()) -> None:
        """Show the differences of a story, or none."""
        self.beginResetModel()
        self.columns = columns_of(analysis, hidden) if analysis is not None else ()
        self._shown = analysis.differences if analysis is not None else ()
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
        for one in self._shown:
            yield from (cell for cell in row_of(one, self.columns)[1:] if cell.spans)

    def _fill(self) -> None:
        self._rows = []
        for one in self._shown:
            if self.stacked:
                self._rows += [(cell,) for cell in stack_of(one)]
            else:
                self._rows.append(row_of(one, self.columns))
            if one.explanation:
                note = Cell(one.explanation, kind="explanation", claim=one.claim)
                self._rows.append((note,))

    def cell(self, index: Index) -> Cell:
        """Return the cell at an index; cells beside an explanation are empty."""
        row = self._rows[index.row()]
        return row[index.column()] if index.column() < len(row) else Cell("", kind="explanation")

    def is_explanation(self, row: int) -> bool:
        """Tell whether a row is an explanation, which stands across all columns."""
        return self._rows[row][0].kind == "explanation"

    def rowCount(self, parent: Index = _ROOT) -> int:  # noqa: N802 - Qt's name
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _ROOT) -> int:  # noqa: N802
        """Return the number of columns."""
        columns = 0 if self.stacked else len(self.columns)
        return 0 if parent.isValid() else 1 + columns

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Return what a view asks for."""
        if not self.checkIndex(index, QAbstractTableModel.CheckIndexOption.IndexIsValid):
            return None
        cell = self.cell(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return cell.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            numbers = ", ".join(str(source + 1) for source in cell.sources)
            told = f"source {numbers}" if numbers else ""
            return ", ".join(part for part in (cell.text, told, cell.under) if part)
        return cell if role == CELL else None

    def headerData(  # noqa: N802
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:  # noqa: ANN401
        """Name the columns: "what", then the sources' numbers."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        if not 0 <= section <= len(self.columns):
            return None
        return "what" if section == 0 else str(self.columns[section - 1] + 1)

"""The sourcing of a story as a tree of two levels: what was found, and what proves it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from gui import counts
from gui.panels.sourcing_rows import Fact, facts
from gui.words import translate

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarizer import Analysis

Index = QModelIndex | QPersistentModelIndex
FACT: Final = int(Qt.ItemDataRole.UserRole)
_ROOT: Final = QModelIndex()
_OPENS: Final = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_LEAF: Final = _OPENS | Qt.ItemFlag.ItemNeverHasChildren


class SourcingModel(QAbstractItemModel):
    """The rows that are shown. The id of an index is 0, or one more than its parent's row."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._facts: tuple[Fact, ...] = ()

    def show(self, analysis: Analysis | None, rows: tuple[Fact, ...] | None = None) -> None:
        """Show the sourcing of a story, or none; its rows may be made already."""
        if rows is None:
            rows = facts(analysis) if analysis is not None else ()
        self.beginResetModel()
        self._facts = rows
        self.endResetModel()

    def fact(self, index: Index) -> Fact | None:
        """Return the row at an index of this model."""
        return self.known(index) if index.isValid() else None

    def known(self, index: Index) -> Fact:
        """Return the row at a valid index of this model."""
        above = index.internalId()
        return (self._facts[above - 1].proofs if above else self._facts)[index.row()]

    def tops(self) -> Iterator[QModelIndex]:
        """Yield the index of each row of the first level."""
        return (self.index(row, 0) for row in range(len(self._facts)))

    def index(self, row: int, column: int, parent: Index = _ROOT) -> QModelIndex:
        """Return the index of a row."""
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else 0)

    def parent(self, index: Index = _ROOT) -> QModelIndex:  # type: ignore[override]
        """Return the row that a proof belongs to."""
        above = index.internalId() if index.isValid() else 0
        return self.createIndex(above - 1, 0, 0) if above else QModelIndex()

    def rowCount(self, parent: Index = _ROOT) -> int:  # noqa: N802 - Qt's name
        """Return the number of rows below a row."""
        if not parent.isValid():
            return len(self._facts)
        if parent.internalId() or parent.column() > 0:
            return 0
        return len(self._facts[parent.row()].proofs)

    def columnCount(self, parent: Index = _ROOT) -> int:  # noqa: ARG002, N802 - Qt's name
        """Return one."""
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Return what a view asks for."""
        if not self.checkIndex(index, QAbstractItemModel.CheckIndexOption.IndexIsValid):
            return None
        fact = self.fact(index)
        if fact is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return fact.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(fact)
        return fact if role == FACT else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let findings and proofs be chosen; the arrow keys pass over headings."""
        fact = self.fact(index)
        if fact is None or fact.kind == "heading":
            return Qt.ItemFlag.NoItemFlags
        return _OPENS if fact.proofs else _LEAF


def spoken(fact: Fact) -> str:
    """Return a row as a screen reader should say it."""
    parts = (fact.text, counts.named_sources(fact.sources), fact.note)
    said = "; ".join(part for part in parts if part)
    if fact.grave and fact.kind != "heading":
        return translate("Sourcing", "Warning: {text}").format(text=said)
    return said

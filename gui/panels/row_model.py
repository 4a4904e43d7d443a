"""The model that the lists of the side panel share: frozen rows, some of which can be chosen."""

from __future__ import annotations

from typing import Any, Final, Generic, Protocol, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

Index = QModelIndex | QPersistentModelIndex
_ROOT: Final = QModelIndex()
_PASSED_OVER: Final = Qt.ItemFlag.ItemNeverHasChildren
_REACHED: Final = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | _PASSED_OVER


class ListRow(Protocol):
    """A row of a list."""

    @property
    def text(self) -> str:
        """The words that it shows."""


R = TypeVar("R", bound=ListRow)


class RowModel(QAbstractListModel, Generic[R]):
    """A list of rows; what they are, and how they are spoken, a subclass says.

    Args:
        role: under which a view gets the whole row.
    """

    def __init__(self, role: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._role = role
        self._rows: tuple[R, ...] = ()

    def spoken(self, row: R) -> str:
        """Return a row as a screen reader should say it."""
        return row.text

    def reachable(self, row: R) -> bool:
        """Tell whether a row can be chosen; the arrow keys pass over the others."""
        raise NotImplementedError

    def rowCount(self, parent: Index = _ROOT) -> int:  # noqa: N802 - Qt's name
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Return what a view asks for."""
        if not self.checkIndex(index, QAbstractListModel.CheckIndexOption.IndexIsValid):
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.spoken(row)
        return row if role == self._role else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let the reachable rows be chosen."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return _REACHED if self.reachable(self._rows[index.row()]) else _PASSED_OVER

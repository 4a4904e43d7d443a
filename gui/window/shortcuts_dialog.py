"""The sheet of all shortcuts, made from the window's own actions, with a field to search it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, NamedTuple

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLineEdit,
    QTableView,
    QVBoxLayout,
)

from gui.panels.source_panel import heading_label
from gui.theme.fonts import sans
from gui.window.action_list import every_action, keys_of_lists
from gui.words import translate

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtWidgets import QMainWindow

_Index = QModelIndex | QPersistentModelIndex
_KEYS: Final = 1


class Row(NamedTuple):
    """One line of the sheet."""

    what: str
    keys: str
    where: str


def rows(window: QMainWindow) -> list[Row]:
    """Return all actions of a window, those with keys first, and the keys of lists and columns."""
    found = [Row(one.title, one.keys, one.where) for one in every_action(window)]
    with_keys = [row for row in found if row.keys]
    inside = translate("Shortcuts", "In the list or column")
    with_keys += [Row(what, keys, inside) for what, keys in keys_of_lists()]
    return with_keys + [row for row in found if not row.keys]


class ShortcutModel(QAbstractTableModel):
    """What, keys, where."""

    def __init__(self, found: list[Row], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows = found
        self._heads = (
            translate("Shortcuts", "What"),
            translate("Shortcuts", "Keys"),
            translate("Shortcuts", "Where"),
        )

    def rowCount(self, parent: _Index | None = None) -> int:  # noqa: N802 - Qt's name
        """Return how many lines the sheet has."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index | None = None) -> int:  # noqa: N802
        """Return three."""
        return 0 if parent is not None and parent.isValid() else len(self._heads)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Return the words of a cell."""
        if not index.isValid():
            return None
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return self._rows[index.row()][index.column()]
        if role == Qt.ItemDataRole.FontRole:
            return sans(14, bold=index.column() == _KEYS)
        return None

    def headerData(  # noqa: N802
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401
        """Return the head of a column."""
        across = orientation == Qt.Orientation.Horizontal
        return self._heads[section] if across and role == Qt.ItemDataRole.DisplayRole else None


class ShortcutsDialog(QDialog):
    """The sheet; typing in its field leaves the lines that hold these words."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self.setWindowTitle(translate("Shortcuts", "Keyboard shortcuts"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.shown = QSortFilterProxyModel(self)
        self.shown.setSourceModel(ShortcutModel(rows(window), self))
        self.shown.setFilterKeyColumn(-1)
        self.shown.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.field = QLineEdit()
        self.field.setPlaceholderText(translate("Shortcuts", "Search actions and keys…"))
        self.field.setAccessibleName(translate("Shortcuts", "Search actions and keys"))
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(self.shown.setFilterFixedString)
        self.table = self._make_table()
        self._lay_out()
        self.resize(680, 560)

    def _make_table(self) -> QTableView:
        table = QTableView()
        table.setModel(self.shown)
        table.setProperty("look", "sheet")
        table.setAccessibleName(translate("Shortcuts", "Actions and their keys"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.verticalHeader().hide()
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        return table

    def _lay_out(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 20, 24, 16)
        box.setSpacing(12)
        box.addWidget(heading_label(translate("Shortcuts", "Keyboard shortcuts")))
        box.addWidget(self.field)
        box.addWidget(self.table, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.close)
        box.addWidget(buttons)


def show_shortcuts(window: QMainWindow) -> ShortcutsDialog:
    """Show the sheet; nothing else waits for it."""
    dialog = ShortcutsDialog(window)
    dialog.show()
    dialog.field.setFocus()
    return dialog

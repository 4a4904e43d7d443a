"""Two versions of the brief line by line, as a table: what became of a line, before, after."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from gui.shown import shown
from gui.theme.fonts import sans
from gui.words import translate

if TYPE_CHECKING:
    from gui.keeping.values import KeptLine
    from gui.keeping.versions import Pair, Sign

Index = QModelIndex | QPersistentModelIndex
_ROOT: Final = QModelIndex()
SIGN, OLD, NEW = range(3)
_GLYPHS: Final = {"same": "=", "moved": "↕", "changed": "≈", "added": "+", "removed": "−"}
SIGN_ROLE: Final = Qt.ItemDataRole.UserRole


class VersionModel(QAbstractTableModel):
    """Rows of a comparison; the first column says what became of the line, by sign and word."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pairs: tuple[Pair, ...] = ()
        self._names = ("", "")

    def show_pairs(self, pairs: tuple[Pair, ...], old: str, new: str) -> None:
        """Show a comparison of two versions, under their names."""
        self.beginResetModel()
        self._pairs, self._names = pairs, (old, new)
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:  # noqa: N802 - Qt's name
        """Return the number of lines of both versions."""
        return 0 if parent.isValid() else len(self._pairs)

    def columnCount(self, parent: Index = _ROOT) -> int:  # noqa: N802
        """Return three: sign, before, after."""
        return 0 if parent.isValid() else 3

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Return what a view asks for."""
        if not self.checkIndex(index, QAbstractTableModel.CheckIndexOption.IndexIsValid):
            return None
        pair = self._pairs[index.row()]
        if role == SIGN_ROLE:
            return pair.sign
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
        if role == Qt.ItemDataRole.FontRole:
            return sans(14, bold=index.column() == SIGN and pair.sign != "same")
        if index.column() == SIGN:
            return self._sign(pair, role)
        line = pair.old if index.column() == OLD else pair.new
        return self._line(line, pair, role)

    def headerData(  # noqa: N802
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:  # noqa: ANN401
        """Return the names of the versions."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (translate("Versions", "Line"), *self._names)[section] if section < 3 else None

    def _sign(self, pair: Pair, role: int) -> str | None:
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{_GLYPHS[pair.sign]} {sign_word(pair.sign)}"
        return sign_word(pair.sign) if role == Qt.ItemDataRole.AccessibleTextRole else None

    def _line(self, line: KeptLine | None, pair: Pair, role: int) -> str | None:
        if role == Qt.ItemDataRole.DisplayRole:
            return _words(line) if line is not None else ""
        if role == Qt.ItemDataRole.AccessibleTextRole:
            said = _words(line) if line is not None else translate("Versions", "not in it")
            return f"{sign_word(pair.sign)}: {said}"
        if role == Qt.ItemDataRole.ToolTipRole and line is not None:
            return line.section
        return None


def sign_word(sign: Sign) -> str:
    """Return what became of a line, in words."""
    return {
        "same": translate("Versions", "same"),
        "moved": translate("Versions", "moved"),
        "changed": translate("Versions", "other words"),
        "added": translate("Versions", "added"),
        "removed": translate("Versions", "removed"),
    }[sign]


def summary(pairs: tuple[Pair, ...]) -> str:
    """Return how many lines were added, removed, moved, changed, and stayed."""
    counts = {sign: sum(pair.sign == sign for pair in pairs) for sign in _GLYPHS}
    return translate(
        "Versions",
        "{added} added, {removed} removed, {moved} moved, {changed} in other words, {same} same",
    ).format(**counts)


def _words(line: KeptLine) -> str:
    text = shown(line.text)
    if line.place is None:
        return translate("Versions", "{text} (your own words)").format(text=text)
    return translate("Versions", "{text} [{source}]").format(text=text, source=shown(line.source))

"""The model of the brief's list: its rows, and how they are found and spoken."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt

from gui.panels.brief_rows import Draft, Row, rows_of, rows_with, same_entry, with_draft
from gui.panels.brief_spoken import spoken
from gui.panels.row_model import Index, RowModel
from summarizer import Edits

if TYPE_CHECKING:
    from gui.panels.brief_rows import Entry
    from summarizer import Brief

ROW: Final = int(Qt.ItemDataRole.UserRole)


class BriefModel(RowModel[Row]):
    """The rows of the brief that is shown."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(ROW, parent)

    def show(
        self,
        brief: Brief | None,
        edits: Edits | None = None,
        *,
        banned_open: bool = False,
        draft: Draft | None = None,
    ) -> bool:
        """Show a brief with what the user decided and is writing about it, or nothing.

        Returns:
            whether there are other rows now; where there are none, nothing is laid out anew.
        """
        known = rows_with(brief, edits or Edits(), open_=banned_open) if brief is not None else ()
        rows = with_draft(known, draft)
        if rows == self._rows:
            return False
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()
        return True

    def number_of(self, row: Row) -> int | None:
        """Return where the line, difference or action of an earlier row stands now, if it does."""
        same = (
            number
            for number, other in enumerate(self._rows)
            if (other.kind, other.line and other.line.span, other.difference, other.leads_to)
            == (row.kind, row.line and row.line.span, row.difference, row.leads_to)
            and (other.banned, other.waiting) == (row.banned, row.waiting)
            and (other.own and other.own.text) == (row.own and row.own.text)
        )
        return next(same, None)

    def nearest(self, number: int) -> int | None:
        """Return the row next to a number that can be chosen, the following ones first."""
        later = range(max(number, 0), len(self._rows))
        order = (*later, *range(min(number, len(self._rows)) - 1, -1, -1))
        chosen = (at for at in order if self.reachable(self._rows[at]))
        return next(chosen, None)

    def row(self, index: Index) -> Row:
        """Return the row at an index of this model."""
        return self._rows[index.row()]

    def number_of_entry(self, entry: Entry) -> int | None:
        """Return where a line, or one of the user's own, stands now."""
        found = (number for number, row in enumerate(self._rows) if same_entry(row.entry, entry))
        return next(found, None)

    def number_of_own(self, text: str) -> int | None:
        """Return where the user's line with these words stands now."""
        found = (n for n, row in enumerate(self._rows) if row.own and row.own.text == text)
        return next(found, None)

    def draft_number(self) -> int | None:
        """Return the row that leaves room for what the user is writing."""
        return next((n for n, row in enumerate(self._rows) if row.kind == "draft"), None)

    def place_of(self, claim: int | None) -> int | None:
        """Return the number of the first line that reports a claim."""
        for number, row in enumerate(self._rows):
            if row.line is not None and row.claim == claim:
                return number
        return None

    def spoken(self, row: Row) -> str:
        """Return a row as a screen reader should say it."""
        return spoken(row)

    def reachable(self, row: Row) -> bool:
        """Let lines, differences and actions be chosen."""
        return row.kind not in {"heading", "note", "draft"}


__all__ = ["ROW", "BriefModel", "Draft", "Row", "rows_of", "spoken"]

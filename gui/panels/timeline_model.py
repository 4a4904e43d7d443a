"""The rows of the timeline as a model: what they are, ``timeline_rows`` says."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt

from gui import counts
from gui.panels.row_model import RowModel
from gui.panels.timeline_rows import Moment, moments, of_claims

if TYPE_CHECKING:
    from summarizer import Analysis

MOMENT: Final = int(Qt.ItemDataRole.UserRole)


def _spoken(row: Moment) -> str:
    """Return a row as a screen reader should say it."""
    if row.kind != "claim":
        return f"{row.text}, {row.note}" if row.note else row.text
    known = (counts.named_sources(row.sources), row.note)
    return f"{row.text} ({'; '.join(one for one in known if one)})"


class TimelineModel(RowModel[Moment]):
    """The rows of the timeline that is shown."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(MOMENT, parent)
        self._place: dict[int, int] = {}
        self._every: tuple[Moment, ...] = ()
        self._only: frozenset[int] | None = None

    def show(
        self,
        analysis: Analysis | None,
        hidden: frozenset[int] = frozenset(),
        rows: tuple[Moment, ...] | None = None,
    ) -> None:
        """Show the dated claims of a story, or none; its rows may be made already."""
        if rows is None:
            rows = moments(analysis, hidden) if analysis is not None else ()
        self._every = rows
        self._narrow()

    def show_only(self, claims: frozenset[int] | None) -> None:
        """Show those claims alone, or all again; stories that come are narrowed too."""
        self._only = claims
        self._narrow()

    def _narrow(self) -> None:
        self.beginResetModel()
        self._rows = self._every if self._only is None else of_claims(self._every, self._only)
        self._place = {claim: n for n, row in enumerate(self._rows) for claim in row.claims}
        self.endResetModel()

    def place_of(self, claim: int | None) -> int | None:
        """Return the number of the row of a claim, ``None`` if it is not dated."""
        return self._place.get(claim) if claim is not None else None

    @property
    def rows(self) -> tuple[Moment, ...]:
        """The rows, as they stand."""
        return self._rows

    @property
    def only(self) -> frozenset[int] | None:
        """The claims that are shown alone, if not all are."""
        return self._only

    @property
    def has_claims(self) -> bool:
        """Whether any claim of the story is dated, shown or not."""
        return bool(self._every)

    def claims(self) -> int:
        """Return the number of dated claims that are shown."""
        return len(self._place)

    def spoken(self, row: Moment) -> str:
        """Return a row as a screen reader should say it."""
        return _spoken(row)

    def reachable(self, row: Moment) -> bool:
        """Let claims be chosen."""
        return row.kind == "claim"

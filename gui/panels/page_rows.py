"""What the pages of the side panel show of one analysis, made before anybody looks.

In: an analysis and the sources that take no part. Out: the rows of the pages. Each is made when it
is first asked for; ``work_out`` makes all of them, in a worker, so that the window only shows them:
0.1 s for fifty articles.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from gui.panels.coverage_rows import Coverage
from gui.panels.quote_rows import Ledger, QuoteRow, Wanted
from gui.panels.sourcing_rows import Fact, facts
from gui.panels.timeline_rows import Moment, moments

if TYPE_CHECKING:
    from summarizer import Analysis


@dataclass(frozen=True, eq=False)
class PageRows:
    """The rows of one analysis.

    Attributes:
        hidden: indices of the sources that take no part.
    """

    analysis: Analysis
    hidden: frozenset[int] = frozenset()

    def work_out(self) -> None:
        """Make all rows now."""
        self.coverage.work_out()
        len(self.quotes), len(self.moments), len(self.facts)

    @cached_property
    def coverage(self) -> Coverage:
        """Which source tells which claim."""
        return Coverage(self.analysis, self.hidden)

    @cached_property
    def ledger(self) -> Ledger:
        """The quotations under their speakers."""
        return Ledger.of(self.analysis)

    @cached_property
    def quotes(self) -> tuple[QuoteRow, ...]:
        """The rows of all quotations."""
        return self.ledger.rows(Wanted())

    @cached_property
    def moments(self) -> tuple[Moment, ...]:
        """The dated claims."""
        return moments(self.analysis, self.hidden)

    @cached_property
    def facts(self) -> tuple[Fact, ...]:
        """On whom the sources rest."""
        return facts(self.analysis)

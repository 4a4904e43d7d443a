"""The facts of a story's sentences, each read when it is first asked for.

In: statements. Out: facts by sentence, by number and by counted phrase. Few sentences hold a figure
that can be compared, and reading one costs more than finding it: what can be told from the figures
alone is, so that the others are never read. Linear in the figures.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from summarizer.judge.differences.topics import Fact, facts_of
from summarizer.judge.differences.values import values_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from summarizer.judge.differences.statement import Statement
    from summarizer.judge.differences.statements import Statements
    from summarizer.model import Figure


class Facts:
    """The facts of the sentences that hold figures."""

    def __init__(self, statements: Statements) -> None:
        self._holding = statements.holding
        self._by_number: dict[tuple[str, float], list[Statement]] = defaultdict(list)
        for statement in statements.holding:
            for key in {(value.dimension, value.number) for value in statement.kept(values_of)}:
                self._by_number[key].append(statement)

    def of(self, statement: Statement) -> tuple[Fact, ...]:
        """Return the facts of a sentence, in order."""
        return statement.kept(facts_of)

    def equal_to(self, fact: Fact) -> list[Fact]:
        """Return the facts of the story that print the same number of the same dimension."""
        value = fact.value
        return [
            other
            for statement in self._by_number.get((value.dimension, value.number), ())
            for other in self.of(statement)
            if other.value.number == value.number and other.value.dimension == value.dimension
        ]

    def where(
        self, told: Callable[[Figure], bool], least: int = 1
    ) -> Iterable[tuple[Statement, tuple[Fact, ...]]]:
        """Yield the sentences of which so many figures or more are of a kind, with their facts."""
        for statement in self._holding:
            figures = statement.figures
            if len(figures) >= least and sum(map(told, figures)) >= least:
                yield statement, self.of(statement)

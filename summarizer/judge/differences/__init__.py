"""differences: where the sources of a story disagree on figures, dates, names and words quoted.

In: articles, their annotations, the names, quotes and claims of the story. Out: differences, each
with its sides at their exact places, in the order of the claims. Precision goes before recall: a
list of false conflicts costs the tool its reader. Cost: near-linear; sentences are compared inside
one claim, or where they share rare words and count the same thing.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from summarizer.judge.differences.acronyms import acronym_differences
from summarizer.judge.differences.attributions import attribution_differences
from summarizer.judge.differences.dates import date_differences
from summarizer.judge.differences.facts import Facts
from summarizer.judge.differences.figures import find_conflicts
from summarizer.judge.differences.grouping import differences_of
from summarizer.judge.differences.names import name_differences
from summarizer.judge.differences.places import misspelt_places
from summarizer.judge.differences.quotes import quote_differences
from summarizer.judge.differences.statements import Statements
from summarizer.judge.differences.times import time_differences
from summarizer.judge.differences.titles import title_differences

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.model import Annotations, Article, Claim, Difference, Name, Quote

__all__ = ["find_differences"]


def find_differences(
    articles: Sequence[Article],
    annotations: Sequence[Annotations],
    names: Sequence[Name],
    quotes: Sequence[Quote],
    claims: Sequence[Claim],
) -> tuple[Difference, ...]:
    """Return the differences between the sources: figures, dates, quotes, names, in this order."""
    statements = Statements(articles, annotations, claims)
    facts = Facts(statements)
    conflicts = find_conflicts(statements, facts)
    found = (
        *differences_of(conflicts, facts, articles),
        *date_differences(statements, articles),
        *time_differences(statements),
        *quote_differences(articles, names, quotes, statements),
        *attribution_differences(statements),
        *name_differences(names, statements),
        *misspelt_places(names),
        *title_differences(articles, annotations, names),
        *acronym_differences(articles),
    )
    return tuple(_placed(difference, claims) for difference in found)


def _placed(difference: Difference, claims: Sequence[Claim]) -> Difference:
    """Name the claim that holds places of two sides, where the difference names none."""
    if difference.claim is not None or difference.kind != "quote":
        return difference
    for claim in claims:
        holding = sum(
            any(sentence.overlaps(span) for span in side.spans for sentence in claim.support)
            for side in difference.sides
        )
        if len(claim.articles) > 1 and holding > 1:
            return replace(difference, claim=claim.id)
    return difference

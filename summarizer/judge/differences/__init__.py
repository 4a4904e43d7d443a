"""differences: where the sources of a story disagree on figures, dates, names and words quoted.

In: articles, their annotations, the names, quotes and claims of the story. Out: differences, each
with its sides at their exact places, in the order of the claims. Precision goes before recall: a
list of false conflicts costs the tool its reader. Cost: near-linear; sentences are compared inside
one claim, or where they share rare words and count the same thing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from summarizer.judge.differences.acronyms import acronym_differences
from summarizer.judge.differences.attributions import attribution_differences
from summarizer.judge.differences.dates import date_differences
from summarizer.judge.differences.designations import designation_differences
from summarizer.judge.differences.facts import Facts
from summarizer.judge.differences.figures import find_conflicts
from summarizer.judge.differences.grouping import differences_of
from summarizer.judge.differences.misspelt import misspelt_names
from summarizer.judge.differences.named_ages import named_age_conflicts
from summarizer.judge.differences.names import name_differences
from summarizer.judge.differences.places import misspelt_places
from summarizer.judge.differences.placing import placed
from summarizer.judge.differences.quotes import quote_differences
from summarizer.judge.differences.roles import role_differences
from summarizer.judge.differences.statements import Statements
from summarizer.judge.differences.times import time_differences
from summarizer.judge.differences.titles import title_differences
from summarizer.recall import Recall, anew

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from summarizer.model import Annotations, Article, Claim, Difference, Name, Quote, Relation

__all__ = ["find_differences"]

_GRAVITY: Final[tuple[Relation, ...]] = (
    "contradiction",
    "update",
    "other scope",
    "looser bound",
    "rounding",
    "wording",
)


def find_differences(
    articles: Sequence[Article],
    annotations: Sequence[Annotations],
    names: Sequence[Name],
    quotes: Sequence[Quote],
    claims: Sequence[Claim],
    poll: Callable[[], None] = lambda: None,
    recall: Recall = anew,
) -> tuple[Difference, ...]:
    """Return the differences between the sources, the graver relations first.

    Of one relation figures come first, then dates, quotes and names, in the order of the story.

    Args:
        poll: called now and then; what it raises ends the work.
        recall: asked for the sentences of each article.
    """
    statements = Statements(articles, annotations, claims, poll, recall)
    facts = Facts(statements)
    poll()
    conflicts = find_conflicts(statements, facts, poll)
    conflicts += named_age_conflicts(names, statements, facts)
    poll()
    kinds: tuple[Callable[[], Iterable[Difference]], ...] = (
        lambda: differences_of(conflicts, facts, articles),
        lambda: date_differences(statements, articles, annotations),
        lambda: time_differences(statements),
        lambda: quote_differences(articles, names, quotes, statements, poll),
        lambda: attribution_differences(statements),
        lambda: name_differences(names, statements),
        lambda: misspelt_places(names),
        lambda: designation_differences(names),
        lambda: title_differences(articles, annotations, names),
        lambda: role_differences(articles, names),
        lambda: acronym_differences(articles),
    )
    found: list[Difference] = []
    for kind in kinds:
        found += kind()
        poll()
    found += misspelt_names(articles, names, found)
    return tuple(sorted(placed(found, claims), key=lambda d: _GRAVITY.index(d.relation)))

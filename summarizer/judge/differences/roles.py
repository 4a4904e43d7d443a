"""One person whose part in a thing the sources name differently: "campaign manager", "chairman".

In: the articles and the names of the story. Out: differences of kind "name". Only two parts in the
same thing are compared ("campaign manager", "campaign chairman", "political operative", "political
consultant"), right before the name, in English; words for one part ("lawyer", "attorney") are the
same, and a source that names both is none. Cost: linear in the places where persons are named.
"""

from __future__ import annotations

import re
from collections import defaultdict
from itertools import combinations
from typing import TYPE_CHECKING, Final

from summarizer.judge.differences.lists import word_set
from summarizer.judge.differences.wording import explain
from summarizer.model import Difference, Side, Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from summarizer.model import Article, Name

_ROLES: Final = word_set(
    "manager chairman chairwoman chair director adviser advisor aide operative consultant "
    "strategist secretary treasurer lawyer attorney counsel prosecutor judge professor lecturer "
    "analyst economist reporter correspondent editor officer agent commander general colonel "
    "captain lieutenant sergeant minister ambassador envoy executive president founder owner "
    "employee contractor investigator inspector detective organizer producer coach trainer "
    "engineer scientist researcher surgeon nurse pilot driver"
)
_SAME: Final = {
    "chairman": "chair",
    "chairwoman": "chair",
    "advisor": "adviser",
    "attorney": "lawyer",
    "counsel": "lawyer",
}
_THING: Final = re.compile(r"\b[a-z][a-z-]{3,}$")
_NO_THING: Final = word_set("former acting interim longtime senior deputy with that this")
_LOOK: Final = 40

Parts = dict[str, dict[str, list[Span]]]
"""Where a person stands with each part in each thing: by thing, then by part."""


def role_differences(articles: Sequence[Article], names: Sequence[Name]) -> list[Difference]:
    """Return one difference for each person whose part in one thing differs between articles."""
    found: list[Difference] = []
    for name in names:
        if name.kind == "person":
            for parts in _parts(name, articles).values():
                found += _differences(name, parts, articles)
    return found


def _parts(name: Name, articles: Sequence[Article]) -> Parts:
    parts: Parts = defaultdict(lambda: defaultdict(list))
    for variant in name.variants:
        for span in variant.spans:
            article = articles[span.article]
            before = article.text[max(0, span.start - _LOOK) : span.start].removesuffix(" ")
            thing, _, part = before.removesuffix(",").rpartition(" ")
            if part in _ROLES and article.language == "en":
                told = _THING.search(thing)
                if told is not None and told.group() not in _NO_THING:
                    start = span.start - _LOOK if span.start > _LOOK else 0
                    place = Span(span.article, start + told.start(), span.end)
                    parts[told.group()][_SAME.get(part, part)].append(place)
    return parts


def _differences(
    name: Name, parts: Mapping[str, Sequence[Span]], articles: Sequence[Article]
) -> Iterable[Difference]:
    for one, other in combinations(sorted(parts), 2):
        mine, theirs = ({span.article for span in parts[part]} for part in (one, other))
        if mine.isdisjoint(theirs):
            spans = sorted((tuple(sorted(parts[one])), tuple(sorted(parts[other]))))
            sides = tuple(Side(" ".join(held[0].cut(articles).split()), held) for held in spans)
            shown = [([span.article for span in side.spans], side.value) for side in sides]
            yield Difference("name", "wording", name.name, sides, None, explain(shown, "wording"))

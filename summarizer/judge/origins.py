"""Claims of several articles that rest on one origin.

In: citations and claims. Out: the claims of which all articles, or three at least, name one origin
in the passage, credit it with their whole text, or are that origin. Costs one pass over the
citations, and a binary search for each passage of a claim.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from typing import TYPE_CHECKING, Final

from summarizer.judge.credit_lines import is_nobody
from summarizer.judge.outlets import key_of
from summarizer.model.insights import SharedOrigin

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from summarizer.model import Article, Citation, Claim

_MANY: Final = 3
"""Articles on one origin that are worth a warning even if others do not rest on it."""


def origins(
    citations: Sequence[Citation], claims: Sequence[Claim], articles: Sequence[Article] = ()
) -> tuple[SharedOrigin, ...]:
    """Return the claims of several articles that all rest on one origin, or three of them do.

    Args:
        articles: if given, an article's own outlet counts as its origin, so that "CNN reported" in
            one article and CNN's own report are seen to be one.
    """
    own = {i: key_of(a.outlet) for i, a in enumerate(articles) if a.outlet}
    whole: dict[int, list[Citation]] = defaultdict(list)
    placed: dict[int, list[Citation]] = defaultdict(list)
    for citation in sorted(citations, key=lambda c: c.span):
        if not is_nobody(citation.origin):
            (whole if citation.whole else placed)[citation.article].append(citation)
    found = []
    for claim in claims:
        if claim.support[0].article != claim.support[-1].article:
            resting = {
                article: whole[article] + _inside(placed[article], claim, article)
                for article in claim.articles
            }
            if sum(map(bool, resting.values())):
                found.append(_shared_origin(claim, resting, own))
    return tuple(origin for origin in found if origin)


def _inside(placed: Sequence[Citation], claim: Claim, article: int) -> list[Citation]:
    """Return the citations of an article that stand in its passages of a claim."""
    found: list[Citation] = []
    for passage in claim.support if placed else ():
        if passage.article == article:
            low = bisect_left(placed, passage.start, key=lambda c: c.span.start)
            high = bisect_left(placed, passage.end, key=lambda c: c.span.start)
            found += placed[low:high]
    return found


def _shared_origin(
    claim: Claim, resting: Mapping[int, Sequence[Citation]], own: Mapping[int, str]
) -> SharedOrigin | None:
    """Return the origin on which most articles of a claim rest, if they are enough."""
    keys = {
        article: {key_of(c.origin) for c in cited} | ({own[article]} if article in own else set())
        for article, cited in resting.items()
    }
    counts = Counter(key for named in keys.values() for key in named)
    cited_keys = {key_of(c.origin) for cited in resting.values() for c in cited}
    key = min(cited_keys, key=lambda key: (-counts[key], key))
    if counts[key] < min(_MANY, len(resting)):
        return None
    proofs = tuple(c for cited in resting.values() for c in cited if key_of(c.origin) == key)
    names = Counter(citation.origin for citation in proofs)
    origin = min(names, key=lambda name: (-names[name], name))
    articles = tuple(article for article, named in keys.items() if key in named)
    publishers = [article for article in articles if own.get(article) == key]
    alone = len(articles) == len(resting)
    warning = _warning(origin, len(articles), len(publishers), None if alone else len(resting))
    return SharedOrigin(claim.id, origin, articles, proofs, warning, alone=alone)


def _warning(origin: str, resting: int, published: int, reporting: int | None) -> str:
    """Say who rests on an origin; ``reporting`` are all who report it, if others do not."""
    citing = resting - published
    if reporting is not None:
        return (
            f"{resting} of {reporting} sources rest on {origin} here: that is one origin,"
            f" not {resting}."
        )
    if published:
        others = (
            "the other source cites it" if citing == 1 else f"the other {citing} sources cite it"
        )
        return f"This rests on {origin} alone: it is its own report, and {others}."
    who = "Both" if citing == 2 else f"All {citing}"
    return f"{who} sources rest on {origin} here: that is one origin, not {citing}."

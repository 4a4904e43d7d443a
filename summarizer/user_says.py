"""What the user says of articles as such: their outlets and their dates.

In: articles as they state themselves, the user's decisions and lists. Out: the articles with what
the user says; what they state is kept beside it. Costs one look at the list for each article.
"""

from __future__ import annotations

from contextlib import suppress
from datetime import date as Date  # noqa: N812 - `date` is also the name of a field
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from summarizer.model import Article, Edits, UserLists


def as_the_user_says(articles: Iterable[Article], edits: Edits, lists: UserLists) -> list[Article]:
    """Return articles under the outlets and the dates that the user gives them."""
    named, dated = dict(sorted(edits.outlets)), dict(sorted(edits.dates))
    told = (_with_outlet(article.as_stated, lists, named) for article in articles)
    return [_with_date(article, dated.get(article.sha256)) for article in told]


def _with_outlet(article: Article, lists: UserLists, named: Mapping[str, str]) -> Article:
    """Name the outlet as the user does: this article's, else as the user's list names it.

    The list knows an outlet by what it states or by its site's address.
    """
    if article.sha256 in named:
        return article.named(named[article.sha256])
    if not lists.outlets:
        return article
    stated = " ".join((article.outlet or "").split()).casefold()
    try:
        host = f".{urlsplit(article.url or '').hostname or ''}"
    except ValueError:  # an address that is none
        host = ""
    for found, name in lists.outlets:
        known = " ".join(found.split()).casefold()
        if known and (known == stated or ("." in known and host.endswith(f".{known}"))):
            return article.named(name)
    return article


def _with_date(article: Article, day: str | None) -> Article:
    """Date an article as the user does; what is no day is passed over."""
    with suppress(ValueError):
        return article.dated(Date.fromisoformat(day)) if day else article
    return article

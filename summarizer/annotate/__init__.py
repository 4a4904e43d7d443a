"""annotate: figures, dates, names and quotes of one article; names and quotes of a story."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.annotate.dates import find_dates
from summarizer.annotate.figures import find_figures
from summarizer.annotate.names import find_names, link_names, with_own_spellings
from summarizer.annotate.quotes import collect_quotes, find_speech
from summarizer.model import Annotations

if TYPE_CHECKING:
    from summarizer.model import Article, UserLists

__all__ = ["annotate", "collect_quotes", "link_names"]


def annotate(article: Article, lists: UserLists | None = None) -> Annotations:
    """Find the figures, dates, names and quotes of one segmented article.

    Each list is in order of place. Furniture is not read. Cost: linear in the length of the text.

    Args:
        lists: the user's own; of them units and names tell what is a figure and what a name.
    """
    mentions = find_names(article)
    if lists is not None and lists.names:
        mentions = with_own_spellings(article, mentions, lists.names)
    return Annotations(
        figures=find_figures(article, lists.units if lists is not None else ()),
        dates=find_dates(article),
        mentions=mentions,
        speech=find_speech(article, mentions),
    )

"""The days that a line's words mean only to those who read them when they were written.

In: a view and a sentence. Out: its mentions of such a day: "yesterday", "today", "three days ago".
In a brief they stand beside lines of other days, and are read later; so the day is told with them.
"Monday" and "26 July" are left alone: they say themselves which day they mean; and so is what
somebody says in a quotation, for it may have been said on another day. Costs a binary search.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.compose.view import View
    from summarizer.model import DateMention, Span

_RELATIVE: Final = "relative to the article's date"


def dates_in(view: View, span: Span) -> Sequence[DateMention]:
    """Return the dates that a sentence names, in their order."""
    if not view.analysis.annotations:
        return ()
    dates = view.analysis.annotations[span.article].dates
    low = bisect_left(dates, span.start, key=lambda mention: mention.start)
    high = bisect_left(dates, span.end, key=lambda mention: mention.start)
    return dates[low:high]


def days_meant(view: View, span: Span) -> tuple[DateMention, ...]:
    """Return the mentions of a day in a sentence that do not say which."""
    text = view.articles[span.article].text
    found = [
        mention
        for mention in dates_in(view, span)
        if mention.precision == "day"
        and mention.first is not None
        and mention.first == mention.last
        and mention.basis.startswith(_RELATIVE)
        and not any(map(str.isdigit, text[mention.start : mention.end]))
    ]
    return tuple([mention for mention in found if not _is_quoted(view, span.article, mention)])


def _is_quoted(view: View, article: int, mention: DateMention) -> bool:
    speech = view.analysis.annotations[article].speech
    return any(said.start <= mention.start < said.end for said in speech if said.kind != "indirect")

"""What is known of one claim, as rows: its passages, why they stand together, who is one voice.

In: an analysis, the user's edits, a claim's id. Out: rows of a cited list. No Qt. Costs one look
at the claim's passages and links.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.edits.changes import ordered
from gui.edits.passages import claim_of, place_of
from gui.panels.chips import outlet, plural
from gui.panels.cited import Cited

if TYPE_CHECKING:
    from collections.abc import Iterable

    from summarizer import Analysis, Claim, Edits, Link, Span, Voice


def heading(analysis: Analysis, claim: int | None) -> str:
    """Return "Reported by 3 sources, 2 independent voices", or what to do for a claim."""
    found = claim_of(analysis, claim)
    if found is None:
        return "Select a claim in an article or in the brief."
    sources = plural(len(found.articles), "source")
    if len(found.articles) == 1:
        return f"Only in source {found.articles[0] + 1}"
    return f"Reported by {sources}, {plural(found.voices, 'independent voice')}"


def rows(analysis: Analysis, edits: Edits, claim: int | None) -> tuple[Cited, ...]:
    """Return all that is known of a claim; nothing for ``None``."""
    found = claim_of(analysis, claim)
    if found is None:
        return ()
    told = [Cited("heading", heading(analysis, claim))]
    told += [passage(analysis, span) for span in found.support]
    told += _why_together(analysis, edits, found)
    told += _who_is_one(found)
    return tuple(told)


def passage(analysis: Analysis, span: Span) -> Cited:
    """Return a passage as a row that opens it."""
    articles = analysis.story.articles
    words = " ".join(span.cut(articles).split())
    article = articles[span.article]
    named = outlet(article) if article.outlet else ""  # its column says what is not stated
    return Cited("passage", words, (span.article,), named, span)


def evidence(link: Link) -> str:
    """Return why the passages of a link may be the same, as a sentence."""
    told = "; ".join(link.evidence) or "similar words"
    return told[0].upper() + told[1:]


def confidence(link: Link) -> str:
    """Return how sure the engine is, in words and in per cent."""
    how = "likely" if link.confidence >= 0.6 else "open" if link.confidence >= 0.4 else "doubtful"
    return f"{how}, {round(100 * link.confidence)} %"


def _why_together(analysis: Analysis, edits: Edits, claim: Claim) -> Iterable[Cited]:
    if not claim.links:
        return ()
    surest = sorted(claim.links, key=lambda link: (-link.confidence, link.first, link.second))
    remarks = (_remark(analysis, edits, link) for link in surest)
    return (Cited("heading", "Why they were put together"), *remarks)


def _remark(analysis: Analysis, edits: Edits, link: Link) -> Cited:
    pair = ordered((place_of(analysis, link.first), place_of(analysis, link.second)))
    note = "you joined them" if pair in edits.joined else confidence(link)
    sources = (link.first.article, link.second.article)
    return Cited("remark", evidence(link), sources, note)


def _who_is_one(claim: Claim) -> Iterable[Cited]:
    if len(claim.articles) < 2 or not claim.accounts:
        return ()
    alone = tuple(one.articles[0] for one in claim.accounts if len(one.articles) == 1)
    remarks = [_account(one) for one in claim.accounts if len(one.articles) > 1]
    if alone:
        noun = "Reports on its own account" if len(alone) == 1 else "Report on their own account"
        remarks.append(Cited("remark", noun, alone))
    return (Cited("heading", "Who counts as one voice"), *remarks)


def _account(one: Voice) -> Cited:
    return Cited("remark", one.reason or "Count as one voice", one.articles, "one voice")

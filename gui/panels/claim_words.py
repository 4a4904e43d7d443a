"""What is known of one claim, as rows: its passages, why they stand together, who is one voice.

In: an analysis, the user's edits, a claim's id. Out: rows of a cited list. No Qt. Costs one look
at the claim's passages and links.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui import counts
from gui.edits.changes import ordered
from gui.edits.passages import claim_of, place_of
from gui.panels.chips import outlet
from gui.panels.cited import Cited
from gui.told import retold
from gui.words import translate

if TYPE_CHECKING:
    from collections.abc import Iterable

    from summarizer import Analysis, Claim, Edits, Link, Span, Voice


def heading(analysis: Analysis, claim: int | None) -> str:
    """Return "Reported by 3 sources, 2 independent voices", or what to do for a claim."""
    found = claim_of(analysis, claim)
    if found is None:
        return translate("Claim", "Select a claim in an article or in the brief.")
    if len(found.articles) == 1:
        alone = translate("Claim", "Only in source {number}")
        return alone.format(number=found.articles[0] + 1)
    words = translate("Claim", "Reported by {sources}, {voices}")
    return words.format(
        sources=counts.sources(len(found.articles)), voices=counts.independent_voices(found.voices)
    )


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
    told = "; ".join(map(retold, link.evidence)) or translate("Claim", "similar words")
    return told[0].upper() + told[1:]


def confidence(link: Link) -> str:
    """Return how sure the engine is, in words and in per cent."""
    if link.confidence >= 0.6:
        words = translate("Claim", "likely, {share} %")
    elif link.confidence >= 0.4:
        words = translate("Claim", "open, {share} %")
    else:
        words = translate("Claim", "doubtful, {share} %")
    return words.format(share=round(100 * link.confidence))


def _why_together(analysis: Analysis, edits: Edits, claim: Claim) -> Iterable[Cited]:
    if not claim.links:
        return ()
    surest = sorted(claim.links, key=lambda link: (-link.confidence, link.first, link.second))
    remarks = (_remark(analysis, edits, link) for link in surest)
    return (Cited("heading", translate("Claim", "Why they were put together")), *remarks)


def _remark(analysis: Analysis, edits: Edits, link: Link) -> Cited:
    pair = ordered((place_of(analysis, link.first), place_of(analysis, link.second)))
    joined = translate("Claim", "you joined them")
    note = joined if pair in edits.joined else confidence(link)
    sources = (link.first.article, link.second.article)
    return Cited("remark", evidence(link), sources, note)


def _who_is_one(claim: Claim) -> Iterable[Cited]:
    if len(claim.articles) < 2 or not claim.accounts:
        return ()
    alone = tuple(one.articles[0] for one in claim.accounts if len(one.articles) == 1)
    remarks = [_account(one) for one in claim.accounts if len(one.articles) > 1]
    if alone:
        words = translate("Claim", "Report on their own account")
        if len(alone) == 1:
            words = translate("Claim", "Reports on its own account")
        remarks.append(Cited("remark", words, alone))
    return (Cited("heading", translate("Claim", "Who counts as one voice")), *remarks)


def _account(one: Voice) -> Cited:
    reason = retold(one.reason) or translate("Claim", "Count as one voice")
    return Cited("remark", reason, one.articles, translate("Claim", "one voice"))

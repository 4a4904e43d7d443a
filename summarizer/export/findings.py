"""What the engine found, as objects of the JSON contract: claims, voices, differences, quotes.

Sources are numbered from 1; every place is ``{"source", "start", "end"}``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable

    from summarizer.model import (
        Analysis,
        Claim,
        Difference,
        Extent,
        Link,
        Name,
        Quote,
        Span,
        Voice,
    )

Object = dict[str, Any]


def findings(analysis: Analysis) -> Object:
    """Return claims, differences, names, quotes, voices and the links nobody is sure of."""
    return {
        "claims": [claim_object(claim) for claim in analysis.claims],
        "differences": [difference_object(difference) for difference in analysis.differences],
        "names": [_name(name) for name in analysis.names],
        "quotes": [_quote(quote) for quote in analysis.quotes],
        "voices": [{"id": voice.id, **_account(voice)} for voice in analysis.voices],
        "unsure": [_link(link) for link in analysis.unsure],
    }


def extent_object(extent: Extent) -> Object:
    """Return a stretch of one source's text."""
    return {"start": extent.start, "end": extent.end}


def span_object(span: Span) -> Object:
    """Return a place: source, start and end."""
    return {"source": span.article + 1, "start": span.start, "end": span.end}


def numbers(articles: Iterable[int]) -> list[int]:
    """Return the numbers of sources, given their indices."""
    return [index + 1 for index in articles]


def claim_object(claim: Claim) -> Object:
    """Return a claim with its passages, the accounts behind it, and why it was put together."""
    return {
        "id": claim.id,
        "kind": claim.kind,
        "voices": claim.voices,
        "salience": round(claim.salience, 4),
        "support": [span_object(span) for span in claim.support],
        "accounts": [_account(account) for account in claim.accounts],
        "links": [_link(link) for link in claim.links],
    }


def _account(voice: Voice) -> Object:
    return {
        "sources": numbers(voice.articles),
        "reason": voice.reason,
        "passages": [[span_object(one), span_object(other)] for one, other in voice.passages],
    }


def _link(link: Link) -> Object:
    return {
        "first": span_object(link.first),
        "second": span_object(link.second),
        "confidence": round(link.confidence, 4),
        "evidence": list(link.evidence),
    }


def difference_object(difference: Difference) -> Object:
    """Return a difference with its sides and its explanation."""
    return {
        "kind": difference.kind,
        "relation": difference.relation,
        "about": difference.about,
        "claim": difference.claim,
        "sides": [
            {
                "value": side.value,
                "spans": [span_object(span) for span in side.spans],
                "claimant": side.claimant,
            }
            for side in difference.sides
        ],
        "explanation": difference.explanation,
    }


def _name(name: Name) -> Object:
    return {
        "name": name.name,
        "kind": name.kind,
        "variants": [
            {"text": variant.text, "spans": [span_object(span) for span in variant.spans]}
            for variant in name.variants
        ],
    }


def _quote(quote: Quote) -> Object:
    return {
        "speaker": quote.speaker,
        "kind": quote.kind,
        "span": span_object(quote.span),
        "speaker_span": span_object(quote.speaker_span) if quote.speaker_span else None,
        "cue": quote.cue,
        "anonymous": quote.anonymous,
    }

"""A brief as JSON: version 1 of the contract with other programs.

Sources are numbered from 1; offsets count Unicode code points of ``sources[].text``; dates are
ISO 8601. ``text`` of a line equals ``sources[source].text[start:end]``, always.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, Final

from summarizer.export.verbatim import verify

if TYPE_CHECKING:
    from summarizer.model import (
        Analysis,
        Article,
        Brief,
        Claim,
        Difference,
        Extent,
        Line,
        Name,
        Quote,
        Section,
        Span,
    )

Object = dict[str, Any]

FORMAT: Final = "sidebrief-brief"
VERSION: Final = 1
_SURROGATE: Final = re.compile("[\ud800-\udfff]")


def to_json(brief: Brief, *, indent: int | None = 2) -> str:
    """Return the brief and all that it rests on as one JSON object, ended by a newline.

    Raises:
        VerbatimError: if a line differs from its source.
    """
    verify(brief)
    text = json.dumps(structure(brief), ensure_ascii=False, indent=indent)
    # Half characters, as in a file name that is not UTF-8, can be written only by their number.
    return _SURROGATE.sub(lambda found: f"\\u{ord(found.group()):04x}", text) + "\n"


def structure(brief: Brief) -> Object:
    """Return the object that ``to_json`` writes, without verifying it."""
    analysis = brief.analysis
    voice_of = {a: voice.id for voice in analysis.voices for a in voice.articles}
    return {
        "format": FORMAT,
        "version": VERSION,
        "options": dict(brief.options) or {"words": brief.budget, "method": brief.method},
        "sources": [
            _source(index, article, voice_of.get(index, index + 1))
            for index, article in enumerate(analysis.story.articles)
        ],
        "skipped": [{"path": s.path, "reason": s.reason} for s in analysis.story.skipped],
        **_findings(analysis),
        "brief": {"words": brief.words, "sections": [_section(s) for s in brief.sections]},
    }


def _findings(analysis: Analysis) -> Object:
    return {
        "claims": [_claim(claim) for claim in analysis.claims],
        "differences": [_difference(difference) for difference in analysis.differences],
        "names": [_name(name) for name in analysis.names],
        "quotes": [_quote(quote) for quote in analysis.quotes],
    }


def _source(index: int, article: Article, voice: int) -> Object:
    return {
        "id": index + 1,
        "path": article.path,
        "sha256": article.sha256,
        "title": article.title,
        "outlet": article.outlet,
        "author": article.author,
        "date": article.date.isoformat() if article.date else None,
        "url": article.url,
        "language": article.language,
        "words": article.words,
        "voice": voice,
        "text": article.text,
        "furniture": [
            {**_extent(piece), "kind": piece.kind, "reason": piece.reason}
            for piece in article.furniture
        ],
        "sentences": [_extent(sentence) for sentence in article.sentences],
    }


def _extent(extent: Extent) -> Object:
    return {"start": extent.start, "end": extent.end}


def _span(span: Span) -> Object:
    return {"source": span.article + 1, "start": span.start, "end": span.end}


def _claim(claim: Claim) -> Object:
    return {
        "id": claim.id,
        "kind": claim.kind,
        "voices": claim.voices,
        "salience": round(claim.salience, 4),
        "support": [_span(span) for span in claim.support],
    }


def _difference(difference: Difference) -> Object:
    return {
        "kind": difference.kind,
        "relation": difference.relation,
        "about": difference.about,
        "claim": difference.claim,
        "sides": [
            {"value": side.value, "spans": [_span(span) for span in side.spans]}
            for side in difference.sides
        ],
    }


def _name(name: Name) -> Object:
    return {
        "name": name.name,
        "kind": name.kind,
        "variants": [
            {"text": variant.text, "spans": [_span(span) for span in variant.spans]}
            for variant in name.variants
        ],
    }


def _quote(quote: Quote) -> Object:
    return {
        "speaker": quote.speaker,
        "kind": quote.kind,
        "span": _span(quote.span),
        "speaker_span": _span(quote.speaker_span) if quote.speaker_span else None,
        "cue": quote.cue,
    }


def _section(section: Section) -> Object:
    return {
        "kind": section.kind,
        "title": section.title,
        "source": None if section.source is None else section.source + 1,
        "lines": [_line(line) for line in section.lines],
    }


def _line(line: Line) -> Object:
    return {
        "text": line.text,
        **_span(line.span),
        "claim": line.claim,
        "also": [index + 1 for index in line.also],
    }

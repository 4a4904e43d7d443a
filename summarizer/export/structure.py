"""A brief as JSON: version 1 of the contract with other programs.

Sources are numbered from 1; offsets count Unicode code points of ``sources[].text``; dates are
ISO 8601. ``text`` of a line equals ``sources[source].text[start:end]``, always.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Final

from summarizer.export.findings import Object, extent_object, findings, span_object
from summarizer.export.insights import insights
from summarizer.export.options import ExportOptions, shown
from summarizer.export.remarks import remarks
from summarizer.export.verbatim import verify

if TYPE_CHECKING:
    from summarizer.model import Article, Brief, DateMention, Line, OwnLine, Section

_PLAIN: Final = ExportOptions()
FORMAT: Final = "sidebrief-brief"
VERSION: Final = 1
_SURROGATE: Final = re.compile("[\ud800-\udfff]")


def to_json(brief: Brief, options: ExportOptions = _PLAIN, *, indent: int | None = 2) -> str:
    """Return the brief and all that it rests on as one JSON object, ended by a newline.

    Of the options the user's own lines and notes count; what the engine found is always whole.

    Raises:
        VerbatimError: if a line differs from its source.
    """
    verify(brief)
    found = structure(shown(brief, ExportOptions(own=options.own)))
    if options.notes:
        found["notes"] = [
            {"source": one.span.article + 1, "start": one.span.start, "end": one.span.end}
            | {"text": one.text, "tags": list(one.tags)}
            for one in remarks(brief)
        ]
    return dumps(found, indent=indent)


def dumps(value: Object, *, indent: int | None = 2) -> str:
    """Return an object as JSON, ended by a newline, that can be written as UTF-8."""
    text = json.dumps(value, ensure_ascii=False, indent=indent)
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
        **findings(analysis),
        **insights(analysis),
        "brief": {
            "words": brief.words,
            "notes": list(brief.notes),
            "sections": [_section(s) for s in brief.sections],
            **({"own_words": brief.own_words} if brief.own else {}),
        },
    }


def _source(index: int, article: Article, voice: int) -> Object:
    return {
        "id": index + 1,
        "path": article.path,
        "sha256": article.sha256,
        "title": article.title,
        "outlet": article.outlet,
        **({} if article.renamed_from is None else {"renamed_from": article.renamed_from}),
        "author": article.author,
        "date": article.date.isoformat() if article.date else None,
        "url": article.url,
        "language": article.language,
        "words": article.words,
        "voice": voice,
        "text": article.text,
        "furniture": [
            {**extent_object(piece), "kind": piece.kind, "reason": piece.reason}
            for piece in article.furniture
        ],
        "sentences": [extent_object(sentence) for sentence in article.sentences],
    }


def _section(section: Section) -> Object:
    return {
        "kind": section.kind,
        "title": section.title,
        "source": None if section.source is None else section.source + 1,
        "lines": [_line(line) for line in section.lines],
        **({"own": [_own(section, own) for own in section.own]} if section.own else {}),
    }


def _own(section: Section, own: OwnLine) -> Object:
    """Return a line of the user's own: it has no source, and stands beside ``lines[line]``."""
    beside = [line.span for line in section.lines].index(own.beside)
    return {
        "text": own.text,
        "own": True,
        "source": None,
        "line": beside,
        "before": own.before,
    }


def _day(mention: DateMention) -> Object:
    return {
        "start": mention.start,
        "end": mention.end,
        "date": mention.first.isoformat() if mention.first is not None else None,
        "basis": mention.basis,
    }


def _line(line: Line) -> Object:
    return {
        "text": line.text,
        **span_object(line.span),
        "claim": line.claim,
        "also": [index + 1 for index in line.also],
        "doubtful": [index + 1 for index in line.doubtful],
        "voices": line.voices,
        "why": line.why,
        **({"days": [_day(mention) for mention in line.days]} if line.days else {}),
    }

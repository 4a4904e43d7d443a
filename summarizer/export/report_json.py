"""The reports on a story as JSON: version 1 of the contract with other programs.

Each names the sources it speaks of without their text; offsets count code points of the texts that
``sidebrief brief --format json`` writes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.export.findings import Object, claim_object
from summarizer.export.insights import (
    changes_object,
    checks_object,
    dated_object,
    reference,
    sources_object,
    sourcing_object,
)
from summarizer.export.structure import VERSION, dumps

if TYPE_CHECKING:
    from summarizer.model import Analysis, Changes


def sources_json(analysis: Analysis) -> str:
    """Return what each source brings and on whom it rests."""
    return _dumped("sources", analysis, sourcing_object(analysis))


def timeline_json(analysis: Analysis) -> str:
    """Return the dated claims, earliest first, each with its passages."""
    claims = {claim.id: claim for claim in analysis.claims}
    dated = [
        {**dated_object(found), "support": claim_object(claims[found.claim])["support"]}
        for found in analysis.timeline
    ]
    return _dumped("timeline", analysis, {"timeline": dated})


def check_json(analysis: Analysis) -> str:
    """Return strangers, near-duplicates, what to read, and who speaks without a name."""
    return _dumped("check", analysis, checks_object(analysis.checks))


def changes_json(changes: Changes, former: Analysis, now: Analysis) -> str:
    """Return what has changed since a former brief."""
    articles = former.story.articles
    before = [reference(index, article) for index, article in enumerate(articles)]
    return _dumped(
        "changes", now, {"former_sources": before, **changes_object(changes, former, now)}
    )


def _dumped(name: str, analysis: Analysis, value: Object) -> str:
    return dumps(
        {
            "format": f"sidebrief-{name}",
            "version": VERSION,
            "sources": sources_object(analysis),
            "skipped": [{"path": s.path, "reason": s.reason} for s in analysis.story.skipped],
            **value,
        }
    )

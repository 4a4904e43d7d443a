"""What follows from the findings, as objects of the JSON contract: sourcing, timeline, checks.

And what has changed since a former brief. Sources are numbered from 1; days are ISO 8601.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.export.findings import (
    Object,
    claim_object,
    difference_object,
    numbers,
    span_object,
)

if TYPE_CHECKING:
    from summarizer.model import (
        Analysis,
        Article,
        ChangedFigure,
        Changes,
        Citation,
        DatedClaim,
        EditedArticle,
        SharedOrigin,
        SourcingChain,
        StoryChecks,
    )


def insights(analysis: Analysis) -> Object:
    """Return who cites whom, when things happened, and what to beware of."""
    return {
        "sourcing": sourcing_object(analysis),
        "timeline": [dated_object(dated) for dated in analysis.timeline],
        "checks": checks_object(analysis.checks),
        "warnings": list(analysis.warnings),
    }


def sources_object(analysis: Analysis) -> list[Object]:
    """Return the sources as a list of references, without their text."""
    voice_of = {a: voice.id for voice in analysis.voices for a in voice.articles}
    return [
        {
            **reference(index, article),
            "words": article.words,
            "voice": voice_of.get(index, index + 1),
            "shared": sum(index in claim.articles for claim in analysis.shared),
            "adds": len(analysis.adds(index)),
        }
        for index, article in enumerate(analysis.story.articles)
    ]


def reference(index: int, article: Article) -> Object:
    """Return what a source is known by."""
    return {
        "id": index + 1,
        "path": article.path,
        "sha256": article.sha256,
        "title": article.title,
        "outlet": article.outlet,
        "date": article.date.isoformat() if article.date else None,
    }


def sourcing_object(analysis: Analysis) -> Object:
    """Return citations, the chains they make, and the claims that rest on one origin."""
    return {
        "citations": [_citation(citation) for citation in analysis.citations],
        "chains": [_chain(chain) for chain in analysis.sourcing],
        "origins": [_origin(origin) for origin in analysis.origins],
    }


def _citation(citation: Citation) -> Object:
    return {
        "origin": citation.origin,
        "how": citation.how,
        "whole": citation.whole,
        "speaker": citation.speaker,
        "span": span_object(citation.span),
    }


def _chain(chain: SourcingChain) -> Object:
    return {
        "origin": chain.origin,
        "cited_by": numbers(chain.cited_by),
        "published": numbers(chain.published),
        "rests_on": list(chain.rests_on),
        "claims": list(chain.claims),
        "summary": chain.summary,
    }


def _origin(origin: SharedOrigin) -> Object:
    return {
        "claim": origin.claim,
        "origin": origin.origin,
        "sources": numbers(origin.articles),
        "spans": [span_object(citation.span) for citation in origin.citations],
        "alone": origin.alone,
        "warning": origin.warning,
    }


def dated_object(dated: DatedClaim) -> Object:
    """Return a dated claim with its days and the words that say so."""
    return {
        "claim": dated.claim,
        "first": dated.first.isoformat(),
        "last": dated.last.isoformat(),
        "precision": dated.precision,
        "basis": dated.basis,
        "spans": [span_object(span) for span in dated.spans],
    }


def checks_object(checks: StoryChecks) -> Object:
    """Return strangers, near-duplicates, what to read, and who speaks without a name."""
    advice = checks.advice
    return {
        "warnings": list(checks.warnings),
        "foreign": [
            {"source": f.article + 1, "relatedness": f.relatedness, "reason": f.reason}
            for f in checks.foreign
        ],
        "duplicates": [
            {"sources": numbers((d.first, d.second)), "share": d.share, "reason": d.reason}
            for d in checks.duplicates
        ],
        "advice": advice
        and {
            "sources": numbers(advice.articles),
            "share": advice.share,
            "advice": advice.advice,
        },
        "anonymous": [
            {
                "source": found.article + 1,
                "quotes": found.quotes,
                "anonymous": found.anonymous,
                "speakers": [
                    {
                        "description": source.description,
                        "spans": [span_object(span) for span in source.quotes],
                    }
                    for source in found.sources
                ],
                "note": found.note,
            }
            for found in checks.anonymity
        ],
    }


def changes_object(changes: Changes, former: Analysis, now: Analysis) -> Object:
    """Return what has changed; ``former`` sources and claims keep their former numbers."""
    before, after = former.story.articles, now.story.articles
    return {
        "added": [reference(index, after[index]) for index in changes.added],
        "removed": [reference(index, before[index]) for index in changes.removed],
        "edited": [_edited(edited, former, now) for edited in changes.edited],
        "new": [claim_object(claim) for claim in changes.new],
        "gone": [claim_object(claim) for claim in changes.gone],
        "figures": [_figure(figure, former, now) for figure in changes.figures],
        "differences": [difference_object(difference) for difference in changes.differences],
    }


def _edited(edited: EditedArticle, former: Analysis, now: Analysis) -> Object:
    return {
        "former": edited.before + 1,
        "source": edited.after + 1,
        "sentences": [
            {
                "kind": change.kind,
                "former": change.before
                and {
                    **span_object(change.before),
                    "text": change.before.cut(former.story.articles),
                },
                "now": change.after
                and {**span_object(change.after), "text": change.after.cut(now.story.articles)},
            }
            for change in edited.sentences
        ],
    }


def _figure(figure: ChangedFigure, former: Analysis, now: Analysis) -> Object:
    return {
        "about": figure.about,
        "claim": figure.claim,
        "former": {**span_object(figure.before), "text": figure.before.cut(former.story.articles)},
        "now": {**span_object(figure.after), "text": figure.after.cut(now.story.articles)},
        "explanation": figure.explanation,
    }

"""The sample story with findings of every kind, for tests of what the window says of sources."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from summarizer import Span
from summarizer.model import (
    Anonymity,
    AnonymousSource,
    Citation,
    ForeignArticle,
    NearDuplicate,
    ReadingAdvice,
    SharedOrigin,
    SourcingChain,
    StoryChecks,
    Voice,
)

if TYPE_CHECKING:
    from summarizer import Analysis

WARNINGS = (
    "Source 3 may belong to another story. It shares hardly any names.",
    "Sources 1 and 2 share 93 % of their wording, measured by the shorter.",
)


def troubled(analysis: Analysis) -> Analysis:
    """Return the analysis as if 1 and 2 were copies, 3 a stranger, and all rested on Reuters."""
    shared = next(claim for claim in analysis.claims if len(claim.articles) > 2)
    first, second = Span(0, 71, 180), Span(1, 71, 160)
    cited = (
        Citation(0, "Reuters", Span(0, 120, 140), "reports"),
        Citation(1, "Reuters", Span(1, 120, 140), "told", speaker="a spokesman"),
        Citation(3, "CNN", Span(3, 120, 140), "credits", whole=True),
        Citation(1, "Agencies", Span(1, 90, 110), "credits", whole=True),
        Citation(1, "AsiaNews", Span(1, 90, 110), "credits", whole=True),
    )
    return replace(
        analysis,
        voices=(
            Voice(1, (0, 1), "93 % stands word for word in the other", ((first, second),)),
            Voice(2, (2,)),
            Voice(3, (3,)),
        ),
        citations=cited,
        sourcing=(
            SourcingChain(
                *("Reuters", (0, 1), (), (), (shared.id,), cited[:2]),
                summary="Sources 1 and 2 name Reuters.",
            ),
            SourcingChain(
                *("CNN", (3,), (2,), ("Reuters",), (), cited[2:3]),
                summary="Source 4 names CNN, which published source 3.",
            ),
        ),
        origins=(
            SharedOrigin(shared.id, "Reuters", (0, 1), cited[:2], "Both sources rest on it."),
        ),
        checks=StoryChecks(
            (ForeignArticle(2, 0.02, "It shares hardly any names."),),
            (NearDuplicate(0, 1, 0.93, WARNINGS[1]),),
            ReadingAdvice((0, 3), 0.85, "Read sources 1 and 4 for 85 % of the facts."),
            (
                Anonymity(
                    *(3, 10, 3),
                    (AnonymousSource("an Iraqi source", (Span(3, 200, 220), Span(3, 300, 320))),),
                    "3 of 10 quotes in source 4 are by sources without a name.",
                ),
            ),
            WARNINGS,
        ),
    )

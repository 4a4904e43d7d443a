"""What an analysis tells beyond its claims: on whom they rest, when, and what to beware of.

In: an analysis with its claims ranked and its citations, and the words of its articles. Out: the
same with sourcing, origins, timeline and checks. Costs what those cost: one pass over the text and
the number of articles squared.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from summarizer.judge.chains import find_chains, with_speakers
from summarizer.judge.checks import check_story
from summarizer.judge.origins import origins
from summarizer.judge.timeline import timeline
from summarizer.progress import polled
from summarizer.recall import Recall, anew

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from summarizer.judge.wording import Wording
    from summarizer.model import Analysis


def with_insights(
    analysis: Analysis,
    wordings: Sequence[Wording] | None = None,
    poll: Callable[[], None] = lambda: None,
    recall: Recall = anew,
) -> Analysis:
    """Return the analysis with all that can be told from its claims, citations and quotes.

    Args:
        wordings: the words of each article, where the caller has them.
        poll: called now and then; what it raises ends the work.
        recall: asked for what depends on single articles.
    """
    articles = analysis.story.articles
    citations = with_speakers(analysis.citations, analysis.quotes)
    chains = find_chains(citations, polled(analysis.claims, poll), articles)
    poll()
    resting = origins(citations, analysis.claims, articles)
    poll()
    told = replace(
        analysis,
        citations=citations,
        sourcing=chains,
        origins=resting,
        timeline=timeline(analysis, poll),
    )
    poll()
    return replace(told, checks=check_story(told, wordings, poll, recall))

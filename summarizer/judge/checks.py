"""What the reader should know of a story before trusting its brief.

In: an analysis. Out: articles that are not about this story, near-duplicates with their share, the
fewest articles that hold 85 % of what the story says, who speaks without a name, and what of all
this a brief should open with. Copies are found by the five-word runs that two articles share, with
what they quote. Costs one pass over the text plus the number of articles squared.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from summarizer.judge.anonymity import find_anonymity
from summarizer.judge.copies import runs_in, runs_of, shared_runs
from summarizer.judge.foreign import find_foreign
from summarizer.judge.reading import advise
from summarizer.judge.wording import read_wordings
from summarizer.model.insights import NearDuplicate, StoryChecks
from summarizer.progress import polled
from summarizer.recall import Recall, anew

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from summarizer.judge.copies import Runs
    from summarizer.judge.wording import Wording
    from summarizer.model import Analysis
    from summarizer.model.insights import ForeignArticle

_RUN: Final = 5
_LEAST_RUNS: Final = 15
_COPY_SHARE: Final = 0.5


def check_story(
    analysis: Analysis,
    wordings: Sequence[Wording] | None = None,
    poll: Callable[[], None] = lambda: None,
    recall: Recall = anew,
) -> StoryChecks:
    """Look for foreign articles, near-duplicates and anonymous sources, and advise what to read.

    Articles that support no claim (hidden, or furniture only) have no say.

    Args:
        wordings: the words of each article, where the caller has them.
        poll: called between the checks; what it raises ends the work.
        recall: asked for each article.
    """
    articles = analysis.story.articles
    heard = {span.article for claim in analysis.claims for span in claim.support}
    read = wordings or read_wordings(articles)
    foreign = find_foreign(analysis, heard, recall, poll)
    poll()
    duplicates = _duplicates(
        [
            read[index].runs(_RUN, own=False) if index in heard else runs_in((), _RUN)
            for index in polled(range(len(articles)), poll)
        ]
    )
    poll()
    return StoryChecks(
        foreign,
        duplicates,
        advise(analysis, frozenset(found.article for found in foreign)),
        find_anonymity(articles, analysis.quotes),
        tuple(_warnings(analysis, foreign, duplicates)),
    )


def find_duplicates(words: Sequence[Sequence[str]]) -> tuple[NearDuplicate, ...]:
    """Return the pairs of articles that share at least half of the shorter one's word runs.

    Args:
        words: of each article's sentences, in lower case; none for a silent article.
    """
    return _duplicates(runs_of(words, _RUN))


def _duplicates(runs: Sequence[Runs]) -> tuple[NearDuplicate, ...]:
    found = []
    for (first, second), count in sorted(shared_runs(runs).items()):
        share = count / min(len(runs[first].values), len(runs[second].values))
        if share >= _COPY_SHARE and count >= _LEAST_RUNS:
            reason = (
                f"Sources {first + 1} and {second + 1} share {round(100 * share)} % of their"
                " wording, measured by the shorter."
            )
            found.append(NearDuplicate(first, second, round(share, 4), reason))
    return tuple(found)


def _warnings(
    analysis: Analysis, foreign: Sequence[ForeignArticle], duplicates: Sequence[NearDuplicate]
) -> Iterator[str]:
    """Yield what a brief should open with: strangers, copies, and claims of one origin."""
    for stranger in foreign:
        yield f"Source {stranger.article + 1} may belong to another story. {stranger.reason}"
    for copy in duplicates:
        yield copy.reason
    shared = {claim.id for claim in analysis.claims if claim.kind == "shared"}
    resting = Counter(o.origin for o in analysis.origins if o.alone and o.claim in shared)
    for origin, count in sorted(resting.items(), key=lambda item: (-item[1], item[0])):
        claims = "1 shared claim rests" if count == 1 else f"{count} shared claims rest"
        yield f"{claims} on {origin} alone, however many sources report it."

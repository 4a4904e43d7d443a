"""How much a source counts in the brief, as the user weights it. This is the one place of it.

In: the scores of sentences before anything is chosen, and the weights that the user gave to
sources. Out: scores multiplied by the root of the weight of the sentence's source, and what to tell
the reader of it. Claims, voices and differences know nothing of it: what is so does not hang on
whom the user trusts. Costs one product a sentence.

The root, because only the best sentences of a story have room: with scores halved outright, a
source that counts half was not heard at all. With the root, in briefs of 100 to 400 words of the
sample story, such a source has about half the words that it had, and one that counts double twice.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from summarizer.model import Analysis, Edits, Span

_USUAL: Final = 100
_WORDS: Final = {50: "half", 150: "half as much again", 200: "double"}


def weights(analysis: Analysis, edits: Edits) -> dict[int, int]:
    """Return the per cent that each source counts which does not count as usual, by its index.

    A source that is left out has no weight.
    """
    given = {key: share for key, share in sorted(edits.trust) if share != _USUAL}
    articles = analysis.story.articles
    return {
        index: given[article.sha256]
        for index, article in enumerate(articles)
        if article.sha256 in given and article.sha256 not in edits.hidden
    }


def weighted(scores: Mapping[Span, float], of: Mapping[int, int]) -> Mapping[Span, float]:
    """Multiply the score of each sentence by the root of what its source counts."""
    if not of:
        return scores
    factors = {article: (share / _USUAL) ** 0.5 for article, share in of.items()}
    return {span: score * factors.get(span.article, 1.0) for span, score in scores.items()}


def notes_on_trust(of: Mapping[int, int]) -> tuple[str, ...]:
    """Say which sources count more or less than the others, and that it was the user's wish."""
    if not of:
        return ()
    parts = [
        f"source {index + 1} counts {_WORDS.get(share, f'{share} %')}"
        for index, share in sorted(of.items())
    ]
    listed = parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} and {parts[-1]}"
    return (f"Weighted by you: in the choice of lines, {listed}.",)

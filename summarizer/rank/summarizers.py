"""sumy's summarizers with their loops over pairs of sentences done by matrix products.

In: a sumy document. Out: sumy's own rating of each sentence, not only the best few. Costs the
square of the sentences, in memory and time, for LexRank, TextRank and Reduction (0.5 s for 2,000),
words x rounds for KL-Sum and SumBasic, words for the rest. Tests compare each with sumy's loops.

Methods, as sumy cites them: LexRank, Erkan and Radev 2004; TextRank, Mihalcea and Tarau 2004; LSA,
Steinberger and Jezek 2004; Luhn 1958; KL-Sum, Haghighi and Vanderwende 2009; SumBasic, Vanderwende
et al. 2007; Edmundson 1969.
"""

from __future__ import annotations

import math
from collections import Counter
from typing import TYPE_CHECKING, Any, Final

import numpy as np
from scipy.sparse import csr_array
from sumy.summarizers._summarizer import AbstractSummarizer
from sumy.summarizers.edmundson import EdmundsonSummarizer
from sumy.summarizers.kl import KLSummarizer
from sumy.summarizers.lex_rank import LexRankSummarizer
from sumy.summarizers.lsa import LsaSummarizer
from sumy.summarizers.luhn import LuhnSummarizer
from sumy.summarizers.reduction import ReductionSummarizer
from sumy.summarizers.sum_basic import SumBasicSummarizer
from sumy.summarizers.text_rank import TextRankSummarizer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from numpy.typing import NDArray

Ratings = dict[Any, float]
Matrix = "NDArray[np.float64]"


class Rates(AbstractSummarizer):  # type: ignore[misc]
    """Hands out the rating of every sentence where sumy would pick the best."""

    rounds: int | None = None
    """How many sentences a method that picks one after the other is to pick; ``None``: all."""

    @staticmethod
    def _get_best_sentences(
        sentences: Iterable[Any],
        _count: int,
        rating: Ratings | Callable[..., float],
        *args: object,
    ) -> list[tuple[Any, float]]:
        rate = rating.__getitem__ if isinstance(rating, dict) else rating
        return [(sentence, float(rate(sentence, *args))) for sentence in sentences]

    def _picked(self, order: Sequence[int], sentences: Sequence[Any]) -> Ratings:
        """Rate sentences by their turn, as sumy does; those never picked come last together."""
        ratings = dict.fromkeys(sentences, float(-len(order)))
        ratings.update({sentences[index]: float(-turn) for turn, index in enumerate(order)})
        return ratings


def _table(rows: Sequence[Mapping[str, float]]) -> csr_array:
    """Return (rows, words) from a value per word for each row; words in sorted order."""
    index = {word: number for number, word in enumerate(sorted({w for row in rows for w in row}))}
    starts = np.cumsum([0, *(len(row) for row in rows)])
    columns = np.array([index[word] for row in rows for word in row], dtype=np.intp)
    values = np.array([value for row in rows for value in row.values()], dtype=np.float64)
    return csr_array((values, columns, starts), shape=(len(rows), max(1, len(index))))


def _common(words: Sequence[Sequence[str]]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return how often sentences share a word, and the sum of the logarithms of their lengths."""
    counts = _table([Counter(sentence) for sentence in words])
    shared = (counts @ counts.T).toarray()
    logs = np.log(np.maximum([len(sentence) for sentence in words], 1))
    return shared, logs[:, np.newaxis] + logs[np.newaxis, :]


class LexRank(Rates, LexRankSummarizer):  # type: ignore[misc]
    """LexRank over a matrix computed at once."""

    @staticmethod
    def _compute_idf(sentences: Sequence[Sequence[str]]) -> dict[str, float]:
        found = Counter(word for sentence in sentences for word in set(sentence))
        return {word: math.log(len(sentences) / (1 + n)) for word, n in found.items()}

    def _create_matrix(
        self,
        _sentences: Sequence[Sequence[str]],
        threshold: float,
        tf_metrics: Sequence[Mapping[str, float]],
        idf_metrics: Mapping[str, float],
    ) -> NDArray[np.float64]:
        rows = [{word: tf * idf_metrics[word] for word, tf in row.items()} for row in tf_metrics]
        table = _table(rows)
        lengths = np.sqrt(table.multiply(table).sum(axis=1))
        products = (table @ table.T).toarray()
        norms = np.outer(lengths, lengths)
        cosines = np.divide(products, norms, out=np.zeros_like(products), where=norms > 0)
        near = cosines > threshold
        if not near.any():  # nothing is like anything: sumy would divide by zero
            return np.eye(len(rows))
        return np.asarray(near / np.maximum(near.sum(axis=1), 1)[:, np.newaxis])


class TextRank(Rates, TextRankSummarizer):  # type: ignore[misc]
    """TextRank over a matrix computed at once."""

    def _create_matrix(self, document: Any) -> NDArray[np.float64]:  # noqa: ANN401 - sumy's
        words = [self._to_words_set(sentence) for sentence in document.sentences]
        shared, norms = _common(words)
        weights = np.where(norms > 0, shared / np.where(norms > 0, norms, 1.0), shared)
        weights /= weights.sum(axis=1)[:, np.newaxis] + self._ZERO_DIVISION_PREVENTION
        return np.asarray((1.0 - self.damping) / len(words) + self.damping * weights)


class Reduction(Rates, ReductionSummarizer):  # type: ignore[misc]
    """Reduction over a matrix computed at once."""

    def rate_sentences(self, document: Any) -> Ratings:  # noqa: ANN401 - sumy's
        """Rate each sentence by all that it shares with the others."""
        shared, norms = _common([self._to_words_set(s) for s in document.sentences])
        np.fill_diagonal(shared, 0.0)
        edges = np.divide(shared, norms, out=np.zeros_like(shared), where=norms > 0)
        return dict(zip(document.sentences, edges.sum(axis=1).tolist(), strict=True))


class Luhn(Rates, LuhnSummarizer):  # type: ignore[misc]
    """Luhn with its significant words in a set, which sumy asks once for each word."""

    def _get_significant_words(self, words: Sequence[str]) -> frozenset[str]:
        return frozenset(super()._get_significant_words(words))


class Edmundson(Rates, EdmundsonSummarizer):  # type: ignore[misc]
    """Edmundson as it is."""


class Lsa(Rates, LsaSummarizer):  # type: ignore[misc]
    """LSA without the decomposition that its rating does not need.

    sumy rates sentence i by the square root of the sum over all dimensions k of (s_k v_ki)², and
    keeps every dimension; that sum is the squared length of the matrix's column i.
    """

    def __call__(self, document: Any, _count: int) -> list[tuple[Any, float]]:  # noqa: ANN401
        """Rate each sentence."""
        kept = [word for word in document.words if word not in self._stop_words]
        words = len(set(kept))
        return [(sentence, self._length(sentence, words)) for sentence in document.sentences]

    def _length(self, sentence: Any, words: int, smooth: float = 0.4) -> float:  # noqa: ANN401
        """Return the length of a sentence's column; sumy smooths absent words too."""
        counts = Counter(word for word in sentence.words if word not in self._stop_words)
        if not counts:
            return 0.0
        most = max(counts.values())
        present = sum((smooth + (1.0 - smooth) * n / most) ** 2 for n in counts.values())
        return math.sqrt(present + (words - len(counts)) * smooth**2)


class SumBasic(Rates, SumBasicSummarizer):  # type: ignore[misc]
    """SumBasic over a table of words."""

    def _compute_ratings(self, sentences: Sequence[Any]) -> Ratings:
        table = _table([Counter(self._get_content_words_in_sentence(s)) for s in sentences])
        lengths = np.asarray(table.sum(axis=1))
        probability = np.asarray(table.sum(axis=0)) / max(1.0, float(lengths.sum()))
        waiting = np.ones(len(sentences), dtype=bool)
        order: list[int] = []
        for _ in range(min(len(sentences), self.rounds or len(sentences))):
            averages = (table @ probability) / np.maximum(lengths, 1.0)
            index = int(np.where(waiting, averages.round(15), -1.0).argmax())
            order.append(index)
            waiting[index] = False
            own = slice(table.indptr[index], table.indptr[index + 1])
            # sumy squares once for each time the word stands there.
            probability[table.indices[own]] **= 2.0 ** table.data[own]
        return self._picked(order, sentences)


class KL(Rates, KLSummarizer):  # type: ignore[misc]
    """KL-Sum over a table of words.

    The divergence of the story from "summary plus candidate" is that from the summary, corrected
    at the candidate's own words, so that a round costs one pass over the words of the story.
    """

    def _compute_ratings(self, sentences: Sequence[Any]) -> Ratings:
        words = [self._get_content_words_in_sentence(s) for s in sentences]
        table = _table([Counter(sentence) for sentence in words])
        state = _Divergence(table)
        rounds = min(len(sentences), self.rounds or len(sentences))
        order = [state.pick() for _ in range(rounds)]
        return self._picked(order, sentences)


class _Divergence:
    """A growing summary and what each sentence would do to its divergence from the story."""

    def __init__(self, table: csr_array) -> None:
        self._table = table
        self._lengths = np.asarray(table.sum(axis=1))
        totals = np.asarray(table.sum(axis=0))
        self._story = totals / max(1.0, float(totals.sum()))
        self._summary = np.zeros(totals.size)
        self._waiting = np.ones(self._lengths.size, dtype=bool)

    def pick(self) -> int:
        """Add the sentence that leaves the least divergence, and return its number."""
        index = int(np.where(self._waiting, self._divergences().round(12), np.inf).argmin())
        self._waiting[index] = False
        own = slice(self._table.indptr[index], self._table.indptr[index + 1])
        self._summary[self._table.indices[own]] += self._table.data[own]
        return index

    def _divergences(self) -> NDArray[np.float64]:
        """Sum f log(f / p) over the words of summary and candidate, with p = count / length."""
        story, summary, at = self._story, self._summary, self._table.indices
        here = summary > 0
        logs = np.log(story[here] / summary[here])
        base, mass = float(story[here] @ logs), float(story[here].sum())
        old = np.zeros(summary.size)
        old[here] = story[here] * logs
        joint = story[at] * np.log(story[at] / (summary[at] + self._table.data))
        change = self._by_row(joint - old[at])
        new_mass = self._by_row(np.where(here[at], 0.0, story[at]))
        length = np.maximum(self._lengths + summary.sum(), 1.0)
        return np.asarray(base + change + (mass + new_mass) * np.log(length))

    def _by_row(self, values: NDArray[np.float64]) -> NDArray[np.float64]:
        running = np.concatenate(([0.0], np.cumsum(values)))
        ends = self._table.indptr
        return np.asarray(running[ends[1:]] - running[ends[:-1]])


SUMMARIZERS: Final[dict[str, Callable[[], Any]]] = {
    "lexrank": LexRank,
    "textrank": TextRank,
    "lsa": Lsa,
    "luhn": Luhn,
    "kl": KL,
    "sumbasic": SumBasic,
    "reduction": Reduction,
    "edmundson": Edmundson,
}

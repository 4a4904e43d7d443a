"""How much of a reference summary a brief holds: ROUGE F1, beside lead and each sumy method.

Protocol: whole sentences up to the budget, Porter stems, the mean over references and stories.
Multi-News at 250 words, AllSides at 60.
"""

from __future__ import annotations

import gzip
import json
from itertools import zip_longest
from typing import TYPE_CHECKING, Any, Final

from rapidrouge import rouge_scorer

from summarizer import METHODS, Analysis, Article, Span, Story, analyse, compose
from summarizer.rank import rank

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

SETS: Final = (
    ("multi_news", "multi_news_dev.jsonl.gz", 250),
    ("allsides", "allsides_dev.jsonl.gz", 60),
)
BASELINES: Final = tuple(method for method in METHODS if method != "claims")
MEASURES: Final = ("rouge1", "rouge2", "rougeL")


def measure(
    data_folder: Path, limit: int | None = None, methods: Sequence[str] = BASELINES
) -> dict[str, float]:
    """Return mean F1 in percent under "set/system/measure".

    Args:
        data_folder: where the development data lie; a set that is not there is left out.
        limit: stories of each set, ``None`` for all.
        methods: of sumy's, beside which the brief is measured.
    """
    figures: dict[str, float] = {}
    for name, file, words in SETS:
        path = data_folder / file
        if path.is_file():
            figures.update(_measure_set(name, list(read(path, limit)), words, methods))
    return figures


def read(path: Path, limit: int | None) -> Iterator[dict[str, Any]]:
    """Yield the rows of a gzipped file of JSON lines."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for number, line in enumerate(lines):
            if limit is not None and number >= limit:
                return
            yield json.loads(line)


def _measure_set(
    name: str, rows: Sequence[dict[str, Any]], words: int, methods: Sequence[str]
) -> dict[str, float]:
    totals: dict[str, list[float]] = {}
    for row in rows:
        for system, text in systems(analysis_of(row), words, methods).items():
            for key, value in score(text, row["references"]).items():
                totals.setdefault(f"{name}/{system}/{key}", []).append(value)
    return {key: round(sum(values) / len(values), 2) for key, values in totals.items()}


def analysis_of(row: dict[str, Any]) -> Analysis:
    """Analyse the articles of a row."""
    articles = [
        Article.from_text(
            a["text"], title=a.get("title"), outlet=a.get("source"), date=a.get("date")
        )
        for a in row["articles"]
    ]
    return analyse(Story.from_articles(articles))


def systems(analysis: Analysis, words: int, methods: Sequence[str] = BASELINES) -> dict[str, str]:
    """Return the text of the brief and of its baselines."""
    brief = compose(analysis, words)
    texts = {
        "sidebrief": "\n".join(line.text for line in brief.lines),
        "lead": _cut(analysis, _lead(analysis), words),
    }
    for method in methods:
        scores = rank(analysis, method, words)
        best = sorted(scores, key=lambda span: (-scores[span], span))
        texts[method] = _cut(analysis, best, words)
    return texts


def _lead(analysis: Analysis) -> Iterable[Span]:
    """Yield the first sentence of each article, then the second of each."""
    columns = [
        [Span.of(number, s) for s in article.sentences if s.kind == "body"]
        for number, article in enumerate(analysis.story.articles)
    ]
    for turn in zip_longest(*columns):
        yield from (span for span in turn if span is not None)


def _cut(analysis: Analysis, spans: Iterable[Span], words: int) -> str:
    chosen: list[str] = []
    for span in spans:
        text = span.cut(analysis.story.articles)
        words -= len(text.split())
        if words < 0:
            break
        chosen.append(text)
    return "\n".join(chosen)


_SCORER: Final[Any] = rouge_scorer.RougeScorer(  # type: ignore[no-untyped-call]
    list(MEASURES), use_stemmer=True
)


def score(text: str, references: Sequence[str]) -> dict[str, float]:
    """Return the mean F1 in percent of a text against its references."""
    found = [_SCORER.score(reference, text) for reference in references]
    return {key: 100 * sum(f[key].fmeasure for f in found) / len(found) for key in MEASURES}

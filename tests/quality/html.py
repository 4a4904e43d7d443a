"""How well the main text of saved pages is found.

Data: ``html_dev.jsonl.gz``, rows with ``html`` and ``text``. Words are compared as multisets, page
by page; the headline that Sidebrief puts above the text is left out, as the reference has none.
``f1`` is the mean of the pages' F1; ``f1_of_means`` is the F1 of mean precision and mean recall,
the measure of the article-extraction-benchmark. The baseline is trafilatura alone, comments off.
"""

from __future__ import annotations

import gzip
import json
import re
from collections import Counter
from statistics import mean
from typing import TYPE_CHECKING, Any, Final

from summarizer.load.hypertext import read_html

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

_WORD: Final = re.compile(r"\w+")


def measure(data_folder: Path) -> dict[str, float]:
    """Return precision, recall and F1 of the main text, and those of trafilatura alone."""
    rows = list(_rows(data_folder / "html_dev.jsonl.gz"))
    ours = _means(rows, _ours)
    baseline = _means(rows, _baseline)
    return {**ours, **{f"baseline_{name}": value for name, value in baseline.items()}}


def _rows(path: Path) -> Iterator[dict[str, str]]:
    with gzip.open(path, "rt", encoding="utf-8") as file:
        for line in file:
            yield json.loads(line)


def _ours(page: str) -> str:
    article = read_html(page.encode(), "page.html")
    heading = article.heading
    above = heading.end if heading is not None and heading.start == 0 else 0
    return article.text[above:]


def _baseline(page: str) -> str:
    from trafilatura import extract  # noqa: PLC0415 - 0.3 s to import

    found: Any = extract(page, include_comments=False)
    return found or ""


def _means(rows: list[dict[str, str]], find: Callable[[str], str]) -> dict[str, float]:
    scores = [_overlap(find(row["html"]), row["text"]) for row in rows]
    precision = mean(score[0] for score in scores)
    recall = mean(score[1] for score in scores)
    return {
        "precision": precision,
        "recall": recall,
        "f1": mean(_f1(*score) for score in scores),
        "f1_of_means": _f1(precision, recall),
    }


def _overlap(found: str, wanted: str) -> tuple[float, float]:
    """Return precision and recall of the words found."""
    first, second = Counter(_WORD.findall(found)), Counter(_WORD.findall(wanted))
    common = (first & second).total()
    return common / max(1, first.total()), common / max(1, second.total())


def _f1(precision: float, recall: float) -> float:
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0

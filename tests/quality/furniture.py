"""Furniture against hand marks and against clean article bodies.

``measure`` reads two development sets: ``stories_dev.json`` (passages marked by hand as furniture
or as article) and ``html_dev.jsonl.gz`` (saved pages and their bodies). The baseline of the kept
text is trafilatura alone on the same pages.
"""

from __future__ import annotations

import gzip
import json
import re
from collections import Counter
from typing import TYPE_CHECKING, Any

from summarizer.clean import clean
from summarizer.model import Article, Edits

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

_TOKEN = re.compile(r"\w+")


def measure(data_folder: Path) -> dict[str, float]:
    """Return shares between 0 and 1.

    ``furniture_recall``: marked furniture wholly inside what was found; ``keep_share``: marked body
    wholly outside; ``false_positive_share``: tokens of clean bodies taken for furniture;
    ``kept_f1``: token F1 of what trafilatura and clean keep of saved pages;
    ``trafilatura_f1``: the same for trafilatura alone.
    """
    return {**_marks(data_folder / "stories_dev.json"), **_pages(data_folder / "html_dev.jsonl.gz")}


def kept_text(article: Article) -> str:
    """Return the text outside the furniture."""
    parts, last = [], 0
    for extent in article.furniture:
        parts.append(article.text[last : extent.start])
        last = extent.end
    return "\n".join([*parts, article.text[last:]])


def _marks(path: Path) -> dict[str, float]:
    """Measure the marks of the hand-read stories."""
    found: list[bool] = []
    kept: list[bool] = []
    for story in json.loads(path.read_text("utf-8")):
        articles = clean([Article.from_text(text) for text in story["articles"]], Edits())
        found += [_covered(articles[m["source"]], m["mark"]) == 1.0 for m in story["furniture"]]
        kept += [_covered(articles[m["source"]], m["mark"]) == 0.0 for m in story["keep"]]
    return {"furniture_recall": _share(found), "keep_share": _share(kept)}


def _covered(article: Article, passage: str) -> float:
    """Return the share of a passage's characters that are furniture."""
    start = article.text.index(passage)
    end = start + len(passage)
    inside = sum(max(0, min(end, f.end) - max(start, f.start)) for f in article.furniture)
    return inside / len(passage)


def _pages(path: Path) -> dict[str, float]:
    """Measure clean bodies and saved pages."""
    taken = total = 0
    scores: list[tuple[float, float]] = []
    for page in _rows(path):
        body = page["text"]
        tokens = _tokens(body)
        kept = _tokens(kept_text(_cleaned(body)))
        total += tokens.total()
        taken += tokens.total() - kept.total()
        scores.append(_page_scores(page["html"], tokens))
    return {
        "false_positive_share": taken / max(total, 1),
        "kept_f1": _mean(score for score, _ in scores),
        "trafilatura_f1": _mean(score for _, score in scores),
    }


def _page_scores(html: str, reference: Counter[str]) -> tuple[float, float]:
    """Return the token F1 of one page with and without clean."""
    # It costs a second to import and only this measure needs it.
    from trafilatura import extract  # noqa: PLC0415

    text = extract(html, include_comments=False) or ""
    return _f1(_tokens(kept_text(_cleaned(text))), reference), _f1(_tokens(text), reference)


def _cleaned(text: str) -> Article:
    return clean([Article.from_text(text)], Edits())[0]


def _tokens(text: str) -> Counter[str]:
    return Counter(_TOKEN.findall(text.lower()))


def _f1(found: Counter[str], reference: Counter[str]) -> float:
    """Return the harmonic mean of token precision and recall."""
    common = (found & reference).total()
    return 2 * common / max(found.total() + reference.total(), 1)


def _rows(path: Path) -> Iterator[dict[str, Any]]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


def _share(flags: list[bool]) -> float:
    return sum(flags) / max(len(flags), 1)


def _mean(values: Iterable[float]) -> float:
    numbers = list(values)
    return sum(numbers) / max(len(numbers), 1)

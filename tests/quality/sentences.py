"""Sentence splitting: share of golden rules met exactly, and F1 of boundaries, beside nupunkt."""

from __future__ import annotations

import gzip
import json
from typing import TYPE_CHECKING

from summarizer.model import Article
from summarizer.segment import segment

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

_FILE = "sentence_rules.jsonl.gz"


def measure(data_folder: Path) -> dict[str, float]:
    """Return exact share and boundary F1 on the golden rules, ours and plain nupunkt's."""
    with gzip.open(data_folder / _FILE, "rt", encoding="utf-8") as lines:
        parsed = [json.loads(line) for line in lines]
    rows = [(row["text"], row["sentences"]) for row in parsed]
    figures = {}
    for name, split in (("sentences", _ours), ("sentences, nupunkt", _nupunkt)):
        exact, boundaries = _score(rows, split)
        figures[f"{name}: exact"] = exact
        figures[f"{name}: boundary F1"] = boundaries
    return figures


def _ours(text: str) -> list[str]:
    article = segment(Article.from_text(text, language="en"))
    return [sentence.cut(text) for sentence in article.sentences]


def _nupunkt(text: str) -> list[str]:
    import nupunkt  # noqa: PLC0415 - only where it is measured

    return [text[start:end].strip() for start, end in nupunkt.sent_spans(text)]


def _ends(sentences: list[str]) -> set[int]:
    """Return the inner ends, counted in characters that are not white space."""
    ends, place = set(), 0
    for sentence in sentences:
        place += len("".join(sentence.split()))
        ends.add(place)
    return ends


def _score(
    rows: list[tuple[str, list[str]]], split: Callable[[str], list[str]]
) -> tuple[float, float]:
    exact = hits = found = wanted = 0
    for text, sentences in rows:
        got = split(text)
        exact += got == sentences
        ours, gold = _ends(got), _ends(sentences)
        hits, found, wanted = hits + len(ours & gold), found + len(ours), wanted + len(gold)
    return exact / len(rows), 2 * hits / (found + wanted)

"""Strangers, copies and silent edits that were planted into real stories, and what is said of them.

``measure`` takes every fifth story of ``allsides_dev.jsonl.gz``. Into each it mixes one article of
another story; a copy of one article under another title and outlet, whole, cut, and with its
paragraphs in another order; and an edit: one figure raised, one sentence gone, one sentence new.
"""

from __future__ import annotations

import gzip
import json
import random
import re
from collections import Counter
from typing import TYPE_CHECKING, Any, Final

from summarizer import Article, Story, analyse, compare

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from summarizer import Analysis
    from summarizer.model import Figure, Sentence

_EVERY: Final = 5
_SEED: Final = 29
_NEW: Final = (
    " Officials in Luxembourg later published a list of forty harbours where the ferry would call."
)
_COPIES: Final[tuple[Callable[[list[str], random.Random], list[str]], ...]] = (
    lambda parts, _: parts,
    lambda parts, _: parts[: max(1, len(parts) * 6 // 10)],
    lambda parts, chance: chance.sample(parts, len(parts)),
)


def measure(data_folder: Path) -> dict[str, float]:
    """Return shares between 0 and 1.

    ``stranger_recall``, ``false_flags`` (of rightful articles, without a stranger);
    ``copies_named`` as near-duplicates and ``copies_one_voice``, ``false_copies`` (of pairs);
    ``edits_found`` of articles, ``edited_figures`` and ``edits_exact`` (all three changes, nothing
    else).
    """
    with gzip.open(data_folder / "allsides_dev.jsonl.gz", "rt", encoding="utf-8") as lines:
        rows = [_articles(json.loads(line)) for line in lines]
    chance = random.Random(_SEED)  # noqa: S311 - repeatable, not secret
    counts: Counter[str] = Counter()
    for number in range(0, len(rows), _EVERY):
        own = rows[number]
        others = [row for place, row in enumerate(rows) if place != number]
        analysis = analyse(Story.from_articles(own))
        counts["articles"] += len(own)
        counts["false flags"] += len(analysis.checks.foreign)
        counts["false copies"] += len(analysis.checks.duplicates)
        _stranger(own, chance.choice(chance.choice(others)), counts)
        _copied(own, chance, counts)
        _edited(own, analysis, chance, counts)
    share = counts["stories"]
    return {
        "stranger_recall": counts["strangers"] / share,
        "false_flags": counts["false flags"] / counts["articles"],
        "copies_named": counts["copies named"] / counts["copies"],
        "copies_one_voice": counts["copies one voice"] / counts["copies"],
        "false_copies": counts["false copies"] / counts["articles"],
        "edits_found": counts["edits found"] / counts["edits"],
        "edited_figures": counts["edited figures"] / counts["edits"],
        "edits_exact": counts["edits exact"] / counts["edits"],
    }


def _articles(row: dict[str, Any]) -> list[Article]:
    return [
        Article.from_text(a["text"], title=a["title"], outlet=a["source"]) for a in row["articles"]
    ]


def _stranger(own: Sequence[Article], stranger: Article, counts: Counter[str]) -> None:
    found = analyse(Story.from_articles([*own, stranger])).checks.foreign
    counts["stories"] += 1
    counts["strangers"] += any(f.article == len(own) for f in found)


def _copied(own: Sequence[Article], chance: random.Random, counts: Counter[str]) -> None:
    parts = [part for part in own[0].text.split("\n") if part.strip()]
    for change in _COPIES:
        copy = Article.from_text(
            "\n\n".join(change(parts, chance)), title="The news this morning", outlet="Reprint"
        )
        analysis = analyse(Story.from_articles([*own, copy]))
        pair = (0, len(own))
        counts["copies"] += 1
        counts["copies named"] += any(
            (d.first, d.second) == pair for d in analysis.checks.duplicates
        )
        counts["copies one voice"] += any(set(pair) <= set(v.articles) for v in analysis.voices)


def _edited(
    own: Sequence[Article], former: Analysis, chance: random.Random, counts: Counter[str]
) -> None:
    article = former.story.articles[0]
    body = [s for s in article.sentences if s.kind == "body" and 60 < s.end - s.start < 300]
    figures = [f for f in former.annotations[0].figures if _plain(f, article, body)]
    if not figures or len(body) < 10:
        return
    figure = chance.choice(figures)
    apart = [s for s in body if abs(s.start - figure.start) > 400]
    if len(apart) < 2:
        return
    gone, before = chance.sample(apart, 2)
    printed = figure.cut(article.text)
    raised = re.sub(r"\d+", lambda found: str(int(found.group()) + 3), printed, count=1)
    text = article.text
    for start, end, put in sorted(
        [
            (figure.start, figure.end, raised),
            (gone.start, gone.end, ""),
            (before.end, before.end, _NEW),
        ],
        reverse=True,
    ):
        text = text[:start] + put + text[end:]
    edited = Article.from_text(text, title=own[0].title, outlet=own[0].outlet)
    now = analyse(Story.from_articles([*own[1:], edited]))
    changes = compare(former, now)
    kinds = Counter(change.kind for found in changes.edited for change in found.sentences)
    counts["edits"] += 1
    counts["edits found"] += [(e.before, e.after) for e in changes.edited] == [(0, len(own) - 1)]
    counts["edited figures"] += any(
        raised in f.after.cut(now.story.articles) for f in changes.figures
    )
    counts["edits exact"] += kinds == {"added": 1, "removed": 1, "changed": 1}


def _plain(figure: Figure, article: Article, body: Sequence[Sentence]) -> bool:
    """Tell whether a figure is printed in digits, in a sentence of the body."""
    exact = figure.role == "figure" and figure.low == figure.high and 2 < figure.low < 1e6
    printed = re.search(r"\d", figure.cut(article.text))
    return bool(exact and printed and any(s.contains(figure) for s in body))

"""How fast Sidebrief is: ``python -m tests.benchmarks [--data FOLDER] [--long | --stages]``.

Each figure is the median of several runs in this process, each with the engine's memory of earlier
stories wiped, but for the cold one, whose process is fresh and which counts every late import;
budgets are for an idle machine with two cores. The ratio against sumy's LexRank compares all of
Sidebrief's stages with its ranking alone, on the same sentences in the same run, so that it holds
on a noisy machine too. ``--data`` takes real articles from the development data; without it,
articles are put together from the sample story.

``python -m tests.benchmarks.event_loop`` measures the window: how long its event loop is blocked.
"""

from __future__ import annotations

import argparse
import gc
import gzip
import json
import random
import resource
import statistics
import subprocess
import sys
import time
from functools import _lru_cache_wrapper
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from summarizer import Analysis, Article, StageCache, Story, analyse, compose
from summarizer.pipeline import prepare_story
from tests.benchmarks.stages import by_stage, by_stage_for_one_more

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ROOT = Path(__file__).parents[2]
SEED = 7
_TABLES = 100


def texts(data: Path | None) -> Iterator[str]:
    """Yield article texts without end, each different from all before it."""
    real = list(_real(data)) if data else []
    yield from real
    paragraphs = [
        paragraph
        for text in real or [path.read_text("utf-8") for path in sorted((ROOT / "seeds").iterdir())]
        for paragraph in text.split("\n")
        if len(paragraph.split()) > 20
    ]
    chance = random.Random(SEED)  # noqa: S311 - repeatable, not secret
    number = 0
    while True:
        number += 1
        body = chance.sample(paragraphs, min(14, len(paragraphs)))
        yield "\n\n".join([f"Report number {number} on the state of affairs", *body])


def _real(data: Path) -> Iterator[str]:
    with gzip.open(data / "allsides_dev.jsonl.gz", "rt", encoding="utf-8") as lines:
        for line in lines:
            for article in json.loads(line)["articles"]:
                yield article["title"] + "\n\n" + article["text"]


def copies(count: int) -> list[Article]:
    """Return copies of the sample story's first article, a twelfth of the words changed in each."""
    text = min((ROOT / "seeds").iterdir()).read_text("utf-8")
    chance = random.Random(SEED)  # noqa: S311 - repeatable, not secret
    known = text.split()
    found = []
    for _ in range(count):
        words = text.split(" ")
        for place in chance.sample(range(len(words)), len(words) // 12):
            words[place] = chance.choice(known)
        found.append(Article.from_text(" ".join(words)))
    return found


def articles_with(sentences: int, data: Path | None) -> list[Article]:
    """Return as many articles as make up about that many sentences."""
    found: list[Article] = []
    count = 0
    for text in texts(data):
        article = Article.from_text(text)
        found.append(article)
        count += len(Story.from_articles([article]).articles[0].sentences)
        if count >= sentences:
            break
    return found


def seconds(work: Callable[[], object], runs: int = 3) -> float:
    """Return the median wall-clock seconds of a piece of work, done as if for the first time."""
    times = []
    for _ in range(runs):
        forget()
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return statistics.median(times)


def forget() -> None:
    """Wipe what the engine remembers of words, sentences and stories, not its tables and patterns.

    Caches of tables have room for a few languages only.
    """
    for found in gc.get_objects():
        if isinstance(found, _lru_cache_wrapper) and found.__module__.startswith("summarizer."):
            room = found.cache_parameters()["maxsize"] or 0
            if room > _TABLES or found.__name__ == "_remembered":
                found.cache_clear()


def whole(articles: list[Article]) -> Analysis:
    """Run all stages."""
    analysis = analyse(Story.from_articles(articles))
    compose(analysis, words=250)
    return analysis


def lexrank(articles: list[Article]) -> None:
    """Rank the same sentences by sumy's LexRank, and nothing else."""
    from sumy.models.dom import ObjectDocumentModel, Paragraph, Sentence  # noqa: PLC0415
    from sumy.nlp.stemmers import null_stemmer  # noqa: PLC0415
    from sumy.summarizers.lex_rank import LexRankSummarizer  # noqa: PLC0415

    class Words:
        def to_words(self, sentence: str) -> tuple[str, ...]:
            return tuple(sentence.split())

    words = Words()
    paragraphs = [
        Paragraph([Sentence(s.cut(article.text), words) for s in article.sentences])
        for article in Story.from_articles(articles).articles
    ]
    LexRankSummarizer(null_stemmer)(ObjectDocumentModel(paragraphs), 10)


def fresh(articles: int, data: Path | None) -> float:
    """Return the median seconds of a story in fresh processes, with late imports."""
    place = ["--data", str(data)] if data else []
    command = [sys.executable, "-m", "tests.benchmarks", "--once", str(articles), *place]
    return statistics.median(
        float(subprocess.run(command, check=True, capture_output=True, cwd=ROOT).stdout)  # noqa: S603
        for _ in range(3)
    )


def peak() -> float:
    """Return the most memory this process has held, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def started(*command: str) -> float:
    """Return the median seconds of a fresh Python process."""
    full = [sys.executable, *command]
    return seconds(lambda: subprocess.run(full, check=True, capture_output=True, cwd=ROOT), 5)  # noqa: S603


def row(name: str, value: float, budget: float, *, more_is_better: bool = False) -> None:
    """Print one line of the table."""
    good = value >= budget if more_is_better else value <= budget
    print(f"{name:58} {value:9.2f} {budget:9.2f}  {'ok' if good else 'OVER BUDGET'}")


def print_stages(data: Path | None) -> None:
    """Print the processor time of each stage, of three runs the shortest."""
    few, many = articles_with(600, data), articles_with(3000, data)
    columns = [
        _shortest(lambda: by_stage(few)),
        _shortest(lambda: by_stage(many)),
        _shortest(lambda: by_stage_for_one_more(many)),
    ]
    print(f"{'processor time, ms':32} {'600':>9} {'3,000':>9} {'one added':>9}")
    for name in columns[0]:
        print(f"{name:32} " + " ".join(f"{column.get(name, 0.0):9.1f}" for column in columns))


def _shortest(measure: Callable[[], dict[str, float]]) -> dict[str, float]:
    runs = []
    for _ in range(3):
        forget()
        runs.append(measure())
    return {name: min(run.get(name, 0.0) for run in runs) for name in runs[0]}


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, help="folder with the development data")
    parser.add_argument("--long", action="store_true", help="also 3,000 and 60,000 sentences")
    parser.add_argument("--stages", action="store_true", help="only the time of each stage")
    parser.add_argument(
        "--once", type=int, help="print the seconds of one story of so many articles"
    )
    chosen = parser.parse_args()
    if chosen.once:
        articles = [Article.from_text(t) for t in islice(texts(chosen.data), chosen.once)]
        print(seconds(lambda: whole(articles), 1))
        return
    if chosen.stages:
        print_stages(chosen.data)
        return
    print(f"{'what':58} {'measured':>9} {'budget':>9}")
    bare = started("-c", "pass")
    row(
        "import summarizer, s (above a bare Python)", started("-c", "import summarizer") - bare, 0.3
    )
    row("sidebrief --version, s", started("-m", "summarizer", "--version"), 0.15)
    ten = articles_with(600, chosen.data)
    row("600 sentences, first of a fresh process, s", fresh(len(ten), chosen.data), 0.4)
    whole(ten[:1])
    row(f"{len(ten)} articles, 600 sentences, all stages, s", seconds(lambda: whole(ten)), 0.4)
    fifty = articles_with(3000, chosen.data)
    row(f"{len(fifty)} articles, 3,000 sentences, s", seconds(lambda: whole(fifty), 1), 1.5)
    row("  with them, most memory of this process so far, MB", peak(), 400)
    row("one article added to these, s", added(fifty), 0.3)
    row("50 much altered copies of one article, s", seconds(lambda: whole(copies(50)), 1), 1.5)
    sizes = ((300, 10.0), (1000, 25.0), (3000, 50.0))
    for sentences, times in sizes if chosen.long else sizes[:2]:
        some = articles_with(sentences, chosen.data)
        ratio = seconds(lambda some=some: lexrank(some), 1) / seconds(lambda some=some: whole(some))  # type: ignore[misc]
        row(
            f"times as fast as sumy's LexRank, {sentences} sentences",
            ratio,
            times,
            more_is_better=True,
        )
    if chosen.long:
        many = articles_with(60_000, chosen.data)
        row(f"{len(many)} articles, 60,000 sentences, s", seconds(lambda: whole(many), 1), 60.0)
        row("  with them, most memory of this process so far, MB", peak(), 1500)


def added(articles: list[Article]) -> float:
    """Return the seconds for one more article, when the others are in the cache."""
    cache = StageCache()

    def open_with(cache: StageCache, articles: list[Article]) -> None:
        compose(analyse(prepare_story(articles, cache=cache), cache=cache), words=250)

    forget()
    open_with(cache, articles[:-1])
    start = time.perf_counter()
    open_with(cache, articles)
    return time.perf_counter() - start


if __name__ == "__main__":
    main()

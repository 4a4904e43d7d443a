"""The stages strung together: files in, story, analysis and brief out.

    load -> clean -> segment -> annotate -> align -> judge -> rank -> compose -> export

Each stage is a pure function; this module alone knows their order, reports progress, polls the
cancel token and keeps what was computed for an article under the hash of its content, so that one
article added to a loaded story costs one article's work plus the alignment.
"""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, TypeVar, cast

from summarizer.align import align
from summarizer.annotate import annotate, collect_quotes, link_names
from summarizer.clean import Draft, draft, settle
from summarizer.compose import compose as compose_brief
from summarizer.judge import (
    find_differences,
    find_sourcing,
    find_voices,
    judge_claims,
    read_wordings,
    with_insights,
)
from summarizer.language import language_warnings
from summarizer.load import describe, load_articles, story_dates
from summarizer.model import Analysis, Annotations, Article, Brief, Edits, Story
from summarizer.progress import Task, unhindered
from summarizer.rank import with_salience
from summarizer.segment import segment
from summarizer.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Sequence
    from os import PathLike

T = TypeVar("T", Article, Draft, Annotations)


@dataclass(slots=True)
class StageCache:
    """What was computed for single articles, by stage and content; one per worker thread.

    Holds the most recently used articles, so that a window that stays open for weeks does not grow.
    """

    limit: int = 5_000
    _kept: OrderedDict[Hashable, Article | Draft | Annotations] = field(default_factory=OrderedDict)

    def read(self, key: tuple[str, ...], understand: Callable[[], Article]) -> Article:
        """Understand the content of a file that ``key`` names, or recall it."""
        return self._recall(("read", key), understand)

    def described(self, article: Article) -> Article:
        """Read what an article says about itself, or recall it."""
        return self._recall(("describe", article), lambda: describe(article))

    def drafted(self, article: Article) -> Draft:
        """Mark the furniture of an article, or recall it."""
        return self._recall(("draft", article), lambda: draft(article))

    def segmented(self, article: Article) -> Article:
        """Segment an article, or recall it."""
        return self._recall(("segment", article), lambda: segment(article))

    def annotated(self, article: Article) -> Annotations:
        """Annotate an article, or recall it."""
        return self._recall(("annotate", article), lambda: annotate(article))

    def _recall(self, key: Hashable, compute: Callable[[], T]) -> T:
        known = self._kept.pop(
            key, None
        )  # few look-ups: the hash of an article costs its sentences
        known = compute() if known is None else known
        self._kept[key] = known
        while len(self._kept) > self.limit:
            self._kept.popitem(last=False)
        return cast("T", known)


@unhindered()
def prepare_story(
    articles: Sequence[Article],
    *,
    edits: Edits | None = None,
    task: Task | None = None,
    cache: StageCache | None = None,
) -> Story:
    """Describe, clean and segment articles.

    Raises:
        Cancelled: if the task was cancelled.
    """
    task, cache = task or Task(), cache or StageCache()
    described = []
    for done, article in enumerate(articles):
        task.step("Reading", done, len(articles))
        described.append(cache.described(article))
    return _prepared(story_dates(described), edits or Edits(), task, cache)


@unhindered()
def _prepared(articles: Sequence[Article], edits: Edits, task: Task, cache: StageCache) -> Story:
    """Clean and segment articles that are described."""
    drafts = []
    for done, article in enumerate(articles):
        task.step("Cleaning", done, len(articles))
        drafts.append(cache.drafted(article))
    prepared = []
    for done, article in enumerate(settle(articles, drafts, edits)):
        task.step("Splitting", done, len(articles))
        prepared.append(cache.segmented(article))
    return Story(articles=tuple(prepared), warnings=language_warnings(prepared))


def load_story(
    paths: Sequence[str | PathLike[str]],
    *,
    edits: Edits | None = None,
    task: Task | None = None,
    cache: StageCache | None = None,
) -> Story:
    """Load files and folders as one story. What cannot be used is listed in ``story.skipped``.

    Raises:
        Cancelled: if the task was cancelled.
    """
    task, cache = task or Task(), cache or StageCache()
    articles, skipped = load_articles(paths, task, cache.read)
    story = _prepared(articles, edits or Edits(), task, cache)
    return replace(story, skipped=skipped)


@unhindered()
def analyse(
    story: Story,
    settings: Settings | None = None,
    *,
    edits: Edits | None = None,
    task: Task | None = None,
    cache: StageCache | None = None,
) -> Analysis:
    """Find claims, voices, differences, names and quotes of a story, and what follows from them.

    Articles that ``edits`` hides keep their place and number, but have no say.

    Raises:
        Cancelled: if the task was cancelled.
    """
    task, cache, settings = task or Task(), cache or StageCache(), settings or Settings()
    articles = _heard(story.articles, edits or Edits())
    annotations = annotate_all(articles, task=task, cache=cache)
    names = link_names(articles, annotations, lambda: task.step("Linking"))
    quotes = collect_quotes(articles, annotations, names)
    alignment = align(articles, annotations, names, settings.alignment, task, edits)
    task.step("Judging", 0, 3)
    wordings = read_wordings(articles, quotes)
    citations = find_sourcing(articles, annotations, quotes)
    voices = find_voices(articles, wordings)
    task.step("Judging", 1, 3)
    claims = judge_claims(
        articles, alignment, voices, wordings, citations, lambda: task.step("Judging", 1, 3)
    )
    task.step("Judging", 2, 3)
    differences = find_differences(
        articles, annotations, names, quotes, claims, lambda: task.step("Comparing")
    )
    task.step("Ranking")
    found = Analysis(
        story=story,
        annotations=annotations,
        claims=with_salience(articles, claims, lambda: task.step("Ranking")),
        voices=voices,
        differences=differences,
        names=names,
        quotes=quotes,
        unsure=alignment.unsure,
        warnings=story.warnings,
        citations=citations,
    )
    task.step("Checking")
    return with_insights(found, wordings, lambda: task.step("Checking"))


def annotate_all(
    articles: tuple[Article, ...], *, task: Task | None = None, cache: StageCache | None = None
) -> tuple[Annotations, ...]:
    """Annotate the articles of a story, those without a date as if of the others' middle date.

    Raises:
        Cancelled: if the task was cancelled.
    """
    task, cache = task or Task(), cache or StageCache()
    found = []
    for done, article in enumerate(_dated(articles)):
        task.step("Annotating", done, len(articles))
        found.append(cache.annotated(article))
    return tuple(found)


def _heard(articles: tuple[Article, ...], edits: Edits) -> tuple[Article, ...]:
    """Silence the hidden articles: without sentences they report nothing."""
    return tuple(
        replace(article, sentences=()) if article.sha256 in edits.hidden else article
        for article in articles
    )


def _dated(articles: tuple[Article, ...]) -> tuple[Article, ...]:
    """Lend undated articles the middle date of the dated ones, to resolve their "yesterday" by.

    It is lent for the resolving only: the story still says that the article states no date.
    """
    known = sorted(article.date for article in articles if article.date)
    if not known:
        return articles
    middle = known[len(known) // 2]
    return tuple(
        article
        if article.date
        else replace(article, date=middle, date_basis="guessed", date_note="as the other sources")
        for article in articles
    )


@unhindered()
def compose(
    analysis: Analysis,
    words: int | None = None,
    *,
    method: str | None = None,
    settings: Settings | None = None,
    edits: Edits | None = None,
) -> Brief:
    """Compose the brief of an analysed story.

    Args:
        words: budget; overrides ``settings.words``.
        method: one of ``settings.METHODS``; overrides ``settings.method``.

    Raises:
        SettingError: if words or method is out of range.
    """
    chosen = settings or Settings()
    chosen = replace(chosen, words=words or chosen.words, method=method or chosen.method)
    decided = edits or Edits()
    return replace(compose_brief(analysis, chosen, decided), edits=decided)

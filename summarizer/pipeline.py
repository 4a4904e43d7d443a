"""The stages strung together: files in, story, analysis and brief out.

    load -> clean -> segment -> annotate -> align -> judge -> rank -> compose -> export

Each stage is a pure function; this module alone knows their order, reports progress, polls the
cancel token and keeps what was computed for an article under the hash of its content, so that one
article added to a loaded story costs one article's work plus the alignment.
"""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass, field, replace
from functools import partial
from typing import TYPE_CHECKING, Final, TypeVar, cast

from summarizer.align import align
from summarizer.annotate import annotate, collect_quotes, link_names
from summarizer.clean import Draft, draft, settle
from summarizer.compose import compose as compose_brief
from summarizer.compose.arrangement import told_again
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
from summarizer.model import Analysis, Annotations, Article, Brief, Edits, Story, UserLists
from summarizer.progress import Task, unhindered
from summarizer.rank import with_salience
from summarizer.recall import Recall, anew
from summarizer.segment import segment
from summarizer.settings import Settings
from summarizer.user_says import as_the_user_says

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Sequence
    from os import PathLike

T = TypeVar("T")
_KEPT: Final = 500
"""Articles of a story up to which its words are kept for the next analysis, some 80 KB of each; as
many as the cache has room for."""


@dataclass(slots=True)
class StageCache:
    """What was computed for single articles, by stage and content; one per worker thread.

    Holds the most recently used results, of some ten stages an article, so that a window that
    stays open for weeks does not grow.
    """

    limit: int = 5_000
    _kept: OrderedDict[Hashable, object] = field(default_factory=OrderedDict)

    def read(self, key: tuple[str, ...], understand: Callable[[], Article]) -> Article:
        """Understand the content of a file that ``key`` names, or recall it."""
        return self.recall("read", key, understand)

    def described(self, article: Article) -> Article:
        """Read what an article says about itself, or recall it."""
        return self.recall("describe", article, lambda: describe(article))

    def drafted(self, article: Article) -> Draft:
        """Mark the furniture of an article, or recall it."""
        return self.recall("draft", article, lambda: draft(article))

    def segmented(self, article: Article) -> Article:
        """Segment an article, or recall it."""
        return self.recall("segment", article, lambda: segment(article))

    def annotated(self, article: Article, lists: UserLists | None = None) -> Annotations:
        """Annotate an article with what the user's lists say of names and units, or recall it."""
        if lists is None or not (lists.names or lists.units):
            return self.recall("annotate", article, lambda: annotate(article))
        given = (article, lists.names, lists.units)
        return self.recall("annotate", given, lambda: annotate(article, lists))

    def recall(self, work: str, given: Hashable, compute: Callable[[], T], /) -> T:
        """Return what ``compute`` returns for what is ``given``, or recall it."""
        key = work, given
        known = self._kept.pop(key, None)  # few look-ups: an article's hash costs its sentences
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
    lists: UserLists | None = None,
) -> Story:
    """Describe, clean and segment articles.

    Raises:
        Cancelled: if the task was cancelled.
    """
    task, cache = task or Task(), cache or StageCache()
    described = []
    for done, article in enumerate(articles):
        task.step("Reading", done, len(articles))
        described.append(cache.described(article.as_stated))
    return _prepared(story_dates(described), edits or Edits(), task, cache, lists)


@unhindered()
def _prepared(
    articles: Sequence[Article],
    edits: Edits,
    task: Task,
    cache: StageCache,
    lists: UserLists | None = None,
) -> Story:
    """Clean and segment articles that are described."""
    lists, drafts = lists or UserLists(), []
    articles = as_the_user_says(articles, edits, lists)
    for done, article in enumerate(articles):
        task.step("Cleaning", done, len(articles))
        drafts.append(cache.drafted(article))
    prepared = []
    for done, article in enumerate(settle(articles, drafts, edits, lists.noise)):
        task.step("Splitting", done, len(articles))
        prepared.append(cache.segmented(article))
    return Story(articles=tuple(prepared), warnings=language_warnings(prepared))


def load_story(
    paths: Sequence[str | PathLike[str]],
    *,
    edits: Edits | None = None,
    task: Task | None = None,
    cache: StageCache | None = None,
    lists: UserLists | None = None,
) -> Story:
    """Load files and folders as one story. What cannot be used is listed in ``story.skipped``.

    Raises:
        Cancelled: if the task was cancelled.
    """
    task, cache = task or Task(), cache or StageCache()
    articles, skipped = load_articles(paths, task, cache.read)
    story = _prepared(articles, edits or Edits(), task, cache, lists)
    return replace(story, skipped=skipped)


@unhindered()
def analyse(
    story: Story,
    settings: Settings | None = None,
    *,
    edits: Edits | None = None,
    task: Task | None = None,
    cache: StageCache | None = None,
    lists: UserLists | None = None,
) -> Analysis:
    """Find claims, voices, differences, names and quotes of a story, and what follows from them.

    Articles that ``edits`` hides keep their place and number, but have no say.

    Raises:
        Cancelled: if the task was cancelled.
    """
    task, cache, settings = task or Task(), cache or StageCache(), settings or Settings()
    own = lists.names if lists is not None else ()
    articles = _heard(story.articles, edits or Edits())
    annotations = annotate_all(articles, task=task, cache=cache, lists=lists)
    names = link_names(articles, annotations, lambda: task.step("Linking"), own)
    quotes = collect_quotes(articles, annotations, names)
    alignment = align(articles, annotations, names, settings.alignment, task, edits)
    recall = _recalling(cache, len(articles), lambda: task.step("Judging", 0, 3))
    wordings = read_wordings(articles, quotes, recall)
    citations = find_sourcing(articles, annotations, quotes, recall)
    voices = find_voices(articles, wordings)
    task.step("Judging", 1, 3)
    claims = judge_claims(
        articles, alignment, voices, wordings, citations, lambda: task.step("Judging", 1, 3)
    )
    task.step("Judging", 2, 3)
    compare = partial(task.step, "Comparing")
    recall = _recalling(cache, len(articles), compare)
    differences = find_differences(articles, annotations, names, quotes, claims, compare, recall)
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
    check = partial(task.step, "Checking")
    return with_insights(found, wordings, check, _recalling(cache, len(articles), check))


def _recalling(cache: StageCache, articles: int, poll: Callable[[], None]) -> Recall:
    """Recall what was read of single articles, and poll before each of them."""
    known: Recall = cache.recall if articles <= _KEPT else anew

    def recalled(work: str, given: Hashable, compute: Callable[[], T], /) -> T:
        """Poll, and recall."""
        poll()
        return known(work, given, compute)

    return recalled


def annotate_all(
    articles: tuple[Article, ...],
    *,
    task: Task | None = None,
    cache: StageCache | None = None,
    lists: UserLists | None = None,
) -> tuple[Annotations, ...]:
    """Annotate the articles of a story, those without a date as if of the others' middle date.

    Raises:
        Cancelled: if the task was cancelled.
    """
    task, cache = task or Task(), cache or StageCache()
    found = []
    for done, article in enumerate(_dated(articles)):
        task.step("Annotating", done, len(articles))
        found.append(cache.annotated(article, lists))
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
    former: Brief | None = None,
    task: Task | None = None,
) -> Brief:
    """Compose the brief of an analysed story.

    Args:
        words: budget; overrides ``settings.words``.
        method: one of ``settings.METHODS``; overrides ``settings.method``.
        former: an earlier brief of the analysis; where only the user's order and own lines are
            others, its lines are not chosen again.

    Raises:
        Cancelled: if the task was cancelled.
        SettingError: if words or method is out of range.
    """
    chosen = settings or Settings()
    chosen = replace(chosen, words=words or chosen.words, method=method or chosen.method)
    decided = edits or Edits()
    again = told_again(former, analysis, chosen, decided) if former is not None else None
    task = task or Task()
    return again or replace(
        compose_brief(analysis, chosen, decided, lambda: task.step("Composing")), edits=decided
    )

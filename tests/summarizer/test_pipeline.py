from __future__ import annotations

import shutil
from itertools import permutations
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from summarizer import (
    Analysis,
    Article,
    Cancelled,
    Edits,
    StageCache,
    Story,
    Task,
    analyse,
    compose,
    load_story,
    pipeline,
)
from summarizer.annotate import annotate
from summarizer.load import reading
from summarizer.model import Extent

if TYPE_CHECKING:
    from summarizer.load.formats import Format


@pytest.fixture(scope="module")
def folder() -> Path:
    return Path(__file__).parents[2] / "seeds"


@pytest.fixture(scope="module")
def analysis(folder: Path) -> Analysis:
    return analyse(load_story([folder]))


def told(analysis: Analysis) -> dict[str, object]:
    """Everything an analysis says, free of the numbers of its sources."""
    articles = analysis.story.articles
    return {
        "claims": [
            (
                c.id,
                c.kind,
                c.voices,
                round(c.salience, 6),
                frozenset(s.cut(articles) for s in c.support),
            )
            for c in analysis.claims
        ],
        "differences": {
            (
                d.kind,
                d.relation,
                frozenset((s.value, frozenset(p.cut(articles) for p in s.spans)) for s in d.sides),
            )
            for d in analysis.differences
        },
        "names": {
            (n.name, n.kind, frozenset((v.text, len(v.spans)) for v in n.variants))
            for n in analysis.names
        },
        "quotes": {(q.span.cut(articles), q.speaker, q.kind, q.anonymous) for q in analysis.quotes},
        **told_further(analysis),
    }


def told_further(analysis: Analysis) -> dict[str, object]:
    """What follows from the findings: accounts, sourcing, days and checks."""
    articles = analysis.story.articles
    texts = [article.text for article in articles]
    advice = analysis.checks.advice
    return {
        "accounts": [
            {frozenset(texts[i] for i in members) for members in claim.voice_groups}
            for claim in analysis.claims
        ],
        "sourcing": {
            (c.origin, frozenset(texts[i] for i in c.cited_by), c.claims, len(c.citations))
            for c in analysis.sourcing
        },
        "speakers": {(c.span.cut(articles), c.how, c.speaker) for c in analysis.citations},
        "origins": {(o.claim, o.origin) for o in analysis.origins},
        "timeline": [
            (d.claim, d.first, d.last, d.precision, frozenset(s.cut(articles) for s in d.spans))
            for d in analysis.timeline
        ],
        "read": advice and (frozenset(texts[i] for i in advice.articles), advice.share),
        "foreign": {(texts[f.article], f.relatedness) for f in analysis.checks.foreign},
        "unnamed": {
            (texts[a.article], a.quotes, tuple(s.description for s in a.sources))
            for a in analysis.checks.anonymity
        },
    }


def test_shuffling_the_files_changes_nothing_but_the_numbers_of_the_sources(
    analysis: Analysis,
) -> None:
    raw = [
        Article.from_text(a.text, title=a.title, outlet=a.outlet, date=a.date)
        for a in analysis.story.articles
    ]
    expected = analyse(Story.from_articles(raw))
    lines = [line.text for line in compose(expected, words=250).lines]
    for order in list(permutations(raw))[::5]:
        shuffled = analyse(Story.from_articles(order))
        assert told(shuffled) == told(expected)
        assert sorted(line.text for line in compose(shuffled, words=250).lines) == sorted(lines)


def test_a_second_run_is_identical(folder: Path, analysis: Analysis) -> None:
    again = analyse(load_story([folder]))
    assert again == analysis
    assert str(compose(again, words=250)) == str(compose(analysis, words=250))


@pytest.mark.parametrize("words", [40, 120, 250, 600])
def test_every_line_is_verbatim_and_the_budget_holds(analysis: Analysis, words: int) -> None:
    brief = compose(analysis, words=words)
    assert brief.lines
    assert brief.words <= words
    for line in brief.lines:
        assert line.text == line.span.cut(analysis.story.articles)


def test_stages_report_and_each_can_be_cancelled_as_it_begins_and_ends(folder: Path) -> None:
    steps: list[str] = []
    analyse(load_story([folder], task=Task(lambda stage, *_: steps.append(stage))))
    assert {"Reading", "Cleaning", "Splitting"} <= set(steps)
    story = load_story([folder])
    steps.clear()
    analyse(story, task=Task(lambda stage, *_: steps.append(stage)))
    assert {"Annotating", "Aligning", "Judging", "Ranking", "Checking"} <= set(steps)
    begun = {steps.index(stage) + 1 for stage in steps}
    ended = {len(steps) - steps[::-1].index(stage) for stage in steps}
    for stop in sorted((begun | ended) - {len(steps)}):
        assert steps_until_cancelled(story, stop) == stop


def steps_until_cancelled(story: Story, stop: int) -> int:
    seen: list[str] = []

    def report(stage: str, *_: int) -> None:
        seen.append(stage)
        if len(seen) == stop:
            task.cancel()

    task = Task(report)
    with pytest.raises(Cancelled):
        analyse(story, task=task)
    return len(seen)


def test_an_added_article_costs_only_its_own_work(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    worked: list[str] = []
    original = annotate

    def counted(article: Article) -> object:
        worked.append(article.sha256)
        return original(article)

    monkeypatch.setattr(pipeline, "annotate", counted)
    articles = [
        Article.from_text(p.read_text("utf-8"), date="2021-07-27") for p in sorted(folder.iterdir())
    ]
    cache = StageCache()
    analyse(Story.from_articles(articles[:3]), cache=cache)
    assert len(worked) == 3
    analyse(Story.from_articles(articles), cache=cache)
    assert len(worked) == 4


def test_an_analysis_grown_article_by_article_is_that_of_the_whole_story(folder: Path) -> None:
    articles = [
        Article.from_text(p.read_text("utf-8"), date="2021-07-27", outlet=outlet)
        for p, outlet in zip(
            sorted(folder.iterdir()),
            ("AsiaNews", None, "The Hill", "Wall Street Journal"),
            strict=True,
        )
    ]
    cache = StageCache()
    for count in range(1, len(articles) + 1):
        story = Story.from_articles(articles[:count])
        assert analyse(story, cache=cache) == analyse(story)
    turned = Story.from_articles(articles[::-1])
    assert analyse(turned, cache=cache) == analyse(turned)


def test_a_file_is_understood_again_only_if_its_content_changed(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    understood: list[str] = []
    original = reading._understood

    def counted(data: bytes, format_: Format, path: str) -> Article:
        understood.append(Path(path).name)
        return original(data, format_, path)

    monkeypatch.setattr(reading, "_understood", counted)
    mine = Path(shutil.copytree(folder, tmp_path / "story"))
    names = sorted(path.name for path in mine.iterdir())
    cache = StageCache()
    first = load_story([mine], cache=cache)
    assert load_story([mine], cache=cache).articles == first.articles
    assert sorted(understood) == names
    changed = mine / names[0]
    changed.write_text(changed.read_text("utf-8") + "\n\nThe talks ended late.\n", "utf-8")
    again = load_story([mine], cache=cache)
    assert understood[len(names) :] == [names[0]]
    assert any(
        article.text.rstrip().endswith("The talks ended late.") for article in again.articles
    )


def test_the_cache_forgets_what_was_used_longest_ago() -> None:
    cache = StageCache(limit=2)
    one, two, three = (Article.from_text(f"Sentence number {n}.") for n in range(3))
    first = cache.segmented(one)
    assert cache.segmented(one) is first
    cache.segmented(two)
    cache.segmented(three)
    assert cache.segmented(one) is not first


def test_what_follows_from_the_findings_points_into_the_texts(analysis: Analysis) -> None:
    articles = analysis.story.articles
    support = {claim.id: claim.support for claim in analysis.claims}
    assert analysis.citations
    assert analysis.timeline
    for citation in analysis.citations:
        assert citation.span.article == citation.article
        assert citation.span.cut(articles).strip()
    for chain in analysis.sourcing:
        assert chain.cited_by == tuple(sorted({c.article for c in chain.citations}))
        assert set(chain.claims) <= support.keys()
    for dated in analysis.timeline:
        assert all(any(p.contains(s) for p in support[dated.claim]) for s in dated.spans)
    for claim in analysis.claims:
        assert claim.voices == max(1, len(claim.accounts))
        assert sorted(i for group in claim.voice_groups for i in group) == list(claim.articles)
        for link in claim.links:
            assert link.evidence
            assert {link.first, link.second} <= set(claim.support)


def test_a_hidden_source_keeps_its_number_and_has_no_say(analysis: Analysis) -> None:
    story = analysis.story
    hidden = analyse(story, edits=Edits(hidden=frozenset({story.articles[1].sha256})))
    assert hidden.story == story
    assert all(1 not in claim.articles for claim in hidden.claims)
    assert all(1 not in voice.articles for voice in hidden.voices)
    assert all(citation.article != 1 for citation in hidden.citations)
    assert all(found.article != 1 for found in hidden.checks.anonymity)
    assert hidden.checks.advice is not None
    assert 1 not in hidden.checks.advice.articles
    assert all(line.span.article != 1 for line in compose(hidden, words=300).lines)
    assert {s.article for claim in hidden.claims for s in claim.support} == {0, 2, 3}


def test_furniture_can_be_made_text_again(folder: Path) -> None:
    story = load_story([folder])
    article = story.articles[3]
    piece = article.furniture[-1]
    edits = Edits(restored=frozenset({(article.sha256, piece.start, piece.end)}))
    restored = load_story([folder], edits=edits).articles[3]
    assert piece not in restored.furniture
    assert any(Extent(piece.start, piece.end).overlaps(s) for s in restored.sentences)
    assert restored.text == article.text

from __future__ import annotations

from collections import Counter
from itertools import permutations
from statistics import median
from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer import Analysis, Article, Claim, Edits, Span, Story, analyse, load_story
from summarizer.judge import foreign
from summarizer.judge.checks import check_story, find_duplicates
from summarizer.judge.foreign import find_foreign
from summarizer.judge.reading import advise
from summarizer.judge.wording import read_wordings
from tests.summarizer.real import FIRST, SECOND
from tests.summarizer.world_news import STORIES, UNKNOWN

if TYPE_CHECKING:
    from collections.abc import Hashable
    from pathlib import Path

FOREIGN = (
    "Rain spoils the harvest\n\nFarmers in Andalusia expect to pick a third fewer olives than last"
    " year after weeks of rain.\n\nThe growers' union asked the regional government for help, and"
    " warned that prices would rise before Christmas.\n\nMills in Jaén have bought oil from Tunisia"
    " to fill their tanks, its chairman said at a fair in Seville.\n\nThe drought of the two years"
    " before had already halved the crop. Pickers from Morocco and Romania, who earn sixty euros a"
    " day, now wait in their quarters until the soil is dry enough for the tractors. A litre of the"
    " best oil costs nine euros in the shops of Madrid, twice as much as in the spring before last."
)


def story(*texts: str) -> Analysis:
    return analyse(Story.from_articles([Article.from_text(text) for text in texts]))


def seed_texts(seeds: Path) -> list[str]:
    return [path.read_text("utf-8") for path in sorted(seeds.iterdir())]


def test_the_sample_story_is_one_story_without_copies(seeds: Path) -> None:
    checks = check_story(analyse(load_story([seeds])))
    assert checks.foreign == ()
    assert checks.duplicates == ()
    assert checks.advice is not None
    assert 2 <= len(checks.advice.articles) <= 4
    assert checks.advice.share >= 0.85


@pytest.mark.parametrize("place", range(5))
def test_an_article_of_another_story_is_found_wherever_it_stands(seeds: Path, place: int) -> None:
    texts = seed_texts(seeds)
    analysis = story(*texts[:place], FOREIGN, *texts[place:])
    (found,) = find_foreign(analysis)
    assert found.article == place
    assert found.reason.endswith("with the 4 sources that belong together.")


def test_of_two_unrelated_articles_neither_is_the_story(seeds: Path) -> None:
    found = find_foreign(story(seed_texts(seeds)[1], FOREIGN))
    assert [f.article for f in found] == [0, 1]
    assert "The two sources" in found[0].reason


def test_a_hidden_article_has_no_say(seeds: Path) -> None:
    told = Story.from_articles([Article.from_text(t) for t in (*seed_texts(seeds), FOREIGN)])
    copy = Story.from_articles([*told.articles, told.articles[0]])
    hidden = frozenset({told.articles[0].sha256, told.articles[4].sha256})
    checks = check_story(analyse(copy, edits=Edits(hidden=hidden)))
    assert (checks.foreign, checks.duplicates) == ((), ())
    assert checks.advice is not None
    assert not {0, 4, 5} & set(checks.advice.articles)


def test_two_foreign_articles_that_belong_together_are_both_found(seeds: Path) -> None:
    twin = FOREIGN.replace("expect to pick", "will pick").replace("asked", "begged")
    analysis = story(*seed_texts(seeds), FOREIGN, twin)
    assert [f.article for f in find_foreign(analysis)] == [4, 5]


def test_short_articles_on_one_fire_are_one_story() -> None:
    assert find_foreign(story(" ".join(FIRST), " ".join(SECOND))) == ()


@pytest.mark.parametrize("code", [*STORIES, *UNKNOWN])
def test_stories_in_other_languages_are_checked(code: str) -> None:
    checks = check_story(story(*{**STORIES, **UNKNOWN}[code]))
    assert checks.foreign == ()
    assert checks.duplicates == ()


def test_an_article_in_another_language_is_not_accused(seeds: Path) -> None:
    texts = seed_texts(seeds)
    assert find_foreign(story(*texts[:3], STORIES["fr"][0])) == ()


def test_one_article_and_none_have_nothing_to_check() -> None:
    for analysis in (story(), story(FOREIGN)):
        checks = check_story(analysis)
        assert (checks.foreign, checks.duplicates, checks.advice) == ((), (), None)


def test_a_copy_is_named_with_its_share(seeds: Path) -> None:
    texts = seed_texts(seeds)
    copy = "A new headline for the morning\n\n" + texts[2].split("\n", 1)[1]
    analysis = story(texts[1], texts[2], copy)
    (found,) = find_duplicates([w.words for w in read_wordings(analysis.story.articles)])
    assert (found.first, found.second) == (1, 2)
    assert found.share > 0.9
    assert found.reason.startswith("Sources 2 and 3 share 9")


def analysis_with(*reports: tuple[float, tuple[int, ...]], count: int) -> Analysis:
    """An analysis of ``count`` articles with claims of given salience and articles."""
    articles = tuple(Article.from_text(f"Article number {n}.") for n in range(count))
    claims = tuple(
        Claim(k, "unique", tuple(Span(a, 0, 7) for a in holders), 1, weight)
        for k, (weight, holders) in enumerate(reports, 1)
    )
    return Analysis(Story(articles), claims=claims)


def test_the_smallest_sufficient_set_is_advised() -> None:
    advice = advise(
        analysis_with((3, (0,)), (4, (0, 1)), (2, (1,)), (1, (2,)), count=3), frozenset()
    )
    assert advice is not None
    assert (advice.articles, advice.share) == ((0, 1), 0.9)
    assert advice.advice == "Read sources 1 and 2 for 90 % of the facts."


def test_one_article_may_be_enough_and_foreign_ones_do_not_count() -> None:
    analysis = analysis_with((9, (1,)), (1, (0,)), (8, (2,)), count=3)
    advice = advise(analysis, frozenset({2}))
    assert advice is not None
    assert (advice.articles, advice.advice) == ((1,), "Read source 2 for 90 % of the facts.")


def test_where_each_adds_much_all_are_advised() -> None:
    advice = advise(analysis_with((1, (0,)), (1, (1,)), count=2))
    assert advice is not None
    assert advice.advice == "Each of the 2 sources adds much of its own: read them all."


def test_many_articles_are_covered_greedily() -> None:
    reports = [(10.0, (7, 8)), (10.0, (7, 9)), *((0.1, (n,)) for n in range(20))]
    advice = advise(analysis_with(*reports, count=20))
    assert advice is not None
    assert advice.articles == (7,)


def test_checks_do_not_depend_on_the_order_of_articles(seeds: Path) -> None:
    texts = [*seed_texts(seeds)[1:], FOREIGN]
    expected = None
    for order in list(permutations(range(4)))[::5]:
        checks = check_story(story(*(texts[i] for i in order)))
        foreign = {(order[f.article], f.relatedness) for f in checks.foreign}
        assert checks.advice is not None
        advice = {order[i] for i in checks.advice.articles}
        expected = expected or (foreign, advice)
        assert (foreign, advice) == expected


def test_articles_are_compared_alike_however_many_they_are(monkeypatch: pytest.MonkeyPatch) -> None:
    counts: list[Counter[Hashable]] = [
        Counter(text.casefold().split()) for text in (*FIRST, *SECOND)
    ]
    few = foreign._cosines(counts)
    monkeypatch.setattr(foreign, "_MANY", 1)
    assert np.allclose(few, foreign._cosines(counts), atol=1e-6)
    assert np.allclose(np.diag(few), 1.0)


@given(st.lists(st.floats(-50, 50), min_size=1, max_size=9))
def test_the_cohesion_of_a_story_goes_by_the_median_of_its_articles(values: list[float]) -> None:
    assert foreign._middle(values) == median(values)

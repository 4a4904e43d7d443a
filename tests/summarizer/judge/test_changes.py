from __future__ import annotations

from dataclasses import replace
from itertools import permutations
from typing import TYPE_CHECKING

from summarizer import Analysis, Article, Story, analyse, load_story
from summarizer.judge.changes import compare
from summarizer.judge.revisions import changed_sentences, match_articles
from tests.summarizer.builders import article_of
from tests.summarizer.real import FIRST, SECOND, THIRD
from tests.summarizer.world_news import UNKNOWN

if TYPE_CHECKING:
    from pathlib import Path

    from summarizer import Span
    from summarizer.model.insights import ChangedSentence


def story(*articles: Article) -> Analysis:
    return analyse(Story.from_articles(articles))


def text(sentences: tuple[str, ...]) -> str:
    return f"{sentences[0]}\n\n{' '.join(sentences)}"


def article(content: str, url: str | None = None) -> Article:
    return Article.from_text(content, title="Fire", url=url, date="2021-07-27")


def said(analysis: Analysis, span: Span | None) -> str | None:
    return span.cut(analysis.story.articles) if span else None


def test_nothing_changed_between_equal_analyses(seeds: Path) -> None:
    one, other = analyse(load_story([seeds])), analyse(load_story([seeds]))
    changes = compare(one, other)
    assert changes == type(changes)()


def test_articles_and_claims_come_and_go(seeds: Path) -> None:
    whole = analyse(load_story([seeds]))
    raw = [replace(a, furniture=(), sentences=()) for a in whole.story.articles]
    part = story(*raw[:3])
    more, less = compare(part, whole), compare(whole, part)
    assert (more.added, more.removed, less.added, less.removed) == ((3,), (), (), (3,))
    assert more.new
    assert all(3 in claim.articles for claim in more.new)
    assert {claim.support for claim in less.gone} == {claim.support for claim in more.new}
    assert less.new == more.gone == ()


def test_a_silent_edit_shows_its_sentences_and_its_figure() -> None:
    before = story(article(text(FIRST), "https://one"), article(text(SECOND), "https://two"))
    edited = text(FIRST).replace("killed three workers", "killed five workers")
    edited = edited.replace("However, the cause is still unknown. ", "")
    after = story(article(text(SECOND), "https://two"), article(edited, "https://one"))
    changes = compare(before, after)
    (found,) = changes.edited
    assert (found.before, found.after) == (0, 1)
    assert (changes.added, changes.removed) == ((), ())
    kinds = [change.kind for change in found.sentences]
    assert kinds.count("removed") == 1
    assert kinds.count("changed") == 2  # the headline says it too
    removed = next(change for change in found.sentences if change.kind == "removed")
    assert said(before, removed.before) == "However, the cause is still unknown."
    assert removed.after is None
    assert changes.figures
    for figure in changes.figures:
        assert said(before, figure.before) == "three workers"
        assert said(after, figure.after) == "five workers"
        assert "Formerly “three workers”, now “five workers”" in figure.explanation


def test_a_figure_that_a_new_article_updates_is_told_apart_from_one_it_repeats() -> None:
    first = article("Fire\n\nThe fire in the port of Rotterdam killed 12 people, police said.")
    same = article("Blaze\n\nThe fire in the port of Rotterdam killed 12 people on Tuesday.")
    more = article("Toll\n\nThe fire in the port of Rotterdam killed 15 people, police said.")
    former = story(first)
    assert compare(former, story(first, same)).figures == ()
    (figure,) = compare(former, story(first, more)).figures
    assert figure.explanation == "Formerly “12 people”, now “15 people” in source 2."
    assert figure.about == "people"


def test_a_reworded_sentence_continues_its_claim() -> None:
    former = story(article("Fire\n\nThe port authority closed two terminals near the warehouse."))
    now = story(article("Fire\n\nThe port authority then closed two terminals near a warehouse."))
    changes = compare(former, now)
    assert (changes.new, changes.gone) == ((), ())


def test_a_path_that_holds_another_article_now_is_no_edit() -> None:
    one = replace(article(text(FIRST)), path="a.txt")
    other = replace(article("Rain\n\nOlives rot in Jaén while growers wait for sun."), path="a.txt")
    matching = match_articles([one], [other])
    assert (matching.edited, matching.added, matching.removed) == ((), (0,), (0,))


def test_a_file_that_only_moved_is_the_same() -> None:
    one = replace(article(text(FIRST)), path="a.txt")
    assert match_articles([one], [replace(one, path="b.txt")]).same == ((0, 0),)


def test_an_article_that_moved_under_a_new_title_was_edited_unless_it_is_a_reprint() -> None:
    one = replace(article(text(FIRST)), path="a.txt", outlet="The Paper")
    edited = text(FIRST).replace("three workers", "five workers")
    moved = replace(article(edited), path="b.txt", title="Toll rises", outlet="The Paper")
    other = replace(article(text(SECOND)), path="c.txt", title="Inquiry", outlet="The Paper")
    matching = match_articles([one], [other, moved])
    assert (matching.edited, matching.added, matching.removed) == (((0, 1),), (0,), ())
    reprint = replace(moved, outlet="The World")
    matching = match_articles([one], [reprint])
    assert (matching.edited, matching.added, matching.removed) == ((), (0,), (0,))


def changes_of(one: tuple[str, ...], other: tuple[str, ...]) -> list[str]:
    def kind(change: ChangedSentence) -> str:
        return change.kind

    return [kind(c) for c in changed_sentences(article_of(one), article_of(other), 0, 0)]


def test_sentences_are_aligned_in_reading_order() -> None:
    assert changes_of(FIRST, FIRST) == []
    assert changes_of(FIRST, FIRST[:2] + FIRST[3:]) == ["removed"]
    assert changes_of(FIRST, (*FIRST, THIRD[2])) == ["added"]
    rewritten = (FIRST[0].replace("Tuesday", "Monday"), *FIRST[1:])
    assert changes_of(FIRST, rewritten) == ["changed"]
    assert set(changes_of(FIRST, SECOND)) == {"added", "removed"}


def test_many_equal_sentences_are_compared_fast() -> None:
    many = ("The siren sounded again.",) * 3_000
    assert changes_of(many, many[1:]) == ["removed"]


def test_changes_do_not_depend_on_the_order_of_articles() -> None:
    former = story(article(text(FIRST), "https://one"))
    parts = [
        article(text(FIRST).replace("three", "five"), "https://one"),
        article(text(SECOND), "https://two"),
        article(text(THIRD), "https://three"),
    ]
    expected = None
    for order in permutations(parts):
        now = story(*order)
        changes = compare(former, now)
        found = (
            {said(now, s) for claim in changes.new for s in claim.support},
            {(said(former, f.before), said(now, f.after)) for f in changes.figures},
            [order[i].url for i in changes.added if order[i].url == "https://one"],
        )
        expected = expected or found
        assert found == expected


def test_unknown_languages_are_compared() -> None:
    for texts in UNKNOWN.values():
        former, now = story(article(texts[0])), story(*(article(t) for t in texts))
        changes = compare(former, now)
        assert changes.gone == ()
        assert changes.added == (1,)

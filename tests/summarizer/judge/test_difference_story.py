from __future__ import annotations

from itertools import permutations
from pathlib import Path

from summarizer import load_story
from summarizer.annotate import annotate, link_names
from summarizer.judge.differences import find_differences
from summarizer.model import Claim, Span
from tests.summarizer.judge.differing import article_of, differences, sides

SEEDS = Path(__file__).parents[3] / "seeds"


def test_the_seeds_show_their_differences() -> None:
    story = load_story([SEEDS])
    found = [annotate(article) for article in story.articles]
    names = link_names(story.articles, found)
    wanted = ("3,500 foreign soldiers", "around 2,500 soldiers")
    support = tuple(
        Span.of(index, sentence)
        for index, article in enumerate(story.articles)
        for sentence in article.sentences
        if any(words in sentence.cut(article.text) for words in wanted)
    )
    lone = tuple(
        Claim(n, "unique", (Span.of(index, sentence),))
        for index, article in enumerate(story.articles)
        for n, sentence in enumerate(article.sentences, 2)
    )
    shown = find_differences(story.articles, found, names, (), (Claim(1, "shared", support), *lone))
    (figure,) = [d for d in shown if d.kind == "figure"]
    assert figure.about == "U.S. troops in Iraq"
    assert sides(figure) == [
        ("3,500", (0,)),
        ("2,500", (0,)),
        ("about 2,500", (1,)),
        ("around 2,500", (2,)),
    ]
    spellings = {side.value for d in shown if d.kind == "name" for side in d.sides}
    assert {"Qasem Soleimani", "Qassem Soleimani"} <= spellings


def test_shuffled_articles_show_the_same_differences() -> None:
    told = [
        article_of(
            "The gunman killed 59 people in Las Vegas.",
            "“It was so very bad, so fast.”",
            "The hearing on the border wall was delayed until July 12, the judge ruled.",
            "Carmen Best said that officers had fired tear gas at the crowd.",
        ),
        article_of(
            "In Las Vegas 58 people were killed.",
            "“It was so much worse, so fast,” he said.",
            "The hearing on the border wall was delayed until July 19, the judge ruled.",
            "Carmen Best admitted that officers had fired tear gas at the crowd.",
        ),
        article_of(
            "About 58 people were killed.",
            "“It was so much worse so fast,” Mr Miller said.",
            "The hearing on the border wall was delayed until July 12, the judge ruled.",
            "Carmen Best claimed that officers had fired tear gas at the crowd.",
        ),
    ]

    def shown(*order: int) -> set[tuple[str, str, str, frozenset[tuple[str, int]]]]:
        return {
            (
                d.kind,
                d.relation,
                d.about,
                frozenset((s.value, order[span.article]) for s in d.sides for span in s.spans),
            )
            for d in differences(*(told[index] for index in order))
        }

    first = shown(0, 1, 2)
    assert {kind for kind, *_ in first} == {"figure", "quote", "date"}
    assert len(first) == 3
    assert all(shown(*order) == first for order in permutations(range(3)))


def test_the_order_of_the_articles_changes_nothing_but_their_numbers() -> None:
    one = article_of("The gunman killed 59 people at the concert in Las Vegas, police said.")
    other = article_of("At the concert in Las Vegas 58 people were killed, according to police.")
    forward, backward = differences(one, other), differences(other, one)
    assert {value for value, _ in sides(forward[0])} == {value for value, _ in sides(backward[0])}
    assert forward[0].relation == backward[0].relation

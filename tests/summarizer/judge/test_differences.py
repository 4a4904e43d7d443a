from __future__ import annotations

from dataclasses import replace
from itertools import permutations
from math import inf
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer import Article, load_story
from summarizer.annotate import annotate, collect_quotes, link_names
from summarizer.annotate.figures import find_figures
from summarizer.judge.differences import find_differences
from summarizer.judge.differences.names import differs_in_spelling
from summarizer.judge.differences.utterances import quoted_parts
from summarizer.judge.differences.values import relation_of, value_of
from summarizer.model import Annotations, Claim, DateMention, Difference, Figure, Sentence, Span

if TYPE_CHECKING:
    from collections.abc import Sequence

SEEDS = Path(__file__).parents[3] / "seeds"


def article_of(*sentences: str, day: str | None = "2021-07-27") -> Article:
    placed: list[Sentence] = []
    start = 0
    for number, text in enumerate(sentences):
        placed.append(Sentence(start, start + len(text), number))
        start += len(text) + 1
    article = Article.from_text("\n".join(sentences), date=day, language="en")
    return replace(article, sentences=tuple(placed))


def differences(*articles: Article, dates: Sequence[DateMention] = ()) -> tuple[Difference, ...]:
    """Compare articles whose sentences of the same number make one claim."""
    found = [annotate(article) for article in articles]
    names = link_names(articles, found)
    quotes = collect_quotes(articles, found, names)
    claims = []
    for number in range(max(len(article.sentences) for article in articles)):
        support = tuple(
            Span.of(index, article.sentences[number])
            for index, article in enumerate(articles)
            if number < len(article.sentences)
        )
        claims.append(Claim(number + 1, "shared", support, len(support)))
    return find_differences(articles, found, names, quotes, claims)


def sides(difference: Difference) -> list[tuple[str, tuple[int, ...]]]:
    return [(s.value, tuple(span.article for span in s.spans)) for s in difference.sides]


def test_two_counts_of_the_same_dead_contradict_each_other() -> None:
    one = article_of("The gunman killed 59 people at the concert in Las Vegas, police said.")
    other = article_of("At the concert in Las Vegas 58 people were killed, according to police.")
    (found,) = differences(one, other)
    assert (found.kind, found.relation, found.claim) == ("figure", "contradiction", 1)
    assert sides(found) == [("59", (0,)), ("58", (1,))]
    assert [span.cut([one, other]) for s in found.sides for span in s.spans] == [
        "59 people",
        "58 people",
    ]
    assert "killed" in found.about
    assert "59" in found.explanation
    assert "58" in found.explanation


def test_a_later_article_updates_a_count() -> None:
    one = article_of("The blast killed 12 people in the market, police said.", day="2021-07-26")
    other = article_of("The blast killed 17 people in the market, police said.", day="2021-07-28")
    (found,) = differences(one, other)
    assert found.relation == "update"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # digits and words, units, hedges of the same number
        (
            "Police arrested 12 people on the square.",
            "Police arrested twelve people on the square.",
        ),
        ("The town lies 30 miles north of the lake.", "The town lies 48 km north of the lake."),
        ("About 2,500 soldiers stay in Iraq.", "Some 2,500 soldiers stay in Iraq."),
        ("It cost $1.5 billion in aid.", "It cost 1,500 million dollars in aid."),
        # different things
        (
            "He shoots eight times, and Scott falls.",
            "Slager shot at Scott, hitting him five times.",
        ),
        ("The attack killed three people there.", "The attack injured 15 people there."),
        ("Police arrested 31 people there.", "Four people were killed there, police said."),
        # a part and a whole
        (
            "The gunman killed three people at the festival.",
            "Four people were killed (including the shooter) at the festival.",
        ),
        ("Seven of the victims were hurt at the festival.", "15 people were hurt at the festival."),
        ("Another 10 people were injured there.", "15 people were injured there on Sunday."),
        # other years, other distances, other people's ages
        ("He won 8% of the vote in 1996.", "He won 19% of the vote in 1992 as a newcomer."),
        ("About 30 miles southeast of Silicon Valley.", "About 33 miles south of San Jose."),
        ("Hearns, 59, was at the protest.", "A 16-year-old boy was shot at the protest."),
        ("Legan, 19, bought the rifle.", "Police met a 20-year-old man who had posted."),
        # other people's points, a team's record, a rate, another unit of the same price
        (
            "Ty Lawson added 16 points for the Tar Heels on Saturday night.",
            "Danny Green added 14 points for the Tar Heels on Saturday night.",
        ),
        (
            "The Colts (11-4) secured the fifth seed in the playoffs.",
            "The Colts secured the fifth seed in the playoffs with a 31-24 victory.",
        ),
        (
            "One in 500 users of the browser is at risk.",
            "Some 700 users of the browser are at risk.",
        ),
        ("Damage to the church was put at $1 million.", "Damage was put at £0.7m ($1.2 million)."),
        # more than twice as much is hardly the same count
        ("Flights leave from 21 countries.", "Supplies were sent by 80 countries."),
    ],
)
def test_what_is_no_difference_is_not_shown(one: str, other: str) -> None:
    assert differences(article_of(one), article_of(other)) == ()


def test_a_bound_that_holds_the_other_number_is_looser() -> None:
    one = article_of("Mr Harris led Mr McCready by 905 votes in the 9th District on election day.")
    other = article_of("On election day Mr Harris led Mr McCready by fewer than 1,000 votes.")
    (found,) = differences(one, other)
    assert found.relation == "looser bound"


def test_a_rounded_number_is_called_so() -> None:
    one = article_of("The agency counted 2,483 new cases of the disease in the city.")
    other = article_of("The agency counted about 2,500 new cases of the disease in the city.")
    (found,) = differences(one, other)
    assert found.relation == "rounding"


def test_a_whole_stands_beside_the_part_that_others_give_alone() -> None:
    one = article_of(
        "There are 3,500 foreign soldiers of the coalition in Iraq, including 2,500 Americans."
    )
    other = article_of("The United States keeps around 2,500 soldiers in Iraq for the coalition.")
    (found,) = differences(one, other)
    assert found.relation == "other scope"
    assert sides(found) == [("3,500", (0,)), ("2,500", (0,)), ("around 2,500", (1,))]


def test_a_source_that_has_both_numbers_does_not_disagree() -> None:
    one = article_of(
        "Medical marijuana is legal in eight states.", "It is sold in 12 states there."
    )
    other = article_of("Recreational marijuana is legal in 12 states.", "Nothing else is known.")
    assert [d for d in differences(one, other) if d.kind == "figure"] == []


def test_the_figure_of_a_claim_is_attributed_to_its_speaker() -> None:
    one = article_of("“We arrested 31 people at the zone,” Carmen Best said on Wednesday.")
    other = article_of("Police arrested 25 people at the zone on Wednesday, the mayor said.")
    (found,) = [d for d in differences(one, other) if d.kind == "figure"]
    assert found.sides[0].claimant == "Carmen Best"


def test_a_misspelt_name_is_one_row_with_its_spellings() -> None:
    one = article_of("The drone killed General Qasem Soleimani in Baghdad.")
    other = article_of("The raid on Qassem Soleimani's convoy was condemned in Tehran.")
    found = [d for d in differences(one, other) if d.kind == "name"]
    assert [sides(d) for d in found] == [
        [("Qasem Soleimani", (0,)), ("Qassem Soleimani", (1,))],
    ]
    assert found[0].relation == "wording"


@pytest.mark.parametrize(
    ("one", "other", "differs"),
    [
        ("kadhimi", "kazimi", True),
        ("qasem", "qassem", True),
        ("zelensky", "zelenskiy", True),
        ("iraq", "iraqi", False),
        ("democrat", "democrats", False),
        ("dave", "david", False),
        ("joe", "joseph", False),
        ("biden", "trump", False),
    ],
)
def test_spellings_are_told_from_forms_and_other_words(one: str, other: str, differs: bool) -> None:
    assert differs_in_spelling(one, other) is differs
    assert differs_in_spelling(other, one) is differs


def test_two_narrower_nouns_may_be_the_same_thing() -> None:
    one = article_of("The attack hit 48 National Health Service trusts in England, he said.")
    other = article_of(
        "The health service said seven out of 47 trusts that were hit by the attack."
    )
    assert [sides(d) for d in differences(one, other)] == [[("48", (0,)), ("47", (1,))]]


def test_case_possessives_and_surnames_are_no_spellings() -> None:
    one = article_of("Joe Biden met reporters in Washington.", "BIDEN left at noon.")
    other = article_of("Biden’s plan was praised.", "Joe Biden's aides agreed in Washington.")
    assert differences(one, other) == ()


def test_another_name_in_the_same_sentence_is_a_contradiction() -> None:
    one = article_of("The statement was issued by Carmen Best before the raid began at dawn.")
    other = article_of("The statement was issued by Jenny Durkan before the raid began at dawn.")
    (found,) = [d for d in differences(one, other) if d.kind == "name"]
    assert found.relation == "contradiction"
    assert sides(found) == [("Carmen Best", (0,)), ("Jenny Durkan", (1,))]


def test_a_name_misspelt_in_the_same_sentence_is_a_spelling() -> None:
    one = article_of("The climb was led by Edmund Hilary before the storm came up the mountain.")
    other = article_of("The climb was led by Edmund Hillary before the storm came up the mountain.")
    (found,) = [d for d in differences(one, other) if d.kind == "name"]
    assert found.relation == "wording"


def test_an_altered_quotation_differs_in_wording() -> None:
    one = article_of("“It could have gotten so much worse, so fast,” he added.")
    other = article_of("“It could have gone so much worse so fast,” Smithee said.")
    (found,) = differences(one, other)
    assert (found.kind, found.relation) == ("quote", "wording")
    assert [side.value for side in found.sides] == [
        "It could have gotten so much worse, so fast",
        "It could have gone so much worse so fast",
    ]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "“We grieve for their families and we ask that God will comfort them,” he said.",
            "“We grieve for their families, and we ask that God will comfort them,” Trump said.",
        ),
        (
            "“Four shootings — two fatal — robberies and assaults have occurred,” Best said.",
            '"Four shootings -- two fatal -- robberies and assaults have occurred," Best said.',
        ),
        (
            "“I don’t think that we can agree on twelve of these points,” Mr Miller said.",
            "“I do not think that we can agree on 12 of these points,” Mr Miller said.",
        ),
        (
            "“Our cooperation will continue even as we move into this new phase,” Biden said.",
            "Biden promised that “cooperation will continue even as we move into this”.",
        ),
    ],
)
def test_commas_dashes_marks_and_cuts_do_not_alter_a_quotation(one: str, other: str) -> None:
    assert [d for d in differences(article_of(one), article_of(other)) if d.kind == "quote"] == []


def test_a_scrap_of_a_quotation_in_other_words_differs() -> None:
    one = article_of("Mr Wallace said that the gunman started to “spray rounds” at the crowd.")
    other = article_of("Mr Wallace said the gunman “just started spraying out rounds” there.")
    (found,) = [d for d in differences(one, other) if d.kind == "quote"]
    assert [side.value for side in found.sides] == [
        "spray rounds",
        "just started spraying out rounds",
    ]
    assert found.claim == 1


def test_an_acronym_spelt_out_in_two_ways_is_shown_once() -> None:
    one = article_of("It began at the Capitol Hill Occupied Protest (CHOP) zone east of downtown.")
    other = article_of("The mayor cleared the Capitol Hill Organized Protest (CHOP) zone.")
    (found,) = [d for d in differences(one, other) if d.about == "CHOP"]
    assert (found.kind, found.relation) == ("name", "wording")
    assert sides(found) == [
        ("Capitol Hill Occupied Protest", (0,)),
        ("Capitol Hill Organized Protest", (1,)),
    ]


def test_one_acronym_of_two_bodies_is_no_difference() -> None:
    one = article_of("The American Medical Association (AMA) warned the senators again.")
    other = article_of("The Australian Motorcycle Academy (AMA) opened a track there.")
    assert [d for d in differences(one, other) if d.about == "AMA"] == []


def test_counts_taken_on_two_days_update_each_other() -> None:
    one = article_of("As of Tuesday, 137,000 people had died of the disease in the country.")
    other = article_of("As of Wednesday, 136,000 people had died of the disease in the country.")
    (found,) = differences(one, other)
    assert (found.kind, found.relation) == ("figure", "update")


def test_only_what_stands_between_quotation_marks_is_quoted() -> None:
    text = "the plan “generous and humane” and “fair”"
    assert [text[a:b] for a, b in quoted_parts(text, whole=False)] == [
        "generous and humane",
        "fair",
    ]
    assert quoted_parts("no marks", whole=True) == [(0, 8)]
    assert quoted_parts("no marks", whole=False) == []


def test_days_that_exclude_each_other_differ_and_a_weekday_of_its_date_does_not() -> None:
    told = [
        "The judge delayed the hearing on the border wall until July 12.",
        "The judge delayed the hearing on the border wall until July 19.",
        "The judge delayed the hearing on the border wall until Monday.",
    ]
    articles = [article_of(text) for text in told]
    found = [annotate(article) for article in articles]
    claims = (
        Claim(1, "shared", tuple(Span.of(i, a.sentences[0]) for i, a in enumerate(articles))),
    )
    shown = find_differences(
        articles, [dated(a, f) for a, f in zip(articles, found, strict=True)], (), (), claims
    )
    (difference,) = shown
    assert (difference.kind, difference.relation) == ("date", "contradiction")
    assert {value for value, _ in sides(difference)} == {"July 12", "July 19"}


def dated(article: Article, found: Annotations) -> Annotations:
    """Put the dates that the sentence of the test above means."""
    from datetime import date  # noqa: PLC0415 - used here alone

    days = {"July 12": date(2021, 7, 12), "July 19": date(2021, 7, 19), "Monday": None}
    for words, day in days.items():
        start = article.text.find(words)
        if start >= 0:
            mention = DateMention(start, start + len(words), day, day)
            return replace(found, dates=(mention,))
    return found


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


def figure(text: str) -> Figure:
    (found,) = find_figures(article_of(text))
    return found


@pytest.mark.parametrize(
    ("one", "other", "relation"),
    [
        ("at least 12 people", "15 people", "looser bound"),
        ("at least 12 people", "12 people", None),
        ("about a minute", "less than a minute", "looser bound"),
        ("within one minute", "less than a minute", None),
        ("19 to 24 years", "20 years", "looser bound"),
        ("more than 20 people", "15 people", "contradiction"),
        ("dozens of people", "36 people", "looser bound"),
        ("dozens of people", "500 people", "contradiction"),
        ("2,483 people", "2,500 people", "rounding"),
        ("19 people", "20 people", "contradiction"),
        ("5.7 percent", "6 percent", "rounding"),
        ("30 miles", "48 km", None),
        ("a dozen people", "12 people", None),
    ],
)
def test_intervals_are_related_both_ways(one: str, other: str, relation: str | None) -> None:
    first, second = value_of(figure(one)), value_of(figure(other))
    assert relation_of(first, second) == relation
    assert relation_of(second, first) == relation


@given(
    st.floats(min_value=1, max_value=1e9),
    st.floats(min_value=1, max_value=1e9),
    st.sampled_from(["exact", "about", "at least", "more than", "at most", "less than"]),
)
def test_every_value_agrees_with_itself_and_relations_are_symmetric(
    one: float, other: float, hedge: str
) -> None:
    low, high = {"at least": (one, inf), "more than": (one, inf)}.get(hedge, (one, one))
    if hedge in {"at most", "less than"}:
        low, high = 0.0, one
    first = value_of(Figure(0, 1, low, high, hedge=hedge))  # type: ignore[arg-type]
    second = value_of(Figure(0, 1, other, other))
    assert relation_of(first, first) is None
    assert relation_of(first, second) == relation_of(second, first)


def test_shuffled_articles_show_the_same_differences() -> None:
    told = [
        article_of("The gunman killed 59 people in Las Vegas.", "“It was so very bad, so fast.”"),
        article_of(
            "In Las Vegas 58 people were killed.", "“It was so much worse, so fast,” he said."
        ),
        article_of(
            "About 58 people were killed.", "“It was so much worse so fast,” Mr Miller said."
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
    assert first
    assert all(shown(*order) == first for order in permutations(range(3)))


def test_the_order_of_the_articles_changes_nothing_but_their_numbers() -> None:
    one = article_of("The gunman killed 59 people at the concert in Las Vegas, police said.")
    other = article_of("At the concert in Las Vegas 58 people were killed, according to police.")
    forward, backward = differences(one, other), differences(other, one)
    assert {value for value, _ in sides(forward[0])} == {value for value, _ in sides(backward[0])}
    assert forward[0].relation == backward[0].relation


def test_a_claim_of_very_many_sentences_is_bounded() -> None:
    articles = [article_of(f"The storm killed {n} people in the valley.") for n in range(2, 120)]
    assert len(differences(*articles)) == 1

from __future__ import annotations

from dataclasses import replace
from itertools import permutations
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer import Article, Claim, Span, Story, analyse, load_story
from summarizer.judge.origins import origins
from summarizer.judge.outlets import _words_without_points, find_outlets, key_of, outlets_in
from summarizer.judge.sourcing import find_sourcing
from summarizer.language import letter_runs
from summarizer.model import Annotations
from tests.summarizer.builders import article_of
from tests.summarizer.world_news import STORIES

if TYPE_CHECKING:
    from pathlib import Path

    from summarizer.model.insights import Citation


def cited(*texts: str, outlets: tuple[str | None, ...] = ()) -> tuple[Citation, ...]:
    named = outlets or (None,) * len(texts)
    story = Story.from_articles(
        [
            Article.from_text(text, outlet=outlet, date="2021-07-27")
            for text, outlet in zip(texts, named, strict=True)
        ]
    )
    analysis = analyse(story)
    return find_sourcing(story.articles, analysis.annotations, analysis.quotes)


def brief(citations: tuple[Citation, ...]) -> list[tuple[str, str]]:
    return [(citation.origin, citation.how) for citation in citations]


def test_the_sample_story_cites_whom_it_says_it_does(seeds: Path) -> None:
    analysis = analyse(load_story([seeds]))
    articles = analysis.story.articles
    found = find_sourcing(articles, analysis.annotations, analysis.quotes)
    assert [(c.article, c.origin, c.how, c.span.cut(articles)) for c in found] == [
        (0, "Wall Street Journal", "reports", "According to information from Wall Street Journal"),
        (1, "Agencies", "credits", "Washington (AsiaNews/Agencies)"),
        (1, "AsiaNews", "credits", "Washington (AsiaNews/Agencies)"),
        (3, "Associated Press", "reports", "Associated Press quoted"),
        (3, "Associated Press", "reports", "The agency added"),
        (3, "Associated Press", "reports", "The agency indicated"),
        (3, "Russia Today", "told", "told “Russia Today"),
    ]


@pytest.mark.parametrize(
    ("sentence", "origin", "how"),
    [
        ("The deal is close, according to The New York Times.", "New York Times", "reports"),
        ("Reuters reported on Monday that the talks had failed.", "Reuters", "reports"),
        ("The plan was first reported by the Las Vegas Review-Journal.",
         "Las Vegas Review-Journal", "reports"),
        ("“It is over,” she told CNN's Jake Tapper on Sunday.", "CNN", "told"),
        ("He denied it in an interview with Fox News.", "Fox News", "told"),
        ("The house was searched, state broadcaster TRT said.", "TRT", "reports"),
        ("The Tasnim news agency quoted an officer as saying so.", "Tasnim", "reports"),
        ("A Washington Post poll found that most voters agree.", "Washington Post", "reports"),
        ("The army withdrew, South Korea’s Yonhap News Agency reported.", "Yonhap", "reports"),
        ("As the newspaper People’s Daily wrote, the tariffs stay.", "People’s Daily", "reports"),
    ],
)  # fmt: skip
def test_who_is_cited_is_found_with_how(sentence: str, origin: str, how: str) -> None:
    text = f"Talks go on\n\nThe two sides met in the capital for a second day. {sentence}"
    assert brief(cited(text)) == [(origin, how)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Fox News fired the presenter after a short inquiry.",
        "The New York Times said in a statement that it would appeal.",
        "He told the FBI and the Justice Department that he had lied.",
        "The New York Times said its profits had fallen.",
        "Fake News reported nothing, the president wrote.",
        "The Environmental Protection Agency reported higher levels.",
        "“I read it, and CNN reported it, and everybody here knows it to be true,” he said.",
        "She told reporters that CNN was biased against her.",
    ],
)
def test_an_outlet_in_the_news_is_not_an_origin(sentence: str) -> None:
    text = f"Talks go on\n\nThe two sides met in the capital for a second day. {sentence}"
    assert cited(text) == ()


def test_a_candidate_with_the_name_of_an_agency_is_a_person() -> None:
    text = (
        "Debate\n\nMichael Bloomberg spoke first and promised higher taxes. Later Bloomberg said"
        " that he would pay for the hall himself."
    )
    assert cited(text) == ()


def test_short_names_and_back_references_mean_the_outlet_named_before() -> None:
    text = (
        "Harbour sold\n\nThe harbour was sold, the Washington Post reported on Monday. The price"
        " was kept secret, the Post reported. The newspaper said that two banks had helped."
    )
    assert brief(cited(text)) == [("Washington Post", "reports")] * 3


def test_the_agency_is_not_the_one_cited_once_an_office_was_named() -> None:
    text = (
        "Water tested\n\nReuters reported that the water was unsafe. The Environmental Protection"
        " Agency took samples. The agency said that the results were normal."
    )
    assert brief(cited(text)) == [("Reuters", "reports")]


def test_an_article_does_not_cite_its_own_outlet() -> None:
    text = "Talks\n\nThe minister told CNN that he would stay. Reuters reported otherwise."
    assert brief(cited(text, outlets=("CNN (Web News)",))) == [("Reuters", "reports")]


def test_credit_lines_name_origins_and_copyright_covers_the_whole_article() -> None:
    body = (
        "Bridge closed\n\nThe council closed the bridge on Tuesday after cracks were found.\n\n"
        "Engineers will need a year to repair it, the mayor told residents in the hall.\n\n"
    )
    helped = body + "The Associated Press contributed to this report."
    owned = body + "Copyright 2018 The Associated Press. All rights reserved."
    assert [
        (c.article, c.origin, c.how, c.whole) for c in cited(helped, owned, outlets=("CBN", "CBN"))
    ] == [
        (0, "Associated Press", "credits", False),
        (1, "Associated Press", "credits", True),
    ]


@pytest.mark.parametrize(
    ("code", "origin"),
    [
        ("de", ["dpa", "Spiegel"]),
        ("fr", ["Agence France-Presse", "Monde"]),
        ("es", ["EFE", "El País"]),
        ("it", ["ANSA", "Repubblica"]),
        ("pt", ["Lusa", "Expresso"]),
    ],
)
def test_origins_are_found_in_every_language(code: str, origin: list[str]) -> None:
    found = cited(*STORIES[code])
    assert [(c.article, c.origin) for c in found] == list(enumerate(origin))


ONE = "Sale\n\nThe harbour will be sold to a bank, Reuters reported on Monday."
TWO = "Harbour\n\nAccording to Reuters, a bank will buy the harbour. The mayor was silent."
THREE = "Bank\n\nThe bank buys the harbour, its chairman said at a news conference in Genoa."


def whole(story: Story, *articles: int) -> Claim:
    spans = [
        Span.of(index, next(s for s in story.articles[index].sentences if s.kind == "body"))
        for index in articles
    ]
    return Claim(1, "shared", tuple(spans), len(spans))


def test_a_claim_of_two_articles_that_cite_one_agency_rests_on_it() -> None:
    analysis = analyse(Story.from_articles([Article.from_text(t) for t in (ONE, TWO, THREE)]))
    citations = find_sourcing(analysis.story.articles, analysis.annotations)
    (found,) = origins(citations, [whole(analysis.story, 0, 1)])
    assert (found.origin, found.articles, len(found.citations)) == ("Reuters", (0, 1), 2)
    assert found.warning == ("Both sources rest on Reuters here: that is one origin, not 2.")
    assert origins(citations, [whole(analysis.story, 0, 1, 2)]) == ()
    assert origins(citations, [whole(analysis.story, 0)]) == ()


def test_three_that_rest_on_one_origin_are_named_beside_one_that_does_not() -> None:
    again = "Port\n\nA bank buys the harbour, Reuters has learned from three people in Genoa."
    texts = (ONE, TWO, THREE, again)
    analysis = analyse(Story.from_articles([Article.from_text(t) for t in texts]))
    citations = find_sourcing(analysis.story.articles, analysis.annotations)
    (found,) = origins(citations, [whole(analysis.story, 0, 1, 2, 3)])
    assert (found.articles, found.alone) == ((0, 1, 3), False)
    assert found.warning == "3 of 4 sources rest on Reuters here: that is one origin, not 3."


def test_chains_run_from_who_cites_to_who_published_and_whom_they_rest_on() -> None:
    papers = ("The Paper", "CNN", None)
    texts = (
        "Sale\n\nThe harbour will be sold to a bank, CNN reported on Monday after a meeting.",
        "Harbour\n\nA bank will buy the harbour, Reuters reported. The mayor was silent.",
        "Bank\n\nThe chairman told CNN that the bank buys the harbour, and was glad of it.",
    )
    analysis = analyse(
        Story.from_articles(
            [Article.from_text(t, outlet=o) for t, o in zip(texts, papers, strict=True)]
        )
    )
    cnn, reuters = analysis.sourcing
    assert (cnn.origin, cnn.cited_by, cnn.published, cnn.rests_on) == (
        *("CNN", (0, 2), (1,), ("Reuters",)),
    )
    assert cnn.summary == (
        "Sources 1 and 3 name CNN, which published source 2 and names Reuters in turn."
    )
    assert (reuters.origin, reuters.cited_by, reuters.published) == ("Reuters", (1,), ())
    told = next(c for c in analysis.citations if c.how == "told")
    assert told.speaker == "The chairman"
    for claim in analysis.claims:
        named = {chain.origin for chain in analysis.sourcing if claim.id in chain.claims}
        spans = {
            c.origin for c in analysis.citations if any(s.contains(c.span) for s in claim.support)
        }
        assert named == spans


def test_an_outlet_is_the_origin_of_its_own_report() -> None:
    own = Article.from_text(THREE, outlet="Reuters")
    citing = Article.from_text(ONE, outlet="The Paper")
    analysis = analyse(Story.from_articles([citing, own]))
    citations = find_sourcing(analysis.story.articles, analysis.annotations)
    (found,) = origins(citations, [whole(analysis.story, 0, 1)], analysis.story.articles)
    assert found.warning == (
        "This rests on Reuters alone: it is its own report, and the other source cites it."
    )


def test_citations_do_not_depend_on_the_order_of_articles() -> None:
    texts = (ONE, TWO, THREE)
    expected = {(texts[c.article], c.origin, c.span.start) for c in cited(*texts)}
    for order in permutations(texts):
        found = cited(*order)
        assert {(order[c.article], c.origin, c.span.start) for c in found} == expected


def test_spellings_of_one_outlet_have_one_key() -> None:
    assert key_of("The Associated Press") == key_of("AP")
    assert key_of("CNN (Web News)") == key_of("CNN")
    assert key_of("NPR Online News") == key_of("NPR")
    assert key_of("The Hill") == key_of("Hill")
    assert key_of("Fox News") != key_of("Sky News")


@given(st.text(max_size=300))
def test_any_text_is_read_and_names_lie_where_they_stand(text: str) -> None:
    for outlet in find_outlets(text, 0, len(text)):
        assert 0 <= outlet.start < outlet.end <= len(text)
        assert outlet.name


@given(
    st.lists(
        st.sampled_from(["The", "Hill", "told", "the", "AP", "Kurier", "’s", "-", "NPR", "Online"]),
        max_size=12,
    ),
    st.frozensets(st.sampled_from(["hill", "associated press", "kurier", "npr", "ansa"])),
)
def test_of_the_known_outlets_only_those_a_text_may_name_matter(
    words: list[str], known: frozenset[str]
) -> None:
    text = " ".join(words)
    assert find_outlets(text, 0, len(text), known) == find_outlets(
        text, 0, len(text), outlets_in(text, known)
    )


@given(st.text("aNßİſΣ.’“-1 é", max_size=40))
def test_the_words_of_a_sentence_are_known_or_read_without_points(text: str) -> None:
    plain = text.casefold().replace(".", "")
    assert set(_words_without_points(text)) == set(letter_runs(plain))


def test_hidden_articles_cite_nobody() -> None:
    analysis = analyse(Story.from_articles([Article.from_text(ONE)]))
    silent = replace(analysis.story.articles[0], sentences=(), furniture=())
    assert find_sourcing([silent], analysis.annotations) == ()


def test_an_article_that_cites_in_every_sentence_is_read_in_linear_time() -> None:
    sentences = [f"The agency said it rose {n}." for n in range(1_500)]
    article = article_of(["Reuters reported that the water rose.", *sentences])
    found = find_sourcing([article], [Annotations()])
    assert brief(found[:2]) == [("Reuters", "reports")] * 2

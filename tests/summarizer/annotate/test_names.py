from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.annotate import annotate
from summarizer.model import Article
from summarizer.segment import segment
from tests.summarizer.annotate.articles import article_of, mentions_of

FOUND = [
    ("The talks with Abu Mahdi al-Muhandis broke down in Baghdad.", "Abu Mahdi al-Muhandis"),
    ("The altar was painted by Hugo van der Goes in Ghent.", "Hugo van der Goes"),
    ("The war was begun by George W. Bush after the attacks.", "George W. Bush"),
    ("They spoke to Conan O’Brien about the show.", "Conan O’Brien"),
    ("The vote was won by Alexandria Ocasio-Cortez by far.", "Alexandria Ocasio-Cortez"),
    ("She works at the University of Chicago’s Pearson Institute.", "University of Chicago"),
    ("She works at the University of Chicago’s Pearson Institute.", "Pearson Institute"),
    (
        "He teaches at the Free Institute for the Study of International Relations in Paris.",
        "Free Institute for the Study of International Relations",
    ),
    ("A protester, Harry “Rick” Hearns, stayed there for weeks.", "Harry “Rick” Hearns"),
    ("The paper cited pro-Trump voters in the north.", "Trump"),
    ("The rate was set by the Bank of England on Thursday.", "Bank of England"),
    ("It was broadcast by the New York Times on Monday.", "New York Times"),
    ("The visit of South Korean leader Moon Jae-in was short.", "Moon Jae-in"),
    ("Iran’s answer to the U.S. came late.", "Iran"),
    ("Iran’s answer to the U.S. came late.", "U.S."),
    ("The US-led coalition left the base.", "US"),
]


@pytest.mark.parametrize(("text", "name"), FOUND)
def test_a_name_is_found_in_full(text: str, name: str) -> None:
    assert name in mentions_of(text)


NOT_FOUND = [
    ("Officially, there are no combat troops left.", "Officially"),
    ("However, they left on Monday in July.", "July"),
    ("However, they left on Monday in July.", "Monday"),
    ("Speaking at length, the minister defended the plan.", "Speaking"),
    ("The Iraqi premier met the American delegation.", "Iraqi"),
    ("I think that I’m right, he told them.", "I"),
    ("Send tips to @JaneDoe or see #StopTheVote today.", "JaneDoe"),
    ("Troops left. Then the troops returned to camp.", "Troops"),
]


@pytest.mark.parametrize(("text", "word"), NOT_FOUND)
def test_a_capital_alone_makes_no_name(text: str, word: str) -> None:
    assert word not in mentions_of(text)


def test_the_first_word_of_a_sentence_is_a_name_if_the_article_says_so_elsewhere() -> None:
    text = "The plan of Myriam Benraad failed. Benraad left. Withdrawal followed the withdrawal."
    assert mentions_of(text) == ["Myriam Benraad", "Benraad"]


def test_a_headline_in_title_case_gives_only_names_the_article_bears_out() -> None:
    text = (
        "Judge Sentences Former Officer Slager To Twenty Years\n\n"
        "A former officer, Michael Slager, was sentenced on Thursday. Slager wept in court."
    )
    assert mentions_of(text) == ["Slager", "Michael Slager", "Slager"]


def test_a_headline_in_capitals_gives_no_names_of_its_own() -> None:
    text = "TROOPS LEAVE CAPITAL AFTER LONG FIGHT\n\nThe troops left the capital after the fight."
    assert mentions_of(text) == []


TITLED = [
    ("The talks with Iraqi Prime Minister Mustafa al-Kadhimi ended.", "Iraqi Prime Minister"),
    ("It was US Presidency spokeswoman Jen Psaki who spoke.", "US Presidency spokeswoman"),
    ("The killing of senior Iranian general Qassem Soleimani.", "senior Iranian general"),
    ("The trial before U.S. District Judge David Norton began.", "U.S. District Judge"),
    ("They met Secretary of State Rex Tillerson on Monday.", "Secretary of State"),
    ("The letter of Sen. Marco Rubio was read.", "Sen."),
]


@pytest.mark.parametrize(("text", "title"), TITLED)
def test_a_title_is_kept_apart(text: str, title: str) -> None:
    person = [m for m in annotate(article_of(text)).mentions if m.kind == "person"][-1]
    assert person.title == title
    assert not person.cut(text).startswith(title)


def test_what_a_title_names_is_a_mention_too() -> None:
    text = "The speech of White House Press Secretary Jen Psaki was short."
    assert mentions_of(text) == ["White House", "Jen Psaki"]


KINDS = [
    ("He said that Siemens Inc. had paid.", "Siemens Inc", "organisation"),
    ("The blast in Mogadishu killed two.", "Mogadishu", "place"),
    ("The deal with Iran was saved.", "Iran", "place"),
    ("The army of ISIS fled the town.", "ISIS", "organisation"),
    ("The article by Hamdi Malik, a researcher, was read.", "Hamdi Malik", "person"),
    ("“No,” Tillerson said. They asked Tillerson again.", "Tillerson", "person"),
    ("A bill named the Affordable Care Act was passed.", "Affordable Care Act", "other"),
]


@pytest.mark.parametrize(("text", "name", "kind"), KINDS)
def test_the_kind_follows_from_the_evidence(text: str, name: str, kind: str) -> None:
    kinds = {m.cut(text): m.kind for m in annotate(article_of(text)).mentions}
    assert kinds[name] == kind


FOREIGN = [
    (
        "de",
        "Am Montag sprach Bundeskanzler Olaf Scholz mit der Presse über das Haus.",
        "Olaf Scholz",
    ),
    ("fr", "Le président Emmanuel Macron a reçu la chancelière à Berlin.", "Emmanuel Macron"),
    ("es", "El presidente Pedro Sánchez viajó ayer a Madrid.", "Pedro Sánchez"),
    ("it", "Ieri la premier Giorgia Meloni ha parlato a Roma.", "Giorgia Meloni"),
    (
        "pt",
        "O presidente Luiz Inácio Lula da Silva falou em Brasília.",
        "Luiz Inácio Lula da Silva",
    ),
]


@pytest.mark.parametrize(("language", "text", "name"), FOREIGN)
def test_names_of_other_languages(language: str, text: str, name: str) -> None:
    assert name in mentions_of(text, language)


def test_german_nouns_are_no_names() -> None:
    text = "Die Regierung sprach über den Haushalt. Der Haushalt blieb ohne Mehrheit im Parlament."
    assert mentions_of(text, "de") == []


@settings(max_examples=150, deadline=None)
@given(st.text(alphabet=st.sampled_from("aAbB.,'’“”\"-@# \n(U.S)éГ中7_&"), max_size=300))
def test_mentions_are_in_order_and_never_overlap_in_any_text(text: str) -> None:
    article = segment(Article.from_text(text))
    mentions = annotate(article).mentions
    assert all(one.end <= other.start for one, other in pairwise(mentions))
    assert all(m.cut(text).strip() == m.cut(text) for m in mentions)

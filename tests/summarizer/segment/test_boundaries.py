from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.model import Article
from summarizer.segment import segment
from summarizer.segment.boundaries import _INNER_WORD, _LEAST_WORDS, has_case


def sentences(text: str, language: str = "en") -> list[str]:
    article = segment(Article.from_text(text, language=language))
    return [sentence.cut(text) for sentence in article.sentences]


ONE = [
    "“But he doesn’t want Iraq to fall completely into Iran’s bosom either.”, explains the aide.",
    "'Why?' he asked.",
    "“Is it over?” Biden asked.",
    "“What is it going to take for us to act?” Majority Leader Schumer said on Friday.",
    "Washington (AsiaNews/Agencies) - Iraqi Prime Minister Mustafa al-Kadhimi has left.",
    "WASHINGTON, D.C. (AP) — The U.S. Senate voted on Monday.",
    "Former President George W. Bush met J. K. Rowling and H.R. McMaster.",
    "Lt. Gen. Mark Milley, Sen. Ben Sasse, R-Neb., and Gov. Gavin Newsom of California spoke.",
    "The U.S. Secretary of State met U.N. Secretary-General António Guterres.",
    "Apple Inc. Chief Executive Tim Cook spoke at 5 p.m. Monday in Los Angeles, Calif.",
    "At 5 a.m. Mr. Smith went to the bank.",
    "She lives at No. 10 Downing Street, see p. 55 and Fig. 3.",
    "Rep. Eric Swalwell (D-Calif.), a member of the committee, agreed.",
    "He spent $2.5 million vs. $3.75 million on Sept. 11, 2001.",
    "Regional issues. and international.",
    "It works at Yahoo! in the accounting department.",
    "The official, who spoke on condition of anonymity, said: A broader statement will follow.",
    "See Jane.Doe@example.com, www.example.com or Amazon.Com today.",
    "He wasn’t really ... well, sure of it.",
    "“They are a disgrace.” — Donald J. Trump (@realDonaldTrump) November 15, 2018",
]

SEVERAL = [
    ["It ended.", "The next day it rained."],
    ["He said “stop.”", "Then he left."],
    ['He said "stop."', "Then he left."],
    ["The Iraqi source told us so.", "“The forces will withdraw,” he added."],
    ["I live in the U.S.", "How about you?"],
    ["It began at 9 a.m.", "The crowd cheered."],
    ["We make a good team, you and I.", "Did you see Albert I. Jones yesterday?"],
    ["Plan B.", "Then nothing."],
    ["He worked for Apple Inc.", "The company fell."],
    ["He agreed.", "de Blasio said yes.", "al-Kadhimi left."],
    ["They said so.", "Sen. John McCain (R-Ariz.) spoke."],
    ["The war began in 2003.", "It cost 5 percent.", "No one won."],
    ["I never meant that....", "She left the store."],
    ["Is it over?", "The answer is no!", "“Yes,” he said."],
    ["1. The first item", "2. The second item", "3. The third item"],
    ["• One thing", "• Another thing"],
    ["He answered no.", "The bus sat.", "It is at Mass.", "They left."],
]


@pytest.mark.parametrize("text", ONE)
def test_is_one_sentence(text: str) -> None:
    assert sentences(text) == [text]


@pytest.mark.parametrize("parts", SEVERAL, ids=lambda parts: parts[0])
def test_are_several_sentences(parts: list[str]) -> None:
    assert sentences(" ".join(parts)) == parts


def test_a_lost_blank_behind_the_full_stop_does_not_glue_sentences() -> None:
    text = "The talks ended.The next round is in May.”He left?Nobody knows."
    assert sentences(text) == [
        "The talks ended.",
        "The next round is in May.”",
        "He left?",
        "Nobody knows.",
    ]


SMALL = [
    "the talks ended on monday.",
    '" nobody knows what comes next. "',
    "mr. smith went home to the u.s. on jan. 6.",
    '" why? " he asked.',
    "The deal will cost $ 2.5 million.",
]


def test_a_text_without_capitals_is_split_all_the_same() -> None:
    assert sentences(" ".join(SMALL * 3)) == SMALL * 3


ELSEWHERE = {
    "de": [
        "Am 3. Oktober kam Dr. Müller z.B. nach Berlin.",
        "„Warum?“, fragte er.",
        "„Das ist gut.“",
        "Die Firma zahlte ca. 3 Mio. Euro.",
        "Im Jahr 2003 begann der Krieg.",
        "»Weil es regnet.«",
        "Dann ging sie.",
    ],
    "fr": [
        "« Nous partons. »",
        "Il a dit que M. Macron et Mme Merkel viendraient le 3 oct. 2020.",
        "« Pourquoi ? » a-t-il demandé.",
        "Le col. Durand a refusé.",
        "Le ministre a dénoncé « une attaque lâche ».",
        "« Nous ne céderons pas », a-t-il ajouté.",
    ],
    "es": [
        "El Sr. García dijo: «No iremos».",
        "¿Por qué?",
        "La Sra. López llegó a EE. UU. el 3 de octubre.",
        "Llegaron aprox. 300 personas.",
    ],
    "it": [
        "Il sig. Rossi è partito.",
        "«Perché?» ha chiesto.",
        "L’on. Bianchi non ha risposto.",
    ],
    "pt": [
        "O Sr. Silva chegou.",
        "«Porquê?», perguntou.",
        "“Não sei.”",
        "Os EUA retiraram 2.500 soldados.",
    ],
}


@pytest.mark.parametrize("language", sorted(ELSEWHERE))
def test_other_languages(language: str) -> None:
    assert sentences(" ".join(ELSEWHERE[language]), language) == ELSEWHERE[language]


@given(st.lists(st.sampled_from(["he", "Bob", "said,", "“Yes", "1", "É", "(a"]), max_size=60))
def test_case_is_told_from_the_shares_of_inner_capitals(words: list[str]) -> None:
    text = " ".join(words)
    letters = _INNER_WORD.findall(text)
    capitals = sum(letter.isupper() for letter in letters)
    assert has_case(text) == (len(letters) < _LEAST_WORDS or 100 * capitals >= len(letters))

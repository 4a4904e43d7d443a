from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from summarizer import Article, Story, analyse, compose
from summarizer.compose.reference import Topic
from summarizer.compose.standing import (
    Standing,
    balanced,
    is_cased,
    is_damaged,
    standing,
    standing_uncased,
)

if TYPE_CHECKING:
    from summarizer.model import SentenceKind

TOPIC = Topic(frozenset({"withdraw", "troop", "agreement"}))


def stands(text: str, language: str = "en") -> Standing:
    return standing(text, "body", language, TOPIC)


@pytest.mark.parametrize(
    "text",
    [
        "The Iraqi government wants Washington to continue training its army.",
        "The killing of General Qassem Soleimani strained relations in early 2020.",
        "The agreement was sealed at the White House on Monday.",
        "It is unlikely that the number of US troops in Iraq will be reduced.",
        "This week Washington and Baghdad will resume their strategic dialogue.",
        "Those who stayed behind were flown to Kuwait, the Pentagon said.",
        "“We will not leave,” said General Kenneth McKenzie in Baghdad.",
        "Officials (who were not named) confirmed the plan.",
        "Jen Psaki said she expected a statement by the evening.",
        "Militias attacked a base in Erbil, and these attacks were answered this week.",
        "Biden told Kadhimi on Monday that the two countries would stay partners.",
        "A truck driver from Utrecht told the court that he had slept.",
        "Sofia is the capital of Bulgaria and its largest city.",
        "Anderson said the court would decide in March.",
    ],
)
def test_whole_statements_stand_alone(text: str) -> None:
    assert stands(text) is Standing.ALONE


@pytest.mark.parametrize(
    "text",
    [
        "He plays his political survival, according to the newspaper.",
        "It was closed for two days after the attack.",
        "However, they reaffirmed the need for an American presence.",
        "In addition, they will discuss ways to address the pandemic.",
        "The subject had already been raised four days earlier at the Pentagon.",
        "A presence that has become somewhat uncomfortable in recent years for Baghdad.",
        "The two men must agree on a timetable for the withdrawal.",
        "This would be a victory for the prime minister.",
        "The agency added that the statement would come on Tuesday.",
        "The source told Reuters that air support would remain.",
        "During the ceremony, speakers called for calm in the capital.",
        "According to a White House source, the two leaders reached an agreement.",
        "Prosecutors, meanwhile, argued that the statements had been misleading.",
        "Washington, for its part, denied any knowledge of the attack.",
        "At the time she was a member of the city council.",
        "Washington is carrying out strikes in response to these attacks.",
        "One soldier died in that attack; two others were taken to a hospital.",
        "It’s just that everything else about the base is still too small.",
        "Like Barack Obama and George Bush, he has sent troops to Baghdad.",
        "(Whatever the new rules are, Washington will keep its base in Erbil.)",
        "But Washington did not agree to the plan.",
        "“But Iraq is not Afghanistan,” said General Kenneth McKenzie in Baghdad.",
        "“He doesn’t want Iraq to fall into Iran’s bosom”, explains the specialist.",
        "“I do not know what will happen,” he said.",
    ],
)
def test_what_points_back_needs_the_sentence_before(text: str) -> None:
    assert stands(text) is Standing.NEEDS_PREVIOUS


@pytest.mark.parametrize(
    "text",
    [
        "Will the troops ever leave Iraq for good?",
        "“We will not leave the country before the end of the year.",
        "explaining that air support will remain in the country.",
        "US troops to leave Iraq by the end of the year",
        "It is over.",
        "Judy Scott, mother of #WalterScott, speaks to the court.",
        "Police tweeted that the zone was cleared: https://t.co/abc.",
        "Officials said the following about the plan of the president:",
        "“We will not leave the country before the end of the year.”",
        "WHITE HOUSE ANNOUNCES END OF COMBAT MISSION IN IRAQ.",
        "→ ANALYSIS. Deadly attack in Baghdad.",
        "The court found that the minister had not...",
        "Officials (who were not named confirmed the plan on Monday.",
    ],
)
def test_broken_pieces_never_stand(text: str) -> None:
    assert stands(text) is Standing.NEVER


def test_only_the_body_of_an_article_stands() -> None:
    text = "Biden and Kadhimi agree on the withdrawal of US troops from Iraq."
    kinds: tuple[SentenceKind, ...] = ("headline", "heading", "quote continuation")
    assert [standing(text, kind, "en", TOPIC) for kind in kinds] == [Standing.NEVER] * 3


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Allerdings will die Regierung in Berlin davon nichts wissen.", "de"),
        ("Sie haben sich auf einen Abzug bis zum Jahresende geeinigt.", "de"),
        ("Cependant, Paris refuse de quitter la région.", "fr"),
        ("Sin embargo, el gobierno de Madrid no quiere saber nada.", "es"),
        ("Tuttavia Roma non intende lasciare il paese.", "it"),
        ("No entanto, Lisboa não quer sair do país.", "pt"),
    ],
)
def test_other_languages_point_back_too(text: str, language: str) -> None:
    assert stands(text, language) is Standing.NEEDS_PREVIOUS


def test_an_article_before_a_noun_says_nothing_in_french() -> None:
    assert stands("La police a ouvert une enquête à Marseille.", "fr") is Standing.ALONE


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("“one” and “two”", True),
        ("“one and two", False),
        ("one” and two", False),
        ('"one" and "two', False),
        ("„eins“ und „zwei“", True),
        ("« un »", True),
        ("(a [b] c)", True),
        ("a) b", False),
    ],
)
def test_quotation_marks_and_brackets_are_counted(text: str, *, whole: bool) -> None:
    assert balanced(text) is whole


def test_a_text_without_capitals_is_told_by_its_words_alone() -> None:
    texts = ["Police in rotterdam said on tuesday that three people died.", "The fire is out."]
    assert not is_cased(texts)
    assert standing_uncased(texts[0], "body", "en") is Standing.ALONE
    assert standing_uncased("he was in the bushes on tuesday", "body", "en") < Standing.ALONE
    assert standing_uncased("but police found him on tuesday", "body", "en") is Standing.ALONE
    assert is_cased(["Police in Rotterdam said on Tuesday that three people died."])
    assert is_cased(["警方周二表示，火灾造成三人死亡。"])


def test_a_name_that_is_no_person_explains_no_he() -> None:
    text = "Withdrawal of American troops “would allow him to win in October”, diplomats said."
    assert stands(text) is Standing.ALONE
    assert standing(text, "body", "en", TOPIC, ()) is Standing.NEEDS_PREVIOUS
    named = "Kadhimi hopes that withdrawal would allow him to win in October."
    assert standing(named, "body", "en", TOPIC, (0,)) is Standing.ALONE


def test_a_sentence_with_something_missing_inside_is_seen() -> None:
    assert is_damaged("They spoke of cooperation and regional issues. and international.")
    assert not is_damaged("The U.S. army left, Sen. Warren said at 10 a.m. on Monday.")


def test_what_an_article_begins_with_leans_on_nothing() -> None:
    river = "The river burst its banks and flooded four villages in the valley."
    unknown = Topic(frozenset())
    assert standing(river, "body", "en", unknown) is Standing.NEEDS_PREVIOUS
    assert standing(river, "body", "en", unknown, opens=True) is Standing.ALONE
    pronoun = "He will appear before the judge in Rotterdam in the autumn."
    assert standing(pronoun, "body", "en", unknown, opens=True) is Standing.NEEDS_PREVIOUS
    articles = [Article.from_text(f"{river} {river}", language="en")]
    brief = compose(analyse(Story.from_articles(articles)), words=100)
    assert [line.span.start for line in brief.lines] == [0]

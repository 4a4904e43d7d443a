from __future__ import annotations

import pytest

from summarizer.clean.inline import inline_furniture
from tests.summarizer.clean.helpers import found

HEAD = "Council closes old bridge\n\n"


@pytest.mark.parametrize(
    ("before", "run", "after"),
    [
        (
            "President Abraham Lincoln ",
            "Abraham LincolnTen questions on the bridge Lincoln wins vote MORE",
            " said no.",
        ),
        (
            "Governor Theodore Roosevelt ",
            "Theodore (Teddy) Roosevelt1904 race opens | Ten things to know MORE",
            " (R) left.",
        ),
        ("Sun Yat Sen ", "Sun Yat SenWhat to know about the bridge MORE", "’s plan was refused."),
    ],
)
def test_titles_poured_after_a_name_are_furniture_and_the_sentence_stays(
    before: str, run: str, after: str
) -> None:
    text = f"{HEAD}{before}{run}{after}\n\nNobody else spoke on Monday."
    assert found(text) == {run: "inline-links"}


def test_two_runs_in_one_sentence_are_two_pieces() -> None:
    first, second = "Abraham LincolnTen questions MORE", "Ulysses S. GrantBridge race opens MORE"
    sentence = f"President Abraham Lincoln {first} met Ulysses Grant {second} on Monday."
    assert list(found(f"{HEAD}{sentence}\n\nNobody else spoke.")) == [first, second]


@pytest.mark.parametrize(
    "sentence",
    [
        "The council wants MORE money from DeForest and McClellan, it said.",
        "Lincoln met McClellan and they asked for MORE time.",
        "MORE is a party that was founded in 1999, MacDonald said.",
    ],
)
def test_the_word_alone_hides_nothing(sentence: str) -> None:
    assert found(f"{HEAD}{sentence}\n\nNobody else spoke.") == {}


def test_a_call_in_capitals_at_the_end_of_a_paragraph_is_furniture() -> None:
    text = f"{HEAD}The bridge was closed. CLICK HERE TO GET THE HERALD APP\n\nNobody spoke."
    assert found(text) == {"CLICK HERE TO GET THE HERALD APP": "newsletter"}


def test_the_reporters_in_brackets_at_the_end_of_a_paragraph_are_a_credit() -> None:
    credit = "(Reporting by Nellie Bly; Editing by Egon Kisch)"
    text = f"{HEAD}Nobody spoke.\n\nThe bridge was closed on Monday, the mayor said. {credit}"
    assert found(text) == {credit: "credit"}


@pytest.mark.parametrize(
    ("line", "label"),
    [
        ("The Senate left. ADVERTISEMENT The mayor said help would come.", "ADVERTISEMENT"),
        ("ADVERTISEMENT The Senate left the capital on Thursday.", "ADVERTISEMENT"),
        ("It ended.” Advertisement “We won,” he said.", "Advertisement"),
        (
            "It ended. Advertisement Continue reading the main story The court met.",
            "Advertisement Continue reading the main story",
        ),
    ],
)
def test_the_label_of_an_advertisement_is_no_word_of_the_sentence(line: str, label: str) -> None:
    assert [line[one.start : one.end] for one in inline_furniture(line, 0, len(line))] == [label]


@pytest.mark.parametrize(
    "line",
    [
        "He spent it. Advertisement revenue fell by 3 percent.",
        "He saw an ADVERTISEMENT in the paper.",
        "THE BOARD MET. ADVERTISEMENT SALES FELL.",
    ],
)
def test_what_is_said_of_advertisements_is_text(line: str) -> None:
    assert not list(inline_furniture(line, 0, len(line)))

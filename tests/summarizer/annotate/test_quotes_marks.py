from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.annotate.quotes.layout import Layout
from summarizer.annotate.quotes.marks import Quotation, find_quotations
from summarizer.model import Article
from summarizer.segment import segment


def quotations(text: str, language: str = "en") -> list[Quotation]:
    layout = Layout.of(segment(Article.from_text(text, language=language)))
    return find_quotations(text, layout.paragraphs, layout.sentences)


def cut(text: str, language: str = "en") -> list[str]:
    return [quotation.cut(text) for quotation in quotations(text, language)]


PAIRED = [
    ("“We will not leave,” he said.", ["“We will not leave,”"]),
    ('"We will not leave," he said. "Never."', ['"We will not leave,"', '"Never."']),
    ("‘We will not leave,’ he said.", ["‘We will not leave,’"]),
    ("'We will not leave,' he said.", ["'We will not leave,'"]),
    ("«Wir gehen nicht», sagte er.", ["«Wir gehen nicht»"]),
    ("„Wir gehen nicht“, sagte er.", ["„Wir gehen nicht“"]),
    ("»Wir gehen nicht«, sagte er.", ["»Wir gehen nicht«"]),
    ("« Nous ne partons pas », a-t-il dit.", ["« Nous ne partons pas »"]),
    ("‹Wir gehen nicht›, sagte er.", ["‹Wir gehen nicht›"]),
    ("``We will not leave,'' he said.", ["``We will not leave,''"]),
    ("“He said ‘no’ twice,” she said.", ["“He said ‘no’ twice,”"]),
    ("“We will not leave,“ he said.", ["“We will not leave,“"]),
]


@pytest.mark.parametrize(("text", "expected"), PAIRED)
def test_marks_of_every_kind_are_paired(text: str, expected: list[str]) -> None:
    assert cut(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The soldiers’ families don’t know what the army’s plan is.",
        "It was the '90s, and rock 'n' roll ruled the students' world.",
        "He is 6'2\" tall and doesn't mind.",
    ],
)
def test_apostrophes_are_no_quotations(text: str) -> None:
    assert cut(text) == []


def test_a_quotation_in_single_marks_may_hold_a_plural_possessive() -> None:
    text = "‘The soldiers’ families were told nothing,’ he said."
    assert cut(text) == ["‘The soldiers’ families were told nothing,’"]


def test_a_quotation_over_paragraphs_opens_each_and_closes_the_last() -> None:
    text = "“We stood there.\n\n“Nobody came.\n\n“Then it rained,” she said.\n\nThey left."
    found = quotations(text)
    assert [q.cut(text) for q in found] == [
        "“We stood there.",
        "“Nobody came.",
        "“Then it rained,”",
    ]
    assert [q.continued for q in found] == [False, True, True]
    assert [q.closed for q in found] == [False, False, True]


def test_a_mark_never_closed_ends_with_its_sentence_if_another_quotation_follows() -> None:
    text = "He said “air support will remain. Later he said “the rest will leave” to the press."
    assert cut(text) == ["“air support will remain.", "“the rest will leave”"]


def test_a_mark_never_closed_ends_with_its_paragraph() -> None:
    text = "He said “air support will remain.\n\nThe others left the base."
    assert cut(text) == ["“air support will remain."]


@settings(max_examples=200, deadline=None)
@given(st.text(alphabet=st.sampled_from("aB s.,'’‘“”\"«»„‹›`\n"), max_size=200))
def test_no_text_raises_and_quotations_are_in_order(text: str) -> None:
    found = quotations(text)
    assert all(one.end <= other.start for one, other in pairwise(found))

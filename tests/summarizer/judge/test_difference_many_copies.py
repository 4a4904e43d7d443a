"""Of many copies: which wording is the fullest, and which statements of a claim are compared."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from summarizer.annotate import annotate
from summarizer.judge.differences.choosing import representatives
from summarizer.judge.differences.fullest import fullest_forms
from summarizer.judge.differences.statement import Statement
from summarizer.judge.differences.utterances import spoken_words, within
from summarizer.model import Span
from tests.summarizer.judge.differing import article_of, differences

if TYPE_CHECKING:
    import random

Words = tuple[str, ...]

_WORDINGS = st.lists(
    st.lists(st.sampled_from(["we", "will", "never", "honour", "well"]), min_size=1).map(tuple),
    min_size=1,
    max_size=12,
)


@given(_WORDINGS)
def test_the_fullest_wording_is_the_longest_that_holds_all_words(wordings: list[Words]) -> None:
    forms = {words: tuple(spoken_words(words)) for words in wordings}
    assert fullest_forms(wordings) == {
        words: max(
            (forms[o] for o in wordings if forms[o] == forms[words] or within(words, o)),
            key=lambda form: (len(form), form),
        )
        for words in wordings
    }


def _statements(texts: list[str]) -> list[Statement]:
    article = article_of(*texts)
    found = annotate(article)
    return [Statement(Span.of(0, sentence), article, found) for sentence in article.sentences]


def _copies() -> list[str]:
    streets = [f"The fire in {n} Mill Lane" for n in ("North", "South", "East", "West", "Old")]
    same = [
        f"{street} killed 12 people near shop {letter}." for street in streets for letter in "ABC"
    ]
    return [*same, "The fire in Mill Lane killed 14 people."]


def test_few_statements_are_all_compared_in_their_order() -> None:
    members = _statements(_copies()[:3])
    assert representatives(members, 3) == members


def test_of_many_statements_each_value_is_compared() -> None:
    chosen = representatives(_statements(_copies()), 4)
    assert len(chosen) == 4
    assert chosen[-1].text == "The fire in Mill Lane killed 14 people."


def test_another_text_is_compared_before_a_text_again() -> None:
    texts = ["The fire killed 12 people."] * 5 + ["The fire has killed 12 people."]
    chosen = representatives(_statements(texts), 2)
    assert {told.text for told in chosen} == set(texts)


@given(chance=st.randoms(use_true_random=False))
def test_the_same_statements_are_chosen_whatever_the_order(chance: random.Random) -> None:
    texts = _copies()
    expected = {told.text for told in representatives(_statements(texts), 7)}
    chance.shuffle(texts)
    assert {told.text for told in representatives(_statements(texts), 7)} == expected


def test_what_the_last_of_many_copies_prints_otherwise_is_found() -> None:
    told = "The fire in the old mill at Newport killed {} people on Monday night."
    articles = [article_of(told.format(12)) for _ in range(45)]
    found = differences(*articles, article_of(told.format(14)))
    figures = [difference for difference in found if difference.kind == "figure"]
    assert [{side.value for side in difference.sides} for difference in figures] == [{"12", "14"}]

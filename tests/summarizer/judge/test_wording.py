from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer import Article, Span, Story
from summarizer.judge.copies import runs_of, shared_runs
from summarizer.judge.wording import read_wordings, triples_of, words_of
from summarizer.model import Quote

if TYPE_CHECKING:
    from summarizer.judge.wording import Wording


def reading(text: str, *, language: str | None = None, quoted: str = "") -> Wording:
    story = Story.from_articles([Article.from_text(text, language=language)])
    start = text.index(quoted)
    quotes = [Quote(Span(0, start, start + len(quoted)), "direct")] if quoted else []
    (found,) = read_wordings(story.articles, quotes)
    return found


def own(wording: Wording) -> str:
    return " ".join(word for piece in wording.pieces if piece.own for word in piece.words)


def test_quoted_words_are_not_the_writers_own() -> None:
    found = reading(
        "The mayor said on Monday that “the bridge must close today” and left the room."
    )
    assert own(found) == "the mayor said on monday that and left the room"
    assert "bridge" in found.words


def test_speech_over_several_sentences_is_told_by_the_quotes_found() -> None:
    speech = "“The bridge must close. It has been cracked for twenty years. Nobody listened"
    found = reading(f"The mayor was angry on Monday. {speech}.", quoted=speech)
    assert own(found) == "the mayor was angry on monday"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("I have never seen a bridge that was so badly cracked in all the years.", "en"),
        ("So sad about the bridge! pic.twitter.com/abc — The Mayor (@mayor) May 1, 2020", "en"),
        ("Ich habe noch nie eine so stark beschädigte Brücke gesehen in der Stadt.", "de"),
        ("Nous avons demandé pendant vingt ans que ce vieux pont soit enfin réparé.", "fr"),
    ],
)
def test_who_speaks_in_the_first_person_or_posts_is_not_the_writer(
    text: str, language: str
) -> None:
    found = reading(text, language=language)
    assert found.pieces
    assert own(found) == ""


def test_the_united_states_are_not_the_first_person() -> None:
    assert own(reading("The US troops left the base at dawn after twenty years there."))


def test_a_passage_that_cuts_a_piece_is_read_as_it_stands() -> None:
    text = "The council closed the old bridge over the river on Monday, and a ferry is planned."
    found = reading(text)
    part = Span(0, 0, text.index(" over"))
    printed = found.printed(part)
    assert printed.own == frozenset(
        triples_of(["the", "council", "closed", "the", "old", "bridge"])
    )
    assert len(printed.own) == 4
    assert not printed.quoted


@given(st.lists(st.text(max_size=120), max_size=3))
def test_pieces_stand_in_order_inside_their_sentences(texts: list[str]) -> None:
    story = Story.from_articles([Article.from_text(text) for text in texts])
    for article, found in zip(story.articles, read_wordings(story.articles), strict=True):
        end = 0
        for piece in found.pieces:
            sentence = article.sentences[piece.sentence]
            assert sentence.start <= piece.start < piece.end <= sentence.end
            assert end <= piece.start
            assert piece.words == words_of(article.text[piece.start : piece.end])
            end = piece.end


WORDS = st.lists(st.lists(st.sampled_from(["a", "b", "c", ""]), max_size=14), max_size=5)


@given(WORDS)
def test_runs_are_counted_as_sets_of_runs_are(texts: list[list[str]]) -> None:
    size = 3
    runs = [
        {tuple(t[k : k + size]) for k in range(len(t) - size + 1) if "" not in t[k : k + size]}
        for t in texts
    ]
    found = runs_of(texts, size)
    assert [len(one.values) for one in found] == [len(one) for one in runs]
    shared = {
        (i, j): len(runs[i] & runs[j])
        for i, j in combinations(range(len(texts)), 2)
        if runs[i] & runs[j]
    }
    assert shared_runs(found) == shared
    for (i, j), count in shared.items():
        mine, theirs = found[i].common(found[j])
        assert len(mine) == len(theirs) == count
        for one, other in zip(mine.tolist(), theirs.tolist(), strict=True):
            assert texts[i][one : one + size] == texts[j][other : other + size]

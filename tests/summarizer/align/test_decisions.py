"""What the user joined or parted holds, whatever the engine thinks."""

from __future__ import annotations

from itertools import permutations
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from summarizer import Claim, Edits, Span, Story, analyse, load_story
from summarizer.align.decisions import Decisions, decided

if TYPE_CHECKING:
    from summarizer.model import Place


@pytest.fixture(scope="module")
def story() -> Story:
    return load_story([Path(__file__).parents[3] / "seeds"])


def place(story: Story, article: int, words: str) -> Place:
    start = story.articles[article].text.index(words)
    return (story.articles[article].sha256, start, start + len(words))


def together(story: Story, claims: tuple[Claim, ...], one: Place, other: Place) -> bool:
    return any(_reports(story, claim, one) and _reports(story, claim, other) for claim in claims)


def _reports(story: Story, claim: Claim, place: Place) -> bool:
    return any(
        story.articles[span.article].sha256 == place[0]
        and span.start < place[2]
        and place[1] < span.end
        for span in claim.support
    )


def test_an_unsure_link_that_the_user_confirms_becomes_a_claim(story: Story) -> None:
    link = analyse(story).unsure[0]
    one, other = (
        (story.articles[span.article].sha256, span.start, span.end)
        for span in (link.first, link.second)
    )
    assert not together(story, analyse(story).claims, one, other)
    joined = analyse(story, edits=Edits(joined=frozenset({(one, other)})))
    assert together(story, joined.claims, one, other)
    assert (link.first, link.second) not in {(u.first, u.second) for u in joined.unsure}
    sure = [tie for claim in joined.claims for tie in claim.links if tie.confidence > 0.999]
    assert (link.first, link.second) in {(tie.first, tie.second) for tie in sure}


def test_a_link_that_the_user_rejects_is_undone_and_not_asked_again(story: Story) -> None:
    one = place(story, 1, "about 2,500 U.S. troops in Iraq")
    other = place(story, 2, "maintained around 2,500 soldiers")
    assert together(story, analyse(story).claims, one, other)
    parted = analyse(story, edits=Edits(parted=frozenset({(other, one)})))
    assert not together(story, parted.claims, one, other)
    assert not any(
        _reports(story, Claim(1, "shared", (link.first, link.second)), one)
        and _reports(story, Claim(1, "shared", (link.first, link.second)), other)
        for link in parted.unsure
    )


def test_the_decision_holds_in_any_order_of_files(story: Story) -> None:
    one = place(story, 1, "about 2,500 U.S. troops in Iraq")
    other = place(story, 2, "maintained around 2,500 soldiers")
    edits = Edits(parted=frozenset({(one, other)}))
    for order in list(permutations(story.articles))[::7]:
        shuffled = Story(articles=order)
        assert not together(shuffled, analyse(shuffled, edits=edits).claims, one, other)


def test_a_pair_both_joined_and_parted_is_left_to_the_engine(story: Story) -> None:
    pair = (place(story, 1, "2,500 U.S. troops"), place(story, 2, "2,500 soldiers"))
    spans = [Span(1, pair[0][1], pair[0][2]), Span(2, pair[1][1], pair[1][2])]
    both = Edits(joined=frozenset({pair}), parted=frozenset({pair}))
    assert decided(story.articles, spans, both) == Decisions()


def test_joining_goes_not_against_parting() -> None:
    wishes = Decisions(joined=frozenset({(0, 2)}), parted=frozenset({(1, 2)}))
    assert wishes.joining([(0, 1)]) == ((0, 1),)
    assert Decisions(joined=frozenset({(0, 2)})).joining([(0, 1)]) == ((0, 1, 2),)
    assert Decisions(joined=frozenset({(0, 2)})).joining([(0, 1), (2, 3)]) == ((0, 1, 2, 3),)
    assert Decisions(joined=frozenset({(4, 5)})).joining([(0, 1)]) == ((0, 1), (4, 5))

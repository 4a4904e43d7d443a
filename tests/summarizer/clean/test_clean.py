from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.clean import clean
from summarizer.model import Article, Edits
from tests.summarizer.clean.helpers import BODY, cleaned

SEEDS = Path(__file__).parents[3] / "seeds"
FURNITURE = (
    "→ ANALYSIS. Deadly attack in Baghdad, Islamic State advances its pawns in Iraq",
    "→ INTERVIEW “In Iraq, community logic is nourished by the parties”",
    "If you need to update/edit/remove this news or article then please contact our support team",
    "Leave a Reply",
    "07/27/2021, 10.16",
    "Send to a friend",
    "Printable version",
    "See also",
    "24/01/2017 15:55",
    "Pope talks about the Middle East, the Holy Land and the food crisis with Bush",
    "Ramos-Horta loses E Timor presidential election, Guterres and Ruak in runoff",
    "Subscribe to Asia News updates or change your preferences",
    "Subscribe now",
    "“L’Asia: ecco il nostro comune compito per il terzo millennio!” - Giovanni Paolo II,",
    "Please enter your comment!",
    "Please enter your name here",
)


@pytest.fixture(scope="module")
def seeds() -> tuple[Article, ...]:
    paths = sorted(SEEDS.glob("*.txt"))
    return clean([Article.from_text(path.read_text("utf-8")) for path in paths], Edits())


@pytest.mark.parametrize("line", FURNITURE)
def test_furniture_of_the_seeds_is_found_wherever_it_stands(
    line: str, seeds: tuple[Article, ...]
) -> None:
    places = 0
    for article in seeds:
        start = article.text.find(line)
        while start >= 0:
            places += 1
            assert any(f.start <= start and start + len(line) <= f.end for f in article.furniture)
            start = article.text.find(line, start + 1)
    assert places >= 1


def test_no_sentence_and_no_heading_of_the_seeds_is_furniture(seeds: tuple[Article, ...]) -> None:
    kept = "\n".join(_kept(article) for article in seeds)
    for heading in ("American military support", "Iraqi election deadline"):
        assert heading in kept
    for article in seeds:
        for line in article.text.splitlines():
            is_sentence = len(line.split()) > 24 and not line.startswith("Disclaimer")
            assert not is_sentence or line.strip() in kept


def test_headlines_of_the_seeds_stay(seeds: tuple[Article, ...]) -> None:
    kept = [_kept(article) for article in seeds]
    assert kept[0].startswith("Joe Biden meets with Iraqi prime minister")
    assert "Biden and Kadhimi agree on withdrawal of US troops from Iraq" in kept[1]
    assert kept[2].startswith("Iraq's stability is the focus")
    assert kept[3].startswith("Biden and Al-Kazemi: Ending")


def _kept(article: Article) -> str:
    text = article.text
    for piece in reversed(article.furniture):
        text = text[: piece.start] + text[piece.end :]
    return text.strip()


def test_each_piece_is_exact_has_a_reason_and_a_kind(seeds: tuple[Article, ...]) -> None:
    for article in seeds:
        for piece in article.furniture:
            words = piece.cut(article.text)
            assert words == words.strip()
            assert piece.kind
            assert piece.reason.endswith(".")


def test_neighbours_of_one_kind_are_one_block() -> None:
    article = cleaned(f"Old bridge closed\n\n{BODY}\n\nSend to a friend\n\nPrintable version")
    blocks = [piece.cut(article.text) for piece in article.furniture]
    assert blocks == ["Send to a friend\n\nPrintable version"]


def test_restored_furniture_is_left_out_at_its_place_only() -> None:
    text = f"Send to a friend\n\nOld bridge closed\n\n{BODY}\n\nSend to a friend"
    first, second = cleaned(text).furniture
    article = Article.from_text(text)
    edits = Edits(restored=frozenset({(article.sha256, first.start, first.end)}))
    assert clean([article], edits)[0].furniture == (second,)


def test_furniture_that_stands_in_one_article_does_not_depend_on_the_others() -> None:
    article = Article.from_text(f"Old bridge closed\n\n{BODY}\n\nLeave a Reply", outlet="Herald")
    other = Article.from_text("Tunnel opened\n\nNobody came.\n\nLeave a Reply", outlet="Herald")
    assert clean([article, other], Edits())[0] == clean([article], Edits())[0]
    assert clean([other, article], Edits())[1] == clean([article], Edits())[0]


@pytest.mark.parametrize("text", ["", "   \n ", "Subscribe", "Leave a Reply", "See also\n\n"])
def test_an_article_of_one_line_stays(text: str) -> None:
    assert cleaned(text).furniture == ()


def test_an_article_is_not_hidden_by_half() -> None:
    links = "\n".join(f"Minister {n} answers questions on the budget plan" for n in range(40))
    article = cleaned(f"Bridge closed\n\nThe bridge was closed on Monday.\n\nSee also\n{links}")
    hidden = sum(len(piece.cut(article.text).split()) for piece in article.furniture)
    assert hidden <= len(article.text.split()) / 2


LINES = st.sampled_from(
    [
        *BODY.split("\n\n"),
        *FURNITURE,
        "READ MORE: Ten questions about the bridge",
        "President Abraham Lincoln Abraham LincolnTen questions about the bridge MORE said no.",
        "CLICK HERE TO GET THE HERALD APP",
        "WHO WILL PAY FOR THE REPAIR OF THE OLD BRIDGE",
        "By Nellie Bly",
        "Related",
        "___",
        " ",
        "\u200b",
    ]
)


@settings(max_examples=60, deadline=None)
@given(st.one_of(st.text(max_size=400), st.lists(LINES, max_size=30).map("\n".join)))
def test_furniture_is_ordered_apart_exact_and_repeatable(text: str) -> None:
    article = cleaned(text)
    assert article.text == text
    assert article == cleaned(text)
    last = 0
    for piece in article.furniture:
        assert last <= piece.start < piece.end <= len(text)
        assert piece.cut(text) == piece.cut(text).strip()
        last = piece.end
    without = clean([article], Edits())[0]
    assert without.furniture == article.furniture

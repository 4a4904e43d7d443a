from __future__ import annotations

import csv
import io
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer import Brief, Edits, Span, analyse, compose, load_story
from summarizer.export import claims_csv, differences_csv, figures_csv, quotes_csv
from summarizer.export.tables import harmless
from summarizer.model import (
    Annotations,
    Difference,
    Figure,
    Quote,
    Side,
    Verdict,
    places_of_difference,
)
from tests.summarizer.builders import analysis_of, article_of
from tests.summarizer.export.test_export import analysed, brief_of, told

if TYPE_CHECKING:
    from pathlib import Path

Table = Callable[[Brief], str]
TABLES: tuple[Table, ...] = (claims_csv, differences_csv, figures_csv, quotes_csv)


@pytest.fixture(scope="module")
def seeds_brief(seeds: Path) -> Brief:
    return compose(analyse(load_story([str(seeds)])), words=250)


def rows_of(text: str) -> list[dict[str, str]]:
    assert text.startswith("\ufeff")
    return list(csv.DictReader(io.StringIO(text[1:], newline=""), strict=True))


@pytest.mark.parametrize("table", TABLES)
def test_a_table_is_what_rfc_4180_asks_for(table: Table, seeds_brief: Brief) -> None:
    text = table(seeds_brief)
    assert text.encode("utf-8").startswith(b"\xef\xbb\xbf")
    assert text.endswith("\r\n")
    read = list(csv.reader(io.StringIO(text[1:], newline=""), strict=True))
    assert len({len(row) for row in read}) == 1
    assert len(read) > 3


def test_claims_have_a_row_each_and_every_source_a_column(seeds_brief: Brief) -> None:
    analysis = seeds_brief.analysis
    rows = rows_of(claims_csv(seeds_brief))
    assert [int(row["claim"]) for row in rows] == [claim.id for claim in analysis.claims]
    titles = list(rows[0])[-4:]
    assert [title[:2] for title in titles] == ["1 ", "2 ", "3 ", "4 "]
    for row, claim in zip(rows, analysis.claims, strict=True):
        filled = tuple(index for index, title in enumerate(titles) if row[title])
        assert filled == claim.articles
        first = claim.support[0]
        words = " ".join(first.cut(analysis.story.articles).split())
        assert words in row[titles[first.article]]
    told_claims = {row["claim"] for row in rows if row["in the brief"] == "yes"}
    assert told_claims == {str(line.claim) for line in seeds_brief.lines}


def test_the_worksheet_has_three_columns_to_fill_in() -> None:
    rows = rows_of(differences_csv(brief_of()))
    assert list(rows[0])[-3:] == ["verified by", "how", "result"]
    assert [(row["value"], row["source"], row["according to"]) for row in rows] == [
        ("three workers", "1", ""),
        ("three workers", "3", ""),
        ("Three people", "2", "Greenpeace"),
    ]
    assert all(row["verified by"] == row["how"] == row["result"] == "" for row in rows)
    assert all(row["value"] in row["sentence"] for row in rows)


def ruled(verdict: Verdict) -> Brief:
    return replace(brief_of(), edits=Edits(verdicts=frozenset({verdict})))


def test_the_worksheet_says_what_the_user_said_of_a_difference() -> None:
    brief = brief_of()
    places = places_of_difference(brief.analysis.differences[0], brief.analysis.story.articles)
    rows = rows_of(differences_csv(ruled(Verdict(places, "no conflict", "same day"))))
    assert {(row["ruling"], row["remark"]) for row in rows} == {("not a conflict", "same day")}
    assert all(row["verified by"] == row["how"] == row["result"] == "" for row in rows)
    rows = rows_of(differences_csv(ruled(Verdict(places[:2], "checked", "=1+1"))))
    assert {row["ruling"] for row in rows} == {"checked, before other passages were found"}
    assert {row["remark"] for row in rows} == {"'=1+1"}
    assert {row["ruling"] for row in rows_of(differences_csv(brief))} == {""}


def test_a_name_is_shown_where_it_is_spelt_so() -> None:
    sentences = ["Ahmed Aboutalib came at noon.", "Mayor Aboutaleb spoke.", "Aboutaleb left."]
    analysis = analysis_of([article_of(sentences)])
    text = analysis.story.articles[0].text
    places = [text.index("Aboutalib"), text.index("Aboutaleb"), text.rindex("Aboutaleb")]
    side = Side("Aboutaleb", tuple(Span(0, place, place + 9) for place in places))
    difference = Difference("name", "wording", "Ahmed Aboutaleb", (side,))
    rows = rows_of(differences_csv(brief_of(replace(analysis, differences=(difference,)))))
    assert [row["sentence"] for row in rows] == ["Mayor Aboutaleb spoke."]


def test_figures_stand_with_their_interval_and_sentence() -> None:
    analysis = analysed()
    start = analysis.story.articles[1].text.index("40,000 euros")
    figures = (
        Figure(start, start + 12, 40_000.0, 40_000.0, "EUR"),
        Figure(start, start + 6, -2.5, float("inf"), "%", ("storage", "fee"), "at least"),
    )
    annotations = (Annotations(), Annotations(figures=figures), Annotations())
    first, second = rows_of(figures_csv(brief_of(replace(analysis, annotations=annotations))))
    assert (first["source"], first["figure"], first["unit"]) == ("2", "40,000 euros", "EUR")
    assert (first["low"], first["high"]) == ("40000", "40000")
    assert first["sentence"].startswith("The owner was fined 40,000 euros")
    assert (second["low"], second["high"]) == ("-2.5", "")
    assert (second["counted"], second["hedge"]) == ("storage fee", "at least")


def test_quotes_say_who_is_named() -> None:
    analysis = analysed()
    quote = analysis.quotes[0]
    quotes = (
        quote,
        replace(quote, speaker="a neighbour", anonymous=True),
        Quote(quote.span, "indirect"),
    )
    rows = rows_of(quotes_csv(brief_of(replace(analysis, quotes=quotes))))
    assert [(row["speaker"], row["named"], row["kind"]) for row in rows] == [
        ("Nellie Bly", "yes", "direct"),
        ("a neighbour", "no", "direct"),
        ("", "not stated", "indirect"),
    ]
    assert rows[0]["words"] == quote.span.cut(analysis.story.articles)


@pytest.mark.parametrize(
    "text",
    [
        '=HYPERLINK("http://evil.example","press")',
        "+1 234",
        "-2+3+cmd|' /C calc'!A0",
        "@SUM(1+1)",
        "  =1+1",
        "\t=1+1",
        "\r\n=1+1",
        "＝1+1",
    ],
)
def test_no_cell_is_taken_for_a_formula(text: str) -> None:
    assert harmless(text) == f"'{text}"
    side = Side(text, (analysed().differences[0].sides[1].spans[0],), text)
    analysis = analysed()
    difference = replace(
        analysis.differences[0], kind="name", about=text, explanation=text, sides=(side,)
    )
    row = rows_of(differences_csv(brief_of(replace(analysis, differences=(difference,)))))[0]
    for column in ("about", "value", "according to", "explanation"):
        assert row[column].startswith("'")


@given(st.text())
def test_a_harmless_cell_keeps_its_words_and_opens_no_formula(text: str) -> None:
    cell = harmless(text)
    assert isinstance(cell, str)
    assert cell in {text.replace("\0", "\ufffd"), "'" + text.replace("\0", "\ufffd")}
    assert not cell.lstrip().startswith(("=", "+", "-", "@", "＝", "＋", "－", "＠"))


def test_numbers_stay_numbers() -> None:
    assert harmless(-5) == -5
    assert harmless(-2.5) == -2.5
    assert harmless(None) is None


@given(st.text(min_size=1))
def test_any_text_at_all_can_be_written(text: str) -> None:
    for table in TABLES:
        assert table(told(text)).encode("utf-8")

"""The fact-check worksheet: the same columns and rows in each form that it has."""

from __future__ import annotations

import csv
import io
import zipfile
from dataclasses import replace

import docx
import odfdo

from summarizer import Brief, Edits
from summarizer.export import differences_csv, worksheet_docx, worksheet_laid_out, worksheet_odt
from summarizer.export.worksheet import HEADS, ROLES, WIDTHS
from summarizer.model import Verdict, places_of_difference
from tests.summarizer.export.test_export import brief_of

HOSTILE = "call <b>the</b> owner\n=1+1 \x00 \u202e"


def ruled(remark: str) -> Brief:
    brief = brief_of()
    analysis = brief.analysis
    places = places_of_difference(analysis.differences[0], analysis.story.articles)
    verdict = Verdict(places, "ask the desk", remark)
    return replace(brief, edits=Edits(verdicts=frozenset({verdict})))


def odt_rows(content: bytes) -> list[list[str]]:
    table = odfdo.Document(io.BytesIO(content)).body.get_tables()[0]
    rows = table.get_elements("descendant::table:table-row")
    return [
        [cell.text_recursive.removesuffix("\n") for cell in row.get_elements("table:table-cell")]
        for row in rows
    ]


def docx_rows(content: bytes) -> list[list[str]]:
    table = docx.Document(io.BytesIO(content)).tables[0]
    return [[cell.text for cell in row.cells] for row in table.rows]


def test_word_and_opendocument_have_the_same_rows() -> None:
    brief = ruled("call the owner")
    rows = odt_rows(worksheet_odt(brief))
    assert rows == docx_rows(worksheet_docx(brief))
    assert rows[0] == list(HEADS)
    assert {row[4] for row in rows[1:]} == {"ask the desk: call the owner"}
    assert all(row[5:] == ["", "", ""] for row in rows[1:])


def test_the_table_has_the_same_values_and_sentences() -> None:
    brief = ruled("call the owner")
    told = list(csv.DictReader(io.StringIO(differences_csv(brief).lstrip("\ufeff"))))
    rows = odt_rows(worksheet_odt(brief))[1:]
    assert [(row["source"], row["sentence"]) for row in told] == [(r[2], r[3]) for r in rows]
    assert all(row[1].startswith(one["value"]) for row, one in zip(rows, told, strict=True))


def test_every_column_has_a_width_and_a_voice() -> None:
    assert len(HEADS) == len(WIDTHS) == len(ROLES)
    table = worksheet_laid_out(brief_of()).blocks[-1]
    assert all(len(row) == len(HEADS) for row in table.rows)  # type: ignore[union-attr]


def test_hostile_remarks_are_words() -> None:
    rows = odt_rows(worksheet_odt(ruled(HOSTILE)))
    assert rows[1][4] == "ask the desk: call <b>the</b> owner =1+1 \ufffd \u202e\u202c"
    assert rows == docx_rows(worksheet_docx(ruled(HOSTILE)))


def test_the_same_brief_gives_the_same_bytes_on_pages_that_lie_on_their_side() -> None:
    content = worksheet_odt(brief_of())
    assert worksheet_odt(brief_of()) == content
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        styles = archive.read("styles.xml").decode()
        assert 'style:print-orientation="landscape"' in styles
        # The template numbers headings, which LibreOffice would show.
        assert 'style:num-format="1"' not in styles.partition("</text:outline-style>")[0]

from __future__ import annotations

import io
import zipfile
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import docx
import pytest
from docx.oxml.ns import qn
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer import Brief, Edits, Span, analyse, compose, load_story
from summarizer.export import ExportOptions, to_docx, worksheet_docx
from summarizer.export.wording import days_of
from summarizer.model import Difference, Side, Verdict, places_of_difference
from tests.summarizer.builders import analysis_of, article_of, cited_numbers
from tests.summarizer.export.test_export import HOSTILE, brief_of, told

if TYPE_CHECKING:
    from pathlib import Path

Document = Any


@pytest.fixture(scope="module")
def seeds_brief(seeds: Path) -> Brief:
    return compose(analyse(load_story([str(seeds)])), words=250)


def read(content: bytes) -> Document:
    return docx.Document(io.BytesIO(content))


def numbered(document: Document) -> list[str]:
    return [p.text for p in document.paragraphs if p.style.name == "List Number"]


def bookmarks(document: Document) -> list[str]:
    found: list[str] = document.element.body.xpath(".//w:bookmarkStart/@w:name")
    return found


def links(document: Document) -> list[str]:
    return [link.get(qn("w:anchor")) for link in document.element.body.iter(qn("w:hyperlink"))]


def words_at(document: Document, name: str) -> str:
    """Return the text between the two ends of a place."""
    body = document.element.body
    number = body.xpath(f".//w:bookmarkStart[@w:name='{name}']/@w:id")[0]
    inside, found = False, ""
    for element in body.iter(qn("w:bookmarkStart"), qn("w:bookmarkEnd"), qn("w:t")):
        if element.tag == qn("w:t"):
            found += element.text if inside else ""
        elif element.get(qn("w:id")) == number:
            inside = not inside
    return found


def test_the_lines_stand_in_one_numbered_list_with_their_citations(seeds_brief: Brief) -> None:
    document = read(to_docx(seeds_brief))
    articles = seeds_brief.analysis.story.articles
    assert numbered(document) == [
        f"{line.text} [{' '.join(cited_numbers(line))}]{days_of(articles, line)}"
        for line in seeds_brief.lines
    ]
    count = len(seeds_brief.lines)
    assert document.paragraphs[-1].text == f"{count} of {count} lines verified"


def test_headings_are_the_sections(seeds_brief: Brief) -> None:
    document = read(to_docx(seeds_brief))
    heads = [p.text for p in document.paragraphs if p.style.name == "Heading 2"]
    sections = [section.title for section in seeds_brief.sections if section.lines]
    assert heads == [*sections, "Where they differ", "Who is quoted", "Sources"]


def test_each_citation_is_a_link_to_the_very_words(seeds_brief: Brief) -> None:
    document = read(to_docx(seeds_brief))
    names = bookmarks(document)
    assert len(names) == len(set(names))
    assert set(links(document)) <= set(names)
    paragraphs = [p for p in document.paragraphs if p.style.name == "List Number"]
    for paragraph, line in zip(paragraphs, seeds_brief.lines, strict=True):
        first = next(paragraph._p.iter(qn("w:hyperlink"))).get(qn("w:anchor"))
        assert words_at(document, first) == line.text


def test_places_have_names_that_word_allows(seeds_brief: Brief) -> None:
    document = read(to_docx(seeds_brief))
    assert all(len(name) <= 40 and name[0].isalpha() for name in bookmarks(document))
    starts = document.element.body.xpath(".//w:bookmarkStart/@w:id")
    ends = document.element.body.xpath(".//w:bookmarkEnd/@w:id")
    assert len(set(starts)) == len(starts)
    assert sorted(starts) == sorted(ends)


def test_the_texts_of_the_sources_follow(seeds_brief: Brief) -> None:
    document = read(to_docx(seeds_brief))
    told_words = " ".join("\n".join(p.text for p in document.paragraphs).split())
    for article in seeds_brief.analysis.story.articles:
        assert " ".join(article.text.split()) in told_words


def test_differences_stand_in_a_table_with_one_column_a_source() -> None:
    table = read(to_docx(brief_of())).tables[0]
    assert [[cell.text for cell in row.cells] for row in table.rows] == [
        ["", "1", "2", "3"],
        [
            "workers killed (figure, contradiction)",
            "three workers",
            "Three people (according to Greenpeace)",
            "three workers",
        ],
    ]
    assert table.rows[0]._tr.trPr.find(qn("w:tblHeader")) is not None


def test_many_sources_are_told_below_each_other() -> None:
    articles = [article_of([f"The fire killed {n} workers."]) for n in range(3, 12)]
    sides = tuple(Side(f"{n}", (Span(n - 3, 16, len(f"{n}") + 24),)) for n in range(3, 12))
    difference = Difference("figure", "contradiction", "workers killed", sides)
    brief = brief_of(replace(analysis_of(articles), differences=(difference,)))
    table = read(to_docx(brief)).tables[0]
    assert len(table.columns) == 3
    assert [row.cells[2].text for row in table.rows[1:]] == list("123456789")
    assert table.rows[1].cells[1].text == "3 workers"


def test_what_is_not_wanted_is_left_out(seeds_brief: Brief) -> None:
    options = ExportOptions(sources=False, differences=False, quotes=False, numbered=False)
    document = read(to_docx(seeds_brief, options))
    assert not document.tables
    assert numbered(document) == []
    assert set(links(document)) <= set(bookmarks(document)) == {"s1", "s2", "s3", "s4"}
    text = "\n".join(p.text for p in document.paragraphs)
    assert "Who is quoted" not in text
    assert all(line.text in text for line in seeds_brief.lines)


def test_outlets_and_the_stamp(seeds_brief: Brief) -> None:
    document = read(to_docx(seeds_brief, ExportOptions(citations="outlets", stamp=True)))
    assert any("AsiaNews" in line.rsplit("[", 1)[1] for line in numbered(document))
    text = "\n".join(p.text for p in document.paragraphs)
    assert all(article.sha256 in text for article in seeds_brief.analysis.story.articles)
    assert "words 250, " in text


def test_core_properties_name_the_brief_and_no_clock(seeds_brief: Brief) -> None:
    content = to_docx(seeds_brief)
    core = read(content).core_properties
    assert core.title == "Joe Biden meets with Iraqi prime minister to discuss troop withdrawal"
    assert core.author == ""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        assert b"dcterms:created" not in archive.read("docProps/core.xml")
        assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
    assert to_docx(seeds_brief) == content


def test_words_are_checked_in_the_language_of_their_source() -> None:
    article = article_of(["Der Brand in Rotterdam ist gelöscht."], language="de")
    document = read(to_docx(brief_of(analysis_of([article]))))
    said = next(p for p in document.paragraphs if p.style.name == "List Number").runs[0]
    assert said._r.rPr.find(qn("w:lang")).get(qn("w:val")) == "de"


def test_words_that_run_from_the_right_are_said_to_do_so() -> None:
    article = article_of(["أعلنت الشرطة مقتل ثلاثة عمال في حريق."], language="ar")
    brief = brief_of(analysis_of([article]))
    said = read(to_docx(told("x"))).paragraphs[-2].runs
    assert not any(run.font.rtl for run in said)
    document = read(to_docx(brief))
    assert any(run.font.rtl for p in document.paragraphs for run in p.runs)


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_comes_out_as_that_text(text: str) -> None:
    assert numbered(read(to_docx(told(text)))) == [f"{text} [1]"]


@settings(max_examples=25, deadline=None)
@given(st.text(min_size=1))
def test_any_text_at_all_can_be_written(text: str) -> None:
    assert len(numbered(read(to_docx(told(text))))) == 1


def test_the_worksheet_has_a_row_for_each_value_and_columns_to_fill_in() -> None:
    table = read(worksheet_docx(brief_of())).tables[0]
    rows = [[cell.text for cell in row.cells] for row in table.rows]
    free = ["Verified by", "How", "Result"]
    assert rows[0] == ["About", "Value", "Source", "Sentence", "Ruling", *free]
    assert [row[1:3] for row in rows[1:]] == [
        ["three workers", "1"],
        ["three workers", "3"],
        ["Three people (according to Greenpeace)", "2"],
    ]
    assert all(row[4:] == ["", "", "", ""] for row in rows[1:])
    assert all("three" in row[3].lower() for row in rows[1:])


def test_the_worksheet_says_what_the_user_said_of_a_difference() -> None:
    brief = brief_of()
    analysis = brief.analysis
    places = places_of_difference(analysis.differences[0], analysis.story.articles)
    verdict = Verdict(places, "ask the desk", "call the owner")
    ruled = replace(brief, edits=Edits(verdicts=frozenset({verdict})))
    table = read(worksheet_docx(ruled)).tables[0]
    rows = [[cell.text for cell in row.cells] for row in table.rows]
    assert {row[4] for row in rows[1:]} == {"ask the desk: call the owner"}
    assert all(row[5:] == ["", "", ""] for row in rows[1:])

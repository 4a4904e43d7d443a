"""What the options do to text, Markdown, HTML, JSON and tables; and the clipboard's HTML."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from dataclasses import replace

from lxml import html

from summarizer.export import (
    ExportOptions,
    claims_csv,
    figures_csv,
    notes_csv,
    to_docx,
    to_html,
    to_json,
    to_markdown,
    to_odt,
    to_rich,
    to_text,
)
from summarizer.export.wording import closing
from tests.summarizer.builders import analysis_of, article_of
from tests.summarizer.export.test_export import brief_of, told
from tests.summarizer.export.test_formats import annotated

NOTES = ExportOptions(notes=True)
CITED = (
    ("numbers", "3 1 2"),
    ("outlets", "source 3, NL Times, source 2"),
    ("both", "3, 1 NL Times, 2"),
)


def test_notes_stand_in_text_and_markdown_with_the_words_they_are_on() -> None:
    brief = annotated()
    line = brief.lines[0].text
    said = to_text(brief, NOTES)
    assert f"\nNOTES AND TAGS\n\n“{line}” [3]: Ask the police. [police] [to do]\n" in said
    assert said.index("NOTES AND TAGS") < said.index("\nSOURCES\n")
    assert "## Notes and tags\n\n- “" in to_markdown(brief, NOTES)
    assert "NOTES AND TAGS" not in to_text(brief)
    assert "NOTES AND TAGS" not in to_text(brief_of(), NOTES)


def test_notes_of_a_page_lead_to_their_words() -> None:
    page = html.document_fromstring(to_html(annotated(), NOTES))
    section = page.xpath("//section[@aria-labelledby='notes']")[0]
    place = section.xpath(".//a/@href")[0].removeprefix("#")
    assert page.get_element_by_id(place).text_content() == annotated().lines[0].text
    assert "Ask the police. [police] [to do]" in section.text_content()
    assert page.xpath("//nav//a[@href='#notes']")


def test_notes_are_objects_and_rows() -> None:
    brief = annotated()
    line = brief.lines[0]
    found = json.loads(to_json(brief, NOTES))["notes"]
    place = {"source": 3, "start": line.span.start, "end": line.span.end}
    assert found == [{**place, "text": "Ask the police.", "tags": ["police", "to do"]}]
    assert "notes" not in json.loads(to_json(brief))
    rows = list(csv.DictReader(io.StringIO(notes_csv(brief).lstrip("\ufeff"))))
    assert [(row["words"], row["note"], row["tags"]) for row in rows] == [
        (line.text, "Ask the police.", "police, to do")
    ]


def test_citations_of_text_name_outlets_when_that_is_asked_for() -> None:
    line = brief_of().lines[0].text
    for style, cited in CITED:
        said = to_text(brief_of(), ExportOptions(citations=style))  # type: ignore[arg-type]
        assert f"{line} [{cited}]" in said


def test_differences_of_text_and_markdown_are_cited_as_lines_are() -> None:
    wanted = {
        "numbers": "three workers (1 3) / "
        "Three people (2, according to Greenpeace) - contradiction",
        "outlets": "three workers (NL Times, source 3) / "
        "Three people (source 2; according to Greenpeace) - contradiction",
        "both": "three workers (1 NL Times, 3) / "
        "Three people (2; according to Greenpeace) - contradiction",
    }
    for style, told_so in wanted.items():
        options = ExportOptions(citations=style)  # type: ignore[arg-type]
        assert told_so in to_text(brief_of(), options)
        assert told_so in to_markdown(brief_of(), options)


def test_how_citations_are_read_is_said_of_the_chosen_style() -> None:
    assert "The first number after a line" in to_text(brief_of())
    for write in (to_text, to_markdown, to_html):
        named = write(brief_of(), ExportOptions(citations="outlets"))
        assert "The first source named after a line is the one it is taken from" in named


def test_text_without_differences_and_own_words_has_neither() -> None:
    said = to_text(annotated(), ExportOptions(differences=False, own=False))
    assert "three workers (1 3)" not in said
    assert "[own words]" not in said
    assert "three workers (1 3)" in to_text(annotated())


def test_many_notes_stand_at_the_end_so_that_the_brief_begins_at_once() -> None:
    notes = tuple(f"Sources 1 and {number} share their wording." for number in range(2, 10))
    brief = replace(brief_of(), notes=notes)
    for write in (to_text, to_markdown):
        said = write(brief).replace("\\", "")
        head, _, end = said.partition(brief.lines[0].text)
        assert "3 more notes stand at the end." in head
        assert [note in head for note in notes] == [True] * 5 + [False] * 3
        assert all(note in end for note in notes[5:])
    for content in (to_odt(brief), to_docx(brief)):
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            name = "content.xml" if "content.xml" in archive.namelist() else "word/document.xml"
            whole = archive.read(name).decode()
        assert whole.index(notes[4]) < whole.index(brief.lines[0].text) < whole.index(notes[5])
    assert "at the end" not in to_text(replace(brief, notes=notes[:5]))


def test_directions_that_words_leave_open_are_closed_behind_them() -> None:
    assert closing("usual “words” and \u200f marks") == ""
    assert closing("\u202eone \u2066two") == "\u2069\u202c"
    assert closing("\u202eone\u202c \u2067two\u2069 \u202c") == ""
    assert to_text(told("It was \u202eturned.")).count("\u202eturned.\u202c [1]") == 1
    article = replace(article_of(["A fire killed three."]), outlet="\u202eOutlet")
    assert "\u202eOutlet\u202c, " in to_text(brief_of(analysis_of([article])))


def test_text_ends_with_the_stamp_on_request() -> None:
    said = to_text(brief_of(), ExportOptions(stamp=True))
    assert "HOW THIS WAS MADE\n\nMade with Sidebrief" in said
    assert brief_of().analysis.story.articles[0].sha256 in said


def test_where_semicolons_part_the_cells_commas_part_the_decimals() -> None:
    brief = brief_of()
    usual = figures_csv(brief)
    other = claims_csv(brief, ExportOptions(separator="semicolon"))
    head, first = list(csv.reader(io.StringIO(other.lstrip("\ufeff")), delimiter=";"))[:2]
    salience = first[head.index("salience")]
    assert "." not in salience
    assert "," in salience or salience.isdigit()
    # What a source printed stays as it printed it.
    assert any("police said." in cell for cell in first)
    assert usual.startswith("\ufeffsource,figure,")
    tabs = figures_csv(brief, ExportOptions(separator="tab"))
    assert tabs.startswith("\ufeffsource\tfigure\t")


def test_the_clipboard_gets_headings_lists_and_a_table_without_dead_links() -> None:
    page = html.fragment_fromstring(to_rich(annotated()), create_parent="div")
    lines = [item.text_content() for item in page.xpath("//ol/li")]
    assert [line.rpartition(" [")[0] for line in lines] == [x.text for x in annotated().lines]
    assert page.xpath("//h2")[0].text_content() == annotated().sections[0].title
    assert page.xpath("//table//th")[1].text_content() == "1"
    assert not page.xpath("//a[starts-with(@href, '#')]")
    assert not page.xpath("//script | //style | //img | //@style | //@class")
    assert "We called the owner. [own words]" in page.text_content()


def test_hostile_words_stay_words_on_the_clipboard() -> None:
    text = '<img src=x onerror="alert(1)"> & <b>bold</b>'
    page = html.fragment_fromstring(to_rich(told(text)), create_parent="div")
    assert not page.xpath("//img")
    assert page.xpath("//ol/li")[0].text_content() == f"{text} [1]"

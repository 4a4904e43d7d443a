from __future__ import annotations

import io
import zipfile
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

import odfdo
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from summarizer import Brief, analyse, compose, load_story
from summarizer.export import ExportOptions, to_odt
from summarizer.export.wording import days_of
from tests.summarizer.builders import analysis_of, article_of, cited_numbers
from tests.summarizer.export.test_export import HOSTILE, brief_of, told
from tests.summarizer.export.test_formats import annotated

if TYPE_CHECKING:
    from pathlib import Path

Element = Any
ODF: Final = "urn:oasis:names:tc:opendocument:xmlns"
SPACES: Final = {
    "text": f"{ODF}:text:1.0",
    "table": f"{ODF}:table:1.0",
    "xlink": "http://www.w3.org/1999/xlink",
}


@pytest.fixture(scope="module")
def seeds_brief(seeds: Path) -> Brief:
    return compose(analyse(load_story([str(seeds)])), words=250)


def read(content: bytes) -> Element:
    """Return the content of a document, with its spaces and breaks as letters."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        root = etree.fromstring(archive.read("content.xml"))
    for spaces in root.iter(f"{{{SPACES['text']}}}s"):
        spaces.text = " " * int(spaces.get(f"{{{SPACES['text']}}}c", "1"))
    for name, sign in (("line-break", "\n"), ("tab", "\t")):
        for element in root.iter(f"{{{SPACES['text']}}}{name}"):
            element.text = sign
    return root


def texts(document: Element, xpath: str) -> list[str]:
    return ["".join(found.itertext()) for found in document.xpath(xpath, namespaces=SPACES)]


def numbered(document: Element) -> list[str]:
    return texts(document, ".//text:list[@text:style-name='Brief_20_numbers']//text:p")


def strings(document: Element, xpath: str) -> list[str]:
    return [str(found) for found in document.xpath(xpath, namespaces=SPACES)]


def test_the_lines_stand_in_numbered_lists_with_their_citations(seeds_brief: Brief) -> None:
    document = read(to_odt(seeds_brief))
    articles = seeds_brief.analysis.story.articles
    assert numbered(document) == [
        f"{line.text} [{' '.join(cited_numbers(line))}]{days_of(articles, line)}"
        for line in seeds_brief.lines
    ]
    lists = [part for part in seeds_brief.sections if part.lines]
    starts = strings(document, ".//text:list-item/@text:start-value")
    firsts = [sum(len(part.lines) for part in lists[:n]) + 1 for n in range(len(lists))]
    assert starts == [str(first) for first in firsts]
    count = len(seeds_brief.lines)
    assert texts(document, ".//text:p")[-1] == f"{count} of {count} lines verified"


def test_headings_are_the_sections(seeds_brief: Brief) -> None:
    heads = texts(read(to_odt(seeds_brief)), ".//text:h[@text:outline-level='2']")
    sections = [section.title for section in seeds_brief.sections if section.lines]
    assert heads == [*sections, "Where they differ", "Who is quoted", "Sources"]


def test_each_citation_leads_to_a_place_that_is_there_once(seeds_brief: Brief) -> None:
    document = read(to_odt(seeds_brief))
    places = strings(document, ".//text:bookmark/@text:name")
    links = strings(document, ".//text:a/@xlink:href")
    assert len(places) == len(set(places))
    inside = {link.removeprefix("#") for link in links if link.startswith("#")}
    assert len(inside) > len(seeds_brief.lines)
    assert inside <= set(places)


def test_the_texts_of_the_sources_follow_unless_they_are_not_wanted(seeds_brief: Brief) -> None:
    whole = " ".join(" ".join(texts(read(to_odt(seeds_brief)), ".//text:p")).split())
    bare = read(to_odt(seeds_brief, ExportOptions(sources=False)))
    for article in seeds_brief.analysis.story.articles:
        assert " ".join(article.text.split()) in whole
    assert len(texts(bare, ".//text:p")) < whole.count(". ")
    places = set(strings(bare, ".//text:bookmark/@text:name"))
    assert {link[1:] for link in strings(bare, ".//text:a/@xlink:href") if link[0] == "#"} <= places


def test_differences_stand_in_a_table_with_one_column_a_source() -> None:
    document = read(to_odt(brief_of()))
    rows = document.xpath(".//table:table-row", namespaces=SPACES)
    cells = [texts(row, "table:table-cell") for row in rows]
    assert cells[0] == ["About", "1", "2", "3"]
    assert cells[1][1:] == [
        "three workers",
        "Three people (according to Greenpeace)",
        "three workers",
    ]


def test_own_words_notes_and_stamp_stand_in_it_when_they_are_wanted() -> None:
    brief = annotated()
    said = "\n".join(texts(read(to_odt(brief)), ".//text:p"))
    assert "We called the owner. [own words]" in said
    assert "Ask the police." not in said
    asked = ExportOptions(own=False, notes=True, stamp=True)
    said = "\n".join(texts(read(to_odt(brief, asked)), ".//text:p"))
    assert "We called the owner" not in said
    assert "Ask the police. [police] [to do]" in said
    assert "Made with Sidebrief" in said


def test_the_same_brief_gives_the_same_bytes_and_tells_no_time(seeds_brief: Brief) -> None:
    content = to_odt(seeds_brief)
    assert to_odt(seeds_brief) == content
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        first = archive.infolist()[0]
        assert (first.filename, first.compress_type) == ("mimetype", zipfile.ZIP_STORED)
        assert archive.read("mimetype") == b"application/vnd.oasis.opendocument.text"
        assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_words_are_checked_in_the_language_of_their_source() -> None:
    article = article_of(["Der Brand in Rotterdam ist gelöscht."], language="de")
    document = odfdo.Document(io.BytesIO(to_odt(brief_of(analysis_of([article])))))
    style = document.get_style("text", "Source_20_words_20_de")
    assert style is not None
    assert 'fo:language="de"' in style.serialize()


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_comes_out_as_that_text(text: str) -> None:
    said = numbered(read(to_odt(told(text))))
    assert said == [f"{text} [1]".translate({ord("\n"): " ", ord("\t"): " "})]


@settings(max_examples=25, deadline=None)
@given(st.text(min_size=1))
def test_any_text_at_all_can_be_written(text: str) -> None:
    assert len(numbered(read(to_odt(told(text))))) == 1


def test_no_form_shows_a_note_on_a_place_that_is_gone() -> None:
    brief = annotated()
    note = next(iter(brief.edits.notes))
    key, start, _ = note.place
    gone = replace(note, place=(key, start, 10**6))
    lost = replace(brief, edits=replace(brief.edits, notes=frozenset({gone})))
    shown = ExportOptions(notes=True)
    assert "Ask the police" in to_odt_text(brief, shown)
    assert "Ask the police" not in to_odt_text(lost, shown)


def to_odt_text(brief: Brief, options: ExportOptions) -> str:
    return "\n".join(texts(read(to_odt(brief, options)), ".//text:p"))

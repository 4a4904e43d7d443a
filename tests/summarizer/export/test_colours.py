"""The colours that the user chose for sources, in every form that has colours."""

from __future__ import annotations

import io
import re
import zipfile
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from lxml import html

from summarizer import Brief, Edits, analyse, compose, load_story
from summarizer.export import Paragraph, laid_out, to_docx, to_html, to_odt
from summarizer.export.colours import LIGHT_SOURCES, source_colours
from summarizer.export.html_style import source_class

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(scope="module")
def usual(seeds: Path) -> Brief:
    return compose(analyse(load_story([str(seeds)])), words=250)


@pytest.fixture(scope="module")
def brief(usual: Brief) -> Brief:
    """The seeds' brief, whose second source the user shows in the seventh colour."""
    key = usual.analysis.story.articles[1].sha256
    return replace(usual, edits=Edits(colours=frozenset({(key, 6), ("another story", 2)})))


def part(document: bytes, name: str) -> str:
    with zipfile.ZipFile(io.BytesIO(document)) as archive:
        return archive.read(name).decode()


def test_each_source_has_its_own_colour_or_the_chosen_one(usual: Brief, brief: Brief) -> None:
    assert source_colours(usual) == (0, 1, 2, 3)
    assert source_colours(brief) == (0, 6, 2, 3)
    key = usual.analysis.story.articles[0].sha256
    far = replace(usual, edits=Edits(colours=frozenset({(key, 23)})))
    assert source_colours(far)[0] == 3  # a number of a file that was written by hand


def test_the_page_shows_every_chip_and_text_of_a_source_in_its_colour(brief: Brief) -> None:
    page = html.document_fromstring(to_html(brief))
    chips = page.xpath("//a[contains(@class, 'chip')]")
    shown = {
        (chip.text_content().rstrip("?"), chip.get("class").replace("doubtful ", ""))
        for chip in chips
    }
    assert shown == {("1", "chip c0"), ("2", "chip c6"), ("3", "chip c2"), ("4", "chip c3")}
    assert page.xpath("//article[@id='s2']/@class") == ["source c6"]


def test_a_colour_that_comes_again_has_a_chip_of_another_shape() -> None:
    assert [source_class(n, n % 10) for n in (3, 13, 23, 33)] == [
        *("c3", "c3 round2", "c3 round3", "c3")
    ]


def test_citations_of_documents_are_in_the_colour_of_their_source(brief: Brief) -> None:
    runs = [
        run
        for block in laid_out(brief).blocks
        if isinstance(block, Paragraph)
        for run in block.runs
        if run.colour is not None
    ]
    assert {(run.text.rstrip("?"), run.colour) for run in runs} == {
        ("1", 0),
        ("2", 6),
        ("3", 2),
        ("4", 3),
    }
    odt, docx = to_odt(brief), to_docx(brief)
    named = re.search(
        r'<style:style [^>]*"Citation_20_7".*?</style:style>', part(odt, "styles.xml")
    )
    assert named
    assert LIGHT_SOURCES[6] in named.group()
    assert "Citation_20_7" in part(odt, "content.xml")
    assert "Citation_20_2" not in part(odt, "content.xml")
    assert '<w:rStyle w:val="Citation7"/>' in part(docx, "word/document.xml")
    assert '<w:rStyle w:val="Citation2"/>' not in part(docx, "word/document.xml")
    assert f'w:val="{LIGHT_SOURCES[6][1:].upper()}"' in part(docx, "word/document.xml")

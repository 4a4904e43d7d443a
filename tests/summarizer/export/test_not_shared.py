"""A line that leads in to a shared one is not taken for shared, in any form of the brief."""

from __future__ import annotations

import io
import re
import zipfile
from dataclasses import replace

import pytest

from summarizer import Article, Brief, Story, analyse, compose, load_story
from summarizer.export import to_docx, to_html, to_markdown, to_odt, to_text
from summarizer.export.wording import title_source
from tests.conftest import ROOT


@pytest.fixture(scope="module")
def brief() -> Brief:
    """Return the seeds' brief, as if its first line were of its own source alone."""
    found = compose(analyse(load_story([ROOT / "seeds"])), words=120)
    section = found.sections[0]
    alone = replace(section.lines[0], also=(), voices=1)
    lines = (alone, *section.lines[1:])
    return replace(found, sections=(replace(section, lines=lines), *found.sections[1:]))


def cited(brief: Brief) -> str:
    return f"{brief.lines[0].span.article + 1} only]"


def test_text_and_markdown_say_so_once(brief: Brief) -> None:
    assert brief.sections[-2].kind == "adds", "a source's own section needs no such word"
    for text in (to_text(brief), to_markdown(brief)):
        assert text.count(" only") == brief.lines[0].text.count(" only") + 1 + sum(
            line.text.count(" only") for line in brief.lines[1:]
        )
    assert f"{brief.lines[0].text} [{cited(brief)}" in to_text(brief)


def test_the_page_counts_its_voice(brief: Brief) -> None:
    first = to_html(brief).split('<li id="l1"', 1)[1].split("</li>")[0]
    assert "1 voice<" in first


def test_word_and_opendocument_say_so(brief: Brief) -> None:
    for data, part in (
        (to_docx(brief), "word/document.xml"),
        (to_odt(brief), "content.xml"),
    ):
        with zipfile.ZipFile(io.BytesIO(data)) as parts:
            words = re.sub(r"<text:s ?/>", " ", parts.read(part).decode())
        assert cited(brief) in re.sub(r"<[^>]+>", "", words)


def test_a_headline_that_asks_heads_no_brief_while_another_tells() -> None:
    text = "The council votes on the new bridge on Monday. The bridge costs five million."
    asking = Article.from_text(text, title="Will the council vote on the new bridge on Monday?")
    telling = Article.from_text(text, title="Bridge vote")
    assert title_source([asking, telling]) == 1
    assert title_source([asking]) == 0
    assert title_source(Story.from_articles([]).articles) is None

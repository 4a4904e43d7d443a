"""A source that probably reports a line is cited with a sign of doubt, in every form."""

from __future__ import annotations

import io
import json
import re
import zipfile
from dataclasses import replace

import pytest

from summarizer import Brief, analyse, compose, load_story
from summarizer.export import to_docx, to_html, to_json, to_markdown, to_odt, to_text
from tests.conftest import ROOT

LEGEND = "A question mark: that source probably reports it too"


def with_doubt(brief: Brief, *doubtful: int) -> Brief:
    """Return a brief whose only doubt is about these sources of its first line."""
    sections = tuple(
        replace(part, lines=tuple(replace(line, doubtful=()) for line in part.lines))
        for part in brief.sections
    )
    first = replace(sections[0].lines[0], doubtful=doubtful)
    lines = (first, *sections[0].lines[1:])
    return replace(brief, sections=(replace(sections[0], lines=lines), *sections[1:]))


@pytest.fixture(scope="module")
def brief() -> Brief:
    found = compose(analyse(load_story([ROOT / "seeds"])), words=120)
    return with_doubt(found, found.lines[0].also[-1])


def test_text_and_markdown_carry_it_once_and_explain_it(brief: Brief) -> None:
    number = brief.lines[0].also[-1] + 1
    assert f" {number}?]" in to_text(brief)
    assert f" {number}?\\]" in to_markdown(brief)
    for text in (to_text(brief), to_markdown(brief)):
        assert len(re.findall(r"\d\?", text)) == 1
        assert LEGEND in text


def test_without_doubt_nobody_speaks_of_it(brief: Brief) -> None:
    sure = with_doubt(brief)
    for text in (to_text(sure), to_markdown(sure), to_html(sure)):
        assert LEGEND not in text
        assert not re.search(r"\d\?[\]<]", text)


def test_the_page_shows_a_hollow_chip_that_says_so(brief: Brief) -> None:
    (chip,) = re.findall(r"<a [^>]*doubtful[^>]*>[^<]*</a>", to_html(brief))
    assert chip.endswith(f">{brief.lines[0].also[-1] + 1}?</a>")
    assert 'title="probably ' in chip
    assert "?, probably " in chip, "for those who cannot see it"


def test_word_and_opendocument_carry_it(brief: Brief) -> None:
    for data, part in ((to_docx(brief), "word/document.xml"), (to_odt(brief), "content.xml")):
        with zipfile.ZipFile(io.BytesIO(data)) as parts:
            words = re.sub(r"<[^>]+>", "", parts.read(part).decode())
        assert f"{brief.lines[0].also[-1] + 1}?]" in words


def test_json_lists_it(brief: Brief) -> None:
    lines = json.loads(to_json(brief))["brief"]["sections"][0]["lines"]
    assert lines[0]["doubtful"] == [brief.lines[0].also[-1] + 1]
    assert all(line["doubtful"] == [] for line in lines[1:])

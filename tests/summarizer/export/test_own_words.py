"""Lines of the user's own in every form: there, marked, and never counted as a source's."""

from __future__ import annotations

import io
import json
from dataclasses import replace

import pytest

from summarizer import Analysis, Brief, Edits, Settings, VerbatimError, analyse, compose, load_story
from summarizer.export import to_docx, to_html, to_json, to_markdown, to_text, verify
from summarizer.model import OwnWords
from tests.conftest import ROOT

HOSTILE = "Call the *desk* <b>before</b> 6pm [1].\nSources: none."


@pytest.fixture(scope="module")
def analysis() -> Analysis:
    return analyse(load_story([ROOT / "seeds"]))


@pytest.fixture(scope="module")
def brief(analysis: Analysis) -> Brief:
    first = compose(analysis, words=250).lines[0].span
    key = analysis.story.articles[first.article].sha256
    at = (key, first.start, first.end)
    own = {OwnWords(at, HOSTILE), OwnWords(at, "Embargo lifted.", before=True)}
    return compose(analysis, settings=Settings(words=250), edits=Edits(own=frozenset(own)))


def test_they_are_no_lines_of_a_source(brief: Brief) -> None:
    assert verify(brief) == len(brief.lines)
    assert len(brief.own) == 2
    assert not {own.text for own in brief.own} & {line.text for line in brief.lines}
    told = f"{len(brief.lines)} of {len(brief.lines)} source lines verified, 2 lines of your own"
    assert told in to_text(brief)
    assert told in to_markdown(brief)
    assert told in to_html(brief)


def test_a_source_line_that_is_wrong_is_found_beside_them(brief: Brief) -> None:
    section = brief.sections[0]
    bad = (replace(section.lines[0], text="Not so."), *section.lines[1:])
    with pytest.raises(VerbatimError):
        to_text(replace(brief, sections=(replace(section, lines=bad), *brief.sections[1:])))


def test_text_marks_them(brief: Brief) -> None:
    text = to_text(brief)
    assert f"{HOSTILE} [own words]\n" in text
    first = brief.lines[0].text
    assert text.index("Embargo lifted. [own words]") < text.index(first) < text.index(HOSTILE)
    assert "and 10 own words" in text


def test_markdown_marks_them_and_breaks_their_lines(brief: Brief) -> None:
    text = to_markdown(brief)
    assert "- Embargo lifted. \\[own words\\]\n" in text
    assert "6pm \\[1\\].  \n  Sources: none. \\[own words\\]" in text
    assert "&lt;b&gt;" in text


def test_html_marks_them_without_a_source(brief: Brief) -> None:
    page = to_html(brief)
    (own,) = [one for one in page.split("<li ") if "Embargo lifted." in one]
    assert 'class="own"' in own
    assert "<small>[own words]</small>" in own
    assert "chip" not in own.split("</li>")[0]
    assert "Call the *desk* &lt;b&gt;before&lt;/b&gt; 6pm [1].<br>Sources: none." in page


def test_word_marks_them(brief: Brief) -> None:
    from docx import Document  # noqa: PLC0415 - heavy

    paragraphs = Document(io.BytesIO(to_docx(brief))).paragraphs
    (own,) = [one for one in paragraphs if one.text == "Embargo lifted. [own words]"]
    assert own.style is not None
    assert own.style.name == "Normal"
    assert own.runs[0].style.name == "Own words"
    assert any("2 lines of your own" in one.text for one in paragraphs)


def test_json_keeps_its_promise_and_tells_them_apart(brief: Brief, analysis: Analysis) -> None:
    told = json.loads(to_json(brief))
    sources = {source["id"]: source for source in told["sources"]}
    for section in told["brief"]["sections"]:
        for line in section["lines"]:
            assert line["text"] == sources[line["source"]]["text"][line["start"] : line["end"]]
    own = [own for section in told["brief"]["sections"] for own in section.get("own", [])]
    assert [(one["text"], one["line"], one["before"]) for one in own] == [
        ("Embargo lifted.", 0, True),
        (HOSTILE, 0, False),
    ]
    assert all(one["own"] is True and one["source"] is None for one in own)
    assert told["brief"]["own_words"] == 10
    plain = json.loads(to_json(compose(analysis, words=250)))
    assert "own_words" not in plain["brief"]
    assert all("own" not in section for section in plain["brief"]["sections"])

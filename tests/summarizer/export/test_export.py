from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import fields, replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import html
from markdown import markdown

from summarizer import Analysis, Article, Brief, Edits, Settings, Span, VerbatimError
from summarizer.compose import compose
from summarizer.export import to_json, to_markdown, to_text, verify, write
from summarizer.export.markdown import escape
from summarizer.export.wording import closing, date_words
from summarizer.model import (
    Difference,
    Furniture,
    Line,
    Name,
    Quote,
    Section,
    Side,
    Skipped,
    Variant,
)
from tests.summarizer.builders import analysis_of, article_of, cited_numbers, span_of
from tests.summarizer.real import FIRST, SECOND, THIRD

Change = dict[str, Any]
Export = Callable[[Brief], str]
EXPORTS: tuple[Export, ...] = (to_text, to_markdown, to_json)


def words_of(analysis: Analysis, article: int, words: str) -> Span:
    start = analysis.story.articles[article].text.index(words)
    return Span(article, start, start + len(words))


def analysed() -> Analysis:
    first = replace(
        article_of(FIRST, title="Three die in Rotterdam warehouse fire"),
        outlet="NL Times",
        date=date(2021, 7, 28),
        date_basis="given",
        path="/home/editor/fire/nl-times.html",
        url="https://nltimes.example/fire?id=7&lang=en",
    )
    second = replace(
        article_of(SECOND, title="Rotterdam: three dead in warehouse fire"),
        date=date(2021, 7, 28),
        date_basis="guessed",
        date_note="guessed from “Tuesday”",
    )
    analysis = analysis_of([first, second, article_of(THIRD)], [[(0, 0), (1, 0), (2, 1)]])
    sides = (
        Side("3", (words_of(analysis, 0, "three workers"), words_of(analysis, 2, "three workers"))),
        Side("3", (words_of(analysis, 1, "Three people"),), "Greenpeace"),
    )
    return replace(
        analysis,
        differences=(Difference("figure", "contradiction", "workers killed", sides, 1),),
        names=(Name("Nellie Bly", "person", (Variant("Bly", (Span(0, 290, 293),)),)),),
        quotes=(Quote(span_of(analysis, (0, 4)), "direct", "Nellie Bly", cue="said"),),
    )


def brief_of(analysis: Analysis | None = None, words: int = 100) -> Brief:
    return compose(analysis or analysed(), Settings(words=words), Edits())


def told(text: str) -> Brief:
    """Return a brief of one line with that text."""
    analysis = Analysis(replace(analysed().story, articles=(Article.from_text(text),)))
    line = Line(text, Span(0, 0, len(text)), 1)
    return Brief(analysis, (Section("adds", "What source 1 adds", (line,), 0),), 100, "claims")


def read_json(brief: Brief) -> dict[str, Any]:
    value: dict[str, Any] = json.loads(to_json(brief))
    return value


# ---- verbatim -------------------------------------------------------------------------------


def test_each_line_is_counted() -> None:
    brief = brief_of()
    assert verify(brief) == len(brief.lines) > 2


@pytest.mark.parametrize("export", EXPORTS)
@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"text": "A fire killed nobody."}, "line 1 differs from source"),
        ({"span": Span(9, 0, 5)}, "line 1 cites source 10, which is not there"),
        ({"span": Span(0, 0, 10_000)}, "beyond its end"),
    ],
)
def test_no_export_lets_a_wrong_line_out(export: Export, change: Change, message: str) -> None:
    brief = brief_of()
    section = brief.sections[0]
    forged = replace(section, lines=(replace(section.lines[0], **change), *section.lines[1:]))
    with pytest.raises(VerbatimError, match=message):
        export(replace(brief, sections=(forged, *brief.sections[1:])))


# ---- text -----------------------------------------------------------------------------------


def test_the_text_reads_from_title_to_verification() -> None:
    brief = brief_of()
    text = to_text(brief)
    assert str(brief) == text
    assert text.startswith(
        "Three die in Rotterdam warehouse fire [1]\n"
        f"3 sources, 3 independent accounts, {brief.words} of 100 words\n\n"
        "WHAT THE SOURCES SHARE\n\n"
    )
    assert "\nWHAT SOURCE 1 ADDS: NL Times\n" in text
    assert (
        "WHERE THEY DIFFER\n\n"
        "workers killed: three workers (1 3) / Three people (2, according to Greenpeace)"
        " - contradiction\n"
    ) in text
    assert text.endswith(f"\n\n{len(brief.lines)} of {len(brief.lines)} lines verified\n")


def test_each_line_of_the_text_is_whole_and_cites_its_source_first() -> None:
    brief = brief_of()
    lines = to_text(brief).split("\n")
    for line in brief.lines:
        numbers = " ".join(cited_numbers(line))
        assert f"{line.text} [{numbers}]" in lines


def test_the_source_list_says_what_is_not_known() -> None:
    text = to_text(brief_of())
    assert (
        " 1  Three die in Rotterdam warehouse fire\n"
        "    NL Times, 28 July 2021, nl-times.html\n"
        "    https://nltimes.example/fire?id=7&lang=en\n"
        " 2  Rotterdam: three dead in warehouse fire\n"
        "    outlet not stated, 28 July 2021 (guessed from “Tuesday”)\n"
        " 3  title not stated\n"
        "    outlet not stated, date not stated\n"
    ) in text


def test_a_guessed_date_without_a_note_is_said_to_be_guessed() -> None:
    article = replace(Article.from_text("x"), date=date(2021, 7, 1), date_basis="guessed")
    assert date_words(article) == "1 July 2021 (guessed)"


def test_a_brief_without_lines_says_why() -> None:
    empty = brief_of(analysis_of([article_of(["Why did it burn?"])]), 20)
    assert "No sentence that stands on its own fits into this length." in to_text(empty)
    assert to_text(empty).endswith("0 of 0 lines verified\n")


def test_a_file_name_that_is_not_unicode_is_printed_all_the_same() -> None:
    article = replace(article_of(FIRST), path="press/br\udcfcssel.txt")
    brief = brief_of(analysis_of([article]))
    assert "br\ufffdssel.txt" in to_text(brief)
    assert json.loads(to_json(brief).encode("utf-8"))["sources"][0]["path"].startswith("press/br")


# ---- markdown -------------------------------------------------------------------------------


def rendered(brief: Brief) -> html.HtmlElement:
    return html.fromstring(f"<div>{markdown(to_markdown(brief))}</div>")


HOSTILE = (
    "<script>alert('x')</script> said *nobody* at all.",
    "See [the report](javascript:alert(1)) and ![a](http://evil.example/a.png).",
    "Go to http://evil.example/x or www.evil.example or mail me@evil.example now.",
    "# Not a heading, 1. not a list",
    "1. Not a list. And `code`, ~~struck~~, a | b, {: .x }, snake_case_name, C:\\temp\\new.",
    "- not a list",
    "+ not a list",
    "=== not a heading",
    "&lt;b&gt; is how HTML writes a tag &amp; an ampersand.",
    "He paid $5 and [^1] more; <!-- hidden --> text & <b>bold</b>.",
    "[ref]: http://evil.example 'x'",
    "Two  spaces and a back\\slash_ at the end\\",
)


@pytest.mark.parametrize("text", HOSTILE)
def test_markdown_renders_hostile_text_as_that_text(text: str) -> None:
    page = rendered(told(text))
    assert page.xpath("//li")[0].text_content() == f"{text} [1]"
    tags = {element.tag for element in page.iter()}
    assert tags == {"div", "h1", "h2", "p", "ul", "ol", "li"}


@settings(max_examples=200, deadline=None)
@given(
    st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Zl", "Zp"]), min_size=1)
)
def test_markdown_renders_any_line_verbatim(text: str) -> None:
    text = f"A{text}z"
    found = rendered(told(text)).xpath("//li")[0].text_content()
    assert found == f"{text}{closing(text)} [1]"


@given(st.text())
def test_escaped_text_stays_on_one_line(text: str) -> None:
    assert not {"\n", "\r"} & set(escape(text))


def test_a_web_address_is_a_link_only_if_it_is_a_plain_one() -> None:
    good = to_markdown(brief_of())
    assert "<https://nltimes.example/fire?id=7&lang=en>" in good
    analysis = analysed()
    bad = replace(analysis.story.articles[0], url="javascript:alert(1)//<b>")
    story = replace(analysis.story, articles=(bad, *analysis.story.articles[1:]))
    page = rendered(brief_of(replace(analysis, story=story)))
    assert not page.xpath("//a | //b")
    assert "javascript:alert(1)//<b>" in page.text_content()


def test_markdown_has_the_sections_and_the_differences() -> None:
    page = rendered(brief_of())
    assert [h.text_content() for h in page.xpath("//h2")] == [
        "What the sources share",
        "What source 1 adds: NL Times",
        "What source 2 adds: Rotterdam: three dead in warehouse fire",
        "What source 3 adds",
        "Where they differ",
        "Sources",
    ]
    assert "workers killed: three workers (1 3) / Three people" in page.text_content()


# ---- json -----------------------------------------------------------------------------------


def test_json_holds_the_contracts_keys_and_no_others() -> None:
    analysis = analysed()
    story = replace(
        analysis.story,
        skipped=(Skipped("a.bin", "not text"),),
        articles=(
            replace(
                analysis.story.articles[0],
                furniture=(Furniture(400, 420, "comment-form", "Asks for a comment."),),
            ),
            *analysis.story.articles[1:],
        ),
    )
    value = read_json(brief_of(replace(analysis, story=story)))
    assert list(value) == [
        *("format", "version", "options", "sources", "skipped"),
        *("claims", "differences", "names", "quotes", "voices", "unsure"),
        *("sourcing", "timeline", "checks", "warnings", "brief"),
    ]
    assert (value["format"], value["version"]) == ("sidebrief-brief", 1)
    assert set(value["options"]) == {field.name for field in fields(Settings)}
    assert list(value["sources"][0]) == [
        *("id", "path", "sha256", "title", "outlet", "author", "date", "url", "language"),
        *("words", "voice", "text", "furniture", "sentences"),
    ]
    assert set(value["sources"][0]["furniture"][0]) == {"start", "end", "kind", "reason"}
    assert set(value["sources"][0]["sentences"][0]) == {"start", "end"}
    assert value["skipped"] == [{"path": "a.bin", "reason": "not text"}]
    assert list(value["claims"][0]) == [
        *("id", "kind", "voices", "salience", "support", "accounts", "links"),
    ]
    assert list(value["differences"][0]) == [
        *("kind", "relation", "about", "claim", "sides", "explanation"),
    ]
    assert set(value["differences"][0]["sides"][0]) == {"value", "spans", "claimant"}
    assert set(value["names"][0]) == {"name", "kind", "variants"}
    assert list(value["quotes"][0]) == [
        *("speaker", "kind", "span", "speaker_span", "cue", "anonymous"),
    ]
    assert set(value["voices"][0]) == {"id", "sources", "reason", "passages"}
    assert set(value["sourcing"]) == {"citations", "chains", "origins"}
    assert set(value["checks"]) == {"warnings", "foreign", "duplicates", "advice", "anonymous"}
    assert set(value["brief"]) == {"words", "notes", "sections"}
    assert list(value["brief"]["sections"][0]) == ["kind", "title", "source", "lines"]
    line = value["brief"]["sections"][0]["lines"][0]
    place = ("text", "source", "start", "end")
    assert list(line) == [*place, "claim", "also", "doubtful", "voices", "why"]


def test_json_numbers_sources_from_one_and_lines_are_their_text() -> None:
    brief = brief_of()
    value = read_json(brief)
    texts = {source["id"]: source["text"] for source in value["sources"]}
    assert list(texts) == [1, 2, 3]
    lines = [line for section in value["brief"]["sections"] for line in section["lines"]]
    assert len(lines) == len(brief.lines)
    for line in lines:
        assert texts[line["source"]][line["start"] : line["end"]] == line["text"]
        assert line["source"] not in line["also"]
    assert [s["source"] for s in value["brief"]["sections"]] == [None, 1, 2, 3, None]
    assert value["sources"][0]["date"] == "2021-07-28"
    assert value["sources"][2]["date"] is None
    assert [source["voice"] for source in value["sources"]] == [1, 2, 3]


def test_json_is_the_same_every_time_and_can_be_compact() -> None:
    brief = brief_of()
    assert to_json(brief) == to_json(brief)
    assert json.loads(to_json(brief, indent=None)) == read_json(brief)
    assert to_json(brief, indent=None).count("\n") == 1


@given(st.text(min_size=1))
def test_json_can_be_written_and_read_back_whatever_the_text(text: str) -> None:
    value = json.loads(to_json(told(text)).encode("utf-8"))
    assert value["sources"][0]["text"] == text


# ---- files ----------------------------------------------------------------------------------


def test_a_file_is_put_in_place_in_one_step(tmp_path: Path) -> None:
    target = tmp_path / "brief.txt"
    write(target, "old\n")
    write(target, "new “brief”\n")
    assert target.read_bytes() == "new “brief”\n".encode()
    assert [path.name for path in tmp_path.iterdir()] == ["brief.txt"]


def test_a_failure_leaves_the_old_file_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "brief.txt"
    write(target, "old\n")

    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(OSError, match="No space left"):
        write(target, "new\n")
    assert target.read_text("utf-8") == "old\n"
    assert [path.name for path in tmp_path.iterdir()] == ["brief.txt"]


def test_a_link_is_followed_and_stays_a_link(tmp_path: Path) -> None:
    real, link = tmp_path / "real.txt", tmp_path / "link.txt"
    write(real, "old\n")
    link.symlink_to(real)
    write(link, "new\n")
    assert link.is_symlink()
    assert real.read_text("utf-8") == "new\n"


def test_a_device_is_written_to_and_not_replaced() -> None:
    write("/dev/null", "nothing\n")
    assert not Path("/dev/null").is_file()

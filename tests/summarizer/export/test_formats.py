"""All forms of a brief, from one list, in the engine and on the command line."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from dataclasses import fields, replace
from typing import TYPE_CHECKING, Any

import docx
import pytest

from summarizer import Brief, Edits, Span, VerbatimError, cli
from summarizer.cli.parser import BRIEF_FORMATS
from summarizer.export import FORMATS, ExportOptions, Format, format_named, same_file, write
from summarizer.export.options import citation_labels
from summarizer.model import Note, OwnLine, OwnWords
from tests.conftest import ROOT
from tests.summarizer.builders import article_of
from tests.summarizer.export.test_export import brief_of
from tests.summarizer.real import FIRST

if TYPE_CHECKING:
    from pathlib import Path


def test_the_command_line_offers_every_format() -> None:
    assert tuple(form.name for form in FORMATS) == BRIEF_FORMATS
    assert len({form.title for form in FORMATS}) == len(FORMATS)


@pytest.mark.parametrize("form", FORMATS, ids=lambda form: form.name)
def test_no_format_lets_a_wrong_line_out(form: Format) -> None:
    brief = brief_of()
    section = brief.sections[0]
    wrong = replace(section.lines[0], text="A fire killed nobody.")
    forged = replace(brief, sections=(replace(section, lines=(wrong,)), *brief.sections[1:]))
    assert form.render(brief)
    with pytest.raises(VerbatimError, match="line 1 differs from source"):
        form.render(forged)
    lost = replace(section.lines[0], span=Span(9, 0, 5))
    with pytest.raises(VerbatimError, match="which is not there"):
        form.render(replace(brief, sections=(replace(section, lines=(lost,)),)))


OTHER = {
    "sources": False,
    "differences": False,
    "quotes": False,
    "numbered": False,
    "citations": "both",
    "stamp": True,
    "own": False,
    "notes": True,
    "separator": "semicolon",
}


@pytest.mark.parametrize("form", FORMATS, ids=lambda form: form.name)
def test_options_change_what_a_form_says_they_do_and_nothing_else(form: Format) -> None:
    assert set(OTHER) == {field.name for field in fields(ExportOptions)}
    brief = annotated()
    usual = form.render(brief)
    changing = {
        name for name, other in OTHER.items() if form.render(brief, asked(name, other)) != usual
    }
    assert changing == form.uses


def asked(name: str, value: object) -> ExportOptions:
    values: dict[str, Any] = {name: value}
    return ExportOptions(**values)


def annotated() -> Brief:
    """Return a brief with a line of the user's own, a note, a difference and quotes."""
    brief = brief_of()
    line = brief.sections[0].lines[0]
    article = brief.analysis.story.articles[line.span.article]
    place = (article.sha256, line.span.start, line.span.end)
    own = OwnLine(OwnWords(place, "We called the owner."), line.span)
    edits = Edits(notes=frozenset({Note(place, "Ask the police.", ("police", "to do"))}))
    first = replace(brief.sections[0], own=(own,))
    return replace(brief, sections=(first, *brief.sections[1:]), edits=edits)


def test_an_unknown_format_is_refused() -> None:
    with pytest.raises(ValueError, match="no format is called 'pdf'"):
        format_named("pdf")
    with pytest.raises(ValueError, match="separators are one of"):
        ExportOptions(separator="|")  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="citations are one of"):
        ExportOptions(citations="colours")  # type: ignore[arg-type]


def test_a_label_always_tells_which_source_is_meant() -> None:
    outlets = ("NL Times", None, "nl times", "AsiaNews", "  ")
    articles = [replace(article_of(FIRST), outlet=outlet) for outlet in outlets]
    assert citation_labels(articles, "numbers") == ("1", "2", "3", "4", "5")
    both = ("1 NL Times", "2", "3 nl times", "4 AsiaNews", "5")
    assert citation_labels(articles, "both") == both
    labels = citation_labels(articles, "outlets")
    assert labels == ("NL Times (1)", "source 2", "nl times (3)", "AsiaNews", "source 5")


def test_bytes_are_put_in_place_as_they_are(tmp_path: Path) -> None:
    write(tmp_path / "b.docx", b"PK\x00\xff\r\n")
    assert (tmp_path / "b.docx").read_bytes() == b"PK\x00\xff\r\n"


def test_a_file_is_known_by_what_it_is(tmp_path: Path) -> None:
    source, link, hard = (tmp_path / name for name in ("a.html", "link.html", "hard.html"))
    source.write_text("x")
    link.symlink_to(source)
    os.link(source, hard)
    others = [None, str(tmp_path / "gone.html"), str(source)]
    for path in (source, link, hard, tmp_path / "." / "a.html"):
        assert same_file(path, others) == str(source)
    assert same_file(tmp_path / "new.html", others) is None
    assert same_file(tmp_path, [str(tmp_path)]) is None
    assert same_file("/dev/null", ["/dev/null"]) is None


# ---- on the command line --------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "start"),
    [
        ("b.html", b"<!DOCTYPE html>"),
        ("b.HTM", b"<!DOCTYPE html>"),
        ("b.docx", b"PK\x03\x04"),
        ("b.odt", b"PK\x03\x04"),
        ("b.csv", b"\xef\xbb\xbfclaim,kind,"),
    ],
)
def test_the_form_is_told_by_the_name_of_the_file(
    name: str, start: bytes, seeds: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / name
    assert cli.main(["brief", str(seeds), "--words", "60", "-o", str(target)]) == 0
    assert target.read_bytes().startswith(start)
    assert capsys.readouterr() == ("", "")


def test_the_flags_reach_the_page(seeds: Path, tmp_path: Path) -> None:
    target = tmp_path / "b.html"
    flags = ["--no-sources", "--no-differences", "--no-quotes", "--no-numbers", "--stamp"]
    assert cli.main(["brief", str(seeds), *flags, "--cite", "outlets", "-o", str(target)]) == 0
    text = target.read_text("utf-8")
    assert "SHA-256" in text
    assert ">AsiaNews</a>" in text
    for absent in ('class="text"', "<table", "<blockquote", '<ol class="lines"'):
        assert absent not in text


def test_a_document_goes_whole_into_a_pipe(seeds: Path) -> None:
    done = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-m", "summarizer", "brief", str(seeds), "--format", "docx"],
        cwd=ROOT,
        capture_output=True,
        check=True,
        timeout=60,
    )
    assert docx.Document(io.BytesIO(done.stdout)).paragraphs[0].text.startswith("Joe Biden")


def test_a_document_is_not_for_a_terminal(
    seeds: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    assert cli.main(["brief", str(seeds), "--format", "docx"]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert "name a file with -o FILE" in err


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (
            ["brief", "x", "--format", "csv", "--stamp"],
            "--stamp cannot be had with csv",
        ),
        (["brief", "x", "--no-sources"], "--no-sources cannot be had with text"),
        (["brief", "x", "-o", "brief.pdf"], "a PDF is saved from the window"),
        (["check", "x", "-o", "check.docx"], "a report is text, Markdown or JSON"),
        (["check", "x", "--format", "html"], "invalid choice: 'html'"),
        (["brief", "x", "--cite", "colours"], "invalid choice: 'colours'"),
    ],
)
def test_what_does_not_go_together_is_wrong_usage(
    arguments: list[str], sentence: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(arguments) == 2
    assert sentence in capsys.readouterr().err


def test_an_article_is_never_written_over(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source = tmp_path / "fire.html"
    paragraphs = "".join(f"<p>{sentence}</p>" for sentence in FIRST)
    page = f"<html><body><article><h1>Fire</h1>{paragraphs}</article></body></html>"
    source.write_text(page, "utf-8")
    other = tmp_path / "other.txt"
    other.write_text(" ".join(FIRST), "utf-8")
    for paths in ([str(tmp_path)], [str(other), str(source)]):
        assert cli.main(["brief", *paths, "-o", str(source)]) == 1
        assert "is one of the files that are read" in capsys.readouterr().err
        assert source.read_text("utf-8") == page
    assert cli.main(["brief", str(tmp_path), "-o", str(tmp_path / "new.html")]) == 0

from __future__ import annotations

import json
import os
import subprocess
import sys
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest

import summarizer
from summarizer import METHODS, SETTINGS, cli
from summarizer.cli import console
from summarizer.cli.parser import Parser, add_setting
from summarizer.errors import LoadError
from summarizer.settings import TEXTS, Setting
from tests.conftest import ROOT

if TYPE_CHECKING:
    from pathlib import Path


def sidebrief(
    *arguments: str, env: dict[str, str] | None = None
) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-m", "summarizer", *arguments],
        cwd=ROOT,
        capture_output=True,
        check=False,
        timeout=60,
        env=env,
    )


def sentences(error: str) -> list[str]:
    return [line for line in error.splitlines() if line]


def test_a_brief_of_the_seeds_goes_to_standard_output(
    seeds: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["brief", str(seeds), "--words", "250"]) == 0
    out, err = capsys.readouterr()
    assert "WHAT THE SOURCES SHARE\n" in out
    assert "of 250 words" in out
    assert out.endswith("lines verified\n")
    assert err == ""


@pytest.mark.parametrize(
    ("name", "start"),
    [("b.md", "# "), ("b.json", "{"), ("b.txt", ""), ("b.brief", "")],
)
def test_the_form_is_told_by_the_name_of_the_file(
    name: str, start: str, seeds: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / name
    assert cli.main(["brief", str(seeds), "--words", "60", "-o", str(target)]) == 0
    text = target.read_text("utf-8")
    assert text.startswith(start)
    assert ("SOURCES\n" in text) == (start == "")
    assert capsys.readouterr() == ("", "")


def test_a_form_that_is_asked_for_wins_over_the_name(seeds: Path, tmp_path: Path) -> None:
    target = tmp_path / "b.txt"
    assert cli.main(["brief", str(seeds), "--format", "json", "-o", str(target)]) == 0
    assert json.loads(target.read_text("utf-8"))["options"]["words"] == 250


def test_every_setting_has_a_flag_and_reaches_the_engine(
    seeds: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    flags = ["--words", "90", "--method", "luhn", "--alignment", "0.7", "--redundancy", "0.4"]
    flags += ["--sentences", "5", "--selection", "exact", "--focus", "the elections"]
    assert {flag[2:] for flag in flags[::2]} == {row.name for row in (*SETTINGS, *TEXTS)}
    assert cli.main(["brief", str(seeds), "--format", "json", *flags]) == 0
    options = json.loads(capsys.readouterr().out)["options"]
    expected = {"words": 90, "method": "luhn", "alignment": 0.7, "redundancy": 0.4}
    assert options == expected | {"sentences": 5, "selection": "exact", "focus": "the elections"}


def test_the_focus_decides_what_the_brief_is_about(
    seeds: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["brief", str(seeds), "--words", "60", "--focus", "Soleimani"]) == 0
    out = capsys.readouterr().out
    assert "Soleimani" in out[: out.index("WHERE THEY DIFFER")]
    assert "Note: " not in out


@pytest.mark.parametrize("form", ["text", "markdown", "json"])
def test_a_focus_that_no_source_speaks_of_is_told(
    form: str, seeds: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    note = "No source speaks of “zebra crossings”; the brief was made without a focus."
    asked = ["brief", str(seeds), "--focus", "zebra crossings", "--format", form]
    assert cli.main(asked) == 0
    out = capsys.readouterr().out
    if form == "json":
        assert json.loads(out)["brief"]["notes"] == [note]
    else:
        assert f"Note: {note}" in out


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["brief"], "the following arguments are required: PATH"),
        (["brief", "x", "--words", "many"], "--words: invalid int value: 'many'"),
        (["brief", "x", "--words", "5"], "words must lie between 20 and 5000, not 5"),
        (["brief", "x", "--redundancy", "nan"], "redundancy must lie between"),
        (["brief", "x", "--method", "magic"], "invalid choice: 'magic'"),
        (["brief", "x", "--focus", "x" * 201], "focus must have at most 200 characters, not 201"),
        (["brief", "x", "--format", "pdf"], "invalid choice: 'pdf'"),
        (["changes", "x.json"], "the following arguments are required: PATH"),
        (["timeline", "x", "--alignment", "2"], "alignment must lie between 0 and 1, not 2"),
        (["check", "x", "-o", "."], "is a folder: name a file to write to"),
        (["summarise", "x"], "invalid choice: 'summarise'"),
        (["brief", "x", "-o", "."], "is a folder: name a file to write to"),
        (["brief", "x", "-o", "nowhere/b.txt"], "there is no such folder to write to"),
    ],
)
def test_wrong_usage_is_one_sentence_and_status_two(
    arguments: list[str], sentence: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(arguments) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert len(sentences(err)) == 1
    assert sentence in err


def test_nothing_usable_is_said_with_each_reason(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "picture.jpg").write_bytes(b"\xff\xd8\xff\xe0" + bytes(range(256)))
    assert cli.main(["brief", str(tmp_path), str(tmp_path / "missing.txt")]) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert "missing.txt: " in err
    assert sentences(err)[-1].startswith("sidebrief: nothing to brief")
    assert all(line.startswith("sidebrief: ") for line in sentences(err))


@pytest.mark.parametrize("text", ["Hello", "Why did it burn down so soon?", ""])
def test_a_file_without_a_statement_is_nothing_to_brief(
    text: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a.txt").write_text(text, "utf-8")
    assert cli.main(["brief", str(tmp_path / "a.txt")]) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert "nothing to brief: no " in sentences(err)[-1]


def test_a_file_that_is_skipped_does_not_stop_the_rest(
    seeds: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["brief", str(seeds), str(tmp_path / "missing.txt"), "--words", "60"]) == 0
    out, err = capsys.readouterr()
    assert " verified" in out
    assert len(sentences(err)) == 1
    assert sentences(err)[0].startswith(f"sidebrief: skipped {tmp_path / 'missing.txt'}: ")


def test_a_file_that_cannot_be_written_is_one_sentence(
    seeds: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    def refuse(_path: object, _content: str) -> None:
        raise PermissionError(13, "Permission denied", "/srv/.brief.1.tmp")

    monkeypatch.setattr("summarizer.export.write", refuse)
    target = tmp_path / "b.txt"
    assert cli.main(["brief", str(seeds), "-o", str(target)]) == 1
    assert capsys.readouterr().err == (
        f"sidebrief: {target} cannot be written: Permission denied\n"
    )


@pytest.mark.parametrize(
    ("error", "status", "sentence"),
    [
        (KeyboardInterrupt(), 130, ""),
        (LoadError("a.txt", "is locked, close it"), 1, "sidebrief: a.txt: is locked, close it\n"),
        (
            PermissionError(13, "Permission denied", "a.txt"),
            1,
            "sidebrief: a.txt: Permission denied\n",
        ),
        (OSError("the disk is gone"), 1, "sidebrief: the disk is gone\n"),
        (MemoryError("too large"), 1, "sidebrief: a fault in Sidebrief itself: MemoryError: too"),
    ],
)
def test_no_error_shows_a_traceback(
    error: BaseException,
    status: int,
    sentence: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    def fail(*_arguments: object, **_options: object) -> None:
        raise error

    monkeypatch.setattr("summarizer.pipeline.load_story", fail)
    assert cli.main(["brief", "x"]) == status
    err = capsys.readouterr().err
    assert err.startswith(sentence)
    assert len(sentences(err)) == (1 if sentence else 0)


def test_a_fault_shows_its_place_where_that_is_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_arguments: object, **_options: object) -> None:
        raise ZeroDivisionError("ratio")

    monkeypatch.setenv("SIDEBRIEF_TRACEBACK", "1")
    monkeypatch.setattr("summarizer.pipeline.load_story", fail)
    with pytest.raises(ZeroDivisionError):
        cli.main(["brief", "x"])


def test_a_reader_that_goes_away_is_no_error(seeds: Path) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    done = subprocess.run(  # noqa: S603
        [sys.executable, "-m", "summarizer", "brief", str(seeds), "--format", "json"],
        cwd=ROOT,
        stdout=writer,
        stderr=subprocess.PIPE,
        check=False,
        timeout=60,
    )
    os.close(writer)
    assert (done.returncode, done.stderr) == (141, b"")


def test_a_path_that_is_not_unicode_is_reported_all_the_same() -> None:
    done = sidebrief("brief", os.fsdecode(b"/no/br\xfcssel.txt"))
    assert done.returncode == 1
    assert b"Traceback" not in done.stderr
    assert b"skipped" in done.stderr


def test_the_output_is_utf_8_whatever_the_locale(seeds: Path) -> None:
    environment = {**os.environ, "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
    done = sidebrief("brief", str(seeds), "--words", "1000", env=environment)
    assert done.returncode == 0
    assert "“" in done.stdout.decode("utf-8")


def test_the_version_needs_neither_numpy_nor_the_stages() -> None:
    code = (
        "import sys\n"
        "from summarizer.cli import main\n"
        "status = main(['--version'])\n"
        "loaded = {'numpy', 'scipy', 'nltk', 'sumy', 'PySide6', 'summarizer.pipeline'}\n"
        "print(status, sorted(loaded & set(sys.modules)))\n"
    )
    done = subprocess.run(  # noqa: S603
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout == f"sidebrief {summarizer.__version__}\n0 []\n"


def test_help_has_examples_and_every_method(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["--help"]) == 0
    assert "sidebrief brief seeds --words 250" in capsys.readouterr().out
    assert cli.main(["brief", "--help"]) == 0
    out = capsys.readouterr().out
    assert all(method in out for method in METHODS)
    assert "20 to 5000" in out
    for command in ("sources", "timeline", "check", "changes"):
        assert cli.main([command, "--help"]) == 0
        out = capsys.readouterr().out
        assert f"sidebrief {command}" in out.split("example", 1)[1]
        assert max(map(len, out.splitlines())) <= 100


@pytest.mark.parametrize("command", ["sources", "timeline", "check"])
@pytest.mark.parametrize(("form", "start"), [("text", ""), ("markdown", "# "), ("json", "{")])
def test_reports_come_in_every_form(
    command: str, form: str, start: str, seeds: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main([command, str(seeds), "--format", form]) == 0
    out, err = capsys.readouterr()
    assert out.startswith(start)
    assert out.endswith("\n")
    assert err == ""
    if form == "json":
        assert json.loads(out)["format"] == f"sidebrief-{command}"


@pytest.mark.parametrize("command", ["sources", "timeline", "check"])
def test_a_report_on_nothing_is_nothing_usable(
    command: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main([command, str(tmp_path / "missing.txt")]) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert sentences(err)[-1].startswith("sidebrief: nothing to report: no article")


def test_changes_since_a_brief_that_was_kept(
    seeds: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder, kept = tmp_path / "articles", tmp_path / "monday.json"
    folder.mkdir()
    for path in seeds.iterdir():
        (folder / path.name).write_bytes(path.read_bytes())
    assert cli.main(["brief", str(folder), "-o", str(kept)]) == 0
    assert cli.main(["changes", str(kept), str(folder)]) == 0
    assert capsys.readouterr().out.count("Nothing found.") == 7
    edited = folder / "000_0048fbcecf0fd0ec.txt"
    text = edited.read_text("utf-8")
    edited.write_text(
        text.replace("including 2,500 Americans", "including 2,800 Americans"), "utf-8"
    )
    (folder / "003_bba71797c5d06e93.txt").unlink()
    assert cli.main(["changes", str(kept), str(folder), "--format", "json"]) == 0
    value = json.loads(capsys.readouterr().out)
    assert (value["format"], value["version"]) == ("sidebrief-changes", 1)
    assert [figure["now"]["text"] for figure in value["figures"]] == ["2,800 Americans"]
    assert [edit["source"] for edit in value["edited"]] == [1]
    assert [source["id"] for source in value["removed"]] == [4]
    assert [source["id"] for source in value["former_sources"]] == [1, 2, 3, 4]
    assert value["added"] == []


def test_a_former_brief_that_is_none_is_one_sentence(
    seeds: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    wrong = tmp_path / "old.json"
    wrong.write_text("no brief", "utf-8")
    assert cli.main(["changes", str(wrong), str(seeds)]) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith(f"sidebrief: {wrong}: is not JSON; make one with sidebrief brief")
    assert len(sentences(err)) == 1


def test_a_new_setting_becomes_a_flag() -> None:
    parser = Parser()
    add_setting(parser, Setting("words", "Length", "Length of it.", 1, 9, 1))
    assert parser.parse_args(["--words", "7"]).words == 7


@pytest.mark.parametrize(
    ("arguments", "paths"), [([], []), (["open"], []), (["open", "a", "b"], ["a", "b"])]
)
def test_the_window_opens_with_the_paths(
    arguments: list[str], paths: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[list[str]] = []

    def run(given: list[str]) -> int:
        seen.append(given)
        return 3

    monkeypatch.setitem(sys.modules, "gui.app", SimpleNamespace(run=run))
    assert cli.main(arguments) == 3
    assert seen == [paths]


def test_a_window_that_cannot_start_says_why(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "gui.app", None)
    assert cli.main([]) == 1
    assert "the window cannot start" in capsys.readouterr().err


def test_progress_shows_on_a_terminal_only(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    console.Progress().report("Reading", 0, 4)
    assert capsys.readouterr().err == ""
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True, raising=False)
    progress = console.Progress()
    progress.report("Reading", 0, 4)
    progress.report("Reading", 1, 4)  # too soon after the first
    progress.clear()
    assert capsys.readouterr().err == "\r\x1b[KReading 1 of 4\r\x1b[K"


def test_an_article_cannot_steer_the_terminal(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    console.show("a\x1b[31mb\u202ec\n")
    assert capsys.readouterr().out == "a\x1b[31mb\u202ec\n"
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True, raising=False)
    console.show("a\x1b[31mb\u202ec\n")
    assert capsys.readouterr().out == "a\ufffd[31mb\ufffdc\n"


def test_the_users_lists_reach_the_engine(
    seeds: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    lists = tmp_path / "lists.json"
    lists.write_text(
        '{"format": "sidebrief-lists", "version": 1, "outlets": [["AsiaNews", "PIME Asia"]]}',
        "utf-8",
    )
    assert cli.main(["sources", str(seeds), "--lists", str(lists)]) == 0
    assert "PIME Asia" in capsys.readouterr().out
    lists.write_text("[units]\ndunam = 2 blobs\n", "utf-8")
    assert cli.main(["sources", str(seeds), "--lists", str(lists)]) == 1
    (said,) = sentences(capsys.readouterr().err)
    assert f"{lists}: [units] “dunam = 2 blobs” is told in a unit that is not known" in said
    text = lists.read_text("utf-8")
    assert cli.main(["sources", str(seeds), "--lists", str(lists), "-o", str(lists)]) != 0
    assert lists.read_text("utf-8") == text

from __future__ import annotations

import hashlib
import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from summarizer.errors import Cancelled
from summarizer.load import load_articles
from summarizer.load.limits import TEXT_LIMIT
from summarizer.progress import Task
from tests.summarizer.load.files import (
    LEAD,
    PAGE,
    SECOND,
    SEEDS,
    TITLE,
    bomb_bytes,
    docx_bytes,
    pdf_bytes,
    set_lines,
)

if TYPE_CHECKING:
    from summarizer.model import Article, Skipped

TEXT = f"{TITLE}\n\n{LEAD}\n\n{SECOND}\n"


def load(*paths: str | os.PathLike[str]) -> tuple[tuple[Article, ...], tuple[Skipped, ...]]:
    return load_articles(paths, Task())


def reason(path: Path) -> str:
    articles, skipped = load(path)
    assert not articles
    assert [row.path for row in skipped] == [str(path)]
    assert skipped[0].reason.endswith(".")
    assert "\n" not in skipped[0].reason
    return skipped[0].reason


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("10.txt", "9.txt", "b/2.txt", "a.txt", ".hidden.txt", ".git/x.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(f"{name}\n\n{TEXT}", encoding="utf-8")
    (tmp_path / ".DS_Store").write_bytes(b"\0\0")
    (tmp_path / "Thumbs.db").write_bytes(b"\0\0")
    (tmp_path / "picture.jpg").write_bytes(b"\xff\xd8\xff")
    (tmp_path / "README.md").write_text("How to use these files", encoding="utf-8")
    return tmp_path


def test_the_seeds() -> None:
    articles, skipped = load(SEEDS)
    assert skipped == ()
    assert [a.title for a in articles] == [
        "Joe Biden meets with Iraqi prime minister to discuss troop withdrawal",
        "Biden and Kadhimi agree on withdrawal of US troops from Iraq",
        "Iraq's stability is the focus of the meeting between Biden and Al-Kazemi",
        "Biden and Al-Kazemi: Ending the American combat mission in Iraq",
    ]
    assert all(a.heading and a.heading.cut(a.text) == a.title for a in articles)
    assert [a.outlet for a in articles] == [None, "AsiaNews", None, None]
    assert [(str(a.date), a.date_basis, a.date_note) for a in articles] == [
        ("2021-07-26", "guessed", "year guessed: 2021"),
        ("2021-07-27", "stated", None),
        ("None", None, None),
        ("2021-07-27", "guessed", "guessed from “Yesterday, Monday”"),
    ]
    for article, path in zip(articles, sorted(SEEDS.iterdir()), strict=True):
        assert article.text == path.read_text("utf-8")
        assert article.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()
        assert article.path == str(path)


def test_a_folder_is_read_in_natural_order_without_litter(folder: Path) -> None:
    articles, skipped = load(folder)
    names = [Path(a.path or "").relative_to(folder).as_posix() for a in articles]
    assert names == ["9.txt", "10.txt", "a.txt", "b/2.txt"]
    assert {Path(row.path).name for row in skipped} == {"picture.jpg", "README.md"}


def test_a_file_named_outright_is_read_even_if_a_folder_would_pass_it_over(folder: Path) -> None:
    articles, skipped = load(folder / "README.md", folder / ".hidden.txt")
    assert len(articles) == 2
    assert skipped == ()


def test_arguments_keep_their_order_and_each_file_is_read_once(folder: Path) -> None:
    articles, _ = load(folder / "b", folder / "a.txt", folder, str(folder / "b" / ".." / "a.txt"))
    assert [Path(a.path or "").name for a in articles] == ["2.txt", "a.txt", "9.txt", "10.txt"]


def test_paths_stay_as_they_were_named(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(folder)
    articles, _ = load("./a.txt", "b")
    assert [a.path for a in articles] == ["./a.txt", os.path.join("b", "2.txt")]  # noqa: PTH118


def test_links_in_a_circle_end(folder: Path) -> None:
    try:
        (folder / "b" / "again").symlink_to(folder, target_is_directory=True)
        (folder / "c.txt").symlink_to(folder / "a.txt")
        (folder / "gone.txt").symlink_to(folder / "nowhere.txt")
    except OSError:
        pytest.skip("the system makes no links")
    articles, skipped = load(folder)
    assert len(articles) == 4
    assert any("no such file" in row.reason for row in skipped)


def test_a_folder_without_anything_usable_says_so(tmp_path: Path) -> None:
    assert "holds no file that can be read" in reason(tmp_path)
    (tmp_path / "a.jpg").write_bytes(b"\xff\xd8\xff")
    articles, skipped = load(tmp_path)
    assert not articles
    assert [row.path for row in skipped] == [str(tmp_path / "a.jpg"), str(tmp_path)]


def test_many_foreign_files_are_counted_not_listed(tmp_path: Path) -> None:
    for number in range(70):
        (tmp_path / f"{number}.jpg").write_bytes(b"")
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    articles, skipped = load(tmp_path)
    assert len(articles) == 1
    assert len(skipped) == 51
    assert "20 more files" in skipped[-1].reason


def test_a_bad_file_never_stops_the_rest(tmp_path: Path) -> None:
    good = tmp_path / "good.txt"
    good.write_text(TEXT, encoding="utf-8")
    bad = tmp_path / "bad.pdf"
    bad.write_bytes(b"%PDF-1.4 and then nothing of the kind")
    articles, skipped = load(bad, good, tmp_path / "missing.txt")
    assert [a.path for a in articles] == [str(good)]
    assert [row.path for row in skipped] == [str(bad), str(tmp_path / "missing.txt")]


def test_a_file_of_one_word_is_an_article(tmp_path: Path) -> None:
    path = tmp_path / "one.txt"
    path.write_text("Ceasefire", encoding="utf-8")
    (article,), skipped = load(path)
    assert article.text == "Ceasefire"
    assert article.title is None
    assert skipped == ()


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("empty.txt", b"", "empty"),
        ("blank.txt", b" \n\r\n\t", "empty"),
        ("blank.html", b"<html><body><script>x()</script></body></html>", "no text"),
        ("blank.docx", docx_bytes(), "empty"),
        ("binary.txt", bytes(range(256)) * 10, "binary"),
        ("cut.docx", docx_bytes(TEXT)[:-300], "damaged"),
        ("bomb.docx", bomb_bytes(60_000_000), "unpack"),
        ("scan.pdf", pdf_bytes([]), "recognition"),
        ("cut.pdf", pdf_bytes(set_lines(TEXT))[:120], "damaged"),
        ("table.xlsx", b"PK\x03\x04", "not read"),
    ],
)
def test_each_useless_file_says_why(tmp_path: Path, name: str, data: bytes, words: str) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    assert words in reason(path)


def test_a_text_of_20_megabytes_is_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "huge.txt"
    path.write_bytes(TEXT.encode() * (20_000_000 // len(TEXT)))
    assert "larger than 5 MB; split it" in reason(path)


def test_a_text_just_under_the_limit_is_read(tmp_path: Path) -> None:
    path = tmp_path / "large.txt"
    path.write_bytes((TEXT.encode() * (TEXT_LIMIT // len(TEXT) + 1))[:TEXT_LIMIT])
    (article,), _ = load(path)
    assert len(article.text) == TEXT_LIMIT
    assert article.title == TITLE


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read all")
def test_a_file_that_may_not_be_read(tmp_path: Path) -> None:
    path = tmp_path / "locked.txt"
    path.write_text(TEXT, encoding="utf-8")
    path.chmod(0)
    assert "permissions" in reason(path)


def test_refusals_of_the_system(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "locked.txt"
    path.write_text(TEXT, encoding="utf-8")

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)
    assert "may not be read; change its permissions" in reason(path)


def test_what_is_no_path_or_no_file(tmp_path: Path) -> None:
    assert "no such file" in reason(tmp_path / "missing.txt")
    _, (skipped,) = load("nul\0byte.txt")
    assert "name cannot be used" in skipped.reason
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe.txt")
        assert "not a file but a device" in reason(tmp_path / "pipe.txt")


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("page.txt", PAGE.encode()),
        ("document.txt", docx_bytes(LEAD, SECOND, heading=TITLE)),
        ("print.txt", pdf_bytes([(72, 760, 20, TITLE), *set_lines(f"{LEAD} {SECOND}")])),
    ],
)
def test_a_wrong_suffix_is_seen_through(tmp_path: Path, name: str, data: bytes) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    (article,), skipped = load(path)
    assert skipped == ()
    assert article.title == TITLE
    assert article.outlet == "AsiaNews"
    assert LEAD in article.text


def test_progress_is_reported_and_cancelling_stops() -> None:
    seen: list[tuple[str, int, int]] = []
    load_articles([SEEDS], Task(report=lambda *step: seen.append(step)))
    assert seen[0] == ("Reading", 0, 0)
    assert [step[1:] for step in seen[1:]] == [(0, 4), (1, 4), (2, 4), (3, 4), (4, 4)]
    task = Task()
    task.cancel()
    with pytest.raises(Cancelled):
        load_articles([SEEDS], task)


def test_nothing_is_printed_for_bad_files(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "bad.pdf"
    path.write_bytes(pdf_bytes(set_lines(TEXT)).replace(b"startxref", b"startxxxx"))
    load(path)
    printed = capfd.readouterr()
    assert printed.out == printed.err == ""

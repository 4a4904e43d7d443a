"""The PDF: text that can be searched, fonts that are inside, links that lead somewhere."""

from __future__ import annotations

import io
import re
import time
from dataclasses import replace
from typing import TYPE_CHECKING

import pypdf
import pytest

from gui.export.pdf import to_pdf
from gui.work import Dispatcher, Outcome
from gui.work import engine as ask
from gui.work.export import PDF, content, export
from summarizer import Cancelled, Task
from summarizer.export import ExportOptions, laid_out
from tests.gui.conftest import PATIENCE

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot


def letters(text: str) -> str:
    return re.sub(r"\s+", "", text)


@pytest.fixture(scope="module")
def reader(qapp: QApplication, solved: ask.Solved) -> pypdf.PdfReader:
    made = to_pdf(laid_out(solved.brief, ExportOptions(stamp=True)), Task())
    return pypdf.PdfReader(io.BytesIO(made))


def test_every_line_can_be_found_letter_for_letter(
    reader: pypdf.PdfReader, solved: ask.Solved
) -> None:
    text = letters("".join(page.extract_text() for page in reader.pages))
    assert all(letters(line.text) in text for line in solved.brief.lines)
    count = len(solved.brief.lines)
    assert letters(f"{count} of {count} lines verified") in text
    assert "ﬁ" not in text  # a ligature would hide the word from a search


def test_pages_are_numbered_and_fonts_are_inside(reader: pypdf.PdfReader) -> None:
    pages = len(reader.pages)
    for number, page in enumerate(reader.pages, 1):
        assert letters(f"Page {number} of {pages}") in letters(page.extract_text())
        for font in page["/Resources"]["/Font"].values():  # type: ignore[index]
            inside = font.get_object()["/DescendantFonts"][0].get_object()["/FontDescriptor"]
            assert "/FontFile2" in inside.get_object()
    assert reader.metadata is not None
    assert str(reader.metadata.title).startswith("Joe Biden meets")


def test_every_citation_is_a_link_to_a_place_of_the_document(
    reader: pypdf.PdfReader, solved: ask.Solved
) -> None:
    links = [a.get_object() for page in reader.pages for a in page.get("/Annots", ())]
    inside = {str(link["/Dest"]).lstrip("/") for link in links if "/Dest" in link}
    assert len(inside) > len(solved.brief.lines)
    assert inside <= {name.lstrip("/") for name in reader.named_destinations}


def test_the_loop_is_never_blocked_while_a_long_pdf_is_made(
    qtbot: QtBot, solved: ask.Solved
) -> None:
    brief = solved.brief
    laid = laid_out(brief)
    long = replace(laid, blocks=laid.blocks * 6)
    dispatcher = Dispatcher()
    done: list[Outcome] = []
    dispatcher.submit("export", lambda task: to_pdf(long, task), done.append)
    waits, last = [0.0], time.perf_counter()
    while not done:
        qtbot.wait(1)
        now = time.perf_counter()
        waits.append(now - last)
        last = now
    assert isinstance(done[0].value, bytes)
    assert done[0].value.startswith(b"%PDF")
    # The machine that tests may be busy itself: the longest wait of all is no measure.
    assert sorted(waits)[int(len(waits) * 0.98)] < 0.05
    assert dispatcher.shut_down(PATIENCE)


def test_a_pdf_can_be_stopped(qapp: QApplication, solved: ask.Solved, tmp_path: Path) -> None:
    task = Task()
    task.cancel()
    with pytest.raises(Cancelled):
        export(solved.brief, tmp_path / "brief.pdf", PDF, task)
    assert not (tmp_path / "brief.pdf").exists()


def test_options_cut_it_short(qapp: QApplication, solved: ask.Solved) -> None:
    short = content(solved.brief, PDF, ExportOptions(sources=False, quotes=False), Task())
    assert isinstance(short, bytes)
    few = pypdf.PdfReader(io.BytesIO(short))
    text = letters("".join(page.extract_text() for page in few.pages))
    assert all(letters(line.text) in text for line in solved.brief.lines)
    assert "Whoisquoted" not in text
    assert len(few.pages) <= 3

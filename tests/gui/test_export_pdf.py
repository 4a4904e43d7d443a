"""The PDF: text that can be searched, fonts that are inside, links that lead somewhere."""

from __future__ import annotations

import hashlib
import io
import re
import time
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pypdf
import pytest
from lxml import etree

from gui.export.pdf import to_pdf
from gui.work import Dispatcher, Outcome
from gui.work import engine as ask
from gui.work.export import PDF, content, export
from summarizer import Cancelled, Task
from summarizer.export import ExportOptions, Paragraph, Run, laid_out
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


def test_it_tells_title_and_language_but_no_author_and_no_day(reader: pypdf.PdfReader) -> None:
    told = reader.metadata
    assert told is not None
    assert str(told["/Creator"]).startswith("Sidebrief ")
    # Who made it is not known: no name is better than a wrong one.
    assert not {"/Author", "/CreationDate", "/ModDate"} & set(told)
    root: Any = reader.root_object
    assert root["/Lang"] == "en"
    assert root["/ViewerPreferences"]["/DisplayDocTitle"].value is True
    inside = root["/Metadata"].get_object().get_data().decode()
    assert f">{told.title}</rdf:li>" in inside
    assert "Date" not in inside


def test_the_same_brief_gives_the_same_bytes(qapp: QApplication, solved: ask.Solved) -> None:
    laid = laid_out(solved.brief, ExportOptions(sources=False, quotes=False))
    first, again = to_pdf(laid, Task()), to_pdf(laid, Task())
    assert again == first
    reader = pypdf.PdfReader(io.BytesIO(first))
    page: Any = reader.pages[0]
    for font in page["/Resources"]["/Font"].values():
        inside = font["/DescendantFonts"][0].get_object()["/FontDescriptor"]
        # Qt names a font by where it lies in memory; here its name comes from what is inside.
        digest = hashlib.sha256(inside["/FontFile2"].get_data()).digest()[:6]
        assert inside["/FontName"][1:7] == "".join(chr(65 + byte % 26) for byte in digest)
    other = pypdf.PdfReader(io.BytesIO(to_pdf(replace(laid, title="Another"), Task())))
    assert reader.trailer["/ID"] != other.trailer["/ID"]


def test_a_title_with_markup_stays_a_title(qapp: QApplication, solved: ask.Solved) -> None:
    title = "<b>Fire</b> & \x01 \u202e \ud800 smoke"
    laid = laid_out(solved.brief, ExportOptions(sources=False, quotes=False))
    reader = pypdf.PdfReader(io.BytesIO(to_pdf(replace(laid, title=title), Task())))
    root: Any = reader.root_object
    root = etree.fromstring(root["/Metadata"].get_object().get_data())
    assert "<b>Fire</b> & \ufffd \u202e ? smoke" in "".join(root.itertext())


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


def test_no_heading_stands_alone_at_the_foot_of_a_page(
    qapp: QApplication, solved: ask.Solved
) -> None:
    laid = laid_out(solved.brief, ExportOptions(sources=False))
    heads = {
        letters(block.text)
        for block in laid.blocks
        if isinstance(block, Paragraph) and block.kind in {"heading", "subheading"}
    }
    for lines in range(0, 12, 3):  # that push what follows down the page
        filled = tuple(Paragraph((Run(f"Line {n}."),)) for n in range(lines))
        blocks = (laid.blocks[0], *filled, *laid.blocks[1:])
        made = to_pdf(replace(laid, blocks=blocks), Task())
        pages = pypdf.PdfReader(io.BytesIO(made)).pages
        # The last two lines are the foot of the page.
        last = {letters(page.extract_text().splitlines()[-3]) for page in pages}
        assert not heads & last


def test_options_cut_it_short(qapp: QApplication, solved: ask.Solved) -> None:
    short = content(solved.brief, PDF, ExportOptions(sources=False, quotes=False), Task())
    assert isinstance(short, bytes)
    few = pypdf.PdfReader(io.BytesIO(short))
    text = letters("".join(page.extract_text() for page in few.pages))
    assert all(letters(line.text) in text for line in solved.brief.lines)
    assert "Whoisquoted" not in text
    assert len(few.pages) <= 3

from __future__ import annotations

import io

import pypdf
import pytest

from summarizer.errors import LoadError
from summarizer.load import pdf_pages
from summarizer.load.pdf_pages import read_pdf
from tests.summarizer.load.files import LEAD, SECOND, TITLE, pdf_bytes, set_lines


def locked(data: bytes, user: str) -> bytes:
    writer = pypdf.PdfWriter(io.BytesIO(data))
    writer.encrypt(user, "owner", algorithm="RC4-128")
    target = io.BytesIO()
    writer.write(target)
    return target.getvalue()


def test_lines_become_paragraphs() -> None:
    page = [
        (72, 760, 20, TITLE),
        *set_lines(LEAD, top=700),
        *set_lines(SECOND, top=600),
    ]
    assert read_pdf(pdf_bytes(page), "a.pdf").text == f"{TITLE}\n\n{LEAD}\n\n{SECOND}"


def test_a_paragraph_runs_over_the_page() -> None:
    lines = set_lines(f"{LEAD} {SECOND}")
    pages = [
        [(72.0, 800.0, 9.0, "AsiaNews"), *lines[:4], (300.0, 40.0, 9.0, "Page 1 of 2")],
        [(72.0, 800.0, 9.0, "AsiaNews"), *lines[4:], (300.0, 40.0, 9.0, "Page 2 of 2")],
    ]
    text = read_pdf(pdf_bytes(*pages), "a.pdf").text
    assert text == f"AsiaNews\n\n{LEAD} {SECOND}\n\nPage 1 of 2"


def test_two_columns_are_read_one_after_the_other() -> None:
    left = set_lines(LEAD, width=30)
    right = [(320.0, top, size, text) for _, top, size, text in set_lines(SECOND, width=30)]
    assert read_pdf(pdf_bytes([*left, *right]), "a.pdf").text == f"{LEAD}\n\n{SECOND}"


def test_a_pdf_locked_by_a_password_is_refused_and_one_locked_for_editing_is_read() -> None:
    data = pdf_bytes(set_lines(LEAD))
    with pytest.raises(LoadError, match="password"):
        read_pdf(locked(data, "secret"), "a.pdf")
    assert read_pdf(locked(data, ""), "a.pdf").text == LEAD


def test_pages_without_text_call_for_text_recognition() -> None:
    with pytest.raises(LoadError, match="OCR"):
        read_pdf(pdf_bytes([], []), "a.pdf")


def test_pages_and_time_are_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    data = pdf_bytes(*[set_lines(LEAD)] * 3)
    monkeypatch.setattr(pdf_pages, "PAGES_LIMIT", 2)
    with pytest.raises(LoadError, match="more than 2 pages"):
        read_pdf(data, "a.pdf")
    monkeypatch.setattr(pdf_pages, "PAGES_LIMIT", 3)
    monkeypatch.setattr(pdf_pages, "PAGE_LIMIT", 100)
    with pytest.raises(LoadError, match="too many parts"):
        read_pdf(data, "a.pdf")
    monkeypatch.setattr(pdf_pages, "PAGE_LIMIT", 10_000)
    monkeypatch.setattr(pdf_pages, "TEXT_LIMIT", 100)
    with pytest.raises(LoadError, match="split it"):
        read_pdf(data, "a.pdf")
    monkeypatch.setattr(pdf_pages, "TEXT_LIMIT", 10_000)
    monkeypatch.setattr(pdf_pages, "PDF_SECONDS", -1.0)
    with pytest.raises(LoadError, match="takes over"):
        read_pdf(data, "a.pdf")

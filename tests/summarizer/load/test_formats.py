from __future__ import annotations

import pytest

from summarizer.errors import LoadError
from summarizer.load.formats import FORMATS, SUFFIXES, recognise
from tests.summarizer.load.files import PAGE, docx_bytes, pdf_bytes, set_lines


@pytest.mark.parametrize(
    ("name", "data", "format_"),
    [
        ("a.txt", b"Joe Biden meets the prime minister.", "text"),
        ("a.MD", b"# Joe Biden", "Markdown"),
        ("a.htm", b"Joe Biden", "HTML"),
        ("a.txt", b"%PDF-1.7 ...", "PDF"),
        ("a.pdf", b"junk before\n%PDF-1.4", "PDF"),
        ("a.txt", PAGE.encode(), "HTML"),
        ("a.txt", PAGE.encode("utf-16"), "HTML"),
        ("a.md", b"<!-- saved from url -->\n <HTML>", "HTML"),
        ("a.txt", b"<p>is how a paragraph begins, she wrote", "text"),
        ("a.txt", docx_bytes("Text")[:8192], "Word"),
        ("a.pdf", docx_bytes("Text")[:8192], "Word"),
        ("a.docx", pdf_bytes(set_lines("Text")), "PDF"),
        ("a.txt", b"", "text"),
    ],
)
def test_content_outranks_the_suffix(name: str, data: bytes, format_: str) -> None:
    assert recognise(name, data).name == format_


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("a.odt", b"PK\x03\x04", "not read"),
        ("a", b"text", "without a suffix"),
        ("a.txt", b"\x89PNG\r\n\x1a\n", "picture"),
        ("a.txt", b"{\\rtf1 text}", "Rich Text"),
        ("a.docx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "password"),
        ("a.docx", b"PK\x03\x04 mimetype application/epub+zip", "archive"),
        ("a.docx", b"just text", "not a Word file"),
        ("a.pdf", b"just text", "not a PDF file"),
        ("a.txt", bytes(range(256)), "binary"),
        ("a.html", bytes(range(256)), "binary"),
    ],
)
def test_a_file_that_is_not_what_it_is_named_says_so(name: str, data: bytes, words: str) -> None:
    with pytest.raises(LoadError, match=words) as caught:
        recognise(name, data)
    assert caught.value.reason.endswith(".")


def test_each_suffix_belongs_to_one_format() -> None:
    assert len(SUFFIXES) == len(set(SUFFIXES))
    assert {".txt", ".md", ".markdown", ".html", ".htm", ".xhtml", ".docx", ".pdf"} <= set(SUFFIXES)
    assert all(suffix == suffix.lower() for suffix in SUFFIXES)
    assert all(row.limit > 0 and row.advice for row in FORMATS)

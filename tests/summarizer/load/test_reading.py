from __future__ import annotations

import random
import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.errors import LoadError
from summarizer.load.formats import SUFFIXES
from summarizer.load.reading import read_article, shown
from tests.summarizer.load.files import LEAD, PAGE, SECOND, docx_bytes, pdf_bytes, set_lines

MARKS = [b"", b"%PDF-1.7\n", b"PK\x03\x04word/", b"<!doctype html>", b"\xef\xbb\xbf", b"\xff\xfe"]


def outcome(name: str, data: bytes) -> str:
    """Read a file of those bytes: its text, or the reason why not."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / name
        path.write_bytes(data)
        try:
            return read_article(str(path)).text
        except LoadError as error:
            refusal = error
    assert refusal.path == str(path)
    assert refusal.reason.endswith(".")
    return refusal.reason


@settings(deadline=None, max_examples=60)
@given(st.sampled_from(SUFFIXES), st.sampled_from(MARKS), st.binary(max_size=200))
def test_whatever_a_file_holds_there_is_a_text_or_a_reason(
    suffix: str, mark: bytes, data: bytes
) -> None:
    assert outcome(f"a{suffix}", mark + data)


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.docx", docx_bytes(LEAD, SECOND)),
        ("a.pdf", pdf_bytes(set_lines(LEAD), set_lines(SECOND))),
        ("a.html", PAGE.encode()),
    ],
)
def test_a_file_with_broken_bytes_has_an_outcome(name: str, data: bytes) -> None:
    luck = random.Random(0)  # noqa: S311 - no secret
    for _ in range(15):
        broken = bytearray(data)
        for _ in range(20):
            broken[luck.randrange(len(broken))] = luck.randrange(256)
        assert outcome(name, bytes(broken))


def test_entities_that_multiply_are_not_expanded() -> None:
    laughs = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    bomb = (
        f"<?xml version='1.0'?><!DOCTYPE html [<!ENTITY l0 'ha'>{laughs}]>"
        f"<html><body><p>{LEAD} &l9;</p></body></html>"
    )
    assert len(outcome("a.xhtml", bomb.encode())) < 2 * len(bomb)


def test_a_name_that_is_no_text_is_shown_with_a_sign() -> None:
    assert shown("caf\udce9.txt") == "caf\ufffd.txt"

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.load.decode import declared_charset, decode, is_binary, tidy

GERMAN = "Der Ministerpräsident müsse „überzeugen“, sagte sie – für 3 € die Straße entlang."
RUSSIAN = "Президент заявил, что войска будут выведены из страны до конца года. " * 4
POLISH = (
    "Rząd ogłosił, że żołnierze wrócą do kraju przed końcem roku, choć źródła są sprzeczne. " * 3
)
JAPANESE = "首相は今年末までに戦闘部隊を撤退させることで合意したと発表しました。" * 4


@settings(deadline=None)
@given(st.binary(max_size=400), st.none() | st.text(max_size=12))
def test_any_bytes_give_text_without_control_characters(data: bytes, declared: str | None) -> None:
    text = decode(data, declared)
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f]", text)
    text.encode("utf-8")


@given(st.text(alphabet=st.characters(exclude_categories=["Cs", "Cc", "Cn"]), max_size=200))
def test_utf8_is_kept_character_for_character(text: str) -> None:
    kept = text.replace("\u2028", "\n").replace("\u2029", "\n").replace("\ufeff", "")
    assert decode(text.encode()) == kept


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"]
)
def test_western_text_in_any_usual_encoding(encoding: str) -> None:
    assert decode(GERMAN.encode(encoding)) == GERMAN


@pytest.mark.parametrize(
    ("text", "encoding"),
    [(RUSSIAN, "cp1251"), (RUSSIAN, "koi8-r"), (JAPANESE, "shift_jis"), (POLISH, "cp1250")],
)
def test_a_declared_charset_is_believed(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding), encoding) == text


@pytest.mark.parametrize(("text", "encoding"), [(RUSSIAN, "cp1251"), (JAPANESE, "shift_jis")])
def test_an_undeclared_charset_is_guessed(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding)) == text


def test_utf8_outranks_a_wrong_declaration() -> None:
    assert decode(GERMAN.encode(), "iso-8859-1") == GERMAN


def test_latin1_is_read_as_browsers_read_it() -> None:
    assert decode(b"\x93Iraq\x94 \x96 \x85", "iso-8859-1") == "“Iraq” – …"


@pytest.mark.parametrize("name", ["utf-7", "unicode_escape", "zlib", "no-such", "punycode", "\0"])
def test_charsets_that_no_page_may_choose_are_ignored(name: str) -> None:
    assert decode(b"caf\xe9 +ADw-script+AD4- \\u0041", name) == "café +ADw-script+AD4- \\u0041"


def test_utf8_with_a_broken_byte_stays_utf8() -> None:
    data = GERMAN.encode() + b" \xff " + GERMAN.encode()
    assert decode(data) == f"{GERMAN} \ufffd {GERMAN}"


def test_newlines_are_normalised_and_controls_dropped_but_no_break_spaces_stay() -> None:
    assert tidy("a\r\nb\rc\x0cd\u2028e\x00f\x1bg\u00a0h\ti") == "a\nb\nc\nd\nefg\u00a0h\ti"


@pytest.mark.parametrize(
    ("page", "charset"),
    [
        (b'<meta charset="windows-1251">', "windows-1251"),
        (b'<META http-equiv=x content="text/html; charset=Shift_JIS">', "Shift_JIS"),
        (b"<?xml version='1.0' encoding='iso-8859-15'?>", "iso-8859-15"),
        (b"<p>charset of nothing</p>", None),
    ],
)
def test_the_charset_a_page_declares(page: bytes, charset: str | None) -> None:
    assert declared_charset(page) == charset


def test_binary_is_told_from_text() -> None:
    assert is_binary(bytes(range(256)) * 8)
    assert is_binary(b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR")
    assert not is_binary(GERMAN.encode("cp1252"))
    assert not is_binary(RUSSIAN.encode("utf-16"))
    assert not is_binary(GERMAN.encode("utf-16-le"))

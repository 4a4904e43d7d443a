from __future__ import annotations

from datetime import date

import pytest

from summarizer.errors import LoadError
from summarizer.load.hypertext import main_text, parse, read_html
from summarizer.load.limits import ELEMENTS_LIMIT
from tests.summarizer.load.files import LEAD, PAGE, SECOND, TITLE


def test_a_page_becomes_headline_and_main_text() -> None:
    article = read_html(PAGE.encode(), "page.html")
    blocks = article.text.split("\n\n")
    assert blocks[:4] == [TITLE, LEAD, SECOND, "Training continues"]
    assert len(blocks) == 6
    assert article.heading is not None
    assert article.heading.cut(article.text) == article.title == TITLE


def test_what_the_page_states() -> None:
    article = read_html(PAGE.encode(), "page.html")
    assert article.outlet == "AsiaNews"
    assert article.date == date(2021, 7, 27)
    assert article.date_basis == "stated"
    assert article.url == "https://www.example.org/news/biden-and-kadhimi.html"
    assert article.language == "en"
    assert article.author is None


@pytest.mark.parametrize("unwanted", ["secret", "color", "See also", "Printable", "Asia\n", "2017"])
def test_scripts_menus_and_related_links_are_not_in_the_text(unwanted: str) -> None:
    assert unwanted not in read_html(PAGE.encode(), "page.html").text


@pytest.mark.parametrize("encoding", ["windows-1251", "utf-8", "koi8-r"])
def test_the_declared_charset_counts(encoding: str) -> None:
    words = "Президент заявил, что войска будут выведены из страны до конца года. " * 4
    page = f"<html><head><meta charset='{encoding}'></head><body><p>{words}</p></body></html>"
    assert words.strip() in read_html(page.encode(encoding), "page.html").text


def test_the_title_stands_once() -> None:
    assert read_html(PAGE.encode(), "page.html").text.count(TITLE) == 1


def test_a_file_without_any_tag_is_plain_text() -> None:
    assert read_html(b"Just\n\ntwo lines & more", "a.html").text == "Just\n\ntwo lines & more"


def test_a_page_of_one_line_is_an_article() -> None:
    assert read_html(b"<html><body>Ceasefire</body></html>", "a.html").text == "Ceasefire"


@pytest.mark.parametrize("page", [b"<html></html>", b"<!-- -->", b"<p>", b"<script>x()</script>"])
def test_a_page_without_text_is_refused(page: bytes) -> None:
    with pytest.raises(LoadError, match=r"no text|empty or damaged"):
        read_html(page, "a.html")


def test_a_page_of_countless_elements_is_refused() -> None:
    with pytest.raises(LoadError, match="elements"):
        read_html(b"<html><body>" + b"<br>" * (ELEMENTS_LIMIT + 1) + b"x", "a.html")


def test_nesting_beyond_measure_ends() -> None:
    page = b"<html><body>" + b"<div>" * 20_000 + b"deep"
    with pytest.raises(LoadError, match="no text"):
        read_html(page, "a.html")


def test_outside_entities_are_not_read() -> None:
    page = (
        b"<?xml version='1.0'?><!DOCTYPE html [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>"
        b"<html><body><p>" + LEAD.encode() + b" &x; end.</p></body></html>"
    )
    text = read_html(page, "a.xhtml").text
    assert LEAD in text
    assert text.endswith("end.")
    assert len(text) < len(LEAD) + 12


def test_paragraphs_lost_at_a_break_of_containers_are_put_back() -> None:
    sentence = (
        "Biden and Kadhimi met in the Oval Office for their first conversation number {}, {}."
    )
    part = "as part of a strategic dialogue between the United States and Iraq on security"
    chunk = "<div class='grid'><div class='chunk'>{}</div></div><div class='ad'><b>Buy</b></div>"
    chunks = [
        chunk.format("".join(f"<p>{sentence.format(10 * c + p, part)}</p>" for p in range(4)))
        for c in range(4)
    ]
    tree = parse(f"<html><body><main>{''.join(chunks)}</main></body></html>")
    found = main_text(tree).split("\n\n")
    assert found == [sentence.format(10 * c + p, part) for c in range(4) for p in range(4)]

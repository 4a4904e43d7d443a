from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING

import pytest

from summarizer.model import Article, Extent
from summarizer.segment import segment
from summarizer.segment.paragraphs import find_paragraphs, is_decoration

if TYPE_CHECKING:
    from pathlib import Path


def cut(text: str) -> list[str]:
    return [" ".join(paragraph.cut(text).split()) for paragraph in find_paragraphs(text)]


@pytest.fixture
def story(seeds: Path) -> list[str]:
    text = (seeds / "002_694e2b12cf31cab8.txt").read_text("utf-8")
    return [line for line in text.split("\n") if line]


def wrap(line: str, width: int, indent: str = "") -> str:
    return textwrap.fill(line, width, initial_indent=indent, break_on_hyphens=False)


@pytest.mark.parametrize("width", [60, 72, 80, 100])
def test_hard_wrapped_lines_are_joined(story: list[str], width: int) -> None:
    wrapped = "\n\n".join(wrap(line, width) for line in story)
    assert cut(wrapped) == [" ".join(line.split()) for line in story]


@pytest.mark.parametrize("between", ["\n\n", "\n"])
def test_a_sentence_of_wrapped_text_spans_its_lines(story: list[str], between: str) -> None:
    story = story[1:]
    wrapped = between.join(wrap(line, 72) for line in story)
    plain = segment(Article.from_text("\n\n".join(story)))
    article = segment(Article.from_text(wrapped))
    assert [s.cut(wrapped).split() for s in article.sentences] == [
        s.cut(plain.text).split() for s in plain.sentences
    ]
    assert any("\n" in s.cut(wrapped) for s in article.sentences)


def test_one_line_is_one_paragraph_where_nothing_is_wrapped(story: list[str]) -> None:
    assert len(cut("\n".join(story))) == len(story)


def test_indented_first_lines_start_paragraphs(story: list[str]) -> None:
    wrapped = "\n".join(wrap(line, 72, "    ") for line in story)
    assert len(cut(wrapped)) == len(story)


def test_a_line_broken_by_a_lost_link_is_joined() -> None:
    text = "The prime minister told reporters today\nthat he would go, CNN\n, on Monday."
    assert len(cut(text)) == 1


def test_bullets_and_finished_lines_are_not_joined() -> None:
    text = "What is known about the attack\n- one was killed\n- two were hurt\nIt is over.\nnow."
    assert len(cut(text)) == 5


def test_lines_in_small_letters_and_addresses_are_not_joined() -> None:
    text = "The law names two kinds of files:\nthe file of the patient\nthe file of the doctor"
    assert len(cut(text)) == 3
    assert len(cut("Lego Star Wars Bombardiere della Resistenza\nhttp://example.com/a")) == 2


def test_the_lines_of_a_heading_are_one_paragraph() -> None:
    text = "Biden and Kadhimi agree on\nWithdrawal of Troops\nThe two men met."
    heading = Extent(0, text.index("\nThe"))
    assert find_paragraphs(text, heading)[0] == heading


@pytest.mark.parametrize("text", ["* * *", "—", "…", "-----", "“”"])
def test_decoration_has_neither_letter_nor_digit(text: str) -> None:
    assert is_decoration(text)
    assert not is_decoration(text + "1")

from __future__ import annotations

from datetime import date

import pytest

from summarizer.load.plain import read_markdown, read_text
from tests.summarizer.load.files import LEAD, SECOND, TITLE


def test_plain_text_is_kept_as_it_is() -> None:
    text = f"  {TITLE}\n\n\n{LEAD}\u00a0  \n"
    assert read_text(text.encode(), "a.txt").text == text


def test_markdown_reads_like_the_page_it_makes() -> None:
    source = (
        f"# {TITLE}\n\n{LEAD.replace('Iraqi', '**Iraqi**')}\n\n"
        '* training\n* [advice](https://www.example.org/a "b")\n\n'
        "> said *Biden*\n\n| troops | year |\n|---|---|\n| 2,500 | 2021 |\n\n"
        "<script>alert(1)</script><div>raw <b>page</b></div>\n\n![picture](a.png)\n"
    )
    assert read_markdown(source.encode(), "a.md").text == (
        f"{TITLE}\n\n{LEAD}\n\ntraining\nadvice\n\nsaid Biden\n\ntroops | year\n2,500 | 2021\n\n"
        "raw page"
    )


def test_front_matter_is_read_and_not_shown() -> None:
    source = (
        f'---\ntitle: "{TITLE}"\nauthor: Jane Arraf\ndate: 2021-07-27T10:16\nlang: en-GB\n'
        f"url: https://www.example.org/a\ntags: [a]\n---\n\n{SECOND}\n"
    )
    article = read_markdown(source.encode(), "a.md")
    assert article.text == SECOND
    assert (article.title, article.author, article.language) == (TITLE, "Jane Arraf", "en")
    assert article.date == date(2021, 7, 27)
    assert article.url == "https://www.example.org/a"


@pytest.mark.parametrize("source", ["---\ndate: 2021-13-45\n---\ntext", "---\n---\ntext", "text"])
def test_front_matter_that_says_nothing(source: str) -> None:
    article = read_markdown(source.encode(), "a.md")
    assert article.text.endswith("text")
    assert article.date is None


@pytest.mark.parametrize(
    "source", ["[" * 50_000, "> " * 2_000 + "a", "*a " * 50_000, "`" * 50_000, " " * 400 + "- a"]
)
def test_markup_beyond_measure_is_shown_as_typed(source: str) -> None:
    assert read_markdown(source.encode(), "a.md").text == source.strip()


def test_an_empty_file_gives_an_empty_text() -> None:
    assert read_markdown(b"\n\n", "a.md").text == ""

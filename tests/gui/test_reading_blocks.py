from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from gui.reading.blocks import LONGEST, Block, split_blocks, title_block
from summarizer import Article, Extent
from summarizer.model import Furniture, Sentence
from tests.gui.reading_story import HEADING, article, articles


def _texts(made: Article) -> list[str]:
    return [made.text[block.start : block.end] for block in split_blocks(made)]


def test_furniture_headings_and_paragraphs_are_told_apart() -> None:
    first = articles()[0]
    kinds = [block.kind for block in split_blocks(first)][:6]
    assert kinds == ["furniture", "furniture", "paragraph", "heading", "paragraph", "paragraph"]


def test_the_placed_title_stands_above_and_not_in_the_text_again() -> None:
    first = articles()[0]
    title = title_block(first)
    assert first.text[title.start : title.end] == HEADING
    assert HEADING not in _texts(first)


def test_a_title_that_is_not_in_the_text_is_shown_as_words() -> None:
    assert title_block(Article.from_text("Text.", title="Elsewhere")) == Block(
        "title", words="Elsewhere"
    )


def test_neighbouring_furniture_of_one_kind_says_once_what_it_is() -> None:
    blocks = split_blocks(articles()[0])
    assert [(block.words, block.follows) for block in blocks[:2]] == [
        ("", False),
        ("share bar", True),
    ]
    assert [block.furniture for block in blocks[:3]] == [0, 1, None]


def test_lines_broken_at_a_fixed_width_stay_one_paragraph() -> None:
    text = "One sentence that runs\nover the line. Another one.\nA third of the same.\nA new one."
    made = article(
        text, "One sentence that runs\nover the line.", "Another one.", "A third of the same."
    )
    assert _texts(made) == [text[: text.index("\nA new")], "A new one."]


def test_text_that_is_no_sentence_is_shown_all_the_same() -> None:
    made = article("* * *\nA sentence. (end)\n\n--", "A sentence.")
    assert _texts(made) == ["* * *", "A sentence. (end)", "--"]


def test_furniture_in_the_middle_of_a_line_parts_it() -> None:
    text = "Before it. SHARE THIS After it."
    made = replace(article(text, "Before it.", "After it."), furniture=(Furniture(11, 21, "x"),))
    assert _texts(made) == ["Before it.", "SHARE THIS", "After it."]


def test_a_text_without_line_breaks_is_cut_into_portions_at_white_space() -> None:
    made = Article.from_text("word " * 3000)
    blocks = split_blocks(made)
    assert len(blocks) > 4
    assert max(block.end - block.start for block in blocks) <= LONGEST
    assert all(block.follows for block in blocks[1:])
    assert all(made.text[block.end - 1] == " " for block in blocks[:-1])


def test_an_empty_article_has_no_blocks() -> None:
    assert split_blocks(Article.from_text(" \n\n ")) == ()


_pieces = st.lists(
    st.sampled_from(["a b", "Word.", "\n", "\n\n", " ", "\t", "é", "\u2028", "😀", "\r\n"])
)


@given(_pieces, st.lists(st.integers(0, 60), max_size=8), st.booleans())
def test_all_text_stands_in_exactly_one_block(
    pieces: list[str], cuts: list[int], headed: bool
) -> None:
    text = "".join(pieces)
    ends = sorted({cut for cut in cuts if cut < len(text)})
    pairs = list(zip(ends[::2], ends[1::2], strict=False))
    made = replace(
        Article.from_text(text),
        heading=Extent(*pairs[0]) if headed and pairs else None,
        furniture=tuple(Furniture(a, b, "menu") for a, b in pairs[1::2]),
        sentences=tuple(Sentence(a, b) for a, b in pairs[2::2]),
    )
    blocks = split_blocks(made) + ((title_block(made),) if made.heading else ())
    shown = sorted(offset for block in blocks for offset in range(block.start, block.end))
    assert len(shown) == len(set(shown))
    assert all(text[offset].isspace() for offset in set(range(len(text))) - set(shown))

from __future__ import annotations

import subprocess
import sys
from itertools import pairwise
from typing import TYPE_CHECKING

from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.model import Article, Extent, Furniture
from summarizer.segment import segment
from summarizer.segment.lengths import LONGEST
from summarizer.segment.paragraphs import is_decoration

if TYPE_CHECKING:
    from pathlib import Path

NEWS = st.lists(
    st.sampled_from(
        [
            "Biden", "U.S.", "Gen.", "said", "“", "”", '"', ".", "?", "…", ". . .", ",", "\n",
            "\n\n", " ", "(", ")", "5 p.m.", "2,500", "the", "The", "1.", "2)", "•", "—", "’",
            "\r\n", "\u2028", "J.", "«", "»", "„", "a", "http://a.b/C", "@x", "no", "\t", "\u00a0",
            "é", "[1]",
        ]
    ),
    max_size=60,
).map("".join)  # fmt: skip
TEXTS = st.one_of(NEWS, st.text(max_size=200))
LANGUAGES = st.sampled_from(["en", "de", "fr", "es", "it", "pt", "ru", None])


@st.composite
def articles(draw: st.DrawFn) -> Article:
    text = draw(TEXTS)
    places = sorted(draw(st.sets(st.integers(0, len(text)), max_size=6)))
    furniture = tuple(
        Furniture(start, end) for start, end in zip(places[::2], places[1::2], strict=False)
    )
    heading = Extent(0, min(len(text), 12)) if text and draw(st.booleans()) else None
    return Article(text, language=draw(LANGUAGES), furniture=furniture, heading=heading)


@given(articles())
@settings(max_examples=300, deadline=None)
def test_sentences_cover_the_text_in_order_and_leave_furniture_alone(article: Article) -> None:
    found = segment(article)
    text = article.text
    for sentence in found.sentences:
        assert sentence.cut(text) == sentence.cut(text).strip()
        assert sentence.end - sentence.start <= LONGEST
        assert not any(sentence.overlaps(wall) for wall in article.furniture)
    assert all(a.end <= b.start for a, b in pairwise(found.sentences))
    assert all(a.paragraph <= b.paragraph for a, b in pairwise(found.sentences))
    covered = {
        place
        for extent in (*found.sentences, *article.furniture)
        for place in range(extent.start, extent.end)
    }
    left = [c for place, c in enumerate(text) if place not in covered]
    assert is_decoration("".join(left))


@given(TEXTS)
@settings(max_examples=100, deadline=None)
def test_segmenting_twice_gives_the_same(text: str) -> None:
    once = segment(Article.from_text(text))
    assert segment(once) == once


def test_paragraphs_count_from_nought_and_skip_furniture() -> None:
    text = "Send to a friend\n\nThe two men met. They agreed.\n\n* * *\n\nIt rained."
    article = segment(Article(text, furniture=(Furniture(0, 16),)))
    assert [s.paragraph for s in article.sentences] == [0, 0, 1]


def test_furniture_inside_a_sentence_cuts_it() -> None:
    text = "The two men [Read more here] must agree on a timetable."
    article = segment(Article(text, language="en", furniture=(Furniture(12, 28),)))
    assert [s.cut(text) for s in article.sentences] == [
        "The two men",
        "must agree on a timetable.",
    ]


def test_the_seeds_kinds(seeds: Path) -> None:
    text = (seeds / "000_0048fbcecf0fd0ec.txt").read_text("utf-8")
    article = segment(Article.from_text(text))
    kinds = {s.cut(text): s.kind for s in article.sentences}
    assert article.language == "en"
    assert (
        kinds["Joe Biden meets with Iraqi prime minister to discuss troop withdrawal"] == "headline"
    )
    assert kinds["American military support"] == "heading"
    assert kinds["Iraqi election deadline"] == "heading"
    assert kinds["“He plays his political survival”, continues Myriam Benraad."] == "body"


def test_the_seeds_quotation_that_runs_on(seeds: Path) -> None:
    text = (seeds / "001_16148c3dbffbe477.txt").read_text("utf-8")
    article = segment(Article.from_text(text))
    (continued,) = (s.cut(text) for s in article.sentences if s.kind == "quote continuation")
    assert continued.startswith("Our cooperation,")


def test_the_heading_given_is_the_headline_and_one_sentence() -> None:
    text = "07/27/2021\nTroops leave. What now?\nThe two men met."
    article = segment(Article(text, language="en", heading=Extent(11, 34)))
    assert [(s.cut(text), s.kind) for s in article.sentences if s.kind == "headline"] == [
        ("Troops leave. What now?", "headline")
    ]


def test_a_title_that_stands_elsewhere_leaves_no_headline() -> None:
    text = "This article is old\n\nThe two men met.\n\nThey agreed."
    article = segment(Article(text, language="en", title="Biden meets Kadhimi"))
    assert [s.kind for s in article.sentences] == ["heading", "body", "body"]


def test_a_title_with_the_outlets_name_behind_it_is_found_all_the_same() -> None:
    text = "By a reporter\n\nBiden meets Iraqi prime minister\n\nThe two men met."
    article = segment(Article(text, language="en", title="Biden meets Iraqi prime minister | AFP"))
    assert [s.kind for s in article.sentences] == ["heading", "headline", "body"]


def test_a_text_of_one_word_and_an_empty_one() -> None:
    assert [s.kind for s in segment(Article("Word")).sentences] == ["body"]
    assert segment(Article("")).sentences == ()


def test_nltk_is_not_loaded_and_models_only_when_needed() -> None:
    program = (
        "import sys; from summarizer.segment import segment; from summarizer.model import Article\n"
        "assert not {'nltk', 'punkt', 'nupunkt'} & set(sys.modules)\n"
        "segment(Article('Das ist Nr. xy. Ja. Gut.', language='de'))\n"
        "assert 'nltk' not in sys.modules and 'punkt' in sys.modules"
    )
    done = subprocess.run([sys.executable, "-c", program], check=False)  # noqa: S603 - own program
    assert done.returncode == 0

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.model import Article, Extent, Span

extents = st.tuples(st.integers(0, 60), st.integers(1, 40)).map(lambda p: Extent(p[0], p[0] + p[1]))


@pytest.mark.parametrize(("start", "end"), [(3, 3), (4, 3), (-1, 3)])
def test_empty_reversed_and_negative_stretches_cannot_exist(start: int, end: int) -> None:
    with pytest.raises(ValueError, match="not a"):
        Extent(start, end)
    with pytest.raises(ValueError, match="not a"):
        Span(0, start, end)


def test_a_span_needs_an_article() -> None:
    with pytest.raises(ValueError, match="not a span"):
        Span(-1, 0, 1)


@given(extents, extents)
def test_overlap_and_containment_agree_with_the_characters(one: Extent, other: Extent) -> None:
    mine, theirs = set(range(one.start, one.end)), set(range(other.start, other.end))
    assert one.overlaps(other) == bool(mine & theirs)
    assert one.contains(other) == (theirs <= mine)
    assert Span.of(0, one).overlaps(Span.of(0, other)) == one.overlaps(other)
    assert Span.of(0, one).contains(Span.of(0, other)) == one.contains(other)
    assert not Span.of(0, one).overlaps(Span.of(1, other))


@given(st.text(min_size=1), st.data())
def test_a_span_cuts_code_points(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    article = Article.from_text(text)
    assert Span(0, start, end).cut([article]) == text[start:end] == Extent(start, end).cut(text)

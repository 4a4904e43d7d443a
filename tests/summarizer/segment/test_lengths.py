from __future__ import annotations

import pytest

from summarizer.model import Extent
from summarizer.segment.lengths import LONGEST, bounded

LONG = 20_000


@pytest.mark.parametrize(
    ("unit", "ends"), [("word ", "d"), ("a clause of it; ", ";"), ("abc, def ", ","), ("x", "x")]
)
def test_a_text_without_full_stops_is_cut_where_it_breathes(unit: str, ends: str) -> None:
    text = (unit * LONG)[:LONG].strip()
    pieces = list(bounded(text, Extent(0, len(text))))
    assert all(piece.end - piece.start <= LONGEST for piece in pieces)
    assert all(piece.cut(text).endswith(ends) for piece in pieces[:-1])
    assert "".join(piece.cut(text) for piece in pieces).replace(" ", "") == text.replace(" ", "")


def test_a_line_end_is_the_best_place() -> None:
    text = "word, " * 200 + "\n" + "word; " * 200
    first = next(bounded(text, Extent(0, len(text))))
    assert first.end == 1199


def test_an_ordinary_sentence_stays_whole() -> None:
    assert list(bounded("Biden; Kadhimi.", Extent(0, 15))) == [Extent(0, 15)]

"""Hostile texts end: what is long, repeated or made to go back costs no more than its length."""

from __future__ import annotations

import pytest

from tests.summarizer.clean.helpers import cleaned

HOSTILE = {
    "one line": "word and more. " * 20_000,
    "every word a trap": "MORE " * 60_000,
    "glued names": "Bly BlyX MORE " * 20_000,
    "headings of lists": "See also\n" * 6_000,
    "capitals": "COUNCIL SAYS NO TO ALL OF THIS\n" * 6_000,
    "digits in a share bar": ("share " + "1" * 1_400 + "\n") * 100,
    "names in a byline": ("By " + "Aa Bb " * 8 + "x\n") * 3_000,
    "initials": ("Share " + "A.B-" * 300 + "\n") * 100,
    "spaces": " " * 300_000 + "a",
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_text_ends(name: str) -> None:
    text = HOSTILE[name]
    assert cleaned(text).text == text

from __future__ import annotations

import pytest

from summarizer import Article, Story
from summarizer.language.support import language_warnings
from tests.summarizer.world_news import STORIES, UNKNOWN

DUTCH = (
    "Brand in de haven\n\nBij een brand in een loods in de haven van Rotterdam zijn drie mensen om"
    " het leven gekomen. De politie heeft een onderzoek ingesteld naar de oorzaak van het vuur."
)


def warnings(*texts: str) -> tuple[str, ...]:
    return language_warnings(Story.from_articles([Article.from_text(t) for t in texts]).articles)


@pytest.mark.parametrize("code", STORIES)
def test_a_known_language_needs_no_warning(code: str) -> None:
    assert warnings(*STORIES[code]) == ()


@pytest.mark.parametrize("code", UNKNOWN)
def test_an_unknown_language_is_told_once(code: str) -> None:
    (warning,) = warnings(*UNKNOWN[code])
    assert warning.startswith("Sources 1 and 2 are in ")
    assert "Sidebrief does not know in full" in warning


def test_a_neighbouring_language_is_named() -> None:
    (warning,) = warnings(STORIES["de"][0], DUTCH)
    assert warning.startswith("Source 2 is in Dutch, which Sidebrief does not know in full")


def test_a_text_too_short_to_tell_is_let_pass() -> None:
    assert warnings("Ok.") == ()

"""What the engine says in sentences, in another language; nothing of a source is translated."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QLocale, QTranslator

from gui.told import difference_retold, retold
from gui.told.saying import known
from summarizer import Article, LoadError
from summarizer.clean.kinds import REASONS
from summarizer.language import language_warnings
from summarizer.load.formats import recognise, unsupported

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication

    from gui.work import engine as ask
    from summarizer import Analysis, Brief

GERMAN: Final = {
    "Only source {number} reports this": "Nur Quelle {number} berichtet das",
    "the next line leans on it": "die nächste Zeile baut darauf auf",
    "it is about {focus}, your focus": "es geht um {focus}, Ihren Schwerpunkt",
    "Read sources {numbers} for {share} % of the facts.": "{share} % stehen in {numbers}.",
    "Source {number} names {origin}, which published {published}.": "{origin}: {published}.",
    "Weighted by you: in the choice of lines, {weights}.": "Gewichtet: {weights}.",
    "source {number} counts half": "Quelle {number} halb",
    "source {number} counts {share}": "Quelle {number} zu {share}",
    "one is the other rounded": "eine ist die andere, gerundet",
    "otherwise the same words": "sonst derselbe Wortlaut",
    "“{words}”": "„{words}“",
    "{told}, not in {sources}": "{told}, nicht in {sources}",
    "source {numbers}": "Quelle {numbers}",
    "sources {numbers}": "Quellen {numbers}",
    "{first} and {last}": "{first} und {last}",
    "{day} {month} {year}": "{day}. {month} {year}",
}


class Translator(QTranslator):
    """Knows the sentences of this test."""

    def translate(
        self, _context: str, text: str, _comment: str | None = None, _count: int = -1
    ) -> str:
        return GERMAN.get(text, text)


@pytest.fixture
def in_german(qapp: QApplication) -> Iterator[None]:
    before, translator = QLocale(), Translator()
    QLocale.setDefault(QLocale(QLocale.Language.German))
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)
    QLocale.setDefault(before)


def sentences(analysis: Analysis, brief: Brief) -> Iterator[str]:
    """What the window shows of the engine's own sentences."""
    checks = analysis.checks
    yield from (line.why for line in brief.lines)
    links = (link for claim in analysis.claims for link in claim.links)
    yield from (reason for link in links for reason in link.evidence)
    yield from (voice.reason for voice in analysis.voices if voice.reason)
    yield from (one.reason for one in checks.foreign)
    yield from (one.reason for one in checks.duplicates)
    yield from (one.note for one in checks.anonymity)
    yield from (one.advice for one in [checks.advice] if one is not None)
    yield from (*checks.warnings, *analysis.warnings)
    yield from (one.warning for one in analysis.origins)
    yield from (one.summary for one in analysis.sourcing)
    yield from (dated.basis for dated in analysis.timeline)
    for article in analysis.story.articles:
        yield from (item.reason for item in article.furniture)
        yield from (note for note in [article.date_note] if note)


def test_no_sentence_of_the_engine_is_unknown(loaded: ask.Loaded, solved: ask.Solved) -> None:
    assert loaded.analysis is not None
    found = set(sentences(loaded.analysis, solved.brief)) | set(REASONS.values())
    assert len(found) > 100
    assert not {one for one in found if not known(one)}


def test_what_the_engine_says_of_files_and_languages_is_known() -> None:
    assert known(unsupported("photo.xyz"))
    assert known(unsupported("photo"))
    with pytest.raises(LoadError) as refused:
        recognise("story.txt", b"{\\rtf1")
    assert known(refused.value.reason)
    assert known(str(refused.value))
    articles = [replace(Article.from_text("Iets. " * 20), language=code) for code in ("nl", "xx")]
    assert all(map(known, language_warnings(articles * 2)))


def test_what_the_engine_says_keeps_its_numbers_and_names(in_german: None) -> None:
    assert retold("Only source 2 reports this; the next line leans on it.") == (
        "Nur Quelle 2 berichtet das; die nächste Zeile baut darauf auf."
    )
    assert retold("Only source 3 reports this; it is about Al; Sons, your focus.") == (
        "Only source 3 reports this; it is about Al; Sons, your focus."  # known in part: as it is
    )
    assert retold("Read sources 1, 2 and 4 for 90 % of the facts.") == "90 % stehen in 1, 2 und 4."
    assert retold("Source 4 names {x} CNN, which published sources 2 and 3.") == (
        "{x} CNN: Quellen 2 und 3."
    )
    weighted = "Weighted by you: in the choice of lines, {}."
    weighted = weighted.format("source 1 counts half and source 2 counts 120 %")
    assert retold(weighted) == "Gewichtet: Quelle 1 halb und Quelle 2 zu 120 %."


def test_the_words_of_the_sources_stay_in_what_is_said_of_a_difference(in_german: None) -> None:
    rounded = (
        "Source 1 (as of May): “2,500 men”; sources 2 and 3: “source 9: x” "
        "(one is the other rounded)."
    )
    assert difference_retold(rounded) == (
        "Quelle 1 (as of May): „2,500 men“; Quellen 2 und 3: „source 9: x“ "
        "(eine ist die andere, gerundet)."
    )
    lacking = (
        "Source 1: “all”, not in source 2; source 1: “a”, source 2: “b” (otherwise the same words)."
    )
    assert difference_retold(lacking) == (
        "Quelle 1: „all“, nicht in Quelle 2; Quelle 1: „a“, Quelle 2: „b“ "
        "(sonst derselbe Wortlaut)."
    )
    dated = "Source 1 (6 July 2021): “12”; source 2: “12.4” (one is the other rounded)."
    assert difference_retold(dated) == (
        "Quelle 1 (6. July 2021): „12“; Quelle 2: „12.4“ (eine ist die andere, gerundet)."
    )
    nested = "Source 1: “he said “no” to it”; source 2: “yes” (one is the other rounded)."
    assert difference_retold(nested) == nested


def test_the_differences_of_a_story_are_known(in_german: None, loaded: ask.Loaded) -> None:
    assert loaded.analysis is not None
    found = [one.explanation for one in loaded.analysis.differences if one.explanation]
    assert found
    assert all("Quelle" in difference_retold(one) for one in found)


@settings(max_examples=30)
@given(st.text())
def test_in_english_and_where_it_is_not_known_all_stays_as_it_is(text: str) -> None:
    assert retold(text) == difference_retold(text) == text
    assert retold(f"Only source 1 reports {text}") == f"Only source 1 reports {text}"

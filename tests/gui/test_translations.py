"""Qt Linguist's files, and what the window loads, hold every sentence of the window, whole."""

from __future__ import annotations

import re
from string import Formatter
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QTranslator

from gui.window.methods import METHOD_NAMES
from gui.window.stages import STAGES
from summarizer.settings import METHOD_TITLES
from tests.translations import linguist
from tests.translations.linguist import Translation, translations
from tests.translations.sentences import ROOT, Sentence, UnreadableError, said_in, sentences

if TYPE_CHECKING:
    from pathlib import Path

_TAG = re.compile(r"</?[a-z]+[^>]*>")
_KEY = re.compile(r"&(\w)")
_STEP = re.compile(r'(?:\bstep|show_progress)(?:\(|, )"([A-Z][a-z ]+)"')
_BRING = "run: python -m tests.translations, and translate what it says is missing"


@pytest.fixture(scope="module", params=linguist.languages())
def language(request: pytest.FixtureRequest) -> str:
    """Each language that there is a file of."""
    return str(request.param)


@pytest.fixture(scope="module")
def told(language: str) -> list[Translation]:
    """What the file of the language says, as far as it is translated."""
    return [one for one in translations(linguist.source(language)) if not one.state]


def test_every_sentence_is_there_and_translated(told: list[Translation]) -> None:
    there = {one.sentence for one in told if all(one.forms)}
    assert sorted(set(sentences()) - there) == [], _BRING
    assert sorted(there - set(sentences())) == [], _BRING


def test_lupdate_has_nothing_to_change(language: str, tmp_path: Path) -> None:
    copy = tmp_path / "copy.ts"
    copy.write_bytes(linguist.source(language).read_bytes())
    linguist.update(language, sentences(), copy)
    same = copy.read_bytes() == linguist.source(language).read_bytes()
    assert same, _BRING


def test_what_the_window_loads_is_of_the_same_state(language: str, told: list[Translation]) -> None:
    translator = QTranslator()
    assert translator.load(str(linguist.released(language)))
    for one in told:
        said = one.sentence
        number = 1 if said.plural else -1
        found = translator.translate(said.context, said.text, said.comment, number)
        assert found == one.forms[0], _BRING
    many = [one for one in told if one.sentence.plural]
    for one in many:
        said = one.sentence
        assert translator.translate(said.context, said.text, said.comment, 7) == one.forms[-1]


def test_values_and_tags_are_those_of_the_source(told: list[Translation]) -> None:
    for one in told:
        for form in one.forms:
            assert _fields(form) == _fields(one.sentence.text), one.sentence
            assert _TAG.findall(form) == _TAG.findall(one.sentence.text), one.sentence
            assert ("%n" in form) <= one.sentence.plural, one.sentence
        if "%n" in one.sentence.text:
            assert "%n" in one.forms[-1], one.sentence


def test_what_has_a_key_in_english_has_one(told: list[Translation]) -> None:
    for one in told:
        for form in one.forms:
            assert len(_KEY.findall(form)) == len(_KEY.findall(one.sentence.text)), one.sentence


def test_dots_and_spaces_at_the_ends_are_those_of_the_source(told: list[Translation]) -> None:
    for one in told:
        for form in one.forms:
            assert form.endswith("…") == one.sentence.text.endswith("…"), one.sentence
            assert len(form) - len(form.strip()) == len(one.sentence.text) - len(
                one.sentence.text.strip()
            ), one.sentence


def test_german_has_its_own_quotation_marks_and_dashes() -> None:
    for one in translations(linguist.source("de")):
        for form in one.forms:
            assert not re.search(r"[“][^“„”]*[”]|—", form), one.sentence
            assert form.count("„") == form.count("“"), one.sentence


@pytest.mark.parametrize(
    "call", ['translate("Brief", "one" if x else "two")', 'Phrase(_HERE, "one")', "translate(a, b)"]
)
def test_words_that_are_not_written_out_in_a_call_are_refused(call: str, tmp_path: Path) -> None:
    source = tmp_path / "some.py"
    source.write_text(f"{call}\n", "utf-8")
    with pytest.raises(UnreadableError, match=r"some\.py:1: write the words out"):
        list(said_in(source))


def test_a_call_with_a_number_has_a_plural(tmp_path: Path) -> None:
    source = tmp_path / "some.py"
    source.write_text(
        'translate("A", "%n lines", count=len(x))\n'
        'translate("A", "{n} words", "", n)\n'
        'Phrase("A", "%n hits")\n'
        "painter.translate(1, 2)\n"
        'translate("A", "May", "short")\n',
        "utf-8",
    )
    assert list(said_in(source)) == [
        Sentence("A", "%n lines", plural=True),
        Sentence("A", "{n} words", plural=True),
        Sentence("A", "%n hits", plural=True),
        Sentence("A", "May", "short"),
    ]


def test_methods_and_stages_are_named_as_the_engine_names_them() -> None:
    assert tuple((name, words.text) for name, words in METHOD_NAMES.items()) == METHOD_TITLES
    named = {
        stage
        for folder in ("summarizer", "gui")
        for path in (ROOT / folder).rglob("*.py")
        for stage in _STEP.findall(path.read_text("utf-8"))
    }
    assert named == set(STAGES)


def _fields(text: str) -> list[str]:
    return sorted({name for _, name, _, _ in Formatter().parse(text) if name is not None})

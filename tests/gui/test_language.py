"""The window speaks the system's language, or the chosen one; choosing another makes it anew."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QMenu, QMessageBox, QWidget

from gui.help.guide_pages import read_page
from gui.keeping import shelf
from gui.language import locale_of, speak, spoken
from gui.preferences import LANGUAGE_CHOICES, from_json
from gui.reading.note_editor import NoteEditor
from gui.theme.tokens import LIGHT
from gui.window import rebuilding
from gui.window.action_list import every_action, plain
from gui.window.rebuilding import choose_language
from gui.window.settings_dialog import show_settings
from gui.words import Phrase, number, translate
from tests.translations import linguist
from tests.translations.sentences import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from gui.window.main import Window
    from tests.gui.conftest import MakeWindow

# Names, and words that German has from English or with it.
SAME = {"Deutsch", "English", "Sidebrief", "PDF…", "JSON…", "Markdown…", "Filter", "Text"}
SAME |= {"LexRank", "TextRank", "Luhn", "KL-Sum", "SumBasic", "Edmundson"}
# Of a guide: headings, rows of lists and tables, links, and what stands on a command line.
BUILT = re.compile(r"^#+|^- \*\*|^\||\]\([\w.]+\)|`(?:--|sidebrief )[^`]+`", re.MULTILINE)


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    """Speak German for one test."""
    speak(qapp, "de")
    yield
    speak(qapp, "en")
    QLocale.setDefault(QLocale.c())


def test_tests_run_in_english_on_any_machine(qapp: QApplication) -> None:
    assert QLocale().language() in {QLocale.Language.C, QLocale.Language.English}
    assert translate("TopBar", "Open folder") == "Open folder"
    assert number(1_234_567) == "1,234,567"


def test_the_system_chooses_among_what_there_is() -> None:
    assert spoken("system", ["de-AT", "en"]) == "de"
    assert spoken("system", ["fr-FR", "de_DE", "en"]) == "de"
    assert spoken("system", ["en-US", "de"]) == "en"
    assert spoken("system", ["fr", "pt-BR"]) == "en"
    assert spoken("system", ["C"]) == "en"
    assert spoken("de", ["en"]) == "de"
    assert {spoken(one, []) for one in LANGUAGE_CHOICES} == {"en", *linguist.languages()}


def test_numbers_are_written_as_the_system_does_if_it_speaks_the_language() -> None:
    austrian = QLocale("de_AT")
    assert locale_of("de", austrian) == austrian
    assert locale_of("de", QLocale("fr_FR")).decimalPoint() == ","
    assert locale_of("en", QLocale("de_DE")).decimalPoint() == "."


def test_german_is_spoken_from_words_to_numbers(german: None) -> None:
    assert translate("TopBar", "Open folder") == "Ordner öffnen"
    assert Phrase("Menus", "&File")() == "&Datei"
    assert translate("TopBar", "{n} words", count=1) == "{n} Wort"
    assert translate("TopBar", "{n} words", count=5) == "{n} Wörter"
    assert number(1_234_567) == "1.234.567"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"


def test_one_language_takes_the_place_of_another(qapp: QApplication, german: None) -> None:
    speak(qapp, "de")
    speak(qapp, "en")
    assert translate("TopBar", "Open folder") == "Open folder"
    QCoreApplication.sendPostedEvents(None, 52)  # deferred deletes
    assert not qapp.findChildren(QTranslator, "language")


def test_a_language_that_is_not_known_falls_back() -> None:
    assert from_json({"language": "de"}).language == "de"
    assert from_json({"language": "tlh"}).language == "system"
    assert from_json({"language": 3}).language == "system"


def test_a_german_window_has_no_english_words(
    qapp: QApplication, make_window: MakeWindow, german: None
) -> None:
    said_in_german = set(_said(make_window()))
    speak(qapp, "en")
    said_in_english = set(_said(make_window()))
    assert len(said_in_english) > 250
    assert not {words for words in said_in_german & said_in_english if _is_said(words)}


def test_no_menu_or_dialog_has_a_key_twice(make_window: MakeWindow, german: None) -> None:
    window = make_window()
    dialog = show_settings(window)
    said = [
        [one.text() for one in menu.actions()]
        for menu in (window.menuBar(), *window.menuBar().findChildren(QMenu))
    ]
    said.append([one.text() for one in dialog.findChildren(QLabel)] + [dialog.letters.text()])
    for texts in said:
        keys = [key.lower() for text in texts for key in re.findall(r"&(\w)", text)]
        assert not [key for key, often in Counter(keys).items() if often > 1], keys
    assert len(keys) == len(dialog.combos) + 1


def test_the_menu_marks_the_language(window: Window) -> None:
    def marked() -> list[str]:
        return [one.data() for one in window.commands.languages.actions() if one.isChecked()]

    assert marked() == ["system"]
    window.commands.languages.actions()[0].trigger()
    assert marked() == ["system"]
    titles = [one.text() for one in window.commands.languages.actions()]
    assert titles == ["As the system", "English", "Deutsch"]


def test_another_language_makes_the_windows_anew_with_their_stories(
    story: Window, qtbot: QtBot, german: None
) -> None:
    stories, session = story.stories, story.session
    assert session.brief is not None
    story.keeping.keeper.begin(shelf.new_folder())
    lines = [line.text for line in session.brief.lines]
    claim = session.brief.lines[0].claim
    story.navigator.select(claim)
    choose_language(story, "de")
    qtbot.waitUntil(lambda: story not in stories.windows, timeout=5000)
    (anew,) = stories.windows
    qtbot.addWidget(anew)
    qtbot.waitUntil(lambda: anew.session.brief is not None, timeout=30_000)
    assert anew.session.brief is not None
    assert [line.text for line in anew.session.brief.lines] == lines
    assert anew.menuBar().actions()[0].text() == "&Datei"
    assert anew.preferences.language == "de"
    qtbot.waitUntil(lambda: anew.navigator.claim == claim)
    anew.close()


@pytest.mark.parametrize(("answer", "at_once"), [("Now", True), ("At the next start", False)])
def test_who_has_something_to_undo_is_asked(
    answer: str, at_once: bool, story: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    def click(box: QMessageBox) -> None:
        next(one for one in box.buttons() if one.text() == answer).click()

    anew: list[str] = []
    monkeypatch.setattr(rebuilding, "rebuild", lambda _stories, choice: anew.append(choice))
    monkeypatch.setattr(QMessageBox, "exec", click)
    assert story.session.brief is not None
    story.decisions.pin(story.session.brief.lines[0])
    choose_language(story, "de")
    QCoreApplication.processEvents()
    assert anew == (["de"] if at_once else [])
    assert story.preferences.language == "de"


def test_the_guide_is_there_in_german_section_by_section(german: None) -> None:
    said_in_german = read_page("guide.md")
    assert said_in_german.startswith("# Das Handbuch")
    english = (ROOT / "docs" / "guide.md").read_text("utf-8")
    assert BUILT.findall(said_in_german) == BUILT.findall(english)


@pytest.mark.parametrize("width", [130, 600])
def test_no_words_of_a_notes_buttons_are_clipped(width: int, qtbot: QtBot, german: None) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    editor = NoteEditor(None, (), LIGHT, parent)
    editor.resize(width, editor.fit(width))
    layout = editor.layout()
    assert layout is not None
    layout.activate()
    for button in (editor.drop_button, editor.keep_button):
        assert button.width() >= button.sizeHint().width()
    assert (editor.drop_button.y() == editor.keep_button.y()) == (width == 600)


def _is_said(words: str) -> bool:
    """Tell whether words are to be translated: not names, keys, signs or single letters."""
    bare = re.sub(r"\W*\((?:\*?\.\w+|[\w+,/]+)\)$", "", words)
    return bool(re.search(r"[A-Za-z]{3}", bare)) and words not in SAME


def _said(window: Window) -> Iterator[str]:
    """Everything that an empty window says, shown or not yet."""
    for found in every_action(window):
        yield plain(found.action.text())
        yield found.action.toolTip()
        yield from found.path
    for widget in window.findChildren(QWidget):
        yield widget.toolTip()
        yield widget.accessibleName()
        yield widget.accessibleDescription()
        if isinstance(widget, (QLabel, QAbstractButton)):
            yield plain(widget.text())
        if isinstance(widget, QLineEdit):
            yield widget.placeholderText()
    for menu in window.findChildren(QMenu):
        yield from (plain(one.text()) for one in menu.actions())

"""The language that the window speaks: the system's where there is a translation, or a chosen one.

In: a choice ("system", "en", "de"). Out: Qt's translators for the window's words and for Qt's own
(buttons of dialogs, menus of text fields), and a locale for numbers. English is in the source and
needs no file. What is shown already keeps its words: windows are made anew (gui.window.rebuilding).
"""

from __future__ import annotations

from importlib.resources import as_file, files
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator

from gui.words import Phrase

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtCore import QCoreApplication

_ENGLISH: Final = "en"
_NAME: Final = "language"  # of the translators, by which they are found again
_LOCALES: Final = {
    "en": QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom),
    "de": QLocale(QLocale.Language.German, QLocale.Country.Germany),
}
TITLES: Final[dict[str, Callable[[], str]]] = {
    "system": Phrase("Language", "As the system"),
    "en": lambda: "English",  # each language by its own name: who needs it can read it
    "de": lambda: "Deutsch",
}


def speak(app: QCoreApplication, choice: str) -> str:
    """Let what is shown from now on speak a language; return which one it is ("de").

    Args:
        choice: one of ``gui.preferences.LANGUAGE_CHOICES``.
    """
    for former in app.findChildren(QTranslator, _NAME):
        app.removeTranslator(former)
        former.deleteLater()
    language = spoken(choice, QLocale.system().uiLanguages())
    if language != _ENGLISH:
        _install(
            app, QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath), "qtbase", language
        )
        with as_file(files("gui") / "translations") as folder:
            _install(app, str(folder), "sidebrief", language)
    QLocale.setDefault(locale_of(language, QLocale.system()))
    return language


def spoken(choice: str, wanted: Iterable[str]) -> str:
    """Return the language of a choice.

    Args:
        wanted: the languages that the user reads, best first, as the system names them ("de-AT").
    """
    if choice != "system":
        return choice
    read = (name.replace("_", "-").partition("-")[0] for name in wanted)
    return next((one for one in read if one in _LOCALES), _ENGLISH)


def locale_of(language: str, system: QLocale) -> QLocale:
    """Return how a language writes numbers: as the system does, if it is of that language."""
    usual = _LOCALES[language]
    return system if system.language() == usual.language() else usual


def _install(app: QCoreApplication, folder: str, name: str, language: str) -> None:
    translator = QTranslator(app)
    translator.setObjectName(_NAME)
    if translator.load(f"{name}_{language}", folder):
        app.installTranslator(translator)

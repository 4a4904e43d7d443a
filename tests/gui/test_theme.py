from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontInfo, QPalette
from PySide6.QtWidgets import QApplication

from gui.theme import fonts
from gui.theme.icons import icon, svg, window_icon
from gui.theme.style import palette, stylesheet
from gui.theme.switch import ThemeSwitch
from gui.theme.tokens import DARK, LIGHT, THEMES, Theme


def luminance(colour: str) -> float:
    """Relative luminance of WCAG 2."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def pairs(theme: Theme) -> list[tuple[str, str, str]]:
    grounds = {"paper": theme.paper, "chrome": theme.chrome, "raised": theme.raised}
    found = [
        (f"{name} on {ground}", ink, colour)
        for ground, colour in grounds.items()
        for name, ink in (
            ("ink", theme.ink),
            ("muted", theme.muted),
            ("accent", theme.accent),
            ("difference", theme.difference),
        )
    ]
    found += [("button", theme.on_accent, theme.accent), ("line", theme.ink, theme.selection)]
    found += [("voices on selection", theme.note, theme.selection)]
    for index in range(len(theme.sources)):
        found.append((f"chip {index}", theme.on_accent, theme.source(index)))
        found.append((f"only here {index}", theme.source(index), theme.raised))
    return found


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
def test_every_pair_of_text_and_ground_can_be_read(theme: Theme) -> None:
    poor = {name: round(contrast(ink, ground), 2) for name, ink, ground in pairs(theme)}
    assert not {name: value for name, value in poor.items() if value < 4.5}


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
def test_the_stylesheet_names_only_colours_and_files_that_exist(
    qapp: QApplication, theme: Theme
) -> None:
    sheet = stylesheet(theme)
    assert "$" not in sheet
    assert sheet.count("{") == sheet.count("}")
    files = re.findall(r"url\(([^)]+)\)", sheet)
    assert files
    assert all(Path(file).is_file() for file in files)
    assert palette(theme).color(QPalette.ColorRole.Window).name() == theme.chrome


def test_the_fonts_are_the_packaged_ones(qapp: QApplication) -> None:
    fonts.load_fonts()
    assert QFontInfo(fonts.serif(15)).family() == "Source Serif Pro"
    assert QFontInfo(fonts.sans(13)).family() == "Source Sans Pro"
    assert fonts.sans(13, bold=True).weight() > fonts.sans(13).weight()
    assert fonts.serif(15).pixelSize() == 15


def test_without_the_packages_the_platform_has_fonts(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fonts, "_PACKAGES", (("no_such_package", "Nothing"),))
    fonts.load_fonts.__wrapped__()
    assert QFontInfo(fonts.serif(15)).pixelSize() == 15


def test_icons_take_the_colour_they_are_asked_for(qapp: QApplication) -> None:
    assert "#123456" in svg("eye", "#123456")
    assert not icon("search", "#123456").isNull()
    assert not window_icon().pixmap(64, 64).isNull()


def test_a_chosen_theme_is_in_force_at_once(qapp: QApplication) -> None:
    switch = ThemeSwitch(qapp, "light")
    seen: list[Theme] = []
    switch.changed.connect(seen.append)
    switch.choose("dark")
    switch.choose("dark")
    assert seen == [DARK]
    assert qapp.palette().color(QPalette.ColorRole.Window).name() == DARK.chrome
    switch.choose("light")
    assert seen == [DARK, LIGHT]


def test_the_theme_follows_the_system(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    scheme = Qt.ColorScheme.Light

    class Hints:
        def __init__(self) -> None:
            self.colorSchemeChanged = qapp.styleHints().colorSchemeChanged

        def colorScheme(self) -> Qt.ColorScheme:  # noqa: N802 - Qt's name
            return scheme

    hints = Hints()
    monkeypatch.setattr(QApplication, "styleHints", lambda *_: hints)
    switch = ThemeSwitch(qapp, "system")
    assert switch.theme is LIGHT
    scheme = Qt.ColorScheme.Dark
    hints.colorSchemeChanged.emit(scheme)
    assert switch.theme is DARK
    switch.choose("light")
    assert switch.theme is LIGHT

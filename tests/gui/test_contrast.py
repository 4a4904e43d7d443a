"""Contrast of every pair of colours that is used, in every theme (WCAG 2.2, levels AA and AAA)."""

from __future__ import annotations

import math
import re
from itertools import combinations
from typing import TYPE_CHECKING

import pytest

from gui.reading import marks
from gui.theme.style import stylesheet
from gui.theme.tokens import THEMES, Theme, mix

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

TEXT = 4.5  # 1.4.3 (AA)
MARK = 3.0  # 1.4.11: edges of fields, marks that carry meaning, large text
HIGH = 7.0  # 1.4.6 (AAA), for text in high contrast
SOURCES = 10
APART = 22.0  # CIE 1976, for everybody; the eye tells 2.3 in patches beside each other
APART_BLIND = 11.0  # the same for who does not see red or green; the number stands in each chip

_SRGB = ((0.4124, 0.3576, 0.1805), (0.2126, 0.7152, 0.0722), (0.0193, 0.1192, 0.9505))
# Viénot, Brettel and Mollon (1999): what a person without one kind of cone sees, in linear RGB.
_BLIND = {
    "nobody": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "red": ((0.11238, 0.88762, 0), (0.11238, 0.88762, 0), (0.00401, -0.00401, 1)),
    "green": ((0.29275, 0.70725, 0), (0.29275, 0.70725, 0), (-0.02234, 0.02234, 1)),
}
Triple = tuple[float, float, float]


def linear(colour: str) -> Triple:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return red, green, blue


def times(matrix: tuple[tuple[float, ...], ...], light: Triple) -> Triple:
    one, two, three = (sum(a * b for a, b in zip(row, light, strict=True)) for row in matrix)
    return one, two, three


def contrast(one: str, other: str) -> float:
    lights = (times(_SRGB, linear(colour))[1] for colour in (one, other))
    high, low = sorted(lights, reverse=True)
    return (high + 0.05) / (low + 0.05)


def lab(light: Triple) -> Triple:
    white = times(_SRGB, (1, 1, 1))
    shares = (max(a, 0.0) / w for a, w in zip(times(_SRGB, light), white, strict=True))
    x, y, z = (s ** (1 / 3) if s > 0.008856 else 7.787 * s + 16 / 116 for s in shares)
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def apart(one: str, other: str, eyes: str) -> float:
    places = [lab(times(_BLIND[eyes], linear(colour))) for colour in (one, other)]
    return math.dist(*places)


Pair = tuple[str, str, str]  # where it is used, ink, ground


def text_pairs(theme: Theme) -> list[Pair]:
    """Every ink in which words are set, on every ground on which it stands."""
    chrome, paper, raised = theme.chrome, theme.paper, theme.raised
    hover = mix(theme.ink, chrome, 0.07)
    grounds = {"paper": paper, "chrome": chrome, "raised": raised, "hover": hover}
    found = [
        (f"{name} on {ground}", ink, colour)
        for ground, colour in grounds.items()
        for name, ink in (("ink", theme.ink), ("note", theme.note))
    ]
    found += [
        (f"{name} on {ground}", ink, colour)
        for ground, colour in (("paper", paper), ("chrome", chrome), ("raised", raised))
        for name, ink in (
            ("muted", theme.muted),
            ("link", theme.accent),
            ("difference", theme.difference),
        )
    ]
    found += [
        ("primary button", theme.on_accent, theme.accent),
        ("primary button under the pointer", theme.on_accent, mix(theme.accent, theme.ink, 0.88)),
        ("selected passage", theme.ink, theme.selection),
        ("note on the selection", theme.note, theme.selection),
        ("text chosen with the mouse", theme.ink, mix(theme.accent, paper, 0.35)),
        ("badge", theme.ink, mix(theme.muted, chrome, 0.18)),
    ]
    for index, colour in enumerate(theme.sources):
        found.append((f"number in chip {index + 1}", theme.on_accent, colour))
        found.append((f"only here {index + 1}", theme.ink, theme.tint(index)))
        found.append((f"count of source {index + 1}", colour, raised))
    return found


def mark_pairs(theme: Theme) -> list[Pair]:
    """Every mark that carries meaning, and every edge that shows what can be used."""
    chrome, paper, raised = theme.chrome, theme.paper, theme.raised
    strong = marks.strong(theme.selection).name()
    found = [
        ("edge of a field on chrome", theme.edge, chrome),
        ("edge of a field", theme.edge, raised),
        ("focus on chrome", theme.accent, chrome),
        ("focus on paper", theme.accent, paper),
        ("focus on raised", theme.accent, raised),
        ("focus of a primary button", theme.ink, chrome),
        ("slider", theme.accent, mix(theme.muted, chrome, 0.30)),
        ("underline of what is shared", theme.quiet, paper),
        ("sign of silence", theme.quiet, chrome),
        ("bar of shared claims", theme.quiet, raised),
        ("wave", theme.difference, paper),
        ("wave on the selection", theme.difference, theme.selection),
        ("tick of the selection beside the ink", strong, theme.ink if _is_light(theme) else paper),
        ("dimmed words", mix(theme.muted, paper, marks._DIMMED), paper),
    ]
    found += [(f"mark of source {n + 1}", colour, paper) for n, colour in enumerate(theme.sources)]
    found += [(f"mark of source {n + 1}", colour, chrome) for n, colour in enumerate(theme.sources)]
    return found


def _is_light(theme: Theme) -> bool:
    return contrast(theme.paper, "#000000") > contrast(theme.paper, "#ffffff")


def poor(pairs: list[Pair], need: float) -> dict[str, float]:
    measured = {where: contrast(ink, ground) for where, ink, ground in pairs}
    return {where: round(value, 2) for where, value in measured.items() if value < need}


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
def test_all_words_can_be_read(theme: Theme) -> None:
    need = HIGH if theme.name.startswith("contrast") else TEXT
    assert not poor(text_pairs(theme), need)


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
def test_all_marks_and_edges_can_be_seen(theme: Theme) -> None:
    assert not poor(mark_pairs(theme), MARK)


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
def test_every_rule_of_the_stylesheet_can_be_read(qapp: QApplication, theme: Theme) -> None:
    usual = (theme.chrome, theme.paper, theme.raised)
    checked = 0
    for selectors, body in re.findall(r"([^{}]+)\{([^}]*)\}", stylesheet(theme)):
        ink = re.search(r"(?<![-\w])color: (#\w{6})", body)
        ground = re.search(r"background: (#\w{6})", body)
        if ink is None or "disabled" in selectors:
            continue
        for colour in (ground.group(1),) if ground else usual:
            checked += 1
            assert contrast(ink.group(1), colour) >= TEXT, (selectors.strip(), colour)
    assert checked > 40


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
@pytest.mark.parametrize(
    ("eyes", "need"), [("nobody", APART), ("red", APART_BLIND), ("green", APART_BLIND)]
)
def test_ten_sources_can_be_told_apart(theme: Theme, eyes: str, need: float) -> None:
    if eyes == "nobody" and theme.name == "dark":
        need = 17.0  # light colours on a dark ground have less room between them
    if eyes != "nobody" and theme.name == "dark":
        need = 10.0
    assert len(theme.sources) == SOURCES
    close = {
        (one, other): round(apart(one, other, eyes), 1)
        for one, other in combinations(theme.sources, 2)
        if apart(one, other, eyes) < need
    }
    assert not close


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
def test_a_colour_that_comes_again_has_another_shape(theme: Theme) -> None:
    for index in range(SOURCES):
        again = [theme.chip_radius(index + SOURCES * times, 16) for times in range(3)]
        assert theme.source(index) == theme.source(index + SOURCES)
        assert len(set(again)) == len(again)

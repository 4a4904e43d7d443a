"""Colour tokens of the window, light and dark. Nothing else in the window names a colour."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Theme:
    """One set of colours, as ``#rrggbb``.

    Attributes:
        paper: ground of the article columns, the surface that stands out.
        chrome: ground of everything else.
        raised: ground of buttons, cards and fields on chrome.
        sources: one colour a source, in order; used again from the start beyond the last.
    """

    name: str
    paper: str
    chrome: str
    raised: str
    ink: str
    muted: str
    line: str
    accent: str
    on_accent: str
    selection: str
    difference: str
    sources: tuple[str, ...]

    def source(self, index: int) -> str:
        """Return the colour of the article with that index."""
        return self.sources[index % len(self.sources)]

    @property
    def note(self) -> str:
        """The ink of small notes, which can also be read on the selection."""
        return mix(self.ink, self.muted, 0.6)

    def tint(self, index: int) -> str:
        """Return the ground of text that only this source has: its colour, thinned on paper."""
        return mix(self.source(index), self.paper, 0.12 if self.name == "light" else 0.20)


def mix(colour: str, ground: str, share: float) -> str:
    """Blend ``share`` of ``colour`` (0 to 1) into ``ground``; both and the result are #rrggbb."""
    pairs = zip(_channels(colour), _channels(ground), strict=True)
    return "#" + "".join(f"{round(share * top + (1 - share) * under):02x}" for top, under in pairs)


def _channels(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


LIGHT: Final = Theme(
    name="light",
    paper="#fffefb",
    chrome="#f6f4f0",
    raised="#ffffff",
    ink="#1e2227",
    muted="#6a6e75",
    line="#ddd9d1",
    accent="#1f5fbf",
    on_accent="#ffffff",
    selection="#ffe8a3",
    difference="#b3261e",
    sources=(
        "#0b6bb0",
        "#b5480a",
        "#0a7655",
        "#8c4380",
        "#7a5c00",
        "#4b5bb5",
        "#a8324a",
        "#3f6b2a",
    ),
)
DARK: Final = Theme(
    name="dark",
    paper="#212529",
    chrome="#1d2024",
    raised="#262a2f",
    ink="#e4e2dc",
    muted="#9da1a8",
    line="#33383e",
    accent="#7fb0f5",
    on_accent="#14171a",
    selection="#5c4a12",
    difference="#f2867e",
    sources=(
        "#6fb4ea",
        "#f0995f",
        "#57c4a0",
        "#d593c8",
        "#d9bd5a",
        "#a3b0f2",
        "#f08fa3",
        "#9ccf7e",
    ),
)
THEMES: Final = {theme.name: theme for theme in (LIGHT, DARK)}

"""Colour tokens of the window's themes. Nothing else in the window names a colour."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Final


@dataclass(frozen=True, slots=True)
class Theme:
    """One set of colours, as ``#rrggbb``.

    Attributes:
        paper: ground of the article columns, the surface that stands out.
        chrome: ground of everything else.
        raised: ground of buttons, cards and fields on chrome.
        line: hairlines that only divide; ``edge`` bounds what is typed into or ticked.
        sources: one colour a source, in order; used again from the start beyond the last, where
            the chip has another shape.
        tinted: share of a source's colour in the ground of what only this source has.
        picked: (index of an article, number of its colour) where the user chose another one.
    """

    name: str
    paper: str
    chrome: str
    raised: str
    ink: str
    muted: str
    line: str
    edge: str
    accent: str
    on_accent: str
    selection: str
    difference: str
    sources: tuple[str, ...]
    tinted: float
    picked: tuple[tuple[int, int], ...] = ()

    def source(self, index: int) -> str:
        """Return the colour of the article with that index."""
        return self.sources[self.colour_of(index)]

    def colour_of(self, index: int) -> int:
        """Return the number of the colour of the article with that index."""
        for article, colour in self.picked:
            if article == index:
                return colour % len(self.sources)
        return index % len(self.sources)

    def chip_radius(self, index: int, height: float) -> float:
        """Return how round the chip of an article is, which tells apart equal colours.

        The first round of colours has rounded corners, the second is square, the third a pill.
        """
        return (height / 4, 0.0, height / 2)[index // len(self.sources) % 3]

    @property
    def quiet(self) -> str:
        """The colour of small marks that carry meaning but no voice, on any ground."""
        return mix(self.muted, self.paper, 0.85)

    @property
    def note(self) -> str:
        """The ink of small notes, which can also be read on the selection."""
        return mix(self.ink, self.muted, 0.6)

    def tint(self, index: int) -> str:
        """Return the ground of text that only this source has: its colour, thinned on paper."""
        return mix(self.source(index), self.paper, self.tinted)


@lru_cache(maxsize=1024)  # asked at every painting of a column
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
    edge="#86827a",
    accent="#1f5fbf",
    on_accent="#ffffff",
    selection="#ffe8a3",
    difference="#b3261e",
    sources=(
        "#0b6bb0",
        "#b5480a",
        "#0a7655",
        "#8c4380",
        "#413d04",
        "#3c58c9",
        "#ce285d",
        "#6b1d27",
        "#98319b",
        "#4a3374",
    ),
    tinted=0.12,
)
DARK: Final = Theme(
    name="dark",
    paper="#212529",
    chrome="#1d2024",
    raised="#262a2f",
    ink="#e4e2dc",
    muted="#9da1a8",
    line="#33383e",
    edge="#767c84",
    accent="#7fb0f5",
    on_accent="#14171a",
    selection="#5c4a12",
    difference="#f2867e",
    sources=(
        "#6fb4ea",
        "#f0995f",
        "#57c4a0",
        "#d593c8",
        "#d3e47b",
        "#9486db",
        "#01f1f9",
        "#cd9739",
        "#95ca7d",
        "#78dad3",
    ),
    tinted=0.20,
)
CONTRAST_LIGHT: Final = Theme(
    name="contrast-light",
    paper="#ffffff",
    chrome="#ffffff",
    raised="#ffffff",
    ink="#000000",
    muted="#262626",
    line="#000000",
    edge="#000000",
    accent="#003a9e",
    on_accent="#ffffff",
    selection="#ffe14d",
    difference="#9b0000",
    sources=(
        "#0d55b4",
        "#a41d5e",
        "#2d6032",
        "#870775",
        "#555b06",
        "#131b7b",
        "#700611",
        "#085890",
        "#61052f",
        "#252854",
    ),
    tinted=0.14,
)
CONTRAST_DARK: Final = Theme(
    name="contrast-dark",
    paper="#000000",
    chrome="#000000",
    raised="#000000",
    ink="#ffffff",
    muted="#e6e6e6",
    line="#ffffff",
    edge="#ffffff",
    accent="#8fc7ff",
    on_accent="#000000",
    selection="#5c4400",
    difference="#ff9d94",
    sources=(
        "#7fb8f9",
        "#f3754c",
        "#2fae95",
        "#fcc1ec",
        "#dce76b",
        "#9689fe",
        "#ef60c3",
        "#c19c0b",
        "#b4fba7",
        "#04f9c5",
    ),
    tinted=0.26,
)
THEMES: Final = {theme.name: theme for theme in (LIGHT, DARK, CONTRAST_LIGHT, CONTRAST_DARK)}

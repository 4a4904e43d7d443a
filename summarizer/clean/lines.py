"""Lines of an article, with the shape by which furniture is told from prose.

In: the display text. Out: its non-blank lines in order, each an exact extent without surrounding
white space. Paragraphs that were wrapped at a fixed width count as one line. Cost: linear.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from summarizer.language import letter_runs

LONGEST: Final = 1_500
"""Lines with more code points than this are body text; only inline furniture is looked for."""

_LINE: Final = re.compile(r"[^\n\r\x0b\x0c\x85\u2028\u2029]+")
_WORD: Final = re.compile(r"[^\W\d_]+|\u00a9")
_TERMINAL: Final = re.compile(
    r"[.!?\u2026\u3002\uff01\uff1f\u061f\u0964][\s\"'\u2019\u201d\u00bb)\]]*\Z"
)
_LEAD: Final = re.compile(
    r"[\s\-\u2013\u2014\u2022\u00b7*(\[>|\u00bb\u203a\u2190-\u21ff\u25a0-\u25ff]+"
)
_INVISIBLE: Final = "\u200b\u200c\u200d\u2060\ufeff \xa0"


@dataclass(frozen=True, slots=True)
class Line:
    """One non-blank line and its shape.

    Attributes:
        start, end: its place in the article, white space around it excluded.
        text: its characters with plain apostrophes and spaces; as long as the extent.
        core: the text without leading bullets, dashes, brackets and arrows.
        words: number of words between white space.
        vocabulary: its words in lower case; empty for lines longer than ``LONGEST``.
        gap: whether a blank line stands before it.
        terminal: whether it ends like a sentence.
    """

    start: int
    end: int
    text: str
    core: str
    words: int
    vocabulary: frozenset[str]
    gap: bool
    terminal: bool

    @property
    def is_prose(self) -> bool:
        """Whether it reads like running text: it ends like a sentence, introduces, or is long."""
        if self.words >= 25:
            return True
        return self.words >= 2 and (self.terminal or (self.text.endswith(":") and self.words >= 4))

    @property
    def is_listed(self) -> bool:
        """Whether it opens with a bullet, dash or arrow."""
        return len(self.core) < len(self.text) and self.text[0] not in "(["


def split_lines(text: str) -> tuple[Line, ...]:
    """Split a text into its non-blank lines; wrapped paragraphs are joined."""
    bounds = _bounds(text)
    if _is_wrapped(text, bounds):
        bounds = _joined(text, bounds)
    return tuple(_line(text, start, end, gap=gap) for start, end, gap in bounds)


def _bounds(text: str) -> list[tuple[int, int, bool]]:
    """Return (start, end, blank line before) of each non-blank line."""
    bounds: list[tuple[int, int, bool]] = []
    last = 0
    for found in _LINE.finditer(text):
        stripped = found.group().strip()
        if not stripped.strip(_INVISIBLE):
            continue
        start = found.start() + found.group().index(stripped[0])
        breaks = text.count("\n", last, start) or text.count("\r", last, start)
        bounds.append((start, start + len(stripped), breaks > 1))
        last = start + len(stripped)
    return bounds


def _is_wrapped(text: str, bounds: list[tuple[int, int, bool]]) -> bool:
    """Tell whether paragraphs run over several short lines, as in mail and old wire copy.

    Then most lines that follow another directly go on in the middle of a sentence.
    """
    if len(bounds) < 4 or max(end - start for start, end, _ in bounds) > 120:
        return False
    follow = [text[here[0]].islower() for _, here in pairwise(bounds) if not here[2]]
    return len(follow) >= 3 and sum(follow) >= 0.35 * len(follow)


def _joined(text: str, bounds: list[tuple[int, int, bool]]) -> list[tuple[int, int, bool]]:
    """Join the lines of wrapped paragraphs: full ones, and those followed by a small letter."""
    full = 0.75 * max(end - start for start, end, _ in bounds)
    joined = bounds[:1]
    for before, (start, end, gap) in pairwise(bounds):
        goes_on = text[start].islower() or before[1] - before[0] >= full
        if not gap and goes_on:
            joined[-1] = (joined[-1][0], end, joined[-1][2])
        else:
            joined.append((start, end, gap))
    return joined


def _plain(text: str) -> str:
    """Return the text with plain apostrophes and spaces, character for character."""
    for fancy, simple in (("\u2019", "'"), ("\u2018", "'"), ("\u02bc", "'"), ("\xa0", " ")):
        text = text.replace(fancy, simple)
    return text


def _vocabulary(lower: str) -> frozenset[str]:
    return frozenset(_WORD.findall(lower) if "\u00a9" in lower else letter_runs(lower))


def _line(text: str, start: int, end: int, *, gap: bool) -> Line:
    """Look at one line. Long ones get no vocabulary: they are never menus."""
    plain = _plain(text[start:end])
    lead = _LEAD.match(plain)
    short = end - start <= LONGEST
    return Line(
        start=start,
        end=end,
        text=plain,
        core=plain[lead.end() :] if lead else plain,
        words=len(plain.split()) if short else LONGEST,
        vocabulary=_vocabulary(plain.lower()) if short else frozenset(),
        gap=gap,
        terminal=bool(_TERMINAL.search(plain[-12:])),
    )

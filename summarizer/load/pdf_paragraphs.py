"""Printed lines into paragraphs.

In: the lines of each page in reading order, with place and size. Out: text whose paragraphs are
separated by blank lines, with words that were divided at line ends made whole. Lines that come back
on page after page (running heads, page numbers) stand once: heads before the text, feet after it.
Linear time.

A line begins a paragraph if the gap above it is wider than usual, its size changes, it is indented
after a full line, or the line before ends a sentence far short of the margin.
"""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise
from statistics import median
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_EDGE: Final = 2  # lines at the top and at the bottom of a page that may be a running head or foot
_DIGITS: Final = re.compile(r"\d+")
_END: Final = re.compile(r"[.!?:\u2026][\"'\u201d\u2019\u00bb)\]]*$")
_DIVIDED: Final = re.compile(r"([^\W\d_]+)([-\u2010])$")
_DIVIDED_SHARE: Final = 0.03  # of the lines; where words are never divided, compounds are below it
_WORD: Final = re.compile(r"[^\W\d_]+(?:[-\u2010][^\W\d_]+)*")
_ITEM: Final = re.compile(r"[\u2022\u2023\u25aa\u25cf]\s")
_MAYBE_ITEM: Final = re.compile(r"(?:[\u2013\u2014*-]|\d{1,2}[.)])\s")  # or a dash, or a number


class PrintedLine(NamedTuple):
    """A line of a page: its text, left edge, height above the page's foot and size, in points."""

    text: str
    left: float
    top: float
    size: float


class _Layout(NamedTuple):
    leading: float  # usual distance of two lines, in sizes
    full: float  # characters of a full line
    size: float  # of the running text


class _Words(NamedTuple):
    """The words of a document, whole ones and those with hyphens inside, and its habit."""

    counts: Counter[str]
    divides: bool  # whether words are divided at line ends at all

    @classmethod
    def of(cls, lines: Sequence[PrintedLine]) -> _Words:
        """Count the words of a document, and tell whether it divides words at all."""
        counts = Counter(word.lower() for line in lines for word in _WORD.findall(line.text))
        divided = sum(1 for line in lines if _DIVIDED.search(line.text))
        return cls(counts, divides=divided >= _DIVIDED_SHARE * len(lines))

    def whole(self, first: str, hyphen: str, second: str) -> bool:
        """Tell a divided word from a compound whose own hyphen ends the line."""
        joined, compound = self.counts[first + second], self.counts[first + hyphen + second]
        if joined or compound:
            return joined >= compound
        # The second part is counted once where it begins the line itself.
        return self.divides and self.counts[second] <= 1


def join_pages(pages: Sequence[Sequence[PrintedLine]]) -> str:
    """Return the text of a document."""
    running = _running_lines(pages)
    heads, feet = _kept_once(pages, running)
    lines = _once(line for page in pages for line in _without(page, running))
    if not lines:
        return "\n\n".join((*heads, *feet))
    layout = _layout(lines)
    words = _Words.of(lines)
    paragraphs: list[list[str]] = [[lines[0].text]]
    for above, line in pairwise(lines):
        if _begins(above, line, layout):
            paragraphs.append([line.text])
        else:
            paragraphs[-1].append(line.text)
    body = (_join(paragraph, words) for paragraph in paragraphs)
    return "\n\n".join((*heads, *body, *feet))


def _once(lines: Iterable[PrintedLine]) -> list[PrintedLine]:
    """Drop a line that is printed again at once: some programs print one cut by a page on both."""
    kept: list[PrintedLine] = []
    for line in lines:
        if not kept or line.text != kept[-1].text or line.top < kept[-1].top:
            kept.append(line)
    return kept


def _pattern(line: PrintedLine) -> str:
    return _DIGITS.sub("#", line.text)


def _edges(page: Sequence[PrintedLine]) -> tuple[list[PrintedLine], list[PrintedLine]]:
    """Return the highest and the lowest lines of a page, whatever their order in the file."""
    by_height = sorted(page, key=lambda line: -line.top)
    return by_height[:_EDGE], by_height[_EDGE:][-_EDGE:]


def _running_lines(pages: Sequence[Sequence[PrintedLine]]) -> tuple[frozenset[str], frozenset[str]]:
    """Return the patterns of running heads and of feet: at that edge of three pages.

    Of two pages in a document of less than five.
    """
    edges = [_edges(page) for page in pages]
    least = 2 if len(pages) < 5 else 3
    heads, feet = (
        Counter(pattern for edge in edges for pattern in {_pattern(line) for line in edge[side]})
        for side in (0, 1)
    )
    return (
        frozenset(pattern for pattern, count in heads.items() if count >= least),
        frozenset(pattern for pattern, count in feet.items() if count >= least),
    )


def _kept_once(
    pages: Sequence[Sequence[PrintedLine]], running: tuple[frozenset[str], frozenset[str]]
) -> tuple[list[str], list[str]]:
    """Return running heads and feet, each as first printed."""
    seen: set[str] = set()
    kept: tuple[list[str], list[str]] = ([], [])
    for page in pages:
        for lines, edge, patterns in zip(kept, _edges(page), running, strict=True):
            for line in edge:
                pattern = _pattern(line)
                if pattern in patterns and pattern not in seen:
                    seen.add(pattern)
                    lines.append(line.text)
    return kept


def _without(
    page: Sequence[PrintedLine], running: tuple[frozenset[str], frozenset[str]]
) -> list[PrintedLine]:
    edges = {
        line
        for edge, patterns in zip(_edges(page), running, strict=True)
        for line in edge
        if _pattern(line) in patterns
    }
    return [line for line in page if line not in edges]


def _layout(lines: Sequence[PrintedLine]) -> _Layout:
    gaps = [
        (above.top - line.top) / above.size
        for above, line in pairwise(lines)
        if above.size > 0 and 0.5 < (above.top - line.top) / above.size < 4
    ]
    usual = Counter(round(gap, 1) for gap in gaps).most_common(1)
    lengths = sorted(len(line.text) for line in lines)
    sizes = Counter[float]()
    for line in lines:
        sizes[round(line.size, 1)] += len(line.text)
    leading = usual[0][0] if usual else 1.2
    return _Layout(leading, median(lengths[len(lengths) // 2 :]), sizes.most_common(1)[0][0])


def _begins(above: PrintedLine, line: PrintedLine, layout: _Layout) -> bool:
    """Tell whether ``line`` begins a paragraph."""
    if abs(above.size - line.size) > 0.08 * max(above.size, line.size):
        return True
    ended = bool(_END.search(above.text))
    gap = (above.top - line.top) / above.size if above.size > 0 else layout.leading
    if gap < -0.5 or gap > 4 * layout.leading:  # next column or page
        return ended and len(above.text) < 0.85 * layout.full
    if abs(gap) <= 0.5:  # beside each other: cells
        return False
    if line.size > 1.15 * layout.size:  # lines of a headline
        return gap > 2 * layout.leading
    if gap > 1.25 * layout.leading + 0.1 or _ITEM.match(line.text):
        return True
    indented = line.left - above.left > 0.8 * line.size or _MAYBE_ITEM.match(line.text)
    return ended and bool(indented or len(above.text) < 0.75 * layout.full)


def _join(lines: list[str], words: _Words) -> str:
    text = lines[0]
    for line in lines[1:]:
        divided = _DIVIDED.search(text)
        follows = _WORD.match(line)
        if text.endswith("\u00ad"):
            text = text[:-1] + line
        elif divided and follows and line[0].islower():
            whole = words.whole(divided[1].lower(), divided[2], follows[0].lower())
            text = (text[:-1] if whole else text) + line
        elif divided:
            text += line
        else:
            text = f"{text} {line}"
    return text

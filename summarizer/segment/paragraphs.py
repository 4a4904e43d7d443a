"""Lines become paragraphs: which line ends end a paragraph, and which only wrap it.

In: a text. Out: the extents of its paragraphs, in order, without surrounding white space. Most
articles hold one paragraph a line; plain text from mail and terminals is wrapped at 60 to 100
columns. Greedy wrapping leaves a trace: the first word of a line would not have fitted on the line
before. Where most line ends of an article show that trace, its lines are joined. Linear.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from itertools import pairwise
from typing import TYPE_CHECKING, Final, NamedTuple

from summarizer.model import Extent

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_LINE: Final = re.compile(r"[^\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]+")
_BREAK: Final = re.compile(r"\r\n|[\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_BULLET: Final = re.compile(
    r"(?:[-*\u2022\u2043\u25aa\u2023\u00b7>\u2192]|\(?\d{1,3}[.)]|\(?[a-z][.)])\s"
)
_ADDRESS: Final = re.compile(r"https?:|www\.|\S+@\S+$")
_TERMINAL: Final = re.compile(r"[.!?:;\u2026][\"'\u201d\u2019\u00bb\u201c)\]]*$")
_WIDEST: Final = 120
_NARROWEST: Final = 30
_LEAST_PAIRS: Final = 3


class _Line(NamedTuple):
    """A line that is not blank: its text's place, its indent, and whether it follows directly."""

    start: int
    end: int
    indent: int
    follows: bool
    text: str

    @property
    def length(self) -> int:
        return self.indent + len(self.text)


def find_paragraphs(text: str, heading: Extent | None = None) -> list[Extent]:
    """Return the paragraphs of a text; the lines that ``heading`` covers are one paragraph."""
    lines = list(_lines(text))
    width = _wrap_width(lines)
    found: list[Extent] = []
    in_list = False
    for number, line in enumerate(lines):
        extent = Extent(line.start, line.end)
        titled = bool(
            found and heading and heading.overlaps(extent) and heading.overlaps(found[-1])
        )
        if titled or (line.follows and _continues(lines[number - 1], line, width, in_list=in_list)):
            found[-1] = Extent(found[-1].start, line.end)
        else:
            found.append(extent)
            in_list = line.text[0].islower()
    return found


def parts_of(
    text: str, paragraph: Extent, walls: Sequence[Extent], heading: Extent | None
) -> tuple[Extent, ...]:
    """Return what furniture (``walls``, ordered) leaves of a paragraph, cut at the heading's edges.

    Parts that hold no letter and no digit are decoration and left out.
    """
    cuts = [paragraph.start]
    first = bisect_right(walls, paragraph.start, key=lambda wall: wall.end)
    for wall in walls[first:]:
        if wall.start >= paragraph.end:
            break
        cuts += [max(wall.start, paragraph.start), min(wall.end, paragraph.end)]
    cuts.append(paragraph.end)
    open_parts = list(zip(cuts[::2], cuts[1::2], strict=True))
    if heading is not None:
        open_parts = [piece for part in open_parts for piece in _cut_at(part, heading)]
    return tuple(
        part
        for start, end in open_parts
        if (part := stripped(text, start, end)) and not is_decoration(part.cut(text))
    )


def stripped(text: str, start: int, end: int) -> Extent | None:
    """Return the extent without the white space around it; ``None`` if nothing is left."""
    if start < end and not (text[start].isspace() or text[end - 1].isspace()):
        return Extent(start, end)  # as most are
    inside = text[start:end]
    start += len(inside) - len(inside.lstrip())
    end -= len(inside) - len(inside.rstrip())
    return Extent(start, end) if start < end else None


def is_decoration(text: str) -> bool:
    """Tell whether a text holds no letter and no digit."""
    return not any(map(str.isalnum, text))


def _cut_at(part: tuple[int, int], heading: Extent) -> list[tuple[int, int]]:
    edges = [edge for edge in (heading.start, heading.end) if part[0] < edge < part[1]]
    points = [part[0], *edges, part[1]]
    return list(pairwise(points))


def _lines(text: str) -> Iterator[_Line]:
    last = -1
    for found in _LINE.finditer(text):
        extent = stripped(text, found.start(), found.end())
        if extent is None:
            continue
        follows = last >= 0 and len(_BREAK.findall(text, last, extent.start)) == 1
        yield _Line(
            extent.start, extent.end, extent.start - found.start(), follows, extent.cut(text)
        )
        last = extent.end


def _wrap_width(lines: Sequence[_Line]) -> int | None:
    """Return the width at which an article is wrapped, or ``None`` if its lines are paragraphs."""
    pairs = [(a, b) for a, b in pairwise(lines) if b.follows]
    if len(pairs) < _LEAST_PAIRS:
        return None
    widths = sorted(a.length for a, _ in pairs)
    width = widths[len(widths) * 9 // 10]
    if not _NARROWEST <= width <= _WIDEST:
        return None
    running = sum(b.text[0].islower() for _, b in pairs)
    unfinished = sum(not _TERMINAL.search(a.text) for a, _ in pairs)
    full = sum(_was_full(a, b, width) for a, b in pairs)
    wrapped = running > 0.25 * len(pairs) and min(unfinished, full) > 0.5 * len(pairs)
    return width if wrapped else None


def _was_full(line: _Line, after: _Line, width: int) -> bool:
    """Tell whether the first word of the next line would hardly have fitted on this one."""
    return line.length + 1 + len(after.text.split(maxsplit=1)[0]) > 0.85 * width


def _continues(line: _Line, after: _Line, width: int | None, *, in_list: bool) -> bool:
    """Tell whether a line goes on with the one before; ``in_list``: that began in small letters."""
    if _BULLET.match(after.text):
        return False
    if width is not None:
        return after.indent <= line.indent + 1 and (
            _was_full(line, after, width) or _runs_on(line, after)
        )
    return not in_list and _runs_on(line, after)


def _runs_on(line: _Line, after: _Line) -> bool:
    """Tell whether a line breaks inside a sentence, as where a link was cut out of its line."""
    if _TERMINAL.search(line.text) or _ADDRESS.match(after.text) or after.text.startswith(".."):
        return False
    return after.text[0] in ",;.)" or (after.text[0].islower() and len(line.text) >= 20)

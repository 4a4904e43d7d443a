"""The text of a tree of elements, as blocks: paragraphs, headings, list items, table rows.

In: an element tree, HTML's own or the one trafilatura returns. Out: display text in which blocks
are separated by a blank line, items of a list and rows of a table by a newline, and cells of a row
by " | ". White space inside a block is one space, as a browser shows it; no-break spaces stay.
Scripts, styles and other unseen elements give nothing. Linear time, no recursion.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from summarizer.load.vocabulary import words

if TYPE_CHECKING:
    from lxml.etree import _Element

_UNSEEN: Final = words(
    "script style template noscript head title meta link iframe object embed svg math canvas "
    "select option textarea button input audio video map graphic"
)
_ITEMS: Final = words("li item dt dd tr row")
_CELLS: Final = words("td th cell")
_BREAKS: Final = words("br lb")
_BLOCKS: Final = (
    words(
        "address article aside blockquote body caption center dd details div dl dt fieldset "
        "figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre "
        "section summary table tbody tfoot thead tr ul "
        "item list quote row"  # trafilatura's own names
    )
    | _CELLS
)
_SPACE: Final = re.compile(r"[ \t\n\r\f]+")
_SPACES: Final = re.compile(" {2,}")
_AROUND_BREAK: Final = re.compile(r" ?\n ?")


class _Blocks:
    """Collects blocks while a tree is walked."""

    def __init__(self, *, heads: bool) -> None:
        self.blocks = _BLOCKS | {"head"} if heads else _BLOCKS
        self.unseen = _UNSEEN - {"head"} if heads else _UNSEEN
        self.done: list[tuple[bool, str]] = []  # (is an item, text)
        self.pieces: list[str] = []
        self.item = False

    def add(self, text: str | None, *, kept: bool = False) -> None:
        """Add text to the block under way; ``kept`` keeps its lines."""
        if text:
            self.pieces.append(text if kept else _SPACE.sub(" ", text))

    def enter(self, element: _Element) -> None:
        """Take note that an element opens."""
        tag = element.tag
        if tag in _CELLS:
            if self.pieces:
                self.pieces.append(" | ")
        elif tag in _BREAKS:
            self.pieces.append("\n")
        elif tag in self.blocks and not _opens_its_parent(element):
            self.flush()
            self.item = tag in _ITEMS
        self.add(element.text, kept=tag == "pre")

    def leave(self, element: _Element) -> None:
        """Take note that an element closes."""
        if element.tag in self.blocks - _CELLS and not _opens_its_parent(element):
            self.flush()
            self.item = False

    def flush(self) -> None:
        """Close the block under way."""
        joined = "".join(self.pieces)
        self.pieces.clear()
        text = _AROUND_BREAK.sub("\n", _SPACES.sub(" ", joined)).strip(" \n|")
        if text:
            self.done.append((self.item, text))

    def text(self) -> str:
        """Return all blocks with what separates them."""
        parts: list[str] = []
        before = False
        for item, text in self.done:
            if parts:
                parts.append("\n" if item and before else "\n\n")
            parts.append(text)
            before = item
        return "".join(parts)


def block_text(tree: _Element, *, heads: bool = False) -> str:
    """Return the display text of a tree.

    Args:
        heads: ``<head>`` is a heading, as in trafilatura's trees, and not a page's unseen head.
    """
    # Heavy for a program that may load no page at all.
    from lxml import etree  # noqa: PLC0415

    blocks = _Blocks(heads=heads)
    walk: Any = etree.iterwalk(tree, events=("start", "end", "comment", "pi"))
    for event, element in walk:
        if event == "start" and element.tag in blocks.unseen:
            walk.skip_subtree()
        elif event == "start":
            blocks.enter(element)
        else:
            if event == "end" and element.tag not in blocks.unseen:
                blocks.leave(element)
            if element is not tree:
                blocks.add(element.tail)
    blocks.flush()
    return blocks.text()


def _opens_its_parent(element: _Element) -> bool:
    """Tell a paragraph that merely wraps the beginning of an item or a cell."""
    parent = element.getparent()
    return (
        element.tag in ("p", "div")
        and parent is not None
        and parent.tag in _ITEMS | _CELLS
        and element.getprevious() is None
    )

"""A brief as a piece of HTML for the clipboard: what a word processor or a mail takes over.

In: a brief and what is to be shown of it. Out: markup without classes or style sheet, whose looks
the receiving document decides. Citations are text, for the places they lead to stay behind; web
addresses of sources are links. Linear.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from summarizer.export.blocks import Paragraph, Table
from summarizer.export.flow import laid_out
from summarizer.export.html_words import Markup, join, tag, words
from summarizer.export.options import ExportOptions

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.export.blocks import Block, Run
    from summarizer.model import Brief

_SHORT: Final = ExportOptions(sources=False, quotes=False)
_LEVELS: Final = {"title": "h1", "heading": "h2", "subheading": "h3"}


def to_rich(brief: Brief, options: ExportOptions = _SHORT) -> str:
    """Return the brief as a piece of HTML, without the full texts whatever the options say.

    Raises:
        VerbatimError: if a line differs from its source.
    """
    laid = laid_out(brief, replace(options, sources=False))
    return f"{join(_blocks(laid.blocks), chr(10))}\n"


def _blocks(blocks: Sequence[Block]) -> Iterator[Markup]:
    items: list[Markup] = []
    start: int | None = None
    for block in blocks:
        if isinstance(block, Paragraph) and (block.kind == "bullet" or block.number is not None):
            if items and (block.number is None) != (start is None):
                yield _list(items, start)
                items = []
            if not items:
                start = block.number
            items.append(tag("li", _runs(block)))
            continue
        if items:
            yield _list(items, start)
            items = []
        yield _table(block) if isinstance(block, Table) else _paragraph(block)
    if items:
        yield _list(items, start)


def _list(items: Sequence[Markup], start: int | None) -> Markup:
    if start is None:
        return tag("ul", *items)
    return tag("ol", *items, start=start)


def _paragraph(block: Paragraph) -> Markup:
    return tag(_LEVELS.get(block.kind, "p"), _runs(block))


def _table(table: Table) -> Markup:
    head = tag("tr", *(tag("th", _runs(cell)) for cell in table.head))
    rows = (
        tag("tr", *(tag("td", Markup("<br>".join(map(_runs, cell)))) for cell in row))
        for row in table.rows
    )
    return tag("table", head, *rows, border=1, cellpadding=4, cellspacing=0)


def _runs(paragraph: Paragraph) -> Markup:
    return join(_run(run) for run in paragraph.runs)


def _run(run: Run) -> Markup:
    text = Markup("<br>".join(words(line) for line in run.text.split("\n")))
    if run.role == "strong":
        return tag("b", text)
    if run.role == "note":
        text = tag("small", text)
    if run.link and not run.link.startswith("#"):
        return tag("a", text, href=run.link)
    return text

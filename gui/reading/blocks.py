"""An article cut into the blocks of its column: title, date line, paragraphs, furniture.

In: an article. Out: blocks in the order in which the reader sees them; all text of the article
that is not white space stands in exactly one of them (the title where the article names it, as the
column's title). Cost: linear in the text. No Qt.

A line break divides paragraphs unless a sentence runs over it or the sentences on both sides of it
belong to one paragraph (files whose lines are broken at a fixed width).
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Final, Literal

from gui.reading.furniture_words import furniture_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.model import Article, Furniture, Sentence

BlockKind = Literal["title", "date", "heading", "paragraph", "furniture"]

# One block is laid out in one go: this bounds what a file without line breaks may cost.
LONGEST: Final = 3000
_LINE: Final = re.compile(r"[^\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]+")


@dataclass(frozen=True, slots=True)
class Block:
    """A part of a column.

    Attributes:
        start, end: its place in the article's text; equal where it is not from the text.
        words: what stands there, where it is not from the text; in furniture the label behind it.
        furniture: index into ``article.furniture``.
        follows: the block belongs to the same group as the one before (no space between them).
    """

    kind: BlockKind
    start: int = 0
    end: int = 0
    words: str = ""
    furniture: int | None = None
    follows: bool = False


def split_blocks(article: Article) -> tuple[Block, ...]:
    """Cut an article's text into blocks; the title is not among them if ``heading`` places it."""
    blocks: list[Block] = []
    here = 0
    for start, end, index in _set_apart(article):
        blocks += _paragraphs(article, here, start)
        if index is not None:
            blocks += _furniture(article, index)
        here = max(here, end)
    blocks += _paragraphs(article, here, len(article.text))
    return tuple(_labelled(article, blocks))


def title_block(article: Article) -> Block:
    """Return the title: a place in the text if the article has it there, else words."""
    if article.heading is not None:
        return Block("title", article.heading.start, article.heading.end)
    return Block("title", words=article.title or "")


def _set_apart(article: Article) -> list[tuple[int, int, int | None]]:
    """List what interrupts the paragraphs: furniture (with its index) and the title."""
    apart: list[tuple[int, int, int | None]] = [
        (item.start, item.end, index) for index, item in enumerate(article.furniture)
    ]
    if article.heading is not None:
        apart.append((article.heading.start, article.heading.end, None))
    return sorted(apart, key=lambda place: place[:2])


def _furniture(article: Article, index: int) -> Iterator[Block]:
    item = article.furniture[index]
    follows = False
    for start, end in _lines(article.text, item.start, item.end):
        yield Block("furniture", start, end, furniture=index, follows=follows)
        follows = True


def _labelled(article: Article, blocks: Sequence[Block]) -> Iterator[Block]:
    """Join neighbouring furniture of one kind into a group; its last block says what it is."""
    for index, block in enumerate(blocks):
        if block.furniture is None:
            yield block
            continue
        item = article.furniture[block.furniture]
        before = _item(article, blocks, index - 1)
        after = _item(article, blocks, index + 1)
        last = after is None or after.kind != item.kind
        label = furniture_words(item.kind) if last else ""
        follows = block.follows or (before is not None and before.kind == item.kind)
        yield Block("furniture", block.start, block.end, label, block.furniture, follows)


def _item(article: Article, blocks: Sequence[Block], index: int) -> Furniture | None:
    if not 0 <= index < len(blocks):
        return None
    number = blocks[index].furniture
    return None if number is None else article.furniture[number]


def _paragraphs(article: Article, start: int, end: int) -> Iterator[Block]:
    """Cut ``[start, end)`` at the line breaks that divide paragraphs, and around headings."""
    if start >= end:
        return
    inside = _sentences_in(article, start, end)
    headings = {s.start for s in inside if s.kind in ("heading", "headline")}
    for first, last in _between_breaks(article.text, inside, start, end):
        kind: BlockKind = "heading" if first in headings else "paragraph"
        follows = False
        for part_start, part_end in _portions(article.text, first, last):
            yield Block(kind, part_start, part_end, follows=follows)
            follows = True


def _sentences_in(article: Article, start: int, end: int) -> Sequence[Sentence]:
    first = bisect_right(article.sentences, start, key=lambda sentence: sentence.end)
    last = bisect_left(article.sentences, end, lo=first, key=lambda sentence: sentence.start)
    return article.sentences[first:last]


def _between_breaks(
    text: str, sentences: Sequence[Sentence], start: int, end: int
) -> Iterator[tuple[int, int]]:
    kept = _unbroken(sentences)
    opened, closed = -1, -1
    following = 0
    for line_start, line_end in _lines(text, start, end):
        while following < len(kept) and kept[following][1] <= line_start:
            following += 1
        joined = following < len(kept) and kept[following][0] < closed
        if opened >= 0 and not joined:
            yield opened, closed
            opened = -1
        opened = line_start if opened < 0 else opened
        closed = line_end
    if opened >= 0:
        yield opened, closed


def _unbroken(sentences: Sequence[Sentence]) -> list[tuple[int, int]]:
    """Return the stretches that no line break divides: runs of sentences of one paragraph."""
    if not sentences:
        return []
    kept = [(sentences[0].start, sentences[0].end)]
    for before, sentence in pairwise(sentences):
        alone = {"heading", "headline"} & {before.kind, sentence.kind}
        if sentence.paragraph == before.paragraph and not alone:
            kept[-1] = (kept[-1][0], sentence.end)
        else:
            kept.append((sentence.start, sentence.end))
    return kept


def _lines(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the lines of ``[start, end)`` that are not blank, without the space around them."""
    for match in _LINE.finditer(text, start, end):
        line = match.group()
        inner = line.strip()
        if inner:
            first = match.start() + len(line) - len(line.lstrip())
            yield first, first + len(inner)


def _portions(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Cut a stretch longer than ``LONGEST`` at white space, or anywhere if there is none."""
    while end - start > LONGEST:
        cut = text.rfind(" ", start + LONGEST // 2, start + LONGEST)
        cut = cut + 1 if cut >= 0 else start + LONGEST
        yield start, cut
        start = cut
    yield start, end

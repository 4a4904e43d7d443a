"""The blocks of a column one below the other, set only where somebody looks.

Heights of blocks that were not yet set are estimated from their length, so that an article of any
size opens at once; :meth:`Flow.settle` makes them exact in slices while nothing else happens.
"""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate
from time import perf_counter
from typing import TYPE_CHECKING, Final

from gui.reading.blocks import Block, split_blocks, title_block
from gui.reading.headline import date_words, title_words
from gui.reading.setblock import SetBlock
from gui.reading.typography import (
    MARGIN_LEFT,
    MARGIN_RIGHT,
    NOTE_GAP,
    NOTE_WIDTH,
    NOTES_FROM,
    USUAL,
    ReadingStyle,
    character_width,
    longest_line,
    setting,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarizer.model import Article

_KEPT: Final = 600  # set blocks held at a time; the others keep only their height
_TIGHT: Final = 2  # space between blocks of one group
_CLOSE: Final = 8  # and between pieces of furniture of two kinds


class Flow:
    """All blocks of one article at one width; y counts from the column's top."""

    def __init__(self, article: Article, style: ReadingStyle = USUAL) -> None:
        """Cut the article into blocks; nothing is set yet."""
        self._style = style
        self._text = article.text
        title = title_block(article)
        if title.start == title.end:
            title = Block("title", words=title_words(article))
        head = (
            title,
            Block("date", words=date_words(article)),
        )
        self.blocks: tuple[Block, ...] = head + split_blocks(article)
        # The title may stand in the text behind furniture: places are found by their own order.
        placed = [index for index, block in enumerate(self.blocks) if block.end > block.start]
        self._placed = sorted(placed, key=lambda index: self.blocks[index].start)
        self._starts = [self.blocks[index].start for index in self._placed]
        self._width = 0.0
        self._column_width = 0.0
        self.left = float(MARGIN_LEFT)  # x of the text, in a wide column set in the middle
        self.has_margin = False  # wide enough for words beside the text
        self._gap: tuple[int, float] | None = None  # below the line of a place: (offset, height)
        self._heights: list[float] = []
        self._tops: list[float] | None = None
        self._set: dict[int, SetBlock] = {}
        self._exact = bytearray()
        self._rough: list[int] = []

    # -- geometry --------------------------------------------------------------------------------

    def is_for(self, width: float) -> bool:
        """Tell whether the column was set for a width."""
        return self.is_set_up and width == self._column_width

    def set_width(self, width: float) -> None:
        """Take the width of the column."""
        self._column_width = width
        self.has_margin = width >= NOTES_FROM
        beside = NOTE_GAP + NOTE_WIDTH if self.has_margin else 0
        room = max(width - MARGIN_LEFT - MARGIN_RIGHT - beside, 1)
        measure = min(room, longest_line(self._style))
        self.left = MARGIN_LEFT + (room - measure) // 2
        if measure == self._width:
            return
        self._width = measure
        self._set.clear()
        self._heights = [self._estimate(block) for block in self.blocks]
        self._exact = bytearray(len(self.blocks))
        self._rough = list(range(len(self.blocks) - 1, -1, -1))
        self._tops = None

    @property
    def is_set_up(self) -> bool:
        """Whether a width was given."""
        return bool(self._heights)

    @property
    def length(self) -> int:
        """Characters of the article."""
        return len(self._text)

    @property
    def measure(self) -> float:
        """Width of the text."""
        return self._width

    @property
    def margin_top(self) -> float:
        """Space above the first line."""
        return self._before(0)

    @property
    def unsettled(self) -> bool:
        """Whether some heights are only estimated."""
        return bool(self._rough)

    @property
    def height(self) -> float:
        """Height of the whole column."""
        return self._all_tops()[-1] + 24

    def top(self, index: int) -> float:
        """Return the y of a block's first line."""
        return self._all_tops()[index] + self._before(index)

    def at(self, y: float) -> int:
        """Return the index of the block at a height (the nearest at the ends)."""
        found = bisect_right(self._all_tops(), y) - 1
        return min(max(found, 0), len(self.blocks) - 1)

    def holding(self, offset: int) -> int:
        """Return the index of the block that holds a place of the text, or the one before it."""
        found = bisect_right(self._starts, offset) - 1
        return self._placed[max(found, 0)] if self._placed else 1

    def y_of(self, offset: int, *, exact: bool = True) -> float:
        """Return the y of the line of a place; without ``exact`` nothing is set for it."""
        index = self.holding(offset)
        if exact or index in self._set:
            inside = self.set_block(index).line_top(offset)
            return self.top(index) + inside
        block = self.blocks[index]
        share = (offset - block.start) / max(block.end - block.start, 1)
        return self.top(index) + min(max(share, 0.0), 1.0) * self._lines_height(index)

    def rough_y_of(self, offset: int) -> float:
        """Return about the y of a place: near enough where a column is drawn as high as a strip."""
        index = self.holding(offset)
        block, top = self.blocks[index], self._all_tops()[index]
        share = (offset - block.start) / max(block.end - block.start, 1)
        return top + min(max(share, 0.0), 1.0) * self._heights[index]

    def _lines_height(self, index: int) -> float:
        return self._heights[index] - self._before(index) - self._after(index)

    def _all_tops(self) -> list[float]:
        if self._tops is None:
            self._tops = list(accumulate(self._heights, initial=0.0))
        return self._tops

    def _before(self, index: int) -> float:
        block = self.blocks[index]
        return 0 if block.follows else setting(block.kind, self._style).before

    def _after(self, index: int) -> float:
        following = self.blocks[index + 1] if index + 1 < len(self.blocks) else None
        if following is not None and following.follows:
            return _TIGHT if following.kind == "furniture" else 0
        if following is not None and following.kind == self.blocks[index].kind == "furniture":
            return _CLOSE
        return setting(self.blocks[index].kind, self._style).after

    def _estimate(self, block: Block) -> float:
        chosen = setting(block.kind, self._style)
        length = (block.end - block.start) or len(block.words)
        measure = max(self._width - chosen.indent, 1) / character_width(block.kind, self._style)
        lines = int(length / measure) + 1
        after = _TIGHT if block.follows else chosen.after
        return chosen.before + lines * chosen.pitch + after

    def next_place(self, block: Block) -> int:
        """Return the first offset behind a block that is not from the text."""
        following = self.blocks[self.blocks.index(block) :]
        return next((later.start for later in following if later.end > later.start), 0)

    # -- setting ---------------------------------------------------------------------------------

    def set_block(self, index: int) -> SetBlock:
        """Return a block, set; its height is exact from then on."""
        done = self._set.get(index)
        if done is None:
            gap = self._gap if self._gap and index == self.holding(self._gap[0]) else None
            words = self.text_of(index)
            done = SetBlock(self.blocks[index], words, self._width, gap, self._style)
            self._make_room()
            self._set[index] = done
            self._note_height(index, done.height + self._before(index) + self._after(index))
        return done

    def set_gap(self, offset: int | None, height: float) -> None:
        """Leave room below the line that holds the character before a place; ``None``: nowhere."""
        before = self._gap
        self._gap = None if offset is None else (max(offset - 1, 0), height)
        for place in (before, self._gap):
            if place is not None and self.is_set_up:
                index = self.holding(place[0])
                self._set.pop(index, None)
                self.set_block(index)

    def gap_top(self) -> float:
        """Return the y of the room that was left; 0 if there is none."""
        if self._gap is None:
            return 0.0
        index = self.holding(self._gap[0])
        return self.top(index) + self.set_block(index).gap_top

    def text_of(self, index: int) -> str:
        """Return what stands in a block."""
        block = self.blocks[index]
        return self._text[block.start : block.end] if block.end > block.start else block.words

    def visible(self, top: float, bottom: float) -> Iterator[int]:
        """Yield the blocks between two heights, set, from above; heights settle on the way."""
        index = self.at(top)
        here = self._all_tops()[index]
        while index < len(self.blocks) and here < bottom:
            self.set_block(index)
            here += self._heights[index]
            yield index
            index += 1

    def settle(self, seconds: float) -> bool:
        """Make estimated heights exact for about that long; tell whether there is more to do."""
        until = perf_counter() + seconds
        while self._rough and perf_counter() < until:
            index = self._rough.pop()
            if not self._exact[index]:
                self.set_block(index)
        return bool(self._rough)

    def _note_height(self, index: int, height: float) -> None:
        self._exact[index] = True
        if height != self._heights[index]:
            self._heights[index] = height
            self._tops = None

    def _make_room(self) -> None:
        if len(self._set) >= _KEPT:
            for index in list(self._set)[: _KEPT // 2]:  # the ones set first
                del self._set[index]

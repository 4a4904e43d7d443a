"""The rows of a brief as a screen reader should say them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui import counts
from gui.panels.difference_words import related_words
from gui.words import translate

if TYPE_CHECKING:
    from gui.panels.brief_rows import Row
    from summarizer import Difference, Line


def spoken(row: Row) -> str:
    """Return a row as a screen reader should say it."""
    if row.line is not None:
        told = [*_spoken_sources(row, row.line), counts.voices(row.line.voices)]
        told += [translate("Brief", "pinned")] if row.pinned else []
        told += row.days
        return f"{row.text} ({'; '.join(told)})"
    if row.own is not None:
        return _spoken_own(row)
    if row.difference is not None:
        return _spoken_difference(row, row.difference)
    return _spoken_aside(row)


def _spoken_sources(row: Row, line: Line) -> list[str]:
    sure = [index for index in row.sources if index not in line.doubtful]
    if not line.doubtful:
        return [counts.named_sources(sure)]
    probably = translate("Brief", "probably {sources}")
    return [
        counts.named_sources(sure),
        probably.format(sources=counts.named_sources(line.doubtful)),
    ]


def _spoken_own(row: Row) -> str:
    if row.section == "decisions":
        return translate("Brief", "Your words, left out: {text}").format(text=row.text)
    return translate("Brief", "Your words: {text}").format(text=row.text)


def _spoken_difference(row: Row, difference: Difference) -> str:
    words = translate("Brief", "{value} in {sources}")
    sides = "; ".join(
        words.format(
            value=side.value, sources=", ".join(sorted({str(s.article + 1) for s in side.spans}))
        )
        for side in difference.sides
    )
    return f"{row.text}, {related_words(difference)}: {sides}"


def _spoken_aside(row: Row) -> str:
    if row.banned is not None:
        words = translate("Brief", "Banned: {text} (source {number})")
        return words.format(text=row.text, number=row.banned.article + 1)
    if row.waiting is not None:
        said = translate(
            "Brief", "Pinned, but without room in this brief: {text} (source {number})"
        )
        return said.format(text=row.text, number=row.waiting.article + 1)
    return row.text

"""A report: headed lists of items, each with its details; as text and as Markdown.

Every item may end with the numbers of the sources that it cites. All words that come from articles
are put on one line, and escaped in Markdown, so that no source can put markup into a report.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from summarizer.export.markdown import escape
from summarizer.export.wording import one_line

if TYPE_CHECKING:
    from collections.abc import Sequence

_NOTHING: Final = "Nothing found."


@dataclass(frozen=True, slots=True)
class Item:
    """One entry of a report.

    Attributes:
        text: what it says.
        sources: indices of the sources it cites, the one it is taken from first.
        details: more about it, each on a line of its own.
    """

    text: str
    sources: tuple[int, ...] = ()
    details: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Part:
    """A headed list of a report; an empty one says that nothing was found."""

    heading: str
    items: tuple[Item, ...] = ()


@dataclass(frozen=True, slots=True)
class Report:
    """A titled report, with one line on what it was made of."""

    title: str
    summary: str
    parts: tuple[Part, ...] = ()


def report_text(report: Report) -> str:
    """Return a report as plain text, ended by a newline; lines are not wrapped."""
    blocks = [f"{one_line(report.title)}\n{one_line(report.summary)}"]
    for part in report.parts:
        items = (
            "\n".join([_cited(one_line(item.text), item.sources), *_indented(item.details)])
            for item in part.items
        )
        blocks.append(f"{part.heading.upper()}\n\n" + ("\n".join(items) or _NOTHING))
    return "\n\n".join(blocks) + "\n"


def _cited(text: str, sources: Sequence[int]) -> str:
    return f"{text} [{_numbers(sources)}]" if sources else text


def _numbers(sources: Sequence[int]) -> str:
    return " ".join(str(index + 1) for index in sources)


def _indented(details: Sequence[str]) -> list[str]:
    return [f"    {one_line(detail)}" for detail in details]


def report_markdown(report: Report) -> str:
    """Return a report as Markdown, ended by a newline."""
    blocks = [f"# {escape(one_line(report.title))}\n\n{escape(one_line(report.summary))}"]
    for part in report.parts:
        lines = []
        for item in part.items:
            cite = f" \\[{_numbers(item.sources)}\\]" if item.sources else ""
            lines.append(f"- {escape(one_line(item.text))}{cite}")
            lines += [f"    - {escape(one_line(detail))}" for detail in item.details]
        blocks.append(f"## {part.heading}\n\n" + ("\n".join(lines) or _NOTHING))
    return "\n\n".join(blocks) + "\n"

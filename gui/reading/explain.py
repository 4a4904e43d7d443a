"""What a mark means, in a sentence for the tooltip. No Qt.

Colour is never the only sign: every mark says in words what it stands for. The words contain text
of the sources, so they are plain text and must be escaped where rich text is expected.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gui.reading.runs import Passage, Run
    from summarizer.model import Analysis, Difference, Furniture, Span

_LONGEST_VALUE = 60


def explain_passage(analysis: Analysis, passage: Passage) -> str:
    """Return "3 voices: sources 1, 2 and 4", or "Only in source 2"."""
    claim = next((claim for claim in analysis.claims if claim.id == passage.claim), None)
    if claim is None:
        return ""
    sources = _listed([str(index + 1) for index in claim.articles])
    if claim.kind == "unique" and len(claim.articles) == 1:
        return f"Only in source {sources}"
    voices = "1 voice" if claim.voices == 1 else f"{claim.voices} voices"
    return f"{voices}: {'source' if len(claim.articles) == 1 else 'sources'} {sources}"


def explain_passages(analysis: Analysis, passages: Sequence[Passage]) -> str:
    """Explain a stretch of text: its claim, or all of them and how to reach the others."""
    if len(passages) <= 1:
        return "".join(explain_passage(analysis, passage) for passage in passages)
    head = f"Stands in {len(passages)} claims; click again for the next:"
    return "\n".join((head, *(f"– {explain_passage(analysis, p)}" for p in passages)))


def explain_margin(analysis: Analysis, passages: Sequence[Passage]) -> str:
    """Explain the numbers in the margin of a line: who reports the claims that begin there."""
    told = dict.fromkeys(explain_passage(analysis, passage) for passage in passages)
    count = len({passage.claim for passage in passages})
    begins = "A shared claim begins" if count == 1 else f"{count} shared claims begin"
    counts = f"{begins} in this line; the margin counts its independent voices (click: which ones)"
    return "\n".join((counts, *told))


def explain_differences(analysis: Analysis, run: Run) -> str:
    """Return, line by line, which differences a disputed stretch belongs to."""
    known = [analysis.differences[index] for index in run.ids if index < len(analysis.differences)]
    return "\n".join(_difference(difference) for difference in known)


def explain_furniture(item: Furniture) -> str:
    """Return what furniture was taken for and why."""
    kind = item.kind.replace("-", " ")
    return f"Taken for furniture: {kind}" + (f" · {item.reason}" if item.reason else "")


def _difference(difference: Difference) -> str:
    sides = [f"{_short(side.value)} ({_listed(_numbers(side.spans))})" for side in difference.sides]
    head = f"{difference.kind.capitalize()}, {difference.relation}: {' / '.join(sides)}"
    return f"{head}\n{difference.explanation}" if difference.explanation else head


def _numbers(spans: tuple[Span, ...]) -> list[str]:
    indices = sorted({span.article for span in spans})
    return [str(index + 1) for index in indices]


def _short(value: str) -> str:
    return value if len(value) <= _LONGEST_VALUE else value[: _LONGEST_VALUE - 1].rstrip() + "…"


def _listed(words: list[str]) -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}"

"""What a mark means, in a sentence for the tooltip. No Qt.

Colour is never the only sign: every mark says in words what it stands for. The words contain text
of the sources, so they are plain text and must be escaped where rich text is expected.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from gui import counts
from gui.reading.furniture_words import furniture_words
from gui.told import difference_retold, retold
from gui.words import Phrase, translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gui.reading.runs import Passage, Run
    from summarizer.model import (
        Analysis,
        Difference,
        DifferenceKind,
        Furniture,
        Relation,
        Span,
    )

_LONGEST_VALUE: Final = 60
_KINDS: Final[dict[DifferenceKind, Phrase]] = {
    "figure": Phrase("Reading", "Figure"),
    "date": Phrase("Reading", "Date"),
    "name": Phrase("Reading", "Name"),
    "quote": Phrase("Reading", "Quote"),
    "scope": Phrase("Reading", "Scope"),
}
_RELATIONS: Final[dict[Relation, Phrase]] = {
    "contradiction": Phrase("Reading", "contradiction"),
    "update": Phrase("Reading", "update"),
    "rounding": Phrase("Reading", "rounding"),
    "looser bound": Phrase("Reading", "looser bound"),
    "other scope": Phrase("Reading", "other scope"),
    "wording": Phrase("Reading", "wording"),
}


def explain_passage(analysis: Analysis, passage: Passage) -> str:
    """Return "3 voices: sources 1, 2 and 4", or "Only in source 2"."""
    claim = next((claim for claim in analysis.claims if claim.id == passage.claim), None)
    if claim is None:
        return ""
    numbers = counts.listed([str(index + 1) for index in claim.articles])
    if claim.kind == "unique" and len(claim.articles) == 1:
        return translate("Reading", "Only in source {number}").format(number=numbers)
    words = translate("Reading", "{voices}: sources {numbers}")
    if len(claim.articles) == 1:
        words = translate("Reading", "{voices}: source {numbers}")
    return words.format(voices=counts.voices(claim.voices), numbers=numbers)


def explain_passages(analysis: Analysis, passages: Sequence[Passage]) -> str:
    """Explain a stretch of text: its claim, or all of them and how to reach the others."""
    if len(passages) <= 1:
        return "".join(explain_passage(analysis, passage) for passage in passages)
    head = translate(
        "Reading", "Stands in %n claims; click again for the next:", count=len(passages)
    )
    return "\n".join((head, *(f"– {explain_passage(analysis, p)}" for p in passages)))


def explain_margin(analysis: Analysis, passages: Sequence[Passage]) -> str:
    """Explain the numbers in the margin of a line: who reports the claims that begin there."""
    told = dict.fromkeys(explain_passage(analysis, passage) for passage in passages)
    count = len({passage.claim for passage in passages})
    if count == 1:
        head = translate(
            "Reading",
            "A shared claim begins in this line; the margin counts its independent voices "
            "(click: which ones)",
        )
    else:
        head = translate(
            "Reading",
            "%n shared claims begin in this line; the margin counts its independent voices "
            "(click: which ones)",
            count=count,
        )
    return "\n".join((head, *told))


def explain_differences(analysis: Analysis, run: Run) -> str:
    """Return, line by line, which differences a disputed stretch belongs to."""
    known = [analysis.differences[index] for index in run.ids if index < len(analysis.differences)]
    return "\n".join(_difference(difference) for difference in known)


def explain_furniture(item: Furniture) -> str:
    """Return what furniture was taken for and why."""
    words = translate("Reading", "Taken for furniture: {kind}")
    if item.reason:
        words = translate("Reading", "Taken for furniture: {kind} · {reason}")
    return words.format(kind=furniture_words(item.kind), reason=retold(item.reason))


def _difference(difference: Difference) -> str:
    sides = [
        f"{_short(side.value)} ({counts.listed(_numbers(side.spans))})" for side in difference.sides
    ]
    kind, relation = _KINDS[difference.kind](), _RELATIONS[difference.relation]()
    head = f"{kind}, {relation}: {' / '.join(sides)}"
    explanation = difference_retold(difference.explanation)
    return f"{head}\n{explanation}" if explanation else head


def _numbers(spans: tuple[Span, ...]) -> list[str]:
    indices = sorted({span.article for span in spans})
    return [str(index + 1) for index in indices]


def _short(value: str) -> str:
    return value if len(value) <= _LONGEST_VALUE else value[: _LONGEST_VALUE - 1].rstrip() + "…"

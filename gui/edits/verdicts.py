"""What the user says of differences, as pure changes of frozen ``Edits``. No Qt, no files.

In: the edits, a difference with the articles it stands in, and a ruling. Out: other edits. A new
verdict takes the place of the one that spoke of the difference before, also where the engine had
cut its places otherwise. Costs one look at each verdict.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from gui.words import Phrase
from summarizer.model import Verdict, places_of_difference, standings

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer import Article, Difference, Edits
    from summarizer.model import Ruling

UNDO_TEXTS: Final[dict[Ruling | None, Phrase]] = {
    "checked": Phrase("Decisions", "marking a difference as checked"),
    "no conflict": Phrase("Decisions", "marking a difference as no conflict"),
    "ask the desk": Phrase("Decisions", "asking the desk about a difference"),
    None: Phrase("Decisions", "opening a difference again"),
}
"""What "Undo" calls a verdict; ``None`` stands for taking one back."""


def rule(
    edits: Edits,
    difference: Difference,
    articles: Sequence[Article],
    ruling: Ruling | None,
    remark: str = "",
) -> Edits:
    """Say something of a difference, or (``None``) take back what was said of it."""
    (standing,) = standings((difference,), articles, edits.verdicts)
    others = edits.verdicts - {standing.verdict} if standing is not None else edits.verdicts
    if ruling is None:
        return replace(edits, verdicts=others)
    places = places_of_difference(difference, articles)
    return replace(edits, verdicts=others | {Verdict(places, ruling, " ".join(remark.split()))})

"""Which verdict of the user's is about which difference, found again after a reload.

In: differences, the articles they stand in, and the verdicts. Out: for each difference the verdict
that speaks of it, and whether it still covers all of it. A verdict is known by the places of the
sides; the engine may cut a place elsewhere once more is known, and an article may come or go. So a
verdict holds where it knows every place of the difference, and is stale where the difference has
passages that the user had not seen. Linear, but for differences whose places changed: those cost
one look at each verdict that is not about another difference.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from summarizer.model.analysis import Difference
    from summarizer.model.article import Article
    from summarizer.model.edits import Place, Verdict


@dataclass(frozen=True, slots=True)
class Standing:
    """What the user said of a difference.

    Attributes:
        stale: the difference has passages that it did not have when the user said so.
    """

    verdict: Verdict
    stale: bool = False

    @property
    def settled(self) -> bool:
        """Whether nothing is left to do: it was checked, or found to be no conflict."""
        return not self.stale and self.verdict.ruling != "ask the desk"


def places_of_difference(difference: Difference, articles: Sequence[Article]) -> tuple[Place, ...]:
    """Return the places of all sides, ascending, each once: the key of its verdict."""
    return tuple(
        sorted(
            {
                (articles[span.article].sha256, span.start, span.end)
                for side in difference.sides
                for span in side.spans
            }
        )
    )


def standings(
    differences: Iterable[Difference], articles: Sequence[Article], verdicts: Iterable[Verdict]
) -> tuple[Standing | None, ...]:
    """Return for each difference what the user said of it, or ``None``."""
    keys = [places_of_difference(difference, articles) for difference in differences]
    known = {verdict.places: verdict for verdict in sorted(verdicts)}
    left = [known[places] for places in sorted(set(known) - set(keys))]
    found: list[Standing | None] = []
    for key in keys:
        exact = known.get(key)
        found.append(Standing(exact) if exact is not None else _nearest(key, left))
    return tuple(found)


def _nearest(key: tuple[Place, ...], verdicts: Iterable[Verdict]) -> Standing | None:
    """Return the verdict that knows most of the places, if it knows enough of them."""
    best: tuple[int, Standing] | None = None
    for verdict in verdicts:
        known = sum(_is_known(place, verdict.places) for place in key)
        told = sum(_is_known(place, key) for place in verdict.places)
        whole = known == len(key)
        if known and (whole or (known > 1 and 2 * told >= len(verdict.places))):
            standing = Standing(verdict, stale=not whole)
            if best is None or known > best[0]:
                best = known, standing
    return best[1] if best is not None else None


def _is_known(place: Place, others: Iterable[Place]) -> bool:
    return any(
        place[0] == other[0] and place[1] < other[2] and other[1] < place[2] for other in others
    )

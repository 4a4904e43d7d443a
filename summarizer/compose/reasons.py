"""Why a line stands in the brief, in one plain sentence that names nothing but what is so.

In: a view, what was chosen, the focus, which lines were taken so that their source is heard. Out:
a sentence for each line. Costs one look at each line and each difference.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from summarizer.compose.candidates import fitness
from summarizer.compose.relations import sides_by_passage

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from summarizer.compose.blocks import Block
    from summarizer.compose.candidates import Candidate
    from summarizer.compose.focus import Focus
    from summarizer.compose.material import Material
    from summarizer.compose.view import View
    from summarizer.model import Difference, Span

_FEW_SHARED: Final = 3
"""Words that most sources use, from which on it is worth telling that a line holds them."""


@dataclass(slots=True)
class Reasons:
    """Tells why lines were chosen.

    Attributes:
        quota: sentences taken so that their source is heard.
    """

    view: View
    material: Material
    focus: Focus
    quota: frozenset[Span] = frozenset()
    _sides: Mapping[Span, list[tuple[Difference, int]]] = field(init=False)
    _central: frozenset[str] = field(init=False)

    def __post_init__(self) -> None:
        self._sides = sides_by_passage(self.view.analysis)
        self._central = _central(self.view, self.material)

    def of(self, line: Candidate, block: Block) -> str:
        """Return the reasons for a line of a block as one sentence."""
        if line.pinned:
            return "You pinned this sentence."
        parts = [self._voices(line), *self._others(line, block)]
        return "; ".join(parts) + "."

    def _voices(self, line: Candidate) -> str:
        seen = self.view.claims[line.claim]
        count = len(seen.articles)
        if seen.voices > 1:
            return (
                f"{count} of {self.view.heard} sources report this, "
                f"in {seen.voices} independent accounts"
            )
        if count > 1:
            return f"{count} sources carry this, but copy one account"
        return f"Only source {seen.articles[0] + 1} reports this"

    def _others(self, line: Candidate, block: Block) -> Iterator[str]:
        if self.focus.is_about(line.span):
            yield f"it is about {self.focus.called}, your focus"
        if self._is_best_wording(line):
            yield "of their wordings this one is the fullest and nearest to the others"
        held = len(self._central & self.material.gists[self.material.row[line.span]])
        if held >= _FEW_SHARED:
            yield f"it holds {held} of the {len(self._central)} terms that most sources use"
        if line.span in self.quota:
            yield f"it was taken so that source {line.span.article + 1} is heard"
        yield from self._differences(line)
        place = block.lines.index(line)
        if place:
            yield "it goes on from the line before"
        if place < len(block.lines) - 1:
            yield "the next line leans on it"

    def _is_best_wording(self, line: Candidate) -> bool:
        own = self.view.claims[line.claim].support
        if len(own) < 2:
            return False
        fits = fitness(self.material, own)
        return all(fits[line.span] > fit + 1e-9 for s, fit in fits.items() if s != line.span)

    def _differences(self, line: Candidate) -> Iterator[str]:
        sides = self._sides.get(line.span, [])
        numbers = Counter(id(difference) for difference, _ in sides)
        told = {id(d): d for d, _ in sides if d.about}
        for key, difference in sorted(told.items(), key=lambda item: item[1].about)[:1]:
            both = "both sides" if numbers[key] > 1 else "one side"
            yield f"it gives {both} of a difference about {difference.about}"


def _central(view: View, material: Material) -> frozenset[str]:
    """Return the terms that more than half of the sources use, in a story of several."""
    used: dict[int, set[str]] = {}
    for span, row in material.row.items():
        if span.article not in view.hidden:
            used.setdefault(span.article, set()).update(material.gists[row])
    if len(used) < 2:
        return frozenset()
    counts = Counter(term for terms in used.values() for term in terms)
    least = max(2, len(used) // 2 + 1)
    return frozenset(term for term, count in counts.items() if count >= least)

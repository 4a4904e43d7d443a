"""What the user wants the brief to be about: a name with all its spellings, or words of a topic.

In: the user's words, an analysed story. Out: how near each sentence is to them, 0 to 1. Costs one
look at each sentence; nothing where no focus is set.

A sentence is about the focus if it names it (under any spelling that the story uses for it) or
holds its words; it is near if another wording of its claim is about it, or if it uses the words
that the sentences about the focus use (after relevance feedback, Rocchio, 1971).
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from math import log
from typing import TYPE_CHECKING, Final

from summarizer.language import concept, content_stems
from summarizer.model import sentence_at

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from summarizer.compose.material import Material
    from summarizer.compose.view import View
    from summarizer.model import Name, Span

ABOUT: Final = 0.6
"""Nearness from which a sentence is about the focus itself, or tells a claim that is."""
_HALF: Final = 0.5
"""Share of a topic's words, by rarity, that a sentence about it must hold."""
_CLAIM: Final = 0.7
"""Nearness of a sentence whose claim another sentence about the focus tells."""
_ALIKE: Final = 0.4
"""Nearness of a sentence that is just like those about the focus."""


@dataclass(frozen=True, slots=True)
class Focus:
    """How near the sentences of a story are to what the user asked for.

    Attributes:
        text: as the user wrote it, without outer white space; empty for no focus.
        name: the name it was recognised as.
        near: 0 to 1 for each sentence that is near at all.
    """

    text: str = ""
    name: str | None = None
    near: Mapping[Span, float] = field(default_factory=dict)

    def nearness(self, span: Span) -> float:
        """Return how near a sentence is, 0 to 1."""
        return self.near.get(span, 0.0)

    def is_about(self, span: Span) -> bool:
        """Tell whether a sentence is about the focus."""
        return self.near.get(span, 0.0) >= ABOUT

    @property
    def found(self) -> bool:
        """Tell whether any sentence is about the focus."""
        return any(near >= ABOUT for near in self.near.values())

    @property
    def called(self) -> str:
        """Return the name it was recognised as, else the user's words."""
        return self.name or f"“{self.text}”"


def find_focus(view: View, material: Material, text: str) -> Focus:
    """Find how near each sentence is to the user's words; nothing is near where nothing matches."""
    text = " ".join(text.split())
    wanted = _stems(text, _language(view))
    if not wanted:
        return Focus(text)
    names = _names(view.analysis.names, wanted, _language(view))
    about = dict.fromkeys(_naming(view, names), 1.0) or _holding(view, material, wanted)
    if not about:
        return Focus(text)
    near = _alike(view, material, about)
    for seen in view.claims:
        if any(span in about for span in seen.support):
            near |= {span: max(_CLAIM, near.get(span, 0.0)) for span in seen.support}
    return Focus(text, names[0].name if names else None, near | about)


def _language(view: View) -> str | None:
    """Return the language that most of the articles are written in."""
    found = Counter(article.language for article in view.articles)
    return max(found, key=lambda code: (found[code], code or ""), default=None)


def _stems(text: str, language: str | None) -> frozenset[str]:
    return frozenset(concept(stem, language) for stem in content_stems(text, language))


def _names(names: Sequence[Name], wanted: frozenset[str], language: str | None) -> list[Name]:
    """Return the names one of whose spellings is what the user wrote, or ends with it."""
    exact, ending = [], []
    for name in names:
        spellings = [_stems(variant.text, language) for variant in name.variants]
        if wanted in spellings or wanted == _stems(name.name, language):
            exact.append(name)
        elif any(wanted <= spelling for spelling in spellings):
            ending.append(name)
    return exact or ending


def _naming(view: View, names: Sequence[Name]) -> set[Span]:
    """Return the sentences that hold one of the names."""
    sentences = (
        sentence_at(view.articles, span)
        for name in names
        for variant in name.variants
        for span in variant.spans
    )
    return {sentence for sentence in sentences if sentence in view.owners}


def _holding(view: View, material: Material, wanted: frozenset[str]) -> dict[Span, float]:
    """Return the sentences that hold half of the words or more, by rarity, with what share."""
    often = Counter(word for gist in material.gists for word in gist & wanted)
    weights = {word: log(1 + len(material.gists) / often[word]) for word in sorted(often)}
    # A word that the story never uses counts as the rarest of all: it is missing everywhere.
    total = sum(weights.values()) + log(1 + len(material.gists)) * (len(wanted) - len(weights))
    shares = {
        span: sum(weights[word] for word in sorted(material.gists[material.row[span]] & wanted))
        / total
        for span in view.owners
    }
    return {span: ABOUT + (1 - ABOUT) * s for span, s in shares.items() if s >= _HALF}


def _alike(view: View, material: Material, about: Mapping[Span, float]) -> dict[Span, float]:
    """Return how much of a sentence the sentences about the focus speak of, by their own words."""
    often = Counter(word for gist in material.gists for word in gist)
    inside = Counter(word for span in about for word in material.gists[material.row[span]])
    # A word belongs to the focus if it stands mostly where the focus does.
    bound = {word: n / often[word] for word, n in inside.items() if n > 1 and often[word] > 1}
    found = {}
    for span in view.owners:
        gist = material.gists[material.row[span]]
        share = sum(bound.get(word, 0.0) for word in sorted(gist)) / max(4, len(gist))
        if share > 0:
            found[span] = round(_ALIKE * min(1.0, share), 9)
    return found

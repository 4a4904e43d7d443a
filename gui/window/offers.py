"""What the command palette offers, and in which order for the words that were typed.

In: a window; the words typed so far; what was chosen lately. Out: offers, best first. Every word
typed must begin a word of an offer, or at least stand in it; where nothing fits, words that are
nearly the same are taken (rapidfuzz's partial ratio). Cost: one look at each offer a keystroke.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from gui.panels import chips
from gui.window.action_list import every_action
from gui.words import translate

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from gui.window.main import Window
    from summarizer import Analysis

_MOST: Final = 60  # offers shown
_LONGEST: Final = 110  # characters of a claim
_NEARLY: Final = 78  # of 100: how alike words must be where none fits
_ACTIONS: Final = 0  # order of the kinds where nothing else decides
_SOURCES: Final = 1
_CLAIMS: Final = 2


@dataclass(frozen=True, slots=True)
class Offer:
    """Something to be done.

    Attributes:
        name: what it is remembered by; empty if it is not remembered.
        where: the menu it stands in, or what kind of thing it is.
        keys: its keys, if any.
        kind: actions come before sources, and those before claims.
    """

    name: str
    title: str
    where: str
    keys: str
    run: Callable[[], object]
    kind: int = _ACTIONS
    folded: str = ""


def offers(window: Window) -> list[Offer]:
    """Return all that can be done now: actions, sources to go to, claims to select."""
    found = list(_actions(window))
    if window.session.analysis is not None:
        found += _sources(window, window.session.analysis)
        found += _claims(window, window.session.analysis)
    return found


def _actions(window: Window) -> Iterator[Offer]:
    for one in every_action(window):
        if one.action.isEnabled() and one.name != "palette":
            folded = f"{one.title} {one.where}".casefold()
            yield Offer(
                one.name, one.title, one.where, one.keys, one.action.trigger, _ACTIONS, folded
            )


def _sources(window: Window, analysis: Analysis) -> Iterator[Offer]:
    where = translate("Palette", "Source")
    for index, article in enumerate(analysis.story.articles):
        title = f"{index + 1}  {chips.title(article, index)}"
        folded = f"{title} {article.outlet or ''}".casefold()
        go = _later(window.navigator.go_to_source, index)
        yield Offer("", title, where, chips.outlet(article), go, _SOURCES, folded)


def _claims(window: Window, analysis: Analysis) -> Iterator[Offer]:
    where = translate("Palette", "Claim")
    for claim in analysis.claims:
        words = " ".join(claim.support[0].cut(analysis.story.articles).split())
        short = words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1].rstrip()}…"
        select = _later(window.navigator.select, claim.id)
        yield Offer("", short, where, "", select, _CLAIMS, words.casefold())


def _later(act: Callable[[int], object], number: int) -> Callable[[], object]:
    return lambda: act(number)


def ranked(every: Sequence[Offer], typed: str, recent: Sequence[str]) -> list[Offer]:
    """Return what fits the words typed, best first; without words, what can be done."""
    words = typed.casefold().split()
    late = {name: at for at, name in enumerate(recent)}
    if not words:
        actions = [offer for offer in every if offer.kind != _CLAIMS]
        return sorted(actions, key=lambda offer: late.get(offer.name, len(late)))[:_MOST]
    fitting = [(_fit(offer, words), offer) for offer in every]
    scored = [(fit, offer) for fit, offer in fitting if fit is not None]
    scored.sort(key=lambda pair: (pair[0], pair[1].kind, late.get(pair[1].name, len(late))))
    return [offer for _, offer in scored[:_MOST]] or _alike(every, typed.casefold())


def _fit(offer: Offer, words: Sequence[str]) -> int | None:
    """Return how well an offer fits, 0 for best; ``None`` if a word is missing."""
    if not all(word in offer.folded for word in words):
        return None
    title, padded = offer.title.casefold(), f" {offer.folded}"
    if title.startswith(" ".join(words)):
        return 0
    begun = all(f" {word}" in padded for word in words)
    inside = all(word in title for word in words)
    return (1 if inside else 2) if begun else 3


def _alike(every: Sequence[Offer], typed: str) -> list[Offer]:
    # Imported when needed: nobody waits for it at the start.
    from rapidfuzz import fuzz, process  # noqa: PLC0415

    actions = [offer for offer in every if offer.kind != _CLAIMS]
    found = process.extract(
        typed,
        [offer.folded for offer in actions],
        scorer=fuzz.partial_ratio,
        score_cutoff=_NEARLY,
        limit=_MOST,
    )
    return [actions[at] for _, _, at in found]

"""What the card of a source says beyond its counts: copy, stranger, on whom it rests, the unnamed.

In: an analysis. Out: for each article that has any, at most three short notes, and what they mean
in sentences for the tooltip. Costs one pass over what the engine found.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from gui.shown import shown
from gui.told import retold
from gui.words import translate

if TYPE_CHECKING:
    from summarizer import Analysis


@dataclass(frozen=True, slots=True)
class Note:
    """One line of a card: its words, whether they warn, and what a pause over it says."""

    text: str
    tip: str
    grave: bool = False


def notes_of(analysis: Analysis | None) -> dict[int, tuple[Note, ...]]:
    """Return the notes of each article that has any: warnings, then voices, then sourcing."""
    if analysis is None:
        return {}
    found: dict[int, list[Note]] = defaultdict(list)
    for stranger in analysis.checks.foreign:
        words = translate("Sources", "not about this story?")
        found[stranger.article].append(Note(words, retold(stranger.reason), grave=True))
    _add_copies(analysis, found)
    _add_sourcing(analysis, found)
    return {index: tuple(notes) for index, notes in found.items()}


def _add_copies(analysis: Analysis, found: dict[int, list[Note]]) -> None:
    """Say of each source with which others it is one voice, and whose wording it shares."""
    together: dict[int, tuple[int, ...]] = {}
    reasons: dict[int, str] = {}
    for voice in analysis.voices:
        for index in voice.articles if len(voice.articles) > 1 else ():
            together[index] = tuple(other for other in voice.articles if other != index)
            reasons[index] = retold(voice.reason)
    shares: dict[int, dict[int, int]] = defaultdict(dict)
    for copy in analysis.checks.duplicates:
        shares[copy.first][copy.second] = shares[copy.second][copy.first] = round(100 * copy.share)
    for index in sorted({*together, *shares}):
        with_whom = together.get(index, ())
        text = _copy_words(with_whom, shares.get(index, {}))
        tips = [reasons.get(index, ""), *_alike(index, shares.get(index, {}))]
        found[index].append(Note(text, " ".join(tip for tip in tips if tip), grave=not with_whom))


def _copy_words(with_whom: tuple[int, ...], shares: dict[int, int]) -> str:
    """Say with whom a source is one voice, or else whose wording it shares, and how much of it."""
    share = max(shares.values(), default=0)
    if not with_whom:
        words, others = translate("Sources", "{share} % alike with {sources}"), tuple(shares)
    elif share:
        words, others = translate("Sources", "one voice with {sources}, {share} % alike"), with_whom
    else:
        words, others = translate("Sources", "one voice with {sources}"), with_whom
    return words.format(share=share, sources=_numbers(others))


def _alike(index: int, shares: dict[int, int]) -> list[str]:
    words = translate("Sources", "Sources {first} and {second} share {share} % of their wording.")
    return [
        words.format(first=index + 1, second=other + 1, share=share)
        for other, share in sorted(shares.items())
    ]


def _add_sourcing(analysis: Analysis, found: dict[int, list[Note]]) -> None:
    """Say of each source whom it cites, and how many of its quotes have no name."""
    articles = analysis.story.articles
    cited: dict[int, dict[str, None]] = defaultdict(dict)
    for citation in analysis.citations:
        own = articles[citation.article].outlet or ""
        if citation.origin.casefold() != own.casefold():
            cited[citation.article][citation.origin] = None
    unnamed = {one.article: one for one in analysis.checks.anonymity}
    for index in sorted({*cited, *unnamed}):
        origins, texts, tips = list(cited.get(index, ())), [], []
        if origins:
            texts.append(_cited_words(origins))
            tips.append(translate("Sources", "Cites {outlets}.").format(outlets=", ".join(origins)))
        if index in unnamed:
            one = unnamed[index]
            words = translate("Sources", "{count} of {quotes} quotes unnamed")
            if origins:
                words = translate("Sources", "{count} unnamed")
            texts.append(words.format(count=one.anonymous, quotes=one.quotes))
            tips.append(retold(one.note))
        found[index].append(Note(" · ".join(texts), " ".join(tips)))


def _cited_words(origins: list[str]) -> str:
    if len(origins) > 1:
        return translate("Sources", "cites %n outlets", count=len(origins))
    return translate("Sources", "cites {outlet}").format(outlet=shown(origins[0]))


def _numbers(indices: tuple[int, ...]) -> str:
    return ", ".join(str(index + 1) for index in sorted(indices))

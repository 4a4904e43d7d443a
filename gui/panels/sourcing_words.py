"""The sentences of the sourcing: who is one voice, what rests on one origin, who is not named."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from gui import counts
from gui.shown import shown
from gui.told import retold
from gui.words import translate

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarizer import Citation, SourcingChain
    from summarizer.model import Anonymity

_LONGEST: Final = 40  # characters of a name in a note


def stranger_words(reason: str) -> str:
    """Return that a source may belong to another story, and why."""
    words = translate("Sourcing", "May belong to another story: {reason}")
    return words.format(reason=f"{reason[:1].lower()}{reason[1:]}")


def resting_words(claims: int, origin: str) -> str:
    """Return how many shared claims one origin alone stands behind."""
    words = translate("Sourcing", "1 shared claim rests on {origin} alone")
    if claims > 1:
        words = translate("Sourcing", "%n shared claims rest on {origin} alone", count=claims)
    return words.format(origin=origin)


def counted(sources: int, voices: int) -> str:
    """Return how many of the sources are independent, as a sentence."""
    if sources == 1:
        return translate("Sourcing", "1 source: nothing confirms it yet.")
    words = translate("Sourcing", "{sources}, {voices} independent.")
    return words.format(sources=counts.sources(sources), voices=voices)


def together_words(reason: str) -> str:
    """Return why sources are one voice, where that is known."""
    if not reason:
        return translate("Sourcing", "One voice.")
    return translate("Sourcing", "One voice: {reason}").format(reason=retold(reason))


def account_words(claims: int, reason: str) -> str:
    """Return why sources are one voice in some claims alone."""
    words = translate("Sourcing", "One voice in 1 claim: {reason}")
    if claims > 1:
        words = translate("Sourcing", "One voice in %n claims: {reason}", count=claims)
    return words.format(reason=reason)


def chain_notes(chain: SourcingChain, alone: int) -> Iterator[str]:
    """Yield what is to be known of an origin: claims on it alone, its own texts, its origins."""
    if alone == 1:
        yield translate("Sourcing", "1 claim on it alone")
    elif alone:
        yield translate("Sourcing", "%n claims on it alone", count=alone)
    if chain.published:
        numbers = ", ".join(str(index + 1) for index in chain.published)
        yield translate("Sourcing", "published {numbers}").format(numbers=numbers)
    if chain.rests_on:
        origins = shortened(", ".join(chain.rests_on), _LONGEST)
        yield translate("Sourcing", "rests on {origins}").format(origins=origins)


def how_cited(citation: Citation) -> str:
    """Return who told what to the origin, or that it is only credited; often nothing."""
    if citation.speaker:
        words = translate("Sourcing", "told by “{speaker}”")
        return words.format(speaker=shortened(citation.speaker, _LONGEST))
    if citation.whole:
        return translate("Sourcing", "credited with the whole text")
    told, credited = translate("Sourcing", "told"), translate("Sourcing", "credited")
    return {"reports": "", "told": told, "credits": credited}[citation.how]


def unnamed_words(found: Anonymity) -> str:
    """Return how many quotes of a source are by nobody with a name."""
    words = translate("Sourcing", "1 quote, by a source without a name")
    if found.quotes > 1:
        words = translate(
            "Sourcing", "{count} of %n quotes by sources without a name", count=found.quotes
        )
    return words.format(count=found.anonymous)


def shortened(text: str, most: int) -> str:
    """Return text on one line, safe to draw, cut with a sign where it is long."""
    line = shown(" ".join(text.split()))
    return line if len(line) <= most else f"{line[:most]} …"

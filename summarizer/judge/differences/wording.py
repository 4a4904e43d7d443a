"""The words of a difference for its reader, taken from the sources wherever possible."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from summarizer.judge.differences.lists import word_set
from summarizer.language import stem

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from summarizer.judge.differences.statement import Statement
    from summarizer.judge.differences.topics import Fact
    from summarizer.model import Extent, Relation

SKIPPED: Final = word_set("more other others additional of the these those new such")
_REASONS: Final[dict[str, str]] = {
    "contradiction": "they exclude each other",
    "update": "the later one may be the newer count",
    "rounding": "one is the other rounded",
    "looser bound": "one only bounds what the other gives more closely",
    "other scope": "one may count a part of what the other counts",
    "wording": "the wording differs",
}


def printed_value(fact: Fact) -> str:
    """Return the figure as printed, with hedge and unit, without the noun that is counted."""
    figure = fact.figure
    text = fact.statement.cut(figure.start, figure.end)
    if "-" in text or figure.role != "figure":
        return text
    words = text.split()
    counted = set(figure.counted)
    while len(words) > 1 and not figure.unit and _is_counted(words[-1], counted, fact):
        words.pop()
    return " ".join(words)


def _is_counted(word: str, counted: set[str], fact: Fact) -> bool:
    return word.lower() in SKIPPED or stem(word, fact.statement.language) in counted


def common_value(values: Iterable[str]) -> str:
    """Return the value printed most often; of equals the shortest."""
    counts = Counter(values)
    return min(counts, key=lambda value: (-counts[value], len(value), value))


def sources(articles: Iterable[int]) -> str:
    """Return "Source 1" or "Sources 1, 2 and 3" for article indices."""
    numbers = [str(index + 1) for index in sorted(set(articles))]
    if len(numbers) == 1:
        return f"Source {numbers[0]}"
    return f"Sources {', '.join(numbers[:-1])} and {numbers[-1]}"


def explain(
    sides: Sequence[tuple[Iterable[int], str]], relation: Relation, when: Sequence[str] = ()
) -> str:
    """Return one sentence: which sources print what, and how that relates.

    ``when`` says of each side as of which time it speaks, "" where that is not known.
    """
    dates = [f" ({day})" if day else "" for day in when] or [""] * len(sides)
    parts = [
        f"{sources(articles)}{day}: \u201c{text}\u201d"
        for (articles, text), day in zip(sides, dates, strict=True)
    ]
    listed = "; ".join([parts[0], *(part[0].lower() + part[1:] for part in parts[1:])])
    return f"{listed} ({_REASONS[relation]})."


def claimant_of(statement: Statement, place: Extent) -> str | None:
    """Return who is said to say what stands at a place, if it is reported speech."""
    for speech in statement.speech:
        if speech.contains(place):
            if speech.name:
                return speech.name
            if speech.speaker is not None and statement.span.start <= speech.speaker.start:
                return statement.cut(speech.speaker.start, speech.speaker.end) or None
    return None

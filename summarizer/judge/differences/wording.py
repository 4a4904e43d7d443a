"""The words of a difference for its reader, taken from the sources wherever possible."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from summarizer.judge.differences.lists import word_set
from summarizer.judge.differences.topics import Fact, around, state_token
from summarizer.language import stem

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from summarizer.judge.differences.statements import Statement
    from summarizer.model import Extent, Relation

_SKIPPED: Final = word_set("more other others additional of the these those new such")
_PLACING: Final = word_set("in at of from on near for")
_LEADING: Final = word_set("and but or the a an to in of for as with that by on at from it he")
_LONGEST: Final = 6
_REASONS: Final[dict[str, str]] = {
    "contradiction": "they exclude each other",
    "update": "the later one may be the newer count",
    "rounding": "one is the other rounded",
    "looser bound": "one only bounds what the other gives more closely",
    "other scope": "they count a whole and a part of it",
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
    return word.lower() in _SKIPPED or stem(word, fact.statement.language) in counted


def noun_of(fact: Fact) -> str:
    """Return what is counted, as printed, with its fate or place: "U.S. troops in Iraq"."""
    figure, statement = fact.figure, fact.statement
    text = statement.cut(figure.start, figure.end)
    value = _before_noun(fact, text)
    noun = text[len(value) :].strip(" -") if text.startswith(value) else ""
    words = noun.split()
    while words and words[0].lower() in _SKIPPED:
        words.pop(0)
    noun = " ".join(words)
    _, after = around(statement, figure)
    befell = state_token(after)
    if noun and befell is not None:
        return f"{noun}{statement.cut(figure.end, befell.end)}"
    return f"{noun}{_place_after(fact)}" if noun else ""


def _before_noun(fact: Fact, text: str) -> str:
    """Return what stands before the noun: "20-year" of a sentence, "six" of a block area."""
    joined = next((word for word in text.split() if word.partition("-")[2].isalpha()), "")
    if not joined:
        return printed_value(fact)
    start = text.index(joined)
    return text[: start + (len(joined) if fact.figure.unit else joined.index("-"))]


def _place_after(fact: Fact) -> str:
    """Return " in Iraq" where it follows the figure at once."""
    _, after = around(fact.statement, fact.figure)
    if len(after) < 2 or after[0].text.lower() not in _PLACING:
        return ""
    end = after[0].end
    for token in after[1 : 1 + _LONGEST]:
        if not token.text[0].isupper() and token.text.lower() != "the":
            break
        end = token.end
    named = end > after[0].end and fact.statement.cut(end - 3, end).lower() != "the"
    return fact.statement.cut(fact.figure.end, end) if named else ""


def about_facts(facts: Sequence[Fact]) -> str:
    """Return what the figures speak of: the fullest noun, or the words before a bare number."""
    nouns = [noun for noun in map(noun_of, facts) if noun]
    if nouns:
        return max(nouns, key=lambda noun: (len(noun.split()), noun))
    return max(map(_beside, facts), key=lambda words: (len(words.split()), words))


def _beside(fact: Fact) -> str:
    """Return the few words before a bare figure, or after it if none stand before it."""
    before, after = around(fact.statement, fact.figure)
    words = before[-_LONGEST:]
    while words and words[0].text.lower() in _LEADING:
        words = words[1:]
    words = words or after[:_LONGEST]
    return fact.statement.cut(words[0].start, words[-1].end) if words else fact.statement.text


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


def explain(sides: Sequence[tuple[Iterable[int], str]], relation: Relation) -> str:
    """Return one sentence: which sources print what, and how that relates."""
    parts = [f"{sources(articles)}: \u201c{text}\u201d" for articles, text in sides]
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

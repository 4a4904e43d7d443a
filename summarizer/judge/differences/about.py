"""What a difference is about: a noun phrase in the sources' words.

In: the places of its sides in their sentences. Out: a few words. What is counted names a figure
best ("U.S. troops in Iraq"); else the run of words beside the places that the sentences share.
Linear in the sentences.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from summarizer.judge.differences.fates import state_token
from summarizer.judge.differences.lists import word_set
from summarizer.judge.differences.topics import around, is_divided
from summarizer.judge.differences.vocabulary import states
from summarizer.judge.differences.wording import SKIPPED, printed_value

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from summarizer.judge.differences.statement import Statement
    from summarizer.judge.differences.topics import Fact
    from summarizer.language import Token
    from summarizer.model import Extent

_PLACING: Final = word_set("in at of from on near for")
_INSIDE: Final = word_set("of the a an de du des der des di do da del della")
_FATES: Final = {
    "dead": "killed",
    **{state: state for state in ("injured", "arrested", "infected", "rescued", "charged")},
}
_LONGEST: Final = 6
_REACH: Final = 10


def about_facts(facts: Sequence[Fact]) -> str:
    """Return what the figures speak of: the fullest noun, or the words they share."""
    nouns = [noun for noun in map(_noun_of, facts) if noun]
    if nouns:
        return max(nouns, key=lambda noun: (len(noun.split()), noun))
    return about_places([(fact.statement, fact.figure) for fact in facts])


def about_places(places: Sequence[tuple[Statement, Extent]]) -> str:
    """Return the run of words beside some places that has most in common with all sentences."""
    held = Counter(stem for statement in {s for s, _ in places} for stem in statement.stems)
    runs = [run for statement, place in places for run in _runs(statement, place)]
    if not runs:
        return places[0][0].text
    return max(
        ((_score(run, held), statement.cut(run[0].start, run[-1].end)) for statement, run in runs),
        key=lambda scored: (scored[0], scored[1]),
    )[1]


def _score(run: Sequence[Token], held: Counter[str]) -> tuple[int, int]:
    shared = sum(held[token.stem] > 1 for token in run if token.stem)
    return shared, sum(bool(token.stem) for token in run)


def _runs(statement: Statement, place: Extent) -> Iterable[tuple[Statement, Sequence[Token]]]:
    """Yield the runs of content words near a place, with "of the" between two of them."""
    for side in (statement.before(place)[-_REACH:], statement.after(place)[:_REACH]):
        run: list[Token] = []
        for token in side:
            parted = bool(run) and is_divided(statement.cut(run[-1].end, token.start))
            fits = bool(token.stem) or (bool(run) and token.text.lower() in _INSIDE)
            if parted or not fits:
                yield from _trimmed(statement, run)
                run = []
            if fits:
                run.append(token)
        yield from _trimmed(statement, run)


def _trimmed(statement: Statement, run: Sequence[Token]) -> Iterable[tuple[Statement, list[Token]]]:
    kept = [*run[:_LONGEST]]
    while kept and not kept[-1].stem:
        kept.pop()
    while kept and not kept[0].stem:
        kept.pop(0)
    if kept and not all(token.text[0].isdigit() for token in kept):
        yield statement, kept


def _noun_of(fact: Fact) -> str:
    """Return what is counted, as printed, with its fate or place: "U.S. troops in Iraq"."""
    figure, statement = fact.figure, fact.statement
    text = statement.cut(figure.start, figure.end)
    value = _before_noun(fact, text)
    noun = text[len(value) :].strip(" -") if text.startswith(value) else ""
    words = noun.split()
    while words and words[0].lower() in SKIPPED:
        words.pop(0)
    noun = " ".join(words)
    _, after = around(statement, figure)
    befell = state_token(statement, after)
    if noun and befell is not None:
        return f"{noun} {befell.text}"
    return f"{noun}{_place_after(fact) or _fate(fact)}" if noun else ""


def _fate(fact: Fact) -> str:
    """Return " killed" where what befell those counted stands before them, in English."""
    language = fact.statement.language
    if language != "en" or not fact.persons or fact.figure.counted[-1:] == ():
        return ""
    told = fact.figure.counted[-1] in states(language)  # "137,000 deaths"
    return f" {_FATES[fact.state]}" if fact.state in _FATES and not told else ""


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
    whole = after[1].text.lower() == "the"
    for at, token in enumerate(after[1:_LONGEST]):
        name = token.text[0].isupper() or (whole and at > 1 and bool(token.stem))
        if not name and token.text.lower() != "the":
            break
        end = token.end
    named = end > after[0].end and fact.statement.cut(end - 3, end).lower() != "the"
    return fact.statement.cut(fact.figure.end, end) if named else ""

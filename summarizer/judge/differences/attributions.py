"""One statement of one speaker that the sources introduce by verbs of another stance.

In: pairs of sentences and the speech in them. Out: differences of kind "quote" whose sides are the
verbs: "said" takes no side, "claimed" doubts, "admitted" takes it for true and for unwelcome
(Thomson and White on reporting verbs in news, 2008). Only what the same person says in nearly the
same words counts, and only where the stances differ. Cost: linear in the pairs.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from summarizer.judge.differences.joining import Opposed, joined
from summarizer.judge.differences.lists import word_set
from summarizer.judge.differences.names import words_of
from summarizer.judge.differences.wording import sources
from summarizer.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from summarizer.judge.differences.statement import Statement
    from summarizer.judge.differences.statements import Statements
    from summarizer.model import Difference, Relation, Speech

_STANCES: Final[dict[str, frozenset[str]]] = {
    "reports it without a stance": word_set(
        "said says say saying told tells stated states added adds wrote writes noted announced "
        "explained testified tweeted remarked commented declared continued "
        "sagte sagten sagt erklärte teilte dit dijo disse detto"
    ),
    "keeps its distance": word_set(
        "claimed claims claim claiming alleged alleges alleging purported insisted insists "
        "maintained maintains contended contends behauptete behauptet prétend prétendu asegura "
        "aseguró sostiene sostenne afferma alega alegou"
    ),
    "takes it for something conceded": word_set(
        "admitted admits admitting conceded concedes conceding acknowledged acknowledges "
        "acknowledging confessed confesses gestand räumte reconnu admis reconoció admitió "
        "ammesso reconheceu admitiu"
    ),
}
_STANCE_OF: Final = {word: stance for stance, words in _STANCES.items() for word in words}
_RELATED: Final = 0.2
_SAME_WORDS: Final = 0.75
_LEAST: Final = 3


class _Report(NamedTuple):
    """One statement in a sentence: its verb, and what it says."""

    statement: Statement
    speech: Speech
    cue: Span
    verb: str
    stems: frozenset[str]


def attribution_differences(statements: Statements) -> list[Difference]:
    """Return one difference for each statement whose reporting verbs differ in stance."""
    held: dict[Statement, list[_Report]] = {}
    found: list[Opposed] = []
    for one, other, claim, overlap in statements.sentence_pairs:
        if overlap < _RELATED or not one.speech or not other.speech:
            continue
        for statement in (one, other):
            if statement not in held:
                held[statement] = list(_reports(statements, statement))
        pair = _pair(statements, held[one], held[other])
        if pair is not None:
            found.append(_opposed(pair, claim))
    return joined(found, _explained)


def _reports(statements: Statements, statement: Statement) -> Iterable[_Report]:
    for speech in statement.speech:
        if speech.cue is None or not speech.name:
            continue
        words = statements.words(statement.article, speech.cue).split()
        known = [word.lower() for word in words if word.lower() in _STANCE_OF]
        stems = frozenset(
            t.stem for t in statement.tokens if t.stem and speech.start <= t.start < speech.end
        )
        if len(words) == len(known) == 1 and len(stems) >= _LEAST:
            cue = Span.of(statement.article, speech.cue)
            yield _Report(statement, speech, cue, known[0], stems)


def _pair(
    statements: Statements, ones: Sequence[_Report], others: Sequence[_Report]
) -> tuple[_Report, _Report] | None:
    for one in ones:
        for other in others:
            if _STANCE_OF[one.verb] == _STANCE_OF[other.verb] or not _same_speaker(one, other):
                continue
            common = len(one.stems & other.stems)
            if common >= _LEAST and statements.share(one.stems, other.stems) >= _SAME_WORDS:
                return one, other
    return None


def _same_speaker(one: _Report, other: _Report) -> bool:
    mine, theirs = words_of(one.speech.name or ""), words_of(other.speech.name or "")
    return bool(mine and theirs) and mine[-1] == theirs[-1]


def _opposed(pair: tuple[_Report, _Report], claim: int) -> Opposed:
    one, other = ((report.verb, report.cue, report.speech.name) for report in pair)
    named = max((told[2] or "" for told in (one, other)), key=lambda name: (len(name), name))
    return Opposed("quote", "wording", f"words of {named}", one, other, claim)


def _explained(shown: Sequence[tuple[list[int], str]], _relation: Relation) -> str:
    parts = [
        f"{sources(articles)}: \u201c{verb}\u201d, which {_STANCE_OF[verb]}"
        for articles, verb in shown
    ]
    return "; ".join([parts[0], *(part[0].lower() + part[1:] for part in parts[1:])]) + "."

"""compose: sections of cited, verbatim lines within a budget of words or sentences."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Final

import numpy as np

from summarizer.compose.arrangement import arranged, leaning_lines, rearranged
from summarizer.compose.blocks import blocks_of, opening_weight
from summarizer.compose.candidates import gather
from summarizer.compose.contents import Contents
from summarizer.compose.focus import Focus, find_focus
from summarizer.compose.material import Material, material
from summarizer.compose.pool import Pool
from summarizer.compose.reasons import Reasons
from summarizer.compose.sections import arrange
from summarizer.compose.selection import Choice, choose
from summarizer.compose.trust import notes_on_trust, weighted, weights
from summarizer.compose.view import View, look
from summarizer.model import Brief, Edits
from summarizer.rank import rank

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from summarizer.compose.candidates import Candidate
    from summarizer.model import Analysis, Span
    from summarizer.settings import Settings

__all__ = ["compose", "make_pool"]

_REPEATED: Final = (0.25, 0.38)
"""Share of a line's worth that is lost where all of it repeats the brief: in the shortest brief of
a long story, and in one that holds half of the story."""
_BASE: Final = (-0.5, 0.22)
"""What a word is worth in a line of no salience, likewise. A reader of three lines gains more from
the best of them than from a budget used to the last word."""
_PLENTY: Final = (0.75, 0.6)
"""Share of the story that fits from which a word is worth more, and how much more where all fits:
then nothing is left out but what repeats."""
_RETOLD: Final = 0.5
"""Share of a claim's part in a line that is lost where the brief tells the claim already; none in
the shortest brief of a long story, whose best lines may well tell one thing from two sides."""
_CORROBORATED: Final = 0.4
"""What it adds to a sentence's score that very many voices report it, where there is room: before
the colour of a single source. In the shortest brief salience alone decides."""
_FACT: Final = 16.0
"""Words that it is worth to tell a claim of very many voices at all, where there is room: a matter
that several sources report, but in words of its own, comes before more words on the main one."""
_SPEAKING: Final = 15.0
"""Words from which a line tells enough of its source for it to be heard, in the shortest brief of a
long story; where half of a story fits, any line does, for little is left untold."""
_WORDS_A_SENTENCE: Final = 22
_WEIGHTY: Final = 0.3
"""Value of a source's own best line, against the best of all, from which it is to be heard."""
_WITH_LEAD: Final = 100
"""Words from which the line that opens the brief is fixed; in less room every line must pay."""
_SECONDS: Final = 4.0
"""How long the exact selection may take before the fast one's choice stands."""


@dataclass(frozen=True, slots=True)
class _Scene:
    """What a brief is made from."""

    view: View
    material: Material
    focus: Focus
    pool: Pool
    budget: int


def compose(
    analysis: Analysis, settings: Settings, edits: Edits, poll: Callable[[], None] = lambda: None
) -> Brief:
    """Compose the brief of an analysed story.

    The words of all lines never exceed ``settings.words``, except where a single pinned sentence
    is longer; with ``settings.sentences``, their number never exceeds that. No claim is reported
    twice, and no line needs one that is not there. The brief has no lines when no sentence that
    stands alone is short enough.

    Args:
        poll: called now and then; what it raises ends the work. The exact selection, which ends
            after a few seconds by itself, and the ranking by another method do not call it.
    """
    scene = _scene(analysis, settings, edits, poll)
    chosen, quota = _chosen(scene, poll, exact=settings.selection == "exact")
    lines = [scene.pool.candidates[index] for index in chosen]
    reasons = Reasons(scene.view, scene.material, scene.focus, quota)
    sections = arrange(scene.view, scene.material, lines, scene.focus, reasons)
    leaning = leaning_lines(blocks_of(scene.view, scene.material, lines))
    sections = arranged(analysis, sections, Edits(), leaning)
    options = tuple((field.name, getattr(settings, field.name)) for field in fields(settings))
    budget = sum(line.words for line in lines) if settings.sentences else settings.words
    notes = (*_notes(scene.focus), *notes_on_trust(weights(analysis, edits)))
    return rearranged(
        Brief(analysis, sections, budget, settings.method, options, notes, edits), edits
    )


def make_pool(analysis: Analysis, settings: Settings, edits: Edits) -> Pool:
    """Return what a brief of these settings may be made of."""
    return _scene(analysis, settings, edits).pool


def _scene(
    analysis: Analysis, settings: Settings, edits: Edits, poll: Callable[[], None] = lambda: None
) -> _Scene:
    view, known = look(analysis, edits, poll), material(analysis, poll)
    words = settings.sentences * _WORDS_A_SENTENCE or settings.words
    ours = settings.method == "claims"
    share = known.salience.share(words)
    roominess = min(1.0, 4 * share)
    scores: Mapping[Span, float] = (
        known.salience.scores(words) if ours else rank(analysis, settings.method, words)
    )
    if ours:
        scores = _corroborated(view, scores, _CORROBORATED * roominess)
    scores = weighted(scores, weights(analysis, edits))
    focus = find_focus(view, known, settings.focus) if settings.focus else Focus()
    poll()
    candidates = gather(view, known, scores, focus, words, poll)
    poll()
    rows = [known.row[candidate.span] for candidate in candidates]
    homes = [view.claims[candidate.claim].home for candidate in candidates]
    pool = Pool(
        candidates,
        Contents.of(known.concepts, rows, [sorted(c.covers) for c in candidates]),
        np.array(homes, dtype=np.intp),
        # Another method's scores are to decide alone; what repeats only breaks their ties.
        repeated=_between(_REPEATED, share) if ours else 0.05,
        retold=_RETOLD * roominess if ours else 0.0,
        base=_between(_BASE, roominess) + _plenty(known, words) if ours else 0.3,
        redundancy=settings.redundancy,
        gists=tuple(known.gists[row] for row in rows),
        by_lines=bool(settings.sentences),
        quiet=_quiet(view, focus, candidates),
        lead=_lead(view, focus, candidates) if ours and words >= _WITH_LEAD else None,
        facts=_facts(view, _FACT * roominess) if ours else {},
        speaks_from=_SPEAKING * (1.0 - share),
    )
    return _Scene(view, known, focus, pool, settings.sentences or settings.words)


def _corroborated(view: View, scores: Mapping[Span, float], most: float) -> dict[Span, float]:
    """Add to the score of a sentence up to ``most``, the more voices surely report it too."""
    return {
        span: scores[span] + most * (1 - 1 / view.claims[owners[0]].sure_voices(span))
        for span, owners in view.owners.items()
    }


def _plenty(known: Material, words: int) -> float:
    """Return what it adds to the worth of a word that nearly all of the story has room."""
    start, most = _PLENTY
    fits = words / max(1, known.salience.words)
    return most * min(max(fits - start, 0.0) / (1.0 - start), 1.0)


def _facts(view: View, most: float) -> dict[int, float]:
    """Return what it is worth to tell each claim that several surely report, up to ``most``."""
    return {
        number: most * (1 - 1 / max(map(claim.sure_voices, claim.support)))
        for number, claim in enumerate(view.claims)
        if most and claim.voices > 1
    }


def _between(ends: tuple[float, float], share: float) -> float:
    return ends[0] + share * (ends[1] - ends[0])


def _quiet(view: View, focus: Focus, candidates: Sequence[Candidate]) -> frozenset[int]:
    """Return the sources that need not be heard.

    They say nothing of their own about the focus or, without one, nothing of some weight.
    """
    best: dict[int, float] = {}
    for candidate in candidates:
        home = view.claims[candidate.claim].home
        if not focus.found or focus.is_about(candidate.span):
            best[home] = max(best.get(home, 0.0), candidate.value)
    least = _WEIGHTY * max(best.values(), default=0.0)
    loud = {home for home, value in best.items() if value >= least}
    return frozenset(range(len(view.articles))) - loud


def _lead(view: View, focus: Focus, candidates: Sequence[Candidate]) -> int | None:
    """Return the shared line that a brief opens with; it stands on its own."""
    fit = [
        (focus.is_about(line.span), round(opening_weight(view, line), 9), -index)
        for index, line in enumerate(candidates)
        if line.needs is None and view.claims[line.claim].voices > 1
    ]
    return -max(fit)[2] if fit else None


def _chosen(
    scene: _Scene, poll: Callable[[], None], *, exact: bool
) -> tuple[list[int], frozenset[Span]]:
    """Return the numbers of the lines, and the sentences taken so that their source is heard."""
    choice = choose(scene.pool, scene.budget, poll)
    quota = frozenset(scene.pool.candidates[index].span for index in choice.quota)
    best = _optimum(scene, choice) if exact and choice.chosen else None
    return (list(choice.chosen), quota) if best is None else (best, frozenset())


def _optimum(scene: _Scene, choice: Choice) -> list[int] | None:
    # It brings scipy's optimiser, which costs 0.2 s to import.
    from summarizer.compose.exact import optimum  # noqa: PLC0415

    return optimum(scene.pool, scene.budget, choice, _SECONDS)


def _notes(focus: Focus) -> tuple[str, ...]:
    if not focus.text or focus.found:
        return ()
    return (f"No source speaks of “{focus.text}”; the brief was made without a focus.",)

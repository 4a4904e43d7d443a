"""compose: sections of cited, verbatim lines within a word budget."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING, Final

import numpy as np

from summarizer.compose.candidates import Candidate, View, gather, look
from summarizer.compose.material import material
from summarizer.compose.sections import arrange
from summarizer.compose.selection import Pool, select
from summarizer.model import Brief
from summarizer.rank import rank

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.model import Analysis, Edits
    from summarizer.settings import Settings

__all__ = ["compose", "make_pool"]

_REPEATED: Final = 0.25


def compose(analysis: Analysis, settings: Settings, edits: Edits) -> Brief:
    """Compose the brief of an analysed story.

    The words of all lines never exceed ``settings.words``, except where a single pinned sentence
    is longer. No claim is reported twice, and no line needs one that is not there. The brief has
    no lines when no sentence that stands alone is short enough.
    """
    view = look(analysis, edits)
    pool = _pool(view, settings)
    chosen = [pool.candidates[index] for index in select(pool, settings.words)]
    options = tuple((field.name, getattr(settings, field.name)) for field in fields(settings))
    return Brief(analysis, arrange(view, chosen), settings.words, settings.method, options)


def make_pool(analysis: Analysis, settings: Settings, edits: Edits) -> Pool:
    """Return what a brief of these settings may be made of."""
    return _pool(look(analysis, edits), settings)


def _pool(view: View, settings: Settings) -> Pool:
    known = material(view.analysis)
    ours = settings.method == "claims"
    scores = (
        known.salience.scores(settings.words)
        if ours
        else rank(view.analysis, settings.method, settings.words)
    )
    candidates = gather(view, known, scores)
    return Pool(
        candidates,
        known.concepts.joined([[known.row[s] for s in c.spans] for c in candidates]),
        _homes(view, candidates),
        # Another method's scores are to decide alone; what repeats only breaks their ties.
        repeated=_REPEATED if ours else 0.05,
        redundancy=settings.redundancy,
    )


def _homes(
    view: View, candidates: Sequence[Candidate]
) -> np.ndarray[tuple[int], np.dtype[np.intp]]:
    homes = [view.claims[candidate.claim].home for candidate in candidates]
    return np.array([-1 if home is None else home for home in homes], dtype=np.intp)

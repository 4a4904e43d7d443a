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

__all__ = ["compose"]

_COVERAGE: Final = 0.65


def compose(analysis: Analysis, settings: Settings, edits: Edits) -> Brief:
    """Compose the brief of an analysed story.

    The words of all lines never exceed ``settings.words``, except where a single pinned sentence
    is longer. No claim is reported twice, and no line needs one that is not there. The brief has
    no lines when no sentence that stands alone is short enough.
    """
    view, known = look(analysis, edits), material(analysis)
    ours = settings.method == "claims"
    scores = known.scores if ours else rank(analysis, settings.method, settings.words)
    candidates = gather(view, known, scores)
    pool = Pool(
        candidates,
        known.concepts.joined([[known.row[s] for s in c.spans] for c in candidates]),
        _homes(view, candidates),
        # Another method's scores are to decide alone; new content only breaks their ties.
        coverage=_COVERAGE if ours else 0.1,
        redundancy=settings.redundancy,
    )
    chosen = [candidates[index] for index in select(pool, settings.words)]
    options = tuple((field.name, getattr(settings, field.name)) for field in fields(settings))
    return Brief(analysis, arrange(view, chosen), settings.words, settings.method, options)


def _homes(
    view: View, candidates: Sequence[Candidate]
) -> np.ndarray[tuple[int], np.dtype[np.intp]]:
    homes = [view.claims[candidate.claim].home for candidate in candidates]
    return np.array([-1 if home is None else home for home in homes], dtype=np.intp)

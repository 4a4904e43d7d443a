"""Which of many wordings of one utterance is the fullest that holds a given one.

In: wordings as folded words. Out: for each the fullest that it is a cut of, as it is compared. A
wording is looked for only among those that hold its rarest run of words, the fullest first.
Cost: near-linear in the words of the different wordings, as a run that few share tells most apart.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Final

from summarizer.judge.differences.utterances import spoken_words, within

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

Words = tuple[str, ...]

_RUN: Final = 3


def fullest_forms(wordings: Iterable[Words]) -> dict[Words, Words]:
    """Map each wording to the longest form of those that hold all its words in a row."""
    forms = {words: tuple(spoken_words(words)) for words in set(wordings)}
    ranked = sorted(forms, key=lambda words: (len(forms[words]), forms[words]), reverse=True)
    holders: dict[Words, list[Words]] = defaultdict(list)
    for words in ranked:
        for run in {*_runs(words, _RUN), *_runs(words, 1)}:
            holders[run].append(words)
    found = {}
    for words in ranked:
        runs = _runs(words, _RUN) or _runs(words, 1)
        rarest = min((holders[run] for run in runs), key=len, default=ranked)
        found[words] = next(forms[other] for other in rarest if within(words, other))
    return found


def _runs(words: Sequence[str], size: int) -> list[Words]:
    return list(zip(*(words[at:] for at in range(size)), strict=False))

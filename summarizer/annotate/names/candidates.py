"""Runs of capitalised words that are names, found by the evidence of the article itself.

In: an article with sentences. Out: candidates, each the words of one name, in order of place.
A capital proves nothing at the start of a sentence, in a headline in Title Case or in capitals
throughout; there a run counts only if the rest of the article, or the run itself, bears it out.
Cost: one scan of the sentences, linear in their length.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from summarizer.annotate.names.given import MEN, WOMEN
from summarizer.annotate.names.places import COUNTRIES
from summarizer.annotate.names.reading import is_acronym, is_demonym, read_words
from summarizer.annotate.names.runs import Run, find_runs, joined
from summarizer.annotate.names.tables import (
    CALENDAR,
    DEMONYMS,
    NO_NAMES,
    ORGANISATION,
    PARTICLES,
    TITLES,
    is_title,
)
from summarizer.annotate.names.verbs import REPORTING
from summarizer.annotate.names.wordlist import word_set
from summarizer.language import stopwords

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarizer.annotate.names.reading import Reading, Word
    from summarizer.model import Article

_HEAD_ADJECTIVES: Final = word_set(
    "new old big good great first second third last high little long associated general"
)
_ARTICLES: Final = word_set("al el la le las los de van von di da")
_DETERMINERS: Final = word_set("the a an this that these his her our my their its")
_MONTH_NAMES: Final = word_set("may march august")
_DIRECTIONS: Final = word_set("middle north south east west latin central")
_SMALL_SHARE: Final = 0.12
_FEWEST_LARGE: Final = 4


@dataclass(slots=True)
class Evidence:
    """What the article as a whole shows of its words, all in lower case.

    ``cued`` holds where words begin that are followed by a verb of speech ("Kelly said"),
    ``surnames`` the months that are surnames here ("Theresa May").
    """

    lower: set[str] = field(default_factory=set)
    proper: Counter[str] = field(default_factory=Counter)
    stop: frozenset[str] = frozenset()
    german: bool = False
    cued: set[int] = field(default_factory=set)
    surnames: set[str] = field(default_factory=set)

    def is_name(self, word: Word) -> bool:
        """Tell whether a single capitalised word is a name here."""
        key = word.lower
        if key in _MONTH_NAMES and word.start in self.cued:
            return key in self.surnames
        if key in NO_NAMES or key in DEMONYMS or key in PARTICLES or len(key) < 2:
            return False
        if is_acronym(word.text) or key in COUNTRIES:
            return key not in self.stop or is_acronym(word.text)
        if key in self.stop or is_title(key):
            return False
        if word.fresh or self.german:
            return self.proper[key] > 0
        return key not in self.lower or self.proper[key] > 1


def _shouts(text: str, reading: Reading, stop: frozenset[str]) -> bool:
    """Tell whether the words are in Title Case or in capitals, so that capitals mean nothing.

    A sentence with a full stop is no headline unless every one of its words is capitalised.
    """
    words, beyond, marked = reading
    if len(marked) < _FEWEST_LARGE:
        return False
    if sum([words[at].capital or not words[at].text[0].isalpha() for at in marked]) < _FEWEST_LARGE:
        return False
    content = [word for word in words if len(word.text) > 2 and word.lower not in stop]
    small = sum(not word.capital for word in content if word.text[0].isalpha())
    large = len(content) - small
    small += sum(len(word) > 2 and word not in stop for word in beyond)
    if not content or text[content[-1].end : content[-1].end + 2].startswith((".", ".”", '."')):
        return (
            large >= _FEWEST_LARGE
            and small == 0
            and all(w.capital for w in words if len(w.text) > 3)
        )
    return large >= _FEWEST_LARGE and small <= _SMALL_SHARE * (large + small)


def _cued(words: list[Word], capitals: list[int]) -> list[int]:
    """Return where capitalised words begin that a verb of speech follows."""
    last = len(words) - 1
    return [words[at].start for at in capitals if at < last and words[at + 1].lower in REPORTING]


def _gather(runs: list[Run], evidence: Evidence) -> None:
    """Note which words are capitalised where only names are."""
    for run in runs:
        if evidence.german and (len(run) < 2 or not _german_name(run)):
            continue
        for word in run:
            if word.capital and not word.fresh:
                evidence.proper[word.lower] += 1
        for given, word in pairwise(run):
            if word.lower in _MONTH_NAMES and (given.lower in MEN or given.lower in WOMEN):
                evidence.surnames.add(word.lower)


def _trim(run: Run, evidence: Evidence) -> Run:
    """Drop words at both ends that are no part of a name."""
    first, last = 0, len(run)
    while first < last and _droppable(run[first], run, first, evidence):
        first += 1
    while last > first and _no_ending(run, last - 1, evidence):
        last -= 1
    return run[first:last]


def _no_ending(run: Run, at: int, evidence: Evidence) -> bool:
    """Tell whether no name ends with a word; a month may be a surname ("Theresa May")."""
    if run[at].lower in _MONTH_NAMES:
        if at == 0:
            return run[at].lower not in evidence.surnames or run[at].start not in evidence.cued
        return not (run[at - 1].lower in MEN or run[at - 1].lower in WOMEN)
    return not run[at].capital or run[at].lower in CALENDAR


def _droppable(word: Word, run: Run, at: int, evidence: Evidence) -> bool:
    """Tell whether a word at the start of a run is no part of the name."""
    key = word.lower
    if key in evidence.surnames and word.start in evidence.cued:
        return False
    if not word.capital or key in (NO_NAMES if word.fresh else CALENDAR):
        return True
    if key in _ARTICLES:
        return at + 1 >= len(run) or (word.fresh and key not in {"al", "el", "van", "von", "de"})
    if is_acronym(word.text):
        return False
    return _begins_sentence_only(word, evidence) if word.fresh else key in _DETERMINERS


def _begins_sentence_only(word: Word, evidence: Evidence) -> bool:
    """Tell whether a word has its capital from the start of the sentence alone."""
    key = word.lower
    if key in evidence.stop and key not in _HEAD_ADJECTIVES:
        return True
    if key in TITLES or key in MEN or key in WOMEN:
        return False
    if (key in REPORTING or key.endswith("ly")) and not evidence.proper[key]:
        return True
    return evidence.proper[key] <= 0 and key in evidence.lower


@dataclass(frozen=True, slots=True)
class Candidates:
    """All runs of an article, with the evidence that judged them and all words by sentence."""

    runs: tuple[Run, ...]
    evidence: Evidence
    words: tuple[list[Word], ...]


def find_candidates(article: Article) -> Candidates:
    """Return the runs of capitalised words of an article that are names, in order of place."""
    evidence = Evidence(
        stop=stopwords(article.language), german=(article.language or "").startswith("de")
    )
    readings = [read_words(article.text, sentence) for sentence in article.sentences]
    sentences = [reading.words for reading in readings]
    loud = [_shouts(article.text, reading, evidence.stop) for reading in readings]
    calm: list[Run] = []
    for (words, beyond, marked), shouting in zip(readings, loud, strict=True):
        evidence.lower.update(beyond)
        evidence.lower.update([word.lower for word in words if not word.capital])
        capitals = [at for at in marked if words[at].capital]
        evidence.cued.update(_cued(words, capitals))
        if not shouting:
            calm.extend(find_runs(article.text, words, capitals))
    _gather(calm, evidence)
    found = [run for raw in calm if (run := _judge(_trim(raw, evidence), evidence))]
    known = {tuple(word.lower for word in run) for run in found}
    for words, shouting in zip(sentences, loud, strict=True):
        if shouting:
            found.extend(_attested(article.text, words, known))
    found.sort(key=lambda run: run[0].start)
    return Candidates(tuple(found), evidence, tuple(sentences))


def _judge(run: Run, evidence: Evidence) -> Run:
    """Return the run if it is a name, an empty one otherwise."""
    if not run:
        return ()
    if len(run) == 1:
        return run if evidence.is_name(run[0]) or _vouched(run[0], evidence) else ()
    given = run[0].lower in MEN or run[0].lower in WOMEN
    if not given and all(_names_nobody(word) for word in run):
        return ()
    if run[-1].lower in DEMONYMS and run[0].lower in _DIRECTIONS:
        return ()
    if evidence.german and not _german_name(run):
        return ()
    return run


def _names_nobody(word: Word) -> bool:
    return is_demonym(word.lower) or word.lower in TITLES or not word.capital


def _vouched(word: Word, evidence: Evidence) -> bool:
    """Tell whether a lone word at the start of a sentence looks like a name all the same."""
    key = word.lower
    plain = not (key in evidence.stop or key in NO_NAMES or key in TITLES or is_demonym(key))
    odd = not key.endswith(("ly", "ing", "ed", "ment", "tion"))
    vouched = word.last or word.start in evidence.cued
    return plain and odd and vouched and not evidence.german and key not in evidence.lower


def _german_name(run: Run) -> bool:
    """German capitalises every noun, so that a run needs a proof of its own."""
    return any(
        word.lower in MEN
        or word.lower in WOMEN
        or word.lower in COUNTRIES
        or word.lower in ORGANISATION
        or is_acronym(word.text)
        or (is_title(word.lower) and position + 1 < len(run))
        for position, word in enumerate(run)
    )


def _attested(text: str, words: list[Word], known: set[tuple[str, ...]]) -> Iterator[Run]:
    """Find in a headline the names that the article writes elsewhere, longest first."""
    longest = max((len(key) for key in known), default=0)
    at = 0
    while at < len(words):
        width = next(
            (
                size
                for size in range(min(longest, len(words) - at), 0, -1)
                if tuple(w.lower for w in words[at : at + size]) in known
                and all(joined(text, words[i], words[i + 1]) for i in range(at, at + size - 1))
            ),
            0,
        )
        if width and words[at].capital:
            yield tuple(words[at : at + width])
        at += max(width, 1)

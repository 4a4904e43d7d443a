"""What is new since a former analysis of the same story.

In: two analyses. Out: articles added, removed and silently edited, claims that are new or gone,
figures that changed, and differences that were not there. Claims are matched by the sentences that
hold their passages: the same words, else most of the same content words. A figure changed if a
sentence that is new in a claim counts the same thing as the claim did, and no former figure of it
agrees. Costs one pass over the text, and what ``revisions`` costs for edited articles.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING, Final, NamedTuple

from summarizer.judge.revisions import changed_sentences, match_articles, plain
from summarizer.language import content_stems
from summarizer.model import Span, sentence_at
from summarizer.model.insights import ChangedFigure, Changes, EditedArticle

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from summarizer.model import Analysis, Difference, Figure

_ALIKE: Final = 0.6
_LEAST_STEMS: Final = 4
_COMMON_STEM: Final = 100
"""Sentences with a stem above which it does not propose pairs."""
_COMPARED: Final = frozenset({"figure", "age"})


def compare(former: Analysis, now: Analysis) -> Changes:
    """Tell what happened between two analyses of one story."""
    articles = match_articles(former.story.articles, now.story.articles)
    edited = tuple(
        EditedArticle(
            one,
            other,
            changed_sentences(former.story.articles[one], now.story.articles[other], one, other),
        )
        for one, other in articles.edited
    )
    partners = match_claims(former, now)
    kept = {claim for claims in partners.values() for claim in claims}
    return Changes(
        added=articles.added,
        removed=articles.removed,
        edited=edited,
        new=tuple(claim for claim in now.claims if not partners[claim.id]),
        gone=tuple(claim for claim in former.claims if claim.id not in kept),
        figures=_changed_figures(former, now, partners, edited),
        differences=_new_differences(former.differences, now.differences),
    )


class _Index:
    """Sentences by their content words, to find one that says much the same."""

    def __init__(self, languages: Mapping[str, str | None]) -> None:
        self._stems = {
            text: frozenset(content_stems(text, language)) for text, language in languages.items()
        }
        self._holders: dict[str, list[str]] = defaultdict(list)
        for text, stems in self._stems.items():
            for stem in stems:
                self._holders[stem].append(text)

    def like(self, text: str, language: str | None) -> str | None:
        """Return the sentence that shares most of its content words with another's."""
        stems = frozenset(content_stems(text, language))
        if len(stems) < _LEAST_STEMS:
            return None
        shared: Counter[str] = Counter()
        for stem in stems:
            holders = self._holders.get(stem, ())
            if len(holders) <= _COMMON_STEM:
                shared.update(holders)
        alike = [
            (len(stems & self._stems[other]) / len(stems | self._stems[other]), other)
            for other, count in shared.items()
            if 2 * count >= _ALIKE * len(stems)
        ]
        best = max(alike, default=(0.0, ""))
        return best[1] if best[0] >= _ALIKE else None


class _Told(NamedTuple):
    """Where a claim is told: a stretch of a sentence, in characters from the sentence's start."""

    claim: int
    start: int
    end: int


_Sentences = dict[str, list[_Told]]
"""What is told in each sentence, by its words."""


def match_claims(former: Analysis, now: Analysis) -> dict[int, frozenset[int]]:
    """Return, for each present claim's id, the ids of the former claims it continues.

    Claims meet in the same sentence where their passages overlap, in a rewritten one where most of
    the words of the passage stood before.
    """
    known, own = _by_sentence(former), _by_sentence(now)
    languages, own_languages = _languages(former), _languages(now)
    index = _Index(languages) if not known.keys() >= own.keys() else None
    partners: dict[int, set[int]] = {claim.id: set() for claim in now.claims}
    for text, passages in own.items():
        like = None if text in known or index is None else index.like(text, own_languages[text])
        for told in passages:
            if text in known:
                partners[told.claim].update(o.claim for o in known[text] if _overlap(told, o))
            elif like is not None:
                part = text[told.start : told.end]
                if len(part) == len(text) or _held(part, like, own_languages[text]):
                    partners[told.claim].update(other.claim for other in known[like])
    return {claim: frozenset(found) for claim, found in partners.items()}


def _overlap(one: _Told, other: _Told) -> bool:
    shared = min(one.end, other.end) - max(one.start, other.start)
    return 2 * shared > min(one.end - one.start, other.end - other.start)


def _held(part: str, sentence: str, language: str | None) -> bool:
    """Tell whether most content words of a part stand in a sentence."""
    stems = set(content_stems(part, language))
    return len(stems & set(content_stems(sentence, language))) >= _ALIKE * len(stems)


def _by_sentence(analysis: Analysis) -> _Sentences:
    found: _Sentences = defaultdict(list)
    articles = analysis.story.articles
    for claim in analysis.claims:
        for span in claim.support:
            whole = sentence_at(articles, span)
            start = span.start - whole.start
            end = min(span.end, whole.end) - whole.start
            found[plain(whole.cut(articles))].append(_Told(claim.id, start, end))
    return found


def _languages(analysis: Analysis) -> dict[str, str | None]:
    articles = analysis.story.articles
    return {
        plain(sentence_at(articles, span).cut(articles)): articles[span.article].language
        for claim in analysis.claims
        for span in claim.support
    }


class _Counted(NamedTuple):
    """A figure and where it stands in its story."""

    figure: Figure
    span: Span


def _changed_figures(
    former: Analysis,
    now: Analysis,
    partners: Mapping[int, frozenset[int]],
    edited: Sequence[EditedArticle],
) -> tuple[ChangedFigure, ...]:
    """Return the figures that changed in rewritten sentences, then those in claims that went on."""
    articles = now.story.articles
    told: dict[Span, list[tuple[Span, int]]] = defaultdict(list)
    for claim in now.claims:
        for span in claim.support:
            told[sentence_at(articles, span)].append((span, claim.id))
    found: dict[Span, ChangedFigure] = {}
    for article in edited:
        for change in article.sentences:
            if change.before and change.after and change.after in told:
                old_figures, new_figures = (
                    _figures(former, [change.before]),
                    _figures(now, [change.after]),
                )
                for old, new in _changed(old_figures, new_figures, strict=False):
                    claim_id = _claim_at(told[change.after], new.span)
                    found.setdefault(new.span, _change(former, now, old, new, claim_id))
    known = _by_sentence(former).keys()
    claims = {claim.id: claim for claim in former.claims}
    for claim in now.claims:
        fresh = [
            s for s in claim.support if plain(sentence_at(articles, s).cut(articles)) not in known
        ]
        before = sorted({s for id_ in partners[claim.id] for s in claims[id_].support})
        for old, new in _changed(_figures(former, before), _figures(now, fresh), strict=True):
            found.setdefault(new.span, _change(former, now, old, new, claim.id))
    return tuple(found[span] for span in sorted(found))


def _claim_at(told: Sequence[tuple[Span, int]], figure: Span) -> int:
    """Return the claim whose passage holds a figure, of those told in one sentence."""
    return next((claim for passage, claim in told if passage.contains(figure)), told[0][1])


def _figures(analysis: Analysis, passages: Iterable[Span]) -> list[_Counted]:
    return [
        _Counted(figure, Span.of(passage.article, figure))
        for passage in passages
        for figure in analysis.annotations[passage.article].figures
        if passage.start <= figure.start and figure.end <= passage.end and figure.role in _COMPARED
    ]


def _changed(
    before: Sequence[_Counted], after: Sequence[_Counted], *, strict: bool
) -> list[tuple[_Counted, _Counted]]:
    """Return (old, new) of the same counted thing where no old figure agrees with the new one."""
    found = []
    for new in after:
        same = [old for old in before if _same_matter(old.figure, new.figure, strict=strict)]
        if same and not any(_agree(old.figure, new.figure) for old in same):
            found.append((same[-1], new))
    return found


def _same_matter(one: Figure, other: Figure, *, strict: bool) -> bool:
    """Tell whether two figures count the same: same unit, same head, and no other attribute.

    In a rewritten sentence, where the words around stayed, a missing noun does not matter.
    """
    if (one.unit, one.role) != (other.unit, other.role):
        return False
    if not one.counted or not other.counted:
        return not strict or (one.unit != "" and one.counted == other.counted)
    few, many = sorted((set(one.counted), set(other.counted)), key=len)
    return one.counted[-1] == other.counted[-1] and few <= many


def _agree(one: Figure, other: Figure) -> bool:
    return one.low <= other.high and other.low <= one.high


def _change(
    former: Analysis, now: Analysis, old: _Counted, new: _Counted, claim: int
) -> ChangedFigure:
    was = plain(old.span.cut(former.story.articles))
    is_now = plain(new.span.cut(now.story.articles))
    return ChangedFigure(
        _about(is_now) or " ".join(new.figure.counted),
        old.span,
        new.span,
        claim,
        f"Formerly “{was}”, now “{is_now}” in source {new.span.article + 1}.",
    )


def _about(printed: str) -> str:
    """Return the words of a figure that follow its number ("about 3,100 US troops")."""
    words = printed.split()
    numbers = [k for k, word in enumerate(words) if any(c.isdigit() for c in word)]
    return " ".join(words[numbers[-1] + 1 :]) if numbers else ""


def _new_differences(
    former: Sequence[Difference], now: Sequence[Difference]
) -> tuple[Difference, ...]:
    known = {_key(difference) for difference in former}
    return tuple(difference for difference in now if _key(difference) not in known)


def _key(difference: Difference) -> tuple[str, tuple[str, ...]]:
    return difference.kind, tuple(sorted(plain(side.value) for side in difference.sides))

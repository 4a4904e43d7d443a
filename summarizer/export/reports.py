"""The reports on a story: its sources, its timeline, its checks, and what has changed.

Each is made of values that the analysis holds; nothing is judged here. What is printed of an
article is its own text, white space made single.
"""

from __future__ import annotations

from collections import defaultdict
from itertools import groupby
from typing import TYPE_CHECKING

from summarizer.export import wording
from summarizer.export.citing import Citing
from summarizer.export.report import Item, Part, Report
from summarizer.model import sentence_at

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from summarizer.model import (
        Analysis,
        Article,
        Changes,
        Citation,
        Claim,
        DatedClaim,
        Difference,
        EditedArticle,
        Span,
    )

_HOW = {"reports": "cited", "told": "told to it", "credits": "credited"}


def sources_report(analysis: Analysis) -> Report:
    """Return what each source brings, on whom it rests, and what rests on one origin alone."""
    articles = analysis.story.articles
    return Report(
        _title("Sources", analysis),
        _summary(analysis),
        (
            Part("Sources", tuple(_source(analysis, index) for index in range(len(articles)))),
            Part(
                "Whom they name as their source",
                tuple(
                    Item(chain.summary, (), tuple(_proofs(chain.citations, articles)))
                    for chain in analysis.sourcing
                ),
            ),
            Part("Claims that rest on one origin", tuple(_origins(analysis))),
        ),
    )


def _title(what: str, analysis: Analysis) -> str:
    index = wording.title_source(analysis.story.articles)
    if index is None:
        return what
    return f"{what}: {wording.title(analysis.story.articles[index])}"


def _summary(analysis: Analysis) -> str:
    parts = [wording.plural(len(analysis.story.articles), "source")]
    if analysis.voices:
        parts.append(wording.plural(len(analysis.voices), "independent account"))
    parts.append(wording.plural(len(analysis.claims), "claim"))
    return ", ".join(parts)


def _source(analysis: Analysis, index: int) -> Item:
    article = analysis.story.articles[index]
    shared = sum(index in claim.articles for claim in analysis.shared)
    counts = [wording.plural(article.words, "word"), wording.plural(shared, "shared claim")]
    details = [
        ", ".join(wording.facts(article)),
        ", ".join([*counts, f"{len(analysis.adds(index))} that it adds"]),
    ]
    details += [
        f"one voice with {' '.join(str(i + 1) for i in voice.articles if i != index)}: "
        f"{voice.reason}"
        for voice in analysis.voices
        if index in voice.articles and len(voice.articles) > 1
    ]
    details += [found.reason for found in analysis.checks.foreign if found.article == index]
    details += [found.note for found in analysis.checks.anonymity if found.article == index]
    return Item(f"{index + 1}  {wording.title(article)}", (), tuple(details))


def _proofs(citations: Iterable[Citation], articles: Sequence[Article]) -> Iterator[str]:
    for citation in citations:
        by = f" by {citation.speaker}" if citation.speaker else ""
        whole = ", for the whole article" if citation.whole else ""
        printed = wording.one_line(citation.span.cut(articles))
        yield f"source {citation.article + 1}, {_HOW[citation.how]}{by}{whole}: {printed}"


def _origins(analysis: Analysis) -> Iterator[Item]:
    claims = {claim.id: claim for claim in analysis.claims}
    articles = analysis.story.articles
    for found in analysis.origins:
        proofs = tuple(_proofs(found.citations, articles))
        yield _claim(claims[found.claim], articles, (found.warning, *proofs))


def _claim(claim: Claim, articles: Sequence[Article], details: tuple[str, ...] = ()) -> Item:
    return _passage(claim, claim.support[0], articles, details)


def _passage(
    claim: Claim, passage: Span, articles: Sequence[Article], details: tuple[str, ...]
) -> Item:
    others = (index for index in claim.articles if index != passage.article)
    sentence = sentence_at(articles, passage)
    return Item(sentence.cut(articles), (passage.article, *others), details)


def timeline_report(analysis: Analysis) -> Report:
    """Return the dated claims, earliest first, under their days."""
    claims = {claim.id: claim for claim in analysis.claims}
    parts = tuple(
        Part(day, _merged([_dated(dated, claims[dated.claim], analysis) for dated in group]))
        for day, group in groupby(analysis.timeline, key=_days)
    )
    dated = wording.plural(len(analysis.timeline), "dated claim")
    return Report(
        _title("Timeline", analysis),
        f"{_summary(analysis)}, {dated}",
        parts or (Part("Dated claims"),),
    )


def _merged(items: Iterable[Item]) -> tuple[Item, ...]:
    """Print a sentence once that tells several claims of one day."""
    found: dict[tuple[str, int], Item] = {}
    for item in items:
        known = found.setdefault((item.text, item.sources[0]), item)
        sources = tuple(dict.fromkeys((*known.sources, *item.sources)))
        details = tuple(dict.fromkeys((*known.details, *item.details)))
        found[item.text, item.sources[0]] = Item(item.text, sources, details)
    return tuple(found.values())


def _days(dated: DatedClaim) -> str:
    return wording.days(dated.first, dated.last)


def _dated(dated: DatedClaim, claim: Claim, analysis: Analysis) -> Item:
    articles = analysis.story.articles
    passage = next(
        (s for s in claim.support for span in dated.spans if s.contains(span)), claim.support[0]
    )
    printed: dict[str, list[int]] = defaultdict(list)
    for span in dated.spans:
        printed[wording.one_line(span.cut(articles))].append(span.article)
    named = "; ".join(
        f"“{words}” ({' '.join(str(i + 1) for i in sorted(set(who)))})"
        for words, who in printed.items()
    )
    return _passage(claim, passage, articles, (f"{dated.precision}, {dated.basis}: {named}",))


def check_report(analysis: Analysis) -> Report:
    """Return what the reader should know of the story before trusting its brief."""
    checks, articles = analysis.checks, analysis.story.articles
    several = [voice for voice in analysis.voices if len(voice.articles) > 1]
    return Report(
        _title("Checks", analysis),
        _summary(analysis),
        (
            Part("What to read", _items([checks.advice.advice] if checks.advice else [])),
            Part(
                "Articles of another story",
                _items(
                    f"Source {f.article + 1}, {wording.title(articles[f.article])}: {f.reason}"
                    for f in checks.foreign
                ),
            ),
            Part("Near-duplicates", _items(found.reason for found in checks.duplicates)),
            Part(
                "Sources that count as one voice",
                _items(
                    f"Sources {' '.join(str(i + 1) for i in voice.articles)}: {voice.reason}."
                    for voice in several
                ),
            ),
            Part("Claims that rest on one origin", tuple(_origins(analysis))),
            Part("Speakers without a name", _items(found.note for found in checks.anonymity)),
        ),
    )


def _items(texts: Iterable[str]) -> tuple[Item, ...]:
    return tuple(Item(text) for text in texts)


def changes_report(changes: Changes, former: Analysis, now: Analysis) -> Report:
    """Return what is new since a former brief, which figures changed, and what was edited.

    Numbers of sources are the present ones but for what is gone.
    """
    before, after = former.story.articles, now.story.articles
    return Report(
        _title("Changes", now),
        f"{wording.plural(len(before), 'source')} before, {len(after)} now",
        (
            Part("Figures that changed", _items(f.explanation for f in changes.figures)),
            Part("New claims", tuple(_claim(claim, after) for claim in changes.new)),
            Part("Edited articles", tuple(_edited(e, before, after) for e in changes.edited)),
            Part("New articles", _listed(changes.added, after)),
            Part("Articles that are gone", _listed(changes.removed, before)),
            Part("Claims that are gone", tuple(_claim(claim, before) for claim in changes.gone)),
            Part(
                "New differences", tuple(_difference(found, after) for found in changes.differences)
            ),
        ),
    )


def _listed(indices: Iterable[int], articles: Sequence[Article]) -> tuple[Item, ...]:
    return tuple(
        Item(
            f"{index + 1}  {wording.title(articles[index])}",
            (),
            (", ".join(wording.facts(articles[index])),),
        )
        for index in indices
    )


def _edited(edited: EditedArticle, before: Sequence[Article], after: Sequence[Article]) -> Item:
    details = []
    for change in edited.sentences:
        old = f"was: {change.before.cut(before)}" if change.before else ""
        new = f"now: {change.after.cut(after)}" if change.after else ""
        if not old or not new:
            details.append(f"{change.kind}: {(old or new)[5:]}")
        else:
            details += [old, new]
    text = f"{edited.after + 1}  {wording.title(after[edited.after])}"
    return Item(text, (), tuple(details) or ("Only text outside the article changed.",))


def _difference(found: Difference, articles: tuple[Article, ...]) -> Item:
    citing = Citing.of(articles, "numbers")
    sides = " / ".join(
        citing.cited(side.value, {span.article for span in side.spans}, side.claimant)
        for side in found.sides
    )
    about = wording.one_line(found.about or found.kind)
    details = (found.explanation,) if found.explanation else ()
    return Item(f"{about}: {sides} - {found.relation}", (), details)

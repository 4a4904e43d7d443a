"""The ledger of a story: every quote with its place and its speaker as the story names him."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.model import Quote, Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.model import Annotations, Article, Name, Speech


def collect_quotes(
    articles: Sequence[Article], annotations: Sequence[Annotations], names: Sequence[Name]
) -> tuple[Quote, ...]:
    """Return the quotes of all articles, in order of article and place."""
    known = _canonical(names)
    return tuple(
        _quote(index, article, speech, known)
        for index, (article, found) in enumerate(zip(articles, annotations, strict=True))
        for speech in found.speech
    )


def _canonical(names: Sequence[Name]) -> dict[tuple[int, str], str]:
    """Map (article, spelling) to the name the story uses."""
    return {
        (span.article, variant.text): name.name
        for name in names
        for variant in name.variants
        for span in variant.spans
    }


def _quote(
    index: int, article: Article, speech: Speech, known: dict[tuple[int, str], str]
) -> Quote:
    speaker = known.get((index, speech.name or ""), speech.name)
    return Quote(
        Span.of(index, speech),
        speech.kind,
        speaker=speaker,
        speaker_span=Span.of(index, speech.speaker) if speech.speaker else None,
        cue=speech.cue.cut(article.text) if speech.cue else None,
        cue_span=Span.of(index, speech.cue) if speech.cue else None,
        anonymous=speech.anonymous,
    )

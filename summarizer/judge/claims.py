"""From groups of passages to claims: how many voices stand behind each, shared or unique.

In: the alignment and the voices. Out: claims in the order in which the story tells them, numbered
from 1 by content, so that the order of the files changes nothing. A passage that repeats another's
words outside quotation marks is a copy, and counts with its original as one voice in that claim,
however independent the rest of its article is. Costs the groups' sizes squared.
"""

from __future__ import annotations

import re
from collections import defaultdict
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from summarizer.clusters import Clusters
from summarizer.language import WORD
from summarizer.model import Article, Claim, Link, Span, Voice, by_place

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.align import Alignment

_QUOTED: Final = re.compile(r"[“\"«„][^“”\"«»„]{0,2000}[”\"»“]")
_COPY_WORDS: Final = 8
_COPY_SHARE: Final = 0.8


def judge_claims(
    articles: Sequence[Article], alignment: Alignment, voices: Sequence[Voice]
) -> tuple[Claim, ...]:
    """Turn the groups of an alignment into claims; a headline nobody shares claims nothing new."""
    voice_of = {article: voice.id for voice in voices for article in voice.articles}
    headlines = {
        Span.of(index, sentence)
        for index, article in enumerate(articles)
        for sentence in article.sentences
        if sentence.kind == "headline"
    }
    groups = [group for group in alignment.groups if not headlines.issuperset(group)]
    groups.sort(key=lambda group: _telling(articles, group))
    links = _links_by_passage(alignment.links)
    return tuple(
        _claim(number, group, articles, voice_of, links) for number, group in enumerate(groups, 1)
    )


def _telling(articles: Sequence[Article], group: Sequence[Span]) -> tuple[float, list[str]]:
    """Where the story tells a group: its mean place in its articles; equal places by their text."""
    places = [span.start / len(articles[span.article].text) for span in group]
    return (
        round(sum(sorted(places)) / len(places), 9),
        sorted(span.cut(articles) for span in group),
    )


def _links_by_passage(links: Sequence[Link]) -> dict[Span, list[Link]]:
    found: dict[Span, list[Link]] = defaultdict(list)
    for link in links:
        found[link.first].append(link)
    return found


def _claim(
    number: int,
    group: tuple[Span, ...],
    articles: Sequence[Article],
    voice_of: dict[int, int],
    links: dict[Span, list[Link]],
) -> Claim:
    voices = count_voices(articles, group, voice_of)
    members = set(group)
    return Claim(
        id=number,
        kind="shared" if voices > 1 else "unique",
        support=tuple(sorted(group, key=by_place)),
        voices=voices,
        links=tuple(
            link
            for span in sorted(group, key=by_place)
            for link in links[span]
            if link.second in members
        ),
    )


def count_voices(
    articles: Sequence[Article], group: Sequence[Span], voice_of: dict[int, int]
) -> int:
    """Count the independent accounts behind a group of passages."""
    if len(group) == 1:
        return 1
    voices = [voice_of[span.article] for span in group]
    clusters = Clusters(voices)
    words = [own_words(span.cut(articles)) for span in group]
    for i, one in enumerate(voices):
        for j in range(i):
            if not clusters.joined(one, voices[j]) and _copied(words[i], words[j]):
                clusters.join(one, voices[j])
    return clusters.count()


@lru_cache(maxsize=5_000)
def own_words(text: str) -> frozenset[tuple[str, ...]]:
    """Return the word triples of a passage outside quotation marks.

    Two reporters who were both there quote the same words; only what they wrote themselves tells
    whether one copied.
    """
    words = [word.lower() for word in WORD.findall(_QUOTED.sub(" ", text))]
    if len(words) < _COPY_WORDS:
        return frozenset()
    return frozenset(zip(words, words[1:], words[2:], strict=False))


def _copied(one: frozenset[tuple[str, ...]], other: frozenset[tuple[str, ...]]) -> bool:
    return bool(one and other) and len(one & other) >= _COPY_SHARE * min(len(one), len(other))

"""From groups of passages to claims: how many voices stand behind each, shared or unique.

In: the alignment, the voices, and the words of each article. Out: claims in the order in which the
story tells them, numbered from 1 by content, so that the order of the files changes nothing. Costs
the groups' sizes squared, for groups of several articles alone.

Copies count by passage: a passage that repeats another's words is its copy, and counts with its
original as one voice in that claim, however independent the rest of its article is. What both quote
is no copy (``wording``). Measured in runs of three words, what two passages share, times which part
of the shorter one that is, must come to 7.5: ten runs of thirteen, or fifteen of thirty; of short
passages six runs and nearly all. On 150 real stories that told sentences of one pen from those of
two without fail. Where both articles credit one agency, half of it is enough.
"""

from __future__ import annotations

from collections import defaultdict
from itertools import combinations
from typing import TYPE_CHECKING, Final, NamedTuple

from summarizer.clusters import Clusters
from summarizer.judge.outlets import key_of
from summarizer.judge.wording import Printed, read_wordings
from summarizer.model import Article, Claim, Link, Span, Voice, by_place, sentence_at
from summarizer.progress import polled

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from summarizer.align import Alignment
    from summarizer.judge.wording import Wording
    from summarizer.model.insights import Citation

_COPIED, _COPIED_SHARE = 7.5, 0.5
_SHORT, _SHORT_SHARE = 6, 0.9
_CREDITED, _CREDITED_SHARE = 3.75, 0.4
_ENOUGH: Final = 8
"""Runs of three words below which a passage is judged by its whole sentence."""
_PROOFS: Final = 12
_REPEATS: Final = "one repeats the other's words here"


def judge_claims(
    articles: Sequence[Article],
    alignment: Alignment,
    voices: Sequence[Voice],
    wordings: Sequence[Wording] | None = None,
    citations: Iterable[Citation] = (),
    poll: Callable[[], None] = lambda: None,
) -> tuple[Claim, ...]:
    """Turn the groups of an alignment into claims; a headline nobody shares claims nothing new.

    Args:
        wordings: the words of each article, where the caller has them.
        citations: of the story; agencies that two articles both credit make copies likelier.
        poll: called now and then; what it raises ends the work.
    """
    judge = _Judge(articles, voices, wordings or read_wordings(articles), citations)
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
        _claim(number, group, judge, links) for number, group in enumerate(polled(groups, poll), 1)
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
    number: int, group: Sequence[Span], judge: _Judge, links: Mapping[Span, Sequence[Link]]
) -> Claim:
    if len(group) == 1:
        return Claim(number, "unique", tuple(group))
    support = tuple(sorted(group, key=by_place))
    accounts = judge.accounts(support) if support[0].article != support[-1].article else ()
    members = set(support)
    return Claim(
        id=number,
        kind="shared" if len(accounts) > 1 else "unique",
        support=support,
        voices=max(1, len(accounts)),
        links=tuple(
            link for span in support for link in links.get(span, ()) if link.second in members
        ),
        accounts=accounts,
    )


class _Tie(NamedTuple):
    """Why an article is no voice of its own in a claim."""

    article: int
    reason: str
    proofs: tuple[tuple[Span, Span], ...]


def _account(number: int, members: tuple[int, ...], ties: Sequence[_Tie]) -> Voice:
    proofs = dict.fromkeys(
        (one, other)
        for tie in ties
        for one, other in tie.proofs
        if one.article in members and other.article in members
    )
    reasons = dict.fromkeys(tie.reason for tie in ties)
    return Voice(number, members, "; ".join(reasons), tuple(proofs)[:_PROOFS])


class _Judge:
    """Tells which articles are one account in a claim."""

    def __init__(
        self,
        articles: Sequence[Article],
        voices: Sequence[Voice],
        wordings: Sequence[Wording],
        citations: Iterable[Citation],
    ) -> None:
        self._articles = articles
        self._wordings = wordings
        self._voice = {article: voice for voice in voices for article in voice.articles}
        self._whole: dict[Span, Printed] = {}
        self._credits: dict[int, set[str]] = defaultdict(set)
        for citation in citations:
            if citation.how == "credits":
                self._credits[citation.article].add(key_of(citation.origin))

    def accounts(self, support: Sequence[Span]) -> tuple[Voice, ...]:
        """Group the articles of a claim, with the reasons and the passages that prove them."""
        members = dict.fromkeys(span.article for span in support)
        clusters = Clusters(members)
        ties: list[_Tie] = []
        firsts: dict[int, int] = {}
        for article in members:
            voice = self._voice[article]
            if firsts.setdefault(voice.id, article) != article:
                clusters.join(firsts[voice.id], article)
                ties.append(_Tie(article, voice.reason, voice.passages))
        if len(firsts) > 1:
            ties += self._repeated(support, clusters)
        if not ties:
            return tuple(Voice(number, (article,)) for number, article in enumerate(members, 1))
        return tuple(
            _account(number, joined, [tie for tie in ties if tie.article in joined])
            for number, joined in enumerate(clusters.sets(), 1)
        )

    def _repeated(self, support: Sequence[Span], clusters: Clusters[int]) -> Iterator[_Tie]:
        """Join the articles of which one repeats the other's words in its passage."""
        printed = [(span, self._read(span)) for span in support]
        for (one, mine), (other, theirs) in combinations(printed, 2):
            if (
                one.article == other.article
                or _without_likeness(mine, theirs)
                or clusters.joined(one.article, other.article)
            ):
                continue
            if self._copied((one, mine), (other, theirs)):
                clusters.join(one.article, other.article)
                yield _Tie(other.article, _REPEATS, ((one, other),))

    def _copied(self, one: tuple[Span, Printed], other: tuple[Span, Printed]) -> bool:
        """Tell whether two passages are in the words of one writer.

        A short passage proves little by itself: it is a copy if its whole sentence is, and it is
        not what was added to it.
        """
        (first, mine), (second, theirs) = one, other
        shared, shorter = _common(mine, theirs)
        if shorter < _ENOUGH:
            if 2 * shared < shorter:
                return False
            mine, theirs = self._read_whole(first), self._read_whole(second)
            if _without_likeness(mine, theirs):
                return False
            shared, shorter = _common(mine, theirs)
        credited = not self._credits[first.article].isdisjoint(self._credits[second.article])
        return _is_copy(shared, shorter, credited=credited)

    def _read(self, passage: Span) -> Printed:
        return self._wordings[passage.article].printed(passage)

    def _read_whole(self, passage: Span) -> Printed:
        """Read the sentence of a passage."""
        found = self._whole.get(passage)
        if found is None:
            found = self._whole[passage] = self._read(sentence_at(self._articles, passage))
        return found


def _without_likeness(mine: Printed, theirs: Printed) -> bool:
    """Tell at a glance that two passages share no run, though each has some of its writer's own.

    So it is of most pairs, and large claims have very many.
    """
    return mine.own.isdisjoint(theirs.own) and not (
        mine.own <= theirs.quoted or theirs.own <= mine.quoted
    )


def _common(mine: Printed, theirs: Printed) -> tuple[int, int]:
    """Return how many runs two passages share, and how many the shorter one has.

    What the other quotes counts for neither: it is a third one's.
    """
    first = mine.own - theirs.quoted if theirs.quoted else mine.own
    second = theirs.own - mine.quoted if mine.quoted else theirs.own
    return len(first & second), min(len(first), len(second))


def _is_copy(shared: int, shorter: int, *, credited: bool) -> bool:
    share = shared / shorter if shorter else 0.0
    if shared >= _SHORT and share >= _SHORT_SHARE:
        return True
    weight, least = (_CREDITED, _CREDITED_SHARE) if credited else (_COPIED, _COPIED_SHARE)
    return shared * share >= weight and share >= least

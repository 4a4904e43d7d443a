"""Which articles of two stories are the same, which were edited, and where.

In: the articles of a former and of the present story. Out: pairs of edited articles, what was added
and removed, and the sentences that changed. An article is the same if its content is (sha256). It
was edited if its address, its path, or its title and outlet stayed, and at least three words of ten
with them; or else if seven words of ten did, and no other outlet published them. Sentences are
aligned with difflib (Ratcliff and Obershelp, 1988); those that stand in each other's place and
share half of their words are one sentence rewritten. Costs one pass over the text, and per edited
article its sentences times its changes.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from difflib import SequenceMatcher
from typing import TYPE_CHECKING, Final, NamedTuple

from summarizer.language import WORD
from summarizer.model import Span
from summarizer.model.insights import ChangedSentence

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Sequence

    from summarizer.model import Article

_SAME_ARTICLE: Final = 0.3
_MOVED_ARTICLE: Final = 0.7
_SAME_SENTENCE: Final = 0.5
_MOST_PAIRS: Final = 10_000


class Matching(NamedTuple):
    """How two lists of articles belong together; pairs are (index before, index after)."""

    same: tuple[tuple[int, int], ...]
    edited: tuple[tuple[int, int], ...]
    added: tuple[int, ...]
    removed: tuple[int, ...]


def plain(text: str) -> str:
    """Return a text with its white space made single, to compare it by."""
    return " ".join(text.split())


def likeness(one: Counter[str], other: Counter[str]) -> float:
    """Return which part of their words two texts share, 0 to 1 (Dice, 1945)."""
    total = one.total() + other.total()
    return 2 * (one & other).total() / total if total else 1.0


def words_in(text: str) -> Counter[str]:
    """Count the words of a text, in lower case."""
    return Counter(word.lower() for word in WORD.findall(text))


def match_articles(former: Sequence[Article], now: Sequence[Article]) -> Matching:
    """Tell which articles stayed, were edited, came and went."""
    before, after = set(range(len(former))), set(range(len(now)))
    same = _paired(former, now, before, after, lambda article: article.sha256 or None)
    edited: list[tuple[int, int]] = []
    keys: tuple[Callable[[Article], Hashable], ...] = (
        lambda article: article.url,
        lambda article: article.path,
        lambda article: article.title and (article.title, article.outlet),
    )
    for key in keys:
        for one, other in _paired(former, now, before, after, key):
            if _article_likeness(former[one], now[other]) >= _SAME_ARTICLE:
                edited.append((one, other))
            else:
                before.add(one)
                after.add(other)
    edited += _much_alike(former, now, before, after)
    return Matching(
        tuple(same),
        tuple(sorted(edited, key=lambda pair: pair[1])),
        tuple(sorted(after)),
        tuple(sorted(before)),
    )


def _much_alike(
    former: Sequence[Article], now: Sequence[Article], before: set[int], after: set[int]
) -> list[tuple[int, int]]:
    """Pair what is left by its words, the most alike first, and take it out: moved and retitled."""
    if len(before) * len(after) > _MOST_PAIRS:
        return []
    old = {index: _words(former[index]) for index in before}
    new = {index: _words(now[index]) for index in after}
    ranked = sorted(
        (-likeness(old[one], new[other]), former[one].sha256, now[other].sha256, one, other)
        for one in before
        for other in after
        if _one_outlet(former[one], now[other])
    )
    found = []
    for alike, _, _, one, other in ranked:
        if -alike >= _MOVED_ARTICLE and one in before and other in after:
            found.append((one, other))
            before.remove(one)
            after.remove(other)
    return found


def _one_outlet(one: Article, other: Article) -> bool:
    return not one.outlet or not other.outlet or one.outlet == other.outlet


def _words(article: Article) -> Counter[str]:
    return Counter(article.text.lower().split())


def _article_likeness(one: Article, other: Article) -> float:
    return likeness(_words(one), _words(other))


def _paired(
    former: Sequence[Article],
    now: Sequence[Article],
    before: set[int],
    after: set[int],
    key: Callable[[Article], Hashable],
) -> list[tuple[int, int]]:
    """Pair articles with the same key, and take them out of those that are left."""
    holders: dict[Hashable, list[int]] = defaultdict(list)
    for index in sorted(before):
        if key(former[index]):
            holders[key(former[index])].append(index)
    found = []
    for index in sorted(after):
        own = key(now[index])
        if own and holders[own]:
            found.append((holders[own].pop(0), index))
    before.difference_update(one for one, _ in found)
    after.difference_update(other for _, other in found)
    return found


def changed_sentences(
    former: Article, now: Article, before: int, after: int
) -> tuple[ChangedSentence, ...]:
    """Return the sentences that an article gained, lost or rewrote, in reading order.

    Args:
        before, after: indices of the article in its former and its present story.
    """
    old, new = _numbered(former), _numbered(now)
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    found: list[ChangedSentence] = []
    for what, low, high, start, end in matcher.get_opcodes():
        if what != "equal":
            found += _block(
                [(Span.of(before, s), s.cut(former.text)) for s in former.sentences[low:high]],
                [(Span.of(after, s), s.cut(now.text)) for s in now.sentences[start:end]],
            )
    return tuple(found)


def _numbered(article: Article) -> list[tuple[str, int]]:
    """Return the sentences, repeated ones numbered: many equal ones would cost difflib dearly."""
    seen: Counter[str] = Counter()
    found = []
    for sentence in article.sentences:
        text = plain(sentence.cut(article.text))
        seen[text] += 1
        found.append((text, seen[text]))
    return found


_Placed = tuple[Span, str]


def _block(old: Sequence[_Placed], new: Sequence[_Placed]) -> list[ChangedSentence]:
    """Pair the sentences that stand in each other's place, in order; the rest came or went."""
    partner = _partners(old, new)
    found: list[ChangedSentence] = []
    at = 0
    for place, (span, _) in enumerate(new):
        if place not in partner:
            found.append(ChangedSentence("added", None, span))
            continue
        found += [ChangedSentence("removed", old[k][0]) for k in range(at, partner[place])]
        found.append(ChangedSentence("changed", old[partner[place]][0], span))
        at = partner[place] + 1
    return found + [ChangedSentence("removed", span) for span, _ in old[at:]]


def _partners(old: Sequence[_Placed], new: Sequence[_Placed]) -> dict[int, int]:
    """Return, for places in ``new``, the most alike place in ``old`` behind the last one taken."""
    if len(old) * len(new) > _MOST_PAIRS:
        return {}
    words = [words_in(text) for _, text in old]
    partner: dict[int, int] = {}
    at = 0
    for place, (_, text) in enumerate(new):
        own = words_in(text)
        alike = [(likeness(own, words[k]), -k) for k in range(at, len(old))]
        best = max(alike, default=(0.0, 0))
        if best[0] >= _SAME_SENTENCE:
            partner[place] = -best[1]
            at = partner[place] + 1
    return partner

"""Find in all sources: characters, whole words, forms of words, a name, a figure.

In: an analysed story, what the user typed, how to look for it. Out: ``Found``: the places, how many
in each source, and other ways to read what was typed. Left to choose ("auto"), a number alone is
looked for as a figure, words in quotation marks as whole words, everything else as characters;
"name:" and "figure:" before the words say it too. Costs one pass over the texts: some milliseconds
for fifty articles.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from summarizer.find.figures import find_figure, in_digits, is_number, read_figure
from summarizer.find.names import names_meant, spans_of
from summarizer.find.values import FIND_HOWS, MOST_PLACES, FindHow, Found, Offer
from summarizer.find.words import find_forms, find_text
from summarizer.model import Annotations, Span, by_place
from summarizer.progress import Task

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from summarizer.model import Analysis, Article, Figure, Name, Unit, UserLists

    Places = Callable[[int, Article], Iterable[tuple[int, int]]]

__all__ = ["FIND_HOWS", "MOST_PLACES", "FindHow", "Found", "Offer", "find"]

_LONGEST: Final = 500  # characters of what is typed
_MOST_OFFERS: Final = 3
_SHORTEST_OFFER: Final = 3  # characters from which on words are read as a name
_SIGNS: Final[dict[str, FindHow]] = {"name": "name", "figure": "figure"}
_QUOTES: Final = {'"': '"', "\u201c": "\u201d", "\u201e": "\u201c", "\u00ab": "\u00bb"}


def find(
    analysis: Analysis,
    text: str,
    how: FindHow = "auto",
    *,
    hidden: frozenset[int] = frozenset(),
    task: Task | None = None,
    lists: UserLists | None = None,
) -> Found:
    """Find words in the articles of a story.

    Args:
        hidden: indices of articles that are not looked at.
        lists: the user's own, with which the story was analysed: a figure may be in their units.

    Raises:
        Cancelled: if the task was cancelled.
    """
    task = task or Task()
    how, words = _read(text[:_LONGEST], how)
    counts = (0,) * len(analysis.story.articles)
    if not words.strip():
        return Found("text" if how == "auto" else how, "", (), counts)
    search = _Search(analysis, hidden, task, lists.units if lists is not None else ())
    found = search.find(words, how)
    return Found(*found, _offers(search, words, found[0], sum(found[3])))


def _read(text: str, how: FindHow) -> tuple[FindHow, str]:
    """Take the signs off that say how words are meant."""
    if how != "auto":
        return how, text
    sign, colon, rest = text.partition(":")
    if colon and (meant := _SIGNS.get(sign.strip().lower())) is not None:
        return meant, rest
    stripped = text.strip()
    if len(stripped) > 2 and _QUOTES.get(stripped[0]) == stripped[-1]:
        return "words", stripped[1:-1]
    return how, text


class _Search:
    """One story that is searched."""

    def __init__(
        self,
        analysis: Analysis,
        hidden: frozenset[int],
        task: Task,
        units: tuple[Unit, ...] = (),
    ) -> None:
        self.analysis = analysis
        self._units = units
        self._hidden = hidden
        self._task = task
        languages = Counter(article.language for article in analysis.story.articles)
        self.language = max(languages, key=lambda code: (languages[code], code or ""), default=None)

    def find(
        self, words: str, how: FindHow
    ) -> tuple[FindHow, str, tuple[Span, ...], tuple[int, ...]]:
        """Return how it was looked for, for what, the places and their numbers."""
        if how in {"auto", "figure"}:
            figure = self.read_figure(words)
            if figure is not None and (how == "figure" or is_number(words)):
                called = words.strip() if is_number(words) else in_digits(figure)
                return "figure", called, *self.of_figure(figure)
            how = "text" if how == "auto" else how
        if how == "name":
            names = names_meant(self.analysis.names, words)
            return "name", " / ".join(n.name for n in names) or words.strip(), *self.of_names(names)
        if how == "figure":
            return how, words.strip(), (), (0,) * len(self.analysis.story.articles)
        return how, words.strip(), *self.of_words(words, how)

    def read_figure(self, words: str) -> Figure | None:
        """Read words as a figure in the story's language."""
        return read_figure(words, self.language, self._units)

    def of_words(self, words: str, how: FindHow) -> tuple[tuple[Span, ...], tuple[int, ...]]:
        """Find words as characters, whole, or in any form."""

        def places(_index: int, article: Article) -> Iterable[tuple[int, int]]:
            """Find words in one article."""
            if how == "forms":
                return find_forms(article.text, words, article.language)
            return find_text(article.text, words, whole=how == "words")

        return self._through(places)

    def of_names(self, names: list[Name]) -> tuple[tuple[Span, ...], tuple[int, ...]]:
        """Find names in all spellings."""
        held: dict[int, list[tuple[int, int]]] = {}
        for span in sorted(set(spans_of(names)), key=by_place):
            held.setdefault(span.article, []).append((span.start, span.end))
        return self._through(lambda index, _article: _apart(held.get(index, ())))

    def of_figure(self, figure: Figure) -> tuple[tuple[Span, ...], tuple[int, ...]]:
        """Find a figure in all wordings."""
        known = self.analysis.annotations

        def places(index: int, article: Article) -> Iterable[tuple[int, int]]:
            """Find a figure in one article."""
            there = known[index] if index < len(known) else Annotations()
            return _apart(sorted(find_figure(figure, article, there.figures)))

        return self._through(places)

    def _through(self, places: Places) -> tuple[tuple[Span, ...], tuple[int, ...]]:
        """Collect the places of all articles that are looked at."""
        articles = self.analysis.story.articles
        spans: list[Span] = []
        counts = [0] * len(articles)
        for index, article in enumerate(articles):
            self._task.step("Finding", index, len(articles))
            if index in self._hidden:
                continue
            for start, end in places(index, article):
                counts[index] += 1
                if len(spans) < MOST_PLACES:
                    spans.append(Span(index, start, end))
        return tuple(spans), tuple(counts)


def _apart(places: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Yield places in order; of those that overlap, one that covers them."""
    begun: tuple[int, int] | None = None
    for start, end in places:
        if begun is not None and start < begun[1]:
            begun = (begun[0], max(begun[1], end))
            continue
        if begun is not None:
            yield begun
        begun = (start, end)
    if begun is not None:
        yield begun


def _offers(search: _Search, words: str, how: FindHow, whole: int) -> tuple[Offer, ...]:
    """Return what else the words may mean and how often that is found."""
    plain = words.strip()
    offers = []
    if how == "figure":
        _, counts = search.of_words(plain, "text")
        offers.append(Offer("text", plain, plain, sum(counts)))
    elif how != "name" and len(plain) >= _SHORTEST_OFFER:
        for name in names_meant(search.analysis.names, plain)[:_MOST_OFFERS]:
            _, counts = search.of_names([name])
            offers.append(Offer("name", name.name, name.name, sum(counts)))
    if how not in {"figure", "name"}:
        figure = search.read_figure(plain)
        if figure is not None:
            _, counts = search.of_figure(figure)
            offers.append(Offer("figure", plain, in_digits(figure), sum(counts)))
    if how in {"text", "words"} and any(map(str.isalpha, plain)):
        _, counts = search.of_words(plain, "forms")
        if sum(counts) > whole:
            offers.append(Offer("forms", plain, plain, sum(counts)))
    return tuple(offer for offer in offers if offer.count)[:_MOST_OFFERS]

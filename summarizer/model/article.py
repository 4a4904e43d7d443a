"""An article, its sentences and its furniture, and the story they make."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field, replace
from datetime import date as Date  # noqa: N812 - `date` is also the name of a field
from typing import TYPE_CHECKING, Final, Literal

from summarizer.model.spans import Extent

if TYPE_CHECKING:
    from collections.abc import Iterable

    from summarizer.model.edits import Edits
    from summarizer.model.lists import UserLists
    from summarizer.pipeline import StageCache
    from summarizer.progress import Task

SentenceKind = Literal["body", "headline", "heading", "quote continuation"]
DateBasis = Literal["given", "stated", "guessed"]
SET: Final = "set by you"
"""The note of a date that the user set."""


@dataclass(frozen=True, slots=True, order=True)
class Sentence(Extent):
    """One sentence: where it stands, in which paragraph (from 0), and what kind it is."""

    paragraph: int = 0
    kind: SentenceKind = "body"


@dataclass(frozen=True, slots=True, order=True)
class Furniture(Extent):
    """Text that is not the article (menus, comment forms, related links, captions).

    Attributes:
        kind: a short stable word, e.g. ``comment-form``, ``related-links``, ``share-bar``.
        reason: one sentence for the reader: why it was taken for furniture.
    """

    kind: str = "other"
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Article:
    """One document and what is known about it. ``None`` means: the source does not say.

    Attributes:
        text: the immutable display text; every offset counts its code points.
        date: day of publication.
        date_basis: how the date is known (``guessed`` dates are shown as guesses).
        date_note: words for the reader on a date's basis ("year guessed: 2021").
        language: ISO 639-1 code.
        path: the file it was read from, as the user named it.
        sha256: of the file's bytes, or of the text in UTF-8.
        heading: where the title stands in the text, if it does.
        furniture: in order, not overlapping.
        sentences: in order, not overlapping, none inside furniture.
        renamed_from: the outlet that the source itself states, where the user named it otherwise;
            empty where it states none. ``None``: ``outlet`` is the source's own word.
        redated_from: date, basis and note as they were before the user set another date.
            ``None``: the user set none.
    """

    text: str
    title: str | None = None
    outlet: str | None = None
    author: str | None = None
    date: Date | None = None
    date_basis: DateBasis | None = None
    date_note: str | None = None
    url: str | None = None
    language: str | None = None
    path: str | None = None
    sha256: str = ""
    heading: Extent | None = None
    furniture: tuple[Furniture, ...] = ()
    sentences: tuple[Sentence, ...] = ()
    renamed_from: str | None = None
    redated_from: tuple[Date | None, DateBasis | None, str | None] | None = None

    def __hash__(self) -> int:
        """Hash what tells most articles apart; all their sentences would cost ten times as much."""
        return hash((self.sha256, self.title, self.outlet, self.date, len(self.sentences)))

    @classmethod
    def from_text(
        cls,
        text: str,
        *,
        title: str | None = None,
        outlet: str | None = None,
        author: str | None = None,
        date: Date | str | None = None,
        url: str | None = None,
        language: str | None = None,
    ) -> Article:
        """Make an article from text that is already in memory; the text is kept as it is.

        Args:
            date: a date, or one written YYYY-MM-DD.

        Raises:
            ValueError: if ``date`` is a string of another form.
        """
        day = Date.fromisoformat(date[:10]) if isinstance(date, str) else date
        return cls(
            text=text,
            title=title,
            outlet=outlet,
            author=author,
            date=day,
            date_basis="given" if day else None,
            url=url,
            language=language,
            sha256=hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest(),
        )

    @property
    def as_stated(self) -> Article:
        """The article under the outlet and the date that it states itself, whatever the user says.

        A date that was guessed is told as that guess.
        """
        stated = self
        if self.renamed_from is not None:
            stated = replace(stated, outlet=self.renamed_from or None, renamed_from=None)
        if self.redated_from is not None:
            day, basis, note = self.redated_from
            stated = replace(stated, date=day, date_basis=basis, date_note=note, redated_from=None)
        return stated

    def named(self, outlet: str) -> Article:
        """Return the article under the outlet that the user names; what it states is kept."""
        stated = self.as_stated.outlet
        if outlet == stated:
            return replace(self, outlet=outlet, renamed_from=None)
        return replace(self, outlet=outlet, renamed_from=stated or "")

    def dated(self, day: Date) -> Article:
        """Return the article with the date that the user sets; what was known of it is kept."""
        stated = self.as_stated
        if day == stated.date and stated.date_basis in {"given", "stated"}:
            kept, basis, note = None, stated.date_basis, stated.date_note
        else:
            kept, basis, note = (stated.date, stated.date_basis, stated.date_note), "given", SET
        return replace(self, date=day, date_basis=basis, date_note=note, redated_from=kept)

    @property
    def words(self) -> int:
        """Number of words in the sentences (furniture is not counted)."""
        return sum(len(sentence.cut(self.text).split()) for sentence in self.sentences)


@dataclass(frozen=True, slots=True)
class Skipped:
    """A file that was not loaded, and why, in one sentence with the way out."""

    path: str
    reason: str


@dataclass(frozen=True, slots=True)
class Story:
    """The articles loaded together, cleaned and split into sentences."""

    articles: tuple[Article, ...] = ()
    skipped: tuple[Skipped, ...] = ()
    warnings: tuple[str, ...] = field(default=())

    @classmethod
    def from_articles(
        cls,
        articles: Iterable[Article],
        *,
        edits: Edits | None = None,
        lists: UserLists | None = None,
        task: Task | None = None,
        cache: StageCache | None = None,
    ) -> Story:
        """Clean and segment articles that are already in memory, in the order given.

        Raises:
            Cancelled: if the task was cancelled.
        """
        # The one place where a value reaches up to the stages: the public constructor of the API.
        from summarizer.pipeline import prepare_story  # noqa: PLC0415

        return prepare_story(tuple(articles), edits=edits, task=task, cache=cache, lists=lists)

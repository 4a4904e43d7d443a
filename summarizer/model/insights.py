"""What a story's claims tell beyond themselves.

Whose word they rest on, when they happened, which articles to read, what changed since last time.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from datetime import date as Date  # noqa: N812 - the fields speak of days

    from summarizer.model.analysis import Claim, Difference
    from summarizer.model.facts import DatePrecision
    from summarizer.model.spans import Span

CitationHow = Literal["reports", "told", "credits"]
SentenceChange = Literal["added", "removed", "changed"]


@dataclass(frozen=True, slots=True)
class Citation:
    """One article names another outlet as the origin of what it says.

    Attributes:
        article: index of the article that cites.
        origin: the outlet cited, in full where its full name is known.
        span: the words that prove it ("According to information from Wall Street Journal").
        how: the outlet reports it, somebody told it to the outlet, or the text is credited to it.
        whole: it is the origin of the whole article (its dateline, its copyright), not of the
            passage alone.
        speaker: who told it to the outlet, where the text says so.
    """

    article: int
    origin: str
    span: Span
    how: CitationHow
    whole: bool = False
    speaker: str | None = None


@dataclass(frozen=True, slots=True)
class SourcingChain:
    """An origin and the articles that rest on it.

    Attributes:
        origin: the outlet, as ``Citation.origin``.
        cited_by: indices of the articles that name it, ascending.
        published: indices of the articles of this story that the origin itself published; what
            these cite in turn is the next step of the chain.
        rests_on: the origins that those articles cite in turn.
        claims: ids of the claims in whose passages it is named.
        citations: what proves it, in order of article and place.
        summary: one sentence for the reader.
    """

    origin: str
    cited_by: tuple[int, ...]
    published: tuple[int, ...]
    rests_on: tuple[str, ...]
    claims: tuple[int, ...]
    citations: tuple[Citation, ...]
    summary: str


@dataclass(frozen=True, slots=True)
class SharedOrigin:
    """A claim of which several articles rest on one origin.

    Attributes:
        claim: its id.
        articles: indices of the articles that rest on it, ascending.
        citations: what proves it, in order of article and place.
        warning: one sentence for the reader.
        alone: whether no article reports the claim otherwise.
    """

    claim: int
    origin: str
    articles: tuple[int, ...]
    citations: tuple[Citation, ...]
    warning: str
    alone: bool = True


@dataclass(frozen=True, slots=True)
class DatedClaim:
    """A claim and the days it speaks of.

    Attributes:
        claim: its id.
        first, last: the days it may cover, both included.
        precision, basis: of the best expression of it.
        spans: the expressions that say so, in order of article and place.
    """

    claim: int
    first: Date
    last: Date
    precision: DatePrecision
    basis: str
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class ForeignArticle:
    """An article that seems to belong to another story.

    Attributes:
        relatedness: how well it fits the others, 0 to 1.
        reason: one sentence for the reader.
    """

    article: int
    relatedness: float
    reason: str


@dataclass(frozen=True, slots=True)
class NearDuplicate:
    """Two articles that share most of their wording.

    Attributes:
        first, second: indices, ascending.
        share: part of the shorter article's word runs that stand in the other, 0 to 1.
        reason: one sentence for the reader.
    """

    first: int
    second: int
    share: float
    reason: str


@dataclass(frozen=True, slots=True)
class ReadingAdvice:
    """The fewest articles that hold most of what the story says.

    Attributes:
        articles: indices, ascending.
        share: part of the claims' weight that they hold, 0 to 1.
        advice: one sentence for the reader.
    """

    articles: tuple[int, ...]
    share: float
    advice: str


@dataclass(frozen=True, slots=True)
class AnonymousSource:
    """Somebody whom an article lets speak without a name.

    Attributes:
        description: as the article describes them ("a senior official").
        quotes: what they say, in order of place.
    """

    description: str
    quotes: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Anonymity:
    """How far an article rests on sources without a name.

    Attributes:
        article: its index.
        quotes: number of quotes, direct and indirect, whose speaker is stated.
        anonymous: number of those by speakers who are not named.
        sources: who they are, as described, in order of their first quote.
        note: one sentence for the reader.
    """

    article: int
    quotes: int
    anonymous: int
    sources: tuple[AnonymousSource, ...]
    note: str


@dataclass(frozen=True, slots=True)
class StoryChecks:
    """What the reader should know of a story before trusting its brief.

    Attributes:
        foreign: articles that seem to belong to another story, by index.
        duplicates: pairs of articles that share most of their wording, by indices.
        advice: what to read for most of the facts; ``None`` where there is nothing to choose.
        anonymity: the articles that let people speak without a name, by index.
        warnings: what of this a brief should open with, each one sentence.
    """

    foreign: tuple[ForeignArticle, ...] = ()
    duplicates: tuple[NearDuplicate, ...] = ()
    advice: ReadingAdvice | None = None
    anonymity: tuple[Anonymity, ...] = ()
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ChangedSentence:
    """A sentence that an article gained, lost or rewrote; a side it does not have is ``None``.

    Attributes:
        before: place in the former story.
        after: place in the present one.
    """

    kind: SentenceChange
    before: Span | None = None
    after: Span | None = None


@dataclass(frozen=True, slots=True)
class EditedArticle:
    """An article that stands where it stood, but says something else.

    Attributes:
        before, after: its index in the former and in the present story.
        sentences: what changed, in reading order; empty where only furniture did.
    """

    before: int
    after: int
    sentences: tuple[ChangedSentence, ...] = ()


@dataclass(frozen=True, slots=True)
class ChangedFigure:
    """A figure that is no longer what it was.

    Attributes:
        about: what is counted, in the present text's words.
        before: the figure's place in the former story.
        after: its place in the present one.
        claim: id of the present claim.
        explanation: one sentence for the reader.
    """

    about: str
    before: Span
    after: Span
    claim: int
    explanation: str


@dataclass(frozen=True, slots=True)
class Changes:
    """What happened between two analyses of one story.

    Attributes:
        added: articles, as indices into the present story.
        removed: articles, as indices into the former story.
        edited: articles whose text changed under the same path, address or title.
        new, gone: claims of the present analysis only, of the former only.
        figures: figures that changed within one matter.
        differences: differences that the former analysis did not have.
    """

    added: tuple[int, ...] = ()
    removed: tuple[int, ...] = ()
    edited: tuple[EditedArticle, ...] = ()
    new: tuple[Claim, ...] = ()
    gone: tuple[Claim, ...] = ()
    figures: tuple[ChangedFigure, ...] = ()
    differences: tuple[Difference, ...] = ()

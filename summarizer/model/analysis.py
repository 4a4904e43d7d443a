"""What the sources of a story share, add and dispute."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from summarizer.model.insights import StoryChecks

if TYPE_CHECKING:
    from summarizer.model.article import Story
    from summarizer.model.facts import Annotations, NameKind, QuoteKind
    from summarizer.model.insights import Citation, DatedClaim, SharedOrigin, SourcingChain
    from summarizer.model.spans import Span

ClaimKind = Literal["shared", "unique"]
DifferenceKind = Literal["figure", "date", "name", "quote", "scope"]
Relation = Literal["contradiction", "update", "rounding", "looser bound", "other scope", "wording"]


@dataclass(frozen=True, slots=True)
class Link:
    """Two passages of different articles that report the same thing.

    Attributes:
        confidence: 0 to 1.
        evidence: reasons in words ("same figure 2,500 troops", "same name Kadhimi").
    """

    first: Span
    second: Span
    confidence: float
    evidence: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Claim:
    """One proposition and the passages that report it.

    Attributes:
        id: from 1, in the order in which the story tells it; stable for the same articles.
        support: passages in order of article and place; at least one.
        voices: number of independent accounts behind it, at least 1.
        salience: 0 to 1, higher is more important.
        links: why the passages were put together.
        accounts: which of its articles count together in this claim, with the reason and the
            passages that prove it, by first article; empty for a claim of one article.
    """

    id: int
    kind: ClaimKind
    support: tuple[Span, ...]
    voices: int = 1
    salience: float = 0.0
    links: tuple[Link, ...] = ()
    accounts: tuple[Voice, ...] = ()

    @property
    def articles(self) -> tuple[int, ...]:
        """Indices of the articles that report it, ascending, each once."""
        return tuple(sorted({span.article for span in self.support}))

    @property
    def voice_groups(self) -> tuple[tuple[int, ...], ...]:
        """The articles that report it, those together that count as one voice."""
        return tuple(account.articles for account in self.accounts) or (self.articles,)


@dataclass(frozen=True, slots=True)
class Voice:
    """An independent account: the articles that copy each other or credit one agency text.

    Of a claim, articles may be one account that are two elsewhere: copies count by passage.

    Attributes:
        id: from 1, by first article.
        articles: indices, ascending.
        reason: one sentence: why they count as one (empty for a single article).
        passages: pairs of passages that prove it: copied ones, or the credits of both.
    """

    id: int
    articles: tuple[int, ...]
    reason: str = ""
    passages: tuple[tuple[Span, Span], ...] = ()


@dataclass(frozen=True, slots=True)
class Side:
    """One side of a difference: a value as the sources put it, and where.

    Attributes:
        value: as printed, with its hedge ("about 2,500").
        spans: the passages that say so, at least one.
        claimant: who is said to claim it, if it is not the outlet itself.
    """

    value: str
    spans: tuple[Span, ...]
    claimant: str | None = None


@dataclass(frozen=True, slots=True)
class Difference:
    """Two or more sides of one matter that disagree.

    Attributes:
        about: what the sides speak of, in the sources' words ("US troops in Iraq").
        claim: id of the claim, or ``None`` where the sides stand in different claims.
        explanation: one sentence for the reader.
    """

    kind: DifferenceKind
    relation: Relation
    about: str
    sides: tuple[Side, ...]
    claim: int | None = None
    explanation: str = ""


@dataclass(frozen=True, slots=True)
class Variant:
    """One spelling of a name and where it stands."""

    text: str
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Name:
    """An entity with all its spellings, the fullest and most frequent as its ``name``."""

    name: str
    kind: NameKind
    variants: tuple[Variant, ...]


@dataclass(frozen=True, slots=True)
class Quote:
    """Who said what, where. ``span`` covers the content, with its quotation marks.

    Attributes:
        speaker: full name where it could be resolved, else the description ("a US official").
        cue: the reporting words.
        anonymous: the speaker is described, not named.
    """

    span: Span
    kind: QuoteKind
    speaker: str | None = None
    speaker_span: Span | None = None
    cue: str | None = None
    cue_span: Span | None = None
    anonymous: bool = False


@dataclass(frozen=True, slots=True)
class Analysis:
    """Everything the engine found in a story.

    Attributes:
        annotations: one per article, in the story's order.
        unsure: links too weak to join their passages; for the user to confirm or reject.
        citations: who cites whom, in order of article and place.
        sourcing: the citations by origin: on whom the articles rest, most of them first.
        origins: the claims of several articles that all rest on one origin.
        timeline: the claims that can be dated, earliest first.
        checks: what to know of the story before trusting its brief.
    """

    story: Story
    annotations: tuple[Annotations, ...] = ()
    claims: tuple[Claim, ...] = ()
    voices: tuple[Voice, ...] = ()
    differences: tuple[Difference, ...] = ()
    names: tuple[Name, ...] = ()
    quotes: tuple[Quote, ...] = ()
    unsure: tuple[Link, ...] = ()
    warnings: tuple[str, ...] = ()
    citations: tuple[Citation, ...] = ()
    sourcing: tuple[SourcingChain, ...] = ()
    origins: tuple[SharedOrigin, ...] = ()
    timeline: tuple[DatedClaim, ...] = ()
    checks: StoryChecks = field(default_factory=StoryChecks)

    @property
    def shared(self) -> tuple[Claim, ...]:
        """Claims with two or more voices, by id."""
        return tuple(claim for claim in self.claims if claim.kind == "shared")

    def adds(self, article: int) -> tuple[Claim, ...]:
        """Return the unique claims of one article, best first; of reprints, the first has them."""
        own = [c for c in self.claims if c.kind == "unique" and c.articles[0] == article]
        return tuple(sorted(own, key=lambda claim: (-claim.salience, claim.id)))

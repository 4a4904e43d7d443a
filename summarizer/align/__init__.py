"""align: sentences of different articles that report the same thing come together."""
from __future__ import annotations
from collections.abc import Sequence
from dataclasses import dataclass
from summarizer.model import Annotations, Article, Link, Name, Span
from summarizer.progress import Task

@dataclass(frozen=True, slots=True)
class Alignment:
    """Groups of passages, the links that hold them, and the links too weak to hold."""
    groups: tuple[tuple[Span, ...], ...] = ()
    links: tuple[Link, ...] = ()
    unsure: tuple[Link, ...] = ()

def align(articles: Sequence[Article], annotations: Sequence[Annotations], names: Sequence[Name], threshold: float, task: Task) -> Alignment:
    """Provisional."""
    return Alignment(tuple((Span.of(i, s),) for i, a in enumerate(articles) for s in a.sentences))

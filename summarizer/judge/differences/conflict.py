"""Two figures that disagree."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from summarizer.judge.differences.topics import Fact
    from summarizer.model import Relation


@dataclass(frozen=True, slots=True, eq=False)
class Conflict:
    """Two facts of different articles that disagree, and the claim they stand in, if one.

    ``about`` says what they are about, "" where their own words do.
    """

    one: Fact
    other: Fact
    relation: Relation
    claim: int | None
    about: str = ""

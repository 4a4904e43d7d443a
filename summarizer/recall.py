"""What is worth computing once: results known by what they were computed from.

A stage that works article by article hands each piece of work to a ``Recall``, with the name of the
work and all that it depends on; the pipeline answers from what it keeps, everybody else computes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable

T = TypeVar("T")


class Recall(Protocol):
    """Answers with the result of a piece of work, computed now or known already."""

    def __call__(self, work: str, given: Hashable, compute: Callable[[], T], /) -> T:
        """Return what ``compute`` returns for what is ``given``; it is never ``None``."""


def anew(_work: str, _given: Hashable, compute: Callable[[], T], /) -> T:
    """Compute it, whatever was computed before."""
    return compute()

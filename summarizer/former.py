"""A former brief read back, to tell what has changed since.

In: what ``sidebrief brief --format json`` wrote. Out: an analysis with the articles, claims,
differences, names and quotes that stand in it; figures and dates are read from the texts anew.
Linear in the file.
"""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date as Date  # noqa: N812 - `date` is also the name of a field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from summarizer.errors import LoadError
from summarizer.model import (
    Analysis,
    Article,
    Claim,
    Difference,
    Furniture,
    Sentence,
    Side,
    Skipped,
    Span,
    Story,
)
from summarizer.pipeline import annotate_all

if TYPE_CHECKING:
    from os import PathLike

_FORMAT: Final = "sidebrief-brief"
_VERSION: Final = 1
_LARGEST: Final = 1 << 30
_HOW: Final = "make one with sidebrief brief PATH... --format json -o FILE"

Object = dict[str, Any]


def load_former(path: str | PathLike[str]) -> Analysis:
    """Read a brief that was exported as JSON.

    Raises:
        LoadError: if the file cannot be read, is no brief of version 1, or contradicts itself.
    """
    name = str(path)
    try:
        if Path(path).stat().st_size > _LARGEST:
            raise LoadError(name, f"is larger than any brief; {_HOW}")
        value = json.loads(Path(path).read_bytes().decode("utf-8-sig"))
    except OSError as error:
        raise LoadError(name, f"{error.strerror or error}; name a brief in JSON") from error
    except (ValueError, RecursionError) as error:
        raise LoadError(name, f"is not JSON; {_HOW}") from error
    _check(name, value)
    try:
        return _analysis(value)
    except (KeyError, TypeError, ValueError, IndexError, AttributeError) as error:
        reason = f"is not a whole brief ({type(error).__name__}: {error}); {_HOW}"
        raise LoadError(name, reason) from error


def _check(name: str, value: object) -> None:
    """Refuse what is no brief, or one of a version this program does not know."""
    form = value.get("format") if isinstance(value, dict) else None
    if not isinstance(value, dict) or form != _FORMAT:
        found = f"of the format {form!r}" if isinstance(form, str) else "of another kind"
        raise LoadError(name, f"is JSON {found}, not a brief; {_HOW}")
    if value.get("version") != _VERSION:
        raise LoadError(
            name,
            f"has version {value.get('version')!r} of the format, and this Sidebrief reads version"
            f" {_VERSION}; {_HOW}",
        )


def _analysis(value: Object) -> Analysis:
    articles = tuple(_article(source) for source in value["sources"])
    ids = [source["id"] for source in value["sources"]]
    if ids != list(range(1, len(articles) + 1)):
        raise ValueError("sources are not numbered from 1")
    story = Story(
        articles, tuple(Skipped(s["path"], s["reason"]) for s in value.get("skipped", ()))
    )
    read = _Places(articles)
    return Analysis(
        story=story,
        annotations=annotate_all(articles),
        claims=tuple(
            Claim(
                id=claim["id"],
                kind="shared" if claim["kind"] == "shared" else "unique",
                support=tuple(map(read.span, claim["support"])),
                voices=claim["voices"],
                salience=float(claim["salience"]),
            )
            for claim in value["claims"]
        ),
        differences=tuple(
            Difference(
                found["kind"],
                found["relation"],
                found["about"],
                tuple(
                    Side(
                        str(side["value"]),
                        tuple(map(read.span, side["spans"])),
                        side.get("claimant"),
                    )
                    for side in found["sides"]
                ),
                found["claim"],
                found.get("explanation", ""),
            )
            for found in value["differences"]
        ),
    )


def _article(source: Object) -> Article:
    made = Article.from_text(
        source["text"],
        title=source["title"],
        outlet=source["outlet"],
        author=source["author"],
        date=Date.fromisoformat(source["date"]) if source["date"] else None,
        url=source["url"],
        language=source["language"],
    )
    return replace(
        made,
        path=source["path"],
        sha256=source["sha256"],
        furniture=tuple(
            Furniture(f["start"], f["end"], f["kind"], f["reason"]) for f in source["furniture"]
        ),
        sentences=tuple(Sentence(s["start"], s["end"]) for s in source["sentences"]),
    )


class _Places:
    """Reads places, and refuses those that are outside the text of their source."""

    def __init__(self, articles: tuple[Article, ...]) -> None:
        self._lengths = [len(article.text) for article in articles]

    def span(self, place: Object) -> Span:
        """Return the span of a place."""
        span = Span(place["source"] - 1, place["start"], place["end"])
        if span.end > self._lengths[span.article]:
            raise ValueError(f"a place lies beyond the end of source {place['source']}")
        return span

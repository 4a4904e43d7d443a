"""What the keeper has written by a worker: the files of a working copy that are other than before.

In: frozen states of a story. Out: files, each put in place in one step. Linear in what is written.
"""

from __future__ import annotations

import json
from dataclasses import asdict, replace
from typing import TYPE_CHECKING

from gui.keeping import shelf
from gui.keeping.forms import article_object

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from gui.keeping.fields import Object
    from gui.keeping.values import KeptStory
    from summarizer import Analysis, Article, Difference, Span, Task


def write(
    folder: Path, story: KeptStory, before: KeptStory | None, starts: int, task: Task
) -> KeptStory:
    """Write what of a story is another than before.

    Raises:
        Cancelled: if a later state came before this one was begun.
        OSError: if a file cannot be written.
    """
    task.step("Keeping")
    shelf.write(folder, files_of(story, before, is_open=True, starts=starts))
    return story


def files_of(
    story: KeptStory, before: KeptStory | None, *, is_open: bool, starts: int
) -> dict[str, bytes]:
    """Return the files to write, the one that names the others last."""
    files: dict[str, bytes] = {}
    if before is None or before.articles != story.articles:
        files[shelf.ARTICLES] = shelf.articles_bytes(story)
    if before is None or before.versions != story.versions:
        files[shelf.VERSIONS] = shelf.versions_bytes(story)
    stamped = replace(story, saved=shelf.now())
    files[shelf.STORY] = shelf.story_bytes(stamped, is_open=is_open, starts=starts)
    return files


def write_seen(folder: Path, analysis: Analysis, task: Task) -> None:
    """Write the story as it was analysed, to tell on the next visit what is new.

    Raises:
        Cancelled: if a later one came before this one was begun.
        OSError: if the file cannot be written.
    """
    task.step("Keeping")
    shelf.write(folder, {shelf.SEEN: seen_bytes(analysis)})


def seen_bytes(analysis: Analysis) -> bytes:
    """Return what ``load_former`` reads: a tenth of what a whole brief is as JSON."""
    value = {
        "format": "sidebrief-brief",
        "version": 1,
        "sources": [_source(number, a) for number, a in enumerate(analysis.story.articles, 1)],
        "claims": [
            {
                "id": claim.id,
                "kind": claim.kind,
                "voices": claim.voices,
                "salience": claim.salience,
                "support": list(map(_place, claim.support)),
            }
            for claim in analysis.claims
        ],
        "differences": list(map(_difference, analysis.differences)),
    }
    return in_pieces(value).encode("ascii")


def in_pieces(value: Mapping[str, object]) -> str:
    """Return JSON as ``json.dumps`` writes it, which would hold the interpreter for 30 ms."""
    fields = (f"{json.dumps(name)}: {_whole(field)}" for name, field in value.items())
    return f"{{{', '.join(fields)}}}"


def _whole(field: object) -> str:
    return (
        f"[{', '.join(map(json.dumps, field))}]" if isinstance(field, list) else json.dumps(field)
    )


def _source(number: int, article: Article) -> Object:
    return {
        **article_object(article),
        "id": number,
        "furniture": [asdict(piece) for piece in article.furniture],
        "sentences": [{"start": one.start, "end": one.end} for one in article.sentences],
    }


def _difference(found: Difference) -> Object:
    return {
        "kind": found.kind,
        "relation": found.relation,
        "about": found.about,
        "claim": found.claim,
        "sides": [
            {
                "value": side.value,
                "claimant": side.claimant,
                "spans": list(map(_place, side.spans)),
            }
            for side in found.sides
        ],
    }


def _place(span: Span) -> Object:
    return {"source": span.article + 1, "start": span.start, "end": span.end}

"""The user's notes as pure changes of frozen ``Edits``, and as text places. No Qt, no files.

In: the edits and a note. Out: other edits; two notes may stand at one place, but not the same
twice. Tags are told apart without regard to case and keep the spelling they were first given.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from summarizer.model import Note

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from summarizer import Article, Edits
    from summarizer.model import Place

_BETWEEN_TAGS: Final = re.compile(r"[,;#\n]")
_LONGEST_TAG: Final = 40


def written(edits: Edits, place: Place, text: str, tags: Iterable[str]) -> Edits:
    """Add a note; one without words and tags says nothing and is not added."""
    note = Note(place, text.strip(), clean_tags(tags, tags_of(edits)))
    if not note.text and not note.tags:
        return edits
    return replace(edits, notes=edits.notes | {note})


def changed(edits: Edits, note: Note, text: str, tags: Iterable[str]) -> Edits:
    """Change a note; without words and tags it goes."""
    return written(removed(edits, note), note.place, text, tags)


def removed(edits: Edits, note: Note) -> Edits:
    """Take a note away."""
    return replace(edits, notes=edits.notes - {note})


def clean_tags(tags: Iterable[str], known: Iterable[str] = ()) -> tuple[str, ...]:
    """Return tags without signs and outer blanks, each once, spelt as the known ones are."""
    spelt = {tag.casefold(): tag for tag in known}
    found: dict[str, str] = {}
    for tag in tags:
        plain = " ".join(tag.replace("#", " ").split())[:_LONGEST_TAG].rstrip()
        if plain:
            found.setdefault(plain.casefold(), spelt.get(plain.casefold(), plain))
    return tuple(found.values())


def read_tags(line: str) -> tuple[str, ...]:
    """Read the tags of a line, set apart by commas or by their signs."""
    return clean_tags(_BETWEEN_TAGS.split(line))


def tags_of(edits: Edits) -> tuple[str, ...]:
    """Return all tags in use, the most frequent first."""
    counts = Counter(tag for note in edits.notes for tag in note.tags)
    return tuple(sorted(counts, key=lambda tag: (-counts[tag], tag.casefold(), tag)))


def notes_of(edits: Edits, articles: Sequence[Article]) -> tuple[tuple[int, Note], ...]:
    """Return the notes on the articles of a story, with the article's index, by place.

    A note on text that has become shorter since is left out: its place is gone.
    """
    indices = {article.sha256: index for index, article in reversed(list(enumerate(articles)))}
    found = [(indices[note.place[0]], note) for note in edits.notes if note.place[0] in indices]
    kept = [(i, note) for i, note in found if note.place[2] <= len(articles[i].text)]
    return tuple(sorted(kept, key=lambda pair: (pair[0], pair[1].place[1:], pair[1])))

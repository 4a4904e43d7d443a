"""What is kept of a story, as frozen values. No Qt, no files.

A story on the shelf or in a session file is the sum of these: its articles (text and metadata as
they were read, without what the engine finds in them), the options of its brief, the decisions, how
the window looked, and versions of the brief.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from summarizer import Edits, Settings

if TYPE_CHECKING:
    from summarizer import Article
    from summarizer.model import Note, OwnWords, Place, Skipped

DraftKind = Literal["line", "note", "remark"]

Plain = None | bool | int | float | str | tuple["Plain", ...]
"""What a part of the window may have kept of how it looks: JSON without objects, immutable."""


@dataclass(frozen=True, slots=True)
class View:
    """How the window looked: (name of a part, what that part wants to know again), by name."""

    parts: tuple[tuple[str, Plain], ...] = ()

    def of(self, name: str) -> Plain:
        """Return what a part kept, or ``None``."""
        return dict(self.parts).get(name)


@dataclass(frozen=True, slots=True)
class KeptLine:
    """One line of a kept version of the brief.

    Attributes:
        place: where it stands; ``None`` for a line of the user's own.
        section: title of the section it stood in.
        source: the source as the window names it; empty for a line of the user's own.
    """

    text: str
    place: Place | None
    section: str = ""
    source: str = ""


@dataclass(frozen=True, slots=True)
class Version:
    """One state of the brief, as plain values: it can be read when its articles are gone.

    Attributes:
        name: as the user called it, or why it was kept ("before another length").
        when: ISO 8601, UTC, to the second.
        automatic: whether Sidebrief kept it and not the user.
    """

    name: str
    when: str
    automatic: bool
    options: Settings
    edits: Edits
    lines: tuple[KeptLine, ...]

    @property
    def words(self) -> int:
        """Words of the lines that sources say."""
        return sum(len(line.text.split()) for line in self.lines if line.place is not None)


@dataclass(frozen=True, slots=True)
class KeptDraft:
    """What the user was writing: words that stand in an editor and are no decision yet.

    Attributes:
        kind: a line of the user's own in the brief, a note, or the remark on a difference.
        places: the sentence beside which the line is to stand, the stretch the note is on, or the
            places of the difference's sides, ascending.
        text: the words as they stand in the editor.
        tags: of a note, as they are typed.
        before: whether a line is to stand above its sentence.
        changes: what the words are to take the place of.
    """

    kind: DraftKind
    places: tuple[Place, ...]
    text: str
    tags: str = ""
    before: bool = False
    changes: Note | OwnWords | None = None


@dataclass(frozen=True, slots=True)
class KeptStory:
    """A story as it is kept.

    Attributes:
        title: what the story is called in menus and lists.
        paths: the files and folders that it was opened from.
        file: the session file that the user saved it in, or empty.
        changed: whether there is something that ``file`` does not hold yet.
        drafts: what stands in the editors that are open.
        saved: ISO 8601, UTC, to the second.
    """

    title: str = ""
    paths: tuple[str, ...] = ()
    articles: tuple[Article, ...] = ()
    skipped: tuple[Skipped, ...] = ()
    options: Settings = field(default_factory=Settings)
    edits: Edits = field(default_factory=Edits)
    view: View = field(default_factory=View)
    versions: tuple[Version, ...] = ()
    file: str = ""
    changed: bool = False
    saved: str = ""
    drafts: tuple[KeptDraft, ...] = ()

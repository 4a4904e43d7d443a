"""Working copies of stories, beside the settings: what a closed or killed window left behind.

One folder a story, with small files that are each put in place in one step:

    story.json     options, decisions, view, paths: written whenever something changed
    articles.json  text and metadata of the articles: written when other articles are in the story
    versions.json  versions of the brief
    seen.json      the story as it was analysed last, in the form that ``load_former`` reads
    former.json    the same of the visit before this one
    lock           held while a window has the story open

A story whose ``story.json`` says ``open`` and whose lock nobody holds was left by a crash. A file
that cannot be read falls back alone; the folders of the stories closed longest ago are removed.
"""

from __future__ import annotations

import secrets
import shutil
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

import platformdirs
from PySide6.QtCore import QLockFile

from gui.keeping import forms
from gui.keeping.session_file import FORM_ERRORS, as_json, from_json

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from gui.keeping.fields import Object
    from gui.keeping.values import KeptStory

STORY, ARTICLES, VERSIONS = "story.json", "articles.json", "versions.json"
SEEN, FORMER, _LOCK = "seen.json", "former.json", "lock"
MOST_KEPT: Final = 30
MOST_STARTS: Final = 2
"""After so many starts that ended in a crash a story is offered, and not opened by itself."""


@dataclass(frozen=True, slots=True)
class Shelved:
    """One story on the shelf, as far as a list needs to know.

    Attributes:
        open: whether it was open when it was last written.
        starts: how often it was opened after a crash without a brief having been shown since.
    """

    folder: Path
    title: str
    paths: tuple[str, ...]
    file: str
    saved: str
    sources: int
    open: bool
    starts: int = 0


def root() -> Path:
    """Return the folder of all working copies."""
    return platformdirs.user_data_path("sidebrief", appauthor=False) / "stories"


def new_folder() -> Path:
    """Return a folder for another story; it is made when it is first written to."""
    return root() / f"{datetime.now(UTC):%Y%m%d-%H%M%S}-{secrets.token_hex(3)}"


def now() -> str:
    """Return the present moment as it is kept."""
    return datetime.now(UTC).isoformat(timespec="seconds")


def seconds(kept: str) -> float:
    """Return a kept moment in seconds since 1970."""
    try:
        return datetime.fromisoformat(kept).timestamp()
    except (ValueError, OverflowError, OSError):
        return 0.0


class Hold:
    """The lock of one working copy; while it is held, no other window opens that copy."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._lock: QLockFile | None = None

    def take(self) -> bool:
        """Take the lock; tell whether it was free (a killed process holds none)."""
        with suppress(OSError):
            self.folder.mkdir(parents=True, exist_ok=True)
        lock = QLockFile(str(self.folder / _LOCK))
        lock.setStaleLockTime(0)  # only the death of its process makes a lock stale
        if not lock.tryLock(0):
            return False
        self._lock = lock
        return True

    def release(self) -> None:
        """Let others have it."""
        if self._lock is not None:
            self._lock.unlock()
            self._lock = None


def shelved() -> tuple[Shelved, ...]:
    """Return all stories that can be read, latest first."""
    try:
        folders = [folder for folder in root().iterdir() if (folder / STORY).is_file()]
    except OSError:
        return ()
    found = [one for one in map(_glance, folders) if one is not None]
    return tuple(sorted(found, key=lambda one: (one.saved, one.folder.name), reverse=True))


def crashed(stories: Iterable[Shelved]) -> tuple[Shelved, ...]:
    """Return those that were open and that nobody has open now."""
    return tuple(one for one in stories if one.open and is_free(one.folder))


def of_paths(paths: tuple[str, ...]) -> Shelved | None:
    """Return the latest story that was opened from these paths and is not open now."""
    alike = (one for one in shelved() if one.paths == paths and not one.file)
    return next((one for one in alike if is_free(one.folder)), None)


def of_file(file: str) -> Shelved | None:
    """Return the latest working copy of a session file that is not open now."""
    alike = (one for one in shelved() if one.file == file)
    return next((one for one in alike if is_free(one.folder)), None)


def read(folder: Path) -> KeptStory | None:
    """Read a working copy; a part that is damaged falls back alone. ``None``: there is nothing."""
    head = _decoded(folder / STORY)
    if head is None:
        return None
    articles, versions = _decoded(folder / ARTICLES), _decoded(folder / VERSIONS)
    story = _story_of(head)
    if story is None:
        return None
    with suppress(*FORM_ERRORS):
        story = replace(story, articles=forms.articles_of((articles or {}).get("articles")))
    with suppress(*FORM_ERRORS):
        story = replace(story, versions=forms.versions_of((versions or {}).get("versions")))
    file, changed = head.get("file"), head.get("changed")
    return replace(story, file=file if isinstance(file, str) else "", changed=changed is True)


def story_bytes(story: KeptStory, *, is_open: bool, starts: int = 0) -> bytes:
    """Return what stands in ``story.json``."""
    head = forms.story_object(story)
    head |= {"file": story.file, "changed": story.changed, "open": is_open, "starts": starts}
    return as_json(head | {"sources": len(story.articles)})


def articles_bytes(story: KeptStory) -> bytes:
    """Return what stands in ``articles.json``."""
    return as_json({"articles": [forms.article_object(one) for one in story.articles]})


def versions_bytes(story: KeptStory) -> bytes:
    """Return what stands in ``versions.json``."""
    return as_json({"versions": [forms.version_object(one) for one in story.versions]})


def write(folder: Path, files: Mapping[str, bytes]) -> None:
    """Put files of a working copy in place, each in one step, in their order.

    Raises:
        OSError: if one cannot be written; it and those after it are then as they were.
    """
    # Imported when needed: the engine's exports cost half a second of the window's start.
    from summarizer.export import write as put  # noqa: PLC0415

    folder.mkdir(parents=True, exist_ok=True)
    for name, data in files.items():
        put(folder / name, data)


def begin_visit(folder: Path) -> Path | None:
    """Make what was seen last the former state; return its file, or ``None`` on a first visit."""
    with suppress(OSError):
        (folder / SEEN).replace(folder / FORMER)
    return former(folder)


def former(folder: Path) -> Path | None:
    """Return the file of the visit before, if there was one."""
    return folder / FORMER if (folder / FORMER).is_file() else None


def forget(folder: Path) -> None:
    """Remove a working copy that the user does not want."""
    if folder.parent == root():
        shutil.rmtree(folder, ignore_errors=True)


def prune() -> None:
    """Remove the stories closed longest ago, and what writing left behind when it was killed."""
    with suppress(OSError):
        empty = [folder for folder in root().iterdir() if not (folder / STORY).exists()]
        for folder in filter(is_free, empty):
            forget(folder)
    closed = [one for one in shelved() if not one.open]
    for one in closed[MOST_KEPT:]:
        if is_free(one.folder):
            forget(one.folder)
    for one in closed[:MOST_KEPT]:
        if is_free(one.folder):
            _sweep(one.folder)


def _sweep(folder: Path) -> None:
    for litter in folder.glob(".*.tmp"):
        litter.unlink(missing_ok=True)


def is_free(folder: Path) -> bool:
    """Tell whether no window has a working copy open."""
    hold = Hold(folder)
    free = hold.take()
    hold.release()
    return free


def _story_of(head: Object) -> KeptStory | None:
    """Make a story of what stands in ``story.json``; drafts that are damaged fall back alone."""
    for one in (head, {**head, "drafts": []}):
        with suppress(*FORM_ERRORS):
            return forms.story_of(one, (), ())
    return None


def _glance(folder: Path) -> Shelved | None:
    head = _decoded(folder / STORY)
    if head is None:
        return None
    story = _story_of(head)
    if story is None:
        return None
    file, sources, starts = head.get("file"), head.get("sources"), head.get("starts")
    return Shelved(
        folder=folder,
        title=story.title,
        paths=story.paths,
        file=file if isinstance(file, str) else "",
        saved=story.saved,
        sources=sources if isinstance(sources, int) else 0,
        open=head.get("open") is True,
        starts=starts if isinstance(starts, int) else 0,
    )


def _decoded(path: Path) -> Object | None:
    try:
        value = from_json(path.read_bytes())
    except (OSError, ValueError, RecursionError):
        return None
    return value if isinstance(value, dict) else None

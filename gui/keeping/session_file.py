"""The ``.sidebrief`` file: a whole story in one JSON file, described in docs/session.md.

In: a story as it is kept, and a path. Out: a file that opens on another machine, because it holds
the articles' text; and back. Reading never touches the paths that a file names: they are read when
the user asks for it. Linear in the file, whose size is bounded.
"""

from __future__ import annotations

import json
import os
from dataclasses import replace
from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath
from typing import TYPE_CHECKING, Final

from gui.keeping import forms
from gui.keeping.fields import FormError
from gui.words import translate
from summarizer import SidebriefError

if TYPE_CHECKING:
    from gui.keeping.values import KeptStory
    from summarizer import Task

SUFFIX: Final = ".sidebrief"
LARGEST: Final = 100 * 1024 * 1024  # bytes: a thousand long articles have a tenth of it
_FORMAT: Final = "sidebrief-session"
_VERSION: Final = 1


class SessionFileError(SidebriefError):
    """A session file cannot be opened or saved; the message names file, cause and way out."""


def is_session(path: str) -> bool:
    """Tell whether a path names a session file."""
    return PurePath(path).suffix.lower() == SUFFIX


def save(story: KeptStory, path: Path, task: Task) -> KeptStory:
    """Write a story to a session file in one step, and return it as it is then kept.

    Raises:
        Cancelled: if the task was cancelled before it began.
        SessionFileError: if the story is too large for one file.
        OSError: if it cannot be written; an older file is then untouched.
    """
    # Imported when needed: the engine's exports cost half a second of the window's start.
    from summarizer.export import same_file, write  # noqa: PLC0415

    task.step("Saving")
    if same_file(path, [article.path for article in story.articles]) is not None:
        words = translate(
            "Session", "{file} is one of the sources of this story; choose another name"
        )
        raise OSError(words.format(file=path.name))
    data = encoded(story, path)
    if len(data) > LARGEST:
        raise SessionFileError(
            translate(
                "Session",
                "{file}: the story is too large for one session file ({size} MB, at most {most} "
                "MB); leave some sources out and save again.",
            ).format(file=path.name, size=_megabytes(len(data)), most=_megabytes(LARGEST))
        )
    write(path, data)
    return replace(story, file=str(path), changed=False)


def load(path: Path, task: Task) -> KeptStory:
    """Read a session file.

    Raises:
        Cancelled: if the task was cancelled before it began.
        SessionFileError: if it is no whole session file, too large, or of a newer version.
    """
    task.step("Reading")
    return replace(decoded(_bytes_of(path), path), file=str(path.absolute()))


def encoded(story: KeptStory, path: Path) -> bytes:
    """Return a session file for a story; paths are told from the file's folder on."""
    home = path.absolute().parent
    articles = [replace(one, path=_towards(one.path, home)) for one in story.articles]
    head = {"format": _FORMAT, "version": _VERSION, **forms.story_object(story)}
    head["paths"] = [_towards(one, home) for one in story.paths]
    head["skipped"] = [
        {"path": _towards(one.path, home), "reason": one.reason} for one in story.skipped
    ]
    return as_json(
        {
            **head,
            "versions": [forms.version_object(one) for one in story.versions],
            "articles": [forms.article_object(one) for one in articles],
        }
    )


def decoded(data: bytes, path: Path) -> KeptStory:
    """Make a story of the bytes of a session file.

    Raises:
        SessionFileError: naming the file, what is wrong, and the way out.
    """
    try:
        value = from_json(data)
    except (ValueError, RecursionError) as error:
        raise _refused(path, translate("Session", "it is damaged or no session file")) from error
    if not isinstance(value, dict) or value.get("format") != _FORMAT:
        raise _refused(path, translate("Session", "it is no Sidebrief session"))
    _check_version(value.get("version"), path)
    try:
        articles = forms.articles_of(value.get("articles"))
        versions = forms.versions_of(value.get("versions", []))
        story = forms.story_of(value, articles, versions)
    except FORM_ERRORS as error:
        cause = translate("Session", "it is damaged: {what}").format(what=error)
        raise _refused(path, cause) from error
    return _at_home(story, path.absolute().parent)


def as_json(value: object) -> bytes:
    """Return JSON that can be written as UTF-8, one line a field, ended by a newline."""
    text = json.dumps(value, ensure_ascii=False, indent=1)
    try:
        return (text + "\n").encode("utf-8")
    except UnicodeEncodeError:  # half characters can be written only by their number
        return (json.dumps(value, indent=1) + "\n").encode("ascii")


def from_json(data: bytes) -> object:
    """Decode JSON of unknown origin.

    Raises:
        ValueError: if it is not JSON in UTF-8.
        RecursionError: if it is nested too deeply.
    """
    value: object = json.loads(data.decode("utf-8-sig"), parse_constant=_no_number)
    return value


FORM_ERRORS: Final = (FormError, OverflowError)
"""What readers of forms raise."""


def _no_number(name: str) -> float:
    message = f"{name} is no number"
    raise ValueError(message)


def _bytes_of(path: Path) -> bytes:
    try:
        if not path.is_file():
            raise _refused(path, translate("Session", "there is no such file"))
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or str(error)
        raise _refused(
            path, translate("Session", "it cannot be read ({why})").format(why=why)
        ) from error
    if len(data) > LARGEST:
        cause = translate("Session", "it is larger than {most} MB, more than any session is")
        raise _refused(path, cause.format(most=_megabytes(LARGEST)))
    return data


def _check_version(version: object, path: Path) -> None:
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        raise _refused(path, translate("Session", "it does not say which version it is of"))
    if version > _VERSION:
        raise SessionFileError(
            translate(
                "Session",
                "{file} was saved by a newer Sidebrief (format {theirs}; this one reads format "
                "{ours}). Update Sidebrief to open it; the file is untouched.",
            ).format(file=path.name, theirs=version, ours=_VERSION)
        )


def _refused(path: Path, cause: str) -> SessionFileError:
    return SessionFileError(
        translate(
            "Session",
            "{file} cannot be opened: {cause}. Open an older copy of it, or open the folder of "
            "articles itself: your decisions about them are kept. ({path})",
        ).format(file=path.name, cause=cause, path=path)
    )


def _megabytes(size: int) -> str:
    return f"{size / 1024 / 1024:.0f}"


def _towards(path: str | None, home: Path) -> str | None:
    """Return a path as it is told from a folder on, with forward slashes; else as it is."""
    if not path:
        return path
    try:
        return PurePath(os.path.relpath(path, home)).as_posix()
    except ValueError:  # another drive
        return path


def _at_home(story: KeptStory, home: Path) -> KeptStory:
    """Make the paths of a file absolute; nothing on the disk is asked."""
    return replace(
        story,
        paths=tuple(_from(one, home) for one in story.paths),
        articles=tuple(
            replace(one, path=_from(one.path, home) if one.path else None) for one in story.articles
        ),
        skipped=tuple(replace(one, path=_from(one.path, home)) for one in story.skipped),
    )


def _from(path: str, home: Path) -> str:
    """Return a path of a file as an absolute one; none leads to a machine the user did not choose.

    A path on another machine's share would send the user's name there when it is looked at (on
    Windows even the password's hash): such a path is looked for beside the session file instead.
    """
    if _is_remote(path) and _share(path) != _share(str(home)):
        return os.path.normpath(home / PureWindowsPath(path).name)
    if PurePosixPath(path).is_absolute() or PurePath(path).is_absolute():
        return path
    return os.path.normpath(home / path)


def _is_remote(path: str) -> bool:
    return path[:2] in {"\\\\", "//", "\\/", "/\\"}


def _share(path: str) -> str:
    return PureWindowsPath(path).drive.casefold()

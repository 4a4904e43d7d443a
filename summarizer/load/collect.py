"""Paths into the files to read.

In: files and folders as the user named them. Out: the files in the order of the arguments, those of
a folder in natural order ("2" before "10"), each file once; and what was left out, with reasons.
Hidden files and system litter in a folder are passed over silently. Linear in the number of folder
entries, which is bounded, as is the depth.
"""

from __future__ import annotations

import os
import re
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Final

from summarizer.load.formats import SUFFIXES, format_of, unsupported
from summarizer.load.limits import DEPTH_LIMIT, ENTRIES_LIMIT, FILES_LIMIT, LISTED_LIMIT
from summarizer.load.reading import shown
from summarizer.model import Skipped

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from os import PathLike

_LITTER: Final = re.compile(
    r"\.|~\$|(?:thumbs\.db|ehthumbs\.db|desktop\.ini|icon\r|__macosx|__pycache__|node_modules"
    r"|\$recycle\.bin|system volume information)$",
    re.IGNORECASE,
)
_NOTES: Final = re.compile(
    r"(?:readme|read[ _-]me|licen[cs]e|copying|changelog|contributing|authors)$", re.IGNORECASE
)
_DIGITS: Final = re.compile(r"(\d+)")


@dataclass(slots=True)
class Collected:
    """The files to read, as named, and what was left out."""

    files: list[str] = field(default_factory=list)
    skipped: list[Skipped] = field(default_factory=list)
    _seen: set[str] = field(default_factory=set)

    def add(self, path: str) -> bool:
        """Add a file unless it is there already, by whatever name."""
        real = _real(path)
        if real in self._seen:
            return False
        self._seen.add(real)
        self.files.append(path)
        return True

    def skip(self, path: str, reason: str) -> None:
        """List a file or folder as left out."""
        self.skipped.append(Skipped(shown(path), reason))


def collect_files(paths: Sequence[str | PathLike[str]]) -> Collected:
    """Return the files that the paths stand for. Never raises for a path that is text."""
    found = Collected()
    for given in paths:
        path = os.fsdecode(given)
        if _is_folder(path):
            _add_folder(path, found)
        else:
            found.add(path)
    return found


def natural(text: str) -> tuple[tuple[bool, int, str], ...]:
    """Return a sort key by which "2" comes before "10"; letters compare without case."""
    parts = (part for part in _DIGITS.split(text.casefold()) if part)
    return tuple(
        (False, int(part), "") if part.isdecimal() and len(part) < 20 else (True, 0, part)
        for part in parts
    )


def _real(path: str) -> str:
    try:
        return os.path.realpath(path)
    except (OSError, ValueError):  # it is refused with its reason when it is read
        return path


def _is_folder(path: str) -> bool:
    try:
        return Path(path).is_dir()
    except (OSError, ValueError):
        return False


def _add_folder(folder: str, found: Collected) -> None:
    """Add a folder's files in natural order."""
    usable, foreign = 0, []
    start = len(found.skipped)
    for path in _walk(folder, found):
        reason = _why_not(path)
        if reason:
            foreign.append((path, reason))
        elif usable == FILES_LIMIT:
            found.skip(folder, f"only its first {FILES_LIMIT:,} files are read; name fewer.")
            break
        else:
            usable += 1
            found.add(path)
    _list_foreign(folder, foreign, found)
    if not usable and all(row.path != shown(folder) for row in found.skipped[start:]):
        kinds = ", ".join(SUFFIXES)
        found.skip(folder, f"the folder holds no file that can be read; put {kinds} files in it.")


def _why_not(path: str) -> str | None:
    """Say why a file of a folder is not read, if so."""
    if format_of(path) is None:
        return unsupported(path)
    if _NOTES.match(PurePath(path).stem):
        return (
            "it looks like a note on the folder, not an article; name the file itself to read it."
        )
    return None


def _list_foreign(folder: str, foreign: Sequence[tuple[str, str]], found: Collected) -> None:
    for path, reason in foreign[:LISTED_LIMIT]:
        found.skip(path, reason)
    rest = foreign[LISTED_LIMIT:]
    if rest:
        kinds = Counter(PurePath(path).suffix.lower() or "no suffix" for path, _ in rest)
        named = ", ".join(kind for kind, _ in kinds.most_common(5))
        found.skip(folder, f"{len(rest):,} more files of types that are not read ({named}).")


def _walk(folder: str, found: Collected) -> Iterator[str]:
    """Yield the files below a folder in natural order; report folders that cannot be listed.

    A link to a folder is followed once: a folder that was seen is not entered again.
    """
    seen: set[str] = set()
    waiting = [(folder, 0)]
    budget = ENTRIES_LIMIT
    while waiting:
        path, depth = waiting.pop()
        if depth and not _is_folder(path):
            yield path
            continue
        real = _real(path)
        if real in seen:
            continue
        seen.add(real)
        if depth > DEPTH_LIMIT:
            found.skip(path, "the folder lies too deep; name it itself to read it.")
            continue
        names = _names(path, found)
        budget -= len(names)
        if budget < 0:
            found.skip(path, f"more than {ENTRIES_LIMIT:,} entries; name fewer folders.")
            return
        waiting.extend((os.path.join(path, name), depth + 1) for name in reversed(names))  # noqa: PTH118 - "as named": Path would tidy "./a"


def _names(folder: str, found: Collected) -> list[str]:
    try:
        names = [entry.name for entry in os.scandir(folder)]
    except OSError:
        found.skip(folder, "the folder may not be listed; change its permissions or copy it.")
        return []
    return sorted((n for n in names if not _LITTER.match(n)), key=lambda n: (natural(n), n))

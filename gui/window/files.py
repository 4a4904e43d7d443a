"""Asks for files: what to open, what to add, where to save; and what a drop brings."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QFileDialog, QWidget

from gui.keeping.session_file import SUFFIX, is_session
from gui.words import translate
from gui.work.export import FORMATS, Format

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData

_ENDINGS: Final = "*.txt *.md *.markdown *.html *.htm *.docx *.pdf"


def ask_folder(parent: QWidget, start: str) -> str:
    """Ask for a folder of articles; empty if the user thinks better of it."""
    title = translate("Files", "Open a folder of articles")
    return QFileDialog.getExistingDirectory(parent, title, start)


def ask_articles(parent: QWidget, start: str) -> list[str]:
    """Ask for single articles; empty if the user thinks better of it."""
    title = translate("Files", "Add articles")
    filters = translate("Files", "Articles ({endings});;All files (*)").format(endings=_ENDINGS)
    return QFileDialog.getOpenFileNames(parent, title, start, filters)[0]


def ask_target(
    parent: QWidget, folder: str, title: str, form: Format | None
) -> tuple[Path, Format] | None:
    """Ask where to save the brief; the format follows the ending that is chosen."""
    first = form or FORMATS[0]
    offered = [first] if form else list(FORMATS)
    filters = ";;".join(one.filter for one in offered)
    suggestion = str(Path(folder) / f"{slug(title)}{first.suffix}")
    words = translate("Files", "Export the brief")
    name, chosen = QFileDialog.getSaveFileName(parent, words, suggestion, filters)
    if not name:
        return None
    path = Path(name)
    picked = next((one for one in offered if one.filter == chosen), first)
    by_suffix = [one for one in FORMATS if one.suffix == path.suffix.lower()]
    if not by_suffix:
        path = path.with_name(path.name + picked.suffix)
    if form is None and by_suffix and picked not in by_suffix:
        return path, by_suffix[0]  # the ending was typed, and tells another format than the list
    return path, form or picked


def ask_session(parent: QWidget, start: str) -> str:
    """Ask for a session file; empty if the user thinks better of it."""
    title = translate("Session", "Open a session")
    return QFileDialog.getOpenFileName(parent, title, start, _sessions())[0]


def ask_session_target(parent: QWidget, folder: str, title: str) -> Path | None:
    """Ask where to save a session; ``None`` if the user thinks better of it."""
    suggestion = str(Path(folder) / f"{slug(title)}{SUFFIX}")
    words = translate("Session", "Save the session as")
    name = QFileDialog.getSaveFileName(parent, words, suggestion, _sessions())[0]
    if not name:
        return None
    path = Path(name)
    return path if path.suffix.lower() == SUFFIX else path.with_name(path.name + SUFFIX)


def _sessions() -> str:
    return f"{translate('Session', 'Sidebrief session')} (*{SUFFIX})"


def slug(title: str) -> str:
    """Return a file name for a title: letters, digits and hyphens, 60 characters at most."""
    words = re.sub(r"[^\w]+", "-", title.casefold()).strip("-")
    return words[:60].rstrip("-") or "brief"


def dropped_paths(data: QMimeData) -> list[str]:
    """Return the files and folders that a drag brings."""
    return [url.toLocalFile() for url in data.urls() if url.isLocalFile()]


def opens_story(paths: list[str], *, story_open: bool) -> bool:
    """Tell whether a drop opens a story (a folder, a session) or adds to the open one."""
    return not story_open or any(is_session(path) or Path(path).is_dir() for path in paths)

"""Opens, keeps and saves the story of one window: folders, session files, working copies."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from gui.keeping import session_file, shelf
from gui.keeping.keeper import Keeper
from gui.keeping.session_file import is_session
from gui.keeping.values import KeptStory
from gui.window import files
from gui.window.drafting import Drafting
from gui.window.looks import Looks, add_parts
from gui.window.when import clock_time
from gui.words import translate
from gui.work import Failure, Outcome

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from gui.keeping.shelf import Shelved
    from gui.window.main import Window
    from summarizer import Task

_OPENING, _SAVING = "opening session", "saving session"
_SETTLING: Final = 60  # milliseconds in which columns take their places


class Housekeeping(QObject):
    """What a window does about its story as a whole.

    Signals:
        elsewhere(str): a session file is to be opened in another window.
        began(): another story is kept from now on.
    """

    elsewhere = Signal(str)
    began = Signal()

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self.looks = Looks()
        add_parts(self.looks, window)
        self.drafting = Drafting(window.parts)
        self.keeper = Keeper(window.session, self.looks.now, self.drafting.now)
        self._to_say = ""
        self.keeper.named.connect(window.show_title)
        self.keeper.warned.connect(window.on_warned)
        window.session.briefed.connect(lambda _solved: self._on_briefed())

    # -- opening ---------------------------------------------------------------------------------

    def open(self, paths: Sequence[str]) -> None:
        """Open files and folders as a new story, or a session file."""
        sessions = [path for path in paths if is_session(path)]
        if sessions:
            self.open_session(sessions[0])
            for other in sessions[1:]:
                self.elsewhere.emit(other)
            return
        paths = tuple(dict.fromkeys(paths))
        known = shelf.of_paths(paths)
        kept = shelf.read(known.folder) if known is not None else None
        former = self._begin(known.folder if known else shelf.new_folder(), kept)
        self._window.session.open(paths)
        self._window.session.compare_with(former)

    def open_session(self, path: str) -> None:
        """Open a session file; changes that were not saved in it are there again."""
        file = Path(path).absolute()
        shown = self._window.stories.having(str(file))
        if shown is not None:
            self._window.stories.show(shown)
            return
        copy = shelf.of_file(str(file))
        if copy is not None and _is_ahead(copy, file):
            self._to_say = translate(
                "Session", "Your changes of {time} that are not saved in {file} yet are here."
            ).format(time=clock_time(copy.saved), file=file.name)
            self._read(partial(_from_shelf, copy.folder), file.name, copy.folder, 0)
            return
        folder = copy.folder if copy is not None else shelf.new_folder()
        self._read(partial(session_file.load, file), file.name, folder, 0)

    def cancel(self) -> None:
        """Stop reading a session."""
        self._window.session.dispatcher.cancel(_OPENING)

    def revert(self) -> None:
        """Go back to what the session file holds."""
        if self.keeper.file and self.keeper.folder is not None:
            file, folder = Path(self.keeper.file), self.keeper.folder
            self._read(partial(session_file.load, file), file.name, folder, 0)

    def resume(self, story: Shelved, *, crashed: bool = False, visit: bool = True) -> None:
        """Open a story as it was left; without a new visit, what was new before is so still."""
        if crashed:
            self._to_say = translate(
                "Session", "Sidebrief ended unexpectedly; your work of {time} is here."
            ).format(time=clock_time(story.saved))
        starts = story.starts + 1 if crashed else 0
        work = partial(_from_shelf, story.folder)
        self._read(work, story.title, story.folder, starts, visit=visit)

    def _read(
        self,
        work: Callable[[Task], KeptStory],
        title: str,
        folder: Path,
        starts: int,
        *,
        visit: bool = True,
    ) -> None:
        self._window.on_loading(title)
        answer = partial(self._on_read, folder, starts, visit)
        self._window.session.dispatcher.submit(_OPENING, work, answer)

    def _on_read(self, folder: Path, starts: int, visit: bool, outcome: Outcome) -> None:  # noqa: FBT001
        story = outcome.value
        if not isinstance(story, KeptStory):
            self._to_say = ""
            if self._window.session.analysis is not None:
                self._window.on_stopped()  # back to the story that is still open
            self._window.on_failed(outcome.failure or Failure(translate("Session", "Stopped")))
            return
        former = self._begin(folder, story, starts=starts, visit=visit)
        keys = frozenset(article.sha256 for article in story.articles)
        self._window.decisions.adopt(story.edits, keys, keep=not story.file)
        if story.file and not story.changed:
            self.keeper.on_file(story)
        session = self._window.session
        if story.articles:
            session.open_kept(story.paths, story.articles, story.skipped)
        else:
            session.open(story.paths)
        session.compare_with(former)

    def _begin(
        self, folder: Path, kept: KeptStory | None, *, starts: int = 0, visit: bool = True
    ) -> Path | None:
        """Leave the story that was open, and keep another from now on."""
        window = self._window
        self.drafting.finish()  # before the story that was open is written for the last time
        former = self.keeper.begin(folder, kept, starts=starts, visit=visit)
        self.drafting.forget()
        window.parts.reading.later.clear()
        window.leave_story()
        now = window.session.options
        # Another story has another focus.
        window.session.options = kept.options if kept is not None else replace(now, focus="")
        window.session.chosen.emit(window.session.options)
        self.began.emit()
        return former

    def _on_briefed(self) -> None:
        """Let the window look as it did, once the story is shown."""
        if self.keeper.awaited is not None:
            QTimer.singleShot(_SETTLING, self._restore_looks)
        said, self._to_say = self._to_say, ""
        if said:
            self._window.on_warned(Failure(said))

    def _restore_looks(self) -> None:
        view, drafts = self.keeper.awaited, self.keeper.resumed
        if view is not None:
            self.looks.restore(view)
            self.drafting.resume(drafts)
        self.keeper.awaited, self.keeper.resumed = None, ()

    # -- saving ----------------------------------------------------------------------------------

    def ask_open(self) -> None:
        """Ask for a session file and open it."""
        chosen = files.ask_session(self._window, self._folder())
        if chosen:
            self.open_session(chosen)

    def save(self) -> None:
        """Save the story in its session file; ask for one if it has none."""
        if self.keeper.file:
            self._save(Path(self.keeper.file))
        else:
            self.save_as()

    def save_as(self) -> None:
        """Ask where to save the story, and save it there."""
        title = self._window.session.title
        target = files.ask_session_target(self._window, self._folder(), title)
        if target is not None:
            self._save(target)

    def _save(self, path: Path) -> None:
        story = self.keeper.story()
        if story is not None:
            story = replace(story, saved=shelf.now(), file=str(path.absolute()))
            work = partial(session_file.save, story, path.absolute())
            self._window.session.dispatcher.submit(_SAVING, work, self._on_saved)

    def _on_saved(self, outcome: Outcome) -> None:
        story = outcome.value
        if isinstance(story, KeptStory):
            self.keeper.on_file(story)
            self._window.remember_story()
            words = translate("Session", "Saved {file}").format(file=Path(story.file).name)
            self._window.parts.bottom.say(words)
        elif outcome.failure is not None:
            self._window.on_failed(outcome.failure)

    def _folder(self) -> str:
        if self.keeper.file:
            return str(Path(self.keeper.file).parent)
        first = Path(self._window.session.paths[0]) if self._window.session.paths else Path.home()
        return str(first.parent if first.parent.is_dir() else Path.home())

    # -- names -----------------------------------------------------------------------------------

    @property
    def in_use(self) -> bool:
        """Whether the window shows a story, or is about to."""
        opening = self._window.session.dispatcher.busy(_OPENING)
        return opening or self.keeper.folder is not None

    @property
    def title(self) -> str:
        """The name of the story for title bar and menus; empty if none is shown."""
        if self._window.session.analysis is None:
            return ""
        return Path(self.keeper.file).stem if self.keeper.file else self._window.session.title

    def recent(self) -> tuple[str, ...]:
        """Return how the story is opened again: by its session file, or its paths."""
        return (self.keeper.file,) if self.keeper.file else self._window.session.paths


def _from_shelf(folder: Path, task: Task) -> KeptStory:
    """Read a working copy.

    Raises:
        Cancelled: if the task was cancelled.
        OSError: if it cannot be read any more.
    """
    task.step("Reading")
    story = shelf.read(folder)
    if story is None:
        words = translate(
            "Session",
            "What was kept of this story cannot be read any more; open its folder or file again",
        )
        raise OSError(words)
    return story


def _is_ahead(copy: Shelved, file: Path) -> bool:
    """Tell whether a working copy holds changes, and its file was not written since."""
    kept = shelf.read(copy.folder)
    try:
        written = file.stat().st_mtime
    except OSError:
        return False
    return kept is not None and kept.changed and shelf.seconds(kept.saved) >= int(written)

"""Keeps one window's story: what the user did is in the working copy within a second.

Twice a second the state is looked at (it is made of immutable values, so that this costs next to
nothing) and written by a worker if it is another than the one written last. Nothing needs to tell
the keeper that something changed, and so nothing can be forgotten.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from functools import partial
from time import monotonic
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from gui.edits.changes import of_articles
from gui.keeping import shelf, versions, writing
from gui.keeping.closing import close
from gui.keeping.values import KeptStory, Version, View
from gui.words import translate
from gui.work import Dispatcher, Failure, Outcome
from summarizer import Task

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from gui.keeping.values import KeptDraft
    from gui.session import Session
    from gui.work.dispatcher import Work
    from summarizer import Analysis, Article, Edits, Story

EVERY: Final = 500  # milliseconds between two looks at the state
_SEEN_AFTER: Final = 2_000  # milliseconds: what was analysed is kept when all is calm
_KEEPING, _SEEING, _CLOSING = "keeping", "seeing", "closing"
_SAME_CHANGE: Final = 30.0  # seconds within which a slider that moves on is one change


class Keeper(QObject):
    """The working copy of the story that is open.

    Signals:
        warned(Failure): the story could not be kept; told once until it can be again.
        named(): its session file, or whether it holds everything, is another now.
        versions_changed(): a version was kept, renamed or removed.
    """

    warned = Signal(object)
    named = Signal()
    versions_changed = Signal()

    def __init__(
        self,
        session: Session,
        look: Callable[[], View],
        drafts: Callable[[Story], tuple[KeptDraft, ...]] = lambda _story: (),
    ) -> None:
        """Take the session, and what tells how the window looks now and what is being written."""
        super().__init__(session)
        self._session = session
        self._look = look
        self._drafts = drafts
        self._dispatcher = Dispatcher(self)  # its own threads: no analysis may hold the keeping up
        self._hold: shelf.Hold | None = None
        self.versions: tuple[Version, ...] = ()
        self.file = ""
        self.awaited: View | None = None  # how the window is to look once the story is shown
        self.resumed: tuple[KeptDraft, ...] = ()  # what is to stand in its editors then
        self._saved: KeptStory | None = None  # what the session file holds
        self._written: KeptStory | None = None
        self._asked: KeptStory | None = None
        self._seen: Analysis | None = None
        self._bare: tuple[Story, tuple[Article, ...]] | None = None
        self._own: tuple[Edits, Story, Edits] | None = None
        self._changed = False
        self._starts = 0
        self._told = False
        self._latest: tuple[str, float] = ("", 0.0)
        self._clock = QTimer(self, interval=EVERY)
        self._clock.timeout.connect(self.look)
        self._calm = QTimer(self, interval=_SEEN_AFTER, singleShot=True)
        self._calm.timeout.connect(self._keep_seen)
        session.briefed.connect(lambda _solved: self._on_briefed())
        session.changing.connect(self._on_changing)

    # -- one story after another -----------------------------------------------------------------

    @property
    def folder(self) -> Path | None:
        """The working copy, while a story is open."""
        return self._hold.folder if self._hold is not None else None

    @property
    def changed(self) -> bool:
        """Whether the story has a session file that does not hold everything."""
        return bool(self.file) and self._changed

    def begin(
        self, folder: Path, kept: KeptStory | None = None, *, starts: int = 0, visit: bool = True
    ) -> Path | None:
        """Keep what comes in a working copy from now on.

        Args:
            kept: the state that the story goes on from.
            starts: how often it was opened after a crash without success.
            visit: whether this is a new visit; else the one that was under way goes on.

        Returns:
            What was seen on the visit before, if this is a new visit to a known story.
        """
        self._leave(folder)
        hold = shelf.Hold(folder)
        if not hold.take():
            hold = shelf.Hold(shelf.new_folder())
            hold.take()
        self._hold, self._starts = hold, starts
        kept = kept or KeptStory()
        self.versions, self.file = kept.versions, kept.file
        self.resumed = kept.drafts
        self.awaited = kept.view if kept.view.parts or kept.drafts else None
        self._changed = kept.changed
        self._saved = None
        self._written = None
        self._seen = None
        former = (
            shelf.begin_visit(hold.folder) if visit and not starts else shelf.former(hold.folder)
        )
        if starts:
            self._note_start(hold.folder, kept)
        self._clock.start()
        self.named.emit()
        self.versions_changed.emit()
        return former

    def _note_start(self, folder: Path, kept: KeptStory) -> None:
        """Write that the story is tried again, before anything in it can end the process."""
        with suppress(OSError):
            data = shelf.story_bytes(kept, is_open=True, starts=self._starts)
            shelf.write(folder, {shelf.STORY: data})

    def end(self) -> None:
        """Write the last state, as that of a story that was closed, and let go of it."""
        self._dispatcher.shut_down()
        closing = self._closing()
        try:
            closing(Task())
        except OSError as error:
            self._warn(Failure(str(error)))

    def _leave(self, following: Path) -> None:
        """Let a worker do so: another story comes, in whose copy nothing else may be at work."""
        busy = any(map(self._dispatcher.busy, (_KEEPING, _SEEING, f"{_CLOSING} {following}")))
        if busy or self.folder in {None, following}:
            self.end()
        else:
            lane = f"{_CLOSING} {self.folder}"
            self._dispatcher.submit(lane, self._closing(), self._on_closed)

    def _closing(self) -> Work:
        """Keep nothing more; return what writes the last state and lets go of it."""
        self._clock.stop()
        self._calm.stop()
        hold, self._hold = self._hold, None
        if hold is None:
            return lambda _task: None
        brief = self._session.brief
        new = brief is not None and brief.analysis is not self._seen
        seen = brief.analysis if brief is not None and new else None
        return partial(close, hold, self.story(), self._written, seen)

    def _on_closed(self, outcome: Outcome) -> None:
        if outcome.failure is not None:
            self._warn(outcome.failure)

    # -- the state -------------------------------------------------------------------------------

    def story(self) -> KeptStory | None:
        """Return the state of the story now, or ``None`` if none is shown."""
        session = self._session
        if session.story is None or session.analysis is None:
            return None
        return KeptStory(
            title=session.title,
            paths=session.paths,
            articles=self._articles(session.story),
            skipped=session.story.skipped,
            options=session.options,
            edits=self._edits(session.edits, session.story),
            view=self._look() if self.awaited is None else self.awaited,
            drafts=self._drafts(session.story) if self.awaited is None else self.resumed,
            versions=self.versions,
            file=self.file,
            changed=self._changed,
        )

    def look(self) -> None:
        """Write the state if it is another than the one written last."""
        story = self.story()
        if story is None or self._hold is None:
            return
        self._compare_with_file(story)
        story = replace(story, changed=self._changed)
        if story != self._written and not self._is_asked(story):
            self._asked = story
            work = partial(writing.write, self._hold.folder, story, self._written, self._starts)
            self._dispatcher.submit(_KEEPING, work, self._on_written)

    def _is_asked(self, story: KeptStory) -> bool:
        return story == self._asked and self._dispatcher.busy(_KEEPING)

    def on_file(self, story: KeptStory) -> None:
        """Know what a session file holds: it was written, or the story was read from it."""
        self.file = story.file
        self._saved = replace(story, view=View())
        self._changed = False
        self.look()
        self.named.emit()

    def _compare_with_file(self, story: KeptStory) -> None:
        """Find out whether the session file holds everything but how the window looks."""
        if not self.file:
            return
        if self._saved is None:  # what it holds is not known: take it that the copy told the truth
            self._saved = replace(story, view=View()) if not self._changed else KeptStory()
        changed = any(
            getattr(story, name) != getattr(self._saved, name)
            for name in ("options", "edits", "versions", "articles", "paths", "drafts")
        )
        if changed != self._changed:
            self._changed = changed
            self.named.emit()

    def _articles(self, story: Story) -> tuple[Article, ...]:
        if self._bare is None or self._bare[0] is not story:
            bare = tuple(replace(one, furniture=(), sentences=()) for one in story.articles)
            self._bare = (story, bare)
        return self._bare[1]

    def _edits(self, edits: Edits, story: Story) -> Edits:
        """Return the decisions about this story, of all that the session knows."""
        if self._own is None or self._own[0] is not edits or self._own[1] is not story:
            keys = frozenset(article.sha256 for article in story.articles)
            self._own = (edits, story, of_articles(edits, keys))
        return self._own[2]

    # -- versions --------------------------------------------------------------------------------

    def keep_version(self, name: str, *, automatic: bool = False) -> bool:
        """Keep the brief that is shown; tell whether there is one."""
        brief = self._session.brief
        if brief is None:
            return False
        options = versions.options_of(brief, self._session.options)
        made = versions.version_of(brief, options, name=name, when=shelf.now(), automatic=automatic)
        self.set_versions(versions.with_version(self.versions, made))
        return True

    def set_versions(self, kept: tuple[Version, ...]) -> None:
        """Have these versions and no others."""
        if kept != self.versions:
            self.versions = kept
            self.versions_changed.emit()

    def _on_changing(self, what: str) -> None:
        """Keep the brief before a big change; a slider that moves on is one change."""
        moment = monotonic()
        before, self._latest = self._latest, (what, moment)
        if before[0] == what and moment - before[1] < _SAME_CHANGE:
            return
        self.keep_version(_named(what), automatic=True)

    # -- writing ---------------------------------------------------------------------------------

    def _on_briefed(self) -> None:
        """Count no more starts: the story is shown."""
        self._starts = 0
        if self._session.analysis is not self._seen:
            self._calm.start()

    def _keep_seen(self) -> None:
        brief, hold = self._session.brief, self._hold
        if brief is None or hold is None:
            return
        self._seen = brief.analysis
        work = partial(writing.write_seen, hold.folder, brief.analysis)
        self._dispatcher.submit(_SEEING, work, lambda _outcome: None)

    def _on_written(self, outcome: Outcome) -> None:
        if isinstance(outcome.value, KeptStory):
            self._written, self._told = outcome.value, False
        elif outcome.failure is not None:
            self._warn(outcome.failure)

    def _warn(self, failure: Failure) -> None:
        if not self._told:
            self._told = True
            words = translate(
                "Session", "Your work could not be kept: {why}. Save it to a file elsewhere."
            ).format(why=failure.message.rstrip("."))
            self.warned.emit(Failure(words, failure.report))


def _named(what: str) -> str:
    """Return why a version was kept, in words."""
    return {
        "method": translate("Versions", "Before another method"),
        "length": translate("Versions", "Before another length"),
        "focus": translate("Versions", "Before another focus"),
        "reload": translate("Versions", "Before the files were read again"),
        "restore": translate("Versions", "Before a version was restored"),
    }.get(what, translate("Versions", "Before other options"))

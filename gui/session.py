"""The state of one window: which story is open, what was found in it, and what the user decided.

The session asks the dispatcher for work and announces snapshots; widgets show them. It knows no
widget.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QTimer

from gui.announcing import Announcing
from gui.shown import shown
from gui.words import translate
from gui.work import Dispatcher, Failure, Outcome, reopening
from gui.work import engine as ask
from gui.work.export import Copied, Format, Preview, as_rich, as_text, export, preview
from gui.work.showing import with_rows
from summarizer import Settings
from summarizer.model import EDIT_FIELDS, UserLists

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from gui.work.dispatcher import Work
    from gui.work.export import Options
    from summarizer import Analysis, Article, Brief, Edits, FindHow, Story
    from summarizer.model import Skipped

_AFTER_PAINTING: Final = 80  # milliseconds
_READ: Final = frozenset({"restored", "outlets", "dates"})
_EXAMINED: Final = frozenset({"hidden", "joined", "parted"})
_COMPOSED: Final = frozenset({"pinned", "banned", "order", "own", "trust"})
_TOLD: Final = frozenset(EDIT_FIELDS) - _READ - _EXAMINED
ENGINE, BRIEF, EXPORT, COPY, FIND = "engine", "brief", "export", "copy", "find"
NEWS: Final = "news"
PREVIEW: Final = "preview"
_CALLED: Final = {"words": "length", "sentences": "length"}


class Session(Announcing):
    """The open story. What it announces, ``Announcing`` lists.

    Attributes:
        options: everything the brief is asked for by: length, method, focus, ...
        lists: the user's own lists, applied to every story.
        held: articles whose text the session was opened with; it stands in for files that are gone.
        news: ids of the claims that are new since the last visit, once that is known; empty on a
            first visit.
    """

    def __init__(self, dispatcher: Dispatcher, *, words: int, method: str, edits: Edits) -> None:
        super().__init__(dispatcher)
        self.dispatcher = dispatcher
        self.options = Settings(words=words, method=method)
        self.edits = edits
        self.lists = UserLists()
        self.paths: tuple[str, ...] = ()
        self.held: tuple[Article, ...] = ()
        self.news: frozenset[int] = frozenset()
        self._former: Path | None = None
        self.story: Story | None = None
        self.analysis: Analysis | None = None
        self.hidden: frozenset[int] = frozenset()
        self.brief: Brief | None = None
        self.seconds = 0.0
        self._memory = ask.Memory(lists=self.lists)
        self._reading = False
        self._asking_files = False
        self._paths_shown: tuple[str, ...] = ()
        self._edits_shown = edits

    @property
    def words(self) -> int:
        """Length of the brief that is asked for, in words."""
        return self.options.words

    @property
    def method(self) -> str:
        """How sentences are ranked."""
        return self.options.method

    @property
    def title(self) -> str:
        """The story's title: of its first article, else the folder's name, else empty."""
        if self.story is None or not self.story.articles:
            return ""
        first = self.story.articles[0].title
        return shown(first or (Path(self.paths[0]).name if self.paths else ""))

    def warm_up(self) -> None:
        """Load the engine while nothing else is asked for."""
        if not self.dispatcher.busy(ENGINE):
            self.dispatcher.submit(ENGINE, ask.warm_up, lambda _outcome: None)

    def open(self, paths: Iterable[str]) -> None:
        """Open files and folders as a new story."""
        self._begin(paths)
        self._load()

    def open_kept(
        self, paths: Iterable[str], articles: tuple[Article, ...], skipped: tuple[Skipped, ...]
    ) -> None:
        """Open a story whose text was kept; its files are read when the user asks for it."""
        self._begin(paths)
        self.held = articles
        work = partial(reopening.reopen, articles, skipped, self.edits, self._memory)
        self._read(work)

    def compare_with(self, former: Path | None) -> None:
        """Tell what is new since the story that a file holds; ``None``: this is a first visit."""
        self._former = former
        self._look_for_news()

    def add(self, paths: Iterable[str]) -> None:
        """Add files and folders to the open story."""
        self.paths = tuple(dict.fromkeys((*self.paths, *paths)))
        self._load()

    def reload(self) -> None:
        """Read the story's files again."""
        if self.paths:
            self.changing.emit("reload")
            self._load()

    def set_lists(self, lists: UserLists) -> None:
        """Apply other lists of the user's own to this story and to those that follow."""
        if lists != self.lists:
            self.lists = lists
            self._memory = ask.Memory(lists=lists)  # a worker may still have the former one
            if self.story is not None:
                self._read_again()

    def cancel(self) -> None:
        """Stop reading or analysing."""
        self.dispatcher.cancel(ENGINE)

    def set_words(self, words: int) -> None:
        """Choose another length and solve the brief again."""
        self.choose({"words": words})

    def set_method(self, method: str) -> None:
        """Choose another method and solve the brief again."""
        self.choose({"method": method})

    def choose(self, values: Mapping[str, Any]) -> None:
        """Choose other options, by the names of the engine's settings, and solve the brief again.

        Raises:
            SettingError: if a value is out of its range; nothing is changed.
        """
        after = replace(self.options, **values)
        changed = [name for name in values if getattr(after, name) != getattr(self.options, name)]
        if changed:
            self.changing.emit(_CALLED.get(changed[0], changed[0]))
            self.options = after
            self.chosen.emit(after)
        self._compose()

    def decide(self, edits: Edits) -> None:
        """Put the user's decisions in force; only what depends on them is done again."""
        before, self.edits = self.edits, edits
        # What is told is never refused: only the engine's work can be stopped and taken back.
        told = {name: getattr(edits, name) for name in _TOLD}
        self._edits_shown = replace(self._edits_shown, **told)
        self.edited.emit(edits)
        changed = {n for n in EDIT_FIELDS if getattr(edits, n) != getattr(before, n)}
        if changed & _READ:
            self._read_again()
        elif changed & _EXAMINED:
            self._examine()
        elif changed & _COMPOSED:
            self._compose()

    def export(self, target: Path, form: Format, options: Options | None = None) -> None:
        """Write the brief to a file."""
        if self.brief is not None:
            brief = replace(self.brief, edits=self.edits)
            work = partial(export, brief, target, form, options=options)
            self.dispatcher.submit(EXPORT, work, self._on_exported)

    def preview(
        self, form: Format, options: Options, answer: Callable[[Preview | None, str], None]
    ) -> None:
        """Make the beginning of an export; the answer is given that, or why there is none."""
        if self.brief is not None:
            work = partial(preview, replace(self.brief, edits=self.edits), form, options)
            self.dispatcher.submit(PREVIEW, work, partial(_on_preview, answer))

    def copy(self, *, plain: bool = False) -> None:
        """Write the brief for the clipboard: as text alone, or as HTML too."""
        if self.brief is not None:
            work = partial(as_text if plain else as_rich, replace(self.brief, edits=self.edits))
            self.dispatcher.submit(COPY, work, self._on_copied)

    def find(self, words: str, how: FindHow = "auto") -> None:
        """Look for words in all visible articles."""
        if self.analysis is not None:
            work = partial(ask.find, self.analysis, self.hidden, words, how, lists=self.lists)
            self.dispatcher.submit(FIND, work, partial(self._on_found, words, how))

    def _on_found(self, words: str, how: str, outcome: Outcome) -> None:
        if outcome.value is not None:
            self.found.emit(words, how, outcome.value)

    def _begin(self, paths: Iterable[str]) -> None:
        self.paths = tuple(dict.fromkeys(paths))
        self.story = self.analysis = self.brief = None
        self.hidden = frozenset()
        self.held = ()
        self._former = None
        self.news = frozenset()
        self._paths_shown = ()
        self._memory = ask.Memory(lists=self.lists)

    def _load(self) -> None:
        work = partial(ask.load, self.paths, self.edits, self._memory)
        if self.held:
            work = partial(reopening.load, self.paths, self.held, self.edits, self._memory)
        self._read(work)
        self._asking_files = True

    def _read_again(self) -> None:
        """Make the story anew of the text that is shown; its files are not asked."""
        if self.story is None or self._asking_files:  # what is under way would be dropped
            self._load()
            return
        kept = tuple(map(reopening.bare, self.story.articles)), self.story.skipped
        self._read(partial(reopening.reopen, *kept, self.edits, self._memory))

    def _read(self, work: Work) -> None:
        self.dispatcher.submit(ENGINE, partial(with_rows, work), self._on_loaded)
        self._reading = True
        if self.analysis is not None:
            self.updating.emit()
        else:
            self.loading.emit(self._loading_title())

    def _loading_title(self) -> str:
        name = Path(self.paths[0]).name if self.paths else ""
        if len(self.paths) <= 1:
            return name
        more = translate("Session", "{name} and %n more", count=len(self.paths) - 1)
        return more.format(name=name)

    def _examine(self) -> None:
        if self._reading:  # what is under way would be dropped: ask for all of it again
            self._read_again()
        elif self.story is not None:
            work = partial(ask.examine, self.story, self.edits, self._memory)
            self.dispatcher.submit(ENGINE, partial(with_rows, work), self._on_loaded)
            self.updating.emit()

    def _compose(self) -> None:
        if self.analysis is not None:
            asked = (self.analysis, self.words, self.method, self.edits)
            work = partial(ask.solve, *asked, settings=self.options, former=self.brief)
            self.dispatcher.submit(BRIEF, work, self._on_briefed)

    def _on_loaded(self, outcome: Outcome) -> None:
        self._reading = self._asking_files = False
        loaded = outcome.value
        if isinstance(loaded, ask.Loaded):
            self._paths_shown, self._edits_shown = self.paths, self.edits
            self._take(loaded, outcome.seconds)
        else:
            self.paths = self._paths_shown
            self._take_back_edits()
            self._not_done(outcome)

    def _take_back_edits(self) -> None:
        """Stand by what is shown: the work that a decision asked for did not come to its end."""
        if self.analysis is not None and self.edits != self._edits_shown:
            self.edits = self._edits_shown
            self.edited.emit(self.edits)
            self.taken_back.emit(self.edits)

    def _take(self, loaded: ask.Loaded, seconds: float) -> None:
        self.story, self.analysis, self.hidden = loaded.story, loaded.analysis, loaded.hidden
        self.seconds = seconds
        if loaded.analysis is None:
            self.brief = None
            self.unusable.emit(loaded.story)
            return
        self.analysed.emit(loaded)
        self._look_for_news()
        # First the articles are painted: a worker that computes meanwhile would slow that down.
        QTimer.singleShot(_AFTER_PAINTING, self._compose)

    def _look_for_news(self) -> None:
        if self.analysis is not None and self._former is not None:
            work = partial(reopening.news, self._former, self.analysis)
            self.dispatcher.submit(NEWS, work, partial(self._on_news, self.analysis))

    def _on_news(self, of: Analysis, outcome: Outcome) -> None:
        if of is self.analysis and isinstance(outcome.value, frozenset):
            self.news = outcome.value
            self.news_found.emit(self.news)

    def _on_briefed(self, outcome: Outcome) -> None:
        solved = outcome.value
        if isinstance(solved, ask.Solved):
            if solved.brief.analysis is self.analysis:
                self.brief = solved.brief
                self.briefed.emit(solved)
        else:
            self._not_done(outcome)

    def _on_exported(self, outcome: Outcome) -> None:
        if isinstance(outcome.value, Path):
            self.exported.emit(str(outcome.value))
        else:
            self._not_done(outcome)

    def _on_copied(self, outcome: Outcome) -> None:
        if isinstance(outcome.value, Copied):
            self.copied.emit(outcome.value)
        else:
            self._not_done(outcome)

    def _not_done(self, outcome: Outcome) -> None:
        if outcome.cancelled:
            self.stopped.emit()
        else:
            nothing = translate("Session", "The work ended without a result.")
            self.failed.emit(outcome.failure or Failure(nothing))


def _on_preview(answer: Callable[[Preview | None, str], None], outcome: Outcome) -> None:
    if isinstance(outcome.value, Preview):
        answer(outcome.value, "")
    elif outcome.failure is not None:
        answer(None, outcome.failure.message)

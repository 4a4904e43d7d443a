"""The main window: carries out what the user asks for, and shows what the session announces."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSize, QTimer
from PySide6.QtWidgets import QMainWindow, QWidget

from gui.edits.decisions import Decisions
from gui.export.choices import from_words
from gui.help.helping import Helping
from gui.keeping.remembered import Remembered
from gui.session import BRIEF, ENGINE, Session
from gui.window import dialogs, files
from gui.window.actions import Actions
from gui.window.finder import Finder
from gui.window.housekeeping import Housekeeping
from gui.window.menus import build_menus
from gui.window.methods import METHOD_NAMES
from gui.window.mnemonics import give_letters
from gui.window.navigator import Navigator
from gui.window.parts import make_parts
from gui.window.stories import Stories
from gui.window.story_wiring import window_menu, wire_stories
from gui.window.widening import widening_of
from gui.window.wiring import wire
from gui.words import translate
from gui.work import Dispatcher, Failure
from summarizer import Edits, Story
from summarizer.sample_story import sample_folder

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import (
        QCloseEvent,
        QDragEnterEvent,
        QDragLeaveEvent,
        QDropEvent,
        QShowEvent,
    )

    from gui.preferences import Preferences
    from gui.theme.switch import ThemeSwitch
    from gui.theme.tokens import Theme
    from gui.work.engine import Loaded, Solved
    from gui.work.export import Format

_SIZE = QSize(1440, 900)


class Window(QMainWindow):
    """Shows one story. ``preferences`` are what all windows remember."""

    def __init__(
        self, preferences: Preferences, themes: ThemeSwitch, stories: Stories | None = None
    ) -> None:
        super().__init__()
        self.stories = stories or Stories(Remembered(preferences), themes)
        self.themes = themes
        self.session = Session(
            Dispatcher(self),
            words=preferences.words,
            method=preferences.method,
            edits=Edits(frozenset(preferences.restored), frozenset(preferences.hidden)),
        )
        self.decisions = Decisions(self.session)
        self.commands = Actions(self, self.decisions.history.stack)
        self.parts = make_parts(self, self.commands, preferences, themes.theme)
        self.navigator = Navigator(self.parts.reading, self.parts.side)
        self.finder = Finder(self.parts.top.find_field, self.parts.find, self.session)
        self.keeping = Housekeeping(self)
        self.helping = Helping(self)
        build_menus(self, self.commands, self.parts.recent)
        self.menuBar().insertMenu(self.menuBar().actions()[-1], window_menu(self))
        wire(self)
        wire_stories(self)
        give_letters(self)
        self.setAcceptDrops(True)
        self.setMinimumSize(760, 480)
        self.show_choices()
        self._restore_state()
        self._show_page(self.parts.empty)
        self.stories.add(self)

    @property
    def preferences(self) -> Preferences:
        """What all windows remember."""
        return self.stories.remembered.now

    @preferences.setter
    def preferences(self, preferences: Preferences) -> None:
        self.stories.remembered.become(preferences)

    # -- opening and saving ----------------------------------------------------------------------

    def open(self, paths: Iterable[str]) -> None:
        """Open files and folders as a new story, or a session file."""
        self.keeping.open(list(paths))

    def leave_story(self) -> None:
        """Forget what concerned the story that was open: another one comes."""
        self.parts.reading.noting.finish()
        self.decisions.begin()
        self.parts.top.find_field.clear()
        self.navigator.select(None)

    def open_sample(self) -> None:
        """Open the sample story."""
        try:
            self.open([str(sample_folder())])
        except FileNotFoundError as error:
            self.on_failed(Failure(str(error)))

    def ask_open(self) -> None:
        """Ask for a folder and open it."""
        folder = files.ask_folder(self, self._start_folder())
        if folder:
            self.open([folder])

    def ask_add(self) -> None:
        """Ask for articles and add them, or open them if there is no story yet."""
        chosen = files.ask_articles(self, self._start_folder())
        if chosen:
            self.add(chosen)

    def add(self, paths: list[str]) -> None:
        """Add articles to the story, or open them if there is none."""
        if self.session.story is None:
            self.open(paths)
        else:
            self.session.add(paths)

    def ask_export(self, form: Format | None = None) -> bool:
        """Ask where to save the brief, and save it; return whether a place was named."""
        target = files.ask_target(self, self._export_folder(), self.session.title, form)
        if target is not None:
            options = from_words(self.preferences.export).options()
            self.session.export(*target, options)
        return target is not None

    def copy_brief(self) -> None:
        """Copy the brief with its sources (a column that has the focus copies its own text)."""
        self.session.copy()

    def show_skipped(self) -> None:
        """Show the files that were not used, with their reasons."""
        if self.session.story is not None:
            dialogs.show_skipped(self, self.session.story)

    def _start_folder(self) -> str:
        recent = self.preferences.recent
        return str(Path(recent[0][0]).parent) if recent else str(Path.home())

    def _export_folder(self) -> str:
        first = Path(self.session.paths[0]) if self.session.paths else Path.home()
        return str(first.parent if first.parent.is_dir() else Path.home())

    # -- choices ---------------------------------------------------------------------------------

    def choose_theme(self, choice: str) -> None:
        """Choose the system's theme, light or dark."""
        self.preferences = replace(self.preferences, theme=choice)
        self.themes.choose(choice)
        self.show_choices()

    def show_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self.parts.set_theme(theme)

    def enter_find(self) -> None:
        """Go to the search field."""
        self.parts.top.find_field.setFocus()
        self.parts.top.find_field.selectAll()

    def clear(self) -> None:
        """End the search, or else select nothing."""
        if self.parts.top.find_field.text():
            self.finder.leave()
        else:
            self.navigator.clear()

    def show_choices(self) -> None:
        """Show what is remembered: theme, language, method, stories opened before."""
        self.commands.check(self.commands.themes, self.preferences.theme)
        self.commands.check(self.commands.languages, self.preferences.language)
        self.commands.check(self.commands.methods, self.session.method)
        self.parts.top.show_method(self.session.method)
        self.parts.empty.again.reopen.setChecked(self.preferences.reopen)
        self.commands.fill_recent(self.parts.recent, self.preferences.recent)

    # -- what the session announces --------------------------------------------------------------

    def on_loading(self, title: str) -> None:
        """Show that a story is being read."""
        self.parts.notice.hide()
        self.parts.loading.begin(title)
        self._show_page(self.parts.loading)

    def on_progress(self, lane: str, stage: str, done: int, total: int) -> None:
        """Show how far the engine is."""
        if lane == ENGINE and self.parts.pages.currentWidget() is self.parts.splitter:
            self.parts.bottom.show_progress(stage, done, total)
        elif lane == ENGINE:
            self.parts.loading.show_progress(stage, done, total)

    def on_busy(self, lane: str, busy: bool) -> None:  # noqa: FBT001 - a signal's argument
        """Say that a brief is being written; end the progress when nothing is under way."""
        bottom, working = self.parts.bottom, self.session.dispatcher.busy
        if lane == BRIEF and busy:
            words = translate("Window", "Writing the brief by {method}")
            bottom.await_brief(words.format(method=METHOD_NAMES[self.session.method]()))
        elif lane in {ENGINE, BRIEF} and not working(ENGINE) and not working(BRIEF):
            bottom.end_progress()

    def on_analysed(self, loaded: Loaded) -> None:
        """Show sources, articles and differences; the brief follows when it is solved."""
        if loaded.analysis is None:
            return
        self.parts.drawer.show_analysis(loaded.analysis, self.session.edits)
        self.navigator.show_analysis(loaded.analysis, loaded.hidden, loaded.marked, loaded.rows)
        self.remember_story()
        # Filled unseen, shown in a turn of its own: what has its place already is painted once.
        QTimer.singleShot(0, lambda: self._fill_story(loaded))

    def _fill_story(self, loaded: Loaded) -> None:
        if self.session.analysis is not loaded.analysis or loaded.analysis is None:
            return  # something else was opened meanwhile
        self.parts.sources.show_story(loaded)
        self.parts.bottom.show_analysis(loaded.analysis, len(loaded.hidden), self.session.seconds)
        self.finder.again()
        QTimer.singleShot(0, lambda: self._show_story(loaded))

    def _show_story(self, loaded: Loaded) -> None:
        if self.session.analysis is loaded.analysis:
            self._show_page(self.parts.splitter)

    def on_briefed(self, solved: Solved) -> None:
        """Show the brief."""
        self.parts.side.brief.show_edits(self.session.edits)
        self.parts.side.show_brief(solved.brief)
        self.parts.bottom.show_brief(solved)
        self.navigator.select_again()

    def on_unusable(self, story: Story) -> None:
        """Say why nothing can be shown."""
        self.parts.reasons.show_skipped(story.skipped)
        self._show_page(self.parts.reasons)

    def on_stopped(self) -> None:
        """Go back to what was shown before the work that the user stopped."""
        self._show_page(self.parts.splitter if self.session.analysis else self.parts.empty)
        self.parts.bottom.say(translate("Window", "Stopped"))

    def on_warned(self, failure: Failure) -> None:
        """Say what went wrong beside the work, once what is under way is shown."""
        QTimer.singleShot(0, lambda: self.parts.notice.show_failure(failure))

    def on_failed(self, failure: Failure) -> None:
        """Say what went wrong, beside the story if there is one."""
        if self.session.analysis is None:
            self.parts.reasons.show_failure(failure.message, failure.report)
            self._show_page(self.parts.reasons)
        else:
            self.parts.notice.show_failure(failure)

    def _show_page(self, page: QWidget) -> None:
        open_ = page is self.parts.splitter
        if page is self.parts.empty:
            self.parts.empty.again.refresh()
        arrived = self.parts.pages.currentWidget() is not page
        self.parts.pages.setCurrentWidget(page)
        if arrived:
            (self.parts.reading if open_ else page).setFocus()
        self.commands.set_story(open_=open_)
        self.parts.top.set_story(open_=open_)
        if not open_:
            self.parts.bottom.show_analysis(None, 0, 0.0)
        self.show_title()

    def show_title(self) -> None:
        """Name the story in the title bar, with a sign if its file does not hold everything."""
        shown = self.parts.pages.currentWidget() is self.parts.splitter
        title = self.keeping.title if shown else ""
        sign = "[*]" if self.keeping.keeper.file else ""
        self.setWindowTitle(f"{title}{sign} — Sidebrief" if title else "Sidebrief")
        self.setWindowModified(bool(title) and self.keeping.keeper.changed)

    def remember_story(self) -> None:
        """Put the story at the head of those opened before."""
        paths = self.keeping.recent()
        if paths != (str(sample_folder()),):
            self.preferences = self.preferences.with_recent(paths)

    # -- drag and drop, state --------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Accept files and folders."""
        if files.dropped_paths(event.mimeData()):
            self.parts.empty.set_drop(over=True)
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: N802
        """Take the hint back."""
        self.parts.empty.set_drop(over=False)
        event.accept()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        """Open a folder as a new story; add files to the open one."""
        self.parts.empty.set_drop(over=False)
        paths = files.dropped_paths(event.mimeData())
        event.acceptProposedAction()
        if files.opens_story(paths, story_open=self.session.story is not None):
            self.open(paths)
        else:
            self.add(paths)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        """Stop what is under way and keep the state in ``preferences``."""
        self.keeping.drafting.finish()
        self.stories.closing(self)
        self.session.cancel()
        self.keeping.keeper.end()
        self.session.dispatcher.shut_down()
        self.decisions.finish()
        self.preferences = replace(
            self.preferences,
            geometry=bytes(self.saveGeometry().toBase64().data()).decode("ascii"),
            splitter=widening_of(self.parts.splitter).usual_sizes,
            hidden=tuple(sorted(self.decisions.older.hidden)),
            restored=tuple(sorted(self.decisions.older.restored)),
        )
        super().closeEvent(event)
        self.stories.remove(self)

    def _restore_state(self) -> None:
        self.resize(_SIZE.boundedTo(self.screen().availableSize()))
        if self.preferences.geometry:
            packed = QByteArray.fromBase64(self.preferences.geometry.encode("ascii", "ignore"))
            self.restoreGeometry(packed)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Share the width among the panels: as it was left, or in proportion to the window."""
        super().showEvent(event)
        kept, width = self.preferences.splitter, self.width()
        left, right = min(max(208, width * 15 // 100), 216), min(max(332, width * 26 // 100), 384)
        sizes = kept if len(kept) == 3 else (left, width - left - right, right)
        self.parts.splitter.setSizes(list(sizes))

"""Filters of the View menu: what one source adds, what is new since the last visit, differences.

One filter at most is in force. It dims the articles, and narrows the claims of the coverage table
to the same where that table knows such claims.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from gui.panels.chips import title
from gui.panels.quote_page import QuotePage
from gui.panels.timeline_page import TimelinePage
from gui.reading.dimming import Lit, only_differences, only_unique
from gui.words import number, translate

if TYPE_CHECKING:
    from collections.abc import Callable

    from gui.panels.coverage_rows import Show
    from gui.window.main import Window
    from summarizer import Analysis

NAMES: Final = ("only_unique", "only_new", "only_differences")
_SHOWS: Final[dict[str, Show]] = {
    "only_unique": "one voice",
    "only_new": "changed",
    "only_differences": "differing",
}
_LONGEST: Final = 48  # characters of a title in a menu


class Filters(QObject):
    """The filter in force in a window."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._source: int | None = None
        self._news: frozenset[int] | None = None
        self._found: Callable[[Analysis], Lit] | None = None
        self._applying = False
        window.parts.filter.cleared.connect(self.clear)
        self.by_source = QMenu(translate("Filter", "Only what a source adds"), window)
        self.by_source.aboutToShow.connect(self._fill)
        for name in NAMES:
            action = window.commands[name]
            action.setCheckable(True)
            # Not only by a click: a session that is opened again puts its filter in force too.
            action.toggled.connect(lambda on, name=name: self._on_toggled(name, on))
        window.session.loading.connect(self._forget)
        window.session.analysed.connect(lambda _loaded: self.show_news(None))
        window.session.news_found.connect(self.show_news)
        for menu in window.commands["only_unique"].associatedObjects():
            if isinstance(menu, QMenu):
                menu.insertMenu(window.commands["only_new"], self.by_source)
        self.show_news(None)

    @property
    def name(self) -> str | None:
        """The filter in force, if any."""
        return next((name for name in NAMES if self._window.commands[name].isChecked()), None)

    def _on_toggled(self, name: str, on: bool) -> None:  # noqa: FBT001 - a signal's argument
        if not self._applying:
            self.choose(name, on)

    def choose(self, name: str, on: bool) -> None:  # noqa: FBT001 - a signal's argument
        """Put a filter in force, or show everything again."""
        self._source = None
        if name == "only_new" and self._news is None:
            self._apply(None)
            self._window.parts.bottom.say(_tip(None))
        else:
            self._apply(name if on else None)

    def choose_source(self, source: int, _checked: bool = False) -> None:  # noqa: FBT001, FBT002
        """Leave lit only what one source adds; a second time: everything again."""
        again = self.name == "only_unique" and self._source == source
        self._source = None if again else source
        self._apply(None if again else "only_unique")

    def clear(self) -> None:
        """Show everything again."""
        self._source = None
        self._apply(None)
        self._window.parts.reading.setFocus()

    def _apply(self, name: str | None) -> None:
        window = self._window
        self._applying = True
        for other in NAMES:
            window.commands[other].setChecked(other == name)
        self._applying = False
        chosen = {
            "only_unique": only_unique if self._source is None else self._of_source,
            "only_new": self._of_news,
            "only_differences": only_differences,
        }
        found: Callable[[Analysis], Lit] | None = chosen[name] if name is not None else None
        window.parts.reading.remarks.filter_by(found)
        window.parts.side.coverage.show_kind(_SHOWS.get(name or "", "all"))
        self._found = found
        self._narrow()
        if found is None:
            window.parts.bottom.say(translate("Filter", "Everything is shown again"))

    def _narrow(self) -> None:
        """Show in timeline and quotes what the filter leaves, and on the chip which one it is."""
        parts, analysis = self._window.parts, self._window.session.analysis
        found = self._found
        claims = found(analysis).claims if found is not None and analysis is not None else None
        parts.side.page(TimelinePage).show_only(claims)
        parts.side.page(QuotePage).show_only(claims)
        parts.filter.show_filter(self._words(claims) if claims is not None else "")

    def _forget(self, _title: str) -> None:
        """Forget which source was chosen: another story comes."""
        self._source = None

    def _of_source(self, analysis: Analysis) -> Lit:
        if self._source is None or self._source >= len(analysis.story.articles):
            return only_unique(analysis)
        only = (self._source,)
        return Lit(frozenset(claim.id for claim in analysis.claims if claim.articles == only))

    def _of_news(self, _analysis: Analysis) -> Lit:
        return Lit(self._news or frozenset())

    def _words(self, claims: frozenset[int]) -> str:
        """Return which filter is in force, and how many claims it leaves."""
        analysis = self._window.session.analysis
        lit, whole = len(claims), len(analysis.claims) if analysis is not None else 0
        words = {
            "only_unique": translate(
                "Filter", "Only what one source adds: {lit} of {whole} claims"
            ),
            "only_new": translate(
                "Filter", "Only what is new since the last visit: {lit} of {whole} claims"
            ),
        }.get(self.name or "", translate("Filter", "Only differences: {lit} of {whole} claims"))
        if self._source is not None:
            words = translate("Filter", "Only what source {source} adds: {lit} of {whole} claims")
        source = (self._source or 0) + 1
        return words.format(lit=number(lit), whole=number(whole), source=source)

    # -- news ------------------------------------------------------------------------------------

    def show_news(self, news: frozenset[int] | None) -> None:
        """Say which claims are new; ``None``: nothing is known, or this is a first visit."""
        self._news = news
        self._window.parts.side.coverage.show_changes(news)
        action = self._window.commands["only_new"]
        action.setToolTip(_tip(news))
        if action.isChecked():
            # The numbers of the claims may be others now: it is dimmed anew, or not at all.
            self._found = self._of_news if news is not None else None
            self._window.parts.reading.remarks.filter_by(self._found)
        self._narrow()

    def _fill(self) -> None:
        """List the sources with the number of claims that each alone reports."""
        self.by_source.clear()
        session = self._window.session
        if session.analysis is None:
            return
        for index, article in enumerate(session.analysis.story.articles):
            if index in session.hidden:
                continue
            count = sum(claim.articles == (index,) for claim in session.analysis.claims)
            named = title(article, index)
            short = named if len(named) <= _LONGEST else f"{named[: _LONGEST - 1].rstrip()}…"
            words = translate("Filter", "{source}  {title} ({count})")
            words = words.format(source=index + 1, title=short, count=count)
            action = self.by_source.addAction(words.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(self.name == "only_unique" and self._source == index)
            action.triggered.connect(partial(self.choose_source, index))


def _tip(news: frozenset[int] | None) -> str:
    if news is None:
        return translate("Filter", "What is new is known from the second visit to a story on")
    words = translate("Filter", "Dim everything but what is new since the last visit ({count})")
    return words.format(count=len(news))

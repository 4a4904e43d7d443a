"""Joins the sources with the decisions: their cards in the list, the page of one, their colours."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from gui.edits import sources
from gui.panels.source_page import SourcePage
from gui.words import translate

if TYPE_CHECKING:
    from datetime import date as Date  # noqa: N812 - as everywhere

    from gui.theme.tokens import Theme
    from gui.window.main import Window


def wire_sources(window: Window) -> None:
    """Connect what the user says of sources, and what shows it."""
    _wire_decisions(window)
    _wire_page(window)
    SourceColours(window)


class SourceColours(QObject):
    """Shows every source in the colour that the user chose for it, in every part of the window."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._shown: tuple[tuple[int, int], ...] = ()
        window.session.edited.connect(lambda _edits: self.refresh())
        window.session.analysed.connect(lambda _loaded: self.refresh())
        window.themes.changed.connect(self._begin_again)

    def refresh(self) -> None:
        """Paint anew if other colours are in force than those shown."""
        wanted = sources.colours_of(self._window.session.edits, keys_of(self._window))
        if wanted != self._shown:
            self._shown = wanted
            self._window.parts.set_theme(picking(self._window.themes.theme, wanted))

    def _begin_again(self) -> None:
        """Put the chosen colours into another theme, which the window has just taken as it is."""
        self._shown = ()
        self.refresh()


def picking(theme: Theme, picked: tuple[tuple[int, int], ...]) -> Theme:
    """Return a theme in which some sources have another of its colours."""
    return replace(theme, picked=picked)


def keys_of(window: Window) -> list[str]:
    """Return the hashes of the articles of the open story, in its order."""
    story = window.session.story
    return [article.sha256 for article in story.articles] if story is not None else []


def _wire_decisions(window: Window) -> None:
    decide, panel = window.decisions, window.parts.sources
    cards, page = panel.list, window.parts.side.page(SourcePage)

    def rename(key: str, outlet: str) -> None:
        after = sources.rename(decide.now, key, outlet)
        decide.decide(translate("Sources", "naming of an outlet"), after)

    def date(key: str, day: Date | None) -> None:
        after = sources.set_date(decide.now, key, day)
        decide.decide(translate("Sources", "date of a source"), after)

    def weigh(key: str, share: int) -> None:
        after = sources.weigh(decide.now, key, share)
        decide.decide(translate("Sources", "weight of a source"), after)

    def colour(key: str, number: int) -> None:
        """Give a source a colour; its own one is no decision."""
        own = keys_of(window).index(key) % len(window.themes.theme.sources)
        after = sources.colour(decide.now, key, None if number == own else number)
        decide.decide(translate("Sources", "colour of a source"), after)

    def move(key: str, beside: str, after: bool) -> None:  # noqa: FBT001 - a signal's argument
        moved = sources.move(decide.now, keys_of(window), key, beside, after=after)
        decide.decide(translate("Sources", "move of a source"), moved)

    def step(key: str, by: int) -> None:
        moved = sources.step(decide.now, keys_of(window), key, by)
        decide.decide(translate("Sources", "move of a source"), moved)

    panel.rename_requested.connect(rename)
    page.rename_requested.connect(rename)
    page.date_requested.connect(date)
    page.refused.connect(window.parts.bottom.say)
    for part in (cards, page):
        part.trust_requested.connect(weigh)
        part.colour_requested.connect(colour)
    page.hide_requested.connect(decide.hide)
    cards.moved.connect(move)
    cards.step_requested.connect(step)
    for shown in (panel, page):
        window.session.edited.connect(shown.show_edits)
        window.session.analysed.connect(
            lambda _loaded, shown=shown: shown.show_edits(window.session.edits)
        )
        shown.show_edits(window.session.edits)


def _wire_page(window: Window) -> None:
    """Let list and page show the same source."""
    cards, side, go = window.parts.sources.list, window.parts.side, window.navigator
    page = side.page(SourcePage)

    def open_card(article: int) -> None:
        page.show_source(article)
        side.enter("sources")

    def open_day(article: int) -> None:
        open_card(article)
        page.enter_day(article)

    cards.date_requested.connect(open_day)
    window.parts.reading.orders.date_requested.connect(open_day)
    cards.current_changed.connect(page.show_source)
    cards.card_requested.connect(open_card)
    page.shown.connect(cards.select)
    page.source_chosen.connect(go.go_to_source)
    page.span_chosen.connect(go.go_to_quote)

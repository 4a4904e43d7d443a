"""What the user decides about the lines of the brief: their order, words of the user's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from gui.edits import changes, lines
from gui.edits.passages import place_of
from gui.words import translate
from summarizer.model import sentence_at

if TYPE_CHECKING:
    from gui.edits.decisions import Decisions
    from gui.edits.lines import Entry
    from gui.session import Session
    from summarizer import Brief, Span
    from summarizer.model import OwnLine


class LineDecisions(QObject):
    """Turns requests of the brief into decisions; each can be undone by one step.

    Signals:
        hinted(str): why nothing happened.
    """

    hinted = Signal(str)

    def __init__(self, decisions: Decisions, session: Session) -> None:
        super().__init__(decisions)
        self._decisions = decisions
        self._session = session

    def move(self, entry: Entry, to: int) -> None:
        """Move an entry of the brief, so that it becomes number ``to`` of its section's pieces."""
        brief = self._session.brief
        section = lines.section_of(brief, entry) if brief is not None else None
        if brief is not None and section is not None:
            text = translate("Brief", "move of a line")
            now = self._decisions.now
            self._decisions.decide(text, lines.moved(now, brief.analysis, section, entry, to))

    def write(self, beside: Entry, text: str, before: bool) -> None:  # noqa: FBT001 - a signal's
        """Add a line of the user's own above or below an entry."""
        brief = self._session.brief
        if brief is None:
            return
        section, now = lines.section_of(brief, beside), self._decisions.now
        if section is not None:
            after = lines.added(now, brief.analysis, section, beside, text, before=before)
        else:
            place = place_of(brief.analysis, lines.home_of(beside))
            after = lines.added_alone(now, place, text, before=before)
            self.hinted.emit(
                translate("Brief", "The line it was to stand beside is gone; your words are kept")
            )
        self._decisions.decide(translate("Brief", "adding a line of your own"), after)

    def rewrite(self, own: OwnLine, text: str) -> None:
        """Change the words of a line of the user's own."""
        after = lines.rewritten(self._decisions.now, own.decided, text)
        self._decisions.decide(translate("Brief", "change of a line of your own"), after)

    def erase(self, own: OwnLine) -> None:
        """Remove a line of the user's own."""
        after = lines.removed(self._decisions.now, own.decided)
        self._decisions.decide(translate("Brief", "removal of a line of your own"), after)

    def add(self, span: Span) -> None:
        """Let the sentence at a place of an article stand in the brief."""
        brief, story = self._session.brief, self._session.story
        if brief is None or story is None:
            return
        sentence = sentence_at(story.articles, span)
        if not _tells(brief, sentence):
            self.hinted.emit(
                translate("Brief", "This is no sentence of the article’s text: it tells no claim")
            )
            return
        place = self._decisions.place(sentence)
        if place in self._decisions.now.pinned:
            self.hinted.emit(translate("Brief", "This sentence is pinned already"))
            return
        after = changes.pin(self._decisions.now, place)
        self._decisions.decide(translate("Brief", "adding a sentence to the brief"), after)

    def release(self, span: Span) -> None:
        """Let go of a pinned sentence that has no room in the brief."""
        after = changes.unpin(self._decisions.now, self._decisions.place(span))
        self._decisions.decide(translate("Brief", "release of a line"), after)


def _tells(brief: Brief, sentence: Span) -> bool:
    """Tell whether a sentence is part of a claim: only such sentences can stand in a brief."""
    supports = (span for claim in brief.analysis.claims for span in claim.support)
    return any(sentence.overlaps(span) for span in supports)

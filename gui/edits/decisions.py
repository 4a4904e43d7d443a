"""The user's decisions: each request becomes one undoable change, takes effect and is kept."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from gui.edits import changes, lines, store
from gui.edits.history import History
from gui.words import translate
from gui.work import Failure
from summarizer import Edits, Task

if TYPE_CHECKING:
    from gui.session import Session
    from gui.work import Outcome
    from summarizer import Claim, Line, Link, Span
    from summarizer.model import Place

KEEPING: Final = "decisions"


@dataclass(slots=True)
class _Known:
    """What of this window's decisions is in the file; known by the one lane that writes there.

    The answer of a job that a later one replaced is dropped, but what it wrote was written.
    """

    edits: Edits = field(default_factory=Edits)


def _keep(edits: Edits, keys: frozenset[str], known: _Known, task: Task) -> str:
    """Write what was decided since the file was last written."""
    notice = store.keep(edits, keys, task, base=known.edits)
    known.edits = edits
    return notice


class Decisions(QObject):
    """What the user decides about the open story.

    Signals:
        warned(Failure): the decisions could not be read or kept.
    """

    warned = Signal(object)

    def __init__(self, session: Session) -> None:
        """Take the session, with the decisions that an older version kept as preferences."""
        super().__init__(session)
        self.history = History(self)
        self._session = session
        self.older = session.edits
        self._adopted = False
        self._unkept = False
        self._known = _Known()
        self._turn = 0  # of the event loop, as far as decisions were made in it
        self.history.enforced.connect(self._enforce)
        session.taken_back.connect(self._on_taken_back)

    @property
    def now(self) -> Edits:
        """The decisions that hold now."""
        return self._session.edits

    def decide(self, text: str, after: Edits) -> None:
        """Put a decision in force, undoable under ``text`` ("ban of a line")."""
        self.history.decide(text, self.now, after)

    # -- single decisions ------------------------------------------------------------------------

    def hide(self, sha256: str, hidden: bool) -> None:  # noqa: FBT001 - a signal's argument
        """Take a source out of claims and brief, or back in."""
        story = self._session.story
        articles = story.articles if story is not None else ()
        title = next((a.title for a in articles if a.sha256 == sha256), None)
        words = translate("Decisions", "taking back “{title}”")
        if hidden:
            words = translate("Decisions", "leaving out “{title}”")
        named = title or translate("Decisions", "source")
        self.decide(words.format(title=named), changes.hide(self.now, sha256, hidden=hidden))

    def restore(self, place: Place) -> None:
        """Declare furniture to be text; what is restored by one click is undone by one."""
        after = changes.restore(self.now, place)
        self.history.decide(translate("Decisions", "restoring text"), self.now, after, self._turn)
        QTimer.singleShot(0, self._end_turn)

    def pin(self, line: Line) -> None:
        """Pin a line of the brief, or let it go if it is pinned."""
        place = self.place(line.span)
        if changes.marked(self.now.pinned, place):
            words = translate("Decisions", "release of a line")
            self.decide(words, changes.unpin(self.now, place))
        else:
            self.decide(translate("Decisions", "pin of a line"), changes.pin(self.now, place))

    def ban(self, line: Line) -> None:
        """Keep a line out of the brief."""
        words = translate("Decisions", "ban of a line")
        self.decide(words, changes.ban(self.now, self.place(line.span)))

    def allow(self, span: Span) -> None:
        """Let a banned line back in."""
        words = translate("Decisions", "allowing a line")
        self.decide(words, changes.allow(self.now, self.place(span)))

    def say_instead(self, line: Line, span: Span) -> None:
        """Let a claim be told in the words of another of its passages."""
        words = translate("Decisions", "taking source {number}’s words")
        old, new = self.place(line.span), self.place(span)
        after = lines.carried(changes.say_instead(self.now, old, new), old, new)
        self.decide(words.format(number=span.article + 1), after)

    def confirm(self, link: Link) -> None:
        """Say that the passages of a link report the same thing."""
        words = translate("Decisions", "joining two passages")
        self.decide(words, changes.join(self.now, [self._pair(link)]))

    def reject(self, link: Link) -> None:
        """Say that the passages of a link do not report the same thing."""
        words = translate("Decisions", "parting two passages")
        self.decide(words, changes.part(self.now, [self._pair(link)]))

    def release(self, link: Link) -> None:
        """Leave to the engine whether the passages of a link report the same thing."""
        after = changes.release(self.now, self._pair(link))
        self.decide(translate("Decisions", "taking back a decision"), after)

    def join(self, span: Span, claim: int) -> None:
        """Say that a passage reports what a claim says."""
        found = self._claim(claim)
        others = [one for one in found.support if one.article != span.article] if found else []
        if others:
            pair = (self.place(span), self.place(others[0]))
            words = translate("Decisions", "joining a passage to a claim")
            self.decide(words, changes.join(self.now, [pair]))

    def part(self, span: Span, claim: int) -> None:
        """Say that a passage does not report what the other passages of its claim say."""
        found = self._claim(claim)
        others = [one for one in found.support if one != span] if found else []
        if others:
            pairs = [(self.place(span), self.place(one)) for one in others]
            words = translate("Decisions", "parting a passage from its claim")
            self.decide(words, changes.part(self.now, pairs))

    def place(self, span: Span) -> Place:
        """Return a place that survives a reload."""
        story = self._session.story
        assert story is not None, "nothing can be decided without a story"  # noqa: S101
        return story.articles[span.article].sha256, span.start, span.end

    # -- keeping ---------------------------------------------------------------------------------

    def begin(self) -> None:
        """Begin with another story: forget the history, read what was decided at other times."""
        self.history.stack.clear()
        self.finish()
        kept = store.read()
        edits = kept.edits
        if self._unkept:  # the file cannot be written: what this window knows still holds
            edits = changes.merged(edits, self.now, self._keys)
        self._known.edits = kept.edits
        if not self._adopted:
            edits, self._adopted = changes.united(edits, self.older), True
        self._session.edits = edits
        if self.older != Edits():
            self.keep()
        if kept.notice:
            self.warned.emit(Failure(kept.notice))

    def adopt(self, edits: Edits, keys: frozenset[str], *, keep: bool) -> None:
        """Begin with what a working copy or a session file says of some articles.

        Args:
            keep: whether it holds for these articles in other stories too; a session file's
                decisions do so only as far as they are made anew.
        """
        self._session.edits = changes.merged(self.now, edits, keys)
        if keep:
            self.keep()
        else:
            self._known.edits = self.now

    def keep(self) -> None:
        """Have the decisions about the open story written in a worker."""
        self._unkept = True
        now = self.now
        work = partial(_keep, now, self._keys, self._known)
        self._session.dispatcher.submit(KEEPING, work, partial(self._on_kept, now))

    def finish(self) -> None:
        """Write what no worker came to write."""
        if self._unkept:
            try:
                _keep(self.now, self._keys, self._known, Task())
            except OSError:
                return  # it was told of when the worker failed
            self._on_written(self.now)

    def _on_kept(self, written: Edits, outcome: Outcome) -> None:
        if isinstance(outcome.value, str):
            self._on_written(written)
            if outcome.value:
                self.warned.emit(Failure(outcome.value))
        elif outcome.failure is not None:
            words = translate("Decisions", "Your decisions could not be kept: {why}.").format(
                why=outcome.failure.message
            )
            self.warned.emit(Failure(words, outcome.failure.report))

    def _on_written(self, written: Edits) -> None:
        self._unkept = written is not self.now
        if self._adopted:
            self.older = Edits()

    # -- within ----------------------------------------------------------------------------------

    @property
    def _keys(self) -> frozenset[str]:
        """Hashes of the articles of which this window knows best what was decided."""
        story = self._session.story
        articles = story.articles if story is not None else ()
        return frozenset(a.sha256 for a in articles) | changes.articles_of(self.older)

    def _end_turn(self) -> None:
        self._turn += 1

    def _enforce(self, edits: Edits) -> None:
        self._session.decide(edits)
        self.keep()

    def _on_taken_back(self, edits: Edits) -> None:
        self.history.stand_by(edits)
        self.keep()

    def _pair(self, link: Link) -> tuple[Place, Place]:
        return self.place(link.first), self.place(link.second)

    def _claim(self, claim: int) -> Claim | None:
        analysis = self._session.analysis
        claims = analysis.claims if analysis is not None else ()
        return next((one for one in claims if one.id == claim), None)

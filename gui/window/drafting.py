"""What the user is writing in one window: told to whoever keeps it, and opened again in its place.

Three editors take words that are no decision yet: the brief's, for lines of the user's own; the
note's, in a column; the remark's, on the card of a difference. What cannot be shown now (its source
is left out, say) is kept as it is until it can.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.keeping.values import KeptDraft
from gui.panels.difference_panel import DifferencePanel
from summarizer.model import Note, OwnWords

if TYPE_CHECKING:
    from collections.abc import Iterable

    from gui.window.parts import Parts
    from summarizer import Story


class Drafting:
    """The drafts of one window."""

    def __init__(self, parts: Parts) -> None:
        self._note = parts.reading.noting
        self._line = parts.side.brief.writing
        self._card = parts.side.page(DifferencePanel).card
        self._turn_to = parts.side.turn_to
        self._waiting: tuple[KeptDraft, ...] = ()

    def now(self, story: Story) -> tuple[KeptDraft, ...]:
        """Return what stands in the editors about a story, and what waits to be shown."""
        keys = {article.sha256 for article in story.articles}
        found = (*self._notes(), *self._remarks(), *self._lines(), *self._waiting)
        return tuple(one for one in found if {place[0] for place in one.places} <= keys)

    def _notes(self) -> Iterable[KeptDraft]:
        if (open_ := self._note.unfinished) is not None:
            place, words, tags, note = open_
            yield KeptDraft("note", (place,), words, tags, changes=note)

    def _remarks(self) -> Iterable[KeptDraft]:
        for places, words in self._card.drafts:
            yield KeptDraft("remark", places, words)

    def _lines(self) -> Iterable[KeptDraft]:
        if (open_ := self._line.unfinished) is not None:
            place, words, before, own = open_
            yield KeptDraft("line", (place,), words, before=before, changes=own)

    def resume(self, drafts: Iterable[KeptDraft]) -> None:
        """Open the editors with what was written in them; the brief's last: it goes by focus."""
        drafts = tuple(drafts)
        remarks = [(one.places, one.text) for one in drafts if one.kind == "remark"]
        self._card.set_drafts(remarks)
        others = sorted((one for one in drafts if one.kind != "remark"), key=_is_line)
        self._waiting = tuple(one for one in others if not self._resume(one))

    def _resume(self, draft: KeptDraft) -> bool:
        place, changes = draft.places[0], draft.changes
        if draft.kind == "note":
            note = changes if isinstance(changes, Note) else None
            return self._note.resume(place, draft.text, draft.tags, note)
        own = changes if isinstance(changes, OwnWords) else None
        self._turn_to("brief")
        return self._line.resume(place, draft.text, before=draft.before, changes=own)

    def finish(self) -> None:
        """Close the editors; what was written becomes a decision. A remark waits for its ruling."""
        self._note.finish()
        self._line.finish()
        self._card.keep_remark()

    def forget(self) -> None:
        """Forget what belongs to the story that was open."""
        self._waiting = ()
        self._card.set_drafts(())


def _is_line(draft: KeptDraft) -> bool:
    return draft.kind == "line"

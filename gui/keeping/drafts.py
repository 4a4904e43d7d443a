"""What the user was writing, to JSON and back: see ``KeptDraft``.

In and out: values and plain objects. A draft of unknown form is refused by naming its field.
"""

from __future__ import annotations

from dataclasses import astuple
from typing import TYPE_CHECKING, Final

from gui.edits.entries import entry_of, place
from gui.keeping.fields import FormError, all_of, object_of, text_of, truth_of
from gui.keeping.values import KeptDraft
from summarizer.model import Note, OwnWords

if TYPE_CHECKING:
    from gui.keeping.fields import Object
    from gui.keeping.values import DraftKind
    from summarizer.model import Place

MOST_DRAFTS: Final = 500
"""Drafts of a story; remarks may wait for a ruling on as many differences."""
_MOST_PLACES: Final = 5_000
_FIELDS: Final[dict[DraftKind, str]] = {"line": "own", "note": "notes", "remark": ""}
"""The field of ``Edits`` that holds what a draft of a kind is to change."""


def draft_object(draft: KeptDraft) -> Object:
    """Return a draft as plain values."""
    return {
        "kind": draft.kind,
        "places": [list(one) for one in draft.places],
        "text": draft.text,
        "tags": draft.tags,
        "before": draft.before,
        "changes": list(astuple(draft.changes)) if draft.changes is not None else None,
    }


def draft_of(value: object, where: str) -> KeptDraft:
    """Read a draft.

    Raises:
        FormError: naming the field that is wrong.
    """
    given = object_of(value, where)
    kind = next((one for one in _FIELDS if one == given.get("kind")), None)
    if kind is None:
        raise FormError(f"{where}.kind is not one of {', '.join(_FIELDS)}")
    places = all_of(given.get("places"), f"{where}.places", _place_of, _MOST_PLACES)
    if not places:
        raise FormError(f"{where}.places is empty")
    return KeptDraft(
        kind=kind,
        places=places,
        text=text_of(given.get("text"), f"{where}.text", longest=None),
        tags=text_of(given.get("tags", ""), f"{where}.tags"),
        before=truth_of(given.get("before", False), f"{where}.before"),
        changes=_changed(kind, given.get("changes"), where),
    )


def _place_of(value: object, where: str) -> Place:
    at = place(value)
    if at is None:
        raise FormError(f"{where} is not a sha256 with a start and a later end")
    return at


def _changed(kind: DraftKind, value: object, where: str) -> Note | OwnWords | None:
    if value is None:
        return None
    entry = entry_of(_FIELDS[kind], value) if _FIELDS[kind] else None
    if not isinstance(entry, (Note, OwnWords)):
        raise FormError(f"{where}.changes is no note and no line of the user's own")
    return entry

from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from gui.edits import notes
from gui.edits.store import as_json, from_json
from summarizer import Article, Edits
from summarizer.model import Note

PLACE = ("a" * 64, 3, 9)


def test_a_note_is_written_changed_and_removed() -> None:
    edits = notes.written(Edits(), PLACE, "  Ask. ", ("check",))
    (note,) = edits.notes
    assert note == Note(PLACE, "Ask.", ("check",))
    edits = notes.changed(edits, note, "Asked.", ())
    assert edits.notes == {Note(PLACE, "Asked.")}
    assert notes.removed(edits, Note(PLACE, "Asked.")) == Edits()


def test_a_note_without_words_and_tags_is_none() -> None:
    assert notes.written(Edits(), PLACE, " ", ("#", "")) == Edits()
    edits = notes.written(Edits(), PLACE, "x", ())
    assert notes.changed(edits, Note(PLACE, "x"), "", ()) == Edits()


def test_a_tag_keeps_the_spelling_it_was_first_given() -> None:
    edits = notes.written(Edits(), PLACE, "x", ("Embassy",))
    edits = notes.written(edits, ("b", 0, 1), "y", ("embassy", "check"))
    assert notes.tags_of(edits) == ("Embassy", "check")
    assert notes.read_tags("#check, two words;  check") == ("check", "two words")


def test_notes_stand_by_place_and_those_on_lost_text_are_left_out() -> None:
    article = Article.from_text("About 2,500 troops are in Iraq.")
    key = article.sha256
    edits = Edits(
        notes=frozenset(
            {Note((key, 6, 11), "late"), Note((key, 0, 5), "early"), Note((key, 20, 400), "lost")}
        )
    )
    edits = notes.written(edits, ("other", 0, 4), "elsewhere", ())
    found = notes.notes_of(edits, (Article.from_text("Another."), article))
    assert [(index, note.text) for index, note in found] == [(1, "early"), (1, "late")]


@given(st.lists(st.text(max_size=50)))
def test_tags_are_single_and_read_back(tags: list[str]) -> None:
    cleaned = notes.clean_tags(tags)
    assert len({tag.casefold() for tag in cleaned}) == len(cleaned)
    assert notes.clean_tags(cleaned) == cleaned


def test_notes_are_kept() -> None:
    edits = notes.written(Edits(), PLACE, "Ask.", ("check",))
    assert from_json(json.loads(as_json(edits))) == (edits, True)

"""The selected claim is found again after the user's decisions, whatever its id is now."""

from __future__ import annotations

from gui.reading.keeping import claim_at, first_place, place_of
from gui.reading.runs import ColumnMarks, Mark, Passage

TEXT, OTHER = "One sentence. And another one.", "Something else entirely, said here."
WHOLE = Passage(0, 13, 4, Mark.SHARED, 2, 2)


def marks(*passages: Passage) -> ColumnMarks:
    return ColumnMarks(found=passages)


def test_the_same_passage_is_the_same_claim_under_another_id() -> None:
    place = place_of(TEXT, WHOLE)
    now = Passage(0, 13, 9, Mark.UNIQUE, 1)
    inner = Passage(0, 5, 8, Mark.SHARED, 2)
    assert claim_at([(OTHER, marks(inner)), (TEXT, marks(inner, now))], place) == 9


def test_a_passage_cut_elsewhere_leads_to_the_claim_that_covers_its_beginning() -> None:
    shorter = Passage(0, 8, 7, Mark.SHARED, 2)
    assert claim_at([(TEXT, marks(shorter))], place_of(TEXT, WHOLE)) == 7


def test_what_is_gone_is_no_claim() -> None:
    later = Passage(14, 30, 7, Mark.SHARED, 2)
    assert claim_at([(TEXT, marks(later))], place_of(TEXT, WHOLE)) is None
    assert claim_at([(OTHER, marks(WHOLE))], place_of(TEXT, WHOLE)) is None
    assert claim_at([(TEXT, marks(WHOLE))], None) is None
    assert first_place([(TEXT, marks(WHOLE))], 5) is None
    assert first_place([(OTHER, marks()), (TEXT, marks(WHOLE))], 4) == (TEXT, 0, 13)

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from gui.reading.runs import (
    ColumnMarks,
    Mark,
    Passage,
    Run,
    column_marks,
    overlapping,
    without,
    worked_out,
)
from summarizer import Analysis, Article, Claim, Difference, Link, Span, Story
from summarizer.model import Side
from tests.gui.reading_story import analysis, place

TEXT = "x" * 100


def _marks(*claims: Claim, differences: tuple[Difference, ...] = ()) -> ColumnMarks:
    story = Story((Article.from_text(TEXT),))
    return column_marks(Analysis(story, claims=claims, differences=differences))[0]


def _claim(number: int, start: int, end: int, *, shared: bool = False) -> Claim:
    return Claim(
        number, "shared" if shared else "unique", (Span(0, start, end),), 2 if shared else 1
    )


def test_each_article_gets_the_marks_of_its_own_passages() -> None:
    found = analysis()
    first, second, third = column_marks(found)
    assert [passage.claim for passage in first.passages] == [1, 2, 3, 4]
    assert [passage.claim for passage in second.passages] == [3, 2]
    assert [passage.claim for passage in third.passages] == [5, 2]
    assert [run.mark for run in third.runs] == [Mark.UNIQUE, Mark.SHARED]
    assert first.of_claim(2)[0].voices == 3


def test_a_difference_marks_the_exact_words_of_its_sides() -> None:
    found = analysis()
    first, second, third = column_marks(found)
    wanted = place(found.story, 0, "About 2,500 U.S. troops")
    assert first.differences == (Run(wanted.start, wanted.end, Mark.DIFFERENCE, (0,)),)
    assert len(second.differences) == 1
    assert third.differences == ()


def test_overlapping_claims_are_cut_and_shared_text_is_never_called_unique() -> None:
    marks = _marks(_claim(1, 0, 60), _claim(2, 20, 30, shared=True))
    assert [(run.start, run.end, run.mark, run.ids) for run in marks.runs] == [
        (0, 20, Mark.UNIQUE, (1,)),
        (20, 30, Mark.SHARED, (2, 1)),
        (30, 60, Mark.UNIQUE, (1,)),
    ]


def test_the_shortest_passage_answers_for_a_character() -> None:
    marks = _marks(_claim(1, 0, 60), _claim(2, 20, 30, shared=True))
    answers = [marks.passage_at(offset) for offset in (19, 20, 29, 30, 60)]
    assert [answer and answer.claim for answer in answers] == [1, 2, 2, 1, None]


def test_of_claims_on_one_passage_the_one_that_holds_it_firmest_comes_first() -> None:
    here, there, beyond = Span(0, 20, 30), Span(1, 0, 9), Span(2, 0, 9)
    many = Claim(1, "shared", (here, there, beyond), 3, links=(Link(here, there, 0.55),))
    sure = Claim(2, "shared", (here, there), 2, links=(Link(here, there, 0.95),))
    story = Story(tuple(Article.from_text(TEXT + str(number)) for number in range(3)))
    marks = column_marks(Analysis(story, claims=(many, sure)))[0]
    assert marks.runs[0].ids == (2, 1)


def test_no_claim_has_no_passages() -> None:
    marks = _marks(_claim(1, 0, 60))
    assert marks.of_claim(None) == ()
    assert marks.of_claim(99) == ()


def test_what_begins_in_a_stretch_is_found() -> None:
    marks = _marks(_claim(1, 0, 10), _claim(2, 10, 20), _claim(3, 20, 30))
    assert [passage.claim for passage in marks.starting_in(5, 20)] == [2]


def test_overlapping_sides_of_several_differences_become_one_wave_each_place() -> None:
    def difference(start: int, end: int) -> Difference:
        return Difference("figure", "contradiction", "it", (Side("1", (Span(0, start, end),)),) * 2)

    marks = _marks(differences=(difference(0, 20), difference(10, 30)))
    assert [(run.start, run.end, run.ids) for run in marks.differences] == [
        (0, 10, (0,)),
        (10, 20, (0, 1)),
        (20, 30, (1,)),
    ]


def test_cutting_runs_out_leaves_the_rest() -> None:
    cuts = (Run(5, 8, Mark.DIFFERENCE, (0,)), Run(10, 20, Mark.DIFFERENCE, (0,)))
    assert list(without(0, 15, cuts)) == [(0, 5), (8, 10)]
    assert list(without(0, 30, cuts)) == [(0, 5), (8, 10), (20, 30)]
    assert list(without(6, 7, cuts)) == []


_stretches = st.lists(
    st.tuples(st.integers(0, 98), st.integers(1, 40), st.booleans()).map(
        lambda drawn: (drawn[0], min(drawn[0] + drawn[1], 100), drawn[2])
    ),
    max_size=12,
)


@given(_stretches)
def test_runs_cover_each_character_once_and_exactly_where_a_claim_does(
    stretches: list[tuple[int, int, bool]],
) -> None:
    claims = [_claim(n, a, b, shared=s) for n, (a, b, s) in enumerate(stretches, 1)]
    marks = _marks(*claims)
    for offset in range(100):
        covering = {n for n, (a, b, _) in enumerate(stretches, 1) if a <= offset < b}
        found = list(overlapping(marks.runs, offset, offset + 1))
        assert [set(run.ids) for run in found] == ([covering] if covering else [])
        assert all(
            (run.mark is Mark.SHARED) == any(stretches[n - 1][2] for n in covering) for run in found
        )


def test_a_passage_found_twice_stands_once_in_its_place() -> None:
    one, other = Passage(5, 9, 2, Mark.UNIQUE, 1), Passage(5, 7, 3, Mark.SHARED, 2)
    marks = ColumnMarks(found=(one, other, one))
    assert marks.passages == (other, one)
    assert ColumnMarks().passages == ()


def test_marks_that_a_worker_worked_out_are_the_same() -> None:
    found = analysis()
    ready = worked_out(found)
    assert ready.analysis is found
    assert ready.columns == column_marks(found)
    assert all({"passages", "runs", "differences"} <= vars(one).keys() for one in ready.columns)

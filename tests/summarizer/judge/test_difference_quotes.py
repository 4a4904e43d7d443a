from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.judge.differences.contrast import contrast
from summarizer.judge.differences.utterances import quoted_parts
from tests.summarizer.judge.differing import article_of, differences, of_kind, sides


def test_an_altered_quotation_differs_in_wording() -> None:
    one = article_of("“It could have gotten so much worse, so fast,” he added.")
    other = article_of("“It could have gone so much worse so fast,” Smithee said.")
    (found,) = differences(one, other)
    assert (found.kind, found.relation) == ("quote", "wording")
    assert [side.value for side in found.sides] == [
        "It could have gotten so much worse, so fast",
        "It could have gone so much worse so fast",
    ]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "“We grieve for their families and we ask that God will comfort them,” he said.",
            "“We grieve for their families, and we ask that God will comfort them,” Trump said.",
        ),
        (
            "“Four shootings — two fatal — robberies and assaults have occurred,” Best said.",
            '"Four shootings -- two fatal -- robberies and assaults have occurred," Best said.',
        ),
        (
            "“I don’t think that we can agree on twelve of these points,” Mr Miller said.",
            "“I do not think that we can agree on 12 of these points,” Mr Miller said.",
        ),
        (
            "“Our cooperation will continue even as we move into this new phase,” Biden said.",
            "Biden promised that “cooperation will continue even as we move into this”.",
        ),
        (
            "“We will get the guns out of their hands and keep the schools safe,” Biden said.",
            "“We will get the guns out of their hands,” Biden said, “and keep the schools safe.”",
        ),
    ],
)
def test_commas_dashes_marks_and_cuts_do_not_alter_a_quotation(one: str, other: str) -> None:
    assert [d for d in differences(article_of(one), article_of(other)) if d.kind == "quote"] == []


def test_a_scrap_of_a_quotation_in_other_words_differs() -> None:
    one = article_of("Mr Wallace said that the gunman started to “spray rounds” at the crowd.")
    other = article_of("Mr Wallace said the gunman “just started spraying out rounds” there.")
    (found,) = [d for d in differences(one, other) if d.kind == "quote"]
    assert [side.value for side in found.sides] == [
        "spray rounds",
        "just started spraying out rounds",
    ]
    assert found.claim == 1


def test_only_what_stands_between_quotation_marks_is_quoted() -> None:
    text = "the plan “generous and humane” and “fair”"
    assert [text[a:b] for a, b in quoted_parts(text, whole=False)] == [
        "generous and humane",
        "fair",
    ]
    assert quoted_parts("no marks", whole=True) == [(0, 8)]
    assert quoted_parts("no marks", whole=False) == []


def test_quoted_words_that_nobody_speaks_are_compared_inside_a_claim() -> None:
    one = article_of("The pilot landed his “F-16-type fighter jet” on the short runway in the fog.")
    other = article_of("The pilot landed on the short runway in an “F-16-style” jet in the fog.")
    (found,) = of_kind("quote", one, other)
    assert [value for value, _ in sides(found)] == ["F-16-type fighter jet", "F-16-style"]


def test_quotations_that_both_run_on_are_compared_where_they_meet() -> None:
    one = article_of(
        "“The town is safe now. What they have built here is the greatest thing for river"
        " trade since the old canal, and I am proud of every one of you,” he said."
    )
    other = article_of(
        "“What they have built here is the worst thing for river trade since the old canal, and"
        " nobody in the office will listen to us or even answer the telephone,” he said."
    )
    (found,) = of_kind("quote", one, other)
    assert "“greatest”" in found.explanation
    assert "“worst”" in found.explanation


def test_the_same_words_in_another_order_are_said_to_be_so() -> None:
    one = article_of("“He is hoping once again to delay the hearing for his benefit,” she said.")
    other = article_of(
        "“He is hoping to delay, once again, the hearing for his benefit,” she said."
    )
    (found,) = of_kind("quote", one, other)
    assert found.explanation == "Source 1 and source 2 print the same words in another order."


def test_a_small_word_counts_where_the_utterance_is_one_for_certain() -> None:
    one = article_of(
        "“The council has asked for boats for months, but they just cannot keep up,” he said."
    )
    other = article_of(
        "“The council has asked for boats for months, but they cannot keep up,” he said."
    )
    (found,) = of_kind("quote", one, other)
    assert "“just”" in found.explanation
    short = [
        article_of(f"“We {word} lost the harbour wall,” she said.") for word in ("just", "also")
    ]
    assert of_kind("quote", *short) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("he’s told us again and again", "he has told us again and again"),
        ("we um told you again and again", "we told you again and again"),
        ("ten percent told us again and again", "10 per cent told us again and again"),
    ],
)
def test_short_forms_and_fillers_are_no_other_words(one: str, other: str) -> None:
    quoted = "“The harbour wall was lost in the storm, and {} that nobody came to help,” she said."
    assert of_kind("quote", article_of(quoted.format(one)), article_of(quoted.format(other))) == []


def test_a_heightened_scrap_differs() -> None:
    one = article_of(
        "Mr Graham said after the call that the governor “seemed supportive” of the plan."
    )
    other = article_of(
        "Mr Graham said of the plan after the call that the governor “seems very supportive”."
    )
    (found,) = of_kind("quote", one, other)
    assert [side.value for side in found.sides] == ["seemed supportive", "seems very supportive"]


@pytest.mark.parametrize(
    ("one", "other", "values"),
    [
        (
            "Best said the council must make “major substantive changes” to the police budget.",
            "Best said that the council must make “substantive” changes to the police budget.",
            ["major substantive", "substantive"],
        ),
        (
            "Best said that she was no “accomplice to his obstruction of justice”, in court.",
            "Best said in court that she was no “accomplice to his obstruction”.",
            ["accomplice to his obstruction of justice", "accomplice to his obstruction"],
        ),
    ],
)
def test_a_quotation_cut_where_it_matters_differs(one: str, other: str, values: list[str]) -> None:
    (found,) = of_kind("quote", article_of(one), article_of(other))
    assert found.relation == "wording"
    assert [side.value for side in found.sides] == values


@pytest.mark.parametrize(
    "other",
    [
        "Best said in court that the council must make major “substantive” changes.",
        "Best said that a jury would “substantive”ly disagree with the mayor on Monday.",
    ],
)
def test_a_word_that_only_stands_outside_the_marks_is_not_cut(other: str) -> None:
    one = article_of("Best said that in court the council must make “major substantive changes”.")
    assert of_kind("quote", one, article_of(other)) == []


def test_what_one_source_quotes_and_the_other_tells_in_other_words_differs() -> None:
    one = article_of(
        "“These are dark times and states have a legal and moral duty to restore the confidence "
        "of voters in their leaders,” Mr Newsom said."
    )
    other = article_of(
        "Mr Newsom said that in “dark times,” state officials “have a legal and moral duty to "
        "restore the confidence of voters in their leaders.”"
    )
    (found,) = of_kind("quote", one, other)
    assert "state officials" in found.explanation


@pytest.mark.parametrize(
    "other",
    [
        # another person and tense, as any reporter tells speech
        "Mr Newsom said that he had a legal and moral duty to restore the confidence of voters.",
        # another speaker
        "Ms Breed said that I have a legal and moral burden to restore the confidence of voters.",
    ],
)
def test_speech_told_as_any_reporter_tells_it_is_not_reworded(other: str) -> None:
    one = article_of(
        "“I have a legal and moral duty to restore the confidence of voters,” Mr Newsom said."
    )
    assert of_kind("quote", one, article_of(other)) == []


def test_the_explanation_names_the_altered_words_alone() -> None:
    one = article_of("“We are glad to tell you today that both sides have a deal,” he said.")
    other = article_of("“We are glad to tell you both sides have a deal,” he said.")
    (found,) = of_kind("quote", one, other)
    assert found.explanation == (
        "Source 1: “today that”, not in source 2 (otherwise the same words)."
    )


def test_the_contrast_of_two_wordings_is_their_differing_runs() -> None:
    assert contrast(
        "if you choose peace, we will be there", "if you chose peace, we'll be here"
    ) == [
        ("choose", "chose"),
        ("there", "here"),
    ]
    assert contrast("the same", "the same") == []


def test_reporting_verbs_of_another_stance_stand_side_by_side() -> None:
    one = article_of("Carmen Best said that officers had fired tear gas at the crowd.")
    other = article_of("Carmen Best admitted that officers had fired tear gas at the crowd.")
    (found,) = of_kind("quote", one, other)
    assert found.relation == "wording"
    assert sides(found) == [("said", (0,)), ("admitted", (1,))]
    assert "conceded" in found.explanation


@pytest.mark.parametrize(
    "other",
    [
        "Carmen Best added that officers had fired tear gas at the crowd.",
        "Jenny Durkan admitted that officers had fired tear gas at the crowd.",
        "Carmen Best admitted that officers had lost the keys of the station.",
    ],
)
def test_verbs_of_one_stance_other_speakers_or_statements_are_not_compared(other: str) -> None:
    one = article_of("Carmen Best said that officers had fired tear gas at the crowd.")
    assert of_kind("quote", one, article_of(other)) == []


@given(st.text(max_size=120))
def test_a_wording_has_no_contrast_with_itself(text: str) -> None:
    assert contrast(text, text) == []


def test_a_statement_that_speaks_is_no_other_speaker() -> None:
    one = article_of(
        "The director of the prisons, Anna Berg, issued a statement saying her agency takes any"
        " allegations of misconduct seriously."
    )
    other = article_of(
        "Anna Berg, the director of the prisons, said in a statement that the agency takes the"
        " allegations of misconduct “very seriously.”"
    )
    (found,) = of_kind("quote", one, other)
    assert "“very”" in found.explanation or "very seriously" in found.explanation

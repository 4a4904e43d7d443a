from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.annotate import annotate
from summarizer.model import Article, Quote
from summarizer.segment import segment
from tests.summarizer.annotate.articles import said, seed_quotes, seeds, speech_of


def seed_quote(mark: str) -> Quote:
    articles, _ = seeds()
    found = [quote for quote in seed_quotes() if mark in quote.span.cut(articles)]
    assert len(found) == 1, f"{mark}: {found}"
    return found[0]


SEED_SPEAKERS = [
    ("A reduction in the number of troops", "Myriam Benraad"),
    ("But he doesn’t want Iraq to fall", "Myriam Benraad"),
    ("He plays his political survival", "Myriam Benraad"),
    ("Would allow him to legitimize", "Myriam Benraad"),
    ("The American presence has become an element", "Karim Pakzad"),
    ("Continue to train and help his army", "Jen Psaki"),
    ("toto continue to train", "Joe Biden"),
    ("in a combat mission", "Joe Biden"),
    ("our counterterrorism cooperation", "Joe Biden"),
    ("it is unlikely that the number", "Hamdi Malik"),
    ("superficial announcements", "Ramzy Mardini"),
]


@pytest.mark.parametrize(("mark", "speaker"), SEED_SPEAKERS)
def test_the_quotes_of_the_seeds_have_their_speakers(mark: str, speaker: str) -> None:
    quote = seed_quote(mark)
    assert (quote.speaker, quote.anonymous) == (speaker, False)


@pytest.mark.parametrize(
    ("mark", "description"),
    [
        ("no one", "a source in the U.S. State Department"),
        ("agreed to announce the exit", "The source"),
        ("the withdrawal does not include", "the Iraqi source"),
        ("A broader statement will be issued", "a high-ranking official"),
        ("passed the test of the battle", "The US official"),
        ("the combat forces will withdraw only", "an Iraqi source"),
        ("the two leaders reached an agreement", "a White House source"),
    ],
)
def test_the_anonymous_sources_of_the_seeds_are_described(mark: str, description: str) -> None:
    quote = seed_quote(mark)
    assert quote.anonymous
    assert (quote.speaker or "").startswith(description)


def test_every_quote_points_to_its_cue_and_speaker() -> None:
    articles, _ = seeds()
    for quote in seed_quotes():
        assert not quote.cue_span or quote.cue_span.cut(articles) == quote.cue
        assert not quote.anonymous or quote.speaker


FRAMED = [
    # behind, before, between
    ("“We will not leave,” said Jen Psaki.", "“We will not leave,”", "Jen Psaki"),
    ("“We will not leave,” Jen Psaki said Monday.", "“We will not leave,”", "Jen Psaki"),
    ("“Why stay?” Jen Psaki asked the reporters.", "“Why stay?”", "Jen Psaki"),
    ("Jen Psaki said: “We will not leave.”", "“We will not leave.”", "Jen Psaki"),
    ("Jen Psaki told the Daily Post, “We will not leave.”", "“We will not leave.”", "Jen Psaki"),
    ("“We stay,” Jen Psaki said. “We will not leave.”", "“We will not leave.”", "Jen Psaki"),
    ("Added Jen Psaki: “We will not leave.”", "“We will not leave.”", "Jen Psaki"),
    ("“We will not leave.” ― Jen Psaki", "“We will not leave.”", "Jen Psaki"),
    (
        "According to Jen Psaki, “we will not leave at all.”",
        "“we will not leave at all.”",
        "Jen Psaki",
    ),
    # appositions, relative clauses, brackets
    (
        "“We will not leave,” Rep. Bobby Scott (D-Va.) said.",
        "“We will not leave,”",
        "Bobby Scott",
    ),
    (
        "“We will not leave,” Jen Psaki, the spokeswoman of the White House, said.",
        "“We will not leave,”",
        "Jen Psaki",
    ),
    (
        "The boy’s grandmother, Nellie Bly, said “he was always kind.”",
        "“he was always kind.”",
        "Nellie Bly",
    ),
    (
        "“We will not leave,” said David Plouffe, who ran the campaign in 2008.",
        "“We will not leave,”",
        "David Plouffe",
    ),
    (
        "The report quoted Jen Psaki as saying “we will not leave at all.”",
        "“we will not leave at all.”",
        "Jen Psaki",
    ),
]


@pytest.mark.parametrize(("text", "quote", "speaker"), FRAMED)
def test_the_cue_stands_before_behind_or_between(text: str, quote: str, speaker: str) -> None:
    assert (quote, speaker) in said(text)


RESOLVED = [
    # a surname, a pronoun, a description
    ("The spokeswoman Jen Psaki came. “We will not leave,” Psaki said.", "Jen Psaki"),
    ("The spokeswoman Jen Psaki met Joe Biden. “We will not leave,” she said.", "Jen Psaki"),
    ("Jen Psaki and Joe Biden met there. “We will not leave,” he said.", "Joe Biden"),
    (
        "The talks with Myriam Benraad, expert on Iraq, went on. “We stay,” says the expert.",
        "Myriam Benraad",
    ),
    ("Joe Biden spoke to the press there. “We will not leave.”", "Joe Biden"),
]


@pytest.mark.parametrize(("text", "speaker"), RESOLVED)
def test_the_speaker_is_resolved_to_the_full_name(text: str, speaker: str) -> None:
    assert said(text)[-1][1] == speaker


def test_a_quotation_goes_on_in_the_next_paragraph_with_the_same_speaker() -> None:
    text = "“We stood there,” Jen Psaki said. “It rained.\n\n“Nobody came.”\n\nThe crowd left."
    assert [speaker for _, speaker in said(text)] == ["Jen Psaki"] * 3


def test_scare_quotes_are_no_speech() -> None:
    assert said("The army plays an ‘advisory’ role in the “green zone” of the town.") == []


@pytest.mark.parametrize(
    "text",
    [
        "In his book, “The Art of the Deal,” Joe Biden is not named.",
        "He sang the anthem “A Change Is Gonna Come” in the evening.",
        "The source told “Russia Today” about the talks there.",
    ],
)
def test_titles_of_works_and_names_in_marks_are_no_speech(text: str) -> None:
    assert not [speech for speech in speech_of(text) if speech.cut(text)[0] == "“"]


def test_a_headline_is_quoted_only_with_its_speaker() -> None:
    text = (
        "Jen Psaki: ‘We Will Not Leave’\n\n"
        "The spokeswoman Jen Psaki gave no date on Monday in Washington.\n"
    )
    assert said(text)[:1] == [("‘We Will Not Leave’", "Jen Psaki")]
    assert said(text.replace("Jen Psaki:", "Troops Stay,", 1)) == []


def test_words_brought_in_by_somebody_else_are_not_given_to_the_speaker_before() -> None:
    text = "“We stay,” Jen Psaki said, but Joe Biden went on about “the longest of all our wars”."
    assert said(text) == [("“We stay,”", "Jen Psaki"), ("“the longest of all our wars”", None)]


def test_a_long_paragraph_of_quotations_is_read_in_linear_time() -> None:
    text = "“We stay,” he said. " * 3000
    assert len(speech_of(text)) == 3000


def test_quoted_words_under_a_cue_are_mixed_speech() -> None:
    (speech,) = speech_of("Jen Psaki said that the army “will not leave” the country.")
    text = "Jen Psaki said that the army “will not leave” the country."
    assert (speech.kind, speech.name) == ("mixed", "Jen Psaki")
    assert speech.cut(text) == "the army “will not leave”"


INDIRECT = [
    ("Jen Psaki said that the army would not leave the country.", "Jen Psaki"),
    ("The army would not leave the country, Jen Psaki said.", "Jen Psaki"),
    ("According to Jen Psaki, the army would not leave the country.", "Jen Psaki"),
    ("The army would not leave the country, according to Jen Psaki.", "Jen Psaki"),
    ("Jen Psaki accused the army of leaving the country.", "Jen Psaki"),
    ("An Iraqi source warned that the army would leave the country.", "An Iraqi source"),
]


@pytest.mark.parametrize(("text", "speaker"), INDIRECT)
def test_indirect_speech_has_its_speaker(text: str, speaker: str) -> None:
    (speech,) = speech_of(text)
    assert (speech.kind, speech.name) == ("indirect", speaker)
    assert "the country" in speech.cut(text)
    assert speaker not in speech.cut(text)


FOREIGN = [
    ("de", "„Wir gehen nicht“, sagte Bundeskanzler Olaf Scholz am Montag.", "Olaf Scholz"),
    ("fr", "« Nous ne partons pas », a déclaré Emmanuel Macron lundi.", "Emmanuel Macron"),
    ("es", "«No nos vamos de aquí», dijo Pedro Sánchez el lunes.", "Pedro Sánchez"),
    ("it", "«Non ce ne andiamo», ha detto Giorgia Meloni lunedì.", "Giorgia Meloni"),
    ("fr", "Emmanuel Macron est venu. « Nous ne partons pas », a-t-il dit.", "Emmanuel Macron"),
    ("de", "Laut Olaf Scholz „wird niemand von uns jemals gehen“.", "Olaf Scholz"),
    ("pt", "“Não vamos embora daqui”, disse Jair Bolsonaro na segunda.", "Jair Bolsonaro"),
]


@pytest.mark.parametrize(("language", "text", "speaker"), FOREIGN)
def test_speech_in_other_languages(language: str, text: str, speaker: str) -> None:
    assert [name for _, name in said(text, language)] == [speaker]


def test_an_institution_is_described_but_not_anonymous() -> None:
    (speech,) = speech_of("“The fire is out,” the fire department said in the evening.")
    assert (speech.name, speech.anonymous) == ("the fire department", False)


PARTS = (
    *("“", "”", '"', "‘", "’", "said", "Joe Biden", "he", "that", "We stay", ",", ".", ":"),
    *("according to", "the specialist", "\n\n", "who", "as saying", "quoted", "(", ")", "and"),
)


@settings(max_examples=200, deadline=None)
@given(
    st.lists(
        st.sampled_from(PARTS),
        max_size=40,
    )
)
def test_no_text_raises(parts: list[str]) -> None:
    text = " ".join(parts)
    article = segment(Article.from_text(text))
    for speech in annotate(article).speech:
        assert 0 <= speech.start < speech.end <= len(text)


@pytest.mark.parametrize(
    ("text", "content"),
    [
        (
            "Acts of protest, Joe Biden said, are acts of patriotism in this country.",
            "Acts of protest, Joe Biden said, are acts of patriotism in this country",
        ),
        (
            "Joe Biden said local officials should reach out to the government.",
            "local officials should reach out to the government",
        ),
    ],
)
def test_a_clause_needs_no_that(text: str, content: str) -> None:
    assert said(text) == [(content, "Joe Biden")]


@pytest.mark.parametrize(
    "text",
    [
        "Joe Biden said as much in an interview that was broadcast.",
        "Joe Biden did not say that the troops would leave in December.",
    ],
)
def test_what_reports_nothing_is_no_speech(text: str) -> None:
    assert said(text) == []


def test_a_name_behind_an_office_and_a_comma_is_the_speaker() -> None:
    text = "“We need time,” said the White House press secretary, Jen Psaki."
    assert said(text) == [("“We need time,”", "Jen Psaki")]

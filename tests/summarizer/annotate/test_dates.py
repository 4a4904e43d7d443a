from __future__ import annotations

from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.annotate.dates import find_dates
from summarizer.model import Article, DateMention
from summarizer.segment import segment

if TYPE_CHECKING:
    from pathlib import Path

TUESDAY = date(2021, 7, 27)
DAY = "2021-07-27"


def mentions(text: str, day: date | None = TUESDAY, language: str = "en") -> list[DateMention]:
    return list(find_dates(segment(Article.from_text(text, date=day, language=language))))


def found(text: str, day: date | None = TUESDAY, language: str = "en") -> list[tuple[str, str]]:
    """Return what was found, and the days it was resolved to ("first/last" or "?")."""
    return [
        (m.cut(text), f"{m.first}/{m.last}" if m.first != m.last else str(m.first or "?"))
        for m in mentions(text, day, language)
    ]


ABSOLUTE = [
    ("They met on April 4, 2015, in Cairo.", "April 4, 2015", "2015-04-04"),
    ("They met on 4 April 2015 in Cairo.", "4 April 2015", "2015-04-04"),
    ("They met on the 4th of April 2015.", "4th of April 2015", "2015-04-04"),
    ("It was Monday, July 26, 2021.", "Monday, July 26, 2021", "2021-07-26"),
    ("It was published 2021-07-26.", "2021-07-26", "2021-07-26"),
    ("It was published 07/26/2021.", "07/26/2021", "2021-07-26"),
    ("It was published 24/01/2017.", "24/01/2017", "2017-01-24"),
    ("The talks of July 26-28, 2021, failed.", "July 26-28, 2021", "2021-07-26/2021-07-28"),
    ("He left in February 2007.", "February 2007", "2007-02-01/2007-02-28"),
    ("He left in early October 2020.", "early October 2020", "2020-10-01/2020-10-10"),
    ("U.S.-led forces invaded Iraq in 2003.", "2003", "2003-01-01/2003-12-31"),
    ("Since 2014, troops have been there.", "2014", "2014-01-01/2014-12-31"),
    ("They were killed in early 2020.", "early 2020", "2020-01-01/2020-04-30"),
    ("They leave by the end of 2021.", "the end of 2021", "2021-12-01/2021-12-31"),
    ("He salvages the 2015 agreement.", "2015", "2015-01-01/2015-12-31"),
    ("Deaths rose in 2013-2017.", "2013-2017", "2013-01-01/2017-12-31"),
    ("It was cheap in the late 1990s.", "late 1990s", "1997-01-01/1999-12-31"),
    ("In the summer of 2015 it rained.", "summer of 2015", "2015-06-01/2015-08-31"),
]

COUNTED = [
    ("Joe Biden received him on Monday July 26.", "Monday July 26", "2021-07-26"),
    ("The last of them was on June 29.", "June 29", "2021-06-29"),
    ("It ended Dec. 22.", "Dec. 22", "2020-12-22"),
    ("The vote will be on Nov. 3.", "Nov. 3", "2021-11-03"),
    ("Elections are due to be held in October.", "October", "2021-10-01/2021-10-31"),
    ("He was first asked in October.", "October", "2020-10-01/2020-10-31"),
    ("He left last May.", "last May", "2021-05-01/2021-05-31"),
    ("He spoke yesterday.", "yesterday", "2021-07-26"),
    ("Yesterday, Monday, he spoke.", "Yesterday, Monday", "2021-07-26"),
    ("He spoke on Sunday.", "Sunday", "2021-07-25"),
    ("Biden said Monday he will travel.", "Monday", "2021-07-26"),
    ("On Thursday, Biden will travel.", "Thursday", "2021-07-29"),
    ("The talks are scheduled for Thursday.", "Thursday", "2021-07-29"),
    ("He told reporters Friday that it would end.", "Friday", "2021-07-23"),
    ("A lawmaker on Friday vowed to block the vote.", "Friday", "2021-07-23"),
    ("On Monday, the Pentagon announced it will keep them.", "Monday", "2021-07-26"),
    ("Sunday's events will electrify the debate.", "Sunday", "2021-07-25"),
    ("He spoke on Monday ahead of the release.", "Monday", "2021-07-26"),
    ("He is preparing ahead of Thursday's meeting.", "Thursday", "2021-07-29"),
    ("Charges are to be announced as early as Friday.", "Friday", "2021-07-30"),
    ("We would have liked to do that Friday.", "Friday", "2021-07-23"),
    ("Economists had predicted that the rate in June would rise.", "June", "2021-06-01/2021-06-30"),
    ("He urged them to repeal the law in early August.", "early August", "2021-08-01/2021-08-10"),
    ("He comes next Friday.", "next Friday", "2021-08-06"),
    ("It was decided last week.", "last week", "2021-07-19/2021-07-25"),
    ("It fell late last year.", "late last year", "2020-09-01/2020-12-31"),
    ("He fired him earlier this month.", "earlier this month", "2021-07-01/2021-07-27"),
    ("They leave by the end of the year.", "the end of the year", "2021-12-01/2021-12-31"),
    ("They leave by the end of this year.", "the end of this year", "2021-12-01/2021-12-31"),
    ("It happened last fall.", "last fall", "2020-09-01/2020-11-30"),
    ("It happened three days ago.", "three days ago", "2021-07-24"),
    ("It happened two months ago.", "two months ago", "2021-05-01/2021-05-31"),
    ("The vote is three months away.", "three months away", "2021-10-01/2021-10-31"),
    ("It grew over the past two weeks.", "the past two weeks", "2021-07-13/2021-07-27"),
    ("Since March this year he is free.", "March this year", "2021-03-01/2021-03-31"),
]

UNRESOLVED = [
    ("It was raised four days earlier.", "four days earlier", "relative to another event"),
    ("It came 18 years after the invasion.", "18 years after", "relative to another event"),
    ("He left the next day.", "the next day", "relative to another event"),
    ("Nearly 20 years ago he left.", "20 years ago", "only approximate"),
    ("It is dated 05/06/2021.", "05/06/2021", "day and month could be either way round"),
    ("Yesterday, Friday, he left.", "Yesterday, Friday", "weekday and date do not agree"),
    ("After the Sept. 11 attacks, he left.", "Sept. 11", "names an event, not the day meant here"),
]

NO_DATES = [
    "It may rain, and they march on.",
    "Theresa May said so. Mrs. May's plan failed.",
    "He met April and June.",
    "The company hired 2000 soldiers and 1,984 men.",
    "Flight 2015 left; some 2020 people waited at 1600 Pennsylvania Avenue.",
    "Black Friday, Super Tuesday and Good Friday.",
    "The Sunday Times and Russia Today reported it.",
    "He prays every Sunday.",
    "It costs $2015 or 2020%.",
    "He told “This Week” so.",
    "They call at 202-555-2015, on page 2015.",
]


@pytest.mark.parametrize(("text", "printed", "days"), ABSOLUTE + COUNTED)
def test_an_expression_is_found_and_resolved(text: str, printed: str, days: str) -> None:
    assert found(text) == [(printed, days)]


@pytest.mark.parametrize(("text", "printed", "basis"), UNRESOLVED)
def test_what_cannot_be_resolved_says_why(text: str, printed: str, basis: str) -> None:
    (mention,) = mentions(text)
    assert (mention.cut(text), mention.first, mention.basis) == (printed, None, basis)


@pytest.mark.parametrize("text", NO_DATES)
def test_what_only_looks_like_a_date_is_none(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(("text", "printed", "_days"), COUNTED)
def test_nothing_is_counted_from_an_unknown_day(text: str, printed: str, _days: str) -> None:
    (mention,) = mentions(text, day=None)
    assert mention.cut(text) == printed
    assert mention.first is mention.last is None
    assert mention.basis == "the article has no date to resolve it"


@pytest.mark.parametrize(("text", "printed", "days"), ABSOLUTE)
def test_a_date_that_is_said_in_full_needs_no_other(text: str, printed: str, days: str) -> None:
    assert found(text, day=None) == [(printed, days)]
    assert mentions(text, day=None)[0].basis == "stated"


@pytest.mark.parametrize(
    ("text", "printed", "day"),
    [
        ("It began at 5:41 pm.", "5:41 pm", None),
        ("It began at 9:25 a.m. local time on Monday.", "9:25 a.m. local time", "2021-07-26"),
        ("On July 26, 2021, at 5 p.m. ET he left.", "5 p.m. ET", "2021-07-26"),
        ("It began at noon.", "noon", None),
    ],
)
def test_a_time_of_day_takes_the_day_beside_it(text: str, printed: str, day: str | None) -> None:
    (time,) = [m for m in mentions(text) if m.precision == "time"]
    assert time.cut(text) == printed
    assert str(time.first) == str(day)


ELSEWHERE = {
    "de": [
        ("Am Montag, 26. Juli 2021, traf er ihn.", "Montag, 26. Juli 2021", "2021-07-26"),
        ("Bis zum 01.02.2019 sollen alle gehen.", "01.02.2019", "2019-02-01"),
        ("Gestern sagte er es.", "Gestern", "2021-07-26"),
        ("Im Oktober wird gewählt.", "Oktober", "2021-10-01/2021-10-31"),
        ("Das war vor drei Wochen.", "vor drei Wochen", "2021-07-05/2021-07-11"),
        ("Sie gehen bis Jahresende.", "Jahresende", "2021-12-01/2021-12-31"),
    ],
    "fr": [
        ("Il est venu le lundi 26 juillet 2021.", "lundi 26 juillet 2021", "2021-07-26"),
        ("Hier, il a parlé.", "Hier", "2021-07-26"),
        ("Ils seront élus en octobre.", "octobre", "2021-10-01/2021-10-31"),
        ("C’était il y a trois semaines.", "il y a trois semaines", "2021-07-05/2021-07-11"),
        ("Il est parti en 2003.", "2003", "2003-01-01/2003-12-31"),
    ],
    "es": [
        ("Llegó el lunes 26 de julio de 2021.", "lunes 26 de julio de 2021", "2021-07-26"),
        ("Ayer dijo que no.", "Ayer", "2021-07-26"),
        ("Se fue el año pasado.", "el año pasado", "2020-01-01/2020-12-31"),
    ],
    "it": [
        ("È arrivato lunedì 26 luglio 2021.", "lunedì 26 luglio 2021", "2021-07-26"),
        ("Ieri ha parlato.", "Ieri", "2021-07-26"),
        ("È successo tre settimane fa.", "tre settimane fa", "2021-07-05/2021-07-11"),
    ],
    "pt": [
        ("Chegou em 26 de julho de 2021.", "26 de julho de 2021", "2021-07-26"),
        ("Ontem ele saiu.", "Ontem", "2021-07-26"),
        ("Saiu na segunda-feira.", "segunda-feira", "2021-07-26"),
    ],
}


@pytest.mark.parametrize(
    ("language", "text", "printed", "days"),
    [(language, *row) for language, rows in ELSEWHERE.items() for row in rows],
)
def test_other_languages(language: str, text: str, printed: str, days: str) -> None:
    assert found(text, language=language) == [(printed, days)]


def test_a_guessed_date_makes_a_guess_of_what_is_counted_from_it() -> None:
    article = Article("He left on Monday.", language="en", date=TUESDAY, date_basis="guessed")
    (mention,) = find_dates(segment(article))
    assert "guess" in mention.basis


def test_the_seeds_agree_on_the_end_of_the_year(seeds: Path) -> None:
    for path in sorted(seeds.glob("*.txt")):
        text = path.read_text("utf-8")
        ends = {
            (m.first, m.last)
            for m in mentions(text)
            if "end of" in m.cut(text) and ("year" in m.cut(text) or "2021" in m.cut(text))
        }
        assert ends == {(date(2021, 12, 1), date(2021, 12, 31))}


PIECES = st.lists(
    st.sampled_from(
        [
            "Monday", "July", "26", "2021", "next", "last", "year", "the end of the", "yesterday",
            "May", "may", ",", ".", "9999", "0000", "ago", "days", "a", "31", "February", "29", "/",
            "-", "century", "decades", "5 p.m.", "will", "early", "1999-02-30", "said", "from now",
        ]
    ),
    max_size=25,
).map(" ".join)  # fmt: skip


@given(
    st.one_of(PIECES, st.text(max_size=100)),
    st.sampled_from([None, TUESDAY, date(1, 1, 1), date(9999, 12, 31), date(2020, 2, 29)]),
    st.sampled_from(["en", "de", "fr", "es", "it", "pt", "xx"]),
)
@settings(max_examples=300, deadline=None)
def test_any_text_gives_ordered_mentions_inside_sentences(
    text: str, day: date | None, language: str
) -> None:
    article = segment(Article.from_text(text, date=day, language=language))
    dates = find_dates(article)
    assert all(a.end <= b.start for a, b in pairwise(dates))
    for mention in dates:
        assert any(sentence.contains(mention) for sentence in article.sentences)
        assert (mention.first is None) == (mention.last is None)
        if mention.first is not None and mention.last is not None:
            assert mention.first <= mention.last


@pytest.mark.parametrize(
    ("language", "text", "cut", "days"),
    [
        ("de", "Das teilte die Polizei am Montagabend mit.", "Montagabend", "2021-07-26"),
        ("de", "In der Sonntagnacht brannte es.", "Sonntagnacht", "2021-07-25"),
        ("de", "Am vergangenen Dienstag brannte es.", "vergangenen Dienstag", "2021-07-20"),
        ("de", "Er kommt nächsten Dienstag.", "nächsten Dienstag", "2021-08-03"),
        ("de", "Vom 20. bis 22. August tagt er.", "20. bis 22. August", "2021-08-20/2021-08-22"),
        ("fr", "Il est parti mardi dernier.", "mardi dernier", "2021-07-20"),
        ("fr", "Il partira lundi prochain.", "lundi prochain", "2021-08-02"),
        ("fr", "Du 20 au 22 août, il voyage.", "20 au 22 août", "2021-08-20/2021-08-22"),
        ("es", "Llegó el pasado lunes.", "pasado lunes", "2021-07-26"),
        ("es", "Llegó anoche a Madrid.", "anoche", "2021-07-26"),
        ("it", "Arriva lunedì prossimo a Roma.", "lunedì prossimo", "2021-08-02"),
        ("it", "È arrivato ieri sera.", "ieri sera", "2021-07-26"),
        ("pt", "Chegou na terça (27) a Brasília.", "terça", "2021-07-27"),
        ("pt", "O luto dura até quinta-feira.", "quinta-feira", "2021-07-29"),
        ("pt", "Foi nos dias 20 e 21 de julho.", "20 e 21 de julho", "2021-07-20/2021-07-21"),
    ],
)
def test_days_as_other_languages_name_them(language: str, text: str, cut: str, days: str) -> None:
    assert found(text, language=language) == [(cut, days)]


def test_portuguese_ordinals_are_no_days() -> None:
    assert found("Foi a segunda vez, e a terceira volta.", language="pt") == []


def test_a_clock_time_with_a_full_stop_is_a_time_in_italian() -> None:
    (mention,) = mentions("Il distacco è avvenuto alle 13.45.", language="it")
    assert mention.precision == "time"

from __future__ import annotations

import itertools
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.load.written_dates import written_dates

JULY = date(2021, 7, 26)


@pytest.mark.parametrize(
    "text",
    [
        "2021-07-26T10:16:00Z",
        "2021/07/26",
        "26.07.2021",
        "26. 07. 2021, 10:16 Uhr",
        "26/07/2021 15:55",
        "07/26/2021, 10.16",
        "7/26/21",
        "July 26, 2021",
        "Jul. 26 2021",
        "JULY 26TH, 2021",
        "26 July 2021",
        "26th of July, 2021",
        "Monday, July 26, 2021",
        "Mon 26 Jul 2021",
        "26. Juli 2021",
        "Montag, den 26. Juli 2021",
        "lundi 26 juillet 2021",
        "le 26 juil. 2021",
        "lunes, 26 de julio de 2021",
        "lunedì 26 luglio 2021",
        "26 de julho de 2021",
        "26-July-2021",
        "26.07.2021-10:16",
        "26 jul 2021 - 08:12 CEST",
    ],
)
def test_a_full_date_in_any_usual_form(text: str) -> None:
    (written,) = written_dates(text)
    assert written.readings == (JULY,)
    assert text[written.start : written.end] == written.text


@pytest.mark.parametrize(
    ("text", "weekday"),
    [("Monday July 26", 0), ("July 26", None), ("Dienstag, 26. Juli", 1), ("26 juillet", None)],
)
def test_a_date_without_a_year_has_no_reading(text: str, weekday: int | None) -> None:
    (written,) = written_dates(f"on {text} at the White House")
    assert (written.readings, written.month, written.day) == ((), 7, 26)
    assert written.weekday == weekday
    assert written.text == text


def test_day_and_month_that_could_be_swapped_leave_two_readings() -> None:
    (written,) = written_dates("03/04/2021")
    assert written.readings == (date(2021, 4, 3), date(2021, 3, 4))
    assert written.order is None


def test_a_weekday_settles_which_is_which() -> None:
    (written,) = written_dates("Saturday 03/04/2021")
    assert written.readings == (date(2021, 4, 3),)
    assert written.order == "day first"


def test_points_stand_between_day_and_month_in_that_order() -> None:
    (written,) = written_dates("03.04.2021")
    assert written.readings == (date(2021, 4, 3),)


@pytest.mark.parametrize(
    "text",
    [
        "10.16",
        "2,500 troops",
        "30/30/2021",
        "February 30, 2021",
        "31 June",
        "version 1.2.3.4",
        "in 2003",
        "F16",
        "24/7",
        "the mayor of 5",
        "192.168.10.21",
        "may be 5.5 million",
        "March 2021",
    ],
)
def test_what_is_no_date(text: str) -> None:
    assert written_dates(text) == ()


def test_two_dates_in_a_line() -> None:
    found = written_dates("Published July 26, 2021; updated July 27, 2021")
    assert [written.readings for written in found] == [(JULY,), (date(2021, 7, 27),)]


@given(st.text(max_size=80), st.dates(date(1900, 1, 1), date(2099, 12, 31)))
def test_an_iso_date_is_found_in_any_text(text: str, day: date) -> None:
    found = written_dates(f"{text} | {day.isoformat()} | {text}")
    assert any(written.readings == (day,) for written in found)
    assert all(a.end <= b.start for a, b in itertools.pairwise(found))

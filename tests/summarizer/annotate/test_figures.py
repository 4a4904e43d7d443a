from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from math import inf
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.annotate.figures import find_figures
from summarizer.annotate.figures.digits import read_digits
from summarizer.annotate.figures.number_words import split_words
from summarizer.model import Article, Figure, Sentence

SEEDS = Path(__file__).parents[3] / "seeds"


def figures(text: str, language: str = "en") -> tuple[Figure, ...]:
    article = Article.from_text(text, language=language)
    return find_figures(replace(article, sentences=(Sentence(0, len(text)),)))


def only(text: str, language: str = "en") -> Figure:
    found = figures(text, language)
    assert len(found) == 1, found
    return found[0]


@pytest.mark.parametrize(
    ("text", "cut", "low", "high", "hedge"),
    [
        ("There are about 2,500 U.S. troops.", "about 2,500 U.S. troops", 2500, 2500, "about"),
        ("It kept around 2,500 soldiers there.", "around 2,500 soldiers", 2500, 2500, "about"),
        ("only 3,500 foreign soldiers stay", "3,500 foreign soldiers", 3500, 3500, "exact"),
        ("and at least 12 more injured.", "at least 12 more injured", 12, inf, "at least"),
        ("more than three dozen people fled", "more than three dozen people", 36, inf, "more than"),
        ("up to 20 people can stay", "up to 20 people", 0, 20, "at most"),
        ("fewer than 20 people came", "fewer than 20 people", 0, 20, "less than"),
        ("20 or more people came", "20 or more people", 20, inf, "at least"),
        ("hundreds of attacks", "hundreds of attacks", 200, 1000, "vague"),
        ("tens of thousands of people", "tens of thousands of people", 20_000, 100_000, "vague"),
        ("half a million people", "half a million people", 500_000, 500_000, "exact"),
        ("one and a half million", "one and a half million", 1_500_000, 1_500_000, "exact"),
        ("a couple of hundred million", "a couple of hundred million", 2e8, 2e8, "vague"),
        ("several hundred people", "several hundred people", 300, 1000, "vague"),
        ("half a dozen eggs", "half a dozen eggs", 6, 6, "exact"),
        ("between 5 and 7 people", "between 5 and 7 people", 5, 7, "exact"),
        ("10-15 people", "10-15 people", 10, 15, "exact"),
        ("two hundred and fifty-three dead", "two hundred and fifty-three dead", 253, 253, "exact"),
        ("they made 31 arrests for assault", "31 arrests", 31, 31, "exact"),
        ("Four shootings took place", "Four shootings", 4, 4, "exact"),
        ("its 25,000-plus members met", "25,000-plus members", 25_000, inf, "at least"),
        ("just shy of 84,000 people", "just shy of 84,000 people", 0, 84_000, "less than"),
        ("a little over 100 people", "a little over 100 people", 100, inf, "more than"),
        ("at minimum 50 votes", "at minimum 50 votes", 50, inf, "at least"),
    ],
)
def test_a_count_has_its_interval_hedge_and_extent(
    text: str, cut: str, low: float, high: float, hedge: str
) -> None:
    found = only(text)
    assert (found.cut(text), found.low, found.high, found.hedge) == (cut, low, high, hedge)
    assert found.role == "figure"


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("$1.5 billion", 1.5e9, "USD"),
        ("€3m", 3e6, "EUR"),
        ("US$500", 500, "USD"),
        ("5.7 percent", 5.7, "%"),
        ("5.7 per cent", 5.7, "%"),
        ("two-thirds", 200 / 3, "%"),
        ("a 20-year sentence", 20, "year"),
        ("20 years", 20, "year"),
        ("about a minute", 1, "minute"),
        ("30 miles", 30, "mile"),
        ("48 km", 48, "km"),
        ("5 million euros", 5e6, "EUR"),
        ("24 straight days", 24, "day"),
        ("eight minutes and 46 seconds", 8 + 46 / 60, "minute"),
        ("hundreds of miles", 1000, "mile"),
    ],
)
def test_a_unit_is_normalised(text: str, value: float, unit: str) -> None:
    found = only(text)
    assert found.high == pytest.approx(value)
    assert found.unit == unit


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("3,500 foreign soldiers from the coalition", ("foreign", "soldier")),
        ("including 2,500 Americans.", ("american",)),
        ("2,500 U.S. troops", ("us", "troop")),
        ("15 injured", ("injur",)),
        ("the $5.7 billion in wall funding", ("wall", "fund")),
        ("a six-block area", ("area", "block")),
        ("dozens of people were hurt", ("peopl",)),
        ("Seven of the victims", ("victim",)),
    ],
)
def test_what_is_counted_is_the_noun_phrase_with_its_head_last(
    text: str, counted: tuple[str, ...]
) -> None:
    assert only(text).counted == counted


@pytest.mark.parametrize(
    "text",
    [
        "The war of 2003 began on July 26, 2021.",
        "It happened in 2014 and will end by 2030.",
        "Shots rang out around 5:41 pm local time.",
        "as of 9:25 a.m. local time",
        "07/27/2021, on 24/01/2017 and on 2021-07-27",
        "in the 1990s, and the '80s",
        "No one was hurt, and none of them fled.",
        "One can never imagine such a thing.",
        "It was one of the worst.",
        "see https://example.org/1234/56 and @user99",
        "the 2016 election and the 2020 campaign",
        "It was a day for the family and the town.",
        "They met on the Fourth of July.",
    ],
)
def test_dates_times_addresses_and_pronouns_are_no_figures(text: str) -> None:
    assert figures(text) == ()


@pytest.mark.parametrize(
    ("text", "cut", "low", "high", "counted"),
    [
        ("a 13-year-old girl", "13-year-old", 13, 13, ("girl",)),
        ("Egon Kisch, 19, fired.", "19", 19, 19, ("egon", "kisch")),
        ("as Egon Kisch, six, and", "six", 6, 6, ("egon", "kisch")),
        ("a man in his 20s", "20s", 20, 29, ()),
        ("a boy aged 12", "12", 12, 12, ()),
    ],
)
def test_ages_are_of_their_own_role(
    text: str, cut: str, low: float, high: float, counted: tuple[str, ...]
) -> None:
    found = only(text)
    assert (found.role, found.unit) == ("age", "year-old")
    assert (found.cut(text), found.low, found.high) == (cut, low, high)
    assert found.counted == counted


@pytest.mark.parametrize(
    ("text", "cut", "role"),
    [
        ("the first suspect", "first", "ordinal"),
        ("her 2nd attempt", "2nd", "ordinal"),
        ("the twenty-first century", "twenty-first", "ordinal"),
        ("maintaining F16 aircraft", "F16", "identifier"),
        ("a Boeing 737 crashed", "Boeing 737", "identifier"),
        ("on Route 66", "Route 66", "identifier"),
        ("against COVID-19 now", "COVID-19", "identifier"),
        ("an AK-47 rifle", "AK-47", "identifier"),
        ("the G7 leaders", "G7", "identifier"),
        ("by a vote of 232-196", "232-196", "score"),
        ("in a 5-4 ruling", "5-4", "score"),
    ],
)
def test_what_only_looks_like_a_count_has_another_role(text: str, cut: str, role: str) -> None:
    found = only(text)
    assert (found.cut(text), found.role) == (cut, role)


def test_a_change_is_two_figures_and_a_range_is_one() -> None:
    change = figures("The rate rose from 5.1 percent to 5.7 percent.")
    assert [f.low for f in change] == [5.1, 5.7]
    span = only("Guidelines called for 19 to 24 years in prison.")
    assert (span.low, span.high, span.unit) == (19, 24, "year")
    hyphens = only("They would undertake a 60-to-90 day review.")
    assert (hyphens.low, hyphens.high, hyphens.unit) == (60, 90, "day")
    assert only("The court ruled in a 5-to-4 decision.").role == "score"


def test_multiple_is_a_vague_number_of_what_it_counts() -> None:
    found = only("He was charged with multiple counts of fraud.")
    assert (found.hedge, found.counted, found.low) == ("vague", ("count",), 2)


def test_a_year_and_a_count_of_the_same_digits_are_told_apart() -> None:
    assert figures("In 2014 it began.") == ()
    assert only("The crash killed 2,014 people.").low == 2014
    assert only("It cost $2014.").unit == "USD"
    assert only("Some 2000 people marched.").low == 2000


@pytest.mark.parametrize(
    ("language", "text", "low", "high", "unit"),
    [
        ("de", "Rund 2.500 Soldaten", 2500, 2500, ""),
        ("de", "3,5 Millionen Euro", 3.5e6, 3.5e6, "EUR"),
        ("de", "fünfundzwanzig Tote", 25, 25, ""),
        ("de", "zweitausendfünfhundert Menschen", 2500, 2500, ""),
        ("de", "mindestens zwölf Verletzte", 12, inf, ""),
        ("de", "der 25-jährige Fahrer", 25, 25, "year-old"),
        ("fr", "environ 2\u202f500 soldats", 2500, 2500, ""),
        ("fr", "plus de 2 500 personnes", 2500, inf, ""),
        ("fr", "quatre-vingt-dix-sept morts", 97, 97, ""),
        ("fr", "plus d\u2019une centaine de personnes", 100, inf, ""),
        ("fr", "3 millions d\u2019euros", 3e6, 3e6, "EUR"),
        ("fr", "vingt et un ans", 21, 21, "year"),
        ("es", "unos 2.500 soldados", 2500, 2500, ""),
        ("es", "treinta y cinco muertos", 35, 35, ""),
        ("es", "medio millón de personas", 5e5, 5e5, ""),
        ("it", "duecentocinquanta morti", 250, 250, ""),
        ("it", "almeno dodici feriti", 12, inf, ""),
        ("pt", "dois mil e quinhentos homens", 2500, 2500, ""),
        ("pt", "mais de 5,7 por cento", 5.7, inf, "%"),
    ],
)
def test_five_more_languages(language: str, text: str, low: float, high: float, unit: str) -> None:
    found = only(text, language)
    assert (found.low, found.high, found.unit) == (low, high, unit)


@pytest.mark.parametrize(
    ("text", "comma", "value"),
    [
        ("2,500", False, 2500),
        ("2.500", True, 2500),
        ("2.5", True, 2.5),
        ("1,234,567.8", False, 1_234_567.8),
        ("1\u00a0234,5", True, 1234.5),
        ("1.2.3", False, None),
        ("1,23,4", False, None),
        ("9" * 40, False, None),
    ],
)
def test_separators_follow_the_language(text: str, comma: bool, value: float | None) -> None:
    assert read_digits(text, decimal_comma=comma) == value


def test_the_seeds_give_their_figures() -> None:
    text = (SEEDS / "000_0048fbcecf0fd0ec.txt").read_text("utf-8")
    found = {figure.cut(text): figure for figure in figures(text)}
    assert found["3,500 foreign soldiers"].counted == ("foreign", "soldier")
    assert found["2,500 Americans"].low == 2500
    assert not any(figure.low in {2003, 2011, 2014, 26} for figure in found.values())


@given(st.integers(min_value=0, max_value=999_999))
def test_digits_are_read_as_they_are_grouped(number: int) -> None:
    assert read_digits(f"{number:,}", decimal_comma=False) == number
    assert read_digits(f"{number:,}".replace(",", "."), decimal_comma=True) == number


@given(st.text(alphabet="0123456789.,-$% aftwonhudrdm\u2019s\u00e9", max_size=80))
def test_figures_lie_in_order_inside_the_text(text: str) -> None:
    if not text:
        return
    found = figures(text)
    assert all(a.end <= b.start for a, b in pairwise(found))
    assert all(figure.low <= figure.high and figure.end <= len(text) for figure in found)


def test_a_long_word_is_not_taken_apart() -> None:
    assert split_words("ein" * 100_000, "de") == ()
    assert figures("1" * 100_000) == ()


@pytest.mark.parametrize("unit", ["5-", "1,", "$", "twenty-", "about ", "one hundred and ", "a.b@"])
def test_hostile_repetition_is_read_in_linear_time(unit: str) -> None:
    # Each took seconds with an unbounded pattern; the suite would be seen to hang.
    assert len(figures(unit * 50_000)) <= 20_000


@pytest.mark.parametrize(
    ("text", "language", "cut", "low", "high", "unit"),
    [
        ("Es kostet 3,5 Mio. Euro.", "de", "3,5 Mio. Euro", 3.5e6, 3.5e6, "EUR"),
        ("Es kostet 950 € im Jahr.", "de", "950 €", 950, 950, "EUR"),
        ("knapp 10'000 Franken Lohn", "de", "knapp 10'000 Franken", 10_000, 10_000, "CHF"),
        ("Der Wiederaufbau kostet Milliarden.", "de", "Milliarden", 2e9, 1e11, ""),
        ("die Hälfte der Wähler", "de", "Hälfte", 50, 50, "%"),
        ("un coût de 3,5 M€ par an", "fr", "3,5 M€", 3.5e6, 3.5e6, "EUR"),
        (
            "plusieurs dizaines de millions d’euros",
            "fr",
            "plusieurs dizaines de millions d’euros",
            2e7,
            1e8,
            "EUR",
        ),
        ("mil millones de euros", "es", "mil millones de euros", 1e9, 1e9, "EUR"),
        (
            "dos mil quinientos millones de euros",
            "es",
            "dos mil quinientos millones de euros",
            2.5e9,
            2.5e9,
            "EUR",
        ),
        (
            "superan los 400 millones de euros",
            "es",
            "superan los 400 millones de euros",
            4e8,
            inf,
            "EUR",
        ),
        ("due milioni e mezzo di euro", "it", "due milioni e mezzo di euro", 2.5e6, 2.5e6, "EUR"),
        ("l’80 per cento del volume", "it", "80 per cento", 80, 80, "%"),
        ("in settant’anni ha perso", "it", "settant’anni", 70, 70, "year"),
        ("soma R$ 5,8 trilhões", "pt", "R$ 5,8 trilhões", 5.8e12, 5.8e12, "BRL"),
        ("alta de 0,5 ponto percentual", "pt", "0,5 ponto percentual", 0.5, 0.5, "point"),
        ("dois mil milhões de euros", "pt", "dois mil milhões de euros", 2e9, 2e9, "EUR"),
    ],
)
def test_other_languages_write_large_and_small_amounts(
    text: str, language: str, cut: str, low: float, high: float, unit: str
) -> None:
    found = only(text, language)
    assert (found.cut(text), found.low, found.high, found.unit) == (cut, low, high, unit)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Secondo l’ANSA i danni sono gravi, secondo la Provincia no.", "it"),
        ("La sicurezza viene prima di tutto, in secondo luogo il lavoro.", "it"),
        ("È accaduto alle 13.45, anzi alle ore 14.10.", "it"),
        ("Segundo a polícia, o primeiro-ministro chegou na quarta-feira.", "pt"),
        ("La seguridad es lo primero, según el primer ministro.", "es"),
        ("En segundo lugar habló la vicepresidenta segunda y ministra.", "es"),
        ("La Première ministre a salué le second.", "fr"),
        ("Das war im 19. Jahrhundert, um 14.30 Uhr.", "de"),
        ("Du 20 au 21 juillet, puis nos dias 20 e 21 de setembro.", "fr"),
    ],
)
def test_what_only_looks_like_a_number_in_other_languages_is_none(text: str, language: str) -> None:
    assert figures(text, language) == ()


@pytest.mark.parametrize(
    ("text", "language", "value"),
    [
        ("Three out of four voters stayed.", "en", 75),
        ("Drei von vier Fernzügen fielen aus.", "de", 75),
        ("Dos de cada cuatro votantes faltaron.", "es", 50),
        ("Um em cada quatro eleitores faltou.", "pt", 25),
    ],
)
def test_so_many_out_of_so_many_is_a_share(text: str, language: str, value: float) -> None:
    found = only(text, language)
    assert (found.low, found.unit) == (value, "%")


@pytest.mark.parametrize(
    ("text", "language", "cut"),
    [
        ("Un suspect de 39 ans a été placé en garde à vue.", "fr", "39 ans"),
        ("Un hombre de 39 años fue detenido.", "es", "39 años"),
        ("Un uomo di 39 anni è stato fermato.", "it", "39 anni"),
        ("Um homem de 39 anos foi detido.", "pt", "39 anos"),
        ("Der 39-jährige Mann wurde gefasst.", "de", "39-jährige"),
    ],
)
def test_ages_are_told_from_durations_in_other_languages(
    text: str, language: str, cut: str
) -> None:
    found = only(text, language)
    assert (found.cut(text), found.role, found.low) == (cut, "age", 39)


def test_the_second_round_is_an_ordinal_with_its_noun() -> None:
    found = only("Il secondo turno si terrà domenica.", "it")
    assert (found.role, found.low, found.counted) == ("ordinal", 2, ("turn",))

"""Dates with a name or a number of their own: days, months, years, decades.

In: a match of one of the patterns and its sentence. Out: its reading, or ``None`` where the match
turns out to be no date. Years that are not said are taken from the article's date, and said so.
"""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING, Final

from summarizer.annotate.dates.context import (
    day_near,
    looks_ahead,
    looks_back,
    month_near,
    reported,
)
from summarizer.annotate.dates.periods import Period, is_day, month_of, part_of, season_of, year_of
from summarizer.annotate.dates.readings import (
    AMBIGUOUS,
    ANY_DIGIT,
    CONTRADICTORY,
    EVENT,
    GUESSED,
    STATED,
    UNDATED,
    YEAR_GUESSED,
    YEAR_LIKE,
    Needs,
    Reading,
    Scene,
    stated,
    unresolved,
)

if TYPE_CHECKING:
    from summarizer.annotate.dates.vocabulary import Vocabulary

_YEARS_BY_DIGIT: Final = (("1", r"[6-9]\d\d"), ("2", r"0\d\d"))
_YEAR: Final = r"(?:1[6-9]|20)\d\d"
_TO: Final = "and|to|und|bis|et|au|y|al|e|a"
_NO_FIGURE: Final = r"(?![\d%:/]|[.,]\d|-\d)"
_MEASURE: Final = re.compile(
    r"\s(?:percent|per\scent|[mb]illion|thousand|points?|o['\u2019]clock)\b"
)
_EVENT: Final = re.compile(r"\s(?:terror|attack|hijack|riot|insurrection|committee|commission)")
_ROUND_COUNT: Final = re.compile(r"\s[a-z]+s\b|\s(?:people|men|women|troops|percent)\b")
_COUNT_OF: Final = re.compile(
    r"\b(?:total|average|maximum|number|cost|crowd|group|rate|population|fleet|force|about|some"
    r"|nearly|almost|over|than|least|most|page|room|flight|boeing|route|section|no\.?|#)"
    r"\s(?:of\s)?$",
    re.IGNORECASE,
)
_NOT_A_YEAR: Final = re.compile(
    r"\s(?:GMT|UTC|hours|hrs|local|[A-Z]\w+\s(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd))\b"
)
AMBIGUOUS_MONTHS: Final = frozenset({"may", "march", "april", "june", "august"})
_MAY_FOR_SURE: Final = re.compile(
    r"(?:in|since|until|till|last|next|this|early|late|mid|of)[\s-]+$", re.IGNORECASE
)


def day_patterns(words: Vocabulary) -> list[tuple[str, Needs]]:
    """Return the patterns of days, each with groups ``month``, ``day`` and perhaps more."""
    needs = (frozenset({ANY_DIGIT}),)
    month, weekday = words.month_pattern, words.weekday_pattern
    named = rf"(?:(?P<weekday>{weekday}),?\s+(?:(?:the|den|dem|le|il|el)\s+)?)?"
    year = rf"(?:(?:,\s*|\s+)(?:del?\s+)?(?P<year>{_YEAR}){_NO_FIGURE})?"
    ordinal = r"(?:st|nd|rd|th)?"
    patterns = [
        (
            rf"(?<![\w.,:/$\u20ac\u00a3-]){named}(?P<day>\d{{1,2}})"
            rf"(?:\.|er|\u00ba|\u00b0|{ordinal})(?:\s?(?:[-\u2013]|{_TO})\s?(?P<until>\d{{1,2}})\.?)?"
            rf"\s+(?:of\s+|de\s+)?(?P<month>{month}){year}"
        )
    ]
    if words.code == "en":
        patterns.append(
            rf"\b{named}(?P<month>{month})\s+(?P<day>\d{{1,2}}){ordinal}"
            rf"(?:\s?[-\u2013]\s?(?P<until>\d{{1,2}}){ordinal})?{_NO_FIGURE}{year}"
        )
    return [(pattern, needs) for pattern in patterns]


def read_day(scene: Scene, found: re.Match[str]) -> Reading | None:
    """Read "Monday, July 26, 2021" and its shorter forms."""
    groups = found.groupdict()
    month = _month(scene, groups["month"])
    number = int(groups["day"])
    if not is_day(2000, month, number) or _MEASURE.match(scene.text, found.end()):
        return None
    weekday = _weekday(scene, groups.get("weekday"))
    if groups.get("year"):
        return _whole_day(int(groups["year"]), month, number, weekday, groups.get("until"))
    if _EVENT.match(scene.text, found.end()):
        return unresolved("day", EVENT)
    if scene.day is None:
        return unresolved("day", UNDATED)
    ahead = looks_ahead(scene, found.start(), found.end())
    back = reported(scene, found.start())
    near = day_near(scene.day, month, number, weekday, ahead=ahead, back=back)
    if near is None:
        return unresolved("day", CONTRADICTORY)
    return _days(near, groups.get("until"), _year_basis(scene))


def _whole_day(
    year: int, month: int, number: int, weekday: int | None, until: str | None
) -> Reading | None:
    if not is_day(year, month, number):
        return None
    day = date(year, month, number)
    agrees = weekday is None or day.weekday() == weekday
    return _days(day, until, STATED if agrees else CONTRADICTORY)


def read_numbers(scene: Scene, found: re.Match[str]) -> Reading | None:
    """Read "2021-07-27", "07/27/2021" and "27.7.2021"; which is the month must be certain."""
    year, one, two = int(found["year"]), int(found["one"]), int(found["two"])
    if found.re.pattern.startswith(r"(?<![\w/.-])(?P<year>"):
        return stated((date(year, one, two),) * 2, "day") if is_day(year, one, two) else None
    orders = {(one, two), (two, one)} if found["mark"] == "/" else {(two, one)}
    if scene.words.code != "en":
        orders = {(two, one)}
    days = {date(year, month, day) for month, day in orders if is_day(year, month, day)}
    if len(days) > 1 and scene.day in days:
        days = {scene.day}
    if len(days) > 1:
        return unresolved("day", AMBIGUOUS)
    return next((stated((day, day), "day") for day in days), None)


NUMBERS: Final = (
    rf"(?<![\w/.-])(?P<year>{_YEAR})-(?P<one>\d\d)-(?P<two>\d\d)(?![\w-])",
    rf"(?<![\w/.-])(?P<one>\d{{1,2}})(?P<mark>[/.])(?P<two>\d{{1,2}})(?P=mark)(?P<year>{_YEAR})(?![\w/-])",
)


def month_patterns(words: Vocabulary) -> list[tuple[str, Needs]]:
    """Return the patterns of months, with and without a year, with a part of them ("early")."""
    parts = _parts(words)
    with_year = rf"(?P<month>{words.month_pattern})(?:\s+(?:of\s+|del?\s+)?|,\s+)(?P<year>{_YEAR})"
    bare = rf"(?P<month>{words.month_pattern})(?![\w-]|\.\w|,?\s+\d)"
    patterns: list[tuple[str, Needs]] = [
        (rf"\b(?:(?P<part>{parts})[\s-]+)?{with_year}{_NO_FIGURE}", (YEAR_LIKE,)),
        (rf"\b(?P<part>{parts})[\s-]+{bare}", (words_of_parts(words),)),
    ]
    if words.code != "en":
        return [*patterns, (rf"\b(?i:{words.before_months})\s(?P<kept>){bare}", ())]
    which, whose = frozenset({"last", "next", "this", "past"}), frozenset({"last", "this", "next"})
    return [
        *patterns,
        (rf"(?<=\s)(?:(?<=\bin\s)|(?<=\bof\s))?{bare}", ()),
        (rf"\b(?P<which>last|next|this|past)\s+{bare}", (which,)),
        (
            rf"\b(?P<month>{words.month_pattern})\s+(?:of\s+)?(?P<whose>last|this|next)\s+year\b",
            (whose, frozenset({"year"})),
        ),
    ]


def read_month(scene: Scene, found: re.Match[str]) -> Reading | None:
    """Read "October", "early October 2021" or "last October"."""
    groups = found.groupdict()
    name = groups["month"].rstrip(".")
    month = _month(scene, name)
    part = scene.words.parts.get((groups.get("part") or "").lower(), "")
    if groups.get("year"):
        period = month_of(int(groups["year"]), month)
        return stated(part_of(period, part) if part else period, "month")
    which, whose = groups.get("which"), groups.get("whose")
    if whose and scene.day is not None:
        year = scene.day.year + {"last": -1, "this": 0, "next": 1}[whose]
        return scene.counted(month_of(year, month), "month")
    if len(name) < 4 and name != "May" and scene.words.code == "en":
        return None  # "Dec" alone is too short to be sure of
    if not (part or which) and not _is_month(scene, found, name.lower()):
        return None
    if scene.day is None:
        return unresolved("month", UNDATED)
    period = _named_month(scene, found, month, which)
    return Reading(*(part_of(period, part) if part else period), "month", _year_basis(scene))


def _named_month(scene: Scene, found: re.Match[str], month: int, which: str | None) -> Period:
    assert scene.day is not None  # noqa: S101 - the caller has asked
    day = scene.day
    if which in ("last", "past"):
        return month_of(day.year - (month >= day.month), month)
    if which == "next":
        return month_of(day.year + (month <= day.month), month)
    if which == "this":
        return month_of(day.year, month)
    ahead, back = (look(scene, found.start(), found.end()) for look in (looks_ahead, looks_back))
    return month_near(day, month, ahead=ahead, back=back)


def _is_month(scene: Scene, found: re.Match[str], name: str) -> bool:
    """Tell a bare month's name from the verb, the march and the person."""
    if scene.words.code != "en":
        return True
    before = scene.text[max(0, found.start("month") - 16) : found.start("month")]
    if name == "may" and scene.may_is_a_name:
        return bool(_MAY_FOR_SURE.search(before))
    if name in AMBIGUOUS_MONTHS:
        follows = re.match(r"\s+[A-Z]", scene.text[found.end() :])
        led = re.search(rf"\b(?:{scene.words.before_months})\s+$", before, re.IGNORECASE)
        return bool(led) and not follows
    return True


# It begins with the first digit, to which the scan of a text jumps; what may not stand before it is
# seen from there.
_LONE_YEAR: Final = "|".join(
    rf"{first}(?<![\w.,:/$\u20ac\u00a3#-]{first}){rest}" for first, rest in _YEARS_BY_DIGIT
)
YEARS: Final = (
    rf"(?<![\w.,:/$\u20ac\u00a3-])(?P<year>{_YEAR})\s?[-\u2013/]\s?(?P<until>{_YEAR}|\d\d){_NO_FIGURE}\b",
    rf"(?P<year>{_LONE_YEAR}){_NO_FIGURE}(?![\w-]|\s?%)",
)


def words_of_parts(words: Vocabulary) -> frozenset[str]:
    """Return the words of which each expression for a part ("the end of") holds one."""
    return frozenset(max(part.split(), key=len) for part in words.parts)


def year_part(words: Vocabulary) -> str:
    """Return the pattern of parts of years ("early 2020", "the end of 2021")."""
    between = r"[\s-]+(?:(?:the\s+year|of)\s+)?"
    return rf"\b(?P<part>{_parts(words)}){between}(?P<year>{_YEAR}){_NO_FIGURE}\b"


DECADE: Final = r"\b(?:(?P<part>early|mid|late)[\s-]+)?(?P<year>(?:1[6-9]|20)\d0)['\u2019]?s\b"
SEASON: Final = (
    r"\b(?P<season>[Ss]pring|[Ss]ummer|[Ff]all|[Aa]utumn|[Ww]inter)\s+(?:of\s+)?"
    rf"(?P<year>{_YEAR}){_NO_FIGURE}"
)


def read_year(scene: Scene, found: re.Match[str]) -> Reading | None:
    """Read "2003", "early 2020", "the end of 2021" or "2015-2017"."""
    groups = found.groupdict()
    year = int(groups["year"])
    if groups.get("until"):
        until = int(groups["year"][: 4 - len(groups["until"])] + groups["until"])
        return stated((date(year, 1, 1), date(until, 12, 31)), "span") if until > year else None
    part = scene.words.parts.get((groups.get("part") or "").lower(), "")
    if not part and not _is_year(scene, found, year):
        return None
    return stated(part_of(year_of(year), part) if part else year_of(year), "year")


def _is_year(scene: Scene, found: re.Match[str], year: int) -> bool:
    """Tell a year from a count: "in 2003", but not "2000 soldiers" nor "Route 1950"."""
    before, after = (
        scene.text[max(0, found.start() - 24) : found.start()],
        scene.text[found.end() :],
    )
    if _COUNT_OF.search(before) or _NOT_A_YEAR.match(after):
        return False
    led = re.search(rf"\b(?:{scene.words.before_years})\s+$", before, re.IGNORECASE)
    if year % 100 == 0 and _ROUND_COUNT.match(after):
        return False
    if led:
        return year >= 1800 or not _ROUND_COUNT.match(after)
    return 1950 <= year <= (scene.day.year if scene.day else 2030) + 10 and (
        year % 100 != 0 or not after[:2].strip().isalpha()
    )


def read_decade(scene: Scene, found: re.Match[str]) -> Reading | None:
    """Read "the late 1990s" and "the summer of 2015"."""
    year, groups = int(found["year"]), found.groupdict()
    if groups.get("season"):
        return stated(season_of(year, groups["season"].lower()), "span")
    period = date(year, 1, 1), date(year + 9, 12, 31)
    part = scene.words.parts.get((groups.get("part") or "").lower(), "")
    return stated(part_of(period, part) if part else period, "span")


def _days(day: date, until: str | None, basis: str) -> Reading:
    if until and int(until) > day.day and is_day(day.year, day.month, int(until)):
        return Reading(day, day.replace(day=int(until)), "span", basis)
    return Reading(day, day, "day", basis)


def _month(scene: Scene, name: str) -> int:
    return scene.words.months[name.rstrip(".").lower()]


def _weekday(scene: Scene, name: str | None) -> int | None:
    return scene.words.weekdays[name.lower()] if name else None


def _year_basis(scene: Scene) -> str:
    return GUESSED if scene.guessed else YEAR_GUESSED


def _parts(words: Vocabulary) -> str:
    return "(?i:" + "|".join(sorted(words.parts, key=len, reverse=True)) + ")"

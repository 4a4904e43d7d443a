"""Dates that lean on another: yesterday, last week, Monday, three days ago, by the end of the year.

In: a match of one of the patterns and its sentence. Out: its reading, or ``None`` where the match
is no date. Counted from the article's date; what leans on another event is found, not resolved.
"""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from summarizer.annotate.dates.context import looks_ahead, weekday_near
from summarizer.annotate.dates.periods import Period, part_of, season_of, shifted, week_of
from summarizer.annotate.dates.readings import (
    APPROXIMATE,
    CONTRADICTORY,
    OTHER_EVENT,
    TIME_OF_DAY,
    UNDATED,
    Needs,
    Reading,
    Scene,
    unresolved,
)
from summarizer.annotate.dates.vocabulary import COMING, number_words

if TYPE_CHECKING:
    from datetime import date

    from summarizer.annotate.dates.vocabulary import Vocabulary
    from summarizer.model import DatePrecision

_UNIT: Final = "days?|weeks?|months?|years?|decades?"
_PARTS: Final = {
    "early": "early", "earlier": "so far", "late": "late", "later": "to come", "mid": "mid",
    "the end of": "end", "end of": "end", "the start of": "start", "the beginning of": "start",
    "the middle of": "mid",
}  # fmt: skip
_OFFSETS: Final = {"last": -1, "this": 0, "current": 0, "next": 1, "coming": 1}
_AGO_WORDS: Final = frozenset(
    ("ago", "from", "away", "earlier", "later", "before", "after", "prior")
)
_PRECISIONS: Final[dict[str, DatePrecision]] = {"day": "day", "month": "month", "year": "year"}
_HEDGED: Final = re.compile(
    r"\b(?:about|around|roughly|nearly|almost|over|some|approximately|than|least|most|just)\s+$",
    re.IGNORECASE,
)
_SPECIAL_DAY: Final = re.compile(
    r"\b(?:Black|Super|Good|Cyber|Easter|Bloody|Fat|Ash|Holy|Giving|Palm|Shrove|Ruby|Freaky|Joe)\s+$"
)
_ANY_DAY: Final = re.compile(
    r"\b(?:every|each|any|most|on a|first|second|third|fourth|final)\s+$", re.IGNORECASE
)
_PROGRAMME: Final = re.compile(
    r"\s(?:Times|Mirror|Post|Express|Mail|Telegraph|Herald|Night\s(?:Live|Football)|Morning|Review)\b"
    r"|,?[\"\u201d]"
)
_CAPITAL_BEFORE: Final = re.compile(r"[A-Z][\w.]*\s+$")
_STARTS: Final = re.compile(r"[^\w]*$")


def phrase_patterns(words: Vocabulary) -> list[str]:
    """Return the pattern of the fixed expressions."""
    phrases = sorted(words.phrases, key=len, reverse=True)
    return [r"(?i)(?<![\w-])(?P<phrase>" + "|".join(map(_loose, phrases)) + r")(?![\w-])"]


def read_phrase(scene: Scene, found: re.Match[str]) -> Reading | None:
    """Read "yesterday" and the like; "Russia Today" is a name."""
    printed = found["phrase"]
    inside = not _STARTS.match(scene.text[: found.start()])
    if scene.words.code == "en" and (printed.isupper() or (printed[0].isupper() and inside)):
        return None
    plain = " ".join(printed.lower().replace("\u2019", "'").split())
    return _unit_reading(scene, *scene.words.phrases[plain])


def unit_patterns(words: Vocabulary) -> list[tuple[str, Needs]]:
    """Return the patterns of "late last year", "this month" and "last summer" (English only)."""
    if words.code != "en":
        return []
    parts = "|".join(sorted(_PARTS, key=len, reverse=True))
    return [
        (
            (
                rf"(?i)\b(?:(?P<part>{parts})[\s-]+)?(?P<which>last|this|next|coming|current)\s+"
                r"(?P<unit>weekend|week|month|year|spring|summer|fall|autumn|winter|decade|century)"
                r"(?![\w-])"
            ),
            (frozenset(_OFFSETS),),
        ),
    ]


def read_unit(scene: Scene, found: re.Match[str]) -> Reading | None:
    """Read "late last year", "this month" and "last summer"."""
    if found["unit"][0].isupper() and not found["unit"].isupper():
        return None  # "This Week" is a programme
    unit, which = found["unit"].lower(), _OFFSETS[found["which"].lower()]
    part = _PARTS.get(" ".join((found["part"] or "").lower().split()), "")
    if unit in ("spring", "summer", "fall", "autumn", "winter"):
        return _season(scene, unit, which)
    return _unit_reading(scene, unit, which, part)


def _season(scene: Scene, name: str, which: int) -> Reading:
    if scene.day is None:
        return unresolved("span", UNDATED)
    years = [season_of(scene.day.year + years, name) for years in (-2, -1, 0, 1)]
    past = [period for period in years if period[1] < scene.day]
    coming = [period for period in years if period[0] > scene.day]
    this = next((p for p in years if p[0] <= scene.day <= p[1]), season_of(scene.day.year, name))
    chosen = past[-1] if which < 0 else coming[0] if which > 0 else this
    return scene.counted(chosen, "span")


def _unit_reading(scene: Scene, unit: str, offset: int, part: str = "") -> Reading:
    precision = _PRECISIONS.get(unit, "span")
    if scene.day is None:
        return unresolved(precision, UNDATED)
    period = shifted(scene.day, unit, offset)
    if period is not None and part:
        period = _narrowed(scene.day, period, part)
    return scene.counted(period, precision)


def _narrowed(day: date, period: Period, part: str) -> Period:
    """Return a part of a period; "earlier" ends on the day itself, "later" begins there."""
    if part == "so far":
        return (period[0], min(day, period[1])) if period[0] <= day else part_of(period, "early")
    if part == "to come":
        return (max(day, period[0]), period[1]) if day <= period[1] else part_of(period, "late")
    return part_of(period, part)


def distance_patterns(words: Vocabulary) -> list[tuple[str, Needs]]:
    """Return the patterns of "three days ago", "four days earlier", "over the past two weeks"."""
    ago = rf"(?i)\b{words.ago}\b"
    if words.code != "en":
        return [(ago, ())]
    number = r"(?P<number>\d{1,4}|" + "|".join(number_words("en")) + r")"
    return [
        (ago, (_AGO_WORDS,)),
        (
            (
                rf"(?i)\bthe\s+(?P<how>past|last|next|coming)\s+(?:{number}\s+)?(?P<unit>{_UNIT})\b"
                r"(?!\s+(?:of|covered|that|for\swhich|in\swhich|data|before|and\sa\shalf)\b)"
            ),
            (frozenset({"past", "last", "next", "coming"}),),
        ),
        (
            r"(?i)\bthe\s+(?P<how>following|next|previous)\s+(?P<unit>day|morning|week|month|year)\b",
            (frozenset({"following", "next", "previous"}),),
        ),
        (
            (
                r"(?i)\bthe\s+(?P<unit>day|week|month|year|night)\s+(?P<how>before|after)"
                r"(?!\s+(?:yesterday|tomorrow))\b"
            ),
            (frozenset({"before", "after"}),),
        ),
    ]


def read_distance(scene: Scene, found: re.Match[str]) -> Reading | None:
    """Read how far away something is: from the article's day, or from another event's."""
    groups = found.groupdict()
    how = " ".join((groups.get("how") or "ago").lower().split())
    unit = _plain_unit(scene, groups["unit"])
    number = _number(scene, groups.get("number"))
    if unit is None:
        return None
    if how in ("earlier", "later", "before", "after", "prior", "following", "previous"):
        return unresolved("span", OTHER_EVENT)
    if how in ("past", "last", "next", "coming"):
        if not groups.get("number") and (unit == "day" or groups["unit"].lower().endswith("s")):
            return unresolved("span", OTHER_EVENT if unit == "day" else APPROXIMATE)
        return _window(scene, unit, number, ahead=how in ("next", "coming"))
    if unit == "decade" or _HEDGED.search(scene.text[: found.start()][-16:]):
        return unresolved("span", APPROXIMATE)
    return _unit_reading(scene, unit, number if how in ("from now", "away") else -number)


def _window(scene: Scene, unit: str, number: int, *, ahead: bool) -> Reading:
    """Read "the past two weeks": the days from then to now."""
    if scene.day is None:
        return unresolved("span", UNDATED)
    days = {"day": 1, "week": 7, "month": 30, "year": 365, "decade": 3652}[unit] * number
    if days > 200_000:
        return unresolved("span", APPROXIMATE)
    far = scene.day + timedelta(days=days if ahead else -days)
    return scene.counted((min(far, scene.day), max(far, scene.day)), "span")


def weekday_patterns(words: Vocabulary) -> list[str]:
    """Return the pattern of weekdays, with a relative day before them ("Yesterday, Monday")."""
    days = [phrase for phrase, (unit, _, _) in words.phrases.items() if unit == "day"]
    relative = "|".join(map(_loose, sorted(days, key=len, reverse=True)))
    which, whose = r"(?:(?P<which>[Ll]ast|[Nn]ext|[Tt]his)\s+)?", ""
    if words.code != "en":
        which = rf"(?:(?P<which>(?i:{words.leading}))\s+)?" if words.leading else "(?P<which>)"
        whose = rf"(?:\s+(?P<whose>{words.trailing})\b)?" if words.trailing else ""
    return [
        (
            rf"(?<![\w-])(?:(?P<phrase>(?i:{relative})),?\s+)?{which}"
            rf"(?P<weekday>{words.weekday_pattern})(?![\w-]){whose}"
        )
    ]


def read_weekday(scene: Scene, found: re.Match[str]) -> Reading | None:
    """Read a weekday: the last before the article, or the next where the sentence looks ahead."""
    if _is_name(scene, found):
        return None
    if scene.day is None:
        return unresolved("weekday", UNDATED)
    weekday = scene.words.weekdays[found["weekday"].lower()]
    which = (found["which"] or found.groupdict().get("whose") or "").lower()
    if which and scene.words.code != "en":  # the last before the day itself, or the first after
        step = 1 if which.startswith(COMING) else -1
        day = weekday_near(scene.day + timedelta(days=step), weekday, ahead=step > 0)
    elif which in ("last", "next"):  # of the calendar week before or after, as news style has it
        monday = week_of(scene.day + timedelta(weeks=_OFFSETS[which]))[0]
        day = monday + timedelta(days=weekday)
    else:
        ahead = looks_ahead(scene, found.start(), found.end())
        day = weekday_near(scene.day, weekday, ahead=ahead)
    if found["phrase"]:
        plain = " ".join(found["phrase"].lower().replace("\u2019", "'").split())
        day = scene.day + timedelta(days=scene.words.phrases[plain][1])
        if day.weekday() != weekday:
            return unresolved("day", CONTRADICTORY)
    return scene.counted((day, day), "weekday")


def _is_name(scene: Scene, found: re.Match[str]) -> bool:
    """Tell "Black Friday", "every Sunday", "the Sunday Times" and “Fox News Sunday” from days."""
    if scene.words.code != "en":
        return False
    before = scene.text[: found.start("weekday")][-20:]
    programme = _PROGRAMME.match(scene.text, found.end())
    if _SPECIAL_DAY.search(before) or _ANY_DAY.search(before):
        return True
    if programme is None:
        return False
    return scene.text[found.end()].isspace() or bool(_CAPITAL_BEFORE.search(before))


CLOCK: Final = (
    (
        r"(?<![\w:.,-])(?:1[0-2]|0?[1-9])(?:[:.][0-5]\d)?\s?(?:[ap]\.m\.|[ap]m\b|[AP]\.M\.|[AP]M\b)"
        r"(?:\s+(?:local\s+time|Eastern(?:\s+[Tt]ime)?|Pacific(?:\s+[Tt]ime)?|[ECMP][SD]?T\b|GMT\b|BST\b|UTC\b))?"
    ),
    r"(?<![\w:.,-])(?:[01]?\d|2[0-3])[:.]?[0-5]\d\s(?:GMT|UTC|BST|CET|CEST|EST|EDT|local\s+time)\b",
    r"(?<=\b[Aa]t\s)(?:[01]?\d|2[0-3]):[0-5]\d(?![\d:])",
    r"(?<![\w:.,-])(?:[01]?\d|2[0-3])(?:[:.][0-5]\d)?\s?(?:Uhr\b|heures\b|h(?:[0-5]\d)?\b)",
)


CLOCK_ELSEWHERE: Final = (
    r"(?:(?<=\balle\s)|(?<=\bore\s)|(?<=\blas\s)|(?<=\bàs\s)|(?<=\bum\s)|(?<=\bgegen\s)"
    r"|(?<=\bvers\s))(?:[01]?\d|2[0-3])[:.h][0-5]\d(?![\d:]|[.,]\d)"
)
NOON: Final = r"(?<=\b[Aa]t\s)(?:noon|midnight)\b"


def clock_patterns(words: Vocabulary) -> list[str]:
    """Return the patterns of times of day."""
    return [*CLOCK[:3], NOON] if words.code == "en" else [*CLOCK[2:], CLOCK_ELSEWHERE]


def read_clock(_scene: Scene, _found: re.Match[str]) -> Reading | None:
    """Read a time of day; which day it belongs to is not said by itself."""
    return unresolved("time", TIME_OF_DAY)


def _plain_unit(scene: Scene, printed: str) -> str | None:
    """Return the English name of a unit, singular."""
    name = printed.lower()
    if scene.words.code == "en":
        name = name.rstrip("s")
        return {"morning": "day", "night": "day"}.get(name, name)
    units = scene.words.units
    return units.get(name) or units.get(name.rstrip("s")) or units.get(name.rstrip("en"))


def _number(scene: Scene, printed: str | None) -> int:
    if not printed:
        return 1
    return int(printed) if printed.isdecimal() else number_words(scene.words.code)[printed.lower()]


def _loose(phrase: str) -> str:
    """Return a pattern of a phrase with any white space and either apostrophe."""
    return re.escape(phrase).replace("\\ ", r"\s+").replace("'", "['\u2019]")

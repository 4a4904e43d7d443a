"""Whether an expression looks back or ahead, and the year or week that follows from it.

In: the sentence, the place of the expression in it, and the article's date. Out: a day. A reporting
verb right before the expression ("said Monday he will") puts it in the past whatever follows.
Constant cost: looks at some eighty characters on either side.
"""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from summarizer.annotate.dates.periods import Period, is_day, month_of

if TYPE_CHECKING:
    from summarizer.annotate.dates.readings import Scene

_BEFORE: Final = 80
_AFTER: Final = 45
_PAST_VERB: Final = re.compile(
    r"\b(?<!\bbe\s)(?:(?!scheduled|expected|planned|slated|needed|supposed|required)[a-z]+ed"
    r"|said|told|met|went|came|held|took|made|was|were|had|spoke|wrote|gave|began|left|won|lost|saw|found|sent|fell"
    r"|rose|broke|shot|hit|heard|says|sagte|erklärte|a (?:dit|déclaré)|dijo|ha detto|disse)"
    r"(?:\s+(?:[a-z]+ly|him|her|them|it|us|reporters|lawmakers|out|down|off|up))?"
    r"(?:\s+(?:on|late|early|last|this|here|am|le|el))*\s+$"
)
_CLAUSE_END: Final = re.compile(r"[;:]|\b(?:said|told|says|after|when|who|which)\b")
_NEXT_CLAUSE: Final = re.compile(r"[.;,:]\s|\b(?:said|says|told|that|while|when|as|because|if)\b")
_PLUPERFECT: Final = re.compile(r"\bhad\s(?:[a-z]+\s)?[a-z]+ed\b")
_LEADS_AHEAD: Final = re.compile(r"\bahead of\s+$")
_INFINITIVE: Final = re.compile(r"\bto\s[a-z]+(?:\s+[\w\u2019'-]+){0,3}\s+(?:in|on|by|for)?\s*$")
_FRONTED: Final = re.compile(r"\W*(?:(?:On|In|By|But|And|Late|Early|This|Next|Later)\s+)*$")
_PAST: Final = re.compile(
    r"\b(?:was|were|had|did|began|took|came|went|made|held|won|lost|met|gave|wrote|became|back\sin"
    r"|rose|fell|grew|sent|saw|left|broke|shot|found|spoke|ran|led|got|put|hit"
    r"|(?!scheduled|expected|planned|slated|needed|supposed|required)[a-z]{2,}ed)\b"
)


def looks_ahead(scene: Scene, start: int, end: int) -> bool:
    """Tell whether the words around a place speak of the future."""
    before = scene.text[max(0, start - _BEFORE) : start]
    after = scene.text[end : end + _AFTER]
    if reported(scene, start) or _PLUPERFECT.search(before) or _PAST.match(after.lstrip()):
        return False
    if _LEADS_AHEAD.search(before) or scene.words.ahead.search(_CLAUSE_END.split(before)[-1]):
        return True
    if after.startswith(("'s ", "\u2019s ")):
        return False  # "Sunday's events will electrify"
    if start < _BEFORE and _FRONTED.match(before):
        after = after.lstrip(", ")  # "On Monday, Biden will meet"
    coming = scene.words.ahead.search(_NEXT_CLAUSE.split(after, maxsplit=1)[0])
    past = _PAST.search(after) if scene.words.code == "en" else None
    return coming is not None and (past is None or coming.start() < past.start())


def looks_back(scene: Scene, start: int, end: int) -> bool:
    """Tell whether a verb around a place is in the past tense (English)."""
    if reported(scene, start):
        return True
    before = scene.text[max(0, start - _BEFORE) : start]
    near = before + scene.text[end : end + _AFTER]
    return scene.words.code == "en" and not _INFINITIVE.search(before) and bool(_PAST.search(near))


def reported(scene: Scene, start: int) -> bool:
    """Tell whether a verb of the past stands right before a place ("ended Dec. 22")."""
    return bool(_PAST_VERB.search(scene.text[max(0, start - _BEFORE) : start]))


def weekday_near(day: date, weekday: int, *, ahead: bool) -> date:
    """Return the last such weekday on or before a day, or the first on or after it."""
    if ahead:
        return day + timedelta(days=(weekday - day.weekday()) % 7)
    return day - timedelta(days=(day.weekday() - weekday) % 7)


def day_near(
    day: date, month: int, number: int, weekday: int | None, *, ahead: bool, back: bool = False
) -> date | None:
    """Return the day of that month nearest to a day; the weekday, if given, decides the year.

    What lies ahead is sought ahead, what lies back behind. ``None`` if no year near has such a day.
    """
    reach = range(-4, 5) if weekday is not None or (month, number) == (2, 29) else range(-1, 2)
    near = [
        date(day.year + years, month, number)
        for years in reach
        if is_day(day.year + years, month, number)
    ]
    if weekday is not None:
        near = [found for found in near if found.weekday() == weekday]
    later = [found for found in near if found >= day]
    earlier = [found for found in near if found <= day]
    chosen = (later if ahead else earlier if back else near) or near
    return min(chosen, key=lambda found: (abs(found - day), found), default=None)


def month_near(day: date, month: int, *, ahead: bool, back: bool) -> Period:
    """Return the coming month of that name, the last one, or, if neither is said, the nearer."""
    this_year = month_of(day.year, month)
    if month == day.month:
        return this_year
    last = month_of(day.year - (month > day.month), month)
    coming = month_of(day.year + (month < day.month), month)
    if ahead or back:
        return coming if ahead else last
    return coming if 1.5 * (coming[0] - day) < day - last[1] else last

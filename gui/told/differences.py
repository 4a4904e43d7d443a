"""What the engine says of a difference: which sources print what, and how that relates."""

from __future__ import annotations

import re
from datetime import date
from typing import Final

from gui import dates
from gui.told.saying import NUMBERS, in_english, named_sources
from gui.words import Phrase, translate

_RELATIONS: Final = {
    "they exclude each other": Phrase("Engine", "they exclude each other"),
    "the later one may be the newer count": Phrase(
        "Engine", "the later one may be the newer count"
    ),
    "one is the other rounded": Phrase("Engine", "one is the other rounded"),
    "one only bounds what the other gives more closely": Phrase(
        "Engine", "one only bounds what the other gives more closely"
    ),
    "one may count a part of what the other counts": Phrase(
        "Engine", "one may count a part of what the other counts"
    ),
    "the wording differs": Phrase("Engine", "the wording differs"),
    "otherwise the same words": Phrase("Engine", "otherwise the same words"),
}
_STANCES: Final = {
    "reports it without a stance": Phrase("Engine", "“{words}”, which reports it without a stance"),
    "keeps its distance": Phrase("Engine", "“{words}”, which keeps its distance"),
    "takes it for something conceded": Phrase(
        "Engine", "“{words}”, which takes it for something conceded"
    ),
}
_MONTHS: Final = (  # as the engine writes them, whatever the machine's language
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)
_DAY: Final = re.compile(rf"(?<=^ \()(\d\d?) ({'|'.join(_MONTHS)}) (\d{{4}})(?=\)$)")
_PART: Final = re.compile(
    rf"(?P<sources>sources? {NUMBERS})(?P<when> \([^()“”]*\))?: “(?P<words>[^”]*)”"
    rf"(?:, which (?P<stance>{'|'.join(_STANCES)}))?(?:, not in (?P<without>sources? {NUMBERS}))?",
    re.IGNORECASE,
)
_ORDER: Final = re.compile(
    rf"(?P<one>sources? {NUMBERS}) and (?P<other>sources? \d+(?:, \d+)*(?: and \d+)?)"
    r" print the same words in another order\.",
    re.IGNORECASE,
)
_END: Final = re.compile(rf"(?: \((?P<why>{'|'.join(_RELATIONS)})\))?\.")


def difference_retold(text: str) -> str:
    """Return the explanation of a difference in the user's language; the quoted words stay."""
    if in_english():
        return text
    turned = _ORDER.fullmatch(text)
    if turned is not None:
        words = translate("Engine", "{one} and {other} print the same words in another order.")
        one, other = named_sources(turned["one"]), named_sources(turned["other"])
        return words.format(one=one, other=other)
    return _listed(text) or text


def _listed(text: str) -> str:
    """Return "source 1: “…”; source 2: “…” (why)." in the user's language, or nothing."""
    said, at = "", 0
    while part := _PART.match(text, at):
        said += _part(part)
        at = part.end()
        if text[at : at + 2] not in ("; ", ", "):
            break
        said += text[at : at + 2]
        at += 2
    end = _END.fullmatch(text, at)
    if not said or end is None:
        return ""
    said = said[0].upper() + said[1:]
    if end["why"] is None:
        return f"{said}."
    return f"{said} ({_RELATIONS[end['why']]()})."


def _day(found: re.Match[str]) -> str:
    """Return a day as the engine writes it in the user's language."""
    return dates.full(date(int(found[3]), _MONTHS.index(found[2]) + 1, int(found[1])))


def _part(part: re.Match[str]) -> str:
    words = translate("Engine", "“{words}”")
    if part["stance"] is not None:
        words = _STANCES[part["stance"].lower()]()
    sources = named_sources(part["sources"]) + _DAY.sub(_day, part["when"] or "")
    told = f"{sources}: {words.format(words=part['words'])}"
    if part["without"] is None:
        return told
    silent = translate("Engine", "{told}, not in {sources}")
    return silent.format(told=told, sources=named_sources(part["without"]))

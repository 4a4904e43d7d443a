"""Who wrote an article and who published it, as single lines say it.

In: a line. Out: the authors and the outlet it credits ("By Jane Arraf, The Guardian", "LONDON
(Reuters) -", "Source: AFP", "(c) 2021 Le Monde"), or nothing. A name that could be either a person
or an outlet counts as an outlet only if it is built like one. Linear in the line, of which 400
characters are read.
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from summarizer.load.vocabulary import words
from summarizer.load.written_dates import written_dates

_READ: Final = 400
# Any letter but the small ones of Latin-1: what a name's parts begin with.
_CAPITAL: Final = r"[^\W\d_a-z\u00df-\u00f6\u00f8-\u00ff]"
_PARTICLE: Final = (
    r"(?:de|del|della|der|den|des|di|da|do|dos|du|la|le|van|von|vom|zu|ter|ten|bin|bint|ibn|al|el|"
    r"y|e|af|av)"
)
_TOKEN: Final = rf"{_CAPITAL}[\w'\u2019.-]*"
_NAME: Final = rf"{_TOKEN}(?:\s+(?:{_PARTICLE}\s+){{0,2}}{_TOKEN}){{1,3}}"
_AND: Final = r"(?:\s*,?\s+(?:and|und|et|y|e|&)\s+|\s*[,;/]\s*)"
_MARK: Final = (
    r"(?i:(?:(?:written|reported|reporting|story|report|analysis|words|text|article)\s+by|by|von|par"
    r"|por|di|author|autor|autorin|auteur|autore)\s*:?\s+)"
)
_BYLINE_START: Final = re.compile(rf"\W*{_MARK}")
_BYLINE: Final = re.compile(rf"\W*{_MARK}(?P<names>{_NAME}(?:{_AND}{_NAME}){{0,5}})(?P<rest>.*)")
_LIST_OF_NAMES: Final = re.compile(rf"(?:(?:with|and)\s+)?{_NAME}(?:{_AND}{_NAME}){{0,4}}")
_SHORT_MARK: Final = re.compile(r"\W*(?i:von|par|por|di)\b")
_REPORTING: Final = re.compile(
    rf"\W*(?i:reporting by)\s+(?P<names>{_NAME}(?:{_AND}{_NAME}){{0,5}})"
)
_SPLIT_NAMES: Final = re.compile(_AND)
_SEPARATOR: Final = re.compile(r"\s*(?:[|/,\u2022\u00b7\u2013\u2014-]|\bfor\b|\bof\b)\s*")
_DATELINE: Final = re.compile(
    rf"(?P<place>{_CAPITAL}[^()\n]{{1,70}}?)\s*\((?P<credit>[^()\n]{{2,48}})\)\.?\s*[-\u2013\u2014\u2015:]"
)
_OPENING: Final = re.compile(
    r"\((?P<credit>[A-Z][A-Za-z]{1,11})\)\s*(?P<dash>[-\u2013\u2014\u2015:])?\s*\S"
)
_SOURCE: Final = re.compile(
    r"\W*(?i:sources?|quelle|fuente|fonte|via)\s*:\s*(?P<credit>[^\n]{2,60}?)\W*$"
)
_COPYRIGHT: Final = re.compile(
    r"\W*(?:\u00a9|(?i:\(c\)|copyright))[\s\u00a9]*(?:\d{4}(?:\s*[-\u2013]\s*\d{4})?)?[\s,]*(?:by\s+)?"
    rf"(?P<credit>(?:{_TOKEN})(?:\s+[\w&'\u2019.-]+){{0,5}}?)"
    r"(?:\s*(?:[.,;|]|\(|\d{4}\b|[-\u2013\u2014]\s|(?i:all rights|inc\b|llc|ltd|via\b)).*)?$"
)
_PARTS: Final = re.compile(r"\s*[/;,&+]\s*|\s+(?:and|with|und|et|y|e)\s+")
_GENERIC: Final = words(
    "agencies agency agencias agencia agenturen agentur agences agence agenzie agenzia staff wires "
    "wire combined correspondent own news eigene redaktion reporters exclusive update updated left "
    "right pictured photo file sources source media press reports"
)
_PARTY: Final = re.compile(r"[DRI]-|.*\d")
# Words that the names of outlets are made of and the names of people are not.
_OUTLET_WORD: Final = re.compile(
    r"(?:^the\s|\b(?:news|times|post|press|guardian|herald|journal|tribune|agency|agence|today|"
    r"telegraph|mail|network|media|magazine|review|chronicle|observer|independent|daily|weekly|"
    r"gazette|standard|mirror|express|examiner|globe|inquirer|dispatch|monitor|bulletin|courier|"
    r"broadcasting|radio|television|tv|wire|service|services|online|report|insider|affairs|"
    r"politico|reuters|bloomberg|jazeera|axios|zeitung|allgemeine|tagblatt|tageblatt|anzeiger|"
    r"nachrichten|rundschau|kurier|presse|spiegel|zeit|monde|figaro|lib[e\u00e9]ration|parisien|"
    r"diario|peri[o\u00f3]dico|pa[i\u00ed]s|mundo|vanguardia|prensa|repubblica|corriere|stampa|"
    r"giornale|messaggero|folha|estado|jornal|globo|p[u\u00fa]blico)\b|\.(?:com|org|net|co|de|fr|it|es|uk)\b)",
    re.IGNORECASE,
)
# Those by which a line of few words is known as a masthead, and words of sections that make it none
# ("World News").
_MASTHEAD: Final = re.compile(
    r"\b(?:news|times|post|today|guardian|herald|journal|tribune|telegraph|gazette|chronicle|"
    r"politico|reuters|bloomberg|jazeera|axios|zeitung|allgemeine|spiegel|monde|figaro|pa[i\u00ed]s|"
    r"repubblica|corriere|folha)\b",
    re.IGNORECASE,
)
_SECTIONS: Final = words(
    "world national international us uk eu local regional top latest breaking live more related "
    "all business sports sport politics political science tech technology health opinion culture "
    "entertainment lifestyle travel weather video morning evening daily weekly good bad fake "
    "the this my our your in on for of"
)
_INITIALS: Final = re.compile(r"[A-Z][A-Za-z]?[A-Z]{1,4}$")
_ROLE: Final = re.compile(
    r"\b(?:correspondent|editor|reporter|writer|columnist|contributor|analyst|staff|bureau|chief|"
    r"korrespondent\w*|redakteur\w*|journalist\w*|special|opinion|senior|professor|fellow|"
    r"photograph\w*|producer|director|in|redactor\w*|corresponsal|envoy\w*|inviat[oa])\b",
    re.IGNORECASE,
)
_DESK: Final = re.compile(
    r"\s+(?:staff|reporters?|correspondents?|newsroom|desk|editors)$", re.IGNORECASE
)
_DATED: Final = re.compile(r"\d")


class Credit(NamedTuple):
    """What a line credits; ``None`` where it does not."""

    author: str | None = None
    outlet: str | None = None


def read_byline(line: str) -> Credit | None:
    """Read a line that names its authors and nothing but them, their outlet, role and date."""
    if not _BYLINE_START.match(line):
        return None
    dates = written_dates(line[:_READ])
    found = _BYLINE.match(line[: dates[0].start if dates else _READ])
    if not found or len(found["rest"].split()) > 12:
        return None
    names, outlet = _told_apart(found["names"])
    if not (names or outlet) or (_SHORT_MARK.match(line) and len(found["names"].split()) > 5):
        return None
    rest = found["rest"]
    if rest.strip() and not (
        _SEPARATOR.match(rest) or _DATED.search(rest) or rest.lstrip()[0] in "(@"
    ):
        outlet = outlet or (_outlet(rest) if is_outlet(rest) else None)
        if outlet is None and not _ROLE.search(rest):
            return None
    return Credit(_names(names), outlet or _outlet_in(rest))


def read_reporting(line: str) -> Credit | None:
    """Read the line that agencies put under a text: "(Reporting by ...; Editing by ...)"."""
    found = _REPORTING.match(line[:_READ])
    return Credit(_names(_told_apart(found["names"])[0])) if found else None


def read_dateline(line: str) -> tuple[str, str] | None:
    """Return place (with its date, if any) and outlet of "LONDON (Reuters) -"."""
    start = line[:_READ]
    found = _DATELINE.match(start)
    if found and _is_place(found["place"]) and not _abbreviates(found["credit"], found["place"]):
        outlet = _outlet(found["credit"])
        return (found["place"], outlet) if outlet else None
    opening = _OPENING.match(start)
    if opening and (opening["dash"] or is_outlet(opening["credit"])):
        outlet = _outlet(opening["credit"])
        return ("", outlet) if outlet else None
    return None


def read_source(line: str) -> str | None:
    """Return the outlet of a line "Source: AFP" or "© 2021 Le Monde"."""
    if len(line) > 200:
        return None
    source = _SOURCE.match(line)
    if source and len(source["credit"].split()) <= 6 and "//" not in source["credit"]:
        return _outlet(source["credit"])
    right = _COPYRIGHT.match(line)
    return _outlet(right["credit"].rstrip(" .")) if right else None


def is_outlet(name: str) -> bool:
    """Tell whether a name is built like an outlet's and not like a person's."""
    name = name.strip(" .,|")
    return bool(_OUTLET_WORD.search(name) or _INITIALS.match(name))


def is_masthead(line: str) -> bool:
    """Tell whether a line is nothing but the name of an outlet ("BBC News", "Reuters")."""
    parts = line.split()
    if not 1 <= len(parts) <= 4 or not all(part[0].isupper() for part in parts):
        return False
    if not _MASTHEAD.search(line) or not all(part.isalpha() for part in parts):
        return False
    own = [p for p in parts if not (p.lower() in _SECTIONS or p.lower() in ("news", "today"))]
    return bool(own)


def is_list_of_names(line: str) -> bool:
    """Tell whether a line is nothing but full names joined by "and" or commas."""
    return bool(_LIST_OF_NAMES.fullmatch(line)) and bool(_SPLIT_NAMES.search(line))


def _told_apart(text: str) -> tuple[list[str], str | None]:
    """Split a list of names into people and, if one is built so, an outlet."""
    parts = [_DESK.sub("", part.strip(" .")) for part in _SPLIT_NAMES.split(text)]
    people = [part for part in parts if part and not is_outlet(part)]
    outlets = [part for part in parts if part and is_outlet(part) and not _ROLE.search(part)]
    return [p for p in people if not _ROLE.search(p)], (outlets[0] if outlets else None)


def _names(names: list[str]) -> str | None:
    """Write a list of names; those in capitals as names are usually written."""
    written = [name.title() if name.isupper() and len(name) > 4 else name for name in names]
    return ", ".join(dict.fromkeys(written)) or None


def _outlet_in(rest: str) -> str | None:
    """Return the outlet among what follows a byline's names."""
    for part in re.split(r"\s*[|/,\u2022\u00b7\u2013\u2014()]\s*|\s+-\s+|^\s*(?:for|of)\s+", rest):
        if part and is_outlet(part) and not _ROLE.search(part) and not _DATED.search(part):
            return _outlet(part)
    return None


def _outlet(credit: str) -> str | None:
    """Return the first part of a credit that names an outlet, not just "agencies"."""
    if _PARTY.match(credit):
        return None
    for part in _PARTS.split(credit.strip()):
        name = part.strip(" .-\u2013\u2014|,")
        parts = name.lower().split()
        if name and name[0].isalpha() and len(parts) <= 5 and not _GENERIC.issuperset(parts):
            return name if name[0].isupper() or parts[0] in ("dpa", "epd", "kna", "sid") else None
    return None


def _abbreviates(credit: str, name: str) -> bool:
    """Tell "World Health Organization (WHO) -" from a dateline."""
    initials = "".join(word[0] for word in name.split() if word[0].isupper())
    return len(credit) > 1 and initials.endswith(credit)


def _is_place(place: str) -> bool:
    """Tell a dateline's place (and date) from the beginning of a sentence."""
    parts = [part.strip(",.") for part in place.split()]
    small = sum(part[:1].islower() for part in parts)
    return len(parts) <= 8 and small <= (1 if len(parts) > 2 else 0)

"""Names of months and days, and the words around them, by language. Data and its patterns."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from summarizer.annotate.dates.fixed_phrases import PHRASES


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The words of one language.

    Attributes:
        months, weekdays: name to number (January is 1, Monday is 0), lower case.
        month_pattern, weekday_pattern: alternatives that match them as they are printed.
        before_months: words that make a bare month name a month.
        before_years: words that make a bare number a year.
        phrases: fixed expression to (unit, offset, part).
        ahead: words that speak of the future.
        ago: patterns with a group ``number`` and a group ``unit``.
        units: name of a unit to the English one.
        parts: words that narrow a month or a year, to early, mid, late, start or end.
        leading, trailing: alternatives of words before and behind a weekday that say which
            one is meant ("vergangenen Montag", "lundi prochain").
    """

    code: str
    months: dict[str, int]
    weekdays: dict[str, int]
    month_pattern: str
    weekday_pattern: str
    before_months: str
    before_years: str
    phrases: dict[str, tuple[str, int, str]]
    ahead: re.Pattern[str]
    ago: str
    units: dict[str, str]
    parts: dict[str, str]
    leading: str = ""
    trailing: str = ""


_MONTHS: Final = {
    "en": "january february march april may june july august september october november december",
    "de": "januar februar märz april mai juni juli august september oktober november dezember",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre"
    " diciembre",
    "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre"
    " dicembre",
    "pt": "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro"
    " dezembro",
}
_MORE_MONTHS: Final = {
    "en": {"jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sept": 9,
           "sep": 9, "oct": 10, "nov": 11, "dec": 12},
    "de": {"jänner": 1, "jan": 1, "feb": 2, "aug": 8, "sept": 9, "okt": 10, "nov": 11, "dez": 12},
    "fr": {"janv": 1, "févr": 2, "avr": 4, "juil": 7, "sept": 9, "oct": 10, "nov": 11, "déc": 12},
    "es": {"setiembre": 9, "ene": 1, "feb": 2, "abr": 4, "ago": 8, "sept": 9, "oct": 10,
           "nov": 11, "dic": 12},
    "it": {"gen": 1, "feb": 2, "apr": 4, "ago": 8, "sett": 9, "ott": 10, "nov": 11, "dic": 12},
    "pt": {"jan": 1, "fev": 2, "abr": 4, "ago": 8, "set": 9, "out": 10, "nov": 11, "dez": 12},
}  # fmt: skip
_WEEKDAYS: Final = {
    "en": "monday tuesday wednesday thursday friday saturday sunday",
    "de": "montag dienstag mittwoch donnerstag freitag samstag sonntag",
    "fr": "lundi mardi mercredi jeudi vendredi samedi dimanche",
    "es": "lunes martes miércoles jueves viernes sábado domingo",
    "it": "lunedì martedì mercoledì giovedì venerdì sabato domenica",
    "pt": "segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo",
}
_PARTS_OF_DAY: Final = (
    "morgen vormittag mittag nachmittag abend nacht früh morgens abends nachmittags mittags"
)
# How Portuguese news shortens the days ("na terça,", "nesta quarta (3)").
_SHORT_DAYS: Final = {"segunda": 0, "terça": 1, "quarta": 2, "quinta": 3, "sexta": 4}
_SHORT_FORMS: Final = (
    r"|(?:(?<=\b[nd]a\s)|(?<=\bnesta\s)|(?<=\bdesta\s)|(?<=\bà\s)|(?<=últim[oa]\s))"
    r"(?:segunda|terça|quarta|quinta|sexta)(?=\s*[,.;:()]|\s+à|\s+de\smanhã|\s+pass)"
)
_LEADING: Final = {
    "de": "vergangene[nrs]?|letzte[nrs]?|vorige[nr]?|kommende[nr]?|nächste[nr]?",
    "es": "pasado|último|próximo",
    "it": "scors[oa]|prossim[oa]",
    "pt": "passad[oa]|últim[oa]|próxim[oa]",
}
_TRAILING: Final = {
    "fr": "derniers?|passé|prochains?",
    "es": "pasado|próximo|que viene",
    "it": "scors[oa]|prossim[oa]",
    "pt": "passad[oa]|próxim[oa]|que vem",
}
COMING: Final = ("kommend", "nächst", "prochain", "próxim", "prossim", "que v")
"""What those words begin with that point ahead."""

_BEFORE_MONTHS: Final = {
    "en": r"in|since|until|till|through|during|before|after|of|for|from|by|between|around",
    "de": r"im|seit|bis|ab|vom|Anfang|Mitte|Ende|seit Anfang|seit Ende|bis Ende|vergangenen|letzten"
    r"|kommenden|nächsten|diesen",
    "fr": r"en|depuis|jusqu['\u2019]en|d['\u2019]ici|fin|début|mi-|mois de|mois d['\u2019]|avant",
    "es": r"en|desde|hasta|de|mes de|finales de|principios de|mediados de|para",
    "it": r"in|a|da|ad|dal|fino a|entro|mese di|fine|inizio|metà|di|dello scorso|lo scorso",
    "pt": r"em|desde|até|de|mês de|final de|início de|meados de|fim de",
}
_BEFORE_YEARS: Final = {
    "en": r"in|since|until|till|through|during|before|after|of|for|from|by|fiscal|as of|between",
    "de": r"im Jahr|im Jahre|in|seit|bis|ab|vor|nach|von|Ende|Anfang|Mitte|Sommer|Herbst|Frühjahr"
    r"|Winter|Jahr|Jahre",
    "fr": r"en|depuis|jusqu['\u2019]en|d['\u2019]ici|dès|avant|après|fin|début|année|de|partir de",
    "es": r"en|desde|hasta|de|antes de|después de|para|año|a partir de|del",
    "it": r"nel|dal|del|al|entro il|fino al|prima del|dopo il|anno|il",
    "pt": r"em|desde|até|de|antes de|depois de|ano|ano de|a partir de",
}
_AHEAD: Final = {
    "en": r"will|['\u2019]ll|won['\u2019]t|shall|should|may|might|must|going to|would(?! have)"
    r"|(?:is|are|was|were)(?: also)? (?:expected|due|set|slated|scheduled|likely"
    r"|to (?:be|meet|begin|take|visit|travel|hold|vote))|to be [a-z]+ed"
    r"|scheduled (?:for|to)|slated for|planned for|set for|due (?:in|on|by)|plan(?:s|ning)? to"
    r"|next|upcoming|deadline|expected (?:to|in|on|by)|expects? to|by the end|(?<!t )ha(?:ve|s) to"
    r"|hop(?:es?|ing) to|aims? to|vow(?:s|ed) to|wants? to|willing to|re-?election",
    "de": r"wird|werden|soll|sollen|will|wollen|plant|planen|bevor|kommenden|nächsten"
    r"|bis(?=\s+(?:zum\s+)?$)",
    "fr": r"va|vont|sera|seront|aura|auront|doit|doivent|prévue?s?|prochaine?s?"
    r"|d['\u2019]ici|jusqu(?=['\u2019]\w+\s+$)|\w+(?:era|eront)",
    "es": r"va a|van a|será|serán|próxim[oa]s?|prevé|previst[oa]s?|\w+(?:rá|rán)"
    r"|hasta(?=\s+(?:el\s+)?$)",
    "it": r"sarà|saranno|prossim[oi]|previst[oaie]|deve|devono|\w+(?:erà|irà|eranno|iranno)"
    r"|fino(?=\s+a\w*\s+$)",
    "pt": r"vai|vão|será|serão|próxim[oa]s?|previst[oa]s?|deve|devem|\w+(?:rá|rão)"
    r"|até(?=\s+(?:à\s+|ao\s+)?$)",
}
_AGO: Final = {
    "en": r"(?P<number>NUMBER)\s+(?P<unit>UNIT)\s+(?P<how>ago"
    r"|from\s+now|away|earlier|later|before|after|prior)",
    "de": r"vor\s+(?P<number>NUMBER)\s+(?P<unit>UNIT)",
    "fr": r"il\s+y\s+a\s+(?P<number>NUMBER)\s+(?P<unit>UNIT)",
    "es": r"hace\s+(?P<number>NUMBER)\s+(?P<unit>UNIT)",
    "it": r"(?P<number>NUMBER)\s+(?P<unit>UNIT)\s+fa",
    "pt": r"há\s+(?P<number>NUMBER)\s+(?P<unit>UNIT)",
}
_PARTS: Final = {
    "en": {"early": "early", "mid": "mid", "late": "late", "the end of": "end", "end of": "end",
           "the start of": "start", "the beginning of": "start", "the middle of": "mid"},
    "de": {"anfang": "early", "mitte": "mid", "ende": "late"},
    "fr": {"début": "early", "mi": "mid", "fin": "late", "la fin de": "late"},
    "es": {"principios de": "early", "mediados de": "mid", "finales de": "late"},
    "it": {"inizio": "early", "metà": "mid", "fine": "late", "la fine del": "late"},
    "pt": {"início de": "early", "meados de": "mid", "final de": "late", "fim de": "late"},
}  # fmt: skip
_UNITS: Final = {
    "en": {"day": "day", "week": "week", "month": "month", "year": "year", "decade": "decade"},
    "de": {"tag": "day", "tagen": "day", "woche": "week", "wochen": "week", "monat": "month",
           "monaten": "month", "jahr": "year", "jahren": "year"},
    "fr": {"jour": "day", "semaine": "week", "mois": "month", "an": "year", "année": "year"},
    "es": {"día": "day", "semana": "week", "mes": "month", "mese": "month", "año": "year"},
    "it": {"giorno": "day", "giorni": "day", "settimana": "week", "settimane": "week",
           "mese": "month", "mesi": "month", "anno": "year", "anni": "year"},
    "pt": {"dia": "day", "semana": "week", "mês": "month", "mese": "month", "ano": "year"},
}  # fmt: skip
NUMBERS: Final = {
    "en": "a one two three four five six seven eight nine ten eleven twelve",
    "de": "einem zwei drei vier fünf sechs sieben acht neun zehn elf zwölf",
    "fr": "un deux trois quatre cinq six sept huit neuf dix onze douze",
    "es": "un dos tres cuatro cinco seis siete ocho nueve diez once doce",
    "it": "un due tre quattro cinque sei sette otto nove dieci undici dodici",
    "pt": "um dois três quatro cinco seis sete oito nove dez onze doze",
}
_MORE_NUMBERS: Final = {"an": 1, "a": 1, "one": 1, "einer": 1, "une": 1, "una": 1, "uma": 1,
                        "duas": 2, "two": 2}  # fmt: skip


@lru_cache(maxsize=16)
def vocabulary(language: str | None) -> Vocabulary:
    """Return the words of a language (ISO 639-1), English where it is not known."""
    code = (language or "en")[:2].lower()
    code = code if code in _MONTHS else "en"
    months = dict(zip(_MONTHS[code].split(), range(1, 13), strict=True))
    weekdays = dict(zip(_WEEKDAYS[code].split(), range(7), strict=True))
    if code == "de":
        weekdays["sonnabend"] = 5
        for day, index in tuple(weekdays.items()):  # "Dienstagabend"
            weekdays |= {day + part: index for part in _PARTS_OF_DAY.split()}
    short = _MORE_MONTHS[code]
    number = r"\d{1,4}|" + "|".join(sorted(number_words(code), key=len, reverse=True))
    unit = "(?:" + "|".join(sorted(_UNITS[code], key=len, reverse=True)) + ")(?:s|e|n|en)?"
    return Vocabulary(
        code=code,
        months=months | short,
        weekdays=weekdays | (_SHORT_DAYS if code == "pt" else {}),
        month_pattern=_printed(months, code) + "|" + _printed(short, code, dot=r"\b\.?"),
        weekday_pattern=_printed(weekdays, code) + (_SHORT_FORMS if code == "pt" else ""),
        before_months=_BEFORE_MONTHS[code],
        before_years=_BEFORE_YEARS[code],
        phrases=PHRASES[code],
        ahead=re.compile(rf"\b(?:{_AHEAD[code]})\b", re.IGNORECASE),
        ago=_AGO[code].replace("NUMBER", number).replace("UNIT", unit),
        units=_UNITS[code],
        parts=_PARTS[code],
        leading=_LEADING.get(code, ""),
        trailing=_TRAILING.get(code, ""),
    )


def number_words(code: str) -> dict[str, int]:
    """Return the number words of a language up to twelve, with their values."""
    words = NUMBERS[code].split()
    first = 0 if code == "en" else 1  # English counts both "a" and "one"
    return {word: max(value, 1) for value, word in enumerate(words, first)} | _MORE_NUMBERS


def _printed(names: dict[str, int], code: str, dot: str = r"\b") -> str:
    """Return alternatives for names as printed: capitals in English and German, else either."""
    forms = set()
    for name in names:
        forms |= {name.capitalize(), name.upper()}
        if code not in ("en", "de"):
            forms.add(name)
    return "(?:" + "|".join(sorted(forms, key=lambda form: (-len(form), form))) + ")" + dot

"""Lines that are told by their shape alone: dates, rules, page codes, menus, capitals."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from summarizer.clean.kinds import Mark, mark

if TYPE_CHECKING:
    from summarizer.clean.lines import Line


def _words(*tables: str) -> frozenset[str]:
    """Return the words of tables that are written as running text."""
    return frozenset(" ".join(tables).split())


_MONTHS: Final = (
    "january february march april may june july august september october november december jan feb"
    " mar apr jun jul aug"
    " sep sept oct nov dec januar februar märz mai juni juli oktober dezember okt dez janvier"
    " février mars avril juin juillet"
    " août septembre octobre novembre décembre enero febrero marzo abril mayo junio julio agosto"
    " septiembre octubre noviembre"
    " diciembre gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre janeiro"
    " fevereiro março maio junho julho"
    " setembro outubro novembro dezembro"
)
_DAYS: Final = (
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri"
    " sat sun montag dienstag mittwoch"
    " donnerstag freitag samstag sonntag lundi mardi mercredi jeudi vendredi samedi dimanche lunes"
    " martes miércoles jueves viernes"
    " sábado domingo lunedì martedì mercoledì giovedì venerdì sabato domenica segunda terça quarta"
    " quinta sexta feira"
)
_ISSUED: Final = _words(
    "updated update published posted modified created filed veröffentlicht aktualisiert "
    "publié publiée modifié publicado actualizado modificado pubblicato aggiornato atualizado "
    "stand ago read reading lesezeit leitura lectura lecture lettura lesedauer"
)
_CLOCK: Final = (
    "time minuten minutos minuti tempo tiempo temps at on am pm a m p et est edt gmt bst cet cest"
    " pt pst pdt ct cst cdt utc ist th"
    " st nd rd of the last first date time this article"
    " story report post was has been is min mins minute minutes hour hours day days de du le del"
    " di do da um uhr am mis à jour il el em"
    " às as h um las alle ore der and today yesterday"
)
_DATE_WORDS: Final = _words(_MONTHS, _DAYS, _CLOCK) | _ISSUED
_MONTH_WORDS: Final = _words(_MONTHS)
_NUMERIC: Final = re.compile(r"(?<!\d)\d{1,4} ?[/.-] ?\d{1,2} ?[/.-] ?\d{2,4}(?!\d)")
_CLOCK_TIME: Final = re.compile(
    r"(?<![\d.])\d{1,2}(?::\d\d|[.h]\d\d(?![\d.]))|\d ?[ap]\. ?m\b|\d ?[ap]m\b", re.IGNORECASE
)
_DATE_SIGNS: Final = re.compile(r"[\w\s.,:;/|()\u2013\u2014\u2022\u00b7'+-]+\Z")
_WORDLESS: Final = re.compile(r"[\W_]+\Z")
_ARROW: Final = re.compile(r"[\u2192\u21d2\u27a1\u2794\u279c\u25b6\u25ba\u25b8\u226b]\ufe0f?\s*\S")
_BRACKETED: Final = re.compile(r"\[ ?[A-Z\u00c0-\u00de][^\[\]]{15,140}\]\Z")
_HASHTAGS: Final = re.compile(r"#\w+(?:[\s,]+#\w+)*\Z")
_CODE: Final = re.compile(r"\d{9,}\Z")
_LABELLED: Final = re.compile(
    r"[A-Z\u00c0-\u00de][^:.!?\"\u201c\u201d]{2,50}:(?=[A-Z\u00c0-\u00de'\u2018\u201c\"])(?P<title>.+)\Z"
)
_SEPARATED: Final = re.compile(r"\s*[|>\u203a\u00bb\u2022\u00b7/]\s*")
_MENU: Final = _words(
    "home news world politics sport sports business opinion culture tech technology video "
    "videos live login menu search subscribe weather health science entertainment lifestyle "
    "travel markets money arts books food style local national international about contact "
    "help shop jobs startseite politik wirtschaft kultur wissen panorama gesellschaft "
    "netzwelt accueil politique économie monde société inicio portada política economía mundo "
    "cultura deportes sociedad opinión cronaca politica esteri economia spettacoli tecnologia "
    "brasil esportes esporte últimas"
)


def date_line(line: Line) -> Mark | None:
    """Return the mark of a line that holds nothing but a date, strong if it says "updated"."""
    if line.words > 16 or not any(map(str.isdigit, line.text)):
        return None
    if not (line.vocabulary <= _DATE_WORDS and _DATE_SIGNS.match(line.text)):
        return None
    issued = not line.vocabulary.isdisjoint(_ISSUED)
    dated = not line.vocabulary.isdisjoint(_MONTH_WORDS) and line.words > 1
    if not (dated or _NUMERIC.search(line.text) or (issued and line.words > 2)):
        return None
    return mark("timestamp", strong=issued)


def has_clock(line: Line) -> bool:
    """Tell whether a line gives a time of day, as "10:16", "10.16" or "4 p.m."."""
    return bool(_CLOCK_TIME.search(line.text))


def wordless(line: Line) -> Mark | None:
    """Return the mark of a line of signs, or of the number by which a page calls an element."""
    if line.words > 6:
        return None
    if _WORDLESS.match(line.text):
        return mark("separator")
    if _CODE.match(line.text):
        return mark("navigation", "A number by which the page calls one of its elements.")
    return None


def pointer(line: Line) -> Mark | None:
    """Return the mark of a link: a line that is no sentence, behind an arrow or in brackets."""
    if line.words > 30 or line.terminal:
        return None
    if _ARROW.match(line.text):
        reason = "A line that opens with an arrow: the title of another article."
        return mark("related-links", reason)
    if line.words >= 5 and _BRACKETED.match(line.text):
        return mark("related-links", "The title of another article in brackets.", strong=False)
    return None


def hashtags(line: Line) -> Mark | None:
    """Return the mark of a line that holds nothing but hashtags."""
    return mark("tags") if line.words <= 30 and _HASHTAGS.match(line.text) else None


def labelled(line: Line) -> Mark | None:
    """Return the mark of a label with a title glued to it, as links lose the space between them."""
    if not 5 <= line.words <= 32 or line.terminal:
        return None
    found = _LABELLED.match(line.text)
    if found is None or len(found["title"].split()) < 4:
        return None
    return mark("related-links", "A label and the title of another article.", strong=False)


def breadcrumb(line: Line) -> Mark | None:
    """Return the mark of a menu on one line: short entries between separators."""
    if line.words > 40 or line.terminal:
        return None
    entries = [entry for entry in _SEPARATED.split(line.core) if entry]
    if len(entries) < 3 or any(len(entry.split()) > 3 for entry in entries):
        return None
    known = sum(not _MENU.isdisjoint(entry.lower().split()) for entry in entries)
    return mark("navigation") if known >= 2 else None


def is_menu_word(line: Line) -> bool:
    """Tell whether a line is a single entry of a page's menu."""
    return line.words <= 3 and not line.terminal and set() < line.vocabulary <= _MENU


def is_capitals(line: Line) -> bool:
    """Tell whether a line is set in capitals and does not end like a statement."""
    if not 1 <= line.words <= 30 or line.text.endswith((".", ":", "!")):
        return False
    letters = [*filter(str.isalpha, line.text)]
    large = sum(map(str.isupper, letters))
    return len(letters) >= max(3, 2 * line.words) and large >= 0.92 * len(letters)

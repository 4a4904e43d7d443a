"""Names of months and days of the week in the languages Sidebrief knows, and words around dates."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

_MONTHS: Final = (
    # English | German | French | Spanish | Italian | Portuguese; abbreviations after the full name
    "january jan | januar jänner | janvier janv | enero ene | gennaio genn gen | janeiro",
    "february feb | februar feber | février févr fév | febrero | febbraio febbr | fevereiro fev",
    "march mar | märz mrz | mars | marzo | marzo | março",
    "april apr | april | avril avr | abril abr | aprile | abril",
    "may | mai | mai | mayo | maggio magg | maio",
    "june jun | juni | juin | junio | giugno giu | junho",
    "july jul | juli | juillet juil | julio | luglio lug | julho",
    "august aug | august | août | agosto ago | agosto | agosto",
    "september sept sep | september | septembre | septiembre | settembre sett set | setembro",
    "october oct | oktober okt | octobre | octubre | ottobre ott | outubro out",
    "november nov | november | novembre | noviembre | novembre | novembro",
    "december dec | dezember dez | décembre déc | diciembre dic | dicembre | dezembro",
)
_WEEKDAYS: Final = (
    "monday mon | montag mo | lundi lun | lunes | lunedì lunedi | segunda-feira segunda",
    "tuesday tues tue | dienstag di | mardi mar | martes | martedì martedi | terça-feira terça",
    (
        "wednesday wed | mittwoch mi | mercredi mer | miércoles mié | "
        "mercoledì mercoledi | quarta-feira quarta"
    ),
    (
        "thursday thurs thur thu | donnerstag do | jeudi jeu | jueves jue | "
        "giovedì giovedi gio | quinta-feira quinta"
    ),
    "friday fri | freitag fr | vendredi ven | viernes vie | venerdì venerdi | sexta-feira sexta",
    "saturday sat | samstag sonnabend sa | samedi sam | sábado sáb | sabato sab | sábado",
    "sunday sun | sonntag so | dimanche dim | domingo dom | domenica | domingo",
)
YESTERDAY: Final = "yesterday | gestern | hier | ayer | ieri | ontem"
TODAY: Final = "today | heute | aujourd'hui | aujourd\u2019hui | hoy | oggi | hoje"

PUBLISHED: Final = (
    "first published | published | publication date | posted | released | issued | dated | date | "
    "filed | created | veröffentlicht | erschienen | erstellt | datum | publié | publié le | "
    "paru | "
    "date de publication | publicado | publicada | fecha | pubblicato | pubblicata | data | "
    "publicado em | criado"
)
UPDATED: Final = (
    "last updated | last modified | updated | modified | aktualisiert | stand | geändert | "
    "mis à jour | modifié | actualizado | actualizada | aggiornato | aggiornata | modificato | "
    "atualizado | atualizada"
)


def fold(word: str) -> str:
    """Return a word in lower case without accents."""
    plain = unicodedata.normalize("NFKD", word.lower())
    return "".join(char for char in plain if not unicodedata.combining(char))


def _numbered(rows: tuple[str, ...], first: int) -> dict[str, int]:
    return {
        fold(word): number
        for number, row in enumerate(rows, first)
        for word in row.replace("|", " ").split()
    }


MONTHS: Final = _numbered(_MONTHS, 1)
"""Folded name or abbreviation -> 1 to 12."""
WEEKDAYS: Final = _numbered(_WEEKDAYS, 0)
"""Folded name or abbreviation -> 0 (Monday) to 6."""


def alternatives(*rows: str) -> str:
    """Return a pattern for any of the words in the rows, longest first."""
    words = {word.strip() for row in rows for word in row.split("|")}
    return "|".join(re.escape(word) for word in sorted(words, key=lambda w: (-len(w), w)))


def _spellings(rows: tuple[str, ...]) -> frozenset[str]:
    """Return the names in a table, as written and without accents."""
    words = {word for row in rows for word in row.replace("|", " ").split()}
    return frozenset(words | {fold(word) for word in words})


def _pattern(words: frozenset[str]) -> str:
    return "|".join(sorted(words, key=lambda w: (-len(w), w)))


MONTH_WORDS: Final = _spellings(_MONTHS)
MONTH_PATTERN: Final = _pattern(MONTH_WORDS)
WEEKDAY_PATTERN: Final = _pattern(_spellings(_WEEKDAYS))

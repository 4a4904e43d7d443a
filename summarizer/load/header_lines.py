"""The top of an article: its first lines, and what each of them is.

In: the text of an article. Out: its lines up to the second line of running text, each told apart as
date line, byline, page control, notice or caption, running text or other. Reads the first 6,000
characters only.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import islice
from typing import Final, Literal

from summarizer.load.calendar_words import (
    PUBLISHED,
    TODAY,
    UPDATED,
    WEEKDAY_PATTERN,
    YESTERDAY,
    alternatives,
)
from summarizer.load.credits import read_byline
from summarizer.load.vocabulary import CONTROLS, FILLERS
from summarizer.load.written_dates import WrittenDate, written_dates

LineKind = Literal["date", "byline", "control", "notice", "prose", "other"]

_TOP: Final = 6_000
_LINES: Final = 24
_PROSE_LINES: Final = 2
_LONG: Final = 35
_LONG_LINE: Final = 300
_ENDS: Final = 60
_LINE: Final = re.compile(r"[^\n]*\S[^\n]*")
_WORD: Final = re.compile(r"[^\W_]+(?:['\u2019.&-][^\W_]+)*")
_FULL_STOP: Final = re.compile(r"[.;:,\u2026][\"'\u201d\u2019\u00bb)\]]*$")
_TIME: Final = re.compile(
    r"\b\d{1,2}(?:[:.h]\d{2}){1,2}(?:\s*uhr)?\s*(?:[ap]\.?\s?m\.?)?|\b\d{1,2}\s*[ap]\.?m\.?(?!\w)"
    r"|\b(?:GMT|UTC|EST|EDT|CST|CDT|PST|PDT|MST|MDT|BST|CET|CEST|ET|PT|IST)\b(?:\s*[+-]\d{1,4})?"
    r"|\b(?:at|on|um|den|am|le|el|alle|ore|as|\u00e0s|a las|\u00e0|uhr|h)\b",
    re.IGNORECASE,
)
_LABEL: Final = re.compile(
    rf"\b(?:{alternatives(PUBLISHED, UPDATED)})\b\s*(?:on\b)?\s*:?", re.IGNORECASE
)
_RELATIVE: Final = re.compile(
    rf"\b(?:{alternatives(YESTERDAY, TODAY)}|{WEEKDAY_PATTERN})\b", re.IGNORECASE
)
# Lines about the page or its pictures, in small letters.
_NOTICE: Final = re.compile(
    # One \b for all that begin with a word: where none does, they are passed over at once.
    r"\b(?:(?:this|dieser|diese|dieses|cet|cette|este|esta|questo|questa)\s+(?:article|story|page"
    r"|post|content|video|artikel|beitrag|seite|contenu|art\u00edculo|noticia|p\u00e1gina|articolo"
    r"|pagina|artigo)\b"
    r"|(?:image|media|picture|photo|video)\s+(?:caption|copyright|credit)\b"
    r"|(?:getty images|shutterstock|afp/|ap photo|file photo|(?:reuters|afp|epa|ap)\s+photo)\b)"
    r"|\((?:[^()]*\b(?:photo|foto|picture|image)\b[^()]*|[^()]*/[^()]*)\)\s*$"
    r"|^\W*(?:photo|foto|picture|image|bild|imagen|immagine|imagem|cr\u00e9dit)s?\s*:"
)


@dataclass(frozen=True, slots=True)
class HeaderLine:
    """One line of the top of an article, without the white space around it.

    Attributes:
        start, end: its place in the article's text.
        dates: the dates in it; none are looked for in running text.
    """

    start: int
    end: int
    text: str
    kind: LineKind
    dates: tuple[WrittenDate, ...] = ()


def header_lines(text: str) -> tuple[HeaderLine, ...]:
    """Return the lines at the top of a text, up to its second line of running text."""
    lines: list[HeaderLine] = []
    prose = 0
    for found in _LINE.finditer(text, 0, _TOP):
        line = found.group()
        start = found.start() + len(line) - len(line.lstrip())
        header = classify(line.strip(), start)
        lines.append(header)
        prose += header.kind == "prose"
        if prose == _PROSE_LINES or len(lines) == _LINES:
            break
    return tuple(lines)


def classify(line: str, start: int = 0) -> HeaderLine:
    """Tell what one line, stripped, is."""
    long = len(line) > _LONG_LINE or has_more_words(line, _LONG)
    dates = () if long else written_dates(line)
    kind = _kind_of_long(line) if long else _kind(line, dates)
    kept = dates if kind in ("date", "byline", "other") else ()
    return HeaderLine(start, start + len(line), line, kind, kept)


def _kind_of_long(line: str) -> LineKind:
    about_picture = _is_notice(line[:_ENDS]) or _is_notice(line[-_ENDS:])
    return "notice" if about_picture else "prose"


def _is_notice(line: str) -> bool:
    return bool(_NOTICE.search(line.lower()))


def _kind(line: str, dates: tuple[WrittenDate, ...]) -> LineKind:
    if read_byline(line):
        return "byline"
    if dates and _rest(line, dates) <= 3:
        return "date"
    if _is_control(line):
        return "control"
    if _is_notice(line):
        return "notice"
    return "prose" if is_prose(line) else "other"


def words_of(line: str) -> int:
    """Count the words of a line."""
    return len(_WORD.findall(line))


def has_more_words(line: str, count: int) -> bool:
    """Tell whether a line has more than so many words, without counting the rest."""
    return next(islice(_WORD.finditer(line), count, None), None) is not None


def long_words(text: str) -> list[str]:
    """Return the words of four letters and more, in lower case."""
    return [w.lower() for w in _WORD.findall(text) if len(w) > 3]


def is_prose(line: str) -> bool:
    """Tell running text from a headline: a sentence with its stop, not in title case."""
    if not _FULL_STOP.search(line):
        return has_more_words(line, _LONG)
    return not (is_title_case(line) and words_of(line) <= _LONG // 2)


def is_title_case(line: str) -> bool:
    """Tell whether most long words of a line begin with a capital, as in many English headlines."""
    long = [word for word in _WORD.findall(line) if len(word) > 3]
    return len(long) > 2 and sum(word[0].isupper() for word in long) > 0.75 * len(long)


def is_label(line: str) -> bool:
    """Tell whether a line names itself a date of publication."""
    return bool(re.match(rf"\W*(?:{alternatives(PUBLISHED)})\b", line, re.IGNORECASE))


def is_update(line: str) -> bool:
    """Tell whether a line names itself a date of an update."""
    return bool(re.match(rf"\W*(?:{alternatives(UPDATED)})\b", line, re.IGNORECASE))


def _rest(line: str, dates: tuple[WrittenDate, ...]) -> int:
    """Count the words of a line that belong to no date, time, label or control of the page."""
    for written in reversed(dates):
        line = f"{line[: written.start]} {line[written.end :]}"
    rest = _RELATIVE.sub(" ", _TIME.sub(" ", _LABEL.sub(" ", line)))
    return len(_own_words(rest))


def _is_control(line: str) -> bool:
    named = _WORD.findall(line.lower())
    if not named:
        return True  # rules, arrows, dots
    return len(named) <= 10 and not CONTROLS.isdisjoint(named) and not _own_words(line)


def _own_words(line: str) -> list[str]:
    """Return the words of a line that are neither the page's nor mere fillers or numbers."""
    named = _WORD.findall(line.lower())
    return [w for w in named if w not in CONTROLS and w not in FILLERS and not w.isdecimal()]

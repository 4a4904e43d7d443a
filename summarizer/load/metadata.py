"""What an article's own text says about it: title, outlet, author, date.

In: an article. Out: the same article with what was unknown filled in; nothing that was given is
changed, and what the text does not say stays ``None``. Reads the top (6,000 characters) and the end
(1,500) of the text. Under a millisecond an article.

The date is taken from the lines above the running text, from the dateline, or from a line that
calls itself the date of publication; never from running text or from lists of other articles.
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import takewhile
from typing import TYPE_CHECKING, Final

from summarizer.load.credits import (
    Credit,
    is_list_of_names,
    is_masthead,
    is_outlet,
    read_byline,
    read_dateline,
    read_reporting,
    read_source,
)
from summarizer.load.header_lines import (
    HeaderLine,
    classify,
    has_more_words,
    header_lines,
    long_words,
    words_of,
)
from summarizer.load.publication_date import publication_date
from summarizer.model import Extent

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.model import Article

_END: Final = 1_500
_END_LINES: Final = 8
_TITLE_WORDS: Final = 30
_CLEAR_WORDS: Final = 4
_SENTENCE_WORDS: Final = 16
_BELOW: Final = 600
_STEM: Final = 5
_PERSON: Final = re.compile(r"[^\W\d_][\w.'\u2019-]*(?:\s+[^\W\d_][\w.'\u2019-]*){1,2}$")


def describe(article: Article) -> Article:
    """Fill in title, heading, outlet, author and date from the text, where they are ``None``."""
    top = header_lines(article.text)
    end = _end_lines(article.text, top)
    title, heading = _title(article, top)
    credit = _credit(top, end)
    described = replace(
        article,
        title=title,
        heading=heading,
        outlet=article.outlet or credit.outlet,
        author=article.author or credit.author,
    )
    if article.date is not None:
        return described
    found = publication_date(described, top, end)
    return replace(described, date=found.day, date_basis=found.basis, date_note=found.note)


def _end_lines(text: str, top: Sequence[HeaderLine]) -> tuple[HeaderLine, ...]:
    """Return the last lines of a text that are not among its first."""
    start = max(len(text) - _END, top[-1].end if top else 0)
    lines = []
    for line in text[start:].split("\n")[-4 * _END_LINES :]:
        if line.strip():
            lines.append((line.strip(), start))
        start += len(line) + 1
    return tuple(classify(line, place) for line, place in lines[-_END_LINES:])


def _title(article: Article, top: Sequence[HeaderLine]) -> tuple[str | None, Extent | None]:
    if article.title is not None:
        return article.title, article.heading or _place_of(article.title, top)
    line = headline(article.text, top)
    return (line.text, Extent(line.start, line.end)) if line else (None, None)


def _place_of(title: str, top: Sequence[HeaderLine]) -> Extent | None:
    wanted = " ".join(title.split())
    for line in top:
        if " ".join(line.text.split()) == wanted:
            return Extent(line.start, line.end)
    return None


def headline(text: str, top: Sequence[HeaderLine]) -> HeaderLine | None:
    """Return the line at the top that reads like a headline; ``None`` if the text just begins.

    A first line that is a whole sentence with its full stop counts as one if the text below takes
    up most of its words, as a lead does with its headline.
    """
    before = list(takewhile(lambda line: line.kind != "prose", top))
    candidates = [line for line in before if line.kind == "other" and _may_be_headline(line)]
    candidates = [line for line in candidates if text[line.end :].strip()]
    clear = [line for line in candidates if words_of(line.text) >= _CLEAR_WORDS]
    short = [line for line in candidates if not _is_name(line.text)]
    if clear or short:
        return (clear or short)[0]
    first = top[len(before)] if len(before) < len(top) else None
    return first if first and _is_taken_up(first, text) else None


def _may_be_headline(line: HeaderLine) -> bool:
    return (
        2 <= words_of(line.text) <= _TITLE_WORDS
        and read_dateline(line.text) is None
        and read_source(line.text) is None
        and not is_list_of_names(line.text)
        and not is_masthead(line.text)
        and "//" not in line.text
    )


def _is_taken_up(line: HeaderLine, text: str) -> bool:
    """Tell whether most long words of a line come back in the text right below it."""
    if has_more_words(line.text, _SENTENCE_WORDS):
        return False
    words = {word[:_STEM] for word in long_words(line.text)}
    if len(words) < 2:
        return False
    below = {word[:_STEM] for word in long_words(text[line.end : line.end + _BELOW])}
    return len(words & below) >= 0.75 * len(words)


def _is_name(line: str) -> bool:
    """Tell whether a line may be the name of a person, a section or an outlet."""
    return is_outlet(line) or (
        bool(_PERSON.match(line)) and all(word[:1].isupper() for word in line.split())
    )


def _credit(top: Sequence[HeaderLine], end: Sequence[HeaderLine]) -> Credit:
    """Put together what the lines credit: byline, dateline, masthead, lines at the end."""
    bylines = [found for line in top if (found := read_byline(line.text))]
    authors = [found.author for found in bylines if found.author]
    outlets = [found.outlet for found in bylines if found.outlet]
    outlets += [dateline[1] for line in top if (dateline := read_dateline(line.text))]
    outlets += [line.text for line in top if line.kind == "other" and is_masthead(line.text)]
    outlets += [source for line in (*top, *end) if (source := read_source(line.text))]
    reported = [found for line in end if (found := read_reporting(line.text))]
    authors += [found.author for found in reported if found.author]
    return Credit(next(iter(authors), None), next(iter(outlets), None))

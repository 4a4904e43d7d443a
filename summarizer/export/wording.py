"""The words that the text and the Markdown of a brief have in common."""

from __future__ import annotations

import os
from collections import Counter
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Final

from summarizer.language import MONTHS, content_stems, day_in_words
from summarizer.rank.salience import headline_stems

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date as Date  # noqa: N812

    from summarizer.export.options import CitationStyle
    from summarizer.model import Article, Brief, Line, Section

OWN: Final = "[own words]"
"""The mark of a line of the user's own, in every form for people."""
DOUBT: Final = "?"
"""What stands behind a source that probably reports a line."""
_DOUBTFUL: Final = (
    " A question mark: that source probably reports it too; compare before you rely on it."
)
MORE_NOTES: Final = "More notes"
_READING: Final = (
    "The first number after a line is the source it is taken from, word for word.",
    "The first source named after a line is the one it is taken from, word for word.",
)

_ASKING: Final = ("?", "？", "؟")
_ENDS: Final = dict.fromkeys("\u202a\u202b\u202d\u202e", "\u202c") | dict.fromkeys(
    "\u2066\u2067\u2068", "\u2069"
)
_TURNS: Final = frozenset(_ENDS)
NOTES_IN_SIGHT: Final = 5
"""More notes than these stand at the end, so that the brief begins on the first page."""


def title_source(articles: Sequence[Article]) -> int | None:
    """Return the article whose title heads the brief: most sources use most of its words.

    One that asks tells nothing, and gives way to one that does not.
    """
    used = Counter(
        stem for article in articles for stem in set(content_stems(article.text, article.language))
    )

    def common(index: int) -> float:
        stems = set(headline_stems(articles[index]))
        return round(sum(used[stem] for stem in stems) / (len(stems) + 1), 6)

    titled = [index for index, article in enumerate(articles) if headline_stems(article)]
    told = [index for index in titled if not title(articles[index]).endswith(_ASKING)]
    return max(told or titled, key=lambda i: (common(i), title(articles[i])), default=None)


def not_shared(section: Section, line: Line) -> str:
    """Return what is added to the citation of a line that stands among what the sources share.

    It leads in to a shared line, and its own source alone reports it.
    """
    return " only" if section.kind == "shared" and line.voices == 1 else ""


def days_of(articles: Sequence[Article], line: Line) -> str:
    """Return " (yesterday: 26 July 2021)" for a line that speaks of such a day, else nothing."""
    text, told = articles[line.span.article].text, dict[str, str]()
    for mention in line.days:
        if mention.first is not None:
            guessed = ", by a guess" * ("guess" in mention.basis)
            words = one_line(text[mention.start : mention.end])
            told.setdefault(f"{words}: {day_in_words(mention.first)}{guessed}", "")
    return f" ({'; '.join(told)})" if told else ""


def one_line(text: str) -> str:
    """Return a title or name on one line, in characters that can be written.

    What turns the direction of writing in it is closed at its end, so that it turns nothing else.
    """
    line = " ".join(text.encode("utf-8", "replace").decode("utf-8").split())
    return line + closing(line)


def closing(text: str) -> str:
    """Return the invisible signs that end what a text leaves open of other directions (UAX 9)."""
    if _TURNS.isdisjoint(text):
        return ""
    opened: list[str] = []
    for sign in text:
        if sign in _ENDS:
            opened.append(_ENDS[sign])
        elif opened and sign == opened[-1]:
            opened.pop()
    return "".join(reversed(opened))


def plural(count: int, word: str) -> str:
    """Return "1 source", "2 sources"."""
    return f"{count} {word}" if count == 1 else f"{count} {word}s"


def summary(brief: Brief) -> str:
    """Return what the brief is made of, in one line."""
    analysis = brief.analysis
    parts = [plural(len(analysis.story.articles), "source")]
    if analysis.voices:
        parts.append(plural(len(analysis.voices), "independent account"))
    parts.append(f"{brief.words} of {plural(brief.budget, 'word')}")
    if brief.own:
        parts.append(f"and {plural(brief.own_words, 'own word')}")
    return ", ".join(parts)


def reading(brief: Brief, citations: CitationStyle) -> str:
    """Return how the citations of a brief are to be read."""
    doubtful = any(line.doubtful for line in brief.lines)
    return _READING[citations == "outlets"] + (_DOUBTFUL if doubtful else "")


def verified(brief: Brief, count: int) -> str:
    """Return how many lines were verified; the user's own are none of them, and are told apart."""
    if not brief.own:
        return f"{count} of {plural(count, 'line')} verified"
    own = "line of your own" if len(brief.own) == 1 else "lines of your own"
    return f"{count} of {plural(count, 'source line')} verified, {len(brief.own)} {own}"


def own_lines(text: str) -> list[str]:
    """Return the lines of the user's own words that hold something."""
    return [kept for line in text.splitlines() if (kept := one_line(line))]


def warnings(brief: Brief) -> list[str]:
    """Return what a brief opens with: what to know before trusting it, each one sentence or two."""
    return [one_line(warning) for warning in brief.analysis.checks.warnings]


def notes(brief: Brief) -> list[str]:
    """Return the warnings, and how the brief was made where that needs telling."""
    return [*warnings(brief), *map(one_line, brief.notes)]


def first_notes(brief: Brief) -> list[str]:
    """Return the notes that a brief opens with, the last of which says where the others are."""
    every = notes(brief)
    if len(every) <= NOTES_IN_SIGHT:
        return every
    left = len(every) - NOTES_IN_SIGHT
    stand = "1 more note stands" if left == 1 else f"{left} more notes stand"
    return [*every[:NOTES_IN_SIGHT], f"{stand} at the end."]


def other_notes(brief: Brief) -> list[str]:
    """Return the notes that stand at the end."""
    return notes(brief)[NOTES_IN_SIGHT:]


def outlet(article: Article) -> str:
    """Return the outlet, or that it is not stated."""
    return one_line(article.outlet) if article.outlet else "outlet not stated"


def named_outlet(article: Article) -> str:
    """Return the outlet; one that the user named is marked so, for the source does not say it."""
    by_you = "" if article.renamed_from is None else " (as named by you)"
    return f"{outlet(article)}{by_you}"


def facts(article: Article) -> list[str]:
    """Return outlet, date and, if the article was read from one, the name of its file."""
    name = file_name(article)
    return [named_outlet(article), date_words(article), *([name] if name else [])]


def title(article: Article) -> str:
    """Return the title or, without one, the headline of the text, or that there is none."""
    if article.title:
        return one_line(article.title)
    headlines = (s.cut(article.text) for s in article.sentences if s.kind == "headline")
    return one_line(next(headlines, "title not stated"))


def days(first: Date, last: Date) -> str:
    """Return a period in as few words as say it: "2021", "July 2021", "26 to 28 July 2021"."""
    if first == last:
        return day_in_words(first)
    after = last + timedelta(days=1)
    month = f"{MONTHS[first.month - 1]} {first.year}"
    if first.day == after.day == 1:
        if (first.month, after.month) == (1, 1) and after.year == first.year + 1:
            return str(first.year)
        if (after.year * 12 + after.month) - (first.year * 12 + first.month) == 1:
            return month
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day} to {day_in_words(last)}"
    start = (
        f"{first.day} {MONTHS[first.month - 1]}" if first.year == last.year else day_in_words(first)
    )
    return f"{start} to {day_in_words(last)}"


def date_words(article: Article) -> str:
    """Return the date with the note on its basis, or that it is not stated."""
    if article.date is None:
        return one_line(article.date_note) if article.date_note else "date not stated"
    note = article.date_note or ("guessed" if article.date_basis == "guessed" else "")
    told = day_in_words(article.date)
    return f"{told} ({one_line(note)})" if note else told


def file_name(article: Article) -> str | None:
    """Return the name of its file, printable even where the file system's name is not."""
    if not article.path:
        return None
    return one_line(os.fsencode(Path(article.path).name).decode("utf-8", "replace"))

"""The words that the text and the Markdown of a brief have in common."""

from __future__ import annotations

import os
from collections import Counter
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Final

from summarizer.language import content_stems
from summarizer.rank.salience import headline_stems

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date as Date  # noqa: N812

    from summarizer.model import Article, Brief, Line, Section, Side

OWN: Final = "[own words]"
"""The mark of a line of the user's own, in every form for people."""
READING: Final = "The first number after a line is the source it is taken from, word for word."

# Not `strftime`: it would follow the reader's locale, and an export must not depend on it.
_MONTHS: Final = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)


def title_source(articles: Sequence[Article]) -> int | None:
    """Return the article whose title heads the brief: most sources use most of its words."""
    used = Counter(
        stem for article in articles for stem in set(content_stems(article.text, article.language))
    )

    def common(index: int) -> float:
        stems = set(headline_stems(articles[index]))
        return round(sum(used[stem] for stem in stems) / (len(stems) + 1), 6)

    titled = [index for index, article in enumerate(articles) if headline_stems(article)]
    return max(titled, key=lambda i: (common(i), title(articles[i])), default=None)


def one_line(text: str) -> str:
    """Return a title or name on one line, in characters that can be written."""
    return " ".join(text.encode("utf-8", "replace").decode("utf-8").split())


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


def citation(line: Line, labels: Sequence[str], between: str = " ") -> str:
    """Return the labels of the sources of a line, the one it is taken from first."""
    return between.join(labels[index] for index in (line.span.article, *line.also))


def differences(section: Section, articles: Sequence[Article]) -> Iterator[tuple[str, str, str]]:
    """Yield what each difference is about, its sides and its relation, as words."""
    for difference in section.differences:
        printed = _figures if difference.kind == "figure" else _side
        sides = " / ".join(printed(side, articles) for side in difference.sides)
        yield one_line(difference.about or difference.kind), sides, difference.relation


def _side(side: Side, _: Sequence[Article]) -> str:
    return cited(side.value, {span.article for span in side.spans}, side.claimant)


def _figures(side: Side, articles: Sequence[Article]) -> str:
    """Return each printing of a figure, with its hedge and what it counts, and who prints it so.

    "about 2,500 U.S. troops" and "around 2,500 soldiers" are one side, but not one wording.
    """
    printings: dict[str, set[int]] = {}
    for span in side.spans:
        printings.setdefault(one_line(span.cut(articles)), set()).add(span.article)
    return ", ".join(cited(text, who, side.claimant) for text, who in printings.items())


def cited(text: str, articles: set[int], claimant: str | None) -> str:
    """Return a value with the numbers of those who print it, and who is said to claim it."""
    sources = " ".join(str(index + 1) for index in sorted(articles))
    said_by = f", according to {one_line(claimant)}" if claimant else ""
    return f"{one_line(text)} ({sources}{said_by})"


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


def day(date: Date) -> str:
    """Return a date as "27 July 2021"."""
    return f"{date.day} {_MONTHS[date.month - 1]} {date.year}"


def days(first: Date, last: Date) -> str:
    """Return a period in as few words as say it: "2021", "July 2021", "26 to 28 July 2021"."""
    if first == last:
        return day(first)
    after = last + timedelta(days=1)
    month = f"{_MONTHS[first.month - 1]} {first.year}"
    if first.day == after.day == 1:
        if (first.month, after.month) == (1, 1) and after.year == first.year + 1:
            return str(first.year)
        if (after.year * 12 + after.month) - (first.year * 12 + first.month) == 1:
            return month
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day} to {day(last)}"
    start = f"{first.day} {_MONTHS[first.month - 1]}" if first.year == last.year else day(first)
    return f"{start} to {day(last)}"


def date_words(article: Article) -> str:
    """Return the date with the note on its basis, or that it is not stated."""
    if article.date is None:
        return one_line(article.date_note) if article.date_note else "date not stated"
    note = article.date_note or ("guessed" if article.date_basis == "guessed" else "")
    return f"{day(article.date)} ({one_line(note)})" if note else day(article.date)


def file_name(article: Article) -> str | None:
    """Return the name of its file, printable even where the file system's name is not."""
    if not article.path:
        return None
    return one_line(os.fsencode(Path(article.path).name).decode("utf-8", "replace"))

"""The parts of the page that tell the brief: sections, differences and quotes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from summarizer.export import matrix, wording
from summarizer.export.colours import source_colours
from summarizer.export.html_style import source_class
from summarizer.export.html_words import EMPTY, Markup, join, language, tag, words
from summarizer.export.options import citation_labels
from summarizer.export.places import (
    cited_places,
    claims_by_id,
    place_name,
    quotes_by_speaker,
    shown_quotes,
)
from summarizer.export.remarks import TITLE, remarks
from summarizer.model import OwnLine

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from summarizer.export.matrix import Row, Value
    from summarizer.export.options import ExportOptions
    from summarizer.export.remarks import Remark
    from summarizer.model import Article, Brief, Claim, Line, Quote, Section, Span


@dataclass(frozen=True, slots=True)
class Page:
    """What every part of the page needs to know."""

    brief: Brief
    options: ExportOptions
    labels: tuple[str, ...]
    claims: Mapping[int, Claim]
    colours: tuple[int, ...]

    @classmethod
    def of(cls, brief: Brief, options: ExportOptions) -> Page:
        """Look up once what all parts need."""
        articles = brief.analysis.story.articles
        labels = citation_labels(articles, options.citations)
        return cls(brief, options, labels, claims_by_id(brief.analysis), source_colours(brief))

    @property
    def articles(self) -> tuple[Article, ...]:
        """The sources."""
        return self.brief.analysis.story.articles

    def look(self, index: int) -> str:
        """Return the classes of what is shown in a source's colour."""
        return source_class(index, self.colours[index])

    def chip(self, index: int, span: Span | None = None, *, doubtful: bool = False) -> Markup:
        """Return a citation: it leads to the passage, or to the source if there is none to show.

        Args:
            doubtful: the source probably reports it.
        """
        article = self.articles[index]
        sign, probably = (wording.DOUBT, "probably ") if doubtful else ("", "")
        place = place_name(span) if span and self.options.sources else f"s{index + 1}"
        name = f"{wording.outlet(article)}: {wording.title(article)}"
        return tag(
            "a",
            words(self.labels[index] + sign),
            class_=f"chip {'doubtful ' if doubtful else ''}{self.look(index)}",
            href=f"#{place}",
            title=f"{probably}{name}",
            aria_label=f"{self._spoken(index)}{sign}, {probably}{name}",
        )

    def _spoken(self, index: int) -> str:
        # What is seen must stand in what is said (WCAG 2.5.3).
        label = self.labels[index]
        return f"Source {label}" if label == str(index + 1) else label

    def chips(
        self,
        places: Iterable[tuple[int, Span | None]],
        after: Markup = EMPTY,
        doubtful: Collection[int] = (),
    ) -> Markup:
        """Return citations beside each other."""
        found = [self.chip(index, span, doubtful=index in doubtful) for index, span in places]
        return tag("span", join([*found, *([after] if after else [])], " "), class_="cites")

    def value(self, value: Value) -> Markup:
        """Return what a source prints, with a link to where it does."""
        said_by = f" (according to {value.claimant})" if value.claimant else ""
        shown = words(value.words + said_by)
        lang = language(self.articles[value.span.article])
        if not self.options.sources:
            return tag("span", shown, class_="value", lang=lang, dir="auto")
        place = f"#{place_name(value.span)}"
        return tag("a", shown, class_="value", href=place, lang=lang, dir="auto")


def sections(page: Page) -> Markup:
    """Return the sections that hold lines, numbered through."""
    pieces: list[Markup] = []
    number = 1
    for part in page.brief.sections:
        if part.lines:
            pieces.append(_section(page, part, number))
            number += len(part.lines)
    if not pieces:
        return tag("p", words("No sentence that stands on its own fits into this length."))
    return join(pieces, "\n")


def _section(page: Page, part: Section, number: int) -> Markup:
    name = f"part{number}"
    numbers = {line.span: n for n, line in enumerate(part.lines, number)}
    lines = join(
        (
            _own(entry)
            if isinstance(entry, OwnLine)
            else _line(page, part, entry, numbers[entry.span])
            for entry in part.entries
        ),
        "\n",
    )
    listed = (
        tag("ol", lines, class_="lines", start=number, role="list")
        if page.options.numbered
        else tag("ul", lines, class_="lines", role="list")
    )
    heading = tag("h2", words(part.title), id=name)
    return tag("section", heading, listed, aria_labelledby=name)


def _line(page: Page, part: Section, line: Line, number: int) -> Markup:
    lang = language(page.articles[line.span.article])
    said = tag("span", words(line.text), class_="said", lang=lang, dir="auto")
    voices = tag("small", words(wording.plural(line.voices, "voice")), class_="voices")
    told = line.also or wording.not_shared(part, line)
    shown = voices if told else EMPTY
    cites = page.chips(cited_places(line, page.claims), shown, line.doubtful)
    value = number if page.options.numbered else None
    days = wording.days_of(page.articles, line)
    more = tag("small", words(days), class_="days") if days else EMPTY
    return tag("li", said, words(" "), cites, more, id=f"l{number}", value=value)


def _own(own: OwnLine) -> Markup:
    """Return a line of the user's own: in the program's type, marked in words, without source."""
    lines = [words(line) for line in wording.own_lines(own.text)]
    said = tag("span", Markup("<br>".join(lines)), dir="auto")
    return tag("li", said, words(" "), tag("small", words(wording.OWN)), class_="own")


def differences(page: Page) -> Markup:
    """Return the differences as a table: one column a source, or one row a value for many."""
    found = matrix.rows(
        (one for part in page.brief.sections for one in part.differences), page.articles
    )
    if not found:
        return EMPTY
    columns = matrix.columns(found)
    few = len(columns) <= matrix.COLUMNS_AT_MOST
    table = _beside(page, found, columns) if few else _below(page, found)
    heading = tag("h2", words("Where they differ"), id="differences", class_="apart")
    # A table wider than the page scrolls by itself, and by keyboard too.
    region = tag("div", table, class_="wide", role="region", tabindex=0, aria_label="Differences")
    return tag("section", heading, region, aria_labelledby="differences")


def _beside(page: Page, found: Sequence[Row], columns: Sequence[int]) -> Markup:
    head = join(tag("th", page.chip(index), scope="col") for index in columns)
    first = tag("th", tag("span", words("About"), class_="hidden"), scope="col")
    body = join((_row(page, row, columns) for row in found), "\n")
    return tag("table", tag("thead", tag("tr", first, head)), tag("tbody", body))


def _row(page: Page, row: Row, columns: Sequence[int]) -> Markup:
    cells = join(
        tag("td", join(page.value(value) for value in row.values[index]))
        if index in row.values
        else tag("td", tag("span", words("silent"), class_="muted"))
        for index in columns
    )
    shown = tag("tr", _about(row), cells, class_="row")
    why = tag("td", words(row.explanation), colspan=len(columns) + 1)
    return join([shown, tag("tr", why, class_="why")])


def _about(row: Row, rows: int | None = None) -> Markup:
    note = tag("small", words(row.note))
    scope = "rowgroup" if rows else "row"
    return tag("th", words(row.about), Markup("<br>"), note, scope=scope, rowspan=rows)


def _below(page: Page, found: Sequence[Row]) -> Markup:
    titles = ("About", "In the source's words", "Source")
    head = tag("tr", join(tag("th", words(title), scope="col") for title in titles))
    return tag("table", tag("thead", head), join((_group(page, row) for row in found), "\n"))


def _group(page: Page, row: Row) -> Markup:
    by_words: dict[tuple[str, str | None], list[Value]] = {}
    for values in row.values.values():
        for value in values:
            by_words.setdefault((value.words, value.claimant), []).append(value)
    lines: list[Markup] = []
    for values in by_words.values():
        about = EMPTY if lines else _about(row, len(by_words))
        chips = page.chips((value.span.article, value.span) for value in values)
        lines.append(tag("tr", about, tag("td", page.value(values[0])), tag("td", chips)))
    why = tag("tr", tag("td", words(row.explanation), colspan=3), class_="why")
    return tag("tbody", join([*lines, why]))


def quotes(page: Page) -> Markup:
    """Return who is quoted, with their words, those who are quoted most first."""
    found = quotes_by_speaker(shown_quotes(page.brief))
    if not found:
        return EMPTY
    heading = tag("h2", words("Who is quoted"), id="quotes")
    people = join(
        (_speaker(page, name, quoted, hidden=hidden) for (name, hidden), quoted in found.items()),
        "\n",
    )
    return tag("section", heading, people, aria_labelledby="quotes")


def _speaker(page: Page, name: str, quoted: Sequence[Quote], *, hidden: bool) -> Markup:
    note = join([words(" "), tag("small", words("not named"))]) if hidden else EMPTY
    heading = tag("h3", words(wording.one_line(name)), note, dir="auto")
    said = join((_quote(page, quote) for quote in quoted), "\n")
    return tag("div", heading, said, class_="speaker")


def _quote(page: Page, quote: Quote) -> Markup:
    index = quote.span.article
    lang = language(page.articles[index])
    text = tag("span", words(quote.span.cut(page.articles)), lang=lang, dir="auto")
    return tag("blockquote", text, words(" "), page.chips([(index, quote.span)]))


def notes(page: Page) -> Markup:
    """Return the user's notes and tags, each below the words it is on."""
    found = remarks(page.brief)
    if not found:
        return EMPTY
    heading = tag("h2", words(TITLE), id="notes")
    listed = join((_note(page, one) for one in found), "\n")
    return tag("section", heading, listed, aria_labelledby="notes")


def _note(page: Page, one: Remark) -> Markup:
    index = one.span.article
    text = tag("span", words(one.words), lang=language(page.articles[index]), dir="auto")
    said = tag("p", words(one.said), class_="remark", dir="auto")
    quoted = tag("blockquote", text, words(" "), page.chips([(index, one.span)]))
    return tag("div", quoted, said)

"""A brief as one page of HTML that stands alone: no script, no request, no markup of a source's.

In: a brief and what is to be shown of it. Out: a whole page. Every citation is a link to the exact
place in the source's text, which stands in the page. The style sheet is the page's own, named by
its hash in a Content Security Policy that forbids everything else. Linear in the texts shown.
"""

from __future__ import annotations

import base64
import hashlib
from typing import TYPE_CHECKING, Final

from summarizer import __version__
from summarizer.export import wording
from summarizer.export.html_parts import Page, differences, notes, quotes, sections
from summarizer.export.html_sources import sources
from summarizer.export.html_style import style
from summarizer.export.html_words import EMPTY, Markup, join, language, tag, words
from summarizer.export.options import ExportOptions, shown
from summarizer.export.places import shown_differences, shown_quotes
from summarizer.export.remarks import TITLE, remarks
from summarizer.export.stamp import stamp
from summarizer.export.verbatim import verify

if TYPE_CHECKING:
    from summarizer.model import Brief

_ALL: Final = ExportOptions()


def to_html(brief: Brief, options: ExportOptions = _ALL) -> str:
    """Return the brief as one self-contained page of HTML, ended by a newline.

    Raises:
        VerbatimError: if a line differs from its source.
    """
    count = verify(brief)
    page = Page.of(shown(brief, options), options)
    parts = [
        _header(page, count),
        sections(page),
        differences(page) if options.differences else EMPTY,
        quotes(page) if options.quotes else EMPTY,
        notes(page) if options.notes else EMPTY,
        sources(page),
    ]
    skip = tag("a", words("Skip to the brief"), class_="skip", href="#brief")
    main = tag("main", join(parts, "\n"), id="brief")
    body = tag("body", skip, tag("div", main, _footer(page), class_="sheet"))
    return f'<!DOCTYPE html>\n<html lang="en">\n{_head(page)}\n{body}\n</html>\n'


def _head(page: Page) -> Markup:
    look = style()
    digest = base64.b64encode(hashlib.sha256(look.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    metas = (
        '<meta charset="utf-8">',
        f'<meta http-equiv="Content-Security-Policy" content="{words(policy)}">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        '<meta name="color-scheme" content="light dark">',
        '<meta name="referrer" content="no-referrer">',
        f'<meta name="generator" content="Sidebrief {words(__version__)}">',
    )
    title = tag("title", words(f"{_title(page)} - Sidebrief"))
    # The style sheet is this program's own: no word of a source stands in it.
    return Markup("\n".join(("<head>", *metas, title, f"<style>{look}</style>", "</head>")))


def _title(page: Page) -> str:
    index = wording.title_source(page.articles)
    return "Brief" if index is None else wording.title(page.articles[index])


def _header(page: Page, count: int) -> Markup:
    index = wording.title_source(page.articles)
    lang = None if index is None else language(page.articles[index])
    chip = EMPTY if index is None else join([words(" "), page.chip(index)])
    title = tag("span", words(_title(page)), lang=lang, dir="auto")
    verified = f"{wording.verified(page.brief, count)}: word for word in their sources"
    if page.brief.own:
        verified = (
            f"{wording.verified(page.brief, count)}: the source lines are word for word in their "
            f"sources, what is yours is marked {wording.OWN}"
        )
    pieces = [
        tag("h1", title, chip),
        tag("p", words(wording.summary(page.brief)), class_="facts"),
        tag("p", words(verified), class_="facts verified"),
        _notes(page),
        _key(page),
        _contents(page),
    ]
    return tag("header", join(pieces, "\n"))


def _notes(page: Page) -> Markup:
    notes = wording.notes(page.brief)
    if not notes:
        return EMPTY
    paragraphs = [tag("p", words(note)) for note in notes]
    shown = join(paragraphs[: wording.NOTES_IN_SIGHT])
    rest = paragraphs[wording.NOTES_IN_SIGHT :]
    if rest:
        more = tag("summary", words(wording.plural(len(rest), "more note")))
        shown = join([shown, tag("details", more, *rest)])
    return tag("aside", shown, class_="note", aria_label="Notes")


def _key(page: Page) -> Markup:
    """Return what the citations stand for: number or outlet, title and date of each source."""
    entries = (
        tag(
            "li",
            page.chip(index),
            tag(
                "span",
                tag("span", words(wording.title(article)), lang=language(article), dir="auto"),
                words(f", {wording.named_outlet(article)}, {wording.date_words(article)}"),
            ),
        )
        for index, article in enumerate(page.articles)
    )
    return tag("ul", join(entries, "\n"), class_="key", role="list", aria_label="Sources")


def _contents(page: Page) -> Markup:
    options, brief = page.options, page.brief
    entries = [
        ("differences", "Where they differ", options.differences and shown_differences(brief)),
        ("quotes", "Who is quoted", options.quotes and shown_quotes(brief)),
        ("notes", TITLE, options.notes and remarks(brief)),
        ("sources", "Sources", True),
        ("stamp", "How this was made", options.stamp),
    ]
    links = join(
        (
            tag("li", tag("a", words(title), href=f"#{place}"))
            for place, title, shown in entries
            if shown
        ),
        "\n",
    )
    return tag("nav", tag("ul", links), aria_label="Contents")


def _footer(page: Page) -> Markup:
    reading = words(wording.reading(page.brief, page.options.citations))
    pieces = [tag("p", reading, class_="muted")] if page.brief.lines else []
    if page.options.stamp:
        pieces.append(_stamp(page))
    return tag("footer", join(pieces, "\n"))


def _stamp(page: Page) -> Markup:
    made = stamp(page.brief)
    rows = [("Made with", words(made.program))]
    rows += [(name, words(value)) for name, value in made.settings]
    rows += [
        (
            f"Source {number}",
            join([words(name), tag("code", words(f"SHA-256 {digest}"))], " "),
        )
        for number, (name, digest) in enumerate(made.files, 1)
    ]
    listed = join(join([tag("dt", words(name)), tag("dd", value)]) for name, value in rows)
    heading = tag("h2", words("How this was made"), id="stamp")
    return tag("section", heading, tag("dl", listed), aria_labelledby="stamp")

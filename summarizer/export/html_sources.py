"""The appendix of the page: the sources, with their full texts in which the cited places stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.export import wording
from summarizer.export.html_marks import marked_text
from summarizer.export.html_words import EMPTY, Markup, join, language, link_to_web, tag, words
from summarizer.export.marks import Mark
from summarizer.export.places import citing_lines, differing_places, linked_places, place_name

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from summarizer.export.html_parts import Page
    from summarizer.export.marks import Paragraph
    from summarizer.model import Article, Extent

_LEGEND = (
    "Underlined: cited in the brief for what several sources report. Tinted: cited for what only "
    "this source reports. Wavy: the sources differ. Small and grey: taken for furniture of the "
    "page, with what it was taken for. A small number with an arrow leads back to the line."
)


def sources(page: Page) -> Markup:
    """Return the sources in order, each with its full text if that is wanted."""
    heading = tag("h2", words("Sources"), id="sources")
    if not page.options.sources:
        entries = join((_listed(page, index) for index in range(len(page.articles))), "\n")
        return tag("section", heading, entries, aria_labelledby="sources")
    marks = _marks(page)
    full = join((_full(page, index, marks[index]) for index in range(len(marks))), "\n")
    legend = tag("p", words(_LEGEND), class_="muted")
    return tag("section", heading, legend, full, aria_labelledby="sources")


def _listed(page: Page, index: int) -> Markup:
    return tag("div", page.chip(index), _facts(page, index), id=f"s{index + 1}", class_="listed")


def _facts(page: Page, index: int) -> Markup:
    article = page.articles[index]
    title = tag("span", words(wording.title(article)), lang=language(article), dir="auto")
    facts = [*wording.facts(article), wording.plural(article.words, "word")]
    address = link_to_web(article.url)
    return join(
        [
            tag("h3", title, id=f"t{index + 1}"),
            tag("p", words(", ".join(facts)), class_="facts"),
            tag("p", address, class_="facts") if address else EMPTY,
        ]
    )


def _full(page: Page, index: int, marks: list[Mark]) -> Markup:
    article = page.articles[index]
    text = marked_text(article.text, marks, _look_of(article))
    return tag(
        "article",
        page.chip(index),
        _facts(page, index),
        tag("div", text, class_="text", lang=language(article), dir="auto"),
        id=f"s{index + 1}",
        class_=f"source {page.look(index)}",
        aria_labelledby=f"t{index + 1}",
    )


def _marks(page: Page) -> list[list[Mark]]:
    """Return for each source the places that are linked to, and its furniture."""
    lines = citing_lines(page.brief)
    differing = differing_places(page.brief) if page.options.differences else set()
    found: list[list[Mark]] = []
    for article, places in zip(page.articles, linked_places(page.brief, page.options), strict=True):
        marks = [
            Mark(piece.start, piece.end, look="furniture", title=piece.reason, kind=piece.kind)
            for piece in article.furniture
        ]
        for span in places:
            numbers = lines.get(span, [])
            look = _look_of_place(page, numbers, differs=span in differing)
            marks.append(Mark(span.start, span.end, place_name(span), look, after=_back(numbers)))
        found.append(marks)
    return found


def _look_of_place(page: Page, numbers: Sequence[int], *, differs: bool) -> str:
    """Return how a cited place is marked: alone, shared, or where the sources differ."""
    looks = ["shared" if page.brief.lines[numbers[0] - 1].also else "only"] if numbers else []
    return " ".join([*looks, *(["differ"] if differs else [])])


def _back(numbers: Iterable[int]) -> Markup:
    """Return links back to the lines; their numbers are drawn, so that the text stays the text."""
    return join(
        tag(
            "a",
            class_="back",
            href=f"#l{number}",
            data_line=number,
            aria_label=f"Back to line {number} of the brief",
        )
        for number in numbers
    )


def _look_of(article: Article) -> Callable[[Paragraph], str]:
    heads: list[Extent] = [article.heading] if article.heading else []
    heads += (s for s in article.sentences if s.kind in {"headline", "heading"})

    def look(paragraph: Paragraph) -> str:
        """Return the class that a paragraph is shown in."""

        def filled(start: int, end: int) -> bool:
            return start <= paragraph.start and paragraph.end <= end

        if any(filled(piece.start, piece.end) for piece in article.furniture):
            return "furniture"
        return "head" if any(filled(head.start, head.end) for head in heads) else ""

    return look

from __future__ import annotations

import base64
import hashlib
import re
from dataclasses import replace
from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import html

from gui.theme.tokens import THEMES
from summarizer import Analysis, Article, Brief, Line, Section, Span, analyse, compose, load_story
from summarizer.export import ExportOptions, to_html
from summarizer.export.colours import DARK_SOURCES, LIGHT_SOURCES
from summarizer.export.html_marks import marked_text
from summarizer.export.html_style import DARK, DARK_TINT, LIGHT, LIGHT_TINT, mix, style
from summarizer.export.marks import Mark
from summarizer.model import Difference, Furniture, Side
from tests.summarizer.builders import analysis_of, article_of
from tests.summarizer.export.test_export import HOSTILE, analysed, brief_of, told
from tests.summarizer.real import FIRST

if TYPE_CHECKING:
    from pathlib import Path

Element = Any
STRANGE = (
    *HOSTILE,
    "</span></li></main><script>alert(1)</script><style>*{display:none}</style>",
    "\" onmouseover='alert(1)' x=\"",
    "]]> <![CDATA[ <!-- --> &#60;b&#62; </style></title><base href=//evil.example>",
    "Turned \u202e around, and \u2066 isolated, with a \x1b[31m colour.",
)


@pytest.fixture(scope="module")
def seeds_brief(seeds: Path) -> Brief:
    return compose(analyse(load_story([str(seeds)])), words=250)


def page_of(brief: Brief, options: ExportOptions | None = None) -> Element:
    return html.document_fromstring(to_html(brief, options or ExportOptions()))


def by_id(page: Element, name: str) -> Element:
    found = page.xpath("//*[@id=$name]", name=name)
    assert len(found) == 1, name
    return found[0]


def texts(page: Element, look: str) -> list[str]:
    found = page.xpath(f"//*[contains(concat(' ', @class, ' '), ' {look} ')]")
    return [element.text_content() for element in found]


# ---- what it says ---------------------------------------------------------------------------


def test_the_page_holds_every_line_word_for_word_and_in_order(seeds_brief: Brief) -> None:
    page = page_of(seeds_brief)
    assert texts(page, "said") == [line.text for line in seeds_brief.lines]
    numbers = page.xpath("//ol[@class='lines']/li/@value")
    assert numbers == [str(n + 1) for n in range(len(seeds_brief.lines))]
    count = len(seeds_brief.lines)
    assert f"{count} of {count} lines verified" in page.text_content()


def test_the_first_citation_of_a_line_leads_to_its_very_words(seeds_brief: Brief) -> None:
    page = page_of(seeds_brief)
    for number, line in enumerate(seeds_brief.lines, 1):
        target = by_id(page, f"l{number}").xpath(".//a/@href")[0].removeprefix("#")
        place = by_id(page, target)
        assert place.text_content() == line.text
        home = place.xpath("ancestor::article")[0]
        assert home.get("id") == f"s{line.span.article + 1}"


def test_the_other_citations_lead_to_each_sources_own_words(seeds_brief: Brief) -> None:
    page = page_of(seeds_brief)
    articles = seeds_brief.analysis.story.articles
    claims = {claim.id: claim for claim in seeds_brief.analysis.claims}
    shared = [(n, line) for n, line in enumerate(seeds_brief.lines, 1) if line.also]
    assert shared
    for number, line in shared:
        links = by_id(page, f"l{number}").xpath(".//a/@href")[1:]
        assert len(links) == len(line.also)
        for other, link in zip(line.also, links, strict=True):
            own = [s.cut(articles) for s in claims[line.claim].support if s.article == other]
            assert by_id(page, link[1:]).text_content() == own[0]


def test_every_link_arrives_and_no_name_is_given_twice(seeds_brief: Brief) -> None:
    page = page_of(seeds_brief, ExportOptions(stamp=True))
    names = page.xpath("//@id")
    assert len(names) == len(set(names))
    links = page.xpath("//a/@href")
    assert len(links) > 30
    assert {link[1:] for link in links} <= set(names)
    assert all(link.startswith("#") for link in links)


def test_the_texts_of_the_sources_stand_in_the_page_character_for_character(
    seeds_brief: Brief,
) -> None:
    articles = seeds_brief.analysis.story.articles
    assert texts(page_of(seeds_brief), "text") == [article.text for article in articles]


def test_places_lead_back_to_the_lines_that_cite_them(seeds_brief: Brief) -> None:
    page = page_of(seeds_brief)
    back = page.xpath("//a[@class='back']")
    assert {link.get("href") for link in back} == {
        f"#l{n + 1}" for n in range(len(seeds_brief.lines))
    }
    assert all(link.get("href") == f"#l{link.get('data-line')}" for link in back)


def test_differences_stand_in_a_table_with_one_column_a_source() -> None:
    page = page_of(brief_of())
    table = page.xpath("//table")[0]
    assert [cell.text_content() for cell in table.xpath("./thead/tr/th")] == ["About", *"123"]
    assert [cell.text_content() for cell in table.xpath("./tbody/tr[1]/td")] == [
        "three workers",
        "Three people (according to Greenpeace)",
        "three workers",
    ]
    assert (
        table.xpath("./tbody/tr[1]/th")[0].text_content() == "workers killedfigure, contradiction"
    )
    for link in table.xpath("./tbody//a"):
        words = link.text_content().split(" (")[0]
        assert by_id(page, link.get("href")[1:]).text_content() == words


def test_many_sources_are_told_below_each_other() -> None:
    articles = [article_of([f"The fire killed {n} workers."]) for n in range(3, 12)]
    analysis = analysis_of(articles)
    sides = tuple(Side(f"{n} workers", (Span(n - 3, 16, len(f"{n}") + 24),)) for n in range(3, 12))
    difference = Difference("figure", "contradiction", "workers killed", sides)
    brief = brief_of(replace(analysis, differences=(difference,)))
    table = page_of(brief).xpath("//table")[0]
    head = [cell.text_content() for cell in table.xpath("./thead/tr/th")]
    assert head == ["About", "In the source's words", "Source"]
    assert len(table.xpath("./tbody/tr[td/a]")) == 9
    assert table.xpath("./tbody/tr/th/@rowspan") == ["9"]


def test_quotes_stand_under_their_speakers(seeds_brief: Brief) -> None:
    page = page_of(seeds_brief)
    quoted = page.xpath("//section[@aria-labelledby='quotes']//blockquote/span[1]")
    articles = seeds_brief.analysis.story.articles
    expected = sorted(
        quote.span.cut(articles)
        for quote in seeds_brief.analysis.quotes
        if quote.kind != "indirect" and quote.speaker
    )
    assert sorted(element.text_content() for element in quoted) == expected
    assert "a source in the U.S. State Department not named" in page.text_content()


def test_notes_open_the_page() -> None:
    brief = replace(brief_of(), notes=("No source speaks of <b>cranes</b>.",))
    notes = page_of(brief).xpath("//aside//p")
    assert [note.text_content() for note in notes] == ["No source speaks of <b>cranes</b>."]


def test_many_notes_are_folded_and_none_is_lost() -> None:
    notes = tuple(f"Note {n}." for n in range(8))
    page = page_of(replace(brief_of(), notes=notes))
    assert [note.text_content() for note in page.xpath("//aside//p")] == list(notes)
    assert len(page.xpath("//aside/p")) == 5
    assert page.xpath("//aside/details/summary")[0].text_content() == "3 more notes"


def test_furniture_is_marked_with_what_it_was_taken_for() -> None:
    analysis = analysed()
    first = replace(
        analysis.story.articles[0],
        furniture=(Furniture(400, 420, "comment-form", "Asks for a comment."),),
    )
    story = replace(analysis.story, articles=(first, *analysis.story.articles[1:]))
    found = page_of(brief_of(replace(analysis, story=story))).xpath("//*[@class='furniture']")
    assert [(e.text_content(), e.get("title"), e.get("data-kind")) for e in found] == [
        (first.text[400:420], "Asks for a comment.", "comment-form")
    ]


# ---- what may be chosen ---------------------------------------------------------------------


def test_sources_can_be_left_out_and_citations_then_lead_to_the_list(seeds_brief: Brief) -> None:
    page = page_of(seeds_brief, ExportOptions(sources=False))
    assert texts(page, "text") == []
    names = set(page.xpath("//@id"))
    links = [link[1:] for link in page.xpath("//a/@href")]
    assert set(links) <= names
    assert {"s1", "s2", "s3", "s4"} <= set(links)
    assert "asianews" in page.text_content().lower()


def test_differences_quotes_and_numbers_can_be_left_out(seeds_brief: Brief) -> None:
    bare = page_of(seeds_brief, ExportOptions(differences=False, quotes=False, numbered=False))
    assert not bare.xpath("//table | //blockquote | //ol[@class='lines']")
    assert "Where they differ" not in bare.text_content()
    assert texts(bare, "said") == [line.text for line in seeds_brief.lines]


def test_sources_can_be_cited_by_their_outlets() -> None:
    brief = brief_of()
    page = page_of(brief, ExportOptions(citations="outlets"))
    chips = by_id(page, "l1").xpath(".//a")
    expected = [
        ("NL Times", "source 2", "source 3")[i]
        for i in (brief.lines[0].span.article, *brief.lines[0].also)
    ]
    assert [chip.text_content() for chip in chips] == expected
    for chip in chips:
        assert chip.text_content() in chip.get("aria-label")


def test_the_stamp_names_version_settings_and_hashes(seeds_brief: Brief) -> None:
    page = page_of(seeds_brief, ExportOptions(stamp=True))
    stamp = page.xpath("//section[@aria-labelledby='stamp']")[0].text_content()
    for article in seeds_brief.analysis.story.articles:
        assert f"SHA-256 {article.sha256}" in stamp
    assert "Sidebrief" in stamp
    assert all(name in stamp for name, _ in seeds_brief.options)
    assert seeds_brief.analysis.story.articles[0].sha256 not in to_html(seeds_brief)


# ---- it stands alone, and no source can break out of it --------------------------------------


def test_the_policy_allows_the_pages_own_style_and_nothing_else() -> None:
    text = to_html(brief_of())
    page = html.document_fromstring(text)
    policy = page.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")[0]
    sheet = re.findall(r"<style>(.*?)</style>", text, re.DOTALL)
    assert len(sheet) == 1
    digest = base64.b64encode(hashlib.sha256(sheet[0].encode()).digest()).decode()
    rules = [rule.strip() for rule in policy.split(";")]
    assert rules[0] == "default-src 'none'"
    assert f"style-src 'sha256-{digest}'" in rules
    assert "url(" not in sheet[0]
    assert "@import" not in sheet[0]
    assert not page.xpath("//script | //link | //img | //iframe | //*[@src] | //*[@style]")
    assert not [name for e in page.iter() for name in e.keys() if name.startswith("on")]  # noqa: SIM118


@pytest.mark.parametrize("text", STRANGE)
def test_hostile_text_comes_out_as_that_text_everywhere(text: str) -> None:
    brief = told(text)
    article = replace(
        brief.analysis.story.articles[0], title=text, outlet=text, author=text, path=text
    )
    story = replace(brief.analysis.story, articles=(article,))
    sections = (replace(brief.sections[0], title=text),)
    brief = replace(brief, analysis=replace(brief.analysis, story=story), sections=sections)
    page = page_of(brief, ExportOptions(stamp=True, citations="outlets"))
    assert texts(page, "said") == [text]
    assert texts(page, "text") == [text]
    known = page_of(told("A plain line."), ExportOptions(stamp=True))
    assert {e.tag for e in page.iter()} == {e.tag for e in known.iter()}
    assert {k for e in page.iter() for k in e.keys()} <= {  # noqa: SIM118
        k
        for e in known.iter()
        for k in e.keys()  # noqa: SIM118
    }


@settings(max_examples=100, deadline=None)
@given(
    st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), min_size=1),
)
def test_any_text_is_told_verbatim(text: str) -> None:
    text = f"A{text}z"
    page = page_of(told(text))
    assert texts(page, "said") == [text]
    assert texts(page, "text") == [text]


@given(st.text(min_size=1))
def test_any_text_at_all_can_be_written(text: str) -> None:
    assert to_html(told(text)).encode("utf-8")


def test_a_web_address_is_a_link_only_if_it_is_a_plain_one() -> None:
    analysis = analysed()
    assert page_of(brief_of()).xpath("//a[@rel]/@href") == [
        "https://nltimes.example/fire?id=7&lang=en"
    ]
    for address in ("javascript:alert(1)//<b>", "data:text/html,x", 'https://a.example/" x="y'):
        bad = replace(analysis.story.articles[0], url=address)
        story = replace(analysis.story, articles=(bad, *analysis.story.articles[1:]))
        page = page_of(brief_of(replace(analysis, story=story)))
        assert not page.xpath("//a[@rel]")
        assert address in page.text_content()


def test_the_language_of_each_source_is_stated() -> None:
    first = replace(Article.from_text("Der Brand ist gelöscht."), language="de")
    line = Line(first.text, Span(0, 0, len(first.text)), 1)
    analysis = Analysis(replace(analysed().story, articles=(first,)))
    page = page_of(Brief(analysis, (Section("shared", "Shared", (line,)),), 100, "claims"))
    assert page.get("lang") == "en"
    assert page.xpath("//*[@class='said']/@lang") == ["de"]
    assert page.xpath("//*[@class='text']/@lang") == ["de"]
    odd = replace(first, language='de" onclick="x')
    analysis = replace(analysis, story=replace(analysis.story, articles=(odd,)))
    page = page_of(Brief(analysis, (Section("shared", "Shared", (line,)),), 100, "claims"))
    assert page.xpath("//*[@class='said']/@lang") == []


def test_the_page_is_the_same_every_time() -> None:
    assert to_html(brief_of()) == to_html(brief_of())


def test_a_brief_without_lines_says_why() -> None:
    empty = brief_of(analysis_of([article_of(["Why did it burn?"])]), 20)
    assert "No sentence that stands on its own" in page_of(empty).text_content()


def test_landmarks_and_headings_are_in_order(seeds_brief: Brief) -> None:
    page = page_of(seeds_brief)
    assert len(page.xpath("//main")) == len(page.xpath("//h1")) == 1
    levels = [int(e.tag[1]) for e in page.xpath("//h1|//h2|//h3|//h4")]
    assert all(after - before <= 1 for before, after in pairwise(levels))
    for section in page.xpath("//section|//article"):
        assert by_id(page, section.get("aria-labelledby")).text_content()


# ---- marks ----------------------------------------------------------------------------------

_TEXT = "\n\n".join(FIRST[:3]) + "\nand on\n \n\n" + FIRST[3]


@given(
    st.lists(
        st.tuples(st.integers(0, len(_TEXT) - 1), st.integers(1, 120)), unique=True, max_size=12
    )
)
def test_marks_that_nest_and_cross_keep_the_text_and_each_name_once(
    places: list[tuple[int, int]],
) -> None:
    spans = sorted({(start, min(start + length, len(_TEXT))) for start, length in places})
    marks = [Mark(start, end, f"m{start}-{end}", after="") for start, end in spans]
    root = html.fragment_fromstring(str(marked_text(_TEXT, marks, lambda _: "")), "div")
    assert root.text_content() == _TEXT
    for start, end in spans:
        words = _TEXT[start:end]
        found = root.xpath("//*[@id=$name]", name=f"m{start}-{end}")
        assert len(found) == 1 if words.strip() else len(found) <= 1
        for element in found:
            # What crosses another mark or a paragraph is told in pieces; the first has the name.
            first = element.text_content().strip()
            assert words.strip().startswith(first)


# ---- looks ----------------------------------------------------------------------------------


def luminance(colour: str) -> float:
    channels = [value / 255 for value in bytes.fromhex(colour[1:])]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize(
    ("theme", "sources", "share"),
    [(LIGHT, LIGHT_SOURCES, LIGHT_TINT), (DARK, DARK_SOURCES, DARK_TINT)],
)
def test_all_words_can_be_read_on_their_ground(
    theme: dict[str, str], sources: tuple[str, ...], share: float
) -> None:
    tints = [mix(colour, theme["paper"], share) for colour in sources]
    for ground in (theme["paper"], theme["selection"], *tints):
        assert contrast(theme["ink"], ground) >= 4.5
    for ink in ("muted", "accent", "differs"):
        assert contrast(theme[ink], theme["paper"]) >= 4.5
    for colour in sources:
        assert contrast(theme["on"], colour) >= 4.5
        assert contrast(colour, theme["paper"]) >= 4.5  # as the text of a citation


def test_sources_have_the_colours_of_the_window() -> None:
    assert THEMES["light"].sources == LIGHT_SOURCES
    assert THEMES["dark"].sources == DARK_SOURCES
    for name, theme in (("light", LIGHT), ("dark", DARK)):
        window = THEMES[name]
        assert (theme["paper"], theme["ink"], theme["selection"]) == (
            window.paper,
            window.ink,
            window.selection,
        )
    assert style().count(f".c{len(LIGHT_SOURCES) - 1}{{") == 2


def test_a_guessed_date_is_said_to_be_guessed() -> None:
    article = replace(
        article_of(FIRST), date=date(2021, 7, 1), date_basis="guessed", date_note="year guessed"
    )
    assert "1 July 2021 (year guessed)" in page_of(brief_of(analysis_of([article]))).text_content()

"""The reports on a story, in all forms, and what a brief opens with."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import html
from markdown import markdown

from summarizer import Analysis, Article, Story, StoryChecks, analyse, compare, compose, load_story
from summarizer.export import (
    Item,
    Part,
    Report,
    changes_json,
    changes_report,
    check_json,
    check_report,
    report_markdown,
    report_text,
    sources_json,
    sources_report,
    timeline_json,
    timeline_report,
    to_json,
    to_markdown,
    to_text,
)
from tests.conftest import ROOT
from tests.summarizer.real import FIRST, SECOND

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

REPORTS = (sources_report, timeline_report, check_report)
JSON = (sources_json, timeline_json, check_json)

CITING = (
    "Harbour fire\n\nReuters reported on Monday that a fire in the harbour of Rotterdam killed"
    " three workers.\n\nA senior official said the hall had no licence. The official added that an"
    " inquiry would follow.\n\nThe mayor visited the quay, and thanked the crews of four towns."
)
CITING_TOO = (
    "Three dead in Rotterdam\n\nThree workers died in a fire in the harbour of Rotterdam, according"
    " to Reuters.\n\nFerries to Harwich were late by an hour because of the smoke, the port said."
)


@pytest.fixture(scope="module")
def seeded() -> Analysis:
    return analyse(load_story([ROOT / "seeds"]))


@pytest.fixture(scope="module")
def resting() -> Analysis:
    story = Story.from_articles(
        [Article.from_text(text, date="2021-07-28") for text in (CITING, CITING_TOO)]
    )
    return analyse(story)


def items(report: Report, heading: str) -> tuple[Item, ...]:
    (part,) = [part for part in report.parts if part.heading == heading]
    return part.items


def test_sources_tell_what_each_adds_and_whom_it_names(seeded: Analysis) -> None:
    report = sources_report(seeded)
    sources = items(report, "Sources")
    assert [item.text[:3] for item in sources] == ["1  ", "2  ", "3  ", "4  "]
    for index, item in enumerate(sources):
        assert f"{len(seeded.adds(index))} that it adds" in item.details[1]
    named = {item.text: item.details for item in items(report, "Whom they name as their source")}
    assert named["Source 4 names Russia Today."] == (
        "source 4, told to it by The source: told “Russia Today",
    )
    assert not any("AsiaNews" in text for text in named)  # it names itself only


def test_claims_of_one_origin_are_named_with_their_proof(resting: Analysis) -> None:
    (found,) = resting.origins
    assert (found.origin, found.articles) == ("Reuters", (0, 1))
    for report in (sources_report(resting), check_report(resting)):
        (item,) = items(report, "Claims that rest on one origin")
        assert item.details[0] == found.warning
        assert sorted(item.sources) == [0, 1]
        assert item.text in resting.story.articles[item.sources[0]].text
    (warning,) = resting.checks.warnings
    assert warning == "1 shared claim rests on Reuters alone, however many sources report it."
    brief = compose(resting, words=100)
    assert f"\nNote: {warning}\n" in to_text(brief)
    assert f"\n\nNote: {warning}\n\n" in to_markdown(brief)


def test_speakers_without_a_name_are_counted_by_source(resting: Analysis) -> None:
    (found,) = resting.checks.anonymity
    assert (found.article, found.anonymous) == (0, 2)
    (source,) = found.sources  # "the official" is the one that was introduced
    assert source.description == "A senior official"
    assert len(source.quotes) == 2
    (item,) = items(check_report(resting), "Speakers without a name")
    assert item.text == found.note


def test_the_timeline_prints_sentences_verbatim_under_their_days(seeded: Analysis) -> None:
    report = timeline_report(seeded)
    headings = [part.heading for part in report.parts]
    assert headings[0] == "2003"
    assert "26 July 2021" in headings
    assert headings[-1] == "December 2021"
    texts = [article.text for article in seeded.story.articles]
    for part in report.parts:
        assert len({(item.text, item.sources[0]) for item in part.items}) == len(part.items)
        for item in part.items:
            assert item.text in texts[item.sources[0]]
            assert item.details


def test_checks_that_found_nothing_say_so(seeded: Analysis) -> None:
    text = report_text(check_report(seeded))
    assert "NEAR-DUPLICATES\n\nNothing found.\n" in text
    assert "WHAT TO READ\n\nRead sources " in text


def changed() -> tuple[Analysis, Analysis]:
    def story(*sentences: str) -> Analysis:
        text = "\n\n".join(("Fire in Rotterdam", *sentences))
        return analyse(
            Story.from_articles([Article.from_text(text, url="https://one", date="2021-07-28")])
        )

    edited = (FIRST[0].replace("three workers", "five workers"), *FIRST[1:4], FIRST[5], SECOND[2])
    return story(*FIRST), story(*edited)


def test_changes_tell_the_edit_the_figure_and_the_new_claim() -> None:
    former, now = changed()
    report = changes_report(compare(former, now), former, now)
    assert (
        "Formerly “three workers”, now “five workers”"
        in items(report, "Figures that changed")[0].text
    )
    (edited,) = items(report, "Edited articles")
    assert [detail.partition(":")[0] for detail in edited.details] == [
        "was",
        "now",
        "removed",
        "added",
    ]
    assert SECOND[2] in {item.text for item in items(report, "New claims")}
    value = json.loads(changes_json(compare(former, now), former, now))
    assert value["format"] == "sidebrief-changes"
    (article,) = value["edited"]
    for sentence in article["sentences"]:
        place = sentence["now"]
        if place:
            text = now.story.articles[place["source"] - 1].text
            assert text[place["start"] : place["end"]] == place["text"]


@pytest.mark.parametrize("write", JSON)
def test_json_reports_name_their_form_and_sources(
    write: Callable[[Analysis], str], seeded: Analysis
) -> None:
    value: dict[str, Any] = json.loads(write(seeded))
    assert value["format"].startswith("sidebrief-")
    assert value["version"] == 1
    assert [source["id"] for source in value["sources"]] == [1, 2, 3, 4]
    assert write(seeded) == write(seeded)


@pytest.mark.parametrize("make", REPORTS)
def test_reports_read_alike_in_text_and_markdown(
    make: Callable[[Analysis], Report], seeded: Analysis
) -> None:
    report = make(seeded)
    page = html.fromstring(f"<div>{markdown(report_markdown(report))}</div>")
    words = " ".join(page.text_content().split()).casefold()
    assert words == " ".join(report_text(report).split()).casefold().replace("\n", " ")


@given(st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Zl", "Zp"])))
def test_no_source_puts_markup_into_a_report(text: str) -> None:
    report = Report("t", "s", (Part("Part", (Item(f"A{text}z", (0,), (f"B{text}y",)),)),))
    page = html.fromstring(f"<div>{markdown(report_markdown(report))}</div>")
    tags = {element.tag for element in page.iter()}
    assert tags <= {"div", "h1", "h2", "p", "ul", "li"}
    assert " ".join(f"A{text}z [1]".split()) in " ".join(page.text_content().split())


def places(value: object) -> Iterator[dict[str, int]]:
    """Yield every place that a JSON value holds, however deep."""
    if isinstance(value, dict):
        if {"source", "start", "end"} <= value.keys():
            yield value
        value = list(value.values())
    if isinstance(value, list):
        for inner in value:
            yield from places(inner)


def test_every_place_of_the_json_lies_in_its_source(seeded: Analysis, resting: Analysis) -> None:
    for analysis in (seeded, resting):
        value = json.loads(to_json(compose(analysis, words=120)))
        texts = {source["id"]: source["text"] for source in value["sources"]}
        found = list(places(value))
        assert len(found) > len(value["claims"])
        for place in found:
            text = texts[place["source"]][place["start"] : place["end"]]
            assert len(text) == place["end"] - place["start"] > 0
            assert place.get("text", text) == text


def test_a_warning_cannot_put_markup_into_a_brief(seeded: Analysis) -> None:
    hostile = replace(seeded, checks=StoryChecks(warnings=("<b>*Run*</b>",)))
    page = html.fromstring(f"<div>{markdown(to_markdown(compose(hostile, words=60)))}</div>")
    assert not page.xpath("//b | //em")
    assert "Note: <b>*Run*</b>" in page.text_content()

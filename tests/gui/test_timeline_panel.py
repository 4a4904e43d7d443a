"""The timeline: days in words, rows in order, and the way from a claim to its place."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest

from gui.panels.timeline_model import MOMENT, TimelineModel
from gui.panels.timeline_panel import TimelinePanel
from gui.panels.timeline_rows import Moment, moments
from gui.panels.timeline_words import Days, distance, heading, is_ahead, published, stretch
from gui.theme.tokens import DARK, LIGHT
from summarizer import Analysis, DatedClaim
from tests.gui.conftest import PATIENCE

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from gui.window.main import Window
    from gui.work import engine as ask
    from summarizer.model import DatePrecision


@pytest.fixture
def analysis(loaded: ask.Loaded) -> Analysis:
    assert loaded.analysis is not None
    return loaded.analysis


@pytest.fixture
def panel(qtbot: QtBot, analysis: Analysis) -> TimelinePanel:
    shown = TimelinePanel(LIGHT)
    qtbot.addWidget(shown)
    shown.resize(360, 600)
    shown.show()
    shown.show_analysis(analysis)
    return shown


def dated(first: str, last: str = "", precision: DatePrecision = "day") -> DatedClaim:
    begin = date.fromisoformat(first)
    end = date.fromisoformat(last) if last else begin
    return DatedClaim(1, begin, end, precision, "stated", ())


@pytest.mark.parametrize(
    ("claim", "words"),
    [
        (dated("2021-07-26"), "Monday 26 July 2021"),
        (dated("2021-07-26", precision="weekday"), "Monday 26 July 2021"),
        (dated("2021-07-01", "2021-07-31", "month"), "July 2021"),
        (dated("2016-06-01", "2016-06-23", "month"), "June 2016"),
        (dated("2014-01-01", "2014-12-31", "year"), "2014"),
        (dated("2020-01-01", "2020-04-30", "year"), "early 2020"),
        (dated("2018-01-01", "2018-06-25", "year"), "earlier in 2018"),
        (dated("2021-12-01", "2021-12-31", "year"), "the end of 2021"),
        (dated("2021-09-01", "2021-12-31", "year"), "late 2021"),
        (dated("2021-05-01", "2021-08-31", "year"), "during 2021"),
        (dated("1960-01-01", "1969-12-31", "span"), "the 1960s"),
        (dated("2014-01-01", "2021-12-31", "span"), "2014–2021"),
        (dated("2017-09-01", "2017-11-30", "span"), "September – November 2017"),
        (dated("2016-11-01", "2017-02-28", "span"), "November 2016 – February 2017"),
        (dated("2016-06-13", "2016-06-19", "span"), "13–19 June 2016"),
        (dated("2021-06-29", "2021-07-03", "span"), "29 June – 3 July 2021"),
        (dated("2018-10-27", "2019-01-25", "span"), "27 October 2018 – 25 January 2019"),
        (dated("9999-12-31"), "Friday 31 December 9999"),
    ],
)
def test_days_are_named_no_more_exactly_than_the_sources_do(claim: DatedClaim, words: str) -> None:
    assert heading(claim) == words


@given(
    st.dates(min_value=date(1, 1, 1)),
    st.integers(0, 4000),
    st.sampled_from(["day", "month", "year", "span", "time", "weekday"]),
)
def test_any_stretch_has_a_name_with_its_year(
    first: date, days: int, precision: DatePrecision
) -> None:
    last = min(first, date.max - timedelta(days=days)) + timedelta(days=days)
    claim = DatedClaim(1, min(first, last), last, precision, "stated", ())
    named = heading(claim)
    assert str(claim.first.year) in named or str(claim.last.year) in named
    assert stretch(Days(claim.first, claim.last)).endswith(str(claim.last.year))


def test_the_distance_is_counted_from_the_days_the_sources_came_out() -> None:
    story = Days(date(2021, 7, 26), date(2021, 7, 27))
    assert distance(dated("2021-07-25"), story) == "1 day before"
    assert distance(dated("2021-06-29"), story) == "27 days before"
    assert distance(dated("2020-01-01", "2020-04-30", "year"), story) == "15 months before"
    assert distance(dated("2003-01-01", "2003-12-31", "year"), story) == "18 years before"
    assert distance(dated("2021-10-01", "2021-10-31", "month"), story) == "2 months ahead"
    assert distance(dated("2021-01-01", "2021-12-31", "year"), story) == ""
    assert distance(dated("2021-07-25"), None) == ""
    assert not is_ahead(dated("2021-07-27"), story)
    assert is_ahead(dated("2021-07-28"), story)


def test_every_dated_claim_stands_below_its_days_in_order(analysis: Analysis) -> None:
    rows = moments(analysis)
    shown = [claim for row in rows for claim in row.claims]
    assert sorted(shown) == sorted(one.claim for one in analysis.timeline)
    at = {one.claim: one for one in analysis.timeline}
    below = ""
    for row in rows:
        below = row.text if row.kind == "days" else below
        assert all(heading(at[claim]).casefold() == below.casefold() for claim in row.claims)


def test_a_passage_is_verbatim_and_its_date_is_lit(analysis: Analysis) -> None:
    articles = analysis.story.articles
    words = {span.cut(articles) for one in analysis.timeline for span in one.spans}
    lit = 0
    for row in moments(analysis):
        if row.kind == "claim":
            text = row.text.removeprefix("… ").removesuffix(" …")
            assert row.spans[0].cut(articles).startswith(text)
            assert len(set(row.sources)) == len(row.sources)
        if row.lit is not None:
            assert row.text[slice(*row.lit)] in words
            lit += 1
    assert lit > 5


def test_what_is_still_to_come_stands_below_the_day_of_the_story(analysis: Analysis) -> None:
    rows = moments(analysis)
    (story,) = (number for number, row in enumerate(rows) if row.kind == "story")
    assert rows[story].text == "Published 26–27 July 2021"
    assert not any(row.ahead for row in rows[:story])
    after = [row for row in rows[story:] if row.kind == "days"]
    assert after
    assert all(row.ahead for row in rows[story + 1 :])
    assert all(row.note.endswith("ahead") for row in after)


def test_a_story_without_dates_of_publication_has_no_such_day(analysis: Analysis) -> None:
    articles = tuple(replace(article, date=None) for article in analysis.story.articles)
    story = replace(analysis.story, articles=articles)
    rows = moments(replace(analysis, story=story))
    assert published(story) is None
    assert rows
    assert all(row.kind != "story" and not row.ahead for row in rows)


def test_where_all_is_past_the_day_of_the_story_comes_last(analysis: Analysis) -> None:
    past = tuple(one for one in analysis.timeline if one.last < date(2021, 1, 1))
    rows = moments(replace(analysis, timeline=past))
    assert rows[-1].kind == "story"


def test_two_claims_of_one_passage_and_day_are_one_row(analysis: Analysis) -> None:
    one = next(c for c in analysis.timeline if c.claim == analysis.timeline[0].claim)
    claim = next(c for c in analysis.claims if c.id == one.claim)
    twin = replace(claim, id=9_999)
    doubled = replace(
        analysis,
        claims=(*analysis.claims, twin),
        timeline=(one, replace(one, claim=9_999)),
    )
    rows = [row for row in moments(doubled) if row.kind == "claim"]
    assert [row.claims for row in rows] == [(one.claim, 9_999)]
    assert rows[0].sources == moments(replace(analysis, timeline=(one,)))[1].sources


def test_the_model_keeps_the_rules_of_models(qtbot: QtBot, analysis: Analysis) -> None:
    model = TimelineModel()
    tester = QAbstractItemModelTester(
        model, QAbstractItemModelTester.FailureReportingMode.Fatal, model
    )
    model.show(analysis)
    model.show(None)
    assert tester.model() is model


def claim_rows(panel: TimelinePanel) -> list[int]:
    rows: list[Moment] = [
        panel.moments.index(n).data(MOMENT) for n in range(panel.moments.rowCount())
    ]
    return [number for number, row in enumerate(rows) if row.kind == "claim"]


def test_a_click_leads_to_the_claim_and_a_day_leads_nowhere(
    panel: TimelinePanel, qtbot: QtBot
) -> None:
    index = panel.moments.index(claim_rows(panel)[0])
    row: Moment = index.data(MOMENT)
    with qtbot.waitSignal(panel.claim_chosen) as chosen:
        point = panel.visualRect(index).topLeft() + QPoint(60, 12)
        QTest.mouseClick(panel.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert chosen.args == [row.spans[0], row.claims[0]]
    with qtbot.assertNotEmitted(panel.claim_chosen, wait=20):
        point = panel.visualRect(panel.moments.index(0)).center()
        QTest.mouseClick(panel.viewport(), Qt.MouseButton.LeftButton, pos=point)


def test_a_click_on_a_chip_leads_to_what_that_source_says(
    panel: TimelinePanel, qtbot: QtBot
) -> None:
    for number in claim_rows(panel):
        index = panel.moments.index(number)
        row: Moment = index.data(MOMENT)
        if len(row.spans) > 1:
            break
    panel.scrollTo(index)
    area = panel.visualRect(index)
    points = (QPoint(x, y) for y in range(area.top(), area.bottom(), 3) for x in range(40, 340, 3))
    second = row.sources[1]
    chip = next(
        p for p in points if panel.tip_at(p) == f"<qt>Show what source {second + 1} says</qt>"
    )
    with qtbot.waitSignal(panel.claim_chosen) as chosen:
        QTest.mouseClick(panel.viewport(), Qt.MouseButton.LeftButton, pos=chip)
    assert chosen.args is not None
    assert chosen.args[0].article == second


def test_the_arrow_keys_walk_from_claim_to_claim(panel: TimelinePanel) -> None:
    chosen: list[int] = []
    panel.claim_chosen.connect(lambda _span, claim: chosen.append(claim))
    first, *_, last = claim_rows(panel)
    panel.setCurrentIndex(panel.moments.index(first))
    for _ in range(panel.moments.rowCount()):
        QTest.keyClick(panel, Qt.Key.Key_Down)
    QTest.keyClick(panel, Qt.Key.Key_Return)
    assert panel.currentIndex().row() == last
    assert len(chosen) == len(claim_rows(panel))
    panel.set_theme(DARK)


def test_a_tooltip_says_in_which_words_the_day_is_named(panel: TimelinePanel) -> None:
    index = panel.moments.index(claim_rows(panel)[0])
    tip = panel.tip_at(panel.visualRect(index).topLeft() + QPoint(60, 12))
    assert "“2003”" in tip
    assert "(stated)" in tip
    assert "18 years before" in panel.tip_at(panel.visualRect(panel.moments.index(0)).center())


def test_a_claim_selected_elsewhere_is_marked_and_brought_into_view(panel: TimelinePanel) -> None:
    row: Moment = panel.moments.index(claim_rows(panel)[-1]).data(MOMENT)
    panel.select_claim(row.claims[0])
    assert panel.currentIndex().data(MOMENT) == row
    assert panel.viewport().rect().intersects(panel.visualRect(panel.currentIndex()))
    panel.select_claim(None)
    assert not panel.selectionModel().selectedIndexes()


def test_a_long_timeline_is_laid_out_to_its_end(
    qtbot: QtBot, panel: TimelinePanel, analysis: Analysis
) -> None:
    day = analysis.timeline[0]
    claim = next(c for c in analysis.claims if c.id == day.claim)
    claims = tuple(replace(claim, id=n, support=claim.support[:1]) for n in range(1, 1501))
    days = tuple(
        replace(
            day,
            claim=n,
            first=date(2000, 1, 1) + timedelta(n),
            last=date(2000, 1, 1) + timedelta(n),
        )
        for n in range(1, 1501)
    )
    panel.show_analysis(replace(analysis, claims=claims, timeline=days))
    assert panel.moments.rowCount() == 3001
    assert panel.moments.claims() == 1500
    last = panel.moments.index(2999)
    qtbot.waitUntil(lambda: panel.settled, timeout=PATIENCE)
    panel.scrollTo(last)
    qtbot.waitUntil(
        lambda: panel.viewport().rect().intersects(panel.visualRect(last)), timeout=PATIENCE
    )


def test_in_the_window_a_click_selects_the_claim_everywhere(story: Window, qtbot: QtBot) -> None:
    story.parts.side.turn_to("timeline")
    timeline = story.parts.side.timeline
    assert timeline.isVisible()
    index = timeline.moments.index(claim_rows(timeline)[1])
    row: Moment = index.data(MOMENT)
    timeline.scrollTo(index)
    point = timeline.visualRect(index).topLeft() + QPoint(60, 12)
    QTest.mouseClick(timeline.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert story.navigator.claim == row.claims[0]
    assert story.parts.reading.selected == row.claims[0]


def test_a_story_without_dates_says_so(story: Window, analysis: Analysis) -> None:
    story.parts.side.turn_to("timeline")
    story.parts.side.show_analysis(replace(analysis, timeline=()), frozenset())
    assert story.parts.side.none.isVisible()
    assert "placed in time" in story.parts.side.none.text()

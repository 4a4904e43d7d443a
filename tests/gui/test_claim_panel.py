"""Details of a claim, and the list of cited rows they are shown in."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest

from gui.edits import changes
from gui.edits.passages import place_of
from gui.panels.cited import Cited, CitedList, CitedModel, spoken
from gui.panels.claim_panel import ClaimPanel
from gui.panels.claim_words import confidence, evidence, rows
from gui.theme.tokens import DARK, LIGHT
from summarizer import Edits, Link, Span, Voice

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from gui.work import engine as ask
    from summarizer import Analysis, Claim

SOME = (
    Cited("heading", "Reported by 2 sources"),
    Cited(
        "passage", "The two leaders met at the White House. " * 4, (0,), "AsiaNews", Span(0, 2, 9)
    ),
    Cited("remark", "Same name White House", (0, 2), "likely, 71 %"),
)


@pytest.fixture
def found(loaded: ask.Loaded) -> Analysis:
    assert loaded.analysis is not None
    return loaded.analysis


@pytest.fixture
def claim(found: Analysis) -> Claim:
    """Return the claim that most sources share."""
    return max(found.shared, key=lambda one: (len(one.articles), len(one.links)))


@pytest.fixture
def panel(qtbot: QtBot, found: Analysis) -> ClaimPanel:
    made = ClaimPanel(LIGHT)
    qtbot.addWidget(made)
    made.resize(700, 300)
    made.show()
    made.show_analysis(found, Edits())
    return made


def test_the_model_keeps_the_rules_of_models(qtbot: QtBot) -> None:
    model = CitedModel()
    tester = QAbstractItemModelTester(
        model, QAbstractItemModelTester.FailureReportingMode.Fatal, model
    )
    for shown in (SOME, (), SOME[1:]):
        model.show(shown)
    assert tester.model() is model
    assert model.rowCount() == 2
    assert model.rowCount(model.index(0)) == 0


def test_rows_are_said_with_their_sources() -> None:
    assert [spoken(row) for row in SOME[::2]] == [
        "Reported by 2 sources",
        "Same name White House (sources 1, 3; likely, 71 %)",
    ]


def test_a_passage_opens_by_click_and_by_enter_and_a_remark_does_not(qtbot: QtBot) -> None:
    shown = CitedList(LIGHT, "Rows")
    qtbot.addWidget(shown)
    shown.resize(400, 300)
    shown.show()
    shown.show_rows(SOME)
    opened: list[object] = []
    shown.span_chosen.connect(opened.append)
    for number in range(3):
        spot = shown.visualRect(shown.model().index(number, 0)).topLeft() + QPoint(60, 12)
        QTest.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert opened == [Span(0, 2, 9)]
    shown.setCurrentIndex(shown.model().index(1, 0))
    QTest.keyClick(shown, Qt.Key.Key_Return)
    assert opened == [Span(0, 2, 9)] * 2
    wide = shown.sizeHintForIndex(shown.model().index(1, 0)).height()
    shown.resize(220, 300)
    assert shown.sizeHintForIndex(shown.model().index(1, 0)).height() > wide
    shown.set_theme(DARK)
    assert not shown.grab().isNull()


def test_a_claim_is_told_with_all_its_passages_links_and_accounts(
    panel: ClaimPanel, found: Analysis, claim: Claim
) -> None:
    panel.show_claim(claim.id)
    told = panel.rows
    assert [row.span for row in told if row.kind == "passage"] == list(claim.support)
    headings = [row.text for row in told if row.kind == "heading"]
    assert headings[0].startswith(f"Reported by {len(claim.articles)} sources")
    assert headings[1:] == ["Why they were put together", "Who counts as one voice"]
    remarks = [row.text for row in told if row.kind == "remark"]
    assert len(remarks) >= len(claim.links) + 1
    assert {evidence(link) for link in claim.links} <= set(remarks)


def test_a_claim_of_one_source_says_so_and_no_claim_asks_for_one(
    panel: ClaimPanel, found: Analysis
) -> None:
    alone = next(one for one in found.claims if len(one.support) == 1)
    panel.show_claim(alone.id)
    assert [row.kind for row in panel.rows] == ["heading", "passage"]
    assert panel.rows[0].text == f"Only in source {alone.articles[0] + 1}"
    panel.show_claim(None)
    assert not panel.rows
    assert panel.currentWidget() is panel.none
    assert panel.none.text().startswith("Select a claim")
    panel.show_analysis(None, Edits())
    panel.show_claim(None)
    assert not panel.rows


def test_another_analysis_leaves_the_reader_in_place(
    panel: ClaimPanel, found: Analysis, claim: Claim
) -> None:
    panel.resize(400, 120)
    panel.show_claim(claim.id)
    bar = panel.list.verticalScrollBar()
    bar.setValue(60)
    fewer = replace(claim, id=9_999, links=claim.links[:1])
    panel.show_analysis(replace(found, claims=(fewer,)), Edits())
    panel.show_claim(9_999)
    assert bar.value() == 60
    other = next(one for one in found.shared if one.id != claim.id)
    panel.show_analysis(found, Edits())
    panel.show_claim(claim.id)
    panel.show_claim(other.id)
    assert bar.value() == 0


def test_copies_are_one_voice_and_the_reason_is_told(found: Analysis, claim: Claim) -> None:
    first, second, *others = claim.articles
    copied = Voice(1, (first, second), "Both print the same agency text.")
    alone = tuple(Voice(2 + n, (one,)) for n, one in enumerate(others))
    changed = replace(claim, accounts=(copied, *alone))
    told = rows(replace(found, claims=(changed,)), Edits(), claim.id)
    last = [row for row in told if row.kind == "remark"][-1 - bool(others) :]
    assert last[0].text == "Both print the same agency text."
    assert last[0].sources == (first, second)
    assert [row.sources for row in last[1:]] == ([tuple(others)] if others else [])


def test_a_link_that_the_user_made_says_so(found: Analysis, claim: Claim) -> None:
    link = claim.links[0]
    pair = (place_of(found, link.first), place_of(found, link.second))
    told = rows(found, changes.join(Edits(), [pair]), claim.id)
    assert "you joined them" in [row.note for row in told]


def test_confidence_is_told_in_words_and_in_per_cent() -> None:
    links = [Link(Span(0, 0, 5), Span(1, 0, 5), share) for share in (0.8, 0.5, 0.2)]
    assert [confidence(link) for link in links] == ["likely, 80 %", "open, 50 %", "doubtful, 20 %"]
    assert evidence(links[0]) == "Similar words"
    named = replace(links[0], evidence=("same figure 2,500", "same name Kadhimi"))
    assert evidence(named) == "Same figure 2,500; same name Kadhimi"


def test_a_claim_selected_unseen_is_told_when_somebody_looks(
    panel: ClaimPanel, found: Analysis, claim: Claim
) -> None:
    panel.hide()
    other = next(one for one in found.shared if one.id != claim.id)
    panel.show_claim(other.id)
    panel.show_claim(claim.id)
    assert not panel.list.rows
    panel.show()
    assert [row.span for row in panel.list.rows if row.kind == "passage"] == list(claim.support)
    assert panel.currentWidget() is panel.list
    panel.hide()
    panel.show_claim(None)
    assert not panel.rows


def test_many_passages_are_laid_out_in_turns(qtbot: QtBot) -> None:
    shown = CitedList(LIGHT, "Rows")
    qtbot.addWidget(shown)
    shown.resize(300, 200)
    shown.show()
    rows = [Cited("passage", f"Words of passage {number}", (0,)) for number in range(200)]
    shown.show_rows(rows)
    assert shown.visualRect(shown.model().index(3, 0)).height() > 0
    bar = shown.verticalScrollBar()
    qtbot.waitUntil(lambda: shown.visualRect(shown.model().index(199, 0)).height() > 0)
    bar.setValue(bar.maximum())
    assert shown.indexAt(QPoint(60, shown.viewport().height() - 12)).row() == 199
    kept = bar.value()
    shown.show_rows(rows[1:], keep=True)
    assert kept - 60 < bar.value() <= kept

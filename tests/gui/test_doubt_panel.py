"""Links that the engine leaves open, decided one after another by mouse and keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from gui.edits import changes
from gui.edits.passages import place_of, undecided
from gui.panels.doubt_panel import DoubtPanel
from gui.theme.tokens import LIGHT
from summarizer import Edits

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from gui.work import engine as ask
    from summarizer import Analysis, Link
    from summarizer.model import Place


class Desk:
    """Stands in for the window: takes decisions and hands the edits back at once."""

    def __init__(self, panel: DoubtPanel, found: Analysis) -> None:
        self.panel, self.found, self.edits = panel, found, Edits()
        self.shown: list[Link] = []
        self.said: list[tuple[str, Link]] = []
        panel.link_shown.connect(self.shown.append)
        panel.confirmed.connect(lambda link: self._take("same", link))
        panel.rejected.connect(lambda link: self._take("different", link))
        panel.released.connect(lambda link: self._take("open", link))

    def _take(self, answer: str, link: Link) -> None:
        self.said.append((answer, link))
        pair = self.pair(link)
        if answer == "same":
            self.edits = changes.join(self.edits, [pair])
        elif answer == "different":
            self.edits = changes.part(self.edits, [pair])
        else:
            self.edits = changes.release(self.edits, pair)
        self.panel.show_edits(self.edits)

    def pair(self, link: Link) -> tuple[Place, Place]:
        return place_of(self.found, link.first), place_of(self.found, link.second)


@pytest.fixture
def found(loaded: ask.Loaded) -> Analysis:
    assert loaded.analysis is not None
    assert len(loaded.analysis.unsure) > 4
    return loaded.analysis


@pytest.fixture
def desk(qtbot: QtBot, found: Analysis) -> Desk:
    panel = DoubtPanel(LIGHT)
    qtbot.addWidget(panel)
    panel.resize(800, 260)
    panel.show()
    made = Desk(panel, found)
    panel.show_analysis(found, Edits())
    return made


def test_both_passages_stand_one_above_the_other_with_the_evidence(
    desk: Desk, found: Analysis
) -> None:
    link = desk.panel.link
    assert link is not None
    assert link.confidence == max(one.confidence for one in found.unsure)
    remark, first, second = desk.panel.list.rows
    assert (first.span, second.span) == (link.first, link.second)
    assert (first.sources, second.sources) == ((link.first.article,), (link.second.article,))
    assert remark.text.casefold() == "; ".join(link.evidence).casefold()
    assert remark.note.endswith(f"{round(100 * link.confidence)} %")
    assert desk.panel.place.text() == f"1 of {len(found.unsure)}"


def test_the_next_link_follows_a_decision(desk: Desk, found: Analysis) -> None:
    links = undecided(found, Edits())
    QTest.mouseClick(desk.panel.same, Qt.MouseButton.LeftButton)
    QTest.mouseClick(desk.panel.different, Qt.MouseButton.LeftButton)
    assert desk.said == [("same", links[0]), ("different", links[1])]
    assert desk.panel.link == links[2] == desk.shown[-1]
    assert desk.panel.place.text() == f"1 of {len(links) - 2}"
    assert desk.edits.joined == {changes.ordered(desk.pair(links[0]))}
    assert desk.edits.parted == {changes.ordered(desk.pair(links[1]))}


def test_the_keys_decide_and_walk(desk: Desk, found: Analysis) -> None:
    links = undecided(found, Edits())
    desk.panel.list.setFocus()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left):
        QTest.keyClick(desk.panel.list, key)
    assert desk.shown == [links[1], links[2], links[1]]
    QTest.keyClick(desk.panel.list, Qt.Key.Key_D)
    QTest.keyClick(desk.panel.list, Qt.Key.Key_S)
    assert desk.said == [("different", links[1]), ("same", links[2])]
    assert desk.panel.link == links[3]


def test_what_was_decided_can_be_seen_and_taken_back(desk: Desk, found: Analysis) -> None:
    links = undecided(found, Edits())
    desk.panel.different.click()
    assert not desk.panel.release.isVisible()
    desk.panel.before.click()
    assert desk.panel.place.text() == "decided: 1 of 1"
    assert desk.panel.list.rows[0].text == "You said: not the same"
    assert {desk.panel.list.rows[1].span, desk.panel.list.rows[2].span} == {
        links[0].first,
        links[0].second,
    }
    QTest.mouseClick(desk.panel.release, Qt.MouseButton.LeftButton)
    assert desk.edits == Edits()
    assert undecided(found, desk.edits) == links


def test_when_all_is_decided_it_says_so(desk: Desk, found: Analysis) -> None:
    counts: list[int] = []
    desk.panel.counted.connect(counts.append)
    for _ in found.unsure:
        desk.panel.same.click()
    assert counts[-1] == 0
    assert desk.panel.link is None
    assert "Nothing is left to decide" in desk.panel.list.rows[0].text
    assert not desk.panel.same.isEnabled()
    desk.panel.before.click()
    assert desk.panel.place.text().startswith("decided:")
    desk.panel.show_analysis(None, Edits())
    assert desk.panel.link is None
    assert not desk.panel.next.isEnabled()


def test_another_analysis_leaves_the_link_that_is_read(desk: Desk, found: Analysis) -> None:
    desk.panel.next.click()
    here = desk.panel.link
    first = undecided(found, Edits())[0]
    desk.panel.show_analysis(found, changes.join(Edits(), [desk.pair(first)]))
    assert desk.panel.link == here

"""The chosen difference: the sentences behind its values, and what the user says of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from gui.panels.cited import Cited, CitedList
from gui.panels.difference_rows import printed
from gui.panels.difference_words import RULINGS, about_words, relation_words, ruling_words
from gui.shown import shown
from gui.theme.fonts import sans
from gui.words import translate
from summarizer.model import Verdict, places_of_difference, sentence_at, standings

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtGui import QKeyEvent

    from gui.panels.difference_rows import Entry
    from gui.theme.tokens import Theme
    from summarizer import Article, Difference, Span
    from summarizer.model import Place, Ruling, Side

    Places = tuple[Place, ...]

KEYS: Final[dict[Ruling, str]] = {"checked": "C", "no conflict": "O", "ask the desk": "A"}
_HEIGHT: Final = 268


class RemarkField(QLineEdit):
    """A remark; it is kept by Enter or where the field is left, Escape takes back what was typed.

    Signals:
        typed(str): these words stand in the field now.
        kept(): the remark is to be kept.
        left(): the user goes back to the table.
    """

    typed = Signal(str)
    kept = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._before = ""
        self.textEdited.connect(self.typed)
        self.editingFinished.connect(self.kept)

    def show_remark(self, text: str, held: str | None) -> None:
        """Show a remark, or what was typed of it.

        Args:
            held: the remark that holds, to which Escape goes back; ``None``: it goes back to what
                stood there before anything was typed.
        """
        if held is not None:
            self._before = held
        elif not self.hasFocus():
            self._before = text
        if text != self.text():
            self.setText(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Leave the field by Enter and Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.setText(self._before)
            self.typed.emit(self._before)
            self.left.emit()
            return
        super().keyPressEvent(event)
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.left.emit()


class DifferenceCard(QFrame):
    """The card.

    Signals:
        ruled(object, str): a ruling (or ``None``: take it back) and the remark with it.
        span_chosen(Span): the user wants to see a passage in its article.
        left(): the user goes back to the table.
    """

    ruled = Signal(object, str)
    span_chosen = Signal(object)
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("differenceCard")
        self._entry: Entry | None = None
        self._drafts: dict[Places, str] = {}  # remarks that no ruling holds yet, by difference
        self._places: Places = ()
        self.title = QLabel()
        self.list = CitedList(theme, translate("Differences", "The sentences behind the values"))
        self.buttons = {ruling: QPushButton(ruling_words(ruling)) for ruling in RULINGS}
        self.remark = RemarkField()
        self._lay_out()
        self.set_theme(theme)
        self.list.span_chosen.connect(self.span_chosen)
        self.remark.typed.connect(self._note_draft)
        self.remark.kept.connect(self.keep_remark)
        self.remark.left.connect(self.left)
        for ruling, button in self.buttons.items():
            button.clicked.connect(lambda _checked=False, ruling=ruling: self.rule(ruling))

    def _lay_out(self) -> None:
        tips: dict[Ruling, str] = {
            "checked": translate("Differences", "You checked this difference ({key})"),
            "no conflict": translate("Differences", "The sides do not contradict ({key})"),
            "ask the desk": translate("Differences", "Somebody else has to decide this ({key})"),
        }
        self.title.setFont(sans(13))
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setProperty("look", "strong")
        self.title.setWordWrap(True)
        row = QHBoxLayout()
        row.setSpacing(6)
        for ruling, button in self.buttons.items():
            button.setCheckable(True)
            button.setToolTip(tips[ruling].format(key=KEYS[ruling]))
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            button.setMaximumWidth(180)
            row.addWidget(button, len(button.text()) + 4)
        row.addStretch()
        self.remark.setPlaceholderText(translate("Differences", "Remark for the worksheet…"))
        self.remark.setAccessibleName(translate("Differences", "Remark on this difference"))
        self.remark.setToolTip(translate("Differences", "A remark, kept with the ruling (R)"))
        self.remark.setAcceptDrops(False)
        foot = QVBoxLayout()
        foot.setContentsMargins(16, 6, 12, 10)
        foot.setSpacing(8)
        foot.addLayout(row)
        foot.addWidget(self.remark)
        head = QVBoxLayout()
        head.setContentsMargins(16, 8, 12, 2)
        head.addWidget(self.title)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(head)
        box.addWidget(self.list, 1)
        box.addLayout(foot)

    def sizeHint(self) -> QSize:  # noqa: N802
        """Ask for room for two sentences and the buttons."""
        return QSize(340, _HEIGHT)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Keep a line of evidence above the buttons; never hold the panel wide."""
        return QSize(240, 170)

    def set_theme(self, theme: Theme) -> None:
        """Change the colours; a ruling that holds is shown by a frame and not by colour alone."""
        self.list.set_theme(theme)
        self.setStyleSheet(
            f"QFrame#differenceCard {{ border: none; border-top: 1px solid {theme.line}; }}"
            "QPushButton { padding: 0 4px; }"
            f"QPushButton:checked {{ border: 2px solid {theme.accent}; font-weight: 600;"
            " padding: 0 3px; min-height: 26px; max-height: 26px; }"
        )

    def show_entry(self, entry: Entry | None, articles: Sequence[Article]) -> None:
        """Show a difference, or none."""
        same = self._entry is not None and entry is not None
        same = same and self._entry.number == entry.number  # type: ignore[union-attr]
        self._entry = entry
        self.setVisible(entry is not None)
        if entry is None:
            return
        one = entry.difference
        self.title.setText(f"{about_words(one)}  {relation_words(one)}")
        self.list.show_rows(evidence(entry, articles), keep=same)
        verdict = entry.standing.verdict if entry.standing is not None else None
        for ruling, button in self.buttons.items():
            held = verdict is not None and verdict.ruling == ruling
            button.setChecked(held)
            sign = "✓ " if held else ""
            button.setText(f"{sign}{ruling_words(ruling)}")
        self._places = places_of_difference(one, articles)
        self._find_draft_again(one, articles)
        self._show_remark()

    def _show_remark(self) -> None:
        """Show what was typed, or else the remark of the ruling."""
        standing = self._entry.standing if self._entry is not None else None
        kept = standing.verdict.remark if standing is not None else None
        self.remark.show_remark(self._drafts.get(self._places, kept or ""), kept)

    def _find_draft_again(self, one: Difference, articles: Sequence[Article]) -> None:
        """Take over what was typed about the difference when its places were cut otherwise."""
        if self._drafts and self._places not in self._drafts:
            former = [Verdict(places, "checked", text) for places, text in self._drafts.items()]
            (standing,) = standings((one,), articles, former)
            if standing is not None:
                self._drafts[self._places] = self._drafts.pop(standing.verdict.places)

    @property
    def drafts(self) -> tuple[tuple[Places, str], ...]:
        """Remarks that no ruling holds yet, with the places of their differences."""
        return tuple(sorted(self._drafts.items()))

    def set_drafts(self, drafts: Iterable[tuple[Places, str]]) -> None:
        """Have these remarks wait; they are seen where their difference is chosen."""
        self._drafts = dict(drafts)
        self._show_remark()

    def rule(self, ruling: Ruling | None) -> None:
        """Say something of the difference; what holds already is taken back."""
        if self._entry is None:
            return
        standing = self._entry.standing
        held = standing.verdict.ruling if standing is not None and not standing.stale else None
        again = ruling is not None and ruling == held
        text = self.remark.text()
        if (again or ruling is None) and text:
            self._drafts[self._places] = text  # the remark outlives a ruling that is taken back
        else:
            self._drafts.pop(self._places, None)
        self.ruled.emit(None if again else ruling, text)

    def _note_draft(self, text: str) -> None:
        """Remember what is typed, as far as it says something new."""
        if self._entry is None:
            return
        standing = self._entry.standing
        if text != (standing.verdict.remark if standing is not None else ""):
            self._drafts[self._places] = text
        else:
            self._drafts.pop(self._places, None)

    def keep_remark(self) -> None:
        """Keep another remark with the ruling that holds; without one it waits for a ruling."""
        standing = self._entry.standing if self._entry is not None else None
        text = self._drafts.get(self._places)
        if standing is None or text is None:
            return
        del self._drafts[self._places]
        if " ".join(text.split()) != standing.verdict.remark:
            self.ruled.emit(standing.verdict.ruling, text)


def evidence(entry: Entry, articles: Sequence[Article]) -> tuple[Cited, ...]:
    """Return the sentences behind the values: of each side the first of each source."""
    rows: list[Cited] = []
    for side in entry.difference.sides:
        for span in _one_a_source(side, articles):
            sentence = " ".join(sentence_at(articles, span).cut(articles).split())
            note = f"“{shown(printed(side, span, articles))}”"
            if side.claimant:
                said = translate("Differences", "{value}, according to {claimant}")
                note = said.format(value=note, claimant=shown(side.claimant))
            rows.append(Cited("passage", shown(sentence), (span.article,), note, span))
    return tuple(rows)


def _one_a_source(side: Side, articles: Sequence[Article]) -> list[Span]:
    """Return of each source its first passage with the very value, or else its first."""
    found: dict[int, Span] = {}
    exact = [span for span in side.spans if side.value in span.cut(articles)]
    for span in (*exact, *side.spans):
        found.setdefault(span.article, span)
    return [found[article] for article in sorted(found)]

"""What the window shows while there is no story: how to begin, what is under way, what failed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from gui.panels.brief_delegate import surface
from gui.theme.fonts import sans, serif
from gui.theme.icons import window_icon
from gui.told import retold
from gui.window.again import AgainCard
from gui.window.stages import stage_words
from gui.words import number, translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.model import Skipped


class _Page(QWidget):
    """A column of words in the middle of a sheet of paper."""

    def __init__(self, width: int = 520) -> None:
        super().__init__()
        surface(self, "paper")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # Tab goes on from here to the buttons
        outer = QHBoxLayout(self)
        outer.setContentsMargins(24, 24, 24, 24)
        middle = QWidget()
        middle.setMaximumWidth(width)
        self.column = QVBoxLayout(middle)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(12)
        outer.addStretch(1)
        outer.addWidget(middle, 100)
        outer.addStretch(1)
        self.column.addStretch(2)

    def words(self, text: str, look: str = "title") -> QLabel:
        """Add a paragraph: "title", "body" or "muted"."""
        label = QLabel(text)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setFont(serif(26, bold=True) if look == "title" else sans(15))
        label.setProperty("look", look)
        self.column.addWidget(label)
        return label

    def row(self, *buttons: QPushButton) -> None:
        """Add buttons in a row."""
        box = QHBoxLayout()
        box.setSpacing(8)
        for button in buttons:
            box.addWidget(button)
        box.addStretch()
        self.column.addSpacing(4)
        self.column.addLayout(box)

    def end(self) -> None:
        """Close the column."""
        self.column.addStretch(3)


class EmptyPage(_Page):
    """Explains Sidebrief in two sentences and offers the ways to begin.

    Signals:
        sample_requested(), open_requested(), tour_requested().
        tour_declined(): the tour need not be offered again.
    """

    sample_requested = Signal()
    open_requested = Signal()
    tour_requested = Signal()
    tour_declined = Signal()

    def __init__(self) -> None:
        super().__init__()
        sign = QLabel()
        sign.setPixmap(window_icon().pixmap(QSize(48, 48)))
        self.column.addWidget(sign)
        self.words(translate("Empty page", "Read the sources of one story side by side"))
        self.words(
            translate(
                "Empty page",
                "Open a folder of articles about one event, and Sidebrief shows what they share, "
                "what each one adds and where they differ. Every line of its brief is word for "
                "word from a source and opens at its place with one click; nothing leaves this "
                "computer.",
            ),
            "body",
        )
        sample = QPushButton(translate("Empty page", "Open the sample story"))
        sample.setProperty("look", "primary")
        sample.clicked.connect(self.sample_requested)
        folder = QPushButton(translate("Empty page", "Open folder…"))
        folder.clicked.connect(self.open_requested)
        self.row(sample, folder)
        self._offer = self._tour_offer()
        self.column.addWidget(self._offer)
        self.column.addSpacing(12)
        self.again = AgainCard()
        self.column.addWidget(self.again)
        self.column.addSpacing(4)
        self._drop = _drop_hint()
        self.column.addWidget(self._drop)
        self.end()

    def _tour_offer(self) -> QWidget:
        take = QPushButton(translate("Empty page", "Take a short tour"))
        take.clicked.connect(self.tour_requested)
        take.setToolTip(translate("Empty page", "Six steps on the sample story; Esc leaves it"))
        no = QPushButton(translate("Empty page", "No, thanks"))
        no.clicked.connect(self.tour_declined)
        no.setToolTip(translate("Empty page", "Offer it no more; the Help menu has it"))
        offer = QWidget()
        box = QHBoxLayout(offer)
        box.setContentsMargins(0, 4, 0, 0)
        box.setSpacing(8)
        words = QLabel(translate("Empty page", "New here?"))
        words.setFont(sans(15))
        box.addWidget(words)
        for button in (take, no):
            button.setProperty("look", "link")
            box.addWidget(button)
        box.addStretch(1)
        return offer

    def offer_tour(self, *, offered: bool) -> None:
        """Offer the tour, or offer it no more."""
        self._offer.setVisible(offered)

    def set_drop(self, *, over: bool) -> None:
        """Show that what is dragged can be dropped."""
        self._drop.setProperty("over", "true" if over else "false")
        self._drop.style().unpolish(self._drop)
        self._drop.style().polish(self._drop)


def _drop_hint() -> QFrame:
    frame = QFrame()
    frame.setProperty("look", "drop")
    box = QVBoxLayout(frame)
    box.setContentsMargins(16, 20, 16, 20)
    box.setSpacing(4)
    for text, px in (
        (translate("Empty page", "Or drop a folder or articles anywhere on this window"), 14),
        (translate("Empty page", "Plain text, Markdown, HTML, Word and PDF"), 13),
    ):
        label = QLabel(text)
        label.setFont(sans(px))
        label.setProperty("look", "muted")
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        box.addWidget(label)
    return frame


class LoadingPage(_Page):
    """Shows what is under way, with a way out.

    Signals:
        cancel_requested().
    """

    cancel_requested = Signal()

    def __init__(self) -> None:
        super().__init__(420)
        self._title = self.words("")
        self._stage = self.words("", "muted")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(translate("Loading", "Progress"))
        self.column.addWidget(self._bar)
        cancel = QPushButton(translate("Loading", "Cancel"))
        cancel.clicked.connect(self.cancel_requested)
        self.row(cancel)
        self.end()

    def begin(self, title: str) -> None:
        """Start anew."""
        named = translate("Loading", "Opening {title}").format(title=title)
        self._title.setText(named if title else translate("Loading", "Opening"))
        self.show_progress("Reading", 0, 0)

    def show_progress(self, stage: str, done: int, total: int) -> None:
        """Show how far the work is."""
        said = f"{stage_words(stage)}…"
        if total:
            said = translate("Loading", "{stage} {done} of {total}…").format(
                stage=stage_words(stage), done=number(done), total=number(total)
            )
        self._stage.setText(said)
        self._bar.setRange(0, total)
        self._bar.setValue(done)


class ReasonsPage(_Page):
    """Says why there is nothing to show, file by file, and offers the ways to go on.

    Signals:
        open_requested(), sample_requested().
    """

    open_requested = Signal()
    sample_requested = Signal()

    def __init__(self) -> None:
        super().__init__(640)
        self._title = self.words("")
        self._body = self.words("", "body")
        self._reasons = QPlainTextEdit()
        self._reasons.setReadOnly(True)
        self._reasons.setFont(sans(13))
        self._reasons.setAccessibleName(translate("Reasons", "Reasons"))
        self._reasons.setMinimumHeight(160)
        self.column.addWidget(self._reasons)
        folder = QPushButton(translate("Reasons", "Open folder…"))
        folder.setProperty("look", "primary")
        folder.clicked.connect(self.open_requested)
        sample = QPushButton(translate("Reasons", "Open the sample story"))
        sample.clicked.connect(self.sample_requested)
        self.row(folder, sample)
        self.end()

    def show_skipped(self, skipped: Sequence[Skipped]) -> None:
        """Say that nothing was usable, and why of each file."""
        self._title.setText(translate("Reasons", "Nothing here could be used"))
        self._body.setText(
            translate(
                "Reasons",
                "Each file is listed with the reason. Choose another folder, or mend these files.",
            )
            if skipped
            else translate(
                "Reasons",
                "There is no article in it: Sidebrief reads plain text, Markdown, HTML, Word "
                "and PDF. Choose another folder.",
            )
        )
        self._fill(reasons(skipped))

    def show_failure(self, message: str, report: str) -> None:
        """Say that something went wrong."""
        self._title.setText(translate("Reasons", "This did not work"))
        self._body.setText(retold(message))
        self._fill(report)

    def _fill(self, text: str) -> None:
        self._reasons.setPlainText(text)
        self._reasons.setVisible(bool(text))


def reasons(skipped: Sequence[Skipped]) -> str:
    """List skipped files with their reasons, for reading and copying."""
    return "\n\n".join(f"{one.path}\n{retold(one.reason)}" for one in skipped)

"""One article as a column: its text, its strip, its keys; it says what the user pointed at."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QResizeEvent,
)

from gui.reading.column_bar import BAR_HEIGHT, ColumnBar
from gui.reading.explain import explain_passage
from gui.reading.headline import column_name
from gui.reading.pointing import Pointing
from gui.reading.runs import ColumnMarks, Mark
from gui.reading.sheet import Sheet
from gui.reading.strip import Strip, column_ticks
from gui.reading.typography import STRIP_WIDTH
from gui.words import translate

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from gui.reading.notes import Note
    from gui.reading.own_notes import OwnNote
    from gui.reading.runs import Passage
    from gui.theme.tokens import Theme
    from summarizer.model import Analysis, Article

_REASON: Final = Qt.FocusReason
_KEYS: Final = (_REASON.TabFocusReason, _REASON.BacktabFocusReason, _REASON.ShortcutFocusReason)
_RETURNS: Final = (_REASON.ActiveWindowFocusReason, _REASON.PopupFocusReason)
_OWN_KEYS: Final = (Qt.Key.Key_N, Qt.Key.Key_P, Qt.Key.Key_Escape)
_PAGE: Final = 0.9  # of the viewport: two lines are seen twice


class Column(Sheet):
    """The column of one article; it knows the marks of this article only."""

    passage_clicked = Signal(object)  # Passage, or None: beside every sentence
    furniture_restored = Signal(object)  # Furniture
    part_requested = Signal(object)  # Passage: it is not what its claim's other passages say
    join_requested = Signal(object)  # Passage: it says what the selected claim says
    details_requested = Signal(object)  # Passage: why does it stand with the others?
    add_requested = Signal(object)  # Passage: its sentence is to stand in the brief
    key_pressed = Signal(object)  # QKeyEvent, to be accepted by whoever uses it
    note_clicked = Signal(object)  # Note: what do the others report?
    own_clicked = Signal(object)  # OwnNote: the user wants to read or change it
    writing_requested = Signal(int, int)  # start, end: the user wants to note something there
    entered = Signal()  # the column got the focus

    def __init__(self, article: Article, number: int, parent: QWidget | None = None) -> None:
        """Make the column of an article; ``number`` counts from 1."""
        super().__init__(article, number - 1, parent)
        self.analysis: Analysis | None = None
        self._by_keyboard = False
        self._stale_ticks = True
        self.strip = Strip(self)
        self.strip.tick_clicked.connect(self._go_to_tick)
        self.strip.scrolled.connect(self._centre_share)
        self.bar = ColumnBar(self)
        self.bar.show_article(article, number - 1)
        self.bar.pressed.connect(lambda: self.setFocus(_REASON.MouseFocusReason))
        self.setViewportMargins(0, BAR_HEIGHT, STRIP_WIDTH, 0)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(column_name(number, article))
        self.viewport().setMouseTracking(True)
        self.pointing = Pointing(self)

    # -- what is shown ---------------------------------------------------------------------------

    @property
    def index(self) -> int:
        """Index of the article in the story."""
        return self.look.source

    def show_article(self, article: Article, number: int) -> None:
        """Show another state of the same text (furniture restored, a date found), staying put."""
        self.look.source = number - 1
        self.setAccessibleName(column_name(number, article))
        self.bar.show_article(article, number - 1)
        if article != self.article:
            self.renew(article)

    def show_marks(self, marks: ColumnMarks, analysis: Analysis | None = None) -> None:
        """Show the marks of an analysis."""
        self.analysis = analysis
        self.look.marks = marks
        shared = sum(passage.mark is Mark.SHARED for passage in marks.found)
        only = len(marks.found) - shared
        words = translate("Reading", "{shared} passages shared, {only} only here")
        self.setAccessibleDescription(words.format(shared=shared, only=only))
        self._refresh()

    def show_notes(self, notes: tuple[Note, ...]) -> None:
        """Show what the others report beside the sentences."""
        self.look.notes, self.look.hovered = notes, None
        self.viewport().update()

    def show_hits(self, hits: tuple[tuple[int, int], ...]) -> None:
        """Mark where a search found something."""
        self.look.hits = hits
        self._refresh()

    def show_own(self, own: tuple[OwnNote, ...]) -> None:
        """Show the user's own notes."""
        if own != self.look.own:
            self.look.own = own
            self.viewport().update()

    def hover(self, note: Note | None) -> None:
        """Show the note of the sentence under the pointer."""
        if note is not self.look.hovered:
            self.look.hovered = note
            self.viewport().update()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self.look.theme = theme
        self.strip.set_theme(theme)
        self.bar.set_theme(theme)
        self._refresh()

    def select_claim(self, claim: int | None) -> None:
        """Light up the passages of a claim."""
        self.look.claim = claim
        self._refresh()

    def choose(self, chosen: tuple[int, int] | None) -> None:
        """Select text, from offset to offset."""
        self.look.chosen = chosen if chosen and chosen[0] < chosen[1] else None
        self.viewport().update()

    def chosen_text(self) -> str:
        """Return the selected text, verbatim, or else the passages selected here."""
        if self.look.chosen is not None:
            return self.article.text[slice(*self.look.chosen)]
        passages = self.look.marks.of_claim(self.look.claim)
        return "\n".join(self.article.text[p.start : p.end] for p in passages)

    def passage_near_top(self) -> Passage | None:
        """Return the first passage whose beginning is in view, or the first after it."""
        top = self.position
        passages = self.look.marks.passages
        return next((p for p in passages if self.flow.y_of(p.start, exact=False) >= top), None)

    def announce(self, passage: Passage) -> None:
        """Let a screen reader read a passage and what is known of it."""
        if not QAccessible.isActive() or self.analysis is None:
            return
        words = self.article.text[passage.start : passage.end]
        known = explain_passage(self.analysis, passage)
        event = QAccessibleAnnouncementEvent(self, f"{words} ({known})")
        QAccessible.updateAccessibility(event)

    # -- the strip -------------------------------------------------------------------------------

    def settled(self) -> None:
        """Place the ticks again: all heights are exact now."""
        self._refresh()

    def _refresh(self) -> None:
        self._stale_ticks = True  # placed when somebody looks
        self.viewport().update()

    def _centre_share(self, share: float) -> None:
        self.handled.emit()
        middle = share * self.whole_height
        self.scroll_to(middle - self.viewport().height() / 2, moving=False)

    def _go_to_tick(self, place: int) -> None:
        self.setFocus(_REASON.MouseFocusReason)
        self.show_place(place)
        passage = self.look.marks.passage_at(place)
        if passage is not None:
            self.passage_clicked.emit(passage)

    # -- Qt --------------------------------------------------------------------------------------

    def paint_over(self, painter: QPainter) -> None:
        """Paint the sign of the focus, and tell the strip what is seen."""
        if self._by_keyboard and self.hasFocus():
            line = QRect(0, 0, self.viewport().width(), 2)
            painter.fillRect(line, QColor(self.look.theme.accent))
        if self._stale_ticks:
            self._stale_ticks = False
            self.strip.show_ticks(column_ticks(self.flow, self.look, self.whole_height))
        self.bar.show_scrolled(self.position > self.flow.top(0) + 20)
        self.bar.show_left(self.flow.left)
        last = (self.position + self.viewport().height()) / self.whole_height
        self.strip.show_seen(self.position / self.whole_height, min(last, 1.0))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Place the strip beside the text."""
        super().resizeEvent(event)
        inner = self.contentsRect()
        left = inner.right() - STRIP_WIDTH + 1
        below = inner.height() - BAR_HEIGHT
        self.strip.setGeometry(left, inner.top() + BAR_HEIGHT, STRIP_WIDTH, below)
        self.bar.setGeometry(inner.left(), inner.top(), inner.width(), BAR_HEIGHT)
        self._refresh()

    def event(self, event: QEvent) -> bool:
        """Claim the reading area's keys before the window's shortcuts take them."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
            if (plain and event.key() in _OWN_KEYS) or event.matches(QKeySequence.StandardKey.Copy):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Scroll by pages; every other key is the reading area's."""
        pages = {Qt.Key.Key_PageUp: -_PAGE, Qt.Key.Key_PageDown: _PAGE, Qt.Key.Key_Space: _PAGE}
        key = event.key()
        if key in pages or key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.handled.emit()
        if key in pages:
            self.scroll_to(self.goal + pages[Qt.Key(key)] * self.viewport().height())
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.scroll_to(0 if key == Qt.Key.Key_Home else self.flow.height)
        else:
            event.ignore()
            self.key_pressed.emit(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802
        """Open the menu of the keyboard; the mouse's is opened by what watches the viewport."""
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            self.pointing.open_by_key()
        else:
            super().contextMenuEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Show the focus if it came by keyboard."""
        if event.reason() not in _RETURNS:  # back from a menu or another window: as before
            self._by_keyboard = event.reason() in _KEYS
        self.entered.emit()
        self.viewport().update()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Take the sign of the focus away."""
        self.viewport().update()
        super().focusOutEvent(event)

"""Leads through the window in a few steps, on the open story or the sample. It can be left at once.

The tour stops nothing: the window works beneath it, and Esc, or another story, ends it.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from gui.help.tour_card import TourCard, TourRing
from gui.help.tour_steps import Step, steps

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from gui.theme.tokens import Theme
    from gui.window.main import Window


_MOVED: Final = frozenset({QEvent.Type.Resize, QEvent.Type.Move})


class Tour(QObject):
    """The tour through one window."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._steps: tuple[Step, ...] = ()
        self._number = 0
        self._awaited = False
        self.ring = TourRing(window.themes.theme, window)
        self.card = TourCard(window.themes.theme, window)
        self.card.next_requested.connect(lambda: self._step(1))
        self.card.back_requested.connect(lambda: self._step(-1))
        self.card.leave_requested.connect(self.leave)
        session = window.session
        session.briefed.connect(lambda _solved: self._begin_awaited())
        session.loading.connect(lambda _title: self.leave())
        for signal in (session.stopped, session.failed, session.unusable):
            signal.connect(self._give_up)

    @property
    def running(self) -> bool:
        """Whether the tour is under way."""
        return bool(self._steps)

    @property
    def number(self) -> int:
        """The step that is shown, counted from 0."""
        return self._number

    def start(self) -> None:
        """Begin the tour; without a story, open the sample story first."""
        self.decline()
        if self._window.session.brief is not None:
            self._begin()
        else:
            self._window.open_sample()
            self._awaited = True

    def decline(self) -> None:
        """Offer the tour no more; Help still has it."""
        window = self._window
        window.preferences = replace(window.preferences, toured=True)
        window.parts.empty.offer_tour(offered=False)

    def leave(self) -> None:
        """End the tour."""
        if self.running:
            self._steps = ()
            app = QApplication.instance()
            if app is not None:
                app.removeEventFilter(self)
            self.card.hide()
            self.ring.hide()
            self._window.parts.reading.setFocus()

    def set_theme(self, theme: Theme) -> None:
        """Change the colours."""
        for part in (self.card, self.ring):
            part.theme = theme
            part.update()

    def _give_up(self) -> None:
        self._awaited = False

    def _begin_awaited(self) -> None:
        if self._awaited:
            self._awaited = False
            # The story is shown in a turn of its own, and the tour after that.
            QTimer.singleShot(50, self._window, self._begin)

    def _begin(self) -> None:
        self.leave()
        self._steps = steps()
        self._number = -1
        app = QApplication.instance()
        if app is not None:
            app.installEventFilter(self)
        self._step(1)

    def _step(self, by: int) -> None:
        """Go to the next step whose part can be seen, or end after the last."""
        number = self._number + by
        while 0 <= number < len(self._steps):
            self._steps[number].prepare(self._window)
            if self._part(number).isVisible():
                self._number = number
                self._show()
                return
            number += by
        if by > 0:
            self.leave()

    def _part(self, number: int) -> QWidget:
        return self._steps[number].part(self._window)

    def _show(self) -> None:
        step = self._steps[self._number]
        self.card.say(step.title, step.text, self._number + 1, len(self._steps))
        self.ring.show()
        self.card.show()
        self._place()
        self.card.next.setFocus()

    def _place(self) -> None:
        """Put ring and card where the part is now."""
        window, part = self._window, self._part(self._number)
        area = QRect(part.mapTo(window, part.rect().topLeft()), part.size())
        around = area.adjusted(-4, -4, 4, 4).intersected(window.rect())
        self.ring.setGeometry(around)
        self.card.point_at(around)
        self.ring.raise_()
        self.card.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Leave by Esc, whatever has the keyboard; follow the part when the window changes."""
        kind = event.type()
        if kind == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape and QApplication.activePopupWidget() is None:
                event.accept()
                self.leave()
                return True
        elif kind in _MOVED and watched in self._watched():
            QTimer.singleShot(0, self, self._follow)
        return False

    def _watched(self) -> tuple[QObject, ...]:
        return (self._window, self._part(self._number)) if self.running else ()

    def _follow(self) -> None:
        if self.running:
            self._place()

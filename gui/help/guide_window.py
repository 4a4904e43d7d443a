"""The user guide in a window of its own: contents, search, pages. It never uses the network."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSignalBlocker, Qt, QUrl
from PySide6.QtGui import QColor, QKeySequence, QShortcut, QTextCursor
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QTextBrowser,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from gui.help.guide_pages import PAGES, page_named, read_page
from gui.help.guide_text import Heading, headings, set_page
from gui.panels.brief_delegate import surface
from gui.theme.fonts import sans
from gui.words import translate

if TYPE_CHECKING:
    from gui.theme.tokens import Theme

_ABOVE: Final = 12  # pixels over a heading that is gone to
_PLACE: Final = Qt.ItemDataRole.UserRole


class _Browser(QTextBrowser):
    """Shows a page and loads nothing, neither from the network nor from the disk."""

    def loadResource(self, _kind: int, _name: QUrl | str) -> object:  # noqa: N802 - Qt's name
        """Return nothing: the pages of the help have no parts."""
        return None


class GuideWindow(QWidget):
    """Shows the pages of the help."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        surface(self, "chrome")
        self.setWindowTitle(translate("Guide", "Sidebrief guide"))
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, on=False)
        self._theme = theme
        self._page = ""
        self._before: list[tuple[str, int]] = []
        self._headings: tuple[Heading, ...] = ()
        self._hits: list[QTextCursor] = []
        self._hit = -1
        self.browser = _Browser()
        self.contents = QListWidget()
        self.search = QLineEdit()
        self.count = QLabel()
        self.back = QPushButton(translate("Guide", "Back"))
        self._lay_out()
        self._connect()
        self.resize(980, 720)
        self.show_page(PAGES[0])
        self.browser.setFocus()

    def _lay_out(self) -> None:
        self.search.setPlaceholderText(translate("Guide", "Search this page…"))
        self.search.setAccessibleName(translate("Guide", "Search this page"))
        self.search.setToolTip(translate("Guide", "Search this page (Ctrl+F); Enter: next"))
        self.search.setMaximumWidth(280)
        self.count.setProperty("look", "muted")
        self.count.setFont(sans(13))
        self.count.setMinimumWidth(96)
        self.count.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.back.setToolTip(translate("Guide", "Back to where you were (Alt+Left)"))
        self.browser.setAccessibleName(translate("Guide", "Guide"))
        self.browser.setOpenLinks(False)
        self.browser.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.contents.setAccessibleName(translate("Guide", "Contents"))
        self.contents.setMinimumWidth(150)
        bar = QHBoxLayout()
        bar.setContentsMargins(12, 8, 12, 8)
        bar.setSpacing(8)
        bar.addWidget(self.back)
        bar.addStretch(1)
        bar.addWidget(self.count)
        bar.addWidget(self.search, 2)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(self.contents)
        split.addWidget(self.browser)
        split.setStretchFactor(1, 1)
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        split.setSizes([230, 750])
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(bar)
        box.addWidget(split, 1)
        self._paint()

    def _connect(self) -> None:
        self.contents.currentRowChanged.connect(self._go_to)
        self.browser.anchorClicked.connect(self._follow)
        self.browser.verticalScrollBar().valueChanged.connect(self._mark_place)
        self.search.textChanged.connect(self._find)
        self.search.returnPressed.connect(lambda: self.step(1))
        self.back.clicked.connect(self.go_back)
        keys = {
            "Ctrl+F": self.enter_search,
            "F3": lambda: self.step(1),
            "Shift+F3": lambda: self.step(-1),
            "Alt+Left": self.go_back,
            "Ctrl+W": self.close,
            "Esc": self._leave,
        }
        for key, slot in keys.items():
            QShortcut(QKeySequence(key), self).activated.connect(slot)

    # -- pages -----------------------------------------------------------------------------------

    @property
    def page(self) -> str:
        """The name of the page that is shown."""
        return self._page

    def show_page(self, name: str) -> None:
        """Show a page from its beginning."""
        self._page = name
        try:
            text = read_page(name)
        except FileNotFoundError as error:
            text = str(error)
        set_page(self.browser.document(), text, self._theme)
        self.browser.moveCursor(QTextCursor.MoveOperation.Start)
        self._headings = headings(self.browser.document())
        with QSignalBlocker(self.contents):
            self.contents.clear()
            for heading in self._headings:
                item = QListWidgetItem("    " * max(heading.rank - 2, 0) + heading.text)
                item.setData(_PLACE, heading.position)
                self.contents.addItem(item)
            self.contents.setCurrentRow(0)
        self.back.setEnabled(bool(self._before))
        self._find(self.search.text())

    def go_back(self) -> None:
        """Return to the page before, at the place that was read."""
        if self._before:
            name, place = self._before.pop()
            self.show_page(name)
            self.browser.verticalScrollBar().setValue(place)

    def _follow(self, url: QUrl) -> None:
        name = page_named(url.toString())
        if name:
            self._before.append((self._page, self.browser.verticalScrollBar().value()))
            self.show_page(name)

    def _go_to(self, row: int) -> None:
        if 0 <= row < len(self._headings):
            self._reveal(self._headings[row].position)

    def _reveal(self, position: int) -> None:
        bar = self.browser.verticalScrollBar()
        with QSignalBlocker(bar):  # the place was chosen: the contents need not follow
            self.browser.verticalScrollBar().setValue(self._top(position) - _ABOVE)
        self.browser.viewport().update()
        self.browser.horizontalScrollBar().setValue(0)

    def _top(self, position: int) -> int:
        document = self.browser.document()
        block = document.findBlock(position)
        return round(document.documentLayout().blockBoundingRect(block).top())

    def _mark_place(self, value: int) -> None:
        """Mark the heading under which the reader is."""
        passed = [
            n for n, one in enumerate(self._headings) if self._top(one.position) <= value + 40
        ]
        with QSignalBlocker(self.contents):
            self.contents.setCurrentRow(passed[-1] if passed else 0)

    # -- search ----------------------------------------------------------------------------------

    def enter_search(self) -> None:
        """Go to the search field."""
        self.search.setFocus()
        self.search.selectAll()

    def step(self, by: int) -> None:
        """Go to the next hit or to the one before."""
        if self._hits:
            self._hit = (self._hit + by) % len(self._hits)
            self._show_hit()

    def _find(self, words: str) -> None:
        document, self._hits, self._hit = self.browser.document(), [], -1
        cursor = document.find(words) if words.strip() else QTextCursor()
        while not cursor.isNull():
            self._hits.append(cursor)
            cursor = document.find(words, cursor)
        self._show_contents()
        if self._hits:
            self.step(1)
        else:
            self._say(translate("Guide", "Nothing found") if words.strip() else "")
            self.browser.setExtraSelections([])

    def _show_contents(self) -> None:
        """List the sections that have a hit, or all of them."""
        starts = [one.position for one in self._headings]
        ends = [*starts[1:], self.browser.document().characterCount()]
        places = [hit.selectionStart() for hit in self._hits]
        for row, (start, end) in enumerate(zip(starts, ends, strict=True)):
            inside = any(start <= place < end for place in places)
            self.contents.item(row).setHidden(bool(places) and not inside)

    def _show_hit(self) -> None:
        words = translate("Guide", "{n} of {all}")
        self._say(words.format(n=self._hit + 1, all=len(self._hits)))
        self.browser.setExtraSelections([self._lit(n) for n in range(len(self._hits))])
        self._reveal(self._hits[self._hit].selectionStart())

    def _lit(self, number: int) -> QTextEdit.ExtraSelection:
        found = QTextEdit.ExtraSelection()
        found.cursor = self._hits[number]
        form = found.cursor.charFormat()
        form.setBackground(QColor(self._theme.selection))
        form.setFontUnderline(number == self._hit)
        found.format = form
        return found

    def _say(self, words: str) -> None:
        self.count.setText(words)
        self.search.setAccessibleDescription(words)

    def _leave(self) -> None:
        """End the search, or else close."""
        if self.search.text():
            self.search.clear()
            self.browser.setFocus()
        else:
            self.close()

    # -- looks -----------------------------------------------------------------------------------

    def set_theme(self, theme: Theme) -> None:
        """Change the colours; the place that is read stays in view."""
        self._theme = theme
        self._paint()
        place = self.browser.verticalScrollBar().value()
        words = self.search.text()
        self.show_page(self._page)
        if not words:
            self.browser.verticalScrollBar().setValue(place)

    def _paint(self) -> None:
        theme = self._theme
        self.browser.setStyleSheet(
            f"QTextBrowser {{ background: {theme.paper}; color: {theme.ink}; border: none; "
            f"border-top: 1px solid {theme.line}; }}"
        )
        self.contents.setStyleSheet(
            f"QListWidget {{ border-top: 1px solid {theme.line}; padding: 6px; }}"
            "QListWidget::item { padding: 4px 6px; border-radius: 4px; }"
            f"QListWidget::item:selected {{ background: {theme.selection}; color: {theme.ink}; }}"
        )

"""Shows how an export begins: words only; nothing is fetched, and no link is followed."""

from __future__ import annotations

from time import perf_counter
from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QFontDatabase, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextBrowser

from gui.export.typeset import Look, Typesetter
from gui.slices import Slices
from gui.words import translate

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QUrl
    from PySide6.QtGui import QKeyEvent, QWheelEvent

    from gui.theme.tokens import Theme
    from gui.work.export import Preview


_TURN: Final = 0.006  # seconds of setting at a time


class PreviewPane(QTextBrowser):
    """The preview; it can be read and walked through by keyboard, and copied from."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._shown: Preview | None = None
        self._rest: Iterator[None] = iter(())  # of the document that is being set
        self._place = 0  # where the reader was in the document before
        self._setting = Slices(self._set_some, self)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setObjectName("exportPreview")
        self.setAccessibleName(translate("Export", "Preview of the file"))

    def loadResource(self, kind: int, name: QUrl | str) -> None:  # noqa: ARG002, N802
        """Load nothing, whatever a document asks for."""
        return

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        if self._shown is not None:
            self.show_preview(self._shown)

    def show_preview(self, shown: Preview) -> None:
        """Show how a file begins, from its top, or from where the reader is in one like it."""
        bar = self.verticalScrollBar()
        place = bar.value() if self._shown is not None else 0
        self._shown = shown
        document = QTextDocument(self)
        document.setDocumentMargin(20 if shown.blocks else 12)
        self._rest = iter(())
        if shown.blocks:
            self._rest = self._set(document, shown)
            self._set_some()
        else:
            self._write(document, shown)
        modes = QTextBrowser.LineWrapMode
        rows = _is_table(shown.text)  # its lines are long; they are not wrapped
        self.setLineWrapMode(modes.NoWrap if rows else modes.WidgetWidth)
        self.setDocument(document)  # the former one goes with it
        self._place = place
        self._go_back()
        self._setting.begin()

    @property
    def whole(self) -> bool:
        """Whether all of the preview is set in type."""
        return not self._setting.active

    def _set_some(self) -> bool:
        """Set some paragraphs in type; tell whether there are more."""
        until = perf_counter() + _TURN
        for _ in self._rest:
            if perf_counter() > until:
                return True
        self._go_back()
        return False

    def _go_back(self) -> None:
        """Scroll to where the reader was, as far as the document goes, unless the reader does."""
        bar = self.verticalScrollBar()
        if self._place > bar.value():
            bar.setValue(min(self._place, bar.maximum()))

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Let the reader's own scrolling win."""
        self._place = 0
        super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Let the reader's own scrolling win."""
        self._place = 0
        super().keyPressEvent(event)

    def _set(self, document: QTextDocument, shown: Preview) -> Iterator[None]:
        """Set a document in type, a paragraph at each step."""
        setter = Typesetter(document, Look.of(self._theme))
        for block in shown.blocks:
            setter.add(block)
            yield
        if shown.left_out:
            words = translate(
                "Export", "The preview ends here; paragraphs left: %n", count=shown.left_out
            )
            setter.add_note(words)

    def _write(self, document: QTextDocument, shown: Preview) -> None:
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        look = QTextCharFormat()
        look.setFontFamilies(font.families())
        look.setFontPointSize(9.5)
        look.setForeground(self.palette().text())
        cursor = QTextCursor(document)
        cursor.insertText(shown.text, look)
        if shown.left_out:
            end = translate("Export", "The preview ends here; the file goes on.")
            cursor.insertText(f"\n\n{end}", look)


def _is_table(text: str) -> bool:
    """Tell whether a text is rows of cells: its first line has cells and no title."""
    head = text.partition("\n")[0]
    return any(head.count(sign) >= 3 for sign in ",;\t")

"""Shows how an export begins: words only; nothing is fetched, and no link is followed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QFontDatabase, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextBrowser

from gui.export.typeset import Look, Typesetter
from gui.words import translate

if TYPE_CHECKING:
    from PySide6.QtCore import QUrl

    from gui.theme.tokens import Theme
    from gui.work.export import Preview


class PreviewPane(QTextBrowser):
    """The preview; it can be read and walked through by keyboard, and copied from."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._shown: Preview | None = None
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
        if shown.blocks:
            self._set(document, shown)
        else:
            self._write(document, shown)
        modes = QTextBrowser.LineWrapMode
        rows = _is_table(shown.text)  # its lines are long; they are not wrapped
        self.setLineWrapMode(modes.NoWrap if rows else modes.WidgetWidth)
        self.setDocument(document)  # the former one goes with it
        bar.setValue(min(place, bar.maximum()))

    def _set(self, document: QTextDocument, shown: Preview) -> None:
        setter = Typesetter(document, Look.of(self._theme))
        for block in shown.blocks:
            setter.add(block)
        if shown.left_out:
            words = translate(
                "Export", "The preview ends here; paragraphs left: %n", "", shown.left_out
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

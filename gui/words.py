"""The words of the window, in the user's language: Qt's translation, with the source text English.

``translate("Brief", "Pin this line")`` is what Qt Linguist's tools find; the context is the part of
the window that says it. Values go in afterwards: ``translate(...).format(name=...)``, so that a
language may put them elsewhere in the sentence. A table of a module holds ``Phrase``s, which are
translated when they are called: the language may change between two windows.

Context and text are written out in the call (``python -m tests.translations`` reads them there).
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLocale

# Languages whose numbers are written as Python writes them; C is that of a machine without one.
_USUAL = (QLocale.Language.C, QLocale.Language.English)


def translate(context: str, text: str, comment: str = "", count: int = -1) -> str:
    """Return a sentence of the window in the user's language.

    Args:
        comment: what tells apart two equal sentences of one context.
        count: the number that ``%n`` stands for, where the sentence has a plural.
    """
    said = QCoreApplication.translate(context, text, comment, count)
    return said.replace("%n", str(count)) if count >= 0 else said


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words in a table of a module: ``TITLE = Phrase("Brief", "Pin")``, said by ``TITLE()``."""

    context: str
    text: str
    comment: str = ""

    def __call__(self, count: int = -1) -> str:
        """Return the words in the user's language, as it is now."""
        return translate(self.context, self.text, self.comment, count)


def number(value: int) -> str:
    """Return a whole number with its thousands apart, as the user's language writes it."""
    language = QLocale()
    return f"{value:,}" if language.language() in _USUAL else language.toString(value)

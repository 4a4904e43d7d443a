"""The words of the window, in the user's language: Qt's translation, with the source text English.

``translate("Brief", "Pin this line")`` is what Qt Linguist's tools find; the context is the part of
the window that says it. Values go in afterwards: ``translate(...).format(name=...)``, so that a
language may put them elsewhere in the sentence.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def translate(context: str, text: str, comment: str = "", count: int = -1) -> str:
    """Return a sentence of the window in the user's language.

    Args:
        comment: what tells apart two equal sentences of one context.
        count: the number that ``%n`` stands for, where the sentence has a plural.
    """
    said = QCoreApplication.translate(context, text, comment, count)
    return said.replace("%n", str(count)) if count >= 0 else said

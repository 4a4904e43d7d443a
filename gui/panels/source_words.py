"""What cards and menus say of a source: outlet, day, weight, the names of colours."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QColor

from gui.panels.chips import day, outlet
from gui.told import retold
from gui.words import translate

if TYPE_CHECKING:
    from summarizer import Article

_GREY: Final = 25  # saturation, of 255, below which no hue is seen


def trust_words(share: int) -> str:
    """Return how much a source counts in the brief, as a choice says it."""
    words = {
        50: translate("Sources", "Counts half"),
        100: translate("Sources", "Counts as usual"),
        150: translate("Sources", "Counts half as much again"),
        200: translate("Sources", "Counts double"),
    }
    return words.get(share) or translate("Sources", "Counts {share} %").format(share=share)


def colour_words(colour: str) -> str:
    """Return what a colour is called, by its hue; ``colour`` is #rrggbb."""
    seen = QColor(colour)
    if seen.hslSaturation() < _GREY:
        return translate("Sources", "Grey")
    hue = seen.hslHue()
    names = (
        (12, translate("Sources", "Red")),
        (40, translate("Sources", "Orange")),
        (70, translate("Sources", "Yellow")),
        (165, translate("Sources", "Green")),
        (195, translate("Sources", "Turquoise")),
        (250, translate("Sources", "Blue")),
        (290, translate("Sources", "Violet")),
        (325, translate("Sources", "Purple")),
        (346, translate("Sources", "Pink")),
        (361, translate("Sources", "Red")),
    )
    return next(name for end, name in names if hue < end)


def outlet_words(article: Article) -> str:
    """Return the outlet, or that it is not stated; one that the user named is marked so."""
    if article.renamed_from is None:
        return outlet(article)
    return translate("Sources", "{outlet} (named by you)").format(outlet=outlet(article))


def stated_words(article: Article) -> str:
    """Return what a source that the user renamed says of itself; empty for any other."""
    if article.renamed_from is None:
        return ""
    if not article.renamed_from:
        return translate("Sources", "Named by you; the source does not state it.")
    words = translate("Sources", "Named by you; the source states “{outlet}”.")
    return words.format(outlet=outlet(article.as_stated))


def day_words(article: Article) -> str:
    """Return the day of publication, with how it is known where it was guessed."""
    if article.date is None:
        return translate("Sources", "date not stated")
    if article.date_note:
        words = translate("Sources", "{day} ({note})")
        return words.format(day=day(article), note=retold(article.date_note))
    return day(article)


def short_day_words(article: Article) -> str:
    """Return the day of publication in the width of a card."""
    if article.date is not None and article.date_basis == "guessed":
        return translate("Sources", "{day}, guessed").format(day=day(article))
    return day_words(article) if article.date is None else day(article)

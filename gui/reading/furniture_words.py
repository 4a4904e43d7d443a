"""What the kinds of furniture are called beside the text."""

from __future__ import annotations

from typing import Final

from gui.words import Phrase

_KINDS: Final = {
    "ad-marker": Phrase("Reading", "ad marker"),
    "byline": Phrase("Reading", "byline"),
    "caption": Phrase("Reading", "caption"),
    "comment-form": Phrase("Reading", "comment form"),
    "cookie-notice": Phrase("Reading", "cookie notice"),
    "copyright": Phrase("Reading", "copyright"),
    "credit": Phrase("Reading", "credit"),
    "disclaimer": Phrase("Reading", "disclaimer"),
    "editor-note": Phrase("Reading", "editor note"),
    "inline-links": Phrase("Reading", "inline links"),
    "navigation": Phrase("Reading", "navigation"),
    "newsletter": Phrase("Reading", "newsletter"),
    "own-list": Phrase("Reading", "own list"),
    "page-end": Phrase("Reading", "page end"),
    "related-links": Phrase("Reading", "related links"),
    "repeated": Phrase("Reading", "repeated"),
    "separator": Phrase("Reading", "separator"),
    "share-bar": Phrase("Reading", "share bar"),
    "support-appeal": Phrase("Reading", "support appeal"),
    "tags": Phrase("Reading", "tags"),
    "timestamp": Phrase("Reading", "timestamp"),
}


def furniture_words(kind: str) -> str:
    """Return what a kind is called; one that is not known by its own name."""
    words = _KINDS.get(kind)
    return words() if words is not None else kind.replace("-", " ")

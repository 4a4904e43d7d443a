"""The kinds of furniture, and what the reader is told about each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

REASONS: Final[dict[str, str]] = {
    "ad-marker": "Marks the place of an advertisement on the page.",
    "byline": "Names the writer or how to reach them; it reports nothing.",
    "caption": "Caption or credit of a picture or video that is not shown here.",
    "comment-form": "Belongs to the page's form for readers' comments.",
    "cookie-notice": "Asks for consent to cookies or terms of the site.",
    "copyright": "States who owns or licenses the text.",
    "credit": "Credits an agency, or colleagues who contributed to the report.",
    "disclaimer": "Speaks about the site or its responsibility, not about the story.",
    "editor-note": "The editors' note about the text itself.",
    "inline-links": "Titles of other articles that the page inserts after a name, up to “MORE”.",
    "navigation": "A menu or label of the page.",
    "newsletter": "Invites to subscribe, sign up, download an app or follow the outlet.",
    "own-list": "Stands on your own list of phrases that belong to no article.",
    "page-end": "Stands among the page's closing elements, after the article has ended.",
    "related-links": "Links to another article.",
    "repeated": "The same short line stands in other articles of this outlet.",
    "separator": "A line of signs without words.",
    "share-bar": "A button of the page for sharing, printing or saving.",
    "support-appeal": "Asks readers to support or pay for the outlet.",
    "tags": "A list of topics under which the page is filed.",
    "timestamp": "Says when the page was published or updated.",
}


@dataclass(frozen=True, slots=True)
class Mark:
    """Why one line was taken for furniture.

    Attributes:
        kind: a key of ``REASONS``.
        reason: one sentence for the reader.
        strong: told by the line's own words, not by its place or its neighbours alone.
    """

    kind: str
    reason: str
    strong: bool = True


def mark(kind: str, reason: str = "", *, strong: bool = True) -> Mark:
    """Make a mark; the reason is the kind's unless a closer one is given."""
    return Mark(kind, reason or REASONS[kind], strong)

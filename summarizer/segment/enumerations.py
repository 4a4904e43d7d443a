"""Lists inside a stretch of text: "1. The first item 2. The second item", "• one • two".

In: a stretch. Out: where its items start, but for the first. A list is one that begins the stretch,
counts up by one in one style, and starts each item with a capital. Linear.
"""

from __future__ import annotations

import re
from typing import Final

_FIRST: Final = re.compile(
    r"[\u2022\u2043\u25aa\u2023]?\s*(\(?)(\d{1,2}|[a-z])([.)]{1,2})\s+(?=\S)"
)
_BULLET: Final = re.compile(r"[\u2022\u2043\u25aa\u2023](?<=\s[\u2022\u2043\u25aa\u2023])(?=\s?\S)")


def item_starts(text: str) -> list[int]:
    """Return the starts of the second and later items of the list that a stretch is, if it is."""
    bullets = [found.start() for found in _BULLET.finditer(text)]
    first = _FIRST.match(text)
    return bullets if bullets or first is None else _counted(text, first)


def _counted(text: str, first: re.Match[str]) -> list[int]:
    opening, label, closing = first.groups()
    starts: list[int] = []
    place = first.end()
    while (label := _next_label(label)) is not None:
        sign = re.escape(f"{opening}{label}{closing}")
        found = re.compile(rf"(?<=\s){sign}\s+(?=[\"\u201c]?[^\W\d_a-z])").search(text, place)
        if found is None:
            break
        starts.append(found.start())
        place = found.end()
    return starts


def _next_label(label: str) -> str | None:
    if label.isdecimal():
        return str(int(label) + 1) if int(label) < 99 else None
    return chr(ord(label) + 1) if label < "z" else None

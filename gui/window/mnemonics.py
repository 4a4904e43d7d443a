"""Letters by which the entries of a menu are chosen: each menu's own, none of them twice.

They are given when a menu opens, in the language that it then speaks, so that no translation has to
keep them apart, and to entries that are only known then (recent stories, sources). An entry that
has its letter keeps it; others get the first letter of a word, or any other, such that as many as
possible have one. (KDE's programs do so: KAcceleratorManager.) macOS has none. A few entries times
their letters.
"""

from __future__ import annotations

import re
import sys
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QMenu

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtWidgets import QWidget

_MARKED: Final = re.compile(r"&([^\W_])")
_FIRST: Final = re.compile(r"(?<![\w'’])[^\W_]")
_ANY: Final = re.compile(r"[^\W_]")


def give_letters(menus: QWidget) -> None:
    """Let every menu below a widget give its entries letters each time it opens."""
    if sys.platform == "darwin":
        return
    for menu in menus.findChildren(QMenu):
        # Connected last: what fills the menu when it opens has filled it then.
        menu.aboutToShow.connect(partial(mark, menu))


def mark(menu: QMenu) -> None:
    """Give the entries of a menu their letters."""
    entries = [action for action in menu.actions() if not action.isSeparator()]
    texts = [action.text() for action in entries]
    for action, text, marked in zip(entries, texts, lettered(texts), strict=True):
        if marked != text:
            action.setText(marked)


def lettered(texts: Sequence[str]) -> tuple[str, ...]:
    """Return texts of entries, each with a letter of its own marked, as far as there are any."""
    owner: dict[str, int] = {}
    for number, text in enumerate(texts):
        if letter := _letter(text):
            owner.setdefault(letter, number)  # of two entries with one letter the first keeps it
    given = set(owner.values())
    bare = [text if n in given else _unmarked(text) for n, text in enumerate(texts)]
    places = {n: _places(bare[n]) for n in range(len(texts)) if n not in given}
    for number in places:
        _find(number, places, owner, set(owner) & {_letter(texts[n]) for n in given})
    letters = {number: letter for letter, number in owner.items()}
    return tuple(
        _mark(text, places[n][letters[n]]) if n in places and n in letters else text
        for n, text in enumerate(bare)
    )


def _find(
    number: int, places: Mapping[int, Mapping[str, int]], owner: dict[str, int], tried: set[str]
) -> bool:
    """Give an entry a letter; one that has it takes another if there is one (Kuhn 1955)."""
    free = [letter for letter in places[number] if letter not in owner and letter not in tried]
    if free:
        owner[free[0]] = number
        return True
    for letter in places[number]:
        if letter not in tried:
            tried.add(letter)
            if _find(owner[letter], places, owner, tried):
                owner[letter] = number
                return True
    return False


def _masked(text: str) -> str:
    """Return a text without its keys, and without signs that stand for a sign, in their places."""
    return text.partition("\t")[0].replace("&&", "\0\0")


def _letter(text: str) -> str:
    found = _MARKED.search(_masked(text))
    return found.group(1).casefold() if found else ""


def _unmarked(text: str) -> str:
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&&")


def _mark(text: str, place: int) -> str:
    return f"{text[:place]}&{text[place:]}"


def _places(text: str) -> dict[str, int]:
    """Return where each letter of a text stands, the best letters first."""
    found: dict[str, int] = {}
    for pattern in (_FIRST, _ANY):
        for letter in pattern.finditer(_masked(text)):
            found.setdefault(letter.group().casefold(), letter.start())
    return found

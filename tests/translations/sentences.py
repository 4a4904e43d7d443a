"""What the window says, read from the calls of ``translate`` and ``Phrase`` in its source.

In: a folder of Python files. Out: each sentence with its context, comment, and whether it has a
plural. Cost: the source is parsed once, about 0.6 s. Qt's own ``lupdate`` is not asked to read
Python: it passes over calls with keywords in silence, and knows no plurals there (Qt 6.11).
"""

from __future__ import annotations

import ast
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]
GUI = ROOT / "gui"
_WORDS = GUI / "words.py"  # where ``translate`` itself hands on what it was given
_TAKEN = {
    "translate": ("context", "text", "comment", "count"),
    "Phrase": ("context", "text", "comment"),
}


class UnreadableError(Exception):
    """A call does not write out what it says: a translator would never see it."""


@dataclass(frozen=True, slots=True, order=True)
class Sentence:
    """A sentence of the window.

    Attributes:
        plural: whether its form depends on a number.
    """

    context: str
    text: str
    comment: str = ""
    plural: bool = False


@lru_cache(maxsize=1)
def sentences(folder: Path = GUI) -> tuple[Sentence, ...]:
    """Return what the window says, sorted, each sentence once.

    Raises:
        UnreadableError: if a call has anything but plain strings for context, text and comment, or
            a text is said with a plural here and without one there.
    """
    found = {one for path in sorted(folder.rglob("*.py")) for one in said_in(path)}
    names = [(one.context, one.text, one.comment) for one in found]
    twice = (
        {name for name in names if names.count(name) > 1} if len(set(names)) < len(names) else ()
    )
    if twice:
        raise UnreadableError(f"with a plural and without one: {sorted(twice)}")
    return tuple(sorted(found))


def said_in(path: Path) -> Iterator[Sentence]:
    """Yield what one file says.

    Raises:
        UnreadableError: as ``sentences``.
    """
    text = path.read_text("utf-8")
    if path == _WORDS or not any(f"{name}(" in text for name in _TAKEN):
        return
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            taken = _TAKEN.get(node.func.id, ())
            yield from [_sentence(path, node, taken)] if taken else []


def _sentence(path: Path, node: ast.Call, taken: tuple[str, ...]) -> Sentence:
    given = dict(zip(taken, node.args, strict=False))
    given |= {word.arg: word.value for word in node.keywords if word.arg}
    context, words, comment = (
        _plain(path, given[name]) if name in given else "" for name in taken[:3]
    )
    # A phrase gets its number when it is said: the place for it shows that there is one.
    plural = "count" in given if "count" in taken else "%n" in words
    return Sentence(context, words, comment, plural)


def _plain(path: Path, node: ast.expr) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    raise UnreadableError(
        f"{path}:{node.lineno}: write the words out in the call, as one plain string"
    )

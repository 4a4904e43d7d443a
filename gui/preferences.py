"""What the window remembers between two starts: one small JSON file in the user's config folder.

A damaged or foreign file is never an error: each value that cannot be read falls back alone.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, fields, replace
from typing import TYPE_CHECKING, Any, Final

import platformdirs

from summarizer import METHODS, Settings

if TYPE_CHECKING:
    from pathlib import Path

THEME_CHOICES: Final = ("system", "light", "dark", "contrast")
LANGUAGE_CHOICES: Final = ("system", "en", "de")
_CHOICES: Final = {"theme": THEME_CHOICES, "language": LANGUAGE_CHOICES}
SCALES: Final = (100, 125, 150, 175, 200)  # per cent
MEASURES: Final = ("narrow", "comfortable", "wide")
_BOUNDS: Final = {"size": (8, 48), "spacing": (100, 250)}
_MOST_RECENT: Final = 10
_FILE: Final = "window.json"


@dataclass(frozen=True, slots=True)
class Preferences:
    """The remembered values.

    Attributes:
        recent: folders and files opened, latest first; each entry is one story's paths.
        geometry: Qt's own packed window geometry, in base 64.
        splitter: widths of source list, reading area and panels, in pixels.
        hidden: sha256 of the articles the user took out of claims and brief.
        restored: furniture the user declared to be text: (sha256, start, end).
        reopen: whether the stories of the last time are opened again at the start.
        toured: whether the tour was taken or declined; it is not offered again.
        last: names of the working copies that were open when Sidebrief was closed.
        export: form and options of the last export, as words (gui.export.choices).
        family, size, measure, spacing: type of the articles (gui.reading.typography).
        scale: size of everything in the window, in per cent, from the next start on.
        letter_keys: whether single letters are keys of the window.
        language: what the window speaks; "system" where there is a translation, or else English.
        commands: what was last chosen in the command palette, latest first.
    """

    theme: str = "system"
    language: str = "system"
    words: int = 250
    method: str = "claims"
    recent: tuple[tuple[str, ...], ...] = ()
    geometry: str = ""
    splitter: tuple[int, ...] = ()
    hidden: tuple[str, ...] = ()
    restored: tuple[tuple[str, int, int], ...] = ()
    reopen: bool = False
    toured: bool = False
    last: tuple[str, ...] = ()
    export: tuple[str, ...] = ()
    family: str = ""
    size: int = 15
    measure: str = "comfortable"
    spacing: int = 160
    scale: int = 100
    letter_keys: bool = True
    commands: tuple[str, ...] = ()

    def with_recent(self, paths: tuple[str, ...]) -> Preferences:
        """Return the preferences with one story at the head of the recent ones."""
        others = [entry for entry in self.recent if entry != paths]
        return replace(self, recent=(paths, *others)[:_MOST_RECENT])

    def with_last(self, names: tuple[str, ...]) -> Preferences:
        """Return the preferences with what was open last."""
        return replace(self, last=names)

    def with_reopen(self, wish: bool) -> Preferences:  # noqa: FBT001 - it is all there is to say
        """Return the preferences with whether that is opened again."""
        return replace(self, reopen=wish)


def file() -> Path:
    """Return where the preferences are kept."""
    return platformdirs.user_config_path("sidebrief", appauthor=False) / _FILE


def read() -> Preferences:
    """Read the preferences; what is missing or damaged is replaced by its default."""
    try:
        data = json.loads(file().read_text("utf-8"))
    except (OSError, ValueError):
        return Preferences()
    return from_json(data)


def save(preferences: Preferences) -> bool:
    """Write the preferences in one step; return whether it was possible."""
    # Imported when needed: the engine's exports cost half a second of the window's start.
    from summarizer.export import write  # noqa: PLC0415

    target = file()
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        write(target, json.dumps(asdict(preferences), indent=1) + "\n")
    except OSError:
        return False
    return True


def from_json(data: object) -> Preferences:
    """Make preferences of decoded JSON, field by field."""
    if not isinstance(data, dict):
        return Preferences()
    result = Preferences()
    for field in fields(Preferences):
        if field.name in data:
            result = _with(result, field.name, data[field.name])
    return result


def _with(preferences: Preferences, name: str, value: object) -> Preferences:
    checked = _checked(name, value)
    if checked is None:
        return preferences
    values: dict[str, Any] = {name: checked}
    return replace(preferences, **values)


def _checked(name: str, value: object) -> object:  # noqa: PLR0911 - one return a field
    """Return the value in its field's form, or ``None`` if it is not of that form."""
    match name, value:
        case "theme" | "language", str() if value in _CHOICES[name]:
            return value
        case "words", int() if _is_length(value):
            return value
        case "method", str() if value in METHODS:
            return value
        case "geometry" | "family", str():
            return value
        case "splitter", list() if all(isinstance(width, int) for width in value):
            return tuple(value)
        case "hidden" | "last" | "commands" | "export", list() if _are_words(value):
            return tuple(value)
        case "reopen" | "letter_keys" | "toured", bool():
            return value
        case "recent", list():
            return tuple(entry for entry in map(_paths, value) if entry)[:_MOST_RECENT]
        case "restored", list():
            return tuple(place for place in map(_place, value) if place is not None)
        case _:
            return _checked_type(name, value)


def _checked_type(name: str, value: object) -> object:
    """Do the same for how the articles are set."""
    match name, value:
        case "measure", str() if value in MEASURES:
            return value
        case "scale", int() if value in SCALES:
            return value
        case "size" | "spacing", int() if _may_be(name, value):
            return value
        case _:
            return None


def _may_be(name: str, value: int) -> bool:
    low, high = _BOUNDS[name]
    return low <= value <= high and not isinstance(value, bool)


def _are_words(value: list[object]) -> bool:
    return all(isinstance(word, str) for word in value)


def _is_length(value: int) -> bool:
    try:
        Settings(words=value)
    except ValueError:
        return False
    return not isinstance(value, bool)


def _paths(value: object) -> tuple[str, ...]:
    if isinstance(value, list) and all(isinstance(path, str) and path for path in value):
        return tuple(value)
    return ()


def _place(value: object) -> tuple[str, int, int] | None:
    match value:
        case [str() as key, int() as start, int() as end] if 0 <= start < end:
            return key, start, end
        case _:
            return None

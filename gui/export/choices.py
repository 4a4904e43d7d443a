"""What the user chooses of an export, and how it is remembered: one form and its options.

The engine's own ``ExportOptions`` are made of it in the worker: to import the writers would delay
the window.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass, fields, replace
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QLocale

from gui.work.export import FORMATS, Format

if TYPE_CHECKING:
    from collections.abc import Iterable

CITATIONS: Final = ("numbers", "outlets", "both")
SEPARATORS: Final = ("comma", "semicolon", "tab")
_OF: Final = {"citations": CITATIONS, "separator": SEPARATORS}


@dataclass(frozen=True, slots=True)
class Choices:
    """A form and the options of an export, by the names that the engine has for them."""

    form: str = "docx"
    sources: bool = True
    differences: bool = True
    quotes: bool = True
    numbered: bool = True
    own: bool = True
    notes: bool = False
    stamp: bool = False
    citations: str = "numbers"
    separator: str = "comma"

    @property
    def format(self) -> Format:
        """The form."""
        return next((one for one in FORMATS if one.name == self.form), FORMATS[0])

    def having(self, name: str, value: bool | str) -> Choices:  # noqa: FBT001 - a switch or a name
        """Return the choices with another value of one option."""
        values: dict[str, Any] = {name: value}
        return replace(self, **values)

    def options(self) -> dict[str, bool | str]:
        """Return the options by name."""
        return {name: value for name, value in asdict(self).items() if name != "form"}


def usual() -> Choices:
    """Return what holds before the user chose: cells parted as the country's spreadsheets want."""
    comma = QLocale.system().decimalPoint() == ","
    return Choices(separator="semicolon" if comma else "comma")


def to_words(choices: Choices) -> tuple[str, ...]:
    """Return choices as words for the preferences: the form, then every option with its value."""
    return (choices.form, *(f"{name}={value}" for name, value in choices.options().items()))


def from_words(words: Iterable[str]) -> Choices:
    """Return the choices that words tell; what is missing or unknown is as usual."""
    choices = usual()
    known = {field.name for field in fields(Choices)} - {"form"}
    for word in words:
        name, sign, value = word.partition("=")
        if not sign and any(one.name == name for one in FORMATS):
            choices = replace(choices, form=name)
        elif value in _OF.get(name, ()):
            choices = choices.having(name, value)
        elif name in known and name not in _OF and value in {"True", "False"}:
            choices = choices.having(name, value == "True")
    return choices

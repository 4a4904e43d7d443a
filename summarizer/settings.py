"""All settings of the engine: one frozen value, one table.

Command line, window and documentation are made from ``SETTINGS``; nothing else lists them.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Final, Literal, get_args

from summarizer.errors import SettingError

Method = Literal[
    "claims", "lexrank", "textrank", "lsa", "luhn", "kl", "sumbasic", "reduction", "edmundson"
]
METHODS: Final[tuple[str, ...]] = get_args(Method)


@dataclass(frozen=True, slots=True)
class Setting:
    """One row of the table: a field of ``Settings`` with its range and words for people."""

    name: str
    title: str
    help: str
    low: float | None = None
    high: float | None = None
    step: float | None = None
    choices: tuple[tuple[str, str], ...] = ()


METHOD_TITLES: Final[tuple[tuple[str, str], ...]] = (
    ("claims", "Claims and voices"),
    ("lexrank", "LexRank"),
    ("textrank", "TextRank"),
    ("lsa", "Latent semantic analysis"),
    ("luhn", "Luhn"),
    ("kl", "KL-Sum"),
    ("sumbasic", "SumBasic"),
    ("reduction", "Reduction"),
    ("edmundson", "Edmundson"),
)

SELECTION_TITLES: Final[tuple[tuple[str, str], ...]] = (("fast", "Fast"), ("exact", "Exact"))

SETTINGS: Final[tuple[Setting, ...]] = (
    Setting("words", "Length", "Length of the brief, in words.", 20, 5000, 10),
    Setting(
        "sentences",
        "Sentences",
        "Length of the brief in sentences, in place of words; 0 goes by words.",
        0,
        500,
        1,
    ),
    Setting("method", "Method", "How sentences are ranked.", choices=METHOD_TITLES),
    Setting(
        "alignment",
        "Alignment",
        "Confidence from which two passages count as one claim; higher joins less.",
        0.0,
        1.0,
        0.05,
    ),
    Setting(
        "redundancy",
        "Redundancy",
        "How much of a line's content may already stand in the brief.",
        0.1,
        1.0,
        0.05,
    ),
    Setting(
        "selection",
        "Selection",
        "How lines are chosen: fast, or exact, which may take some seconds.",
        choices=SELECTION_TITLES,
    ),
)

TEXTS: Final[tuple[Setting, ...]] = (
    Setting("focus", "Focus", "Person or topic that the brief is to be about, in words."),
)
"""The settings that are free text; everything else is in ``SETTINGS``."""

LONGEST_TEXT: Final = 200
"""Characters that a setting of ``TEXTS`` may have."""


@dataclass(frozen=True, slots=True)
class Settings:
    """The engine's settings.

    Raises:
        SettingError: if a value is outside the range its row in ``SETTINGS`` names, or a text
            of ``TEXTS`` is none or too long.
    """

    words: int = 250
    sentences: int = 0
    method: str = "claims"
    alignment: float = 0.5
    redundancy: float = 0.5
    selection: str = "fast"
    focus: str = ""

    def __post_init__(self) -> None:
        for row in SETTINGS:
            check(row, getattr(self, row.name))
        for row in TEXTS:
            check_text(row, getattr(self, row.name))


def check(row: Setting, value: float | str) -> None:
    """Check one value against its row.

    Raises:
        SettingError: if it is outside the row's range or choices.
    """
    if row.choices:
        names = [name for name, _ in row.choices]
        if value not in names:
            raise SettingError(f"{row.name} must be one of {', '.join(names)}, not {value!r}")
        return
    if isinstance(value, (str, bool)):
        raise SettingError(f"{row.name} must be a number, not {value!r}")
    if row.low is not None and row.high is not None and not row.low <= value <= row.high:
        raise SettingError(
            f"{row.name} must lie between {row.low:g} and {row.high:g}, not {value:g}"
        )


def check_text(row: Setting, value: object) -> None:
    """Check a text against its row.

    Raises:
        SettingError: if it is no text, or too long.
    """
    if not isinstance(value, str):
        raise SettingError(f"{row.name} must be a text, not {value!r}")
    if len(value) > LONGEST_TEXT:
        raise SettingError(
            f"{row.name} must have at most {LONGEST_TEXT} characters, not {len(value)}"
        )


assert {row.name for row in (*SETTINGS, *TEXTS)} == {f.name for f in fields(Settings)}  # noqa: S101

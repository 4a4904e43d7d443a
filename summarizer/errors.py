"""The errors of Sidebrief, one small tree.

    SidebriefError
    ├── LoadError            a file or folder cannot be used
    ├── SettingError         a setting is outside its range
    ├── Cancelled            the caller asked the work to stop
    └── VerbatimError        a line is not a span of its source (a defect, never the user's fault)

Each message names what is wrong, where, and what to do about it, in one sentence.
"""

from __future__ import annotations


class SidebriefError(Exception):
    """Base of every error that Sidebrief raises on purpose."""


class LoadError(SidebriefError):
    """A file or folder cannot be used as an article.

    Attributes:
        path: the file as the user named it.
        reason: what is wrong and the way out, without the path.
    """

    def __init__(self, path: str, reason: str) -> None:
        super().__init__(f"{path}: {reason}")
        self.path = path
        self.reason = reason


class SettingError(SidebriefError, ValueError):
    """A setting has a value outside its range."""


class Cancelled(SidebriefError):  # noqa: N818 - it is an outcome the caller asked for, not a fault
    """The work was stopped because its cancel token was set."""


class VerbatimError(SidebriefError):
    """A line of a brief differs from the span it cites."""

"""Sidebrief's engine: merged, verbatim briefs of several articles about one story.

>>> from summarizer import analyse, compose, load_story
>>> brief = compose(analyse(load_story(["seeds"])), words=250)
>>> print(brief)  # doctest: +SKIP

The public names are imported when they are first used, so that ``sidebrief --version`` need not
wait for numpy.
"""

from __future__ import annotations

import sys
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from summarizer.errors import (
        Cancelled,
        LoadError,
        SettingError,
        SidebriefError,
        VerbatimError,
    )
    from summarizer.find import FIND_HOWS, FindHow, Found, Offer, find
    from summarizer.former import load_former
    from summarizer.judge.changes import compare
    from summarizer.judge.checks import check_story
    from summarizer.judge.origins import origins
    from summarizer.judge.sourcing import find_sourcing
    from summarizer.judge.timeline import timeline
    from summarizer.lists import read_lists
    from summarizer.model import (
        Analysis,
        Anonymity,
        Article,
        Brief,
        Changes,
        Citation,
        Claim,
        DatedClaim,
        Difference,
        Edits,
        Extent,
        Line,
        Link,
        Name,
        Quote,
        Section,
        SharedOrigin,
        SourcingChain,
        Span,
        Story,
        StoryChecks,
        Unit,
        UserLists,
        Voice,
        firmness,
    )
    from summarizer.pipeline import StageCache, analyse, compose, load_story
    from summarizer.progress import Task
    from summarizer.settings import METHODS, SETTINGS, Settings

__version__ = "0.1.0"

__all__ = [
    "FIND_HOWS",
    "METHODS",
    "SETTINGS",
    "Analysis",
    "Anonymity",
    "Article",
    "Brief",
    "Cancelled",
    "Changes",
    "Citation",
    "Claim",
    "DatedClaim",
    "Difference",
    "Edits",
    "Extent",
    "FindHow",
    "Found",
    "Line",
    "Link",
    "LoadError",
    "Name",
    "Offer",
    "Quote",
    "Section",
    "SettingError",
    "Settings",
    "SharedOrigin",
    "SidebriefError",
    "SourcingChain",
    "Span",
    "StageCache",
    "Story",
    "StoryChecks",
    "Task",
    "Unit",
    "UserLists",
    "VerbatimError",
    "Voice",
    "analyse",
    "check_story",
    "compare",
    "compose",
    "find",
    "find_sourcing",
    "firmness",
    "load_former",
    "load_story",
    "origins",
    "read_lists",
    "timeline",
]

_HOMES: Final = {
    "errors": ("Cancelled", "LoadError", "SettingError", "SidebriefError", "VerbatimError"),
    "pipeline": ("StageCache", "analyse", "compose", "load_story"),
    "find": ("FIND_HOWS", "FindHow", "Found", "Offer", "find"),
    "former": ("load_former",),
    "judge.changes": ("compare",),
    "judge.checks": ("check_story",),
    "judge.origins": ("origins",),
    "judge.sourcing": ("find_sourcing",),
    "judge.timeline": ("timeline",),
    "lists": ("read_lists",),
    "progress": ("Task",),
    "settings": ("METHODS", "SETTINGS", "Settings"),
}
_HOME_OF: Final = {name: home for home, names in _HOMES.items() for name in names}


class _Package(ModuleType):
    """The package, whose name ``compose`` is the function of the API, never the stage's module.

    The import system sets each submodule as an attribute of its package; the stage of that name
    would hide the function, depending on what was imported first.
    """

    def __setattr__(self, name: str, value: object) -> None:
        if not (name in __all__ and isinstance(value, ModuleType)):
            super().__setattr__(name, value)


def __getattr__(name: str) -> object:
    """Import a public name from the module that defines it (PEP 562)."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    home = import_module(f"{__name__}.{_HOME_OF.get(name, 'model')}")
    found: object = getattr(home, name)
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})


sys.modules[__name__].__class__ = _Package

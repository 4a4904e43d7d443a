"""Sidebrief's engine: merged, verbatim briefs of several articles about one story.

>>> from summarizer import analyse, compose, load_story
>>> brief = compose(analyse(load_story(["seeds"])), words=250)
>>> print(brief)  # doctest: +SKIP
"""

from summarizer.errors import Cancelled, LoadError, SettingError, SidebriefError, VerbatimError
from summarizer.model import (
    Analysis,
    Article,
    Brief,
    Claim,
    Difference,
    Edits,
    Extent,
    Line,
    Name,
    Quote,
    Section,
    Span,
    Story,
)
from summarizer.pipeline import StageCache, analyse, compose, load_story
from summarizer.progress import Task
from summarizer.settings import METHODS, SETTINGS, Settings

__version__ = "0.1.0"

__all__ = [
    "METHODS",
    "SETTINGS",
    "Analysis",
    "Article",
    "Brief",
    "Cancelled",
    "Claim",
    "Difference",
    "Edits",
    "Extent",
    "Line",
    "LoadError",
    "Name",
    "Quote",
    "Section",
    "SettingError",
    "Settings",
    "SidebriefError",
    "Span",
    "StageCache",
    "Story",
    "Task",
    "VerbatimError",
    "analyse",
    "compose",
    "load_story",
]

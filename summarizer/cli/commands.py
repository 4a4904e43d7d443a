"""What each command does: load, analyse, and write a brief or a report; or open the window."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Final

from summarizer.cli.console import (
    NOTHING_USABLE,
    WRONG_USAGE,
    Progress,
    fail,
    put,
    say,
    unwritable,
)
from summarizer.cli.parser import REPORTS
from summarizer.errors import SettingError
from summarizer.settings import SETTINGS, Settings

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from summarizer.export import Report
    from summarizer.model import Analysis, Story

_SUFFIXES: Final = {".txt": "text", ".md": "markdown", ".markdown": "markdown", ".json": "json"}


def run(options: argparse.Namespace) -> int:
    """Run the command that was given, and return the exit status.

    Raises:
        SidebriefError: if something given cannot be used.
    """
    if options.command is None or options.command == "open":
        return _open(getattr(options, "paths", []))
    try:
        settings = _settings(options)
    except SettingError as error:
        return fail(str(error), WRONG_USAGE)
    wrong = unwritable(options.output)
    if wrong:
        return fail(wrong, WRONG_USAGE)
    make = _report if options.command in REPORTS else _brief
    content = make(options, settings, options.format or _format_of(options.output))
    return NOTHING_USABLE if content is None else put(content, options.output)


def _settings(options: argparse.Namespace) -> Settings:
    names = (row.name for row in SETTINGS)
    return Settings(**{name: getattr(options, name) for name in names if hasattr(options, name)})


def _format_of(output: str | None) -> str:
    return _SUFFIXES.get(Path(output).suffix.lower(), "text") if output else "text"


def _open(paths: Sequence[str]) -> int:
    try:
        # By name, because the engine must not know the window; only this command starts it.
        window = import_module("gui.app")
    except ImportError as error:
        return fail(
            f"the window cannot start, because Qt or a library it needs is missing: {error}"
        )
    status: int = window.run(list(paths))
    return status


def _analysed(paths: Sequence[str], settings: Settings, purpose: str) -> Analysis | None:
    """Load and analyse; ``None``, said on stderr, if nothing is usable."""
    from summarizer.pipeline import analyse, load_story  # noqa: PLC0415
    from summarizer.progress import Task  # noqa: PLC0415

    progress = Progress()
    task = Task(progress.report)
    try:
        story = load_story(paths, task=task)
        analysis = analyse(story, settings, task=task) if story.articles else None
    finally:
        progress.clear()
    _mention(story)
    if analysis is None or not analysis.claims:
        say(f"nothing to {purpose}: no article with a whole sentence in {', '.join(paths)}")
        return None
    return analysis


def _mention(story: Story) -> None:
    for skipped in story.skipped:
        say(f"skipped {skipped.path}: {skipped.reason}")
    for warning in story.warnings:
        say(warning)


def _brief(options: argparse.Namespace, settings: Settings, form: str) -> str | None:
    analysis = _analysed(options.paths, settings, "brief")
    if analysis is None:
        return None
    from summarizer import export  # noqa: PLC0415
    from summarizer.pipeline import compose  # noqa: PLC0415

    brief = compose(analysis, settings=settings)
    if not brief.lines:
        say(
            f"nothing to brief: no sentence that stands on its own fits into {settings.words} words"
        )
        return None
    render = {"text": export.to_text, "markdown": export.to_markdown, "json": export.to_json}
    return render[form](brief)


def _report(options: argparse.Namespace, settings: Settings, form: str) -> str | None:
    """Write a report; the former brief is read first, so that a wrong file is told at once."""
    if options.command == "changes":
        return _changes(options, settings, form)
    analysis = _analysed(options.paths, settings, "report")
    if analysis is None:
        return None
    from summarizer import export  # noqa: PLC0415

    report, as_json = {
        "sources": (export.sources_report, export.sources_json),
        "timeline": (export.timeline_report, export.timeline_json),
        "check": (export.check_report, export.check_json),
    }[options.command]
    return as_json(analysis) if form == "json" else _printed(report(analysis), form)


def _changes(options: argparse.Namespace, settings: Settings, form: str) -> str | None:
    from summarizer import export  # noqa: PLC0415
    from summarizer.former import load_former  # noqa: PLC0415
    from summarizer.judge.changes import compare  # noqa: PLC0415

    former = load_former(options.former)
    now = _analysed(options.paths, settings, "compare")
    if now is None:
        return None
    changes = compare(former, now)
    if form == "json":
        return export.changes_json(changes, former, now)
    return _printed(export.changes_report(changes, former, now), form)


def _printed(report: Report, form: str) -> str:
    from summarizer import export  # noqa: PLC0415

    return (export.report_markdown if form == "markdown" else export.report_text)(report)

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
from summarizer.cli.parser import FORMATS, REPORTS
from summarizer.errors import SettingError, SidebriefError
from summarizer.settings import SETTINGS, TEXTS, Settings

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from summarizer.export import ExportOptions, Report
    from summarizer.model import Analysis, Story

_SUFFIXES: Final = {
    ".txt": "text",
    ".md": "markdown",
    ".markdown": "markdown",
    ".html": "html",
    ".htm": "html",
    ".docx": "docx",
    ".odt": "odt",
    ".json": "json",
    ".csv": "csv",
}
# The options of an export, and the flags that change them.
_FLAGS: Final = {
    "sources": "--no-sources",
    "differences": "--no-differences",
    "quotes": "--no-quotes",
    "numbered": "--no-numbers",
    "citations": "--cite",
    "stamp": "--stamp",
    "separator": "--separator",
}


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
    form = options.format or _format_of(options.output)
    wrong = unwritable(options.output) or _mismatch(options, form)
    if wrong:
        return fail(wrong, WRONG_USAGE)
    make = _report if options.command in REPORTS else _brief
    content = make(options, settings, form)
    return NOTHING_USABLE if content is None else put(content, options.output)


def _settings(options: argparse.Namespace) -> Settings:
    names = (row.name for row in (*SETTINGS, *TEXTS))
    return Settings(**{name: getattr(options, name) for name in names if hasattr(options, name)})


def _format_of(output: str | None) -> str:
    return _SUFFIXES.get(Path(output).suffix.lower(), "text") if output else "text"


def _mismatch(options: argparse.Namespace, form: str) -> str | None:
    """Return why the form does not go with what else is asked for, if so."""
    if options.command in REPORTS:
        if form in FORMATS:
            return None
        return f"{options.output}: a report is text, Markdown or JSON; name one with --format"
    from summarizer import export  # noqa: PLC0415

    if options.output and Path(options.output).suffix.lower() == ".pdf" and not options.format:
        return f"{options.output}: a PDF is saved from the window; here html, docx and odt are made"
    asked, usual = _shown(options), export.ExportOptions()
    changed = [n for n in _FLAGS if getattr(asked, n) != getattr(usual, n)]
    foreign = [_FLAGS[n] for n in changed if n not in export.format_named(form).uses]
    return f"{' and '.join(foreign)} cannot be had with {form}" if foreign else None


def _shown(options: argparse.Namespace) -> ExportOptions:
    from summarizer.export import ExportOptions  # noqa: PLC0415

    return ExportOptions(
        sources=options.show_sources,
        differences=options.show_differences,
        quotes=options.show_quotes,
        numbered=options.show_numbers,
        citations=options.cite,
        stamp=options.stamp,
        separator=options.separator,
    )


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


def _analysed(options: argparse.Namespace, settings: Settings, purpose: str) -> Analysis | None:
    """Load and analyse; ``None``, said on stderr, if nothing is usable.

    Raises:
        SidebriefError: if the output would be written over one of the files that are read.
    """
    from summarizer.lists import read_lists  # noqa: PLC0415
    from summarizer.pipeline import analyse, load_story  # noqa: PLC0415
    from summarizer.progress import Task  # noqa: PLC0415

    paths: Sequence[str] = options.paths
    lists = read_lists(options.lists) if options.lists else None
    progress = Progress()
    task = Task(progress.report)
    try:
        story = load_story(paths, task=task, lists=lists)
        _spare(story, options)
        analysis = analyse(story, settings, task=task, lists=lists) if story.articles else None
    finally:
        progress.clear()
    _mention(story)
    if analysis is None or not analysis.claims:
        say(f"nothing to {purpose}: no article with a whole sentence in {', '.join(paths)}")
        return None
    return analysis


def _spare(story: Story, options: argparse.Namespace) -> None:
    """Refuse to write over a source, over a file that was meant as one, or over a former brief."""
    from summarizer.export import same_file  # noqa: PLC0415

    read = [*(article.path for article in story.articles), *(s.path for s in story.skipped)]
    read += (getattr(options, "former", None), options.lists)
    if options.output and same_file(options.output, read):
        raise SidebriefError(
            f"{options.output} is one of the files that are read: name another to write to"
        )


def _mention(story: Story) -> None:
    for skipped in story.skipped:
        say(f"skipped {skipped.path}: {skipped.reason}")
    for warning in story.warnings:
        say(warning)


def _brief(options: argparse.Namespace, settings: Settings, form: str) -> str | bytes | None:
    analysis = _analysed(options, settings, "brief")
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
    return export.format_named(form).render(brief, _shown(options))


def _report(options: argparse.Namespace, settings: Settings, form: str) -> str | None:
    """Write a report; the former brief is read first, so that a wrong file is told at once."""
    if options.command == "changes":
        return _changes(options, settings, form)
    analysis = _analysed(options, settings, "report")
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
    now = _analysed(options, settings, "compare")
    if now is None:
        return None
    changes = compare(former, now)
    if form == "json":
        return export.changes_json(changes, former, now)
    return _printed(export.changes_report(changes, former, now), form)


def _printed(report: Report, form: str) -> str:
    from summarizer import export  # noqa: PLC0415

    return (export.report_markdown if form == "markdown" else export.report_text)(report)

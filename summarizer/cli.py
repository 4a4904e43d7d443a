"""The command line: ``sidebrief brief`` writes a brief, ``sidebrief open`` shows the window.

Exit status: 0 done, 1 nothing usable (or nothing could be written), 2 wrong usage, 130 interrupted,
141 the reader went away. Every error is one sentence on stderr. The engine and the window are
imported only by the command that needs them: ``--version`` must not wait for numpy.
"""

from __future__ import annotations

import argparse
import io
import os
import re
import sys
import time
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Final, NoReturn

from summarizer import __version__
from summarizer.errors import SettingError, SidebriefError
from summarizer.settings import SETTINGS, Setting, Settings

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.model import Brief, Story

DONE, NOTHING_USABLE, WRONG_USAGE, INTERRUPTED, READER_GONE = 0, 1, 2, 130, 141

FORMATS: Final = ("text", "markdown", "json")
_SUFFIXES: Final = {".txt": "text", ".md": "markdown", ".markdown": "markdown", ".json": "json"}
_REDRAW: Final = 0.05
_CONTROLS: Final = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")

_EXAMPLES: Final = """\
examples:
  sidebrief brief seeds --words 250           a brief of all articles in the folder "seeds"
  sidebrief brief a.html b.docx -o brief.md   as Markdown, told by the name of the file
  sidebrief brief seeds --method lexrank --format json
  sidebrief open seeds                        the same articles side by side in a window
"""


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in one sentence."""

    def error(self, message: str) -> NoReturn:
        self.exit(WRONG_USAGE, f"{self.prog}: {message}; see {self.prog} --help\n")


def build_parser() -> argparse.ArgumentParser:
    """Return the parser; its flags for the engine are made from the table of settings."""
    parser = _Parser(
        prog="sidebrief",
        description="Read several articles about one story side by side, and brief them "
        "verbatim, with sources. Without a command, the window opens.",
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"sidebrief {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", parser_class=_Parser)
    _add_brief(commands)
    window = commands.add_parser("open", help="show articles side by side in a window")
    window.add_argument("paths", nargs="*", metavar="PATH", help="articles and folders of articles")
    return parser


def _add_brief(commands: argparse._SubParsersAction[_Parser]) -> None:
    brief = commands.add_parser(
        "brief",
        help="write the merged brief of articles",
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    brief.add_argument("paths", nargs="+", metavar="PATH", help="articles and folders of articles")
    for row in SETTINGS:
        _add_setting(brief, row)
    brief.add_argument(
        "--format",
        choices=FORMATS,
        help="form of the brief; if not given, told by the name of FILE, else text",
    )
    brief.add_argument(
        "-o", "--output", metavar="FILE", help="where to write it; standard output if not given"
    )


def _add_setting(parser: argparse.ArgumentParser, row: Setting) -> None:
    default: int | float | str = getattr(Settings(), row.name)
    flag, text = f"--{row.name}", row.help.rstrip(".")
    if row.choices:
        names = [name for name, _ in row.choices]
        parser.add_argument(flag, choices=names, default=default, help=f"{text} ({default})")
        return
    parser.add_argument(
        flag,
        type=type(default),
        default=default,
        metavar="N",
        help=f"{text}; {row.low:g} to {row.high:g} ({default})",
    )


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return the exit status."""
    try:
        return _run(build_parser().parse_args(arguments))
    except SystemExit as asked:  # argparse: --help, --version, wrong usage
        return asked.code if isinstance(asked.code, int) else WRONG_USAGE
    except KeyboardInterrupt:
        return INTERRUPTED
    except Exception as error:  # noqa: BLE001 - the last resort of a program: no traceback
        return _fault(error)


def _run(options: argparse.Namespace) -> int:
    if options.command == "brief":
        return _brief(options)
    return _open(getattr(options, "paths", []))


def _open(paths: Sequence[str]) -> int:
    try:
        # By name, because the engine must not know the window; only this command starts it.
        window = import_module("gui.app")
    except ImportError as error:
        return _fail(
            f"the window cannot start, because Qt or a library it needs is missing: {error}"
        )
    status: int = window.run(list(paths))
    return status


def _brief(options: argparse.Namespace) -> int:
    try:
        settings = Settings(**{row.name: getattr(options, row.name) for row in SETTINGS})
    except SettingError as error:
        return _fail(str(error), WRONG_USAGE)
    if options.output and Path(options.output).is_dir():
        return _fail(f"{options.output} is a folder: name a file to write to", WRONG_USAGE)
    if options.output and not Path(options.output).parent.is_dir():
        return _fail(f"{options.output}: there is no such folder to write to", WRONG_USAGE)
    brief = _make(options.paths, settings)
    if brief is None:
        return NOTHING_USABLE
    content = _render(brief, options.format or _format_of(options.output))
    if options.output and options.output != "-":
        return _save(content, options.output)
    _print(content)
    return DONE


def _format_of(output: str | None) -> str:
    return _SUFFIXES.get(Path(output).suffix.lower(), "text") if output else "text"


def _make(paths: Sequence[str], settings: Settings) -> Brief | None:
    """Load, analyse and compose; ``None``, said on stderr, if nothing is usable."""
    from summarizer.pipeline import analyse, compose, load_story  # noqa: PLC0415
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
        _say(f"nothing to brief: no article with a whole sentence in {', '.join(paths)}")
        return None
    brief = compose(analysis, settings=settings)
    if not brief.lines:
        _say(
            f"nothing to brief: no sentence that stands on its own fits into {settings.words} words"
        )
        return None
    return brief


def _mention(story: Story) -> None:
    for skipped in story.skipped:
        _say(f"skipped {skipped.path}: {skipped.reason}")
    for warning in story.warnings:
        _say(warning)


def _render(brief: Brief, form: str) -> str:
    from summarizer import export  # noqa: PLC0415

    render = {"text": export.to_text, "markdown": export.to_markdown, "json": export.to_json}
    return render[form](brief)


def _save(content: str, output: str) -> int:
    from summarizer.export import write  # noqa: PLC0415

    try:
        write(output, content)
    except OSError as error:
        return _fail(f"{output} cannot be written: {error.strerror or error}")
    return DONE


def _print(content: str) -> None:
    if sys.stdout.isatty():
        # An article must not steer the reader's terminal; files and pipes get every character.
        content = _CONTROLS.sub("\ufffd", content)
    if isinstance(sys.stdout, io.TextIOWrapper):
        encoding = None if sys.stdout.isatty() else "utf-8"
        sys.stdout.reconfigure(encoding=encoding, errors="replace")
    sys.stdout.write(content)
    sys.stdout.flush()


class Progress:
    """Shows the stage on one line of stderr, if that is a terminal, and takes it away again."""

    def __init__(self) -> None:
        self._shown = sys.stderr.isatty()
        self._next = 0.0

    def report(self, stage: str, done: int, total: int) -> None:
        """Show a stage; at most twenty times a second."""
        now = time.monotonic()
        if self._shown and now >= self._next:
            self._next = now + _REDRAW
            count = f" {done + 1} of {total}" if total else ""
            sys.stderr.write(f"\r\x1b[K{stage}{count}")
            sys.stderr.flush()

    def clear(self) -> None:
        """Leave the line empty."""
        if self._shown:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()


def _say(sentence: str) -> None:
    print(f"sidebrief: {_CONTROLS.sub('?', sentence)}", file=sys.stderr)


def _fault(error: Exception) -> int:
    """Say in one sentence what stopped the program; no traceback unless it is asked for."""
    if isinstance(error, BrokenPipeError):
        # Python would flush standard output once more on its way out, and complain.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return READER_GONE
    if os.environ.get("SIDEBRIEF_TRACEBACK"):
        raise error
    if isinstance(error, SidebriefError):
        return _fail(str(error))
    if isinstance(error, OSError):
        return _fail(_os_sentence(error))
    return _fail(
        f"a fault in Sidebrief itself: {type(error).__name__}: {error} "
        "(set SIDEBRIEF_TRACEBACK=1 to see where, and please report it)"
    )


def _fail(sentence: str, status: int = NOTHING_USABLE) -> int:
    _say(sentence)
    return status


def _os_sentence(error: OSError) -> str:
    reason = error.strerror or str(error)
    return f"{error.filename}: {reason}" if error.filename else reason

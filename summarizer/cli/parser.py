"""The commands and their flags; those for the engine are made from the table of settings."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Final, NoReturn

from summarizer import __version__
from summarizer.cli.console import WRONG_USAGE
from summarizer.settings import LONGEST_TEXT, SETTINGS, TEXTS, Setting, Settings

if TYPE_CHECKING:
    from collections.abc import Sequence

FORMATS: Final = ("text", "markdown", "json")
# Of a brief. The same names as `export.FORMATS`, which would take too long to import for --help.
BRIEF_FORMATS: Final = (
    *("text", "markdown", "html", "docx", "odt", "json"),
    *("csv", "csv-differences", "csv-figures", "csv-quotes", "csv-notes"),
    *("docx-worksheet", "odt-worksheet"),
)

_EXAMPLES: Final = """\
examples:
  sidebrief brief seeds --words 250           a brief of all articles in the folder "seeds"
  sidebrief brief a.html b.docx -o brief.md   as Markdown, told by the name of the file
  sidebrief brief seeds --stamp -o brief.html a page with links to the exact places
  sidebrief brief seeds --method lexrank --format json
  sidebrief brief seeds --focus Soleimani     what the sources say about a person or topic
  sidebrief check seeds                       strangers, copies, what to read, unnamed sources
  sidebrief sources seeds                     who adds what, and who rests on whom
  sidebrief timeline seeds -o timeline.md     the dated claims in order
  sidebrief changes monday.json seeds         what is new since the brief that was saved as JSON
  sidebrief open seeds                        the same articles side by side in a window
"""

REPORTS: Final = {
    "sources": "tell what each source adds and on whom it rests",
    "timeline": "list the dated claims in order",
    "check": "tell what to know before trusting a brief",
    "changes": "tell what is new since a former brief",
}
_DESCRIPTIONS: Final = {
    "sources": """\
Tell of each source what it shares and adds, with whom it is one voice, whom it names
as its own source, and how often it lets people speak without a name; and which claims
rest on one origin, however many sources report them.""",
    "timeline": """\
List the claims that can be dated, earliest first, with the precision of each date and
the words that say so.""",
    "check": """\
Name articles that seem to belong to another story, near-duplicates, sources that count
as one voice, claims that rest on one origin, and speakers without a name; and tell
which few articles hold 85 % of the facts.""",
    "changes": """\
Compare articles with a former brief that was saved as JSON: figures that changed, new
claims, articles that were edited, came or went.""",
}
_CHANGES: Final = """\
examples:
  sidebrief brief articles/ -o monday.json    keep today's state
  sidebrief changes monday.json articles/     what has changed since
"""


class Parser(argparse.ArgumentParser):
    """Says what is wrong in one sentence."""

    def error(self, message: str) -> NoReturn:
        """Leave with the status of wrong usage."""
        self.exit(WRONG_USAGE, f"{self.prog}: {message}; see {self.prog} --help\n")


def build_parser() -> argparse.ArgumentParser:
    """Return the parser of all commands."""
    parser = Parser(
        prog="sidebrief",
        description="Read several articles about one story side by side, and brief them\n"
        "verbatim, with sources. Without a command, the window opens.",
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"sidebrief {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", parser_class=Parser)
    brief = commands.add_parser(
        "brief",
        help="write the merged brief of articles",
        description="Write the merged brief of articles: what they share, what each adds, and\n"
        "where they differ. Every line is verbatim and names its source.",
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    _add_files(brief, (*SETTINGS, *TEXTS), BRIEF_FORMATS)
    _add_choices(brief)
    for name, short in REPORTS.items():
        report = commands.add_parser(
            name,
            help=short,
            description=_DESCRIPTIONS[name],
            epilog=_CHANGES if name == "changes" else f"example:\n  sidebrief {name} articles/\n",
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        if name == "changes":
            report.add_argument("former", metavar="OLD.json", help="the former brief, as JSON")
        _add_files(report, [row for row in SETTINGS if row.name == "alignment"])
    window = commands.add_parser(
        "open",
        help="show articles side by side in a window",
        description="Show articles side by side in a window.",
    )
    window.add_argument("paths", nargs="*", metavar="PATH", help="articles and folders of articles")
    return parser


def _add_choices(parser: Parser) -> None:
    """Add the flags of ``ExportOptions``."""
    group = parser.add_argument_group("what a page or a document shows (html, docx and odt)")
    for name, text in (
        ("sources", "leave the full texts of the sources out"),
        ("differences", "leave the differences out"),
        ("quotes", "leave out who is quoted"),
        ("numbers", "do not number the lines"),
    ):
        group.add_argument(f"--no-{name}", action="store_false", dest=f"show_{name}", help=text)
    group.add_argument(
        "--cite",
        choices=("numbers", "outlets", "both"),
        default="numbers",
        help="cite sources by their numbers or the names of their outlets (numbers); text too",
    )
    group.add_argument(
        "--stamp", action="store_true", help="end with version, settings and hashes; text too"
    )
    group.add_argument(
        "--separator",
        choices=("comma", "semicolon", "tab"),
        default="comma",
        help="what parts the cells of a table (csv); Excel in many countries wants semicolons",
    )


def _add_files(
    parser: Parser, settings: Sequence[Setting], formats: Sequence[str] = FORMATS
) -> None:
    parser.add_argument("paths", nargs="+", metavar="PATH", help="articles and folders of articles")
    for row in settings:
        add_setting(parser, row)
    parser.add_argument(
        "--format",
        choices=formats,
        help="form of the output; if not given, told by the name of FILE, else text",
    )
    parser.add_argument(
        "--lists",
        metavar="FILE",
        help="your own noise phrases, names, outlets and units, as text or as JSON",
    )
    parser.add_argument(
        "-o", "--output", metavar="FILE", help="where to write it; standard output if not given"
    )


def add_setting(parser: argparse.ArgumentParser, row: Setting) -> None:
    """Make a flag of one row of the table of settings."""
    default: int | float | str = getattr(Settings(), row.name)
    flag, text = f"--{row.name}", row.help.rstrip(".")
    if row in TEXTS:
        most = f"{text}; at most {LONGEST_TEXT} characters"
        parser.add_argument(flag, default=default, metavar="TEXT", help=most)
        return
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

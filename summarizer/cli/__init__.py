"""The command line: briefs and reports on a story, and ``sidebrief open`` for the window.

Exit status: 0 done, 1 nothing usable (or nothing could be written), 2 wrong usage, 130 interrupted,
141 the reader went away. Every error is one sentence on stderr. The engine and the window are
imported only by the command that needs them: ``--version`` must not wait for numpy.
"""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from summarizer.cli.commands import run
from summarizer.cli.console import INTERRUPTED, READER_GONE, WRONG_USAGE, fail
from summarizer.cli.parser import build_parser
from summarizer.errors import SidebriefError

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["build_parser", "main"]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return the exit status."""
    if "OMP_NUM_THREADS" not in os.environ:
        # Before numpy is imported: more threads gain nothing here, and wait for each other.
        os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    try:
        return run(build_parser().parse_args(arguments))
    except SystemExit as asked:  # argparse: --help, --version, wrong usage
        return asked.code if isinstance(asked.code, int) else WRONG_USAGE
    except KeyboardInterrupt:
        return INTERRUPTED
    except Exception as error:  # noqa: BLE001 - the last resort of a program: no traceback
        return _fault(error)


def _fault(error: Exception) -> int:
    """Say in one sentence what stopped the program; no traceback unless it is asked for."""
    if isinstance(error, BrokenPipeError):
        # Python would flush standard output once more on its way out, and complain.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return READER_GONE
    if os.environ.get("SIDEBRIEF_TRACEBACK"):
        raise error
    if isinstance(error, SidebriefError):
        return fail(str(error))
    if isinstance(error, OSError):
        return fail(_os_sentence(error))
    return fail(
        f"a fault in Sidebrief itself: {type(error).__name__}: {error} "
        "(set SIDEBRIEF_TRACEBACK=1 to see where, and please report it)"
    )


def _os_sentence(error: OSError) -> str:
    reason = error.strerror or str(error)
    return f"{error.filename}: {reason}" if error.filename else reason

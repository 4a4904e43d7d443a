"""What the command line says, where it writes, and the progress it shows."""

from __future__ import annotations

import io
import re
import sys
import time
from pathlib import Path
from typing import Final

DONE, NOTHING_USABLE, WRONG_USAGE, INTERRUPTED, READER_GONE = 0, 1, 2, 130, 141

_REDRAW: Final = 0.05
_CONTROLS: Final = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


def say(sentence: str) -> None:
    """Say one sentence on stderr."""
    sys.stderr.write(f"sidebrief: {_CONTROLS.sub('?', sentence)}\n")


def fail(sentence: str, status: int = NOTHING_USABLE) -> int:
    """Say what is wrong and return the exit status."""
    say(sentence)
    return status


def unwritable(output: str | None) -> str | None:
    """Return why nothing can be written to that file, as far as it can be told before."""
    if output and Path(output).is_dir():
        return f"{output} is a folder: name a file to write to"
    if output and not Path(output).parent.is_dir():
        return f"{output}: there is no such folder to write to"
    return None


def put(content: str | bytes, output: str | None) -> int:
    """Write to a file, or to standard output if none is named, and return the exit status."""
    if not output or output == "-":
        return _send(content) if isinstance(content, bytes) else _shown(content)
    from summarizer.export import write  # noqa: PLC0415

    try:
        write(output, content)
    except OSError as error:
        return fail(f"{output} cannot be written: {error.strerror or error}")
    return DONE


def _shown(content: str) -> int:
    show(content)
    return DONE


def _send(content: bytes) -> int:
    """Write a document to a pipe or a file that standard output is sent to."""
    if sys.stdout.isatty():
        return fail("a document is not for a terminal: name a file with -o FILE", WRONG_USAGE)
    sys.stdout.flush()
    sys.stdout.buffer.write(content)
    sys.stdout.buffer.flush()
    return DONE


def show(content: str) -> None:
    """Write to standard output: to files and pipes as UTF-8, whatever the locale."""
    if sys.stdout.isatty():
        # An article must not steer the reader's terminal; files and pipes get every character.
        content = _CONTROLS.sub("\ufffd", content)
    if isinstance(sys.stdout, io.TextIOWrapper):
        if sys.stdout.isatty():
            sys.stdout.reconfigure(errors="replace")
        else:  # the same bytes as in a file, on every system
            sys.stdout.reconfigure(encoding="utf-8", errors="replace", newline="\n")
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

"""One file into one article.

In: the path of a file. Out: an article with its text, the facts that the file or its text states,
the hash of its bytes and the path as it was named. A file that cannot be used raises a LoadError
whose reason is one sentence with the cause and the way out; nothing else is raised, whatever the
file holds.
"""

from __future__ import annotations

import hashlib
import logging
import os
import stat
from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import Final

from summarizer.errors import LoadError
from summarizer.load.formats import Format, format_of, recognise
from summarizer.load.limits import HEAD, TEXT_LIMIT, megabytes
from summarizer.load.metadata import describe
from summarizer.model import Article

_TALKATIVE: Final = (
    "pypdf",
    "trafilatura",
    "htmldate",
    "justext",
    "charset_normalizer",
    "MARKDOWN",
)


Recall = Callable[[tuple[str, ...], Callable[[], Article]], Article]
"""Returns the article that was understood from the same bytes before, or understands it now."""


def anew(_key: tuple[str, ...], understand: Callable[[], Article]) -> Article:
    """Recall nothing."""
    return understand()


def read_article(path: str, recall: Recall = anew) -> Article:
    """Read one file, and what its text says about itself.

    Args:
        recall: receives a key made of the content's hash, the format and the path as it was named.

    Raises:
        LoadError: if it cannot be used.
    """
    _quieten()
    data, format_ = _bytes_of(path)
    digest = hashlib.sha256(data).hexdigest()
    return recall(
        (digest, format_.name, shown(path)),
        lambda: describe(replace(_understood(data, format_, path), sha256=digest)),
    )


def _understood(data: bytes, format_: Format, path: str) -> Article:
    try:
        article = format_.read(data, shown(path))
    except LoadError:
        raise
    except Exception as error:  # hostile input trips libraries in unforeseen ways
        raise LoadError(
            shown(path), f"the {format_.name} file is damaged; open it, save it again and retry."
        ) from error
    if not article.text.strip():
        raise LoadError(shown(path), "the file is empty; leave it out or save it again.")
    if len(article.text) > TEXT_LIMIT:
        raise LoadError(
            shown(path), f"it holds more than {megabytes(TEXT_LIMIT)} of text; split it."
        )
    return replace(article, path=shown(path))


def shown(path: str) -> str:
    """Return a path as text that can be printed, whatever bytes the file's name holds."""
    return os.fsencode(path).decode("utf-8", "replace")


def _bytes_of(path: str) -> tuple[bytes, Format]:
    name = shown(path)
    try:
        status = Path(path).stat()
        if not stat.S_ISREG(status.st_mode):
            raise LoadError(name, "it is not a file but a device or a pipe; name a file.")
        with Path(path).open("rb") as file:
            head = file.read(HEAD)
            if not head:
                raise LoadError(name, "the file is empty; leave it out or save it again.")
            format_ = recognise(name, head)
            _check_size(name, status.st_size, format_)
            # One byte more than allowed tells a file that grows while it is read.
            data = head + file.read(format_.limit + 1 - len(head))
    except (OSError, ValueError) as error:
        raise LoadError(name, _refusal(error)) from error
    _check_size(name, len(data), format_)
    return data, format_


def _check_size(name: str, size: int, format_: Format) -> None:
    if size > format_.limit:
        limit = megabytes(format_.limit)
        raise LoadError(name, f"the {format_.name} file is larger than {limit}; {format_.advice}.")


def _refusal(error: Exception) -> str:
    """Say in one sentence why the system refused a file."""
    match error:
        case FileNotFoundError() | NotADirectoryError():
            return "there is no such file; check its name and place."
        case PermissionError():
            return "it may not be read; change its permissions or copy it elsewhere."
        case OSError():
            why = (error.strerror or "the disk reports an error").lower()
            return f"it could not be read ({why}); copy it elsewhere and retry."
        case _:
            return "its name cannot be used; rename it."


def is_readable_type(path: str) -> bool:
    """Tell whether a file's suffix is one that is read."""
    return format_of(path) is not None


@lru_cache(maxsize=1)
def _quieten() -> None:
    """Keep the libraries' remarks on bad files out of the terminal; a log still gets them."""
    for name in _TALKATIVE:
        logging.getLogger(name).addHandler(logging.NullHandler())

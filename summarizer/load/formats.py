"""The formats that can be read, in one table, and how the bytes of a file tell which it is.

A further format is one more row (and its reader); nothing else needs to change.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from importlib import import_module
from pathlib import PurePath
from typing import Final

from summarizer.errors import LoadError
from summarizer.load import limits
from summarizer.load.decode import is_binary
from summarizer.model import Article

Reader = Callable[[bytes, str], Article]
"""Receives a file's bytes and its name for messages; raises LoadError if it cannot be used."""
Sniff = Callable[[bytes], bool]
"""Receives the first bytes of a file."""


@dataclass(frozen=True, slots=True)
class Format:
    """One kind of file.

    Attributes:
        name: for messages.
        suffixes: lower case, with the point.
        reader: ``module:function`` of its ``Reader``, imported when the first such file comes.
        limit: most bytes on disk.
        advice: what to do with a file over the limit.
        binary: its bytes are not text; a file with its suffix must bear its mark.
        sniff: tells the format from a file's first bytes, whatever its suffix.
    """

    name: str
    suffixes: tuple[str, ...]
    reader: str
    limit: int
    advice: str
    binary: bool = False
    sniff: Sniff | None = None

    def read(self, data: bytes, path: str) -> Article:
        """Read a file's bytes.

        Raises:
            LoadError: if they cannot be used.
        """
        return _reader(self.reader)(data, path)


@lru_cache(maxsize=32)
def _reader(where: str) -> Reader:
    module, _, function = where.partition(":")
    reader: Reader = getattr(import_module(module), function)
    return reader


_PAGE: Final = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--.{0,2000}?-->\s*)*<(?:!doctype\s+html|html)\b",
    re.IGNORECASE | re.DOTALL,
)


def _is_pdf(head: bytes) -> bool:
    return b"%PDF-" in head[:1024]


def _is_docx(head: bytes) -> bool:
    return head.startswith(b"PK\x03\x04") and (
        b"word/" in head or b"[Content_Types].xml" in head or b"docProps/" in head
    )


def _is_page(head: bytes) -> bool:
    plain = head.replace(b"\0", b"") if head[:2] in (b"\xff\xfe", b"\xfe\xff") else head
    return bool(_PAGE.match(plain.removeprefix(b"\xff\xfe").removeprefix(b"\xfe\xff")))


FORMATS: Final = (
    Format(
        "text",
        (".txt", ".text"),
        "summarizer.load.plain:read_text",
        limits.TEXT_LIMIT,
        "split it",
    ),
    Format(
        "Markdown",
        (".md", ".markdown"),
        "summarizer.load.plain:read_markdown",
        limits.MARKDOWN_LIMIT,
        "split it, or name it .txt",
    ),
    Format(
        "HTML",
        (".html", ".htm", ".xhtml"),
        "summarizer.load.hypertext:read_html",
        limits.HTML_LIMIT,
        "save the article's text alone",
        sniff=_is_page,
    ),
    Format(
        "Word",
        (".docx",),
        "summarizer.load.word:read_docx",
        limits.DOCX_LIMIT,
        "remove its pictures",
        binary=True,
        sniff=_is_docx,
    ),
    Format(
        "PDF",
        (".pdf",),
        "summarizer.load.pdf_pages:read_pdf",
        limits.PDF_LIMIT,
        "save the article's pages alone",
        binary=True,
        sniff=_is_pdf,
    ),
)
SUFFIXES: Final = tuple(suffix for row in FORMATS for suffix in row.suffixes)
"""All suffixes that are read, lower case, with the point."""

_KNOWN: Final = ", ".join(dict.fromkeys(row.suffixes[0] for row in FORMATS))
_FOREIGN: Final = (
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Word file (.doc) or one locked by a password"),
    (b"{\\rtf", "a Rich Text file (.rtf)"),
    (b"PK\x03\x04", "an archive (.zip, .odt, .epub or the like)"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"\x1f\x8b", "a compressed file"),
)


def format_of(path: str) -> Format | None:
    """Return the format that a file's suffix names."""
    suffix = PurePath(path).suffix.lower()
    return next((row for row in FORMATS if suffix in row.suffixes), None)


def recognise(path: str, head: bytes) -> Format:
    """Tell a file's format from its first bytes, and from its suffix where these do not say.

    Raises:
        LoadError: if the file is of no readable format, or not of the one its suffix names.
    """
    named = format_of(path)
    if named is None:
        raise LoadError(path, unsupported(path))
    for row in FORMATS:
        if row.sniff is not None and row.sniff(head):
            return row
    for mark, what in _FOREIGN:
        if head.startswith(mark):
            raise LoadError(path, f"its content is {what}; save it as {_KNOWN}.")
    if named.binary:
        raise LoadError(
            path,
            f"it is not a {named.name} file although it is named so; it may be damaged, "
            "so save or download it again.",
        )
    if is_binary(head):
        raise LoadError(path, f"its content is binary, not text; save the text as {_KNOWN}.")
    return named


def unsupported(path: str) -> str:
    """Say that a file's type is not read, and which are."""
    suffix = PurePath(path).suffix.lower()
    kind = f"{suffix} files are" if suffix else "files without a suffix are"
    return f"{kind} not read; save it as {_KNOWN}."

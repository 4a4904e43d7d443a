"""How much of a file the loader is willing to take on. Sizes in bytes unless the name says else."""

from __future__ import annotations

from typing import Final

MEGABYTE: Final = 1_000_000

TEXT_LIMIT: Final = 5 * MEGABYTE
"""Plain text on disk; also the most characters that any file may yield."""
MARKDOWN_LIMIT: Final = 1 * MEGABYTE
"""Markdown on disk; converting it takes about a second per megabyte."""
HTML_LIMIT: Final = 10 * MEGABYTE
"""A saved page on disk."""
DOCX_LIMIT: Final = 50 * MEGABYTE
"""A Word document on disk, pictures included."""
PDF_LIMIT: Final = 100 * MEGABYTE
"""A PDF on disk, pictures included."""

UNPACKED_LIMIT: Final = 200 * MEGABYTE
"""All parts of a Word document, unpacked."""
PART_LIMIT: Final = 40 * MEGABYTE
"""One XML part of a Word document, unpacked."""
PARTS_LIMIT: Final = 10_000
"""Number of parts in a Word document."""
ELEMENTS_LIMIT: Final = 40_000
"""Number of elements in a page; the longest real ones have some 10,000."""
PAGES_LIMIT: Final = 300
"""Number of pages of a PDF."""
PAGE_LIMIT: Final = 5 * MEGABYTE
"""Drawing commands of one page of a PDF, unpacked."""
PDF_SECONDS: Final = 20.0
"""Time after which a PDF is given up, polled between pages."""

FILES_LIMIT: Final = 5_000
"""Number of readable files taken from one folder."""
ENTRIES_LIMIT: Final = 100_000
"""Number of folder entries looked at below one folder."""
DEPTH_LIMIT: Final = 16
"""Levels of folders below the one that was named."""
LISTED_LIMIT: Final = 50
"""Files of one folder that are listed singly as of no use; the rest are counted in one row."""

HEAD: Final = 8_192
"""Bytes from which the kind of a file is told."""


def megabytes(size: int) -> str:
    """Write a limit for people: ``5 MB``."""
    return f"{size / MEGABYTE:g} MB"

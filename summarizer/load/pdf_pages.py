"""PDF: bytes into an article.

In: the bytes of a file. Out: an article whose text is made of the printed lines, joined into
paragraphs. Read by pypdf; about 10 ms a page of text. Pages, time and text are bounded.

The document's title is taken only where its text bears it out; its dates say when the file was
made, not when the article appeared, and are not used.
"""

from __future__ import annotations

import io
import re
import time
from typing import TYPE_CHECKING, Any, Final

from summarizer.errors import LoadError
from summarizer.load.decode import tidy
from summarizer.load.limits import PAGE_LIMIT, PAGES_LIMIT, PDF_SECONDS, TEXT_LIMIT, megabytes
from summarizer.load.pdf_paragraphs import PrintedLine, join_pages
from summarizer.model import Article

if TYPE_CHECKING:
    from collections.abc import Iterable

_BLANKS: Final = re.compile(r"[ \t\n]+")
_LIGATURES: Final = {
    0xFB00: "ff",
    0xFB01: "fi",
    0xFB02: "fl",
    0xFB03: "ffi",
    0xFB04: "ffl",
    0xFB05: "st",
    0xFB06: "st",
}


def read_pdf(data: bytes, path: str) -> Article:
    """Read a PDF.

    Raises:
        LoadError: if it is locked by a password, holds no text, or is far too long.
    """
    from pypdf import PasswordType, PdfReader  # noqa: PLC0415 - 0.2 s to import

    reader = PdfReader(io.BytesIO(data), strict=False)
    if reader.is_encrypted and reader.decrypt("") == PasswordType.NOT_DECRYPTED:
        raise LoadError(path, "the PDF is locked by a password; save a copy without one.")
    if len(reader.pages) > PAGES_LIMIT:
        raise LoadError(
            path, f"the PDF has more than {PAGES_LIMIT} pages; save the article's pages alone."
        )
    text = join_pages(_pages(reader.pages, path))
    if not text:
        raise LoadError(
            path, "the PDF holds pictures of text, not text; run text recognition (OCR) on it."
        )
    return Article(text=text, title=_borne_out(reader.metadata, text))


def _pages(pages: Iterable[Any], path: str) -> list[list[PrintedLine]]:
    result: list[list[PrintedLine]] = []
    until = time.monotonic() + PDF_SECONDS
    size = 0
    for page in pages:
        _check_page(page, path)
        lines = printed_lines(page)
        result.append(lines)
        size += sum(len(line.text) for line in lines)
        if size > TEXT_LIMIT:
            raise LoadError(path, f"it holds more than {megabytes(TEXT_LIMIT)} of text; split it.")
        if time.monotonic() > until:
            raise LoadError(
                path, f"reading it takes over {PDF_SECONDS:g} s; save the article's pages alone."
            )
    return result


def _check_page(page: Any, path: str) -> None:  # noqa: ANN401 - pypdf's page, imported lazily
    contents = page.get_contents()
    if contents is not None and len(contents.get_data()) > PAGE_LIMIT:
        raise LoadError(
            path, "one of its pages is drawn from too many parts; save the article's text alone."
        )


def printed_lines(page: Any) -> list[PrintedLine]:  # noqa: ANN401 - pypdf's page, imported lazily
    """Return the lines of a page in reading order, with their places and sizes in points."""
    lines: list[PrintedLine] = []
    pieces: list[tuple[str, float, float, float]] = []

    def close() -> None:
        """End the line, and keep it if anything is printed on it."""
        text = "".join(piece[0] for piece in pieces).translate(_LIGATURES)
        seen = [piece for piece in pieces if piece[0].strip()]
        if seen:
            left, top, size = seen[0][1], seen[0][2], max(piece[3] for piece in seen)
            lines.append(PrintedLine(_BLANKS.sub(" ", tidy(text)).strip(), left, top, size))
        pieces.clear()

    def visit(text: str, cm: list[float], tm: list[float], _font: object, size: float) -> None:
        """Take a piece of text with its place and size, as pypdf comes to it."""
        left = tm[4] * cm[0] + tm[5] * cm[2] + cm[4]
        top = tm[4] * cm[1] + tm[5] * cm[3] + cm[5]
        scale = abs(tm[3] * cm[3]) or abs(tm[1] * cm[1]) or 1.0
        for index, part in enumerate(text.split("\n")):
            if index:
                close()
            pieces.append((part, left, top, size * scale))

    page.extract_text(visitor_text=visit)
    close()
    return lines


def _borne_out(properties: Any, text: str) -> str | None:  # noqa: ANN401 - pypdf's, imported lazily
    """Return the title of the properties if the document begins with it."""
    title = str(properties.title or "").strip() if properties else ""
    return title if len(title.split()) > 1 and title in text[: 600 + len(title)] else None

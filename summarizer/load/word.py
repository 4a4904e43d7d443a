"""Word documents: DOCX bytes into an article.

In: the bytes of a file. Out: an article whose text is the document's paragraphs and tables in
order, as they read with all tracked changes accepted; items of a list and rows of a table are
lines, cells are separated by " | ". Linear in the size of the document, which is bounded before it
is unpacked.

Title and author are taken from the document's properties only where its text bears them out: the
properties often name a template or the machine's owner. Its dates say when the file was saved, not
when the article appeared, and are not used.
"""

from __future__ import annotations

import io
import re
import zipfile
from typing import TYPE_CHECKING, Any, Final

from summarizer.errors import LoadError
from summarizer.load.decode import tidy
from summarizer.load.limits import PART_LIMIT, PARTS_LIMIT, UNPACKED_LIMIT, megabytes
from summarizer.model import Article

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

_W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_SKIPPED: Final = frozenset(
    {
        f"{_W}del",
        f"{_W}moveFrom",
        f"{_W}instrText",
        f"{_W}delText",
        f"{_W}pPr",
        f"{_W}sectPr",
        "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback",
    }
)
_PIECES: Final = {
    f"{_W}tab": "\t",
    f"{_W}br": "\n",
    f"{_W}cr": "\n",
    f"{_W}noBreakHyphen": "\u2011",
    f"{_W}softHyphen": "",
}
_DAMAGED: Final = "the Word document is damaged; open it in a word processor and save it again."
_NAME: Final = re.compile(r"[^\W\d_][\w.'\u2019-]*(?: [^\W\d_][\w.'\u2019-]*){1,3}")


def read_docx(data: bytes, path: str) -> Article:
    """Read a Word document.

    Raises:
        LoadError: if it is damaged, or would unpack to far more than a document needs.
    """
    _check_parts(data, path)
    from docx import Document  # noqa: PLC0415 - 0.1 s to import

    try:
        document: Any = Document(io.BytesIO(data))
        text = tidy(_text(document.element.body))
        properties = document.core_properties
        title, author = str(properties.title or ""), str(properties.author or "")
    except (KeyError, ValueError, AttributeError, TypeError, SyntaxError, OSError) as error:
        # What python-docx lets through of zipfile and lxml for broken packages; lxml's errors
        # are SyntaxErrors.
        raise LoadError(path, _DAMAGED) from error
    except Exception as error:
        if type(error).__module__.partition(".")[0] in ("docx", "zipfile", "zlib", "lxml"):
            raise LoadError(path, _DAMAGED) from error
        raise
    return Article(text=text, title=_borne_out(title, text), author=_author(author, text))


def _check_parts(data: bytes, path: str) -> None:
    """Look at the package's directory before anything is unpacked."""
    try:
        parts = zipfile.ZipFile(io.BytesIO(data)).infolist()
    except (zipfile.BadZipFile, ValueError, OSError, RuntimeError) as error:
        raise LoadError(path, _DAMAGED) from error
    if any(part.flag_bits & 1 for part in parts):
        raise LoadError(path, "the document is encrypted; save it without a password.")
    xml = [part.file_size for part in parts if part.filename.endswith((".xml", ".rels"))]
    if (
        len(parts) > PARTS_LIMIT
        or sum(part.file_size for part in parts) > UNPACKED_LIMIT
        or max(xml, default=0) > PART_LIMIT
    ):
        raise LoadError(
            path,
            f"the document would unpack to more than {megabytes(PART_LIMIT)} of text or "
            f"{megabytes(UNPACKED_LIMIT)} in all; copy the article's text into a new file.",
        )


def _text(body: _Element) -> str:
    parts: list[str] = []
    before = ""
    for kind, block in _blocks(body):
        if parts:
            parts.append("\n" if kind == before != "paragraph" else "\n\n")
        parts.append(block)
        before = kind
    return "".join(parts)


def _blocks(container: _Element) -> Iterator[tuple[str, str]]:
    """Yield (kind, text) of paragraphs, items and rows in the document's order."""
    for child in container:
        if child.tag == f"{_W}p":
            text = _run_text(child).strip(" \n\t")
            if text:
                yield (
                    ("item" if child.find(f"{_W}pPr/{_W}numPr") is not None else "paragraph"),
                    text,
                )
        elif child.tag == f"{_W}tbl":
            yield from _rows(child)
        elif child.tag in (f"{_W}sdt", f"{_W}sdtContent", f"{_W}ins", f"{_W}customXml"):
            yield from _blocks(child)


def _rows(table: _Element) -> Iterator[tuple[str, str]]:
    """Yield a row of short cells as one line; cells that hold paragraphs yield these."""
    for row in table.iter(f"{_W}tr"):
        if next(row.iterancestors(f"{_W}tbl"), None) is not table:
            continue
        cells = [list(_blocks(cell)) for cell in row.iter(f"{_W}tc") if _owner(cell) is row]
        if all(len(cell) <= 1 for cell in cells):
            line = " | ".join(text.replace("\n", " ") for cell in cells for _, text in cell)
            if line:
                yield "row", line
        else:
            yield from (block for cell in cells for block in cell)


def _owner(cell: _Element) -> _Element | None:
    return next(cell.iterancestors(f"{_W}tr"), None)


def _run_text(paragraph: _Element) -> str:
    """Return a paragraph's text with insertions, without deletions, fields' codes and doubles."""
    from lxml import etree  # noqa: PLC0415 - loaded by python-docx anyway

    pieces: list[str] = []
    walk: Any = etree.iterwalk(paragraph, events=("start",))
    for _, element in walk:
        if element.tag in _SKIPPED:
            walk.skip_subtree()
        elif element.tag == f"{_W}t":
            pieces.append(element.text or "")
        elif element.tag == f"{_W}p" and element is not paragraph:
            pieces.append("\n")  # a text box inside the paragraph
        else:
            pieces.append(_PIECES.get(element.tag, ""))
    return "".join(pieces)


def _borne_out(title: str, text: str) -> str | None:
    """Return the title of the properties if the document begins with it."""
    title = title.strip()
    return title if len(title.split()) > 1 and title in text[: 400 + len(title)] else None


def _author(name: str, text: str) -> str | None:
    """Return the author of the properties if it is a name that the text's first lines show."""
    name = name.strip()
    return name if _NAME.fullmatch(name) and name.lower() in text[:1500].lower() else None

"""Small pieces of a Word document that its library has no call for: places, links, languages."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from docx.text.paragraph import Paragraph
    from docx.text.run import Run

# XML 1.0 has no way to write these; a line break inside a line is a space, as in other formats.
_UNWRITABLE: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_SPACES: Final = {ord("\n"): " ", ord("\r"): " ", ord("\t"): " "}
FROM_THE_RIGHT: Final = frozenset({"ar", "fa", "he", "ur"})


def plain(text: str) -> str:
    """Return text that a Word document can hold, on one line."""
    return writable(text.translate(_SPACES))


def writable(text: str) -> str:
    """Return text that XML can hold."""
    return _UNWRITABLE.sub("\ufffd", text)


def add_run(paragraph: Paragraph, text: str, style: str) -> Run:
    """Add text in a character style of this document.

    By the id that the style has from its name: the library looks each name up among all styles,
    which would take nine tenths of the time of a long document.
    """
    run = paragraph.add_run(text)
    run._r.style = style.replace(" ", "")  # noqa: SLF001
    return run


def add_words(paragraph: Paragraph, text: str, language: str | None, style: str) -> Run:
    """Add the words of a source in its own language, so that its spelling is checked by that."""
    return _speaking(add_run(paragraph, plain(text), style), language)


def add_text(paragraph: Paragraph, text: str, language: str | None, style: str) -> Run:
    """Add a stretch of a source's text, with its line breaks."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return _speaking(add_run(paragraph, "\n".join(map(plain, lines)), style), language)


def _speaking(run: Run, language: str | None) -> Run:
    if language:
        run._r.get_or_add_rPr().append(_element("w:lang", val=language))  # noqa: SLF001
    if language in FROM_THE_RIGHT:
        run.font.rtl = True
    return run


def add_link(paragraph: Paragraph, text: str, place: str, style: str) -> None:
    """Add a link to a place of the same document."""
    link = _element("w:hyperlink", anchor=place, history="1")
    run = add_run(paragraph, plain(text), style)
    link.append(run._r)  # noqa: SLF001 - the library has no call for it
    paragraph._p.append(link)  # noqa: SLF001


def mark_start(paragraph: Paragraph, number: int, name: str) -> None:
    """Open a place that links lead to; numbers are unique within the document."""
    paragraph._p.append(_element("w:bookmarkStart", id=str(number), name=name))  # noqa: SLF001


def mark_end(paragraph: Paragraph, number: int) -> None:
    """Close a place."""
    paragraph._p.append(_element("w:bookmarkEnd", id=str(number)))  # noqa: SLF001


def _element(kind: str, **attributes: str) -> Any:  # noqa: ANN401 - the library is untyped
    from docx.oxml import OxmlElement  # noqa: PLC0415
    from docx.oxml.ns import qn  # noqa: PLC0415

    element = OxmlElement(kind)
    for key, value in attributes.items():
        element.set(qn(f"w:{key}"), value)
    return element


def repeat_head(table: Any) -> None:  # noqa: ANN401
    """Let the first row of a table stand on every page that the table reaches."""
    properties = table.rows[0]._tr.get_or_add_trPr()  # noqa: SLF001
    properties.append(_element("w:tblHeader", val="true"))


def set_widths(table: Any, widths: Sequence[float]) -> None:  # noqa: ANN401
    """Set the widths of a table's columns, in millimetres."""
    from docx.shared import Mm  # noqa: PLC0415

    table.autofit = False
    for column, width in zip(table.columns, widths, strict=True):
        column.width = Mm(width)
        for cell in column.cells:
            cell.width = Mm(width)


def set_close(table: Any) -> None:  # noqa: ANN401
    """Take the space away that paragraphs have after them, except a little."""
    from docx.shared import Pt  # noqa: PLC0415

    for row in table.rows:
        for cell in row.cells:
            for paragraph in cell.paragraphs:
                paragraph.paragraph_format.space_after = Pt(3)
                paragraph.paragraph_format.space_before = Pt(3)


def keep_rows_whole(table: Any) -> None:  # noqa: ANN401
    """Let no row of a table break across pages."""
    for row in table.rows:
        row._tr.get_or_add_trPr().append(_element("w:cantSplit", val="true"))  # noqa: SLF001

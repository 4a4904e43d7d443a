from __future__ import annotations

import docx
import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from summarizer.errors import LoadError
from summarizer.load.limits import PARTS_LIMIT
from summarizer.load.word import read_docx
from tests.summarizer.load.files import LEAD, SECOND, TITLE, bomb_bytes, docx_bytes, saved


def text_of(document: object) -> str:
    return read_docx(saved(document), "a.docx").text


def test_paragraphs_tables_and_lists_in_order() -> None:
    document = docx.Document()
    document.add_heading(TITLE, 0)
    document.add_paragraph(LEAD)
    table = document.add_table(2, 2)
    for row, cells in zip(table.rows, (("troops", "year"), ("2,500", "2021")), strict=True):
        for cell, text in zip(row.cells, cells, strict=True):
            cell.text = text
    document.add_paragraph(SECOND)
    assert text_of(document) == f"{TITLE}\n\n{LEAD}\n\ntroops | year\n2,500 | 2021\n\n{SECOND}"


def test_cells_that_hold_paragraphs_are_text() -> None:
    document = docx.Document()
    cell = document.add_table(1, 1).rows[0].cells[0]
    cell.text = LEAD
    cell.add_paragraph(SECOND)
    assert text_of(document) == f"{LEAD}\n\n{SECOND}"


def test_tracked_changes_read_as_accepted() -> None:
    document = docx.Document()
    paragraph = document.add_paragraph("There are ")
    for tag, inner in (("del", "delText"), ("ins", "t")):
        number = "3,500" if tag == "del" else "2,500"
        paragraph._p.append(
            parse_xml(
                f'<w:{tag} {nsdecls("w")} w:id="1" w:author="x"><w:r><w:{inner}>{number}'
                f"</w:{inner}></w:r></w:{tag}>"
            )
        )
    paragraph.add_run(" troops\tin Iraq")
    assert text_of(document) == "There are 2,500 troops\tin Iraq"


def test_content_controls_are_read() -> None:
    document = docx.Document()
    document.element.body.insert(
        0,
        parse_xml(
            f"<w:sdt {nsdecls('w')}><w:sdtContent><w:p><w:r><w:t>Inside</w:t></w:r></w:p>"
            "</w:sdtContent></w:sdt>"
        ),
    )
    document.add_paragraph("Outside")
    assert text_of(document) == "Inside\n\nOutside"


def test_properties_count_only_if_the_text_bears_them_out() -> None:
    document = docx.Document()
    document.core_properties.title = TITLE
    document.core_properties.author = "Jane Arraf"
    document.add_paragraph(TITLE)
    document.add_paragraph("By Jane Arraf")
    document.add_paragraph(LEAD)
    article = read_docx(saved(document), "a.docx")
    assert (article.title, article.author, article.date) == (TITLE, "Jane Arraf", None)
    document.core_properties.title = "Microsoft Word - Document1"
    document.core_properties.author = "Microsoft Office User"
    article = read_docx(saved(document), "a.docx")
    assert (article.title, article.author) == (None, None)


def test_a_package_that_unpacks_beyond_measure_is_refused_unread() -> None:
    with pytest.raises(LoadError, match="unpack"):
        read_docx(bomb_bytes(41_000_000), "a.docx")
    assert PARTS_LIMIT > 100


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"PK\x03\x04 and nothing more",
        docx_bytes(LEAD)[: len(docx_bytes(LEAD)) // 2],
        bomb_bytes(10),
    ],
)
def test_a_damaged_document_says_so(data: bytes) -> None:
    with pytest.raises(LoadError, match="damaged"):
        read_docx(data, "a.docx")

"""The look of the Word document: fonts that every office program has, and restraint."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from summarizer.export.colours import LIGHT_SOURCES

if TYPE_CHECKING:
    from docx.document import Document
    from docx.text.run import Run

SANS: Final = "Calibri"
SERIF: Final = "Georgia"
SAID, CITATION, NOTE, CITED = "Source words", "Citation", "Small note", "Cited words"
OWN: Final = "Own words"

_INK: Final = "1E2227"
_MUTED: Final = "5F636A"
_LINE: Final = "DDD9D1"


def citation_style(number: int) -> str:
    """Return the name of the style of citations in the source colour of that number."""
    return f"{CITATION} {number + 1}"


def set_styles(document: Document) -> None:
    """Set fonts, sizes and colours of the styles that the document uses, and add its own."""
    from docx.shared import Pt  # noqa: PLC0415

    _font(document.styles["Normal"], SANS, 10.5, _INK)
    for level, size in ((1, 20.0), (2, 13.0), (3, 11.0)):
        heading = document.styles[f"Heading {level}"]
        _font(heading, SERIF if level == 1 else SANS, size, _INK)
        heading.paragraph_format.space_before = Pt(0 if level == 1 else 16 - 2 * level)
        heading.paragraph_format.space_after = Pt(4)
    for name in ("List Number", "List Bullet"):
        document.styles[name].paragraph_format.space_after = Pt(6)
    _add_character_style(document, SAID, SERIF, 10.5, _INK)
    _add_character_style(document, CITED, SERIF, 10.5, _INK).font.underline = True
    _add_character_style(document, OWN, SANS, 10.5, _INK)
    _add_character_style(document, CITATION, SANS, 9.0, _MUTED).font.bold = True
    for number, colour in enumerate(LIGHT_SOURCES):
        cited = _add_character_style(document, citation_style(number), SANS, 9.0, colour[1:])
        cited.font.bold = True
    _add_character_style(document, NOTE, SANS, 9.0, _MUTED)


def set_colour(run: Run, number: int) -> None:
    """Show words in a source's colour, given that colour's number."""
    from docx.shared import RGBColor  # noqa: PLC0415

    run.font.color.rgb = RGBColor.from_string(LIGHT_SOURCES[number][1:])


def _add_character_style(document: Document, name: str, font: str, size: float, colour: str) -> Any:  # noqa: ANN401 - the library's styles are of many types
    from docx.enum.style import WD_STYLE_TYPE  # noqa: PLC0415

    style = document.styles.add_style(name, WD_STYLE_TYPE.CHARACTER)
    _font(style, font, size, colour)
    return style


def _font(style: Any, name: str, size: float, colour: str) -> None:  # noqa: ANN401
    from docx.oxml.ns import qn  # noqa: PLC0415
    from docx.shared import Pt, RGBColor  # noqa: PLC0415

    font = style.font
    font.name, font.size, font.color.rgb = name, Pt(size), RGBColor.from_string(colour)
    fonts = style.element.rPr.rFonts
    for theme in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
        # The fonts of the template's theme would win over the name.
        fonts.attrib.pop(qn(f"w:{theme}"), None)


def set_page(document: Document, *, landscape: bool = False) -> None:
    """Set A4 paper with even margins."""
    from docx.enum.section import WD_ORIENT  # noqa: PLC0415
    from docx.shared import Mm  # noqa: PLC0415

    page = document.sections[0]
    short, long = Mm(210), Mm(297)
    page.page_width, page.page_height = (long, short) if landscape else (short, long)
    if landscape:
        page.orientation = WD_ORIENT.LANDSCAPE
    page.left_margin = page.right_margin = Mm(15 if landscape else 25)
    page.top_margin = page.bottom_margin = Mm(15 if landscape else 22)


def set_hairlines(table: Any) -> None:  # noqa: ANN401
    """Draw a table with thin grey lines between rows, and none between columns."""
    from docx.oxml import parse_xml  # noqa: PLC0415
    from docx.oxml.ns import nsdecls  # noqa: PLC0415

    lines = "".join(
        f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="{_LINE}"/>'
        for side in ("top", "bottom", "insideH")
    )
    table._tbl.tblPr.append(  # noqa: SLF001 - the library has no call for borders
        parse_xml(f"<w:tblBorders {nsdecls('w')}>{lines}</w:tblBorders>")
    )

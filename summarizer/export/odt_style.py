"""The look of the OpenDocument text: as the Word document's, in styles that a user can change."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from summarizer.export.colours import LIGHT_SOURCES

if TYPE_CHECKING:
    from odfdo import Document

    from summarizer.export.blocks import Role

SANS: Final = "Calibri"
SERIF: Final = "Georgia"
_INK, _MUTED, _LINE = "#1e2227", "#5f636a", "#ddd9d1"
ROLES: Final[dict[Role, str]] = {
    "said": "Source words",
    "cited": "Cited words",
    "own": "Own words",
    "citation": "Citation",
    "note": "Small note",
    "strong": "Strong words",
}
"""The style of each kind of run; plain ones need none."""
TITLE, HEADING, SUBHEADING = "Heading 1", "Heading 2", "Heading 3"
BODY, ITEM, CELL, RIGHT = "Text body", "Brief item", "Brief cell", "Text from the right"
NUMBERS, BULLETS = "Brief numbers", "Brief bullets"
TABLE, CELL_BOX, ROW = "Brief table", "Brief cell box", "Brief row"


def encoded(name: str) -> str:
    """Return a style's name as it is written inside the file; its user sees the name."""
    return name.replace(" ", "_20_")


def set_styles(document: Document) -> None:
    """Set the styles that the document uses, and add its own."""
    _set_paragraphs(document)
    _number_no_headings(document)
    look: dict[Role, tuple[str, str, str]] = {
        "said": (SERIF, "10.5pt", _INK),
        "cited": (SERIF, "10.5pt", _INK),
        "own": (SANS, "10.5pt", _INK),
        "citation": (SANS, "9pt", _MUTED),
        "note": (SANS, "9pt", _MUTED),
        "strong": (SANS, "10.5pt", _INK),
    }
    for role, (font, size, colour) in look.items():
        more = {"fo:font-weight": "bold"} if role in {"citation", "strong"} else {}
        if role == "cited":
            more = {"style:text-underline-style": "solid", "style:text-underline-width": "auto"}
        _add(document, "text", ROLES[role], _font(font, size, colour) | more)
    _set_tables(document)
    kinds = ((NUMBERS, "number", 'style:num-format="1" style:num-suffix="."'),)
    for name, kind, sign in (*kinds, (BULLETS, "bullet", 'text:bullet-char="\u2022"')):
        _add_list(document, name, kind, sign)


def _number_no_headings(document: Document) -> None:
    """Take the numbers away that the template gives to headings."""
    for level in document.styles.root.get_elements("descendant::text:outline-level-style"):
        for attribute in ("style:num-suffix", "loext:num-list-format", "text:display-levels"):
            level.set_attribute(attribute, None)
        level.set_attribute("style:num-format", "")


def _add_list(document: Document, name: str, kind: str, sign: str) -> None:
    """Add the style of a list: its sign hangs left of the words (no call in the library)."""
    edge = (
        '<style:list-level-properties text:list-level-position-and-space-mode="label-alignment">'
        '<style:list-level-label-alignment text:label-followed-by="listtab" '
        'text:list-tab-stop-position="0.8cm" fo:margin-left="0.8cm" fo:text-indent="-0.8cm"/>'
        "</style:list-level-properties>"
    )
    level = f"text:list-level-style-{kind}"
    style = (
        f'<text:list-style style:name="{encoded(name)}" style:display-name="{name}">'
        f'<{level} text:level="1" {sign}>{edge}</{level}></text:list-style>'
    )
    document.insert_style(style, name=encoded(name))


def _set_paragraphs(document: Document) -> None:
    below = {"fo:margin-top": "0cm", "fo:margin-bottom": "0.21cm", "fo:line-height": "120%"}
    plain = _font(SANS, "10.5pt", _INK)
    for name, font, size, above in (
        (TITLE, SERIF, "20pt", "0cm"),
        (HEADING, SANS, "13pt", "0.42cm"),
        (SUBHEADING, SANS, "11pt", "0.35cm"),
    ):
        bold = {"fo:font-weight": "bold", "fo:font-style": "normal"}
        lines = {
            "fo:margin-top": above,
            "fo:margin-bottom": "0.14cm",
            "fo:keep-with-next": "always",
        }
        look = _font(font, size, _INK) | bold
        _add(document, "paragraph", name, look, lines, parent="Heading")
    for name in (BODY, ITEM):
        _add(document, "paragraph", name, plain, below)
    _add(document, "paragraph", CELL, plain, {"fo:margin-bottom": "0.1cm"})
    side = {"style:writing-mode": "rl-tb", "fo:text-align": "start"}
    _add(document, "paragraph", RIGHT, plain, below | side)


def _set_tables(document: Document) -> None:
    whole = {"style:width": "16cm", "table:align": "margins", "fo:margin-bottom": "0.3cm"}
    _add(document, "table", TABLE, {}, whole)
    edges = {"fo:border-bottom": f"0.5pt solid {_LINE}", "fo:padding": "0.1cm"}
    _add(document, "table-cell", CELL_BOX, {}, edges)
    _add(document, "table-row", ROW, {}, {"fo:keep-together": "always"})


def column_style(document: Document, share: float) -> str:
    """Add the style of a table's column that has so many per cent of the width."""
    name = f"Brief column {share:.1f}"
    _add(document, "table-column", name, {}, {"style:rel-column-width": f"{share * 10:.0f}*"})
    return encoded(name)


def set_landscape(document: Document) -> None:
    """Lay the pages on their side (A4), with narrow margins."""
    from odfdo import StylePageLayout  # noqa: PLC0415

    for layout in document.get_styles(family="page-layout"):
        if not isinstance(layout, StylePageLayout):
            continue
        size = {"fo:page-width": "29.7cm", "fo:page-height": "21cm"}
        sides = {f"fo:margin-{side}": "1.5cm" for side in ("top", "bottom", "left", "right")}
        turned = {"style:print-orientation": "landscape"}
        layout.set_properties(size | sides | turned, area="page-layout")


def language_style(document: Document, role: Role, language: str) -> str:
    """Add the style of a kind of run in a language, so that its spelling is checked by that."""
    name = f"{ROLES[role]} {language}"
    spoken = {"fo:language": language, "fo:country": "none"}
    _add(document, "text", name, spoken, parent=encoded(ROLES[role]))
    return encoded(name)


def colour_style(document: Document, role: Role, number: int) -> str:
    """Add the style of a kind of run in a source's colour, given that colour's number."""
    base = ROLES.get(role)
    name = f"{base or 'Source'} {number + 1}"
    parent = encoded(base) if base else None
    _add(document, "text", name, {"fo:color": LIGHT_SOURCES[number]}, parent=parent)
    return encoded(name)


def _font(name: str, size: str, colour: str) -> dict[str, str]:
    return {"fo:font-family": name, "fo:font-size": size, "fo:color": colour}


def _add(
    document: Document,
    family: str,
    name: str,
    text: dict[str, str],
    box: dict[str, str] | None = None,
    parent: str | None = None,
) -> None:
    """Add a style, in the place of one of that name if the template has it.

    Args:
        text: properties of its words.
        box: properties of the paragraph, table or cell itself; the standard wants them first.
    """
    from odfdo import Style  # noqa: PLC0415

    style = Style(family, name=encoded(name), display_name=name, parent_style=parent)
    if box:
        style.set_properties(box, area=family)
    if text:
        style.set_properties(text, area="text")
    automatic = family.startswith("table")  # these are no styles that a user sees
    document.insert_style(style, automatic=automatic)

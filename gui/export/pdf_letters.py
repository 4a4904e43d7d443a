"""Lets a PDF give back the letters that were set in it, not others that are drawn alike.

Qt tells for each sign of a font the first letter that is drawn so: who copies "Al-Kazemi's" with a
typographic apostrophe would get the modifier letter that looks the same. In: the file, the text set
in it. The tables of letters of the file name those of the text then. About 1 ms a page.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from pypdf import PdfWriter
    from pypdf.generic import StreamObject

_ALIKE: Final = (
    *(("\u02bc", "\u2019"), ("\u2010", "\u2011"), ("-", "\u2010"), ("-", "\u2011")),
    *(("\u00b5", "\u03bc"), ("\u00b7", "\u2219"), ("\u00b7", "\u0387"), ("\u0394", "\u2206")),
    *(("\u03a9", "\u2126"), ("\u00af", "\u02c9"), ("\u00d0", "\u0110"), (";", "\u037e")),
)
"""Letters that a font may draw with one sign: the one that is told, and one that may be meant."""
_LISTED: Final = re.compile(rb"\[[^\]]*\]")
_LETTER: Final = re.compile(rb"<([0-9A-Fa-f]{4})>")


def name_letters(writer: PdfWriter, text: str) -> None:
    """Let a PDF name the letters of a text."""
    used = set(text)
    meant = {told: other for told, other in _ALIKE if other in used and told not in used}
    for table in _tables(writer) if meant else ():
        table.set_data(_LISTED.sub(lambda listed: _named(listed, meant), table.get_data()))


def _tables(writer: PdfWriter) -> Iterator[StreamObject]:
    """Yield the table of letters of each font, once."""
    seen: set[int] = set()
    for page in writer.pages:
        fonts = page["/Resources"].get_object().get("/Font", {})  # type: ignore[union-attr]
        for font in fonts.get_object().values():
            table = font.get_object().get("/ToUnicode")
            if table is not None and table.get_object().indirect_reference.idnum not in seen:
                seen.add(table.get_object().indirect_reference.idnum)
                yield table.get_object()


def _named(listed: re.Match[bytes], meant: Mapping[str, str]) -> bytes:
    def name(letter: re.Match[bytes]) -> bytes:
        told = chr(int(letter.group(1), 16))
        return f"<{ord(meant.get(told, told)):04X}>".encode("ascii")

    return _LETTER.sub(name, listed.group())

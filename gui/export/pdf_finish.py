"""Finishes a PDF that Qt has written: who made it, in which language, and without the clock.

In: the file, its title and the text set in it. Out: the file, always the same for the same brief:
days and the names that Qt makes up for file and fonts are taken out; language and title are told to
who reads it aloud. About 10 ms a page.
"""

from __future__ import annotations

import hashlib
import io
from typing import TYPE_CHECKING, Final
from xml.sax.saxutils import escape

from gui.export.pdf_letters import name_letters
from summarizer import __version__

if TYPE_CHECKING:
    from pypdf import PdfWriter

LANGUAGE: Final = "en"
"""Of the words that a brief adds to those of its sources."""
_UNWRITABLE: Final = {code: "\ufffd" for code in range(32) if code not in {9, 10, 13}}
_ABOUT: Final = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
    xmlns:xmp="http://ns.adobe.com/xap/1.0/">
   <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
   <dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
   <dc:format>application/pdf</dc:format>
   <xmp:CreatorTool>{program}</xmp:CreatorTool>
  </rdf:Description>
 </rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>
"""
PROGRAM: Final = f"Sidebrief {__version__}"


def metadata(title: str) -> bytes:
    """Return what the file tells of itself as XMP (ISO 16684-1), in UTF-8."""
    plain = escape(title.translate(_UNWRITABLE).encode("utf-8", "replace").decode("utf-8"))
    return _ABOUT.format(title=plain, language=LANGUAGE, program=PROGRAM).encode("utf-8")


def finished(content: bytes, text: str) -> bytes:
    """Return the file as it is saved.

    Args:
        content: as Qt wrote it.
        text: the words that are set in it.
    """
    import pypdf  # noqa: PLC0415 - only for who writes a PDF

    writer = pypdf.PdfWriter(clone_from=io.BytesIO(content))
    writer.pdf_header = content[:8].decode("ascii")
    name_letters(writer, text)
    _name_fonts(writer)
    _take_clock_out(writer)
    _tell_language(writer)
    written = io.BytesIO()
    writer.write(written)
    return written.getvalue()


def _name_fonts(writer: PdfWriter) -> None:
    """Name each font by what of it is inside; Qt names it by chance (ISO 32000, 9.9.2)."""
    from pypdf.generic import DictionaryObject, NameObject  # noqa: PLC0415

    every = writer._objects  # noqa: SLF001
    fonts = [one for one in every if isinstance(one, DictionaryObject)]
    names: dict[str, str] = {}
    for font in fonts:
        inside, name = font.get("/FontFile2"), str(font.get("/FontName", ""))
        if inside is not None and name[7:8] == "+":
            digest = hashlib.sha256(inside.get_object().get_data()).digest()
            sign = "".join(chr(ord("A") + byte % 26) for byte in digest[:6])
            names[name] = f"/{sign}{name[7:]}"
    for font in fonts:
        for key in ("/FontName", "/BaseFont"):
            if (named := names.get(str(font.get(key)))) is not None:
                font[NameObject(key)] = NameObject(named)


def _take_clock_out(writer: PdfWriter) -> None:
    """Take the days out, and name the file by what stands in it."""
    from pypdf.generic import ArrayObject, ByteStringObject  # noqa: PLC0415

    told = (writer.metadata or {}).items()
    kept = {key: value for key, value in told if value and not key.endswith("Date")}
    writer.metadata = kept
    pages = hashlib.sha256(repr(sorted(kept.items())).encode("utf-8", "replace"))
    for page in writer.pages:
        contents = page.get_contents()
        pages.update(contents.get_data() if contents is not None else b"")
    name = ByteStringObject(pages.digest()[:16])
    writer._ID = ArrayObject((name, name))  # noqa: SLF001 - the library has no call for it


def _tell_language(writer: PdfWriter) -> None:
    """Say the language, and let the window of a reader show the title, not the file's name."""
    from pypdf.generic import (  # noqa: PLC0415
        BooleanObject,
        DictionaryObject,
        NameObject,
        TextStringObject,
    )

    root = writer.root_object
    root[NameObject("/Lang")] = TextStringObject(LANGUAGE)
    shown = DictionaryObject({NameObject("/DisplayDocTitle"): BooleanObject(value=True)})
    root[NameObject("/ViewerPreferences")] = shown

"""Builds files of the formats that are read, small and real."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import docx

SEEDS = Path(__file__).parents[3] / "seeds"

LEAD = (
    "Washington (AsiaNews/Agencies) - Iraqi Prime Minister Mustafa al-Kadhimi and U.S. President "
    "Joe Biden have reached an agreement for the withdrawal of U.S. combat troops from Iraq, to be "
    "completed by the end of the year."
)
SECOND = (
    "The agreement was sealed yesterday between the two leaders, during the meeting held at the "
    "White House. To date, there are about 2,500 U.S. troops in Iraq, who are collaborating with "
    "local soldiers to fight the still active cells of the jihadist movement."
)
TITLE = "Biden and Kadhimi agree on withdrawal of US troops from Iraq"


def docx_bytes(*paragraphs: str, heading: str | None = None) -> bytes:
    """Return a Word document."""
    document = docx.Document()
    if heading:
        document.add_heading(heading, 0)
    for paragraph in paragraphs:
        document.add_paragraph(paragraph)
    return saved(document)


def saved(document: object) -> bytes:
    """Return the bytes of a python-docx document."""
    target = io.BytesIO()
    document.save(target)  # type: ignore[attr-defined]
    return target.getvalue()


def bomb_bytes(size: int) -> bytes:
    """Return a package whose main part unpacks to ``size`` bytes."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("[Content_Types].xml", "<Types/>")
        package.writestr("word/document.xml", b"\0" * size)
    return target.getvalue()


def pdf_bytes(*pages: list[tuple[float, float, float, str]]) -> bytes:
    """Return a PDF whose pages print lines, each given as (left, height, size, text) in points."""
    objects = [b"<< /Type /Catalog /Pages 2 0 R >>", b""]
    objects.append(
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding /WinAnsiEncoding >>"
    )
    kids = []
    for lines in pages:
        stream = b"".join(
            f"BT /F1 {size} Tf 1 0 0 1 {left} {height} Tm (".encode()
            + text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)").encode("cp1252")
            + b") Tj ET\n"
            for left, height, size, text in lines
        )
        objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream))
        objects.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents %d 0 R "
            b"/Resources << /Font << /F1 3 0 R >> >> >>" % len(objects)
        )
        kids.append(b"%d 0 R" % len(objects))
    objects[1] = b"<< /Type /Pages /Kids [%s] /Count %d >>" % (b" ".join(kids), len(kids))
    return _assembled(objects)


def _assembled(objects: list[bytes]) -> bytes:
    body, places = b"%PDF-1.4\n", []
    for number, content in enumerate(objects, 1):
        places.append(len(body))
        body += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    return body + (
        b"xref\n0 %d\n0000000000 65535 f \n%strailer\n<< /Size %d /Root 1 0 R >>\n"
        b"startxref\n%d\n%%%%EOF\n" % (len(objects) + 1, table, len(objects) + 1, len(body))
    )


def set_lines(
    text: str, *, top: float = 700, width: int = 60, leading: float = 14
) -> list[tuple[float, float, float, str]]:
    """Break text into printed lines below each other, words whole."""
    lines, line = [], ""
    for word in text.split():
        if len(line) + len(word) > width:
            lines.append(line)
            line = ""
        line = f"{line} {word}".strip()
    lines.append(line)
    return [(72, top - index * leading, 11, text) for index, text in enumerate(lines)]


PAGE = f"""<!doctype html><html lang="en"><head><meta charset="utf-8">
<title>{TITLE} - AsiaNews</title>
<meta property="og:title" content="{TITLE}"><meta property="og:site_name" content="AsiaNews">
<meta property="article:published_time" content="2021-07-27T10:16:00+02:00">
<link rel="canonical" href="https://www.example.org/news/biden-and-kadhimi.html">
<script>var secret = "tracking pixel";</script><style>p {{ color: red }}</style></head>
<body><nav><ul><li><a href="/">Home</a></li><li><a href="/asia">Asia</a></li></ul></nav>
<article><h1>{TITLE}</h1>
<p>{LEAD}</p><p>{SECOND}</p><h2>Training continues</h2>
<p>In the last period, the Iraqi premier has been facing increasing pressure from Iran-aligned
parties and paramilitary groups opposed to the U.S. military role in the country.</p>
<p>For the U.S. president, the announcement marks the end of another war started by former
President George W. Bush, after Afghanistan.</p></article>
<aside><h3>See also</h3><ul><li><a href="/a">White House to stop Beijing's policy</a>
<time datetime="2017-01-24">24/01/2017</time></li></ul></aside>
<footer>Printable version</footer></body></html>"""

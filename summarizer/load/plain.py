"""Plain text and Markdown: bytes into an article.

In: the bytes of a file. Out: an article whose text is the file's own, newlines and control
characters tidied (plain text), or what a reader of the rendered page would see (Markdown).
"""

from __future__ import annotations

import re
from typing import Final

from summarizer.load.blocks import block_text
from summarizer.load.decode import decode
from summarizer.load.hypertext import parse
from summarizer.model import Article

_FRONT: Final = re.compile(r"\A---[ \t]*\n(.*?)\n(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
_FIELD: Final = re.compile(
    r"^(title|author|url|lang|language)[ \t]*:[ \t]*(.+?)[ \t]*$", re.MULTILINE
)
_PARAGRAPH: Final = re.compile(r"\n[ \t]*\n")
_MARKS: Final = "[]()*_`<>!|&"
_MARKS_LIMIT: Final = 500  # of one kind in a paragraph; the converter's time grows with the square
_NESTED: Final = re.compile(r"^(?:[ \t]{80}|(?:[ \t]*>){20})", re.MULTILINE)
_DATE: Final = re.compile(r"^date[ \t]*:[ \t]*[\"']?(\d{4}-\d{2}-\d{2})", re.MULTILINE)


def read_text(data: bytes, path: str) -> Article:  # noqa: ARG001 - the signature of a reader
    """Read a plain text file. Its text is kept as it is."""
    return Article(text=decode(data))


def read_markdown(data: bytes, path: str) -> Article:
    """Read a Markdown file: headings, items and rows as lines, link texts kept, addresses dropped.

    Text that the converter cannot take in reasonable time (nested or marked up beyond measure) is
    shown as it was typed.
    """
    from markdown import markdown  # noqa: PLC0415 - only Markdown files need it

    source = decode(data)
    front = _FRONT.match(source)
    body = source[front.end() :] if front else source
    if _is_wild(body):
        return _with_front(front[1] if front else "", body.strip())
    try:
        page = markdown(body, extensions=["tables", "sane_lists"], output_format="html")
        text = block_text(parse(f"<html><body>{page}</body></html>", path)) if page else ""
    except RecursionError:
        text = body
    return _with_front(front[1] if front else "", text or body.strip())


def _is_wild(body: str) -> bool:
    """Tell text that no person marked up, on which the converter would spend minutes."""
    if _NESTED.search(body):
        return True
    paragraphs = (p for p in _PARAGRAPH.split(body) if len(p) > _MARKS_LIMIT)
    return any(p.count(mark) > _MARKS_LIMIT for p in paragraphs for mark in _MARKS)


def _with_front(front: str, text: str) -> Article:
    """Make an article with the facts of the front matter (title, author, date, url, language)."""
    fields = {found[1]: found[2].strip("\"' ") for found in _FIELD.finditer(front)}
    code = fields.get("lang") or fields.get("language") or ""
    return Article.from_text(
        text,
        title=fields.get("title") or None,
        author=fields.get("author") or None,
        date=_front_date(front),
        url=fields.get("url") or None,
        language=code[:2].lower() if re.fullmatch(r"[A-Za-z]{2}([-_]\w+)?", code) else None,
    )


def _front_date(front: str) -> str | None:
    from datetime import date  # noqa: PLC0415

    found = _DATE.search(front)
    try:
        return date.fromisoformat(found[1]).isoformat() if found else None
    except ValueError:
        return None

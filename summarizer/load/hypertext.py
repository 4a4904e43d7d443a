"""Pages: HTML bytes into an article.

In: the bytes of a saved page. Out: an article whose text is the headline and the page's main text,
with title, outlet, author, date, address and language where the page states them in its head.
Nothing is fetched. About 15 ms a page of 100 KB.

The main text is found by trafilatura (Barbaresi, 2021): its precise mode; where that keeps next to
nothing, the balanced one. Paragraphs lost at a break of containers are put back. What is left
out (menus, comments, related links) is not part of the display text; the file named by the
article's path holds it.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from summarizer.errors import LoadError
from summarizer.language import detect
from summarizer.load.blocks import block_text
from summarizer.load.decode import declared_charset, decode
from summarizer.load.limits import ELEMENTS_LIMIT
from summarizer.load.mend import mend
from summarizer.model import Article, Extent

if TYPE_CHECKING:
    from lxml.etree import _Element

_SHORT: Final = 120  # words, below which the precise mode may have missed the article
_GAIN: Final = 1.6  # how much more the balanced mode must find before it is believed
_TAG: Final = re.compile(r"<[a-zA-Z!/?]")
_WORD: Final = re.compile(r"\w+")


def read_html(data: bytes, path: str) -> Article:
    """Read a saved page.

    Raises:
        LoadError: if it holds no text or is far too large.
    """
    source = decode(data, declared_charset(data))
    if not _TAG.search(source):
        return Article(text=source.strip("\n"))
    tree = parse(source, path)
    from summarizer.load.page_facts import page_facts  # noqa: PLC0415 - needs trafilatura

    facts = page_facts(tree)
    body = main_text(tree) or block_text(tree)
    if not body:
        raise LoadError(path, "the page holds no text; save it again when it is fully shown.")
    return _with_headline(facts, body)


def parse(source: str, path: str = "") -> _Element:
    """Parse a page without fetching anything.

    Raises:
        LoadError: if there is nothing to parse, or more elements than a page has.
    """
    from lxml import etree, html  # noqa: PLC0415 - only pages need it

    parser = html.HTMLParser(
        no_network=True, remove_comments=True, remove_pis=True, encoding="utf-8"
    )
    try:
        tree = html.document_fromstring(source.encode("utf-8", "replace"), parser=parser)
    except (etree.LxmlError, ValueError, AssertionError) as error:
        raise LoadError(path, "the page is empty or damaged; save it again.") from error
    if sum(1 for _ in tree.iter()) > ELEMENTS_LIMIT:
        raise LoadError(
            path,
            f"the page has more than {ELEMENTS_LIMIT:,} elements; save the article's text alone.",
        )
    result: _Element = tree
    return result


def main_text(tree: _Element) -> str:
    """Return the main text of a page, blocks separated by blank lines; "" if there is none."""
    precise = _extract(tree, favor_precision=True)
    words = len(_WORD.findall(precise))
    if words < _SHORT:
        balanced = _extract(tree, favor_precision=False)
        if len(_WORD.findall(balanced)) > _GAIN * words:
            precise = balanced
    return mend(tree, precise)


def _extract(tree: _Element, *, favor_precision: bool) -> str:
    from trafilatura import bare_extraction  # noqa: PLC0415 - 0.3 s to import

    try:
        document: Any = bare_extraction(
            tree, include_comments=False, favor_precision=favor_precision
        )
    except (ValueError, RecursionError, AttributeError, TypeError, LookupError):
        # Odd trees trip single rules of the library; the caller falls back on all visible text.
        return ""
    return block_text(document.body, heads=True) if document is not None else ""


def _with_headline(facts: Article, body: str) -> Article:
    """Put the headline above the text unless it stands there already; drop a false language."""
    if facts.language and detect(body) not in (None, facts.language):
        facts = replace(facts, language=None)  # themes of other countries declare their own
    title = facts.title
    if title is None:
        return replace(facts, text=body)
    place = body.find(title, 0, 2000)
    if place >= 0 and (place == 0 or body[place - 1] == "\n"):
        return replace(facts, text=body, heading=Extent(place, place + len(title)))
    return replace(facts, text=f"{title}\n\n{body}", heading=Extent(0, len(title)))

"""Words become markup in one place: whatever an article holds, it comes out as text.

``Markup`` is a type of its own, so that the type checker refuses text that was not escaped.
"""

from __future__ import annotations

import re
from html import escape
from typing import TYPE_CHECKING, Final, NewType

if TYPE_CHECKING:
    from collections.abc import Iterable

    from summarizer.model import Article

Markup = NewType("Markup", str)

EMPTY: Final = Markup("")
# A parser of HTML would turn a carriage return into a newline, and has no sign for the others.
_SIGNS: Final = {ord("\r"): "&#13;", 0: "\ufffd"}
_HALVES: Final = re.compile("[\ud800-\udfff]")
_WEB_ADDRESS: Final = re.compile(r"https?://[^\s<>\"'`\\^{|}\x00-\x20\x7f]+", re.IGNORECASE)
_LANGUAGE: Final = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")


def words(text: str) -> Markup:
    """Return text as markup that shows exactly this text, in a document and in an attribute."""
    return Markup(_HALVES.sub("\ufffd", escape(text, quote=True).translate(_SIGNS)))


def tag(name: str, *children: Markup, **attributes: str | int | bool | None) -> Markup:
    """Return an element; ``class_`` and ``aria_label`` become ``class`` and ``aria-label``.

    An attribute that is ``None`` or false is left out, one that is true stands without a value.
    """
    written = "".join(
        f" {key.rstrip('_').replace('_', '-')}"
        + ("" if value is True else f'="{words(str(value))}"')
        for key, value in attributes.items()
        if value is not None and value is not False
    )
    return Markup(f"<{name}{written}>{''.join(children)}</{name}>")


def join(pieces: Iterable[Markup], between: str = "") -> Markup:
    """Return pieces one after the other, with plain characters between them."""
    return Markup(words(between).join(pieces))


def is_web_address(text: str) -> bool:
    """Tell whether a text is an address of the web, and nothing but that."""
    return _WEB_ADDRESS.fullmatch(text) is not None


def link_to_web(url: str | None) -> Markup:
    """Return a link if the address is one of the web, else the address as text."""
    if not url:
        return EMPTY
    if not is_web_address(url):
        return words(" ".join(url.split()))
    return tag("a", words(url), href=url, rel="noopener noreferrer")


def language(article: Article) -> str | None:
    """Return the source's language as the value of a ``lang`` attribute, if it is known."""
    known = article.language or ""
    return known if _LANGUAGE.fullmatch(known) else None

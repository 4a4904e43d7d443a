"""Paragraphs of a page that the extractor lost.

In: a page and the main text found in it. Out: the main text with lost paragraphs put back where
they stood. One pass over the page.

Pages that break an article into several containers (for an advertisement, a fold) make extractors
stop at the first. A paragraph is put back if it stands in the same kind of containers (element and
class, three levels up) as the paragraphs that were found, is no mere list of links, and either
stands between found paragraphs or is one of several.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Final, NamedTuple

from summarizer.load.blocks import block_text
from summarizer.load.vocabulary import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

_LEVELS: Final = 3
_WORDS: Final = 12
_SEVERAL: Final = 3
_LINKED: Final = 0.3
_ASIDES: Final = words("aside blockquote figure figcaption footer form nav td")
_NOISE: Final = re.compile(r"[\W_]+")

Containers = tuple[tuple[str, str], ...]


class _Paragraph(NamedTuple):
    element: _Element
    text: str
    key: str


def mend(tree: _Element, body: str) -> str:
    """Return ``body`` with the paragraphs of ``tree`` put back that were lost; "" stays ""."""
    if not body:
        return body
    blocks = body.split("\n\n")
    places = {_key(block): index for index, block in enumerate(blocks)}
    paragraphs = list(_paragraphs(tree))
    usual = _usual_containers([p for p in paragraphs if p.key in places])
    whole = _key(body)
    lost: dict[int, list[str]] = {}
    last = -1
    for paragraph in paragraphs:
        if paragraph.key in places:
            last = max(last, places[paragraph.key])
        elif paragraph.key not in whole and _belongs(paragraph, usual):
            lost.setdefault(last, []).append(paragraph.text)
    return _put_back(blocks, lost, last)


def _put_back(blocks: list[str], lost: dict[int, list[str]], last: int) -> str:
    several = sum(map(len, lost.values())) >= _SEVERAL
    result: list[str] = []
    for index in range(-1, len(blocks)):
        if index >= 0:
            result.append(blocks[index])
        if several or -1 < index < last:
            result.extend(lost.get(index, ()))
    return "\n\n".join(result)


def _paragraphs(tree: _Element) -> Iterator[_Paragraph]:
    for element in tree.iter("p"):
        text = block_text(element)
        if len(text.split()) >= _WORDS:
            yield _Paragraph(element, text, _key(text))


def _key(text: str) -> str:
    return _NOISE.sub("", text).lower()


def _usual_containers(found: list[_Paragraph]) -> set[Containers]:
    counts = Counter(_containers(paragraph.element) for paragraph in found)
    least = max(2, 0.2 * len(found))
    return {kind for kind, count in counts.items() if count >= least}


def _containers(element: _Element) -> Containers:
    kinds = []
    for _, parent in zip(range(_LEVELS), element.iterancestors(), strict=False):
        classes = " ".join(sorted((parent.get("class") or "").split()))
        kinds.append((str(parent.tag), classes))
    return tuple(kinds)


def _belongs(paragraph: _Paragraph, usual: set[Containers]) -> bool:
    element = paragraph.element
    if _containers(element) not in usual:
        return False
    if any(parent.tag in _ASIDES for parent in element.iterancestors()):
        return False
    linked = sum(len("".join(link.itertext())) for link in element.iter("a"))
    return linked < _LINKED * len(paragraph.text)

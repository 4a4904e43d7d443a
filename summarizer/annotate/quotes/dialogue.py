"""Spoken words behind a dash, as French, Spanish, Italian and Portuguese print dialogue.

"—La prioridad es la seguridad —declaró el ministro." In: the paragraphs of an article. Out: each
turn as a quotation. A dash alone proves nothing (lists have them): only a paragraph that opens
with one, and whose next dash leads to a verb of saying, is read.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from summarizer.annotate.quotes.marks import Quotation

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.annotate.quotes.grammar import Grammar
    from summarizer.model import Extent

_DASHES: Final = "—–―"
_NEXT: Final = re.compile(rf"(?<=\S)\s*[{_DASHES}]\s*(?=([^\W\d_]+)(?:-[^\W\d_]+)?)")
_LONGEST: Final = 1_500


def spoken_turns(text: str, paragraphs: Sequence[Extent], grammar: Grammar) -> Iterator[Quotation]:
    """Yield what stands between the opening dash of a paragraph and the verb of saying."""
    for number, paragraph in enumerate(paragraphs):
        if text[paragraph.start] not in _DASHES:
            continue
        end = min(paragraph.end, paragraph.start + _LONGEST)
        for found in _NEXT.finditer(text, paragraph.start + 2, end):
            if found.group(1).lower() in grammar.verbs:
                yield Quotation(paragraph.start, found.start(), number)
                break

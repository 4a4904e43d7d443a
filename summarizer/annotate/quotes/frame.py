"""The frame of a quotation: the reporting words around it and who they say speaks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from summarizer.model import Extent


@dataclass(frozen=True, slots=True)
class Frame:
    """A cue and its speaker's phrase; ``close`` if nothing but glue parts the cue from the quote.

    Behind "that" a quotation is never close: its clause is indirect, with quoted words.
    ``content`` is where the reported words begin if the cue stands before them; ``apart`` if a
    comma or colon parts the quotation from what leads up to it. No ``speaker`` is named where the
    verb alone goes on with the last one ("«...», añadió").
    """

    cue: Extent | None
    speaker: Extent | None
    close: bool = True
    content: int | None = None
    apart: bool = False

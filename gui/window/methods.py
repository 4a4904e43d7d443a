"""What the methods of writing a brief are called: the engine's names, in the user's language."""

from __future__ import annotations

from typing import Final

from gui.words import Phrase

METHOD_NAMES: Final = {
    "claims": Phrase("Methods", "Claims and voices"),
    "lexrank": Phrase("Methods", "LexRank"),
    "textrank": Phrase("Methods", "TextRank"),
    "lsa": Phrase("Methods", "Latent semantic analysis"),
    "luhn": Phrase("Methods", "Luhn"),
    "kl": Phrase("Methods", "KL-Sum"),
    "sumbasic": Phrase("Methods", "SumBasic"),
    "reduction": Phrase("Methods", "Reduction"),
    "edmundson": Phrase("Methods", "Edmundson"),
}
"""By the name in code, as in ``summarizer.settings.METHOD_TITLES``."""

"""What is under way, in the user's language: workers and engine name their stages in English."""

from __future__ import annotations

from typing import Final

from gui.words import Phrase

STAGES: Final = {
    "Reading": Phrase("Stages", "Reading"),
    "Cleaning": Phrase("Stages", "Cleaning"),
    "Splitting": Phrase("Stages", "Splitting"),
    "Annotating": Phrase("Stages", "Annotating"),
    "Linking": Phrase("Stages", "Linking"),
    "Aligning": Phrase("Stages", "Aligning"),
    "Judging": Phrase("Stages", "Judging"),
    "Checking": Phrase("Stages", "Checking"),
    "Comparing": Phrase("Stages", "Comparing"),
    "Ranking": Phrase("Stages", "Ranking"),
    "Composing": Phrase("Stages", "Composing"),
    "Finding": Phrase("Stages", "Finding"),
    "Analysing": Phrase("Stages", "Analysing"),
    "Copying": Phrase("Stages", "Copying"),
    "Exporting": Phrase("Stages", "Exporting"),
    "Keeping": Phrase("Stages", "Keeping"),
    "Keeping decisions": Phrase("Stages", "Keeping decisions"),
    "Saving": Phrase("Stages", "Saving"),
    "Warming up": Phrase("Stages", "Warming up"),
}


def stage_words(stage: str) -> str:
    """Return what a stage is called in the window; one that is not known, as it calls itself."""
    words = STAGES.get(stage)
    return words() if words is not None else stage

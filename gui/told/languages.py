"""What the engine says of languages that it does not know in full, and what they are called."""

from __future__ import annotations

from typing import Final

from gui.words import Phrase

LANGUAGES: Final = (
    Phrase(
        "Engine",
        "Source {number} is in {language}, which Sidebrief does not know in full: figures, dates, "
        "names, quotes and facts shared with other sources may be missed there.",
    ),
    Phrase(
        "Engine",
        "Sources {numbers} are in {language}, which Sidebrief does not know in full: figures, "
        "dates, names, quotes and facts shared with other sources may be missed there.",
    ),
    Phrase(
        "Engine",
        "Source {number} is in a language that Sidebrief does not know in full: figures, dates, "
        "names, quotes and facts shared with other sources may be missed there.",
    ),
    Phrase(
        "Engine",
        "Sources {numbers} are in a language that Sidebrief does not know in full: figures, dates, "
        "names, quotes and facts shared with other sources may be missed there.",
    ),
)
NAMES: Final = {
    "Dutch": Phrase("Engine", "Dutch"),
    "Swedish": Phrase("Engine", "Swedish"),
    "Danish": Phrase("Engine", "Danish"),
    "Norwegian": Phrase("Engine", "Norwegian"),
    "Polish": Phrase("Engine", "Polish"),
    "Romanian": Phrase("Engine", "Romanian"),
    "Catalan": Phrase("Engine", "Catalan"),
    "Finnish": Phrase("Engine", "Finnish"),
    "Czech": Phrase("Engine", "Czech"),
    "Hungarian": Phrase("Engine", "Hungarian"),
    "Turkish": Phrase("Engine", "Turkish"),
    "Russian": Phrase("Engine", "Russian"),
    "Ukrainian": Phrase("Engine", "Ukrainian"),
    "Greek": Phrase("Engine", "Greek"),
    "Arabic": Phrase("Engine", "Arabic"),
    "Hebrew": Phrase("Engine", "Hebrew"),
    "Persian": Phrase("Engine", "Persian"),
    "Hindi": Phrase("Engine", "Hindi"),
    "Chinese": Phrase("Engine", "Chinese"),
    "Japanese": Phrase("Engine", "Japanese"),
    "Korean": Phrase("Engine", "Korean"),
    "Thai": Phrase("Engine", "Thai"),
    "Indonesian": Phrase("Engine", "Indonesian"),
    "Slovak": Phrase("Engine", "Slovak"),
}

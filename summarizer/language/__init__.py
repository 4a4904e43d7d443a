"""What a stage must know of a language: words, stems, stop words, and which language it is."""

from summarizer.language.concepts import concept
from summarizer.language.days import MONTHS, day_in_words
from summarizer.language.detection import detect
from summarizer.language.support import language_warnings
from summarizer.language.tables import DEFAULT, LANGUAGES, Language, language_of
from summarizer.language.words import (
    WORD,
    Token,
    apostrophised,
    content_stems,
    count_words,
    letter_runs,
    lower_words,
    places_of_words,
    read_words,
    stem,
    stopwords,
    tokenize,
)

__all__ = [
    "DEFAULT",
    "LANGUAGES",
    "MONTHS",
    "WORD",
    "Language",
    "Token",
    "apostrophised",
    "concept",
    "content_stems",
    "count_words",
    "day_in_words",
    "detect",
    "language_of",
    "language_warnings",
    "letter_runs",
    "lower_words",
    "places_of_words",
    "read_words",
    "stem",
    "stopwords",
    "tokenize",
]

"""What a document was made from: version, settings and the hashes of the files.

The same brief gives the same stamp: no clock, no machine, no user in it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from summarizer import __version__
from summarizer.export import wording

if TYPE_CHECKING:
    from summarizer.model import Brief


@dataclass(frozen=True, slots=True)
class Stamp:
    """What stands at the end of a document on request.

    Attributes:
        program: name and version.
        settings: names and values, in the order of the table of settings.
        files: for each source its file's name (or title), and the SHA-256 of its bytes.
    """

    program: str
    settings: tuple[tuple[str, str], ...]
    files: tuple[tuple[str, str], ...]


def stamp_lines(brief: Brief) -> tuple[str, ...]:
    """Return the stamp of a brief as sentences, one a line."""
    made = stamp(brief)
    settings = ", ".join(f"{name} {value}" for name, value in made.settings)
    return (
        f"Made with {made.program}",
        f"Settings: {settings}",
        *(
            f"Source {number}: {name}, SHA-256 {digest}"
            for number, (name, digest) in enumerate(made.files, 1)
        ),
    )


def stamp(brief: Brief) -> Stamp:
    """Return the stamp of a brief."""
    options = brief.options or (("words", brief.budget), ("method", brief.method))
    return Stamp(
        f"Sidebrief {__version__}",
        tuple((name, wording.one_line(str(value)) or "none") for name, value in options),
        tuple(
            (wording.file_name(article) or wording.title(article), article.sha256)
            for article in brief.analysis.story.articles
        ),
    )

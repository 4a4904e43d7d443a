"""Every form in which a brief can be written: its name, its ending, and the function that does it.

The command line and the window offer what stands here. Each function takes a brief and returns the
whole content of a file, after it has verified every line.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from summarizer.export.html_page import to_html
from summarizer.export.markdown import to_markdown
from summarizer.export.odt import to_odt, worksheet_odt
from summarizer.export.options import ExportOptions
from summarizer.export.structure import to_json
from summarizer.export.tables import (
    claims_csv,
    differences_csv,
    figures_csv,
    notes_csv,
    quotes_csv,
)
from summarizer.export.text import to_text
from summarizer.export.word import to_docx, worksheet_docx

if TYPE_CHECKING:
    from collections.abc import Callable

    from summarizer.model import Brief

Content = str | bytes
_ALL: Final = ExportOptions()
_TOLD: Final = frozenset({"differences", "citations", "own", "notes", "stamp"})
_LAID_OUT: Final = _TOLD | {"sources", "quotes", "numbered"}


@dataclass(frozen=True, slots=True)
class Format:
    """One way to write a brief.

    Attributes:
        name: as the command line calls it.
        title: as a menu calls it.
        suffix: the file's ending, with its dot.
        write: makes the content of a file of a brief.
        uses: the names of the ``ExportOptions`` that change what it writes.
    """

    name: str
    title: str
    suffix: str
    write: Callable[[Brief, ExportOptions], Content]
    uses: frozenset[str] = frozenset()

    def render(self, brief: Brief, options: ExportOptions = _ALL) -> Content:
        """Return the content of a file, as text or as bytes.

        Raises:
            VerbatimError: if a line differs from its source.
        """
        return self.write(brief, options)


def _word_worksheet(brief: Brief, _: ExportOptions) -> Content:
    return worksheet_docx(brief)


def _odt_worksheet(brief: Brief, _: ExportOptions) -> Content:
    return worksheet_odt(brief)


_CELLS: Final = frozenset({"separator"})
FORMATS: Final = (
    Format("text", "Plain text", ".txt", to_text, _TOLD),
    Format("markdown", "Markdown", ".md", to_markdown, _TOLD),
    Format("html", "Web page", ".html", to_html, _LAID_OUT),
    Format("docx", "Word document", ".docx", to_docx, _LAID_OUT),
    Format("odt", "OpenDocument text", ".odt", to_odt, _LAID_OUT),
    Format("json", "JSON", ".json", to_json, frozenset({"own", "notes"})),
    Format("csv", "Claims as a table (CSV)", ".csv", claims_csv, _CELLS),
    Format("csv-differences", "Fact-check worksheet (CSV)", ".csv", differences_csv, _CELLS),
    Format("csv-figures", "Figures as a table (CSV)", ".csv", figures_csv, _CELLS),
    Format("csv-quotes", "Quotes as a table (CSV)", ".csv", quotes_csv, _CELLS),
    Format("csv-notes", "Notes as a table (CSV)", ".csv", notes_csv, _CELLS),
    Format("docx-worksheet", "Fact-check worksheet (Word)", ".docx", _word_worksheet),
    Format("odt-worksheet", "Fact-check worksheet (OpenDocument)", ".odt", _odt_worksheet),
)


def format_named(name: str) -> Format:
    """Return the format of that name.

    Raises:
        ValueError: if there is none.
    """
    for form in FORMATS:
        if form.name == name:
            return form
    raise ValueError(f"no format is called {name!r}")

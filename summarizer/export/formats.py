"""Every form in which a brief can be written: its name, its ending, and the function that does it.

The command line and the window offer what stands here. Each function takes a brief and returns the
whole content of a file, after it has verified every line.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from summarizer.export.html_page import to_html
from summarizer.export.markdown import to_markdown
from summarizer.export.options import ExportOptions
from summarizer.export.structure import to_json
from summarizer.export.tables import claims_csv, differences_csv, figures_csv, quotes_csv
from summarizer.export.text import to_text
from summarizer.export.word import to_docx, worksheet_docx

if TYPE_CHECKING:
    from collections.abc import Callable

    from summarizer.model import Brief

Content = str | bytes
_ALL: Final = ExportOptions()


@dataclass(frozen=True, slots=True)
class Format:
    """One way to write a brief.

    Attributes:
        name: as the command line calls it.
        title: as a menu calls it.
        suffix: the file's ending, with its dot.
        plain: writes it; for a format that has no options.
        chosen: writes it with options; for one that has.
    """

    name: str
    title: str
    suffix: str
    plain: Callable[[Brief], Content] | None = None
    chosen: Callable[[Brief, ExportOptions], Content] | None = None

    @property
    def has_options(self) -> bool:
        """Whether ``ExportOptions`` change what it writes."""
        return self.chosen is not None

    def render(self, brief: Brief, options: ExportOptions = _ALL) -> Content:
        """Return the content of a file, as text or as bytes.

        Raises:
            VerbatimError: if a line differs from its source.
        """
        if self.chosen is not None:
            return self.chosen(brief, options)
        if self.plain is None:
            raise ValueError(f"no function writes the format {self.name}")
        return self.plain(brief)


FORMATS: Final = (
    Format("text", "Plain text", ".txt", to_text),
    Format("markdown", "Markdown", ".md", to_markdown),
    Format("html", "Web page", ".html", chosen=to_html),
    Format("docx", "Word document", ".docx", chosen=to_docx),
    Format("json", "JSON", ".json", to_json),
    Format("csv", "Claims as a table (CSV)", ".csv", claims_csv),
    Format("csv-differences", "Fact-check worksheet (CSV)", ".csv", differences_csv),
    Format("csv-figures", "Figures as a table (CSV)", ".csv", figures_csv),
    Format("csv-quotes", "Quotes as a table (CSV)", ".csv", quotes_csv),
    Format("docx-worksheet", "Fact-check worksheet (Word)", ".docx", worksheet_docx),
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

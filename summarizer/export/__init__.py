"""export: a brief as text, Markdown, JSON, a page of HTML, a Word or OpenDocument text, or tables.

Every line is verified before anything is returned.

And reports on a story: its sources, its timeline, its checks, and what has changed.
"""

from summarizer.export.blocks import Block, Document, Paragraph, Run, Table
from summarizer.export.files import same_file, write
from summarizer.export.flow import laid_out
from summarizer.export.formats import FORMATS, Format, format_named
from summarizer.export.html_page import to_html
from summarizer.export.markdown import to_markdown
from summarizer.export.odt import to_odt, worksheet_odt
from summarizer.export.options import (
    CITATION_STYLES,
    SEPARATORS,
    CitationStyle,
    ExportOptions,
    Separator,
)
from summarizer.export.report import Item, Part, Report, report_markdown, report_text
from summarizer.export.report_json import (
    changes_json,
    check_json,
    sources_json,
    timeline_json,
)
from summarizer.export.reports import (
    changes_report,
    check_report,
    sources_report,
    timeline_report,
)
from summarizer.export.rich import to_rich
from summarizer.export.structure import to_json
from summarizer.export.tables import (
    claims_csv,
    differences_csv,
    figures_csv,
    notes_csv,
    quotes_csv,
)
from summarizer.export.text import to_text
from summarizer.export.verbatim import verify
from summarizer.export.word import to_docx, worksheet_docx
from summarizer.export.worksheet import worksheet_laid_out

__all__ = [
    "CITATION_STYLES",
    "FORMATS",
    "SEPARATORS",
    "Block",
    "CitationStyle",
    "Document",
    "ExportOptions",
    "Format",
    "Item",
    "Paragraph",
    "Part",
    "Report",
    "Run",
    "Separator",
    "Table",
    "changes_json",
    "changes_report",
    "check_json",
    "check_report",
    "claims_csv",
    "differences_csv",
    "figures_csv",
    "format_named",
    "laid_out",
    "notes_csv",
    "quotes_csv",
    "report_markdown",
    "report_text",
    "same_file",
    "sources_json",
    "sources_report",
    "timeline_json",
    "timeline_report",
    "to_docx",
    "to_html",
    "to_json",
    "to_markdown",
    "to_odt",
    "to_rich",
    "to_text",
    "verify",
    "worksheet_docx",
    "worksheet_laid_out",
    "worksheet_odt",
    "write",
]

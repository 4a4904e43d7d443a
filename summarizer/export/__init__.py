"""export: a brief as text, Markdown or JSON; every line is verified before anything is returned.

And reports on a story: its sources, its timeline, its checks, and what has changed.
"""

from summarizer.export.files import write
from summarizer.export.markdown import to_markdown
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
from summarizer.export.structure import to_json
from summarizer.export.text import to_text
from summarizer.export.verbatim import verify

__all__ = [
    "Item",
    "Part",
    "Report",
    "changes_json",
    "changes_report",
    "check_json",
    "check_report",
    "report_markdown",
    "report_text",
    "sources_json",
    "sources_report",
    "timeline_json",
    "timeline_report",
    "to_json",
    "to_markdown",
    "to_text",
    "verify",
    "write",
]

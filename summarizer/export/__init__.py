"""export: a brief as text, Markdown or JSON; every line is verified before anything is returned."""

from summarizer.export.files import write
from summarizer.export.markdown import to_markdown
from summarizer.export.structure import to_json
from summarizer.export.text import to_text
from summarizer.export.verbatim import verify

__all__ = ["to_json", "to_markdown", "to_text", "verify", "write"]

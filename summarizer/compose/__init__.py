"""compose: sections of cited lines within a budget."""
from __future__ import annotations
from summarizer.model import Analysis, Brief, Edits, Line, Section
from summarizer.settings import Settings

def compose(analysis: Analysis, settings: Settings, edits: Edits) -> Brief:
    """Provisional."""
    lines = tuple(Line(c.support[0].cut(analysis.story.articles), c.support[0], c.id) for c in analysis.claims[:8])
    return Brief(analysis, (Section("shared", "What the sources share", lines),), settings.words, settings.method)

"""Names: found in one article, linked across the articles of a story."""

from summarizer.annotate.names.kinds import find_names
from summarizer.annotate.names.linking import link_names
from summarizer.annotate.names.own_spellings import with_own_spellings

__all__ = ["find_names", "link_names", "with_own_spellings"]

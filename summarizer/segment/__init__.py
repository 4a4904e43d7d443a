"""segment: the text of an article becomes sentences, each an exact extent with its kind."""

from summarizer.segment.stage import segment

__all__ = ["segment"]

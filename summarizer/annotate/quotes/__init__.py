"""Quotes: found with their speakers in one article, gathered for a story."""

from summarizer.annotate.quotes.ledger import collect_quotes
from summarizer.annotate.quotes.speech import find_speech

__all__ = ["collect_quotes", "find_speech"]

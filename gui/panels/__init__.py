"""The panels beside the articles: sources, brief, differences."""

"""Short ways to clean one text and to look at what was found."""

from __future__ import annotations

from summarizer.clean import clean
from summarizer.model import Article, Edits

BODY = (
    "The council voted on Tuesday to close the bridge for repairs, officials said.\n\n"
    "The work is expected to take eight months and to cost 2.4 million euros.\n\n"
    "Residents of the northern district will have to use the ring road until then.\n\n"
    "“We know that this is hard for many people,” the mayor told reporters after the vote.\n\n"
    "The bridge was opened in 1962 and has been renovated twice since it was built."
)


def cleaned(text: str, **known: str) -> Article:
    """Return one article with its furniture."""
    return clean([Article.from_text(text, **known)], Edits())[0]


def found(text: str, **known: str) -> dict[str, str]:
    """Return the kind of each piece of furniture by its characters."""
    article = cleaned(text, **known)
    return {piece.cut(article.text): piece.kind for piece in article.furniture}


def kind_in_body(line: str) -> str | None:
    """Return the kind found for a line in the middle of an article, or ``None``."""
    return found(f"Council closes old bridge\n\n{_around(line)}").get(line)


def kind_at_end(line: str) -> str | None:
    """Return the kind found for the last line of an article, or ``None``."""
    return found(f"Council closes old bridge\n\n{BODY}\n\n{line}").get(line)


def _around(line: str) -> str:
    parts = BODY.split("\n\n")
    return "\n\n".join([*parts[:3], line, *parts[3:]])

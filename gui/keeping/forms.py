"""Kept values to JSON and back. Whatever stands in a file, a value is of its form or is refused.

Out: objects of plain dictionaries and lists. In: decoded JSON of unknown origin. Each reader names
the field that is wrong (``articles[3].text``), by raising ``FormError``. Linear in the value; depth
and number of what is nested are bounded.
"""

from __future__ import annotations

import math
import re
from dataclasses import asdict, fields
from typing import Final

from gui.edits import store
from gui.edits.entries import place
from gui.keeping.drafts import MOST_DRAFTS, draft_object, draft_of
from gui.keeping.fields import (
    FormError,
    Object,
    all_of,
    date_of,
    extent_of,
    maybe_text,
    object_of,
    text_of,
    truth_of,
    when_of,
)
from gui.keeping.values import KeptLine, KeptStory, Plain, Version, View
from summarizer import Article, Edits, SettingError, Settings
from summarizer.model import Skipped

MOST_ARTICLES: Final = 5_000
MOST_VERSIONS: Final = 200
_MOST_LINES: Final = 5_000
_MOST_PARTS: Final = 100
_MOST_PLAIN: Final = 20_000
_DEEPEST: Final = 6
_SHA256: Final = re.compile(r"[0-9a-f]{64}\Z")
_BASES: Final = ("given", "stated", "guessed")


# -- articles ------------------------------------------------------------------------------------


def article_object(article: Article) -> Object:
    """Return an article's text and metadata; what the engine finds in it is left out.

    Outlet and date are those that it states: what the user calls them stands among the decisions.
    """
    article = article.as_stated
    return {
        "path": article.path,
        "sha256": article.sha256,
        "title": article.title,
        "outlet": article.outlet,
        "author": article.author,
        "date": article.date.isoformat() if article.date else None,
        "date_basis": article.date_basis,
        "date_note": article.date_note,
        "url": article.url,
        "language": article.language,
        "heading": [article.heading.start, article.heading.end] if article.heading else None,
        "text": article.text,
    }


def article_of(value: object, where: str) -> Article:
    """Read an article.

    Raises:
        FormError: naming the field that is wrong.
    """
    given = object_of(value, where)
    text = text_of(given.get("text"), f"{where}.text", longest=None)
    if not text.strip():
        raise FormError(f"{where}.text is empty")
    key = given.get("sha256")
    if not isinstance(key, str) or not _SHA256.match(key):
        raise FormError(f"{where}.sha256 is not 64 hexadecimal digits")
    basis = given.get("date_basis")
    if basis is not None and basis not in _BASES:
        raise FormError(f"{where}.date_basis is not one of {', '.join(_BASES)}")
    said: Object = {
        name: maybe_text(given.get(name), f"{where}.{name}")
        for name in ("path", "title", "outlet", "author", "date_note", "url", "language")
    }
    return Article(
        text=text,
        sha256=key,
        date=date_of(given.get("date"), f"{where}.date"),
        date_basis=basis,
        heading=extent_of(given.get("heading"), len(text), f"{where}.heading"),
        **said,
    )


def articles_of(value: object) -> tuple[Article, ...]:
    """Read all articles of a story.

    Raises:
        FormError: naming the field that is wrong.
    """
    return all_of(value, "articles", article_of, MOST_ARTICLES)


# -- versions ------------------------------------------------------------------------------------


def version_object(version: Version) -> Object:
    """Return a version of the brief."""
    return {
        "name": version.name,
        "when": version.when,
        "automatic": version.automatic,
        "options": asdict(version.options),
        "edits": store.as_object(version.edits),
        "lines": [asdict(line) for line in version.lines],
    }


def version_of(value: object, where: str) -> Version:
    """Read a version of the brief.

    Raises:
        FormError: naming the field that is wrong.
    """
    given = object_of(value, where)
    return Version(
        name=text_of(given.get("name"), f"{where}.name"),
        when=when_of(given.get("when"), f"{where}.when"),
        automatic=truth_of(given.get("automatic"), f"{where}.automatic"),
        options=options_of(given.get("options"), f"{where}.options"),
        edits=edits_of(given.get("edits"), f"{where}.edits"),
        lines=all_of(given.get("lines"), f"{where}.lines", _line_of, _MOST_LINES),
    )


def versions_of(value: object) -> tuple[Version, ...]:
    """Read all versions of a brief.

    Raises:
        FormError: naming the field that is wrong.
    """
    return all_of(value, "versions", version_of, MOST_VERSIONS)


def _line_of(value: object, where: str) -> KeptLine:
    given = object_of(value, where)
    stands = given.get("place")
    at = place(stands)
    if at is None and stands is not None:
        raise FormError(f"{where}.place is not a sha256 with a start and a later end")
    return KeptLine(
        text=text_of(given.get("text"), f"{where}.text", longest=None),
        place=at,
        section=text_of(given.get("section", ""), f"{where}.section"),
        source=text_of(given.get("source", ""), f"{where}.source"),
    )


# -- options, edits, view ------------------------------------------------------------------------


def options_of(value: object, where: str = "options") -> Settings:
    """Read the options of a brief; those this version does not know are passed over.

    Raises:
        FormError: naming the field that is wrong.
    """
    given = object_of(value, where)
    known = {field.name for field in fields(Settings)}
    try:
        return Settings(**{name: given[name] for name in given if name in known})
    except (SettingError, TypeError) as error:
        raise FormError(f"{where}: {error}") from error


def edits_of(value: object, where: str = "edits") -> Edits:
    """Read decisions.

    Raises:
        FormError: if one of them is not of its form.
    """
    edits, whole = store.from_object(object_of(value, where))
    if not whole:
        raise FormError(f"{where} holds a decision that is not of its form")
    return edits


def view_object(view: View) -> Object:
    """Return how the window looked."""
    return dict(view.parts)


def view_of(value: object, where: str = "view") -> View:
    """Read how the window looked.

    Raises:
        FormError: if it holds too much, or something that is no plain value.
    """
    given = object_of(value, where)
    if len(given) > _MOST_PARTS:
        raise FormError(f"{where} has more than {_MOST_PARTS} parts")
    counted = [0]
    parts = ((name, _plain(part, f"{where}.{name}", 0, counted)) for name, part in given.items())
    return View(tuple(sorted(parts, key=lambda part: part[0])))


def _plain(value: object, where: str, depth: int, counted: list[int]) -> Plain:
    counted[0] += 1
    if depth > _DEEPEST or counted[0] > _MOST_PLAIN:
        raise FormError(f"{where} is too deep or too long")
    if isinstance(value, (list, tuple)):
        return tuple(_plain(one, where, depth + 1, counted) for one in value)
    if isinstance(value, float) and not math.isfinite(value):
        raise FormError(f"{where} holds a number that is none")
    if value is None or isinstance(value, (bool, int, float, str)):
        return value
    raise FormError(f"{where} holds an object")


# -- a story, but for its articles and versions --------------------------------------------------


def story_object(story: KeptStory) -> Object:
    """Return what of a story changes often: everything but articles and versions."""
    return {
        "title": story.title,
        "saved": story.saved,
        "paths": list(story.paths),
        "skipped": [asdict(one) for one in story.skipped],
        "options": asdict(story.options),
        "edits": store.as_object(story.edits),
        "view": view_object(story.view),
        "drafts": [draft_object(one) for one in story.drafts],
    }


def story_of(
    given: Object, articles: tuple[Article, ...], versions: tuple[Version, ...]
) -> KeptStory:
    """Read what ``story_object`` made.

    Raises:
        FormError: naming the field that is wrong.
    """
    return KeptStory(
        title=text_of(given.get("title"), "title"),
        paths=all_of(given.get("paths"), "paths", text_of, MOST_ARTICLES),
        articles=articles,
        skipped=all_of(given.get("skipped", []), "skipped", _skipped_of, MOST_ARTICLES),
        options=options_of(given.get("options")),
        edits=edits_of(given.get("edits")),
        view=view_of(given.get("view", {})),
        drafts=all_of(given.get("drafts", []), "drafts", draft_of, MOST_DRAFTS),
        versions=versions,
        saved=when_of(given.get("saved"), "saved"),
    )


def _skipped_of(value: object, where: str) -> Skipped:
    given = object_of(value, where)
    return Skipped(
        text_of(given.get("path"), f"{where}.path"), text_of(given.get("reason"), f"{where}.reason")
    )

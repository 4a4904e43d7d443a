"""What a page states about its article in its head: title, outlet, author, date, address, language.

In: a parsed page. Out: an article without text that carries these facts; ``None`` where the page
does not say. Title, author and site by trafilatura's reading of JSON-LD, OpenGraph and meta
elements; the date by our own reading of the same places alone, because a search of the whole page
once took the date of a related link.
"""

from __future__ import annotations

import json
import re
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from summarizer.model import Article

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

_JSON_LIMIT: Final = 500_000
_JSON_DEPTH: Final = 8
_ISO: Final = re.compile(r"\s*(\d{4})-(\d{2})-(\d{2})(?!\d)")
_SPACE: Final = re.compile(r"\s+")
_KEY: Final = re.compile(r"[\W_]+")
_DATES: Final = (
    "article:published_time",
    "og:article:published_time",
    "og:published_time",
    "datepublished",
    "parsely-pub-date",
    "sailthru.date",
    "pubdate",
    "publishdate",
    "publish_date",
    "publish-date",
    "dc.date.issued",
    "dcterms.created",
    "dc.date",
    "dcterms.date",
    "date",
)
_ADDRESS: Final = re.compile(r"https?://[^\s<>\"']{3,2000}$", re.IGNORECASE)
_LANGUAGE: Final = re.compile(r"([A-Za-z]{2})(?:[-_].*)?$")
_AUTHOR_WORDS: Final = 8
_IN_ADDRESS: Final = re.compile(r"/((?:19|20)\d\d)[/-](\d\d)[/-](\d\d)(?:/|-|$)")
_NO_NAME: Final = re.compile(
    r"https?:|www\.|[@|\u00a9]|\bcopyright\b|\.(?:com|org|net)\b", re.IGNORECASE
)
_AFTER_NAME: Final = re.compile(
    r"[\s,|]+\b(?:published|updated|posted|is an?|on|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b.*$",
    re.IGNORECASE,
)
_CUT: Final = re.compile(r"\s+(?:[|\u2013\u2014\u00b7-]|::)\s+")
_FIRST_YEAR: Final = 1900


def page_facts(tree: _Element) -> Article:
    """Return what the page states about its article, in an article with an empty text."""
    from trafilatura.metadata import extract_metadata  # noqa: PLC0415 - 0.3 s to import

    url = _url(tree)
    # Its date is not used; without the extensive search it is found fast.
    found: Any = extract_metadata(tree, default_url=url, extensive=False)
    day = _published(tree) or _day_in(url)
    outlet = _outlet(found.sitename, url)
    return Article(
        text="",
        title=_title(tree, found.title, outlet),
        outlet=outlet,
        author=_author(found.author),
        date=day,
        date_basis="stated" if day else None,
        url=url,
        language=_language(tree),
    )


def _tidy(text: str | None) -> str | None:
    return (_SPACE.sub(" ", text).strip() or None) if text else None


def _title(tree: _Element, stated: str | None, outlet: str | None) -> str | None:
    """Prefer the headline the page shows, if it is the one its head states."""
    stated = _without_outlet(_tidy(stated), outlet)
    shown = [_tidy("".join(map(str, head.itertext()))) for head in tree.iter("h1")]
    headlines = [head for head in shown if head and len(head.split()) > 1]
    if stated is None:
        return headlines[0] if len(headlines) == 1 else None
    for head in headlines:
        if _same(head, stated):
            return head
    return stated


def _without_outlet(title: str | None, outlet: str | None) -> str | None:
    """Drop the site's name from the end or the beginning of a title."""
    if title is None or outlet is None:
        return title
    parts = _CUT.split(title)
    site = _KEY.sub("", outlet).lower()
    kept = [part for part in parts if _KEY.sub("", part).lower() != site]
    if len(kept) == len(parts) or not kept:
        return title
    start = title.find(kept[0])
    return title[start : title.rfind(kept[-1]) + len(kept[-1])]


def _same(shown: str, stated: str) -> bool:
    first, second = _KEY.sub("", shown).lower(), _KEY.sub("", stated).lower()
    return bool(first) and (second.startswith(first) or (first.startswith(second) and second != ""))


def _outlet(site: str | None, url: str | None) -> str | None:
    """Return the site's name, unless it is only guessed from the address."""
    name = _tidy(site)
    if name is None or len(name.split()) > 6 or _NO_NAME.search(name):
        return None
    host = url.split("/")[2].lower() if url else ""
    return None if name.lower() in (host, host.removeprefix("www.")) else name


def _author(names: str | None) -> str | None:
    """Return the authors as one line; nothing that is an address or a sentence."""
    names = _tidy(names)
    if names is None:
        return None
    parts = [_AFTER_NAME.sub("", part).strip() for part in names.split(";")]
    good = [p for p in parts if 0 < len(p.split()) <= _AUTHOR_WORDS and not _NO_NAME.search(p)]
    return ", ".join(dict.fromkeys(good)) or None


def _url(tree: _Element) -> str | None:
    links = [link.get("href") for link in tree.iter("link") if link.get("rel") == "canonical"]
    for address in (*links, *_metas(tree, "og:url")):
        if address and _ADDRESS.match(address.strip()):
            return str(address).strip()
    return None


def _language(tree: _Element) -> str | None:
    root = tree.getroottree().getroot()
    stated = root.get("lang") or root.get("{http://www.w3.org/XML/1998/namespace}lang") or ""
    found = _LANGUAGE.match(stated.strip())
    return found[1].lower() if found else None


def _metas(tree: _Element, name: str) -> Iterator[str]:
    for meta in tree.iter("meta"):
        names = (meta.get("property"), meta.get("name"), meta.get("itemprop"))
        if any(known and known.lower() == name for known in names):
            yield str(meta.get("content") or "")


def _published(tree: _Element) -> date | None:
    """Return the day of publication that the page's head or its article's own data state."""
    for stated in _json_dates(tree):
        if day := _day(stated):
            return day
    for name in _DATES:
        for stated in _metas(tree, name):
            if day := _day(stated):
                return day
    marked = tree.xpath("//*[@itemprop='datePublished']")
    days = {_day(str(e.get("datetime") or e.get("content") or "")) for e in marked} - {None}
    return days.pop() if len(days) == 1 else None


def _day(stated: str) -> date | None:
    found = _ISO.match(stated)
    if not found:
        return None
    return _valid(int(found[1]), int(found[2]), int(found[3]))


def _valid(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day) if year >= _FIRST_YEAR else None
    except ValueError:
        return None


def _day_in(url: str | None) -> date | None:
    """Return the day that many outlets write into an article's address."""
    found = _IN_ADDRESS.search(url or "")
    return _valid(int(found[1]), int(found[2]), int(found[3])) if found else None


def _json_dates(tree: _Element) -> Iterator[str]:
    """Yield the dates of publication in the page's JSON-LD, outermost article first."""
    for script in tree.iter("script"):
        text = script.text or ""
        if "ld+json" not in (script.get("type") or "") or len(text) > _JSON_LIMIT:
            continue
        try:
            data = json.loads(text, strict=False)
        except (ValueError, RecursionError):
            continue
        yield from _dates_in(data, _JSON_DEPTH)


def _dates_in(data: object, depth: int) -> Iterator[str]:
    if depth == 0:
        return
    if isinstance(data, list):
        for part in data:
            yield from _dates_in(part, depth - 1)
    elif isinstance(data, dict):
        kind = str(data.get("@type", ""))
        stated = data.get("datePublished")
        if isinstance(stated, str) and ("Article" in kind or "Posting" in kind or "Page" in kind):
            yield stated
        yield from _dates_in(data.get("@graph"), depth - 1)
        yield from _dates_in(data.get("mainEntity"), depth - 1)

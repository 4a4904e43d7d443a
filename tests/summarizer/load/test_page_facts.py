from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING

import pytest

from summarizer.load.hypertext import parse
from summarizer.load.page_facts import page_facts
from tests.summarizer.load.files import LEAD, TITLE

if TYPE_CHECKING:
    from summarizer.model import Article


def facts(head: str, body: str = "") -> Article:
    return page_facts(parse(f"<html><head>{head}</head><body>{body}<p>{LEAD}</p></body></html>"))


def structured(**fields: object) -> str:
    data = {"@context": "https://schema.org", "@type": "NewsArticle", **fields}
    return f'<script type="application/ld+json">{json.dumps(data)}</script>'


def test_what_structured_data_states() -> None:
    article = facts(
        structured(
            headline=TITLE,
            datePublished="2021-07-27T08:16:00Z",
            dateModified="2021-07-29T08:16:00Z",
            author=[{"@type": "Person", "name": "Jane Arraf"}],
            publisher={"@type": "Organization", "name": "AsiaNews"},
        )
    )
    assert (article.title, article.author, article.outlet) == (TITLE, "Jane Arraf", "AsiaNews")
    assert article.date == date(2021, 7, 27)


@pytest.mark.parametrize(
    ("head", "day"),
    [
        ("<meta property='article:published_time' content='2021-07-27T10:16'>", date(2021, 7, 27)),
        ("<meta itemprop='datePublished' content='2021-07-27'>", date(2021, 7, 27)),
        ("<meta name='DC.date.issued' content='2021-07-27'>", date(2021, 7, 27)),
        ("<link rel='canonical' href='https://e.org/2021/07/27/a.html'>", date(2021, 7, 27)),
        ("<meta property='article:published_time' content='0001-01-01'>", None),
        ("<meta property='article:published_time' content='yesterday'>", None),
        ("<meta property='article:modified_time' content='2021-07-29'>", None),
        ("<script type='application/ld+json'>{broken</script>", None),
        ("<script type='application/ld+json'>" + "[" * 50_000 + "</script>", None),
    ],
)
def test_the_date_of_publication(head: str, day: date | None) -> None:
    assert facts(head).date == day


def test_the_date_of_a_related_link_is_not_taken() -> None:
    related = "<aside>See also <time datetime='2017-01-24'>24/01/2017 15:55</time></aside>"
    assert facts("", related).date is None


@pytest.mark.parametrize(
    ("head", "body", "title"),
    [
        (
            f"<title>{TITLE} - AsiaNews</title><meta property='og:site_name' content='AsiaNews'>",
            "",
            TITLE,
        ),
        (f"<meta property='og:title' content='{TITLE} | AsiaNews'>", f"<h1>{TITLE}</h1>", TITLE),
        ("", f"<h1>{TITLE}</h1>", TITLE),
    ],
)
def test_the_title_is_the_headline_without_the_site(head: str, body: str, title: str) -> None:
    assert facts(head, body).title == title


@pytest.mark.parametrize("site", ["https://www.example.org", "Copyright 2014 | Somebody"])
def test_a_site_name_that_is_none(site: str) -> None:
    assert facts(f"<meta property='og:site_name' content='{site}'>").outlet is None


def test_the_address_alone_names_no_outlet() -> None:
    assert facts("<link rel='canonical' href='https://www.example.org/a'>").outlet is None


def test_only_web_addresses_are_kept() -> None:
    assert facts("<link rel='canonical' href='javascript:alert(1)'>").url is None

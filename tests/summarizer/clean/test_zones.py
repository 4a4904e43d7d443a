from __future__ import annotations

from summarizer.clean import clean
from summarizer.model import Article, Edits
from tests.summarizer.clean.helpers import BODY, found

PARTS = BODY.split("\n\n")


def test_titles_under_a_heading_are_links_until_prose_comes_back() -> None:
    links = "Why old bridges fail so often\n\nHow the ring road was planned"
    text = f"Old bridge closed\n\n{PARTS[0]}\n\nRelated\n\n{links}\n\n{PARTS[1]}\n\n{PARTS[2]}"
    assert found(text) == {f"Related\n\n{links}": "related-links"}


def test_a_heading_alone_before_prose_hides_no_prose() -> None:
    text = f"Old bridge closed\n\n{PARTS[0]}\n\nRead more:\n\n{PARTS[1]}\n\n{PARTS[2]}"
    assert found(text) == {"Read more:": "related-links"}


def test_titles_and_dates_in_turn_are_links_without_any_heading() -> None:
    links = (
        "Why old bridges fail so often\n24/01/2017 15:55\n"
        "How the ring road was planned\n12/02/2016 15:14"
    )
    pieces = found(f"Old bridge closed\n\n{BODY}\n\n{links}")
    assert "".join(pieces).count("bridges fail") == 1
    assert set(pieces.values()) == {"related-links", "timestamp"}


def test_a_closing_list_is_links_if_one_of_its_items_is_known_to_be_one() -> None:
    links = "- Why old bridges fail so often\n- Read more: The ring road\n- Ten facts on steel"
    pieces = found(f"Old bridge closed\n\n{BODY}\n\n{links}")
    assert pieces == {links: "related-links"}


def test_what_follows_the_closing_elements_belongs_to_them() -> None:
    pieces = found(f"Old bridge closed\n\n{BODY}\n\nSubscribe now\n\nThe voice of the valley")
    assert pieces["The voice of the valley"] == "page-end"


def test_a_motto_in_another_language_after_the_closing_elements_is_furniture() -> None:
    motto = "La verità è figlia del tempo e non della autorità, che è la sua nemica."
    assert found(f"Old bridge closed\n\n{BODY}\n\nSubscribe now\n\n{motto}")[motto] == "page-end"


def test_prose_after_a_call_at_the_end_stays() -> None:
    call = "CLICK HERE TO GET THE HERALD APP"
    assert found(f"Old bridge closed\n\n{BODY}\n\n{call}\n\n{PARTS[1]}") == {call: "newsletter"}


def test_writer_date_and_menu_above_the_first_paragraph_are_furniture() -> None:
    text = (
        "Home\nNews\nPolitics\nSport\n\nOld bridge closed for eight months\n\n"
        f"By Nellie Bly\n\nMay 3, 2021\n\n{BODY}"
    )
    assert found(text) == {
        "Home\nNews\nPolitics\nSport": "navigation",
        "By Nellie Bly": "byline",
        "May 3, 2021": "timestamp",
    }


def test_names_of_writer_and_outlet_above_a_dateline_are_furniture() -> None:
    text = f"Old bridge closed\n\nNellie Bly and Egon Kisch\n\nThe Herald\n\nBERLIN — {BODY}"
    assert found(text, outlet="The Herald") == {
        "Nellie Bly and Egon Kisch": "byline",
        "The Herald": "navigation",
    }


def test_the_writer_s_name_under_a_passage_is_a_byline_but_a_list_stays() -> None:
    listed = "— Egon Kisch\n\n— Ida Tarbell"
    text = f"Facts checked\n\n{PARTS[0]}\n\n-- Nellie Bly\n\n{PARTS[1]}\n\n{listed}"
    assert found(text) == {"-- Nellie Bly": "byline"}


def test_a_date_between_paragraphs_is_a_heading_of_a_timeline_and_stays() -> None:
    assert found(f"Timeline of the bridge\n\n{PARTS[0]}\n\nJune 17, 2015\n\n{PARTS[1]}") == {}


def test_a_headline_in_capitals_stays() -> None:
    assert found(f"CITY COUNCIL CLOSES OLD BRIDGE FOR EIGHT MONTHS\n\n{BODY}") == {}


def test_section_headings_in_capitals_stay() -> None:
    text = f"{PARTS[0]}\n\nTHE COST\n\n{PARTS[1]}\n\nTOWN HOPES TO AVOID ANOTHER LONG DISPUTE\n\n"
    assert found(f"Old bridge closed\n\n{text}{PARTS[2]}") == {}


def test_wrapped_paragraphs_are_read_as_one_line() -> None:
    wrapped = BODY.replace(", ", ",\n").replace(" and ", " and\n").replace(" to ", " to\n")
    assert found(f"Old bridge closed\n\n{wrapped}\n\nLeave a Reply") == {
        "Leave a Reply": "comment-form"
    }


def test_windows_line_ends_make_no_difference() -> None:
    text = f"Old bridge closed\n\n{BODY}\n\nLeave a Reply".replace("\n", "\r\n")
    assert found(text) == {"Leave a Reply": "comment-form"}


def _articles(outlet: str | None, *bodies: str) -> list[Article]:
    return [Article.from_text(f"Title {n}\n\n{b}", outlet=outlet) for n, b in enumerate(bodies)]


def _label(body: str) -> str:
    return f"{body}\n\nThe Valley Report"


def test_a_short_line_at_the_end_of_two_articles_of_an_outlet_is_repeated() -> None:
    articles = clean(_articles("Herald", *(_label(part) for part in PARTS[:2])), Edits())
    assert [[f.kind for f in article.furniture] for article in articles] == [["repeated"]] * 2


def test_the_same_line_of_different_outlets_or_unknown_ones_stays() -> None:
    articles = clean(_articles(None, *(_label(part) for part in PARTS[:2])), Edits())
    assert all(article.furniture == () for article in articles)


def test_copies_of_an_article_are_not_repetition() -> None:
    articles = clean(_articles("Herald", _label(PARTS[0]), _label(PARTS[0])), Edits())
    assert all(article.furniture == () for article in articles)


def test_a_heading_of_two_articles_of_an_outlet_stays() -> None:
    bodies = [f"{PARTS[n]}\n\nWhat we know\n\n{PARTS[n + 1]}" for n in (0, 2)]
    articles = clean(_articles("Herald", *bodies), Edits())
    assert all(article.furniture == () for article in articles)

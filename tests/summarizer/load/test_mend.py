from __future__ import annotations

from summarizer.load.hypertext import parse
from summarizer.load.mend import mend

WORDS = "and the two leaders spoke about the withdrawal of all combat troops"
FOUND = [f"Number {n} {WORDS}." for n in range(4)]


def page(*paragraphs: str) -> str:
    return f"<html><body><div class='body'>{''.join(paragraphs)}</div></body></html>"


def test_a_paragraph_between_found_ones_is_put_back() -> None:
    tree = parse(page(*(f"<p>{text}</p>" for text in FOUND)))
    body = "\n\n".join([FOUND[0], FOUND[1], FOUND[3]])
    assert mend(tree, body) == "\n\n".join(FOUND)


def test_a_single_paragraph_after_the_last_is_not() -> None:
    tree = parse(page(*(f"<p>{text}</p>" for text in FOUND)))
    body = "\n\n".join(FOUND[:3])
    assert mend(tree, body) == body


def test_links_captions_and_other_containers_stay_out() -> None:
    tree = parse(
        page(
            f"<p>{FOUND[0]}</p><p>{FOUND[1]}</p>",
            f"<p><a href='/x'>Read more: {WORDS} and more</a></p>",
            f"<figure><p>Caption {WORDS}</p></figure><div><p>Other {WORDS}</p></div>",
            f"<p>{FOUND[2]}</p><p>{FOUND[3]}</p>",
        )
    )
    body = "\n\n".join(FOUND)
    assert mend(tree, body) == body


def test_nothing_stays_nothing() -> None:
    assert mend(parse(page(f"<p>{FOUND[0]}</p>")), "") == ""

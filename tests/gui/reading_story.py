"""A small story for the reading area, its analysis made by hand so that every mark is known."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from summarizer import Analysis, Article, Claim, Difference, Extent, Span, Story
from summarizer.model import Furniture, Sentence, Side

_FIRST = (
    "Send to a friend\n"
    "Printable version\n\n"
    "Biden and Kadhimi agree on withdrawal\n\n"
    "The two leaders met at the White House on Monday. The withdrawal will take place by the end "
    "of the year. About 2,500 U.S. troops are in Iraq.\n\n"
    "What comes next\n\n"
    "Some of the forces are expected to remain to continue training programs. "
    "The agreement was sealed in the Oval Office.\n\n"
)
_SECOND = (
    "Moustafa Al Kazimi was received in Washington. There are currently 3,500 foreign soldiers "
    "in the country.\n\n"
    "According to the Wall Street Journal, the troops leave by the end of the year.\n\n"
)
_THIRD = (
    "The visit was the first of its kind. Both sides announced the end of the combat mission "
    "by the end of this year.\n\n"
)
_FILLER = (
    "The militias have fired rockets at bases near the airport, and the parties in parliament "
    "have argued over the vote of October, over water, power and the price of oil. "
)
_LEAVING = "According to the Wall Street Journal, the troops leave by the end of the year."
HEADING = "Biden and Kadhimi agree on withdrawal"


def article(text: str, *sentences: str, **known: object) -> Article:
    """Make an article whose sentences are the ones given, in order."""
    found, here = [], 0
    for sentence in sentences:
        here = text.index(sentence, here)
        paragraph = text.count("\n\n", 0, here)
        found.append(Sentence(here, here + len(sentence), paragraph))
        here += len(sentence)
    made = Article.from_text(text)
    return replace(made, sentences=tuple(found), **known)  # type: ignore[arg-type]


def _filler(number: int) -> str:
    return "\n\n".join(f"{_FILLER}This is paragraph {count}." for count in range(number))


def _furniture(text: str, line: str, kind: str) -> Furniture:
    start = text.index(line)
    return Furniture(start, start + len(line), kind, "it stands in a row of links")


def articles() -> tuple[Article, ...]:
    """Three articles: one with furniture and a placed title, all of them higher than a window."""
    first, second, third = (
        _FIRST + _filler(20),
        _filler(15) + "\n\n" + _SECOND + _filler(12),
        _THIRD + _filler(12),
    )
    start = first.index(HEADING)
    heading = replace(
        article(
            first,
            "The two leaders met at the White House on Monday.",
            "The withdrawal will take place by the end of the year.",
            "About 2,500 U.S. troops are in Iraq.",
            "What comes next",
            "Some of the forces are expected to remain to continue training programs.",
            "The agreement was sealed in the Oval Office.",
        ),
        title=HEADING,
        heading=Extent(start, start + len(HEADING)),
        outlet="AsiaNews",
        date=date(2021, 7, 27),
        date_basis="stated",
        furniture=(
            _furniture(first, "Send to a friend", "share-bar"),
            _furniture(first, "Printable version", "share-bar"),
        ),
    )
    marked = tuple(
        replace(s, kind="heading") if s.cut(first) == "What comes next" else s
        for s in heading.sentences
    )
    return (
        replace(heading, sentences=marked),
        article(
            second,
            "Moustafa Al Kazimi was received in Washington.",
            "There are currently 3,500 foreign soldiers in the country.",
            _LEAVING,
            title="Joe Biden meets with Iraqi prime minister",
            date=date(2021, 7, 26),
            date_basis="guessed",
            date_note="year guessed: 2021",
        ),
        article(
            third,
            "The visit was the first of its kind.",
            "Both sides announced the end of the combat mission by the end of this year.",
            title="Ending the American combat mission in Iraq",
        ),
    )


def place(story: Story, index: int, words: str) -> Span:
    """Return where words stand in an article of a story."""
    start = story.articles[index].text.index(words)
    return Span(index, start, start + len(words))


def analysis() -> Analysis:
    """Five claims (ids 1 to 5; 2 and 3 are shared) and one difference."""
    story = Story(articles())
    supports = (
        ("unique", 1, ((0, "The two leaders met at the White House on Monday."),)),
        (
            "shared",
            3,
            (
                (0, "The withdrawal will take place by the end of the year."),
                (1, _LEAVING),
                (2, "Both sides announced the end of the combat mission by the end of this year."),
            ),
        ),
        (
            "shared",
            2,
            (
                (0, "About 2,500 U.S. troops are in Iraq."),
                (1, "There are currently 3,500 foreign soldiers in the country."),
            ),
        ),
        ("unique", 1, ((0, "The agreement was sealed in the Oval Office."),)),
        ("unique", 1, ((2, "The visit was the first of its kind."),)),
    )
    claims = tuple(
        Claim(
            id=number,
            kind=kind,  # type: ignore[arg-type]
            support=tuple(place(story, index, words) for index, words in passages),
            voices=voices,
        )
        for number, (kind, voices, passages) in enumerate(supports, start=1)
    )
    difference = Difference(
        kind="figure",
        relation="other scope",
        about="US troops in Iraq",
        sides=(
            Side("about 2,500", (place(story, 0, "About 2,500 U.S. troops"),)),
            Side("3,500", (place(story, 1, "3,500 foreign soldiers"),)),
        ),
        claim=3,
        explanation="The figures count different people.",
    )
    return Analysis(story, claims=claims, differences=(difference,))

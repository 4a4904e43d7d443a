from __future__ import annotations

from itertools import permutations

from summarizer import Article, Quote, Span
from summarizer.judge.anonymity import find_anonymity

TEXT = (
    "A senior official said one. An Iraqi source said two. The source said three. The official"
    " said four. Jen Psaki said five. A source in Paris said six."
)
SPOKEN = (
    ("A senior official", "one", True),
    ("An Iraqi source", "two", True),
    ("The source", "three", True),
    ("The official", "four", True),
    ("Jen Psaki", "five", False),
    ("A source in Paris", "six", True),
)


def quotes(article: int = 0) -> list[Quote]:
    def place(words: str) -> Span:
        start = TEXT.index(words)
        return Span(article, start, start + len(words))

    return [
        Quote(place(said), "indirect", who, place(who), anonymous=hidden)
        for who, said, hidden in SPOKEN
    ]


def test_who_is_introduced_and_spoken_of_again_is_one_source() -> None:
    (found,) = find_anonymity([Article.from_text(TEXT)], quotes())
    assert (found.article, found.quotes, found.anonymous) == (0, 6, 5)
    assert [(s.description, [TEXT[q.start : q.end] for q in s.quotes]) for s in found.sources] == [
        ("A senior official", ["one", "four"]),
        ("An Iraqi source", ["two", "three"]),
        ("A source in Paris", ["six"]),
    ]
    assert found.note == (
        "5 of 6 quotes in source 1 are by sources without a name: A senior official,"
        " An Iraqi source, A source in Paris."
    )


def test_named_speakers_alone_are_nothing_to_count() -> None:
    assert find_anonymity([Article.from_text(TEXT)], quotes()[4:5]) == ()


def test_the_order_of_quotes_changes_nothing() -> None:
    articles = [Article.from_text(TEXT)] * 2
    expected = find_anonymity(articles, [*quotes(), *quotes(1)])
    assert [found.article for found in expected] == [0, 1]
    for order in list(permutations([*quotes()[:4], *quotes(1)[:2]]))[::60]:
        rest = [*quotes()[4:], *quotes(1)[2:]]
        assert find_anonymity(articles, [*order, *rest]) == expected


def test_a_pronoun_is_nobody_without_a_name() -> None:
    text = "She said one."
    said = [Quote(Span(0, 9, 12), "indirect", "She", Span(0, 0, 3), anonymous=True)]
    assert find_anonymity([Article.from_text(text)], said) == ()

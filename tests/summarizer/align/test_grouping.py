from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from summarizer.align.grouping import group

ARTICLE = [0, 1, 2, 0]


def near(odds: dict[tuple[int, int], float], units: int = 12) -> list[dict[int, float]]:
    found: list[dict[int, float]] = [{} for _ in range(units)]
    for (one, other), odd in odds.items():
        found[one][other] = found[other][one] = odd
    return found


def grouped(odds: dict[tuple[int, int], float], threshold: float = 0.0) -> set[tuple[int, ...]]:
    links = sorted(
        (key for key in odds if ARTICLE[key[0]] != ARTICLE[key[1]]), key=lambda k: (-odds[k], k)
    )
    return set(group(ARTICLE, links, near(odds), threshold))


def test_three_that_agree_are_one_group() -> None:
    assert grouped({(0, 1): 2.0, (0, 2): 1.0, (1, 2): 1.5}) == {(0, 1, 2)}


def test_chains_do_not_grow() -> None:
    """A and B, B and C alike, A and C not: B says two things, and stands in two groups."""
    assert grouped({(0, 1): 2.0, (1, 2): 1.0, (0, 2): -4.0}) == {(0, 1), (1, 2)}


def test_a_bare_link_that_fits_no_group_opens_one() -> None:
    assert grouped({(0, 1): 2.0, (1, 2): 0.1, (0, 2): -4.0}) == {(0, 1), (1, 2)}


def test_two_weak_links_to_a_group_are_enough_and_one_is_not() -> None:
    assert grouped({(0, 1): 2.0, (0, 2): -0.3, (1, 2): -0.3}) == {(0, 1, 2)}
    assert grouped({(0, 1): 2.0, (0, 2): -0.3}) == {(0, 1)}
    assert grouped({(0, 2): -0.3}) == set()


def test_two_statements_of_one_article_join_only_if_they_are_alike() -> None:
    assert grouped({(0, 1): 2.0, (1, 3): 1.5, (0, 3): 1.0}) == {(0, 1, 3)}
    assert grouped({(0, 1): 2.0, (1, 3): 1.5}) == {(0, 1), (1, 3)}


pairs = st.tuples(st.integers(0, 11), st.integers(0, 11)).filter(lambda p: p[0] < p[1])


@given(
    st.dictionaries(pairs, st.floats(-5, 5), max_size=40),
    st.lists(st.integers(0, 3), min_size=12, max_size=12),
)
def test_groups_span_articles_and_none_holds_another(
    odds: dict[tuple[int, int], float], article: list[int]
) -> None:
    links = sorted(
        (key for key in odds if article[key[0]] != article[key[1]]), key=lambda k: (-odds[k], k)
    )
    found = [set(members) for members in group(article, links, near(odds), 0.0)]
    for members in found:
        assert len({article[m] for m in members}) > 1
        assert sum(members <= other for other in found) == 1

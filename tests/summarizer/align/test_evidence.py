import pytest

from summarizer import Article, Story, analyse


def reasons(one: str, other: str) -> set[str]:
    articles = [Article.from_text(text, language="en", date="2021-07-27") for text in (one, other)]
    found = analyse(Story.from_articles(articles)).claims
    return {reason for claim in found for link in claim.links for reason in link.evidence}


@pytest.mark.parametrize(
    ("one", "other", "reason"),
    [
        (
            "The ministry said the flood destroyed more than 1,234,567 homes in the valley.",
            "Officials at the ministry say 1,234,567 homes in the valley were destroyed.",
            "same figure 1,234,567",
        ),
        (
            "The ministry will spend $2.5 billion on new homes in the flooded valley.",
            "New homes in the flooded valley cost the ministry at most $2.5 billion.",
            "same figure 2,500,000,000 USD",
        ),
        (
            "Prime Minister Mustafa al-Kazemi visited the flooded valley on Monday.",
            "The flooded valley was visited by Prime Minister Mustafa al-Kazemi on Monday.",
            "same name mustafa al-kazemi",
        ),
        (
            "All troops will leave the flooded valley by the end of the year, he said.",
            "By the end of the year all troops will leave the flooded valley.",
            "same date 2021-12-01 – 2021-12-31",
        ),
    ],
)
def test_what_both_tell_is_said_as_a_reader_would_write_it(
    one: str, other: str, reason: str
) -> None:
    assert reason in reasons(one, other)

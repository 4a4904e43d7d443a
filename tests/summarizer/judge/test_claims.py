from __future__ import annotations

from itertools import permutations

import pytest

from summarizer import Article, Claim, Story, analyse
from summarizer.align import Alignment
from summarizer.judge import find_sourcing, find_voices, judge_claims, read_wordings
from summarizer.model import Annotations, Span, Voice

ONE = (
    "Town hall\n\nThe council voted on Tuesday to close the bridge. "
    "It will cost four million euros."
)
TWO = "Bridge\n\nOn Tuesday the council decided that the bridge must close. A ferry is planned."
THREE = "Other\n\nThe council voted on Tuesday to close the bridge. Nobody knows for how long."


def story(*texts: str) -> Story:
    return Story.from_articles([Article.from_text(text) for text in texts])


def sentence(story: Story, article: int, words: str) -> Span:
    (found,) = [
        Span.of(article, s)
        for s in story.articles[article].sentences
        if words in s.cut(story.articles[article].text)
    ]
    return found


def test_two_accounts_share_a_claim_and_one_alone_is_unique() -> None:
    told = story(ONE, TWO)
    groups = (
        (sentence(told, 0, "voted"), sentence(told, 1, "decided")),
        (sentence(told, 0, "four million"),),
    )
    claims = judge_claims(told.articles, Alignment(groups), find_voices(told.articles))
    assert [(c.id, c.kind, c.voices, c.articles) for c in claims] == [
        (1, "shared", 2, (0, 1)),
        (2, "unique", 1, (0,)),
    ]


def test_a_copied_passage_is_no_second_voice_in_its_claim() -> None:
    told = story(ONE, THREE)
    assert len(find_voices(told.articles)) == 2
    group = (sentence(told, 0, "voted"), sentence(told, 1, "voted"))
    (claim,) = judge_claims(told.articles, Alignment((group,)), find_voices(told.articles))
    assert (claim.kind, claim.voices, claim.articles) == ("unique", 1, (0, 1))


def test_a_headline_alone_claims_nothing_new() -> None:
    told = story(ONE)
    headline = told.articles[0].sentences[0]
    assert headline.kind == "headline"
    alignment = Alignment(((Span.of(0, headline),),))
    assert judge_claims(told.articles, alignment, find_voices(told.articles)) == ()


def claim_of(*sentences: str, title: str = "Town hall") -> Claim:
    """Return the claim that one sentence of each article makes."""
    told = story(*(f"{title}\n\n{text}\n\nMore is not known." for text in sentences))
    group = tuple(
        Span.of(index, next(s for s in article.sentences if s.kind == "body"))
        for index, article in enumerate(told.articles)
    )
    (claim,) = judge_claims(told.articles, Alignment((group,)), find_voices(told.articles))
    for account in claim.accounts:
        for one, other in account.passages:
            assert {one, other} <= set(claim.support)
    return claim


def test_a_claim_names_who_counts_together_and_proves_it() -> None:
    claim = claim_of(
        "Engineers found cracks in two of the pillars of the old bridge in spring.",
        "The old bridge must close because two of its pillars are cracked.",
        "In spring, engineers found cracks in two of the pillars of the old bridge.",
    )
    assert (claim.kind, claim.voices, claim.voice_groups) == ("shared", 2, ((0, 2), (1,)))
    assert [a.id for a in claim.accounts] == [1, 2]
    assert claim.accounts[0].reason == "one repeats the other's words here"
    assert claim.accounts[0].passages == ((claim.support[0], claim.support[2]),)
    assert (claim.accounts[1].reason, claim.accounts[1].passages) == ("", ())


def test_an_edited_copy_is_still_one_voice() -> None:
    claim = claim_of(
        "The Supreme Court on Tuesday endorsed the government’s authority to detain immigrants"
        " awaiting deportation anytime after they have completed prison terms.",
        "The supreme court on Tuesday endorsed the authority of the government to detain immigrants"
        " awaiting deportation anytime after they have served their prison terms, a victory.",
    )
    assert (claim.kind, claim.voice_groups) == ("unique", ((0, 1),))


QUOTE = "we looked at these pillars for twenty years and every year they asked for the money"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (f"“{QUOTE},” the engineer told the council on Tuesday.", f"She wrote: “{QUOTE}.”"),
        (f"The engineer lost patience: “{QUOTE}.”", f"Her letter says {QUOTE}."),
        (f"{QUOTE.capitalize()}.", f"{QUOTE.capitalize()}."),
    ],
)
def test_words_that_both_quote_are_no_copy(one: str, other: str) -> None:
    assert claim_of(one, other).voices == 2


def test_a_quotation_over_several_sentences_is_not_the_writers_own() -> None:
    said = "Two of the pillars are cracked from the top to the bottom of the shaft."
    texts = [f"Bridge\n\nShe said: “Nobody listened. {said} It must close.”", f"Old\n\n“{said}”"]
    told = story(*texts)
    analysis = analyse(told)
    group = (sentence(told, 0, "Two of"), sentence(told, 1, "Two of"))
    wordings = read_wordings(told.articles, analysis.quotes)
    voices = find_voices(told.articles, wordings)
    (claim,) = judge_claims(told.articles, Alignment((group,)), voices, wordings)
    assert claim.voices == 2


def test_a_clause_is_judged_by_its_words_and_a_short_one_by_its_sentence() -> None:
    copied = (
        "The council voted on Tuesday after a long debate behind closed doors to close the old"
        " bridge over the river to all but walkers and cyclists"
    )
    told = story(
        f"One\n\n{copied}, and shops nearby fear for their trade.",
        f"Two\n\n{copied}, while a ferry is planned for the summer months.",
    )
    whole = [a.sentences[1] for a in told.articles]
    texts = [a.text for a in told.articles]
    first = tuple(Span(i, s.start, s.start + len(copied)) for i, s in enumerate(whole))
    rest = tuple(Span(i, s.start + len(copied) + 2, s.end) for i, s in enumerate(whole))
    short = tuple(Span(i, texts[i].index("voted"), texts[i].index(" to close")) for i in (0, 1))
    voices = (Voice(1, (0,)), Voice(2, (1,)))
    claims = judge_claims(told.articles, Alignment((first, rest, short)), voices)
    assert {c.support: c.voices for c in claims} == {first: 1, rest: 2, short: 1}


def test_likeness_proves_more_where_both_credit_one_agency() -> None:
    credit = "\n\nThe Associated Press contributed to this report."
    one = "The company has offered to invest eight billion dollars in its plants this year"
    other = "Engineers say GM has offered to invest eight billion dollars in its car plants"
    plain = story(f"A\n\n{one}.", f"B\n\n{other}.")
    credited = story(f"A\n\n{one}.{credit}", f"B\n\n{other}.{credit}")
    counts = []
    for told in (plain, credited):
        group = (sentence(told, 0, "offered"), sentence(told, 1, "offered"))
        citations = find_sourcing(told.articles, [Annotations()] * 2)
        voices = find_voices(told.articles)
        assert len(voices) == 2
        (claim,) = judge_claims(told.articles, Alignment((group,)), voices, None, citations)
        counts.append(claim.voices)
    assert counts == [2, 1]


def test_accounts_do_not_depend_on_the_order_of_articles() -> None:
    texts = [ONE, TWO, THREE]
    for order in permutations(range(3)):
        told = story(*(texts[i] for i in order))
        words = {0: "voted", 1: "decided", 2: "voted"}
        group = tuple(sentence(told, place, words[i]) for place, i in enumerate(order))
        (claim,) = judge_claims(told.articles, Alignment((group,)), find_voices(told.articles))
        found = {frozenset(order[i] for i in members) for members in claim.voice_groups}
        assert found == {frozenset({0, 2}), frozenset({1})}

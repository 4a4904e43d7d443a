from __future__ import annotations

import pytest

from tests.summarizer.judge.differing import article_of, differences, of_kind, sides


def test_two_counts_of_the_same_dead_contradict_each_other() -> None:
    one = article_of("The gunman killed 59 people at the concert in Las Vegas, police said.")
    other = article_of("At the concert in Las Vegas 58 people were killed, according to police.")
    (found,) = differences(one, other)
    assert (found.kind, found.relation, found.claim) == ("figure", "contradiction", 1)
    assert sides(found) == [("59", (0,)), ("58", (1,))]
    assert [span.cut([one, other]) for s in found.sides for span in s.spans] == [
        "59 people",
        "58 people",
    ]
    assert "killed" in found.about
    assert "59" in found.explanation
    assert "58" in found.explanation


def test_a_later_article_updates_a_count() -> None:
    one = article_of("The blast killed 12 people in the market, police said.", day="2021-07-26")
    other = article_of("The blast killed 17 people in the market, police said.", day="2021-07-28")
    (found,) = differences(one, other)
    assert found.relation == "update"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # digits and words, units, hedges of the same number
        (
            "Police arrested 12 people on the square.",
            "Police arrested twelve people on the square.",
        ),
        ("The town lies 30 miles north of the lake.", "The town lies 48 km north of the lake."),
        ("About 2,500 soldiers stay in Iraq.", "Some 2,500 soldiers stay in Iraq."),
        ("It cost $1.5 billion in aid.", "It cost 1,500 million dollars in aid."),
        # different things
        (
            "He shoots eight times, and Scott falls.",
            "Slager shot at Scott, hitting him five times.",
        ),
        ("The attack killed three people there.", "The attack injured 15 people there."),
        ("Police arrested 31 people there.", "Four people were killed there, police said."),
        # a part and a whole
        (
            "The gunman killed three people at the festival.",
            "Four people were killed (including the shooter) at the festival.",
        ),
        ("Seven of the victims were hurt at the festival.", "15 people were hurt at the festival."),
        ("Another 10 people were injured there.", "15 people were injured there on Sunday."),
        # other years, other distances, other people's ages
        ("He won 8% of the vote in 1996.", "He won 19% of the vote in 1992 as a newcomer."),
        ("About 30 miles southeast of Silicon Valley.", "About 33 miles south of San Jose."),
        ("Hearns, 59, was at the protest.", "A 16-year-old boy was shot at the protest."),
        ("Legan, 19, bought the rifle.", "Police met a 20-year-old man who had posted."),
        # other people's points, a team's record, a rate, another unit of the same price
        (
            "Ty Lawson added 16 points for the Tar Heels on Saturday night.",
            "Danny Green added 14 points for the Tar Heels on Saturday night.",
        ),
        (
            "The Colts (11-4) secured the fifth seed in the playoffs.",
            "The Colts secured the fifth seed in the playoffs with a 31-24 victory.",
        ),
        (
            "One in 500 users of the browser is at risk.",
            "Some 700 users of the browser are at risk.",
        ),
        ("Damage to the church was put at $1 million.", "Damage was put at £0.7m ($1.2 million)."),
        # more than twice as much is hardly the same count
        ("Flights leave from 21 countries.", "Supplies were sent by 80 countries."),
    ],
)
def test_what_is_no_difference_is_not_shown(one: str, other: str) -> None:
    assert differences(article_of(one), article_of(other)) == ()


def test_a_bound_that_holds_the_other_number_is_looser() -> None:
    one = article_of("Mr Harris led Mr McCready by 905 votes in the 9th District on election day.")
    other = article_of("On election day Mr Harris led Mr McCready by fewer than 1,000 votes.")
    (found,) = differences(one, other)
    assert found.relation == "looser bound"


def test_a_rounded_number_is_called_so() -> None:
    one = article_of("The agency counted 2,483 new cases of the disease in the city.")
    other = article_of("The agency counted about 2,500 new cases of the disease in the city.")
    (found,) = differences(one, other)
    assert found.relation == "rounding"


def test_a_whole_stands_beside_the_part_that_others_give_alone() -> None:
    one = article_of(
        "There are 3,500 foreign soldiers of the coalition in Iraq, including 2,500 Americans."
    )
    other = article_of("The United States keeps around 2,500 soldiers in Iraq for the coalition.")
    (found,) = differences(one, other)
    assert found.relation == "other scope"
    assert sides(found) == [("3,500", (0,)), ("2,500", (0,)), ("around 2,500", (1,))]


def test_a_source_that_has_both_numbers_does_not_disagree() -> None:
    one = article_of(
        "Medical marijuana is legal in eight states.", "It is sold in 12 states there."
    )
    other = article_of("Recreational marijuana is legal in 12 states.", "Nothing else is known.")
    assert [d for d in differences(one, other) if d.kind == "figure"] == []


def test_the_figure_of_a_claim_is_attributed_to_its_speaker() -> None:
    one = article_of("“We arrested 31 people at the zone,” Carmen Best said on Wednesday.")
    other = article_of("Police arrested 25 people at the zone on Wednesday, the mayor said.")
    (found,) = [d for d in differences(one, other) if d.kind == "figure"]
    assert found.sides[0].claimant == "Carmen Best"


def test_two_narrower_nouns_may_be_the_same_thing() -> None:
    one = article_of("The attack hit 48 National Health Service trusts in England, he said.")
    other = article_of("The health service said that 47 trusts were hit by the attack on Friday.")
    assert [sides(d) for d in differences(one, other)] == [[("48", (0,)), ("47", (1,))]]


def test_counts_taken_on_two_days_update_each_other() -> None:
    one = article_of("As of Tuesday, 137,000 people had died of the disease in the country.")
    other = article_of("As of Wednesday, 136,000 people had died of the disease in the country.")
    (found,) = differences(one, other)
    assert (found.kind, found.relation) == ("figure", "update")


def test_a_claim_of_very_many_sentences_is_bounded() -> None:
    articles = [article_of(f"The storm killed {n} people in the valley.") for n in range(2, 120)]
    assert len(differences(*articles)) == 1


def test_one_age_left_over_in_two_lists_of_ages_is_that_of_the_same_person() -> None:
    one = article_of("The crew were a man in his 30s, a 42-year-old pilot and a 38-year-old pilot.")
    other = article_of(
        "The agency named them as Jim Lovell, 42, Jack Swigert, 38, and Fred Haise, 36."
    )
    (found,) = of_kind("figure", one, other)
    assert found.relation == "looser bound"
    assert [value for value, _ in sides(found)] == ["30s", "36"]


def test_two_lists_of_ages_with_two_left_over_are_of_other_people() -> None:
    one = article_of("The crew were a man aged 36, a 42-year-old pilot and a 38-year-old pilot.")
    other = article_of("The crew were Frank Borman, 40, Jim Lovell, 42, and William Anders, 35.")
    assert of_kind("figure", one, other) == []


def test_a_narrowed_smaller_number_is_of_another_scope() -> None:
    one = article_of("There are 2,500 combat troops of the United States in Iraq, he said.")
    other = article_of("There are 3,500 troops of the United States in Iraq, he said.")
    (found,) = of_kind("figure", one, other)
    assert found.relation == "other scope"
    assert "part" in found.explanation


def test_a_narrowed_larger_number_cannot_be_a_part() -> None:
    one = article_of("There are 3,500 combat troops of the United States in Iraq, he said.")
    other = article_of("There are 2,500 troops of the United States in Iraq, he said.")
    (found,) = of_kind("figure", one, other)
    assert found.relation == "contradiction"


def test_the_count_of_a_city_beside_that_of_the_country_is_of_another_scope() -> None:
    one = article_of("The storm killed 12 people in Houston on Sunday, officials said.")
    other = article_of("The storm killed 31 people across the country on Sunday, officials said.")
    (found,) = of_kind("figure", one, other)
    assert found.relation == "other scope"


def test_one_death_told_of_beside_several_counted_is_of_another_scope() -> None:
    one = article_of("The owner shut the ride after the death of a 16-year-old in the park.")
    other = article_of("The owner shut the ride after the deaths of two teenagers in the park.")
    (found,) = of_kind("figure", one, other)
    assert found.relation == "other scope"
    assert [value for value, _ in sides(found)] == ["16-year-old", "two"]


def test_a_source_that_counts_several_too_does_not_tell_of_one_only() -> None:
    one = article_of(
        "The owner shut the ride after the death of a 16-year-old in the park.",
        "In all, two teenagers were killed there.",
    )
    other = article_of(
        "The owner shut the ride after the deaths of two teenagers in the park.",
        "Nobody else was hurt.",
    )
    assert of_kind("figure", one, other) == []


def test_an_update_names_the_days_of_its_figures() -> None:
    one = article_of("The blast killed 12 people in the market, police said.", day="2021-07-26")
    other = article_of("The blast killed 17 people in the market, police said.", day="2021-07-28")
    (found,) = of_kind("figure", one, other)
    assert "Source 1 (26 July 2021)" in found.explanation
    assert "source 2 (28 July 2021)" in found.explanation
    assert found.about == "people killed"


def test_an_update_names_the_time_of_the_count_where_the_source_does() -> None:
    one = article_of("As of Tuesday, 137,000 people had died of the disease in the country.")
    other = article_of("As of Wednesday, 136,000 people had died of the disease in the country.")
    (found,) = of_kind("figure", one, other)
    assert "as of Tuesday" in found.explanation
    assert "as of Wednesday" in found.explanation


@pytest.mark.parametrize(
    ("language", "one", "other", "values"),
    [
        (
            "de",
            "Bei dem Brand im Hamburger Hafen starben drei Menschen.",
            "Bei dem Brand im Hamburger Hafen starben fünf Menschen.",
            ["drei", "fünf"],
        ),
        (
            "fr",
            "Environ 2 500 habitants du quartier ont été évacués mardi soir.",
            "Quelque 1 800 habitants du quartier ont été évacués mardi soir.",
            ["Environ 2 500", "Quelque 1 800"],
        ),
        (
            "es",
            "El incendio dejó tres muertos en el puerto de Valencia.",
            "El incendio dejó cinco muertos en el puerto de Valencia.",
            ["tres", "cinco"],
        ),
        (
            "it",
            "Dodici persone sono rimaste ferite nell’incidente del treno.",
            "Nell’incidente del treno 17 persone sono rimaste ferite.",
            ["Dodici", "17"],
        ),
        (
            "pt",
            "Cerca de 2.500 moradores foram retirados do porto.",
            "Cerca de 1.800 moradores foram retirados do porto.",
            ["Cerca de 2.500", "Cerca de 1.800"],
        ),
    ],
)
def test_figures_are_compared_in_every_language(
    language: str, one: str, other: str, values: list[str]
) -> None:
    (found,) = of_kind(
        "figure", article_of(one, language=language), article_of(other, language=language)
    )
    assert [value for value, _ in sides(found)] == values


@pytest.mark.parametrize(
    ("language", "dead", "injured"),
    [
        ("de", "Drei Menschen wurden getötet.", "Fünf Menschen wurden verletzt."),
        ("fr", "Trois personnes ont été tuées.", "Cinq personnes ont été blessées."),
        ("es", "Tres personas murieron allí.", "Cinco personas heridas allí."),
        ("it", "Tre persone sono morte lì.", "Cinque persone ferite lì."),
        ("pt", "Três pessoas morreram ali.", "Cinco pessoas feridas ali."),
    ],
)
def test_the_dead_and_the_injured_are_told_apart_in_every_language(
    language: str, dead: str, injured: str
) -> None:
    articles = article_of(dead, language=language), article_of(injured, language=language)
    assert of_kind("figure", *articles) == []


def test_lists_that_agree_in_two_counts_are_one_list_wherever_they_stand() -> None:
    one = article_of(
        "The weather at the airport was fine that morning.",
        "The plane was carrying 167 passengers, including 82 Iranians, 63 Canadians and"
        " 11 Ukrainians.",
    )
    other = article_of(
        "Of the people on board, 78 were Iranian, 63 were Canadian and 11 were Ukrainian.",
        "The airline gave no reason for the delay.",
    )
    (found,) = of_kind("figure", one, other)
    assert sides(found) == [("82", (0,)), ("78", (1,))]
    assert found.claim is None


def test_lists_that_agree_in_one_count_only_are_not_compared() -> None:
    one = article_of(
        "The weather at the airport was fine that morning.",
        "The plane carried 82 Iranians, 63 Canadians, 11 Ukrainians and two Swedes, he said.",
    )
    other = article_of(
        "In the harbour 63 Canadians, 30 Iranians and 29 Ukrainians had boarded the ferry.",
        "The airline gave no reason for the delay.",
    )
    assert of_kind("figure", one, other) == []


def test_the_dead_that_two_articles_open_with_are_of_one_event() -> None:
    one = article_of(
        "Five people, including the attacker, were killed outside Parliament on Wednesday.",
        "The bridge was closed.",
    )
    other = article_of(
        "Shops near the river stayed shut.",
        "Police said there were four dead, including the attacker, outside Parliament.",
    )
    (found,) = of_kind("figure", one, other)
    assert sides(found) == [("Five", (0,)), ("four", (1,))]
    assert found.about == "people killed"


def test_the_dead_told_of_late_in_an_article_may_be_of_another_event() -> None:
    padding = [f"Paragraph {word} tells of the weather." for word in "abcdefgh"]
    one = article_of("Five people were killed outside Parliament on Wednesday.", *padding)
    other = article_of(
        *padding, "A bomb at a hotel on the coast left four people dead decades earlier."
    )
    assert of_kind("figure", one, other) == []


def test_a_thing_that_each_article_counts_once_and_early_is_one_thing() -> None:
    one = article_of("The port burnt all night.", "Some 2,500 residents were moved out.")
    other = article_of("About 1,800 residents had to leave their homes.", "The fire is out.")
    (found,) = of_kind("figure", one, other)
    assert sides(found) == [("Some 2,500", (0,)), ("About 1,800", (1,))]


def test_a_thing_that_an_article_counts_twice_is_not_compared_across_claims() -> None:
    one = article_of("The port burnt all night.", "Some 2,500 residents were moved out.")
    other = article_of(
        "About 1,800 residents had to leave their homes.",
        "The fire is out.",
        "In the town hall 700 residents were fed.",
    )
    assert of_kind("figure", one, other) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "The officer knelt on the neck of the man for nearly nine minutes, a witness said.",
            "A witness said the officer knelt on the neck of the man for several minutes.",
        ),
        (
            "The gunman injured more than 800 people at the concert in the desert.",
            "The gunman at the concert in the desert injured hundreds of people.",
        ),
        (
            "Guards were charged with five counts of fraud after the escape from the prison.",
            "After the escape from the prison guards were charged with multiple counts of fraud.",
        ),
    ],
)
def test_a_vague_number_is_looser_than_the_one_it_stands_for(one: str, other: str) -> None:
    (found,) = of_kind("figure", article_of(one), article_of(other))
    assert found.relation == "looser bound"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # "several" stands for no thirty
        (
            "The gunman injured 30 people at the concert in the desert.",
            "The gunman at the concert in the desert injured several people.",
        ),
        # the source that is vague here has the number as well
        (
            "Officer Gray, who is white, knelt on the neck of the man for nine minutes in May.",
            "A crowd saw him kneel on the neck of the man for several minutes. It was nine minutes",
        ),
    ],
)
def test_a_vague_number_says_nothing_where_it_does_not_fit_or_the_number_is_known(
    one: str, other: str
) -> None:
    found = of_kind("figure", article_of(one), article_of(*other.split(". ")))
    assert [d for d in found if d.relation == "looser bound"] == []


def test_seats_out_of_all_seats_are_seats() -> None:
    one = article_of("The Liberals took 156 seats in the House of Commons on Monday night.")
    other = article_of("The Liberal Party took 157 of 338 seats in the House of Commons on Monday.")
    (found,) = of_kind("figure", one, other)
    assert sides(found) == [("156", (0,)), ("157", (1,))]


def test_two_ranges_of_one_matter_exclude_each_other() -> None:
    one = article_of("Hand it to the police: they are male, minorities, 16-25, the mayor said.")
    other = article_of("They are male, minorities, 15 to 25, the mayor said, so hand it to police.")
    (found,) = of_kind("figure", one, other)
    assert found.relation == "contradiction"


def test_the_dead_of_one_town_are_a_part_of_those_of_two() -> None:
    one = article_of(
        "The shootings killed at least 31 people in El Paso, Texas, and Dayton, Ohio, in days."
    )
    other = article_of("At least nine people were killed by the shootings in Dayton, Ohio.")
    (found,) = of_kind("figure", one, other)
    assert found.relation == "other scope"


def test_two_sums_of_one_programme_differ_by_whatever_name_it_goes() -> None:
    one = article_of(
        "Lawmakers benefited from loans under the $670 billion Paycheck Protection Program."
    )
    other = article_of(
        "Lawmakers benefited from the Paycheck Protection Program, the nearly $500 billion "
        "package of loans."
    )
    (found,) = of_kind("figure", one, other)
    assert found.relation == "contradiction"


PADDING = ("Rain is expected along the coast.", "The ferry did not sail on Sunday.")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "The mayor closed the zone after multiple shootings near the park.",
            "Weeks of violence in the zone near the park include four shootings and a fire.",
        ),
        (
            "The strike keeps hundreds of thousands of federal workers at home without pay.",
            "A quarter of the federal offices is shut, and roughly 800,000 workers stay at home.",
        ),
    ],
)
def test_a_thing_that_one_source_counts_vaguely_only_is_that_of_the_other(
    one: str, other: str
) -> None:
    (found,) = of_kind("figure", article_of(one, *PADDING), article_of(*PADDING, other))
    assert (found.relation, len(found.sides), found.claim) == ("looser bound", 2, None)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (  # the vague source counts them as well
            "After multiple shootings, five shootings in May alone, the mayor closed the park.",
            "Weeks of violence near the park include four shootings that the mayor saw.",
        ),
        (  # two are counted everywhere
            "He saw a couple of policemen in the square near the bridge and the park.",
            "There were two armed policemen in the square near the bridge and the park.",
        ),
        (  # more numbers than one are told of it
            "The mayor closed the zone after multiple shootings near the park.",
            (
                "In the zone near the park there were four shootings, and nine shootings, and seven"
                " shootings."
            ),
        ),
    ],
)
def test_a_vague_count_of_what_may_be_another_thing_is_not_compared(one: str, other: str) -> None:
    assert of_kind("figure", article_of(one, *PADDING), article_of(*PADDING, other)) == []


def test_the_dead_are_known_behind_the_place_where_they_are() -> None:
    one = article_of("At least 213 people in the north of China have died from the virus.")
    other = article_of("In China the virus has killed 170 people so far.")
    (found,) = of_kind("figure", one, other)
    assert sides(found) == [("At least 213", (0,)), ("170", (1,))]


def test_the_dead_of_two_attacks_told_of_in_one_claim_are_two_counts() -> None:
    one = article_of(
        "London has been spared any large attack since a bomb on a crowded bus killed 52 people"
        " during the morning rush of a summer day that few who rode to work have forgotten."
    )
    other = article_of(
        "The anniversary of the blasts in Brussels, where 32 people were killed, was marked at the"
        " airport terminal with a minute of silence, candles and a letter of the royal family."
    )
    assert of_kind("figure", one, other) == []


def test_a_thing_counted_once_by_each_source_is_one_thing_further_down_too() -> None:
    padding = [f"Paragraph {word} tells of the weather on the coast." for word in "abcdefghij"]
    one = article_of(*padding, "At the start of the year wages will rise in 21 cities.")
    other = article_of("The year ends.", *padding, "Wages rise in nearly two dozen cities then.")
    (found,) = of_kind("figure", one, other)
    assert sides(found) == [("21", (0,)), ("nearly two dozen", (1,))]
    many = article_of(*padding, "At the start of the year wages will rise in 210 cities.")
    assert of_kind("figure", many, other) == []


def test_two_things_counted_by_one_number_are_no_count_of_the_first() -> None:
    one = article_of("The port burnt.", "Eighteen drones and seven missiles struck the refinery.")
    other = article_of("He showed the remnants of 25 drones and missiles in a hall.", "Rain fell.")
    assert of_kind("figure", one, other) == []


def test_those_treated_in_hospitals_are_among_the_injured() -> None:
    one = article_of("Outside Parliament 40 people were injured in the attack on Wednesday.")
    other = article_of("After the attack outside Parliament 29 people have been treated.")
    (found,) = of_kind("figure", one, other)
    assert sides(found) == [("40", (0,)), ("29", (1,))]

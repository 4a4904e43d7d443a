"""Words that news writers use for the same thing, so that "deal" and "agreement" can meet.

One row is one concept: a label and its words in base form. The rows hold what happens in the news
(people agree, meet, vote, die, flee) and who does it, where two writers pick different words for
one doing; nothing here is specific to a story. A word of two senses stands where news uses it most;
words of many senses are left out.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from summarizer.language.words import stem

_ENGLISH: Final = """
agree: agree agreed agreement deal accord pact treaty
withdraw: withdraw withdrew withdrawn withdrawal pullout pullback
troops: troop troops soldier soldiers serviceman servicemen
die: die died death deaths dead kill killed killing fatal fatally fatality slain slay
murder: murder murdered assassinate assassination homicide
injure: injure injured injury injuries wound wounded hurt
shoot: shoot shooting shot gunfire gunshot
gunman: gunman shooter gunmen
meet: meet met meeting talks summit
vote: vote voted voting ballot poll polls
elect: elect elected election elections electoral
win: win won victory victorious
lose: lose lost defeat defeated
arrest: arrest arrested detain detained detention apprehend apprehended
charge: charge charged indict indicted indictment
convict: convict convicted conviction
jail: jail jailed imprison imprisoned prison imprisonment
lawyer: lawyer attorney barrister solicitor
police: police cop cops policeman policemen
attack: attack attacked assault assaulted raid raided
blast: explosion explode exploded blast detonate detonated
fire: fire blaze inferno wildfire
invade: invade invaded invasion
fight: fight fought fighting combat battle clash clashes
rebel: rebel rebels insurgent insurgents militant militants
militia: militia militias paramilitary paramilitaries
protest: protest protester protesters demonstrate demonstration demonstrator demonstrators rally
resign: resign resigned resignation
dismiss: dismiss dismissed dismissal sack sacked oust ousted
appoint: appoint appointed appointment nominate nominated nomination
begin: begin began begun start started
rise: rise rose risen increase increased climb climbed surge surged soar soared
drop: drop dropped decrease decreased decline declined plunge plunged
buy: buy bought purchase purchased acquire acquired acquisition
sell: sell sold sale
company: company companies firm corporation
worker: worker workers employee employees
child: child children kid kids
woman: woman women
man: man men
car: car cars vehicle vehicles automobile
plane: plane planes aircraft airplane airliner
crash: crash crashed collide collided collision
ship: ship ships vessel vessels boat boats
doctor: doctor doctors physician physicians
hospital: hospital hospitals hospitalise hospitalize hospitalized
ill: ill illness sick sickness
vaccine: vaccine vaccines vaccinate vaccinated vaccination
flee: flee fled escape escaped
rescue: rescue rescued
investigate: investigate investigated investigation investigator investigators probe inquiry
storm: storm storms hurricane cyclone typhoon
flood: flood floods flooded flooding
quake: quake earthquake tremor
gun: gun guns firearm firearms
stab: stab stabbed stabbing knife
law: law laws legislation
ban: ban banned prohibit prohibited prohibition outlaw outlawed
permit: allow allowed permit permitted permission
refuse: refuse refused refusal reject rejected rejection
approve: approve approved approval endorse endorsed endorsement
help: help helped aid assist assistance assisted
warn: warn warned warning
accuse: accuse accused accusation allege alleged allegation allegations
deny: deny denied denial
apologise: apologise apologize apologised apologized apology
praise: praise praised hail hailed laud lauded
criticise: criticise criticize criticised criticized criticism slam slammed
threaten: threat threaten threatened threats
spy: spy espionage spying
border: border frontier
migrant: migrant migrants immigrant immigrants refugee refugees
wed: marry married marriage wed wedding
divorce: divorce divorced
lawmaker: parliament parliamentary legislature legislative legislator lawmaker lawmakers
tax: tax taxes levy
debt: debt debts loan loans
oil: oil crude petroleum
nuclear: nuclear atomic
pupil: pupil pupils student students
film: film films movie movies
award: award awards prize prizes
neighbour: neighbour neighbouring neighbor neighboring adjacent
important: important crucial vital significant
"""


@lru_cache(maxsize=1)
def _table() -> dict[str, str]:
    table: dict[str, str] = {}
    for row in _ENGLISH.strip().splitlines():
        label, words = row.split(":")
        for word in words.split():
            table.setdefault(stem(word, "en"), label)
    return table


def concept(stemmed: str, language: str | None) -> str:
    """Return the concept of a stem ("deal" -> "agree"), the stem itself where none is known."""
    if language is not None and language != "en":
        return stemmed
    return _table().get(stemmed, stemmed)

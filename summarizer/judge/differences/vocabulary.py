"""Words by which a figure's topic is known, in the languages that go through all stages.

In: a language code. Out: tables of stems, made once a language. English stems that others lack are
written out; the other languages' words are stemmed as the texts are.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from summarizer.judge.differences.lists import word_set
from summarizer.language import stem

PERSON: Final = "person"
_ENGLISH_HEADS: Final = {
    "troop": "troop soldier forc servicemen servicememb servicewomen militari",
    PERSON: "peopl person victim other fatal casualti toll soul individu",
    "protest": "protest demonstr",
    "home": "home hous",
    "shot": "shot round bullet",
    "child": "child children kid",
    "vehicl": "vehicl car",
    "worker": "worker employe staff",
}
_ENGLISH_STATES: Final = {
    "dead": "kill dead die death slain fatal perish lifeless murder",
    "injured": "injur wound hurt hospit treat",
    "arrested": "arrest detain",
    "missing": "miss unaccount",
    "infected": "infect",
    "displaced": "displac homeless",
    "rescued": "rescu evacu",
    "charged": "charg indict",
}
_OTHER_HEADS: Final[dict[str, dict[str, str]]] = {
    "de": {PERSON: "menschen personen opfer todesopfer leute", "troop": "soldaten truppen"},
    "fr": {PERSON: "personnes gens victimes", "troop": "soldats militaires troupes"},
    "es": {PERSON: "personas víctimas gente", "troop": "soldados militares tropas"},
    "it": {PERSON: "persone vittime", "troop": "soldati militari truppe"},
    "pt": {PERSON: "pessoas vítimas", "troop": "soldados militares tropas"},
}
_OTHER_STATES: Final[dict[str, dict[str, str]]] = {
    "de": {
        "dead": "tot tote toten getötet gestorben starben todesopfer",
        "injured": "verletzt verletzte verletzten verwundet verwundete",
        "arrested": "festgenommen verhaftet festnahmen",
        "missing": "vermisst vermisste vermissten",
        "rescued": "gerettet evakuiert",
    },
    "fr": {
        "dead": "mort morts morte mortes tué tués tuées décédé décédés",
        "injured": "blessé blessés blessées",
        "arrested": "arrêté arrêtés interpellé interpellés interpellations",
        "missing": "disparu disparus",
        "rescued": "évacué évacués secourus",
    },
    "es": {
        "dead": "muerto muertos muertas murieron fallecido fallecidos fallecieron asesinados",
        "injured": "herido heridos heridas lesionados",
        "arrested": "detenido detenidos arrestados",
        "missing": "desaparecido desaparecidos",
        "rescued": "evacuados rescatados",
    },
    "it": {
        "dead": "morto morti morte uccisi deceduti vittime",
        "injured": "ferito feriti ferite",
        "arrested": "arrestato arrestati fermati",
        "missing": "disperso dispersi",
        "rescued": "evacuati soccorsi",
    },
    "pt": {
        "dead": "morto mortos mortas morreram",
        "injured": "ferido feridos feridas",
        "arrested": "detido detidos presos",
        "missing": "desaparecido desaparecidos",
        "rescued": "evacuados resgatados retirados",
    },
}
LINKS: Final = word_set(
    "who that were was is are is been be have has had being left "
    "die sind waren wurden worden ist qui sont ont été étaient que fueron han sido son "
    "sono stati state stato foram são sido"
)
"""Words that may stand between a count of people and what befell them."""
STOPS: Final = word_set("and but or while whereas as when after before und et y e mais pero ma mas")
PART_BEFORE: Final = word_set(
    "another additional further extra weitere weiteren otros otras altri altre outros outras"
)
INCLUDING: Final = word_set(
    "including included include includes among counting plus "
    "darunter einschließlich dont incluidos incluyendo cui inclusi incluindo"
)
OF_A_WHOLE: Final = word_set("the these those them his its their")
REPORTING: Final = word_set("said says told reported announced estimated according wrote")
NEWER: Final = word_set("rose rises risen climb climbs climbed initially earlier updated revised")


@lru_cache(maxsize=16)
def heads(language: str | None) -> dict[str, str]:
    """Return what stems of nouns count as one thing: {"soldier": "troop"}."""
    return _stems(_ENGLISH_HEADS) | _stemmed(_OTHER_HEADS.get(language or "", {}), language)


@lru_cache(maxsize=16)
def states(language: str | None) -> dict[str, str]:
    """Return what stems say befell those counted: {"wound": "injured"}."""
    own = _stemmed(_OTHER_STATES.get(language or "", {}), language)
    return own or _stems(_ENGLISH_STATES)


def _stems(table: dict[str, str]) -> dict[str, str]:
    return {found: name for name, listed in table.items() for found in listed.split()}


def _stemmed(table: dict[str, str], language: str | None) -> dict[str, str]:
    return {stem(word, language): name for name, listed in table.items() for word in listed.split()}

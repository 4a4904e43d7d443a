"""The small words that make a reporting clause, for each language in which quotes are read.

In: a language code. Out: one frozen grammar for it, built once and kept. English has its own,
larger lists (``cues``); the others are read by one shallow grammar with these words.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from summarizer.annotate.names.tables import ROLES
from summarizer.annotate.names.wordlist import word_set
from summarizer.annotate.quotes.verb_lists import finite_verbs, participles, weak_verbs
from summarizer.language import language_of

_AUXILIARIES: Final = {
    "de": "hat haben hatte hatten",
    "fr": "a ont avait avaient aurait ai",
    "es": "ha han había habían",
    "it": "ha hanno aveva avevano abbia",
    "pt": "tem têm tinha tinham",
}
# What may stand between a subject and its verb, or a verb and its inverted subject.
_ADVERBS: Final = {
    "de": "auch sich zudem außerdem weiter weiterhin daraufhin dabei dazu allerdings jedoch aber"
    " erneut bereits zuvor später dann noch nun einst gestern heute ebenfalls hingegen dagegen"
    " anschließend unterdessen ihm ihr ihnen mir uns kürzlich am",
    "fr": "aussi ensuite également encore déjà alors hier aujourd'hui jeudi lundi mardi mercredi"
    " vendredi samedi dimanche ainsi notamment pour sa son part de côté lui leur nous y ne se s'est"
    " s' n' l' vous enfin par ailleurs en outre quant toutefois cependant pourtant puis même",
    "es": "también además ayer hoy después luego asimismo ya se lo le les nos me este esta lunes"
    " martes miércoles jueves viernes sábado domingo entonces por su parte igualmente no",
    "it": "anche inoltre ieri oggi poi ancora già quindi invece lo gli ci si mi lunedì martedì"
    " mercoledì giovedì venerdì sabato domenica infine dal canto suo non più",
    "pt": "também ainda ontem hoje depois já se lhe nos me então este esta neste nesta domingo"
    " sábado segunda-feira terça-feira quarta-feira quinta-feira sexta-feira por sua vez não",
}
_PRONOUNS: Final = {
    "de": "er sie man es wir ich",
    "fr": "il elle ils elles on je nous",
    "es": "él ella ellos ellas",
    "it": "lui lei loro egli ella",
    "pt": "ele ela eles elas",
}
_DETERMINERS: Final = {
    "de": "der die das ein eine einer eines mehrere viele einige zwei drei ihr ihre sein seine",
    "fr": "le la les l l' un une des plusieurs deux trois son sa ses leur leurs cette ce ces cet",
    "es": "el la los las un una unos unas varios varias dos tres su sus este esta",
    "it": "il lo la i gli le l l' un uno una alcuni alcune due tre suo sua",
    "pt": "o a os as um uma uns umas vários várias dois duas seu sua este esta",
}
# Prepositions that carry a noun phrase on, with and without an article.
_ATTACHING: Final = {
    "de": "von vom des der für zur zum beim im",
    "fr": "de d' d du des à l'",
    "es": "de del",
    "it": "di d' del dello della dei degli delle dell' all' per",
    "pt": "de do da dos das",
}
_PREPOSITIONS: Final = {
    "de": "in am an auf aus bei gegenüber nach mit vor bei seit während zu laut über unter dem den",
    "fr": "au aux en dans par pour sur lors devant depuis avec sous vers chez avant après selon"
    " mais",
    "es": "a al en por para sobre con ante tras desde según durante",
    "it": "a al allo alla ai agli alle in nel nell' nella nei con su sul sulla durante secondo"
    " dopo da",
    "pt": "a à ao aos às em no na nos nas por pelo pela para com sobre durante segundo após",
}
_BREAKS: Final = {
    "de": "und aber oder dass weil als wenn während nachdem wie welche welcher die dass denn doch"
    " sondern obwohl damit",
    "fr": "et mais ou que qu' qu qui quand lorsque alors comme car dont où si puisque tandis",
    "es": "y e o pero que quien cuando porque como aunque mientras donde si",
    "it": "e ed o ma che chi quando perché come mentre dove se",
    "pt": "e ou mas que quem quando porque como embora enquanto onde se",
}
_THAT: Final = {
    "de": "dass ob",
    "fr": "que qu' qu",
    "es": "que",
    "it": "che",
    "pt": "que",
}
_GLUE: Final = {
    "de": "dass am montag dienstag mittwoch donnerstag freitag samstag sonntag in berlin dem der"
    " zeitung sender",
    "fr": "que qu' jeudi lundi mardi mercredi vendredi samedi dimanche hier sur twitter",
    "es": "que ayer hoy en twitter lunes martes miércoles jueves viernes sábado domingo",
    "it": "che ieri oggi su twitter",
    "pt": "que ontem hoje no twitter",
}
_ACCORDING: Final = {
    "de": r"laut|nach (?:Angaben|Ansicht|Aussagen?|Worten|Einschätzung|Informationen)"
    r"(?: der| des| von| aus| vom)?|nach(?= [A-ZÄÖÜ]\w+angaben)",
    "fr": r"selon|d[’']après|de l[’']avis (?:de|du|des)|aux dires (?:de|du|des)",
    "es": r"según|de acuerdo con|a juicio de|en palabras de|en opinión de",
    "it": r"secondo|stando a(?:l|lla|gli|i)?|a (?:detta|parere) d(?:i|el|ella|ei|egli|elle)",
    "pt": r"segundo|de acordo com|conforme|na opinião d[aeo]s?|nas palavras d[aeo]s?",
}
_PEOPLE: Final = {
    "de": "sprecher sprecherin minister ministerin chef chefin präsident präsidentin kanzler"
    " kanzlerin vorstand leiter leiterin vorsitzende vorsitzender vorsitzenden politiker"
    " politikerin abgeordnete senator senatorin bürgermeister bürgermeisterin direktor direktorin"
    " anwalt anwältin experte expertin experten forscher forscherin zeuge zeugin zeugen augenzeugen"
    " augenzeuge anwohner anwohnerin sekretär sekretärin führer richter richterin beamter beamte"
    " kommissar kommissarin intendant trainer trainerin analyst analysten ökonom ökonomin ökonomen"
    " insider insidern vertreter vertreterin beobachter mitarbeiter beauftragte landrat landrätin"
    " ärztin arzt wissenschaftler wissenschaftlerin vizepräsident generalsekretär diplomaten",
    "fr": "ministre président présidente maire préfet préfète procureur procureure secrétaire"
    " directeur directrice porte-parole patron patronne chef cheffe responsable député députée"
    " sénateur sénatrice source sources témoin témoins habitant habitante habitants expert experte"
    " experts chercheur chercheuse avocat avocate représentant représentante premier économiste"
    " économistes analyste analystes premier chancelier chancelière roi reine dirigeant élu élue"
    " syndicaliste médecin colonel général commandant commissaire",
    "es": "presidente presidenta ministro ministra alcalde alcaldesa portavoz secretario secretaria"
    " líder director directora jefe jefa consejero consejera delegado delegada vicepresidente"
    " vicepresidenta diputado diputada senador senadora fuente fuentes testigo testigos vecino"
    " vecina vecinos experto experta expertos abogado abogada fiscal gobernador gobernadora"
    " responsable canciller rey reina comisario comisaria economista economistas analista"
    " analistas investigador investigadora investigadores mandatario",
    "it": "presidente presidentessa ministro ministra sindaco sindaca premier segretario segretaria"
    " leader direttore direttrice procuratore procuratrice portavoce capo responsabile deputato"
    " deputata senatore senatrice fonte fonti testimone testimoni esperto esperta esperti avvocato"
    " governatore governatrice assessore assessora cancelliere commissario commissaria analista"
    " analisti economista economisti ricercatore ricercatrice residente residenti prefetto"
    " questore vicepremier",
    "pt": "presidente primeiro-ministro primeira-ministra ministro ministra prefeito prefeita"
    " secretário secretária porta-voz líder diretor diretora chefe governador governadora deputado"
    " deputada senador senadora fonte fontes testemunha testemunhas morador moradora moradores"
    " especialista especialistas advogado advogada procurador procuradora responsável autarca"
    " comandante economista economistas analista analistas pesquisador pesquisadora"
    " ex-presidente investigador investigadora vice-presidente",
}
# Speakers who stay unnamed, whatever is said of them.
_SOURCES: Final = word_set(
    "source sources fuente fuentes fonte fontes fonti insider insidern kreise kreisen kreises"
    " regierungskreisen zeuge zeugen augenzeugen augenzeuge témoin témoins testigo testigos"
    " testimone testimoni testemunha testemunhas"
)
_SUBJUNCTIVE: Final = word_set(
    "sei seien habe werde könne müsse solle wolle dürfe gebe gehe stehe komme wisse brauche bleibe"
    " kenne lasse müssten belaufe"
)


@dataclass(frozen=True, slots=True)
class Grammar:
    """The words of one language that tell who said something; all in lower case.

    Attributes:
        verbs: all forms that report; ``participles`` of them only behind ``auxiliaries``.
        weak: forms that report only where a quotation is near.
        according: what leads to a speaker without a verb ("selon").
        people: nouns for persons who speak; ``sources`` of them stay unnamed.
        subjunctive: German forms of reported speech ("er sei").
    """

    code: str
    verbs: frozenset[str]
    participles: frozenset[str]
    weak: frozenset[str]
    auxiliaries: frozenset[str]
    adverbs: frozenset[str]
    pronouns: frozenset[str]
    determiners: frozenset[str]
    attaching: frozenset[str]
    prepositions: frozenset[str]
    breaks: frozenset[str]
    that: frozenset[str]
    glue: frozenset[str]
    according: re.Pattern[str]
    people: frozenset[str]
    sources: frozenset[str] = _SOURCES
    subjunctive: frozenset[str] = frozenset()

    def role(self, word: str) -> str:
        """Return the noun for a person that a word is or, in German, ends with ("" if none)."""
        low = word.lower().strip(",")
        if low in self.people:
            return low
        if self.code == "de" and len(low) > 7:
            tails = (low[cut:].lstrip("-") for cut in range(2, len(low) - 3))
            found = next((tail for tail in tails if tail in self.people), "")
            if found:
                return found
        return low if low in ROLES else ""

    def unnamed(self, word: str) -> bool:
        """Tell whether a word stands for a source that stays unnamed ("Regierungskreise")."""
        return word in self.sources or word.endswith(("kreise", "kreisen", "quelle", "quellen"))


@lru_cache(maxsize=8)
def grammar_of(language: str | None) -> Grammar | None:
    """Return the grammar of a language; ``None`` for English and what Sidebrief does not know."""
    code = language_of(language).code
    if code == "en":
        return None
    finite, past = finite_verbs(code), participles(code)
    return Grammar(
        code=code,
        verbs=finite | past | frozenset({"so"} if code == "de" else ()),
        participles=past - (finite if code == "fr" else frozenset()),
        weak=weak_verbs(code),
        auxiliaries=word_set(_AUXILIARIES[code]),
        adverbs=word_set(_ADVERBS[code]) | word_set(_AUXILIARIES[code]),
        pronouns=word_set(_PRONOUNS[code]),
        determiners=word_set(_DETERMINERS[code]),
        attaching=word_set(_ATTACHING[code]),
        prepositions=word_set(_PREPOSITIONS[code]),
        breaks=word_set(_BREAKS[code]),
        that=word_set(_THAT[code]),
        glue=word_set(_GLUE[code]) | frozenset(":,"),
        according=re.compile(rf"\b(?:{_ACCORDING[code]})\b", re.IGNORECASE),
        people=word_set(_PEOPLE[code]),
        subjunctive=_SUBJUNCTIVE if code == "de" else frozenset(),
    )

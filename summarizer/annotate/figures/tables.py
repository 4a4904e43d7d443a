"""Number words, hedges and units of six languages, as data.

In: a language code. Out: one frozen table for it, built once and kept. The tables are written as
short strings, so that a speaker of a language can check a line at a glance; own work, since the
libraries for number words read "one and a half million" as a million, or crash on news text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from math import inf
from typing import TYPE_CHECKING, Final

from summarizer.language import language_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from summarizer.model import Hedge

_SMALL: Final = {
    "en": "zero=0 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 "
    "twelve=12 thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 "
    "twenty=20 thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90",
    "de": "null=0 eins=1 ein=1 zwei=2 drei=3 vier=4 fünf=5 sechs=6 sieben=7 acht=8 neun=9 zehn=10 "
    "elf=11 zwölf=12 dreizehn=13 vierzehn=14 fünfzehn=15 sechzehn=16 siebzehn=17 achtzehn=18 "
    "neunzehn=19 zwanzig=20 dreißig=30 dreissig=30 vierzig=40 fünfzig=50 sechzig=60 siebzig=70 "
    "achtzig=80 neunzig=90",
    "fr": "zéro=0 un=1 une=1 deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=9 dix=10 "
    "onze=11 douze=12 treize=13 quatorze=14 quinze=15 seize=16 vingt=20 vingts=20 trente=30 "
    "quarante=40 cinquante=50 soixante=60 septante=70 huitante=80 nonante=90",
    "es": "cero=0 uno=1 un=1 una=1 dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 "
    "diez=10 once=11 doce=12 trece=13 catorce=14 quince=15 dieciséis=16 diecisiete=17 dieciocho=18 "
    "diecinueve=19 veinte=20 veintiuno=21 veintiún=21 veintidós=22 veintitrés=23 veinticuatro=24 "
    "veinticinco=25 veintiséis=26 veintisiete=27 veintiocho=28 veintinueve=29 treinta=30 "
    "cuarenta=40 cincuenta=50 sesenta=60 setenta=70 ochenta=80 noventa=90 cien=100 ciento=100 "
    "doscientos=200 doscientas=200 trescientos=300 trescientas=300 cuatrocientos=400 "
    "quinientos=500 quinientas=500 seiscientos=600 setecientos=700 ochocientos=800 novecientos=900",
    "it": "zero=0 uno=1 un=1 una=1 due=2 tre=3 tré=3 quattro=4 cinque=5 sei=6 sette=7 otto=8 "
    "nove=9 dieci=10 undici=11 dodici=12 tredici=13 quattordici=14 quindici=15 sedici=16 "
    "diciassette=17 diciotto=18 diciannove=19 venti=20 ventuno=21 ventotto=28 trenta=30 "
    "trentuno=31 trentotto=38 quaranta=40 quarantuno=41 quarantotto=48 cinquanta=50 "
    "cinquantuno=51 cinquantotto=58 sessanta=60 settanta=70 ottanta=80 novanta=90",
    "pt": "zero=0 um=1 uma=1 dois=2 duas=2 três=3 quatro=4 cinco=5 seis=6 sete=7 oito=8 nove=9 "
    "dez=10 onze=11 doze=12 treze=13 catorze=14 quatorze=14 quinze=15 dezesseis=16 dezasseis=16 "
    "dezessete=17 dezassete=17 dezoito=18 dezenove=19 dezanove=19 vinte=20 trinta=30 quarenta=40 "
    "cinquenta=50 sessenta=60 setenta=70 oitenta=80 noventa=90 cem=100 cento=100 duzentos=200 "
    "duzentas=200 trezentos=300 trezentas=300 quatrocentos=400 quinhentos=500 quinhentas=500 "
    "seiscentos=600 setecentos=700 oitocentos=800 novecentos=900",
}
_SCALES: Final = {
    "en": "dozen=12 hundred=100 thousand=1e3 million=1e6 billion=1e9 trillion=1e12",
    "de": "dutzend=12 hundert=100 tausend=1e3 million=1e6 millionen=1e6 milliarde=1e9 "
    "milliarden=1e9 billion=1e12 billionen=1e12",
    "fr": "douzaine=12 dizaine=10 quinzaine=15 vingtaine=20 trentaine=30 quarantaine=40 "
    "cinquantaine=50 centaine=100 cent=100 cents=100 mille=1e3 millier=1e3 million=1e6 "
    "millions=1e6 milliard=1e9 milliards=1e9",
    "es": "docena=12 decena=10 veintena=20 treintena=30 centenar=100 mil=1e3 millar=1e3 "
    "millón=1e6 millones=1e6",
    "it": "dozzina=12 decina=10 ventina=20 trentina=30 cinquantina=50 centinaio=100 cento=100 "
    "mille=1e3 mila=1e3 migliaio=1e3 milione=1e6 milioni=1e6 miliardo=1e9 miliardi=1e9",
    "pt": "dúzia=12 dezena=10 centena=100 mil=1e3 milhar=1e3 milhão=1e6 milhões=1e6 bilhão=1e9 "
    "bilhões=1e9",
}
# Plural collectives, as the interval from two of the unit to the next unit in use (see __init__).
_VAGUE: Final = {
    "en": "dozens=24:100 scores=40:200 hundreds=200:1000 thousands=2e3:1e4 millions=2e6:1e8 "
    "billions=2e9:1e11 tens=20:100 several=3:10",
    "de": "dutzende=24:100 hunderte=200:1000 tausende=2e3:1e4 mehrere=3:10 zehntausende=2e4:1e5 "
    "hunderttausende=2e5:1e6 dutzenden=24:100 hunderten=200:1000 tausenden=2e3:1e4",
    "fr": "dizaines=20:100 douzaines=24:100 centaines=200:1000 milliers=2e3:1e4 plusieurs=3:10",
    "es": "decenas=20:100 docenas=24:100 centenares=200:1000 cientos=200:1000 miles=2e3:1e4 "
    "varios=3:10 varias=3:10",
    "it": "decine=20:100 dozzine=24:100 centinaia=200:1000 migliaia=2e3:1e4 diversi=3:10 "
    "diverse=3:10",
    "pt": "dezenas=20:100 dúzias=24:100 centenas=200:1000 milhares=2e3:1e4 vários=3:10 várias=3:10",
}
_ARTICLES: Final = {
    "en": "a an",
    "de": "ein eine einen einer einem",
    "fr": "un une",
    "es": "un una uno",
    "it": "un una uno",
    "pt": "um uma",
}
_AND: Final = {"en": "and", "de": "und", "fr": "et", "es": "y", "it": "e", "pt": "e"}
_HALF: Final = {
    "en": "half",
    "de": "halbe halben halbes",
    "fr": "demi demie",
    "es": "medio media",
    "it": "mezzo mezza",
    "pt": "meio meia",
}
_HEDGES: Final[dict[str, dict[Hedge, str]]] = {
    "en": {
        "about": "about|around|roughly|approximately|some|nearly|almost|close to|estimated|circa"
        "|more or less|just about|an estimated|well-nigh",
        "at least": "at least|a minimum of|no fewer than|no less than|not fewer than|not less than",
        "more than": "more than|over|upwards of|upward of|in excess of|above|exceeding"
        "|greater than|just over|well over|just more than|slightly more than|in more than",
        "at most": "at most|up to|as many as|as much as|no more than|not more than|a maximum of"
        "|within",
        "less than": "less than|fewer than|under|below|just under|just less than|well under"
        "|slightly less than|just fewer than",
    },
    "de": {
        "about": "etwa|rund|ungefähr|circa|ca|knapp|fast|gegen|an die|schätzungsweise|gut",
        "at least": "mindestens|wenigstens|zumindest",
        "more than": "mehr als|über",
        "at most": "höchstens|maximal|bis zu",
        "less than": "weniger als|unter",
    },
    "fr": {
        "about": "environ|près de|presque|quelque|autour de|à peu près|approximativement",
        "at least": "au moins|au minimum",
        "more than": "plus de|plus d'",
        "at most": "au plus|jusqu'à|au maximum",
        "less than": "moins de|moins d'",
    },
    "es": {
        "about": "unos|unas|cerca de|alrededor de|aproximadamente|casi|en torno a",
        "at least": "al menos|por lo menos|como mínimo",
        "more than": "más de",
        "at most": "hasta|como máximo|a lo sumo",
        "less than": "menos de",
    },
    "it": {
        "about": "circa|quasi|intorno a|all'incirca",
        "at least": "almeno|non meno di",
        "more than": "più di|oltre",
        "at most": "fino a|al massimo|non più di",
        "less than": "meno di",
    },
    "pt": {
        "about": "cerca de|aproximadamente|quase|perto de|em torno de|uns|umas",
        "at least": "pelo menos|ao menos|no mínimo",
        "more than": "mais de",
        "at most": "até|no máximo",
        "less than": "menos de",
    },
}
_HEDGES_AFTER: Final[dict[str, dict[Hedge, str]]] = {
    "en": {"at least": "or more", "about": "or so", "at most": "or less|or fewer"},
    "de": {"at least": "oder mehr", "at most": "oder weniger"},
    "fr": {"about": "environ", "at least": "ou plus", "at most": "ou moins"},
    "es": {"at least": "o más", "at most": "o menos"},
    "it": {"about": "circa", "at least": "o più", "at most": "o meno"},
    "pt": {"at least": "ou mais", "at most": "ou menos"},
}
_UNITS: Final = {
    "en": "%=%,percent,pct point=point,points USD=dollar,dollars EUR=euro,euros GBP=sterling "
    "JPY=yen cent=cent,cents second=seconds minute=minute,minutes,min,mins hour=hour,hours "
    "day=day,days week=week,weeks month=month,months year=year,years decade=decade,decades "
    "century=century,centuries km=km,kms,kilometer,kilometers,kilometre,kilometres "
    "mile=mile,miles m=metre,metres,meter,meters foot=foot,feet,ft inch=inch,inches "
    "yard=yard,yards cm=cm,centimeter,centimeters,centimetre,centimetres mm=mm "
    "kg=kg,kilo,kilos,kilogram,kilograms pound=pound,pounds,lb,lbs ounce=ounce,ounces,oz "
    "tonne=tonne,tonnes ton=ton,tons acre=acre,acres hectare=hectare,hectares mph=mph kph=kph "
    "degree=degree,degrees barrel=barrel,barrels gallon=gallon,gallons litre=litre,litres,liter,"
    "liters",
    "de": "%=%,prozent point=prozentpunkte,prozentpunkten USD=dollar EUR=euro,euros GBP=pfund "
    "second=sekunde,sekunden minute=minute,minuten hour=stunde,stunden day=tag,tage,tagen "
    "week=woche,wochen month=monat,monate,monaten year=jahr,jahre,jahren km=km,kilometer,"
    "kilometern m=meter,metern mile=meile,meilen kg=kg,kilo,kilogramm tonne=tonne,tonnen "
    "hectare=hektar degree=grad litre=liter",
    "fr": "%=% USD=dollar,dollars EUR=euro,euros GBP=livre,livres second=seconde,secondes "
    "minute=minute,minutes hour=heure,heures day=jour,jours week=semaine,semaines month=mois "
    "year=an,ans,année,années km=km,kilomètre,kilomètres m=mètre,mètres kg=kg,kilo,kilos "
    "tonne=tonne,tonnes hectare=hectare,hectares degree=degré,degrés litre=litre,litres",
    "es": "%=% USD=dólar,dólares EUR=euro,euros GBP=libra,libras second=segundo,segundos "
    "minute=minuto,minutos hour=hora,horas day=día,días week=semana,semanas month=mes,meses "
    "year=año,años km=km,kilómetro,kilómetros m=metro,metros kg=kg,kilo,kilos tonne=tonelada,"
    "toneladas hectare=hectárea,hectáreas degree=grado,grados litre=litro,litros",
    "it": "%=% USD=dollaro,dollari EUR=euro GBP=sterlina,sterline second=secondo,secondi "
    "minute=minuto,minuti hour=ora,ore day=giorno,giorni week=settimana,settimane "
    "month=mese,mesi year=anno,anni km=km,chilometro,chilometri m=metro,metri kg=kg,chilo,chili "
    "tonne=tonnellata,tonnellate hectare=ettaro,ettari degree=grado,gradi litre=litro,litri",
    "pt": "%=% USD=dólar,dólares EUR=euro,euros GBP=libra,libras second=segundo,segundos "
    "minute=minuto,minutos hour=hora,horas day=dia,dias week=semana,semanas month=mês,meses "
    "year=ano,anos km=km,quilómetro,quilómetros,quilômetro,quilômetros m=metro,metros "
    "kg=kg,quilo,quilos tonne=tonelada,toneladas hectare=hectare,hectares degree=grau,graus "
    "litre=litro,litros",
}
_PERCENT_PHRASES: Final = {
    "en": ("per", ("cent",)),
    "fr": ("pour", ("cent",)),
    "es": ("por", ("ciento",)),
    "it": ("per", ("cento",)),
    "pt": ("por", ("cento",)),
}
_ORDINALS: Final = {
    "en": "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth "
    "thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth",
    "de": "erste zweite dritte vierte fünfte sechste siebte achte neunte zehnte",
    "fr": "premier deuxième troisième quatrième cinquième sixième septième huitième neuvième "
    "dixième",
    "es": "primero segundo tercero cuarto quinto sexto séptimo octavo noveno décimo",
    "it": "primo secondo terzo quarto quinto sesto settimo ottavo nono decimo",
    "pt": "primeiro segundo terceiro quarto quinto sexto sétimo oitavo nono décimo",
}
_ORDINAL_VARIANTS: Final = {
    "de": "ersten=1 erster=1 zweiten=2 zweiter=2 dritten=3 dritter=3 vierten=4 fünften=5",
    "fr": "première=1 seconde=2 second=2",
    "es": "primera=1 primer=1 segunda=2 tercera=3 tercer=3 cuarta=4 quinta=5",
    "it": "prima=1 seconda=2 terza=3 quarta=4 quinta=5",
    "pt": "primeira=1 segunda=2 terceira=3 quarta=4 quinta=5",
}
_FRACTIONS: Final = {
    "en": "half=2 halves=2 third=3 thirds=3 quarter=4 quarters=4 fifth=5 fifths=5 sixth=6 sixths=6 "
    "eighths=8 tenth=10 tenths=10",
    "de": "drittel=3 viertel=4 fünftel=5 zehntel=10",
    "fr": "tiers=3 quart=4 quarts=4 cinquième=5 cinquièmes=5",
    "es": "tercio=3 tercios=3 cuarto=4 cuartos=4 quinto=5 quintos=5",
    "it": "terzo=3 terzi=3 quarto=4 quarti=4 quinto=5 quinti=5",
    "pt": "terço=3 terços=3 quarto=4 quartos=4 quinto=5 quintos=5",
}
_OF: Final = {
    "en": "of",
    "de": "der von des",
    "fr": "de des d",
    "es": "de",
    "it": "di dei delle degli",
    "pt": "de dos das do da",
}
# What may stand between a number and its noun and does not change what is counted.
_SKIPPED: Final = {
    "en": "more other additional extra further such new of the these those its their his her our",
    "de": "weitere andere neue der die das dieser seiner ihrer",
    "fr": "autres de d des nouveaux nouvelles les ces ses leurs",
    "es": "otros otras de los las sus nuevos nuevas",
    "it": "altri altre di dei delle nuovi nuove i gli le",
    "pt": "outros outras de dos das novos novas os as",
}
# Words that stand for the people counted ("3 dead"), in the form in which they stand alone.
_STATES: Final = {
    "en": "dead killed injured wounded hurt missing arrested detained homeless hospitalized "
    "unaccounted displaced infected others",
    "de": "tote toten verletzte verletzten vermisste vermissten",
    "fr": "morts blessés disparus tués",
    "es": "muertos heridos desaparecidos",
    "it": "morti feriti dispersi",
    "pt": "mortos feridos desaparecidos",
}


@dataclass(frozen=True, slots=True)
class NumberTable:
    """What numbers look like in one language; all keys are lower case."""

    code: str
    small: Mapping[str, float]
    scales: Mapping[str, float]
    vague: Mapping[str, tuple[float, float]]
    articles: frozenset[str]
    conjunction: str
    halves: frozenset[str]
    hedges: Mapping[tuple[str, ...], Hedge]
    hedges_after: Mapping[tuple[str, ...], Hedge]
    units: Mapping[str, str]
    percent: tuple[str, tuple[str, ...]]
    ordinals: Mapping[str, float]
    fractions: Mapping[str, float]
    of: frozenset[str]
    skipped: frozenset[str]
    states: frozenset[str]

    @property
    def decimal_comma(self) -> bool:
        """Tell whether the language writes 2.500,5 where English writes 2,500.5."""
        return self.code != "en"


@lru_cache(maxsize=8)
def table_of(language: str | None) -> NumberTable:
    """Return the number table of a language; English where the code is unknown."""
    code = language_of(language).code
    words = _ORDINALS[code].split()
    return NumberTable(
        code=code,
        small=_pairs(_SMALL[code]),
        scales=_pairs(_SCALES[code]),
        vague={word: _interval(text) for word, text in _split(_VAGUE[code])},
        articles=frozenset(_ARTICLES[code].split()),
        conjunction=_AND[code],
        halves=frozenset(_HALF[code].split()),
        hedges=_phrases(_HEDGES[code]),
        hedges_after=_phrases(_HEDGES_AFTER[code]),
        units={word: unit for unit, text in _split(_UNITS[code]) for word in text.split(",")},
        percent=_PERCENT_PHRASES.get(code, ("", ())),
        ordinals={w: float(n) for n, w in enumerate(words, 1)}
        | _pairs(_ORDINAL_VARIANTS.get(code, "")),
        fractions=_pairs(_FRACTIONS[code]),
        of=frozenset(_OF[code].split()),
        skipped=frozenset(_SKIPPED[code].split()),
        states=frozenset(_STATES[code].split()),
    )


def _split(text: str) -> list[tuple[str, str]]:
    return [(left, right) for left, _, right in (item.partition("=") for item in text.split())]


def _pairs(text: str) -> dict[str, float]:
    return {word: float(value) for word, value in _split(text)}


def _interval(text: str) -> tuple[float, float]:
    low, _, high = text.partition(":")
    return float(low), float(high) if high else inf


def _phrases(groups: Mapping[Hedge, str]) -> dict[tuple[str, ...], Hedge]:
    return {
        tuple(re.findall(r"[^\W\d_]+'?", phrase)): hedge
        for hedge, text in groups.items()
        for phrase in text.split("|")
    }

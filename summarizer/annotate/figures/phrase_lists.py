"""What stands around numbers in six languages, as data: hedges, units, small words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from summarizer.model import Hedge

HEDGES: Final[dict[str, dict[Hedge, str]]] = {
    "en": {
        "about": "about|around|roughly|approximately|some|nearly|almost|close to|estimated|circa"
        "|more or less|just about|an estimated|well-nigh",
        "at least": "at least|a minimum of|no fewer than|no less than|not fewer than|not less than"
        "|at minimum|at a minimum",
        "more than": "more than|over|upwards of|upward of|in excess of|above|exceeding"
        "|greater than|just over|well over|just more than|slightly more than|in more than"
        "|a little over|a little more than",
        "at most": "at most|up to|as many as|as much as|no more than|not more than|a maximum of"
        "|within",
        "less than": "less than|fewer than|under|below|just under|just less than|well under"
        "|slightly less than|just fewer than|just shy of|shy of|a little under|a little less than",
    },
    "de": {
        "about": "etwa|rund|ungefähr|circa|zirka|ca|knapp|fast|nahezu|beinahe|annähernd|gegen"
        "|an die|schätzungsweise|gut|um die|in etwa",
        "at least": "mindestens|wenigstens|zumindest|nicht weniger als|wohl mindestens",
        "more than": "mehr als|über|deutlich mehr als|etwas mehr als|weit über|weit mehr als",
        "at most": "höchstens|maximal|bis zu|nicht mehr als",
        "less than": "weniger als|unter|etwas weniger als",
    },
    "fr": {
        "about": "environ|près de|près d'|presque|quelque|quelques|autour de|autour d'|à peu près"
        "|approximativement|aux alentours de|une estimation de|un peu moins de|un peu plus de",
        "at least": "au moins|au minimum|pas moins de|pas moins d'|au bas mot",
        "more than": "plus de|plus d'|bien plus de|dépasse|dépassent|dépasse les|dépassent les"
        "|dépassé les|supérieur à|supérieure à",
        "at most": "au plus|jusqu'à|au maximum|tout au plus",
        "less than": "moins de|moins d'|inférieur à|inférieure à",
    },
    "es": {
        "about": "unos|unas|cerca de|alrededor de|aproximadamente|casi|en torno a|más o menos"
        "|cerca de los|cerca de las|alrededor de los|alrededor de las|en torno a los"
        "|en torno a las|algo más de|prácticamente|poco más de|poco menos de",
        "at least": "al menos|por lo menos|como mínimo|no menos de",
        "more than": "más de|más de los|superó los|superan los|supera los|superaron los|supera las"
        "|superan las|superó las|superar los|superiores a|superior a|por encima de",
        "at most": "hasta|como máximo|a lo sumo|no más de",
        "less than": "menos de|por debajo de|inferior a|inferiores a",
    },
    "it": {
        "about": "circa|quasi|intorno a|all'incirca|pressappoco|più o meno|attorno a|poco più di"
        "|poco meno di|un po' più di",
        "at least": "almeno|non meno di|perlomeno|come minimo",
        "more than": "più di|oltre|oltre i|oltre le|supera i|superano i|supera le|superano le"
        "|superato i|superato le|superiore a|superiori a|ben oltre",
        "at most": "fino a|al massimo|non più di|sino a",
        "less than": "meno di|sotto i|inferiore a|inferiori a",
    },
    "pt": {
        "about": "cerca de|aproximadamente|quase|perto de|em torno de|uns|umas|por volta de"
        "|à volta de|na ordem dos|na ordem das|pouco mais de|pouco menos de|mais ou menos",
        "at least": "pelo menos|ao menos|no mínimo|não menos de|não menos que",
        "more than": "mais de|mais do que|acima de|ultrapassa os|ultrapassam os|ultrapassou os"
        "|ultrapassaram os|ultrapassar os|supera os|superam os|superou os|superior a|superiores a",
        "at most": "até|no máximo|não mais de|não mais que",
        "less than": "menos de|abaixo de|inferior a|inferiores a",
    },
}
HEDGES_AFTER: Final[dict[str, dict[Hedge, str]]] = {
    "en": {"at least": "or more", "about": "or so", "at most": "or less|or fewer"},
    "de": {"at least": "oder mehr", "at most": "oder weniger"},
    "fr": {"about": "environ", "at least": "ou plus", "at most": "ou moins"},
    "es": {"at least": "o más", "at most": "o menos"},
    "it": {"about": "circa", "at least": "o più", "at most": "o meno"},
    "pt": {"at least": "ou mais", "at most": "ou menos"},
}
UNITS: Final = {
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
    "de": "%=%,prozent point=prozentpunkt,prozentpunkte,prozentpunkten USD=dollar EUR=euro,"
    "euros GBP=pfund CHF=franken JPY=yen RUB=rubel cent=cent square_m=quadratmeter,"
    "quadratmetern square_km=quadratkilometer,quadratkilometern kph=stundenkilometer,"
    "stundenkilometern "
    "second=sekunde,sekunden minute=minute,minuten hour=stunde,stunden day=tag,tage,tagen "
    "week=woche,wochen month=monat,monate,monaten year=jahr,jahre,jahren km=km,kilometer,"
    "kilometern m=meter,metern mile=meile,meilen kg=kg,kilo,kilogramm tonne=tonne,tonnen "
    "hectare=hektar degree=grad litre=liter",
    "fr": "%=% USD=dollar,dollars EUR=euro,euros GBP=livre,livres CHF=franc,francs JPY=yen,yens "
    "RUB=rouble,roubles cent=centime,centimes second=seconde,secondes "
    "minute=minute,minutes hour=heure,heures day=jour,jours week=semaine,semaines month=mois "
    "year=an,ans,année,années km=km,kilomètre,kilomètres m=mètre,mètres kg=kg,kilo,kilos "
    "tonne=tonne,tonnes hectare=hectare,hectares degree=degré,degrés litre=litre,litres",
    "es": "%=% USD=dólar,dólares EUR=euro,euros GBP=libra,libras JPY=yen,yenes RUB=rublo,rublos "
    "peso=peso,pesos cent=céntimo,céntimos,centavo,centavos second=segundo,segundos "
    "minute=minuto,minutos hour=hora,horas day=día,días week=semana,semanas month=mes,meses "
    "year=año,años km=km,kilómetro,kilómetros m=metro,metros kg=kg,kilo,kilos tonne=tonelada,"
    "toneladas hectare=hectárea,hectáreas degree=grado,grados litre=litro,litros",
    "it": "%=% USD=dollaro,dollari EUR=euro GBP=sterlina,sterline CHF=franco,franchi JPY=yen "
    "RUB=rublo,rubli cent=centesimo,centesimi second=secondo,secondi "
    "minute=minuto,minuti hour=ora,ore day=giorno,giorni week=settimana,settimane "
    "month=mese,mesi year=anno,anni km=km,chilometro,chilometri m=metro,metri kg=kg,chilo,chili "
    "tonne=tonnellata,tonnellate hectare=ettaro,ettari degree=grado,gradi litre=litro,litri",
    "pt": "%=% USD=dólar,dólares EUR=euro,euros GBP=libra,libras BRL=reais JPY=iene,ienes "
    "RUB=rublo,rublos cent=cêntimo,cêntimos,centavo,centavos second=segundo,segundos "
    "minute=minuto,minutos hour=hora,horas day=dia,dias week=semana,semanas month=mês,meses "
    "year=ano,anos km=km,quilómetro,quilómetros,quilômetro,quilômetros m=metro,metros "
    "kg=kg,quilo,quilos tonne=tonelada,toneladas hectare=hectare,hectares degree=grau,graus "
    "litre=litro,litros",
}
PERCENT_PHRASES: Final = {
    "en": ("per", ("cent",)),
    "fr": ("pour", ("cent",)),
    "es": ("por", ("ciento",)),
    "it": ("per", ("cento",)),
    "pt": ("por", ("cento",)),
}
OF: Final = {
    "en": "of",
    "de": "der von des",
    "fr": "de des d",
    "es": "de",
    "it": "di dei delle degli",
    "pt": "de dos das do da",
}
# What may stand between a number and its noun and does not change what is counted.
SKIPPED: Final = {
    "en": "more other additional extra further such new of the these those its their his her our",
    "de": "weitere andere neue der die das dieser seiner ihrer",
    "fr": "autres de d des nouveaux nouvelles les ces ses leurs",
    "es": "otros otras de los las sus nuevos nuevas",
    "it": "altri altre di dei delle nuovi nuove i gli le",
    "pt": "outros outras de dos das novos novas os as",
}
# Words that stand for the people counted ("3 dead"), in the form in which they stand alone.
STATES: Final = {
    "en": "dead killed injured wounded hurt missing arrested detained homeless hospitalized "
    "unaccounted displaced infected others",
    "de": "tote toten verletzte verletzten vermisste vermissten festgenommene todesopfer",
    "fr": "morts blessés disparus tués interpellations",
    "es": "muertos heridos desaparecidos fallecidos detenidos",
    "it": "morti feriti dispersi vittime arrestati",
    "pt": "mortos feridos desaparecidos detidos",
}
# What ends a counted noun phrase though the lists of stop words lack it.
STOPPERS: Final = {
    "en": "",
    "de": "wurden waren seit laut gegenüber wurde sowie davon darunter ihr wegen starben kamen "
    "gilt gelten mussten",
    "fr": "selon à dont chez vers contre puis ont a aux depuis lors afin après avant quand et "
    "ou où",
    "es": "y e o u este esta estos estas según hasta durante han ha hay al tras ante cada fueron "
    "contra desde entre mientras frente hacia",
    "it": "secondo dopo prima durante contro verso hanno ha sono è l dell all entro presso tra fra",
    "pt": "segundo desde após quais durante contra até foram são entre enquanto diante",
}
# Persons whose age may follow ("un suspect de 39 ans").
AGED: Final = {
    "en": "",
    "de": "",
    "fr": "homme femme garçon fille suspect enfant adolescent adolescente jeune victime conducteur "
    "père mère individu retraité retraitée étudiant étudiante âgé âgée âgés âgées habitant",
    "es": "hombre mujer niño niña joven adolescente menor sospechoso víctima conductor anciano "
    "anciana vecino vecina varón chico chica",
    "it": "uomo donna ragazzo ragazza bambino bambina giovane vittima sospettato anziano anziana "
    "conducente",
    "pt": "homem mulher menino menina jovem adolescente criança suspeito vítima idoso idosa rapaz "
    "rapariga condutor",
}
# Behind these nouns an ordinal counts nothing: "primeiro-ministro", "en segundo lugar".
NOT_COUNTED: Final = frozenset(
    ("ministre", "ministro", "ministra", "ministri", "ministros", "dame", "dama", "lady")
) | {"lugar", "luogo", "lieu", "parte", "linie", "feira", "plan"}
# "Three out of four", in each language.
OUT_OF: Final = {
    "en": "out of",
    "de": "von",
    "fr": "sur",
    "es": "de cada",
    "it": "su",
    "pt": "em cada",
}

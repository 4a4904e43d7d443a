"""Number words of six languages, as data: numerals, scales, collectives, ordinals, parts.

Each entry is one short string, so that a speaker of a language can check a line at a glance; own
work, since the libraries for number words read "one and a half million" as a million, or crash on
news text.
"""

from __future__ import annotations

from typing import Final

SMALL: Final = {
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
    "cinquantuno=51 cinquantotto=58 sessanta=60 settanta=70 ottanta=80 novanta=90 "
    "vent'=20 trent'=30 quarant'=40 cinquant'=50 sessant'=60 settant'=70 ottant'=80 novant'=90",
    "pt": "zero=0 um=1 uma=1 dois=2 duas=2 três=3 quatro=4 cinco=5 seis=6 sete=7 oito=8 nove=9 "
    "dez=10 onze=11 doze=12 treze=13 catorze=14 quatorze=14 quinze=15 dezesseis=16 dezasseis=16 "
    "dezessete=17 dezassete=17 dezoito=18 dezenove=19 dezanove=19 vinte=20 trinta=30 quarenta=40 "
    "cinquenta=50 sessenta=60 setenta=70 oitenta=80 noventa=90 cem=100 cento=100 duzentos=200 "
    "duzentas=200 trezentos=300 trezentas=300 quatrocentos=400 quinhentos=500 quinhentas=500 "
    "seiscentos=600 setecentos=700 oitocentos=800 novecentos=900",
}
SCALES: Final = {
    "en": "dozen=12 hundred=100 thousand=1e3 million=1e6 billion=1e9 trillion=1e12",
    "de": "dutzend=12 hundert=100 tausend=1e3 million=1e6 millionen=1e6 milliarde=1e9 "
    "milliarden=1e9 billion=1e12 billionen=1e12 mio=1e6 mrd=1e9 tsd=1e3",
    "fr": "douzaine=12 dizaine=10 quinzaine=15 vingtaine=20 trentaine=30 quarantaine=40 "
    "cinquantaine=50 soixantaine=60 centaine=100 cent=100 cents=100 mille=1e3 millier=1e3 "
    "million=1e6 millions=1e6 milliard=1e9 milliards=1e9 mds=1e9",
    "es": "docena=12 decena=10 quincena=15 veintena=20 treintena=30 cuarentena=40 cincuentena=50 "
    "centenar=100 mil=1e3 millar=1e3 millón=1e6 millones=1e6 billón=1e12 billones=1e12",
    "it": "dozzina=12 decina=10 quindicina=15 ventina=20 trentina=30 quarantina=40 "
    "cinquantina=50 sessantina=60 centinaio=100 cento=100 mille=1e3 mila=1e3 migliaio=1e3 "
    "milione=1e6 milioni=1e6 miliardo=1e9 miliardi=1e9 mln=1e6 mld=1e9",
    "pt": "dúzia=12 dezena=10 vintena=20 trintena=30 centena=100 mil=1e3 milhar=1e3 milhão=1e6 "
    "milhões=1e6 bilhão=1e9 bilhões=1e9 bilião=1e12 biliões=1e12 trilhão=1e12 trilhões=1e12",
}
# Plural collectives, as the interval from two of the unit to the next unit in use (see __init__).
VAGUE: Final = {
    "en": "dozens=24:100 scores=40:200 hundreds=200:1000 thousands=2e3:1e4 millions=2e6:1e8 "
    "billions=2e9:1e11 tens=20:100 several=3:10 multiple=2:10",
    "de": "dutzende=24:100 hunderte=200:1000 tausende=2e3:1e4 mehrere=3:10 zehntausende=2e4:1e5 "
    "hunderttausende=2e5:1e6 dutzenden=24:100 hunderten=200:1000 tausenden=2e3:1e4 "
    "millionen=2e6:1e8 milliarden=2e9:1e11 mehreren=3:10 dutzender=24:100 hunderter=200:1000 "
    "tausender=2e3:1e4 zehntausenden=2e4:1e5 hunderttausenden=2e5:1e6",
    "fr": "dizaines=20:100 douzaines=24:100 centaines=200:1000 milliers=2e3:1e4 millions=2e6:1e8 "
    "milliards=2e9:1e11 plusieurs=3:10",
    "es": "decenas=20:100 docenas=24:100 centenares=200:1000 cientos=200:1000 miles=2e3:1e4 "
    "millones=2e6:1e8 varios=3:10 varias=3:10",
    "it": "decine=20:100 dozzine=24:100 centinaia=200:1000 migliaia=2e3:1e4 milioni=2e6:1e8 "
    "miliardi=2e9:1e11 diversi=3:10 diverse=3:10 parecchi=3:10 parecchie=3:10",
    "pt": "dezenas=20:100 dúzias=24:100 centenas=200:1000 milhares=2e3:1e4 milhões=2e6:1e8 "
    "bilhões=2e9:1e11 vários=3:10 várias=3:10",
}
ARTICLES: Final = {
    "en": "a an",
    "de": "ein eine einen einer einem",
    "fr": "un une",
    "es": "un una uno",
    "it": "un una uno",
    "pt": "um uma",
}
AND: Final = {"en": "and", "de": "und", "fr": "et", "es": "y", "it": "e", "pt": "e"}
HALF: Final = {
    "en": "half",
    "de": "halbe halben halbes halb hälfte",
    "fr": "demi demie moitié",
    "es": "medio media mitad",
    "it": "mezzo mezza metà",
    "pt": "meio meia metade",
}
ORDINALS: Final = {
    "en": "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth "
    "thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth",
    "de": "erste zweite dritte vierte fünfte sechste siebte achte neunte zehnte",
    "fr": "premier deuxième troisième quatrième cinquième sixième septième huitième neuvième "
    "dixième",
    "es": "primero segundo tercero cuarto quinto sexto séptimo octavo noveno décimo",
    "it": "primo secondo terzo quarto quinto sesto settimo ottavo nono decimo",
    "pt": "primeiro segundo terceiro quarto quinto sexto sétimo oitavo nono décimo",
}
ORDINAL_VARIANTS: Final = {
    "de": "ersten=1 erster=1 erstes=1 zweiten=2 zweiter=2 zweites=2 dritten=3 dritter=3 drittes=3 "
    "vierten=4 vierter=4 fünften=5 fünfter=5 sechsten=6 siebten=7 achten=8 neunten=9 zehnten=10",
    "fr": "première=1 seconde=2 second=2",
    "es": "primera=1 primer=1 segunda=2 tercera=3 tercer=3 cuarta=4 quinta=5 sexta=6 séptima=7 "
    "octava=8 novena=9 décima=10",
    "it": "prima=1 seconda=2 terza=3 quarta=4 quinta=5 sesta=6 settima=7 ottava=8 nona=9 decima=10",
    "pt": "primeira=1 segunda=2 terceira=3 quarta=4 quinta=5 sexta=6 sétima=7 oitava=8 nona=9 "
    "décima=10",
}
FRACTIONS: Final = {
    "en": "half=2 halves=2 third=3 thirds=3 quarter=4 quarters=4 fifth=5 fifths=5 sixth=6 sixths=6 "
    "eighths=8 tenth=10 tenths=10",
    "de": "drittel=3 viertel=4 fünftel=5 zehntel=10",
    "fr": "tiers=3 quart=4 quarts=4 cinquième=5 cinquièmes=5",
    "es": "tercio=3 tercios=3 cuarto=4 cuartos=4 quinto=5 quintos=5",
    "it": "terzo=3 terzi=3 quarto=4 quarti=4 quinto=5 quinti=5",
    "pt": "terço=3 terços=3 quarto=4 quartos=4 quinto=5 quintos=5",
}

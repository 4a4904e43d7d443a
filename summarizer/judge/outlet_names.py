"""The names of outlets and agencies, and the words that names of outlets are built with.

Tables only: ``outlets`` reads text by them.
"""

from __future__ import annotations

from typing import Final, Literal

OutletKind = Literal["agency", "broadcaster", "paper", "other"]


def _all(kind: OutletKind, words: str) -> dict[str, OutletKind]:
    return dict.fromkeys(words.split(), kind)


def set_of(words: str) -> frozenset[str]:
    """Return the words of a line."""
    return frozenset(words.split())


HEADS: Final[dict[str, OutletKind]] = {
    **_all(
        "paper",
        "times post journal tribune herald gazette guardian chronicle telegraph globe mail mirror"
        " express examiner observer inquirer dispatch courier sentinel sun star standard"
        " independent monitor press enquirer daily blade prospect magazine weekly zeitung"
        " allgemeine rundschau nachrichten tagblatt tageblatt anzeiger kurier gazzetta corriere"
        " giornale messaggero jornal folha correio diário diario heraldo",
    ),
    **_all("broadcaster", "news tv television radio broadcasting channel fernsehen rundfunk"),
    **_all("agency", "newswire"),
}
AGENCY_HEADS: Final = frozenset({("news", "agency"), ("press", "agency"), ("press", "association")})
NO_NAME: Final = set_of(
    "fake breaking good bad latest more top local the a an but as when while in on at for from if"
    " and or our your their this that these his her daily evening morning sunday monday tuesday"
    " wednesday thursday friday saturday meet us u.s. president mr. ms. mrs. sen. rep. gov."
    " social army free mainstream conservative liberal state national according by citing after"
)
"""Words before a head that make no outlet's name by themselves ("Fake News", "Army Times")."""
STRIPPED: Final = set_of(
    "the but as when while in on at for from if and or after according by citing der die das"
    " o os as un una a der den dem laut selon según secondo segundo however"
    " meanwhile earlier last today monday tuesday wednesday thursday friday saturday sunday"
)

SUFFIXES: Final = frozenset({"news", "tv", "radio", "agency"})

_AGENCIES: Final = (
    "Reuters|Associated Press|AP|Agence France-Presse|AFP|United Press International|UPI|dpa|EFE"
    "|ANSA|Lusa|Xinhua|TASS|Interfax|RIA Novosti|RIA-Novosti|Kyodo|Anadolu|Yonhap|Press Association"
    "|Press Trust of India|PTI|Bloomberg|Bloomberg News|Adnkronos|Europa Press|Belga|Ritzau"
    "|Canadian Press|Agência Brasil|Keystone-SDA|Tasnim|Fars|IRNA|SANA|AsiaNews"
)
_BROADCASTERS: Final = (
    "BBC|CNN|NBC|CBS|ABC|Fox News|Fox Business|MSNBC|CNBC|NPR|PBS|C-SPAN|ITV|Channel 4|Al Jazeera"
    "|Al-Jazeera|Al Arabiya|Al-Arabiya|Deutsche Welle|Voice of America|Radio Free Europe|Univision"
    "|Telemundo|Newsmax|ARD|ZDF|ORF|RTL|SRF|n-tv|Deutschlandfunk|Tagesschau|France Info|Franceinfo"
    "|France Inter|RTVE|Cadena SER|TVE|RAI|Rai|RTP|TV Globo|GloboNews|Meet the Press"
    "|Face the Nation|Good Morning America|Russia Today|RT|NTV"
)
_PAPERS: Final = (
    "New York Times|Washington Post|Wall Street Journal|Los Angeles Times|Financial Times|USA Today"
    "|Guardian|Telegraph|Politico|Axios|Vox|BuzzFeed|Newsweek|Time Magazine|Economist|New Yorker"
    "|Atlantic|Daily Beast|HuffPost|Huffington Post|Mother Jones|Vanity Fair|National Review"
    "|Intercept|ProPublica|Slate|Breitbart|Forbes|Foreign Policy|Haaretz|Asahi Shimbun|Spiegel"
    "|Der Spiegel|Die Zeit|Bild|Bild-Zeitung|Welt|Stern|Tagesspiegel|taz|Handelsblatt"
    "|Le Monde|Monde|Figaro|Le Figaro|Libération|Mediapart|Le Parisien|Parisien|L'Équipe"
    "|El País|País|El Mundo|La Vanguardia|ABC|Clarín|La Nación|La Repubblica|Repubblica|La Stampa"
    "|Stampa|Il Fatto Quotidiano|Il Sole 24 Ore|Folha de S.Paulo|Folha de São Paulo|O Globo|Globo"
    "|Estadão|Público|Expresso|Observador|Corriere della Sera|Gazeta do Povo|Süddeutsche"
)
ALIASES: Final = {
    "ap": "Associated Press",
    "afp": "Agence France-Presse",
    "wsj": "Wall Street Journal",
    "nyt": "New York Times",
    "ft": "Financial Times",
    "rt": "Russia Today",
    "al-jazeera": "Al Jazeera",
    "al-arabiya": "Al Arabiya",
    "ria-novosti": "RIA Novosti",
    "bild-zeitung": "Bild",
    "pti": "Press Trust of India",
    "upi": "United Press International",
}
_LISTS: Final[tuple[tuple[OutletKind, str], ...]] = (
    ("paper", _PAPERS + "|WSJ|NYT|FT"),
    ("broadcaster", _BROADCASTERS),
    ("agency", _AGENCIES),
)
KNOWN: Final[dict[tuple[str, ...], tuple[str, OutletKind]]] = {
    tuple(name.casefold().split()): (ALIASES.get(name.casefold(), name), kind)
    for kind, names in _LISTS
    for name in names.split("|")
}

MEDIUM: Final[dict[str, OutletKind]] = {
    **dict.fromkeys(
        ("news agency", "wire service", "press agency", "nachrichtenagentur", "agence de presse",
         "agencia de noticias", "agenzia di stampa", "agenzia", "agência de notícias"),
        "agency",
    ),
    **dict.fromkeys(
        ("newspaper", "daily", "weekly", "tabloid", "magazine", "zeitung", "tageszeitung",
         "wochenzeitung", "nachrichtenmagazin", "magazin", "quotidien", "hebdomadaire", "journal",
         "diario", "periódico", "semanario", "revista", "quotidiano", "giornale", "settimanale",
         "jornal"),
        "paper",
    ),
    **dict.fromkeys(
        ("broadcaster", "television", "tv", "radio", "tv channel", "tv station", "news channel",
         "radio station", "sender", "rundfunk", "chaîne", "cadena", "emisora", "emittente",
         "emissora"),
        "broadcaster",
    ),
    **dict.fromkeys(("news site", "news website", "news outlet", "nachrichtenportal"), "other"),
}  # fmt: skip

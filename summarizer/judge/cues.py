"""The words beside an outlet's name that make it the origin of what is said, as patterns.

``BEFORE`` ends at the name, ``AFTER`` begins behind it; each comes with how the outlet is cited,
and has a group ``cue``. All patterns are bounded, and are tried on a hundred characters at most.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from summarizer.judge.outlet_names import OutletKind
    from summarizer.model.insights import CitationHow

_STOP: Final = (
    r"(?!(?:that|how|about|he|she|it|they|we|if|because|reporters|journalists|said|says|would|and"
    r"|but|dass|que|che|il|elle|er|sie)\b)"
)
_SMALL: Final = rf"{_STOP}[a-zà-öø-ÿ][\w’'-]*"
_OWNED: Final = r"[A-Z][\w.-]*(?: [A-Z][\w.-]*)?(?:[’']s|-based|n|sh|ch|ese)?"
_DAYS: Final = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_OPEN: Final = r"[\s\u00a0]+(?:(?:l|d|dell|dall|all|nell)['’])?[“\"«„‘']?$"
_PERSON: Final = r"(?: [A-ZÀ-Ý][\w.’'-]*){0,3}"
_GAP: Final = rf"(?:,?\s+(?:{_SMALL}|The|{_DAYS}|{_OWNED}[’']s))"
_TO: Final = r"(?:\s+(?:the|an?|der|dem|die|das|den|la|le|les|el|los|il|lo|o|os|as|um|uma|una?))?"


def _before(cue: str, gap: int) -> re.Pattern[str]:
    return re.compile(rf"\b(?P<cue>{cue}){_GAP}{{0,{gap}}}?{_OPEN}")


BEFORE: Final[tuple[tuple[CitationHow, re.Pattern[str]], ...]] = (
    (
        "reports",
        _before(
            r"[Aa]ccording to|[Cc]iting|[Qq]uoting|[Ss]elon|[Dd]['’]après|[Ss]egún"
            r"|[Dd]e acuerdo con|[Ss]econdo|[Ss]egundo|[Dd]e acordo com|[Cc]onforme|[Ll]aut"
            r"|[Uu]nter Berufung auf|[Cc]itando|[Cc]itant",
            5,
        ),
    ),
    (
        "told",
        _before(
            r"(?:told|tells|telling|tell)|(?:spoke|speaking|spoken|talked|talking) (?:with|to|on)"
            rf"|gegenüber|(?:sagte|sagten|erklärte|erklärten){_PERSON} (?:der|dem)"
            rf"|(?:dit|déclaré|confié|expliqué|affirmé|indiqué|assuré){_PERSON} (?:à|au)"
            rf"|(?:dijo|dijeron|declaró|declararon|contó|explicó|afirmó){_PERSON} (?:al?|en)"
            rf"|(?:detto|dichiarato|raccontato|spiegato){_PERSON} (?:al?|alla|allo)"
            rf"|(?:disse|disseram|declarou|contou|afirmou|explicou){_PERSON} (?:à|ao)"
            r"|(?:interview|Interview|entretien|entrevista|intervista)"
            r" (?:with|to|on|in|by|for|from|mit|der|dem|avec|à|au|con|al?|alla|com|ao)"
            r"|(?:interviewed|appearing|appeared|appearance|appears) (?:by|on)"
            r"|(?:[Ss]aid|says|wrote|writing|writes) (?:on|in)|(?:op-ed|column|essay) (?:in|for)",
            3,
        ),
    ),
    (
        "reports",
        _before(
            r"(?:reported|published|quoted|cited|obtained|reviewed|seen|revealed|broadcast|aired"
            r"|conducted|compiled|carried|released|verified|berichtet|zitiert|cité|révélé|citado"
            r"|publicado|citato|riportato|riferito|divulgado)(?: (?:first|earlier|exclusively"
            r"|yesterday|today))?"
            r" (?:by|in|von|par|dans|por|en|da|dal|dalla|pelo|pela|em)"
            r"|(?:report|reports|reporting|story|article|investigation|analysis|tally|poll|survey"
            r"|footage|count|Bericht|Berichten|Recherchen|reportage|enquête|informe|reportaje"
            r"|inchiesta|reportagem) (?:by|in|from|for|on|der|des|von|de|del|della|di|da|do)"
            r"|(?:berichtet|berichtete|meldet|meldete|schreibt|schrieb|rapporte|rapportait|révèle"
            r"|informó|informa|publicó|riporta|riferisce|scrive|noticiou|informou|publicou|relata)",
            3,
        ),
    ),
)

_REPORTER: Final = r"(?:[’'](?:s\b)?(?:\s[A-Z][\w.'’-]*){1,3})?"
_BETWEEN: Final = (
    r"(?:,?\s+(?:has|have|had|also|first|since|previously|later|earlier|recently|then|exclusively"
    rf"|on|this|last|week|month|hat|a|ha|tem|yesterday|today|{_DAYS})){{0,4}}"
)
_MEDIUM: Final = (
    r"(?:\s+(?:news agency|newspaper|magazine|daily|television|TV|radio|channel|network|news site"
    r"|website|reporters?|correspondents?|columnist)(?:\s[A-Z][\w.'’-]*){0,3})?"
)


def _after(cue: str) -> re.Pattern[str]:
    return re.compile(rf"[”\"»’']?{_REPORTER}{_MEDIUM}{_BETWEEN}\s+(?P<cue>{cue})\b")


AFTER: Final[tuple[tuple[CitationHow, re.Pattern[str]], ...]] = (
    (
        "reports",
        _after(
            r"reported|reports|wrote|writes|quoted|quotes|cited|cites|revealed|reveals|published"
            r"|learned|learnt|obtained|said|says|noted|notes|added|adds|indicated|pointed out"
            r"|described|estimated|estimates|confirmed|broke|was first to|uncovered|disclosed"
            r"|zitierte|zitiert|berichtete|berichtet|meldete|meldet|schrieb|schreibt|rapporté"
            r"|rapporte|révélé|révèle|écrit|cité|indiqué|informó|informa|publicó|reveló|citó"
            r"|señaló|riporta|riportato|riferisce|riferito|scrive|citato|pubblicato|informou"
            r"|noticiou|publicou|revelou|citou|relatou"
        ),
    ),
    (
        "reports",
        re.compile(
            r"[”\"»]?(?:[’']s?)?(?:\s[\w-]+)?\s(?P<cue>report|investigation|exclusive|analysis|poll"
            r"|survey|tally|article|story|editorial|dispatch|database)\b"
        ),
    ),
    ("told", re.compile(r"[”\"»]?(?:[’']s?)?\s(?P<cue>interview|op-ed|town hall)\b")),
)
VETO: Final = re.compile(
    r"\s+(?:in a (?:\w+ )?statement|it (?:was|is|has|had|would|will)|its\b|they\b|their\b"
    r"|an? (?:\w+ )?(?:profit|loss)\b)"
)
"""What shows that the outlet speaks for itself, as a company in the news."""
JOINED: Final = re.compile(
    r",?\s(?:(?:and|und|et|y|e|as well as)\s)?(?:to\s)?(?:[Tt]he\s)?[“\"«„‘']?"
)

SHORT: Final = re.compile(
    r"\b[Tt]he (?P<name>Times|Post|Journal|Herald|Tribune|Globe|Chronicle|Telegraph|Examiner|Mail"
    r"|Star|Sun|Inquirer|Dispatch|Review|Gazette|Sentinel|Monitor|Observer|Press|Courier)\b"
    r"(?! [A-Z])"
)
BACK: Final = re.compile(
    r"\b(?i:(?:the|die|das|der|le|la|el|il|o|a)[\s\u00a0]|l['’])(?P<noun>(?:news )?agency|newspaper"
    r"|paper|daily|network|channel|broadcaster|magazine|(?:news )?outlet|publication"
    r"|(?:Nachrichten)?[Aa]gentur|Zeitung|Blatt|Sender|Magazin|agence|journal|quotidien|chaîne"
    r"|agencia|diario|periódico|cadena|agenzia|quotidiano|giornale|emittente|agência|jornal"
    r"|emissora)\b"
)
_AGENCY: Final[frozenset[OutletKind]] = frozenset({"agency"})
_PAPER: Final[frozenset[OutletKind]] = frozenset({"paper", "other"})
_BROADCASTER: Final[frozenset[OutletKind]] = frozenset({"broadcaster"})
_ANY: Final[frozenset[OutletKind]] = frozenset({"agency", "paper", "broadcaster", "other"})
BACK_KINDS: Final[dict[str, frozenset[OutletKind]]] = {
    **dict.fromkeys(
        ("agency", "news agency", "agentur", "nachrichtenagentur", "agence", "agencia", "agenzia",
         "agência"),
        _AGENCY,
    ),
    **dict.fromkeys(
        ("newspaper", "paper", "daily", "magazine", "zeitung", "blatt", "magazin", "journal",
         "quotidien", "diario", "periódico", "quotidiano", "giornale", "jornal"),
        _PAPER,
    ),
    **dict.fromkeys(
        ("network", "channel", "broadcaster", "sender", "chaîne", "cadena", "emittente",
         "emissora"),
        _BROADCASTER,
    ),
    **dict.fromkeys(("outlet", "news outlet", "publication"), _ANY),
}  # fmt: skip

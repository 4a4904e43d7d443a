"""Who wrote and sent the text: bylines and agency credits. See ``sign``."""

from __future__ import annotations

import re
from typing import Final

from summarizer.clean.sign import NAME, NAMES, sign

_AGENCY: Final = (
    r"(?:the associated press|associated press|reuters|agence france[- ]presse|press association|"
    r"AP|AFP|dpa|EFE|ANSA|Lusa|UPI|TASS|Xinhua|PA(?: Media)?|Kyodo|ANI|PTI|IANS|Anadolu(?:"
    r" Agency)?|Europa Press|Adnkronos|"
    r"Bloomberg(?: News)?|epd|KNA|APA|SDA|ATS|Belga|ANP|Ritzau|NTB|Canadian Press|Agencia Brasil"
    r"|Agência Brasil)"
)
_AGENCY_WORDS: Final = (
    "associated press reuters afp ap dpa efe ansa lusa upi tass xinhua pa kyodo ani pti ians"
    " anadolu europa adnkronos bloomberg epd"
    " kna apa sda ats belga anp ritzau ntb canadian presse agencia agência agencies agenturen"
    " agences agencias agenzie agências"
)
BRACKETED_AGENCIES: Final = re.compile(
    rf"\((?:[a-z]{{2,4}}[/, ]+)?{_AGENCY}(?:[/, ]+(?:[a-z]{{2,4}}|{_AGENCY}))*\)\s*\Z"
)
"""What ends a body paragraph as the credit of its text, "(AFP/dpa)"; it makes no caption."""
_ROLE: Final = (
    r"(?:correspondent|reporter|editor|writer|columnist|contributor|analyst|bureau chief|staff"
    r"|journalist|korrespondent(?:in)?|redakteur(?:in)?|"
    r"correspondante?|journaliste|corresponsal|redactor[ae]?|corrispondente|giornalista|inviat[oa]"
    r"|correspondente|jornalista|repórter)"
)

CREDITS: Final = (
    sign(
        "credit",
        "files includes contains uses incorporates information material reporting",
        r"with files from (?:the )?(?-i:[A-Z]).{2,60}|this (?:report|article|story) (?:includes"
        r"|contains|uses|incorporates)"
        r" (?:information|material|reporting) (?:from|by|provided by) .{2,80}",
        how="whole",
        most=24,
    ),
    sign(
        "credit",
        "contributed contributing",
        r".{0,500}\bcontributed (?:additional )?(?:(?:to|in|reporting|research|material|writing)\b"
        r" ?)+(?:(?:to|for|from) )?(?:this|the|these) (?:\w+ )?"
        r"(?:report|story|article|post|piece|dispatch|column)s?\b.{0,120}|contributing(?: to this"
        r" \w+)? ?:.*",
        how="whole",
        most=70,
    ),
    sign(
        "credit",
        "contributed reported contributing contributors",
        rf"(?:.{{0,200}}[.;] )?(?-i:{NAMES}(?: (?:and|in) {NAMES})*)(?: (?:(?:staff )?(?:writers?"
        rf"|reporters?|correspondents?))\b.{{0,200}})? (?:also )?(?:contributed(?: (?:to this|from"
        rf"|reporting)\b.{{0,120}})?"
        rf"|(?:reported|reporting) from (?-i:{NAMES})(?:,? and .{{1,60}}|, .{{1,60}})?)",
        how="whole",
        most=50,
        where="tail",
    ),
    sign(
        "credit",
        "reporting editing writing compiled written reported",
        rf"(?:additional |with )?(?:reporting|editing|writing|compiled|reported|written|rewriting"
        rf"|graphics?)(?:,? (?:and )?(?:reporting|editing|writing|additional reporting))*"
        rf" (?:by|from) (?-i:{NAMES})(?:(?:[;,:)]| in | for | and | at | from ).*)?",
        how="whole",
        most=60,
        where="edge",
    ),
    sign(
        "credit",
        "originally published appeared republished reprinted first",
        r"(?:this (?:article|story|post|piece|report|column|essay|interview)\b.{0,24} )?(?:was "
        r"|has been )?"
        r"(?:(?:originally|first|previously) (?:appeared|published|produced)|republished|reprinted)"
        r"\b.{0,20}\b(?:on|by|in|at|from|with)\b.*|the post .{3,200} appeared first on .*",
        how="whole",
        most=50,
        where="edge",
    ),
    sign(
        "credit",
        _AGENCY_WORDS + " quelle fonte fuente source mit avec con com",
        rf"(?:source|quelle|fonte|fuente)s? ?: ?(?-i:{NAMES})|(?:(?:source|quelle|fonte|fuente|via"
        rf"|from)s? ?: ?|with |mit |avec (?:l')?|con"
        rf" (?:información de |informazioni? di )?|com (?:informações d[aoe]s? )?)?"
        rf"(?:material (?:von|der) )?{_AGENCY}(?:(?: ?[/,&+] ?| and | und | et | y | e"
        rf" )(?:\w{{2,5}}|{_AGENCY}))*"
        rf"|(?:with|mit|avec|con|com) (?:agencies|agenturen|agenturmaterial|agences|agencias"
        rf"|agenzie|agências)",
        how="bare",
        most=9,
    ),
)

BYLINES: Final = (
    sign(
        "byline",
        "by von par por di de text analysis with",
        rf"(?:By|BY|Von|Par|Por|Di|Written by|Posted by|Story by|Reported by|Text:|with|With)"
        rf" (?:{NAMES}|[A-Z][A-Z. '-]+)"
        rf"(?:,? (?:and|und|et|y|e|in|\||\u2022|,|for|of) ?.{{0,60}})?",
        how="whole",
        most=16,
        where="head",
        flags="co",
    ),
    sign(
        "byline",
        "by analysis von par por",
        rf"(?:Analysis by|Opinion by|Review by|By|Von|Par|Por) {NAMES}, .{{2,60}}",
        how="whole",
        most=12,
        flags="co",
    ),
    sign(
        "byline",
        "correspondent reporter editor writer columnist contributor analyst chief staff journalist"
        " korrespondent korrespondentin"
        " redakteur redakteurin correspondant correspondante journaliste corresponsal"
        " corrispondente giornalista correspondente jornalista",
        rf"{NAMES}, (?:\w+ ){{0,5}}(?i:{_ROLE})(?: (?:in|at|for|à|en|a|em) [\w ]{{2,30}})?",
        how="whole",
        most=12,
        flags="co",
    ),
    sign(
        "byline",
        "follow reach reached write contact email tweet twitter",
        r"(?:.{0,300}[.?!,\u2013-] )?(?:(?:you can |please |[\w .]{3,30} (?:can|may) be"
        r" )?(?:follow|reach(?:ed)?|e-?mail|contact|write to|tweet)\b.{1,60}(?:@\w"
        r"|on (?:twitter|x|facebook|instagram)\b)).{0,80}",
        how="whole",
        most=70,
        where="tail",
    ),
    sign(
        "byline",
        "is covers writes",
        rf"{NAME} {NAMES} (?:is (?:an? |the )?(?:[\w'.&-]+ ){{0,8}}(?i:{_ROLE})|covers [\w', ]+"
        rf" for|writes (?:about|for|on))\b.*",
        how="whole",
        most=90,
        where="tail",
        flags="c",
    ),
)

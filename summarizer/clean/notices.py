"""What a page says about itself: notes, licences, disclaimers, consent, advertisements, labels."""

from __future__ import annotations

from typing import Final

from summarizer.clean.sign import PIECE, sign

_THIS: Final = r"(?:this|our) (?:\w+ )?(?:article|story|post|report|piece|page|column|live ?blog)"

NOTES: Final = (
    sign(
        "editor-note",
        "developing",
        rf"{_THIS} is developing\b.{{0,80}}|developing story\b.{{0,60}}",
        how="whole",
        most=24,
    ),
    sign(
        "editor-note",
        "note correction clarification anmerkung hinweis nota ndlr note redaktion rédaction"
        " redacción redazione redação"
        " erratum fe",
        r"(?:an? )?(?:(?:editor|publisher|author|reporter|writer)s?'?s?'? notes?|editorial note"
        r"|note (?:to|for) (?:our )?readers"
        r"|anmerkung der redaktion|hinweis der redaktion|redaktioneller hinweis|note de la"
        r" rédaction|ndlr|nota de(?: la redacción"
        r"|l editor|la redazione|l'editore| redação| redacción|l autor)|nota (?:da redação|do"
        r" editor)|fe de erratas|erratum)"
        r" ?[:.\u2014\u2013-].*",
        how="whole",
        most=120,
    ),
    sign(
        "editor-note",
        "correction corrections clarification korrektur",
        r"(?:corrections?|clarification|korrektur|corrección|rettifica|correção)(?: \([^)]*\)|,?"
        r" [\w. ,]{1,24})? ?[:\u2014\u2013-]"
        r".{0,80}\b(?:earlier|previous|original|prior|misstated|incorrectly|früheren|version"
        r"|versión|versione|versão|has been)\b.*",
        how="whole",
        most=120,
    ),
    sign(
        "editor-note",
        "updated corrected amended clarified edited updating revised modified",
        rf"(?:update:? )?{_THIS} (?:has been|was|will be|is being|is no longer being)(?: last|"
        rf" also)? (?:updated|corrected|amended"
        rf"|clarified|edited|updating|revised|modified)\b.*|(?:this is a )?(?:breaking|developing)"
        rf" (?:news )?story\b.{{0,90}}",
        how="whole",
        most=70,
    ),
    sign(
        "editor-note",
        "breaking developing",
        r"this is a (?:breaking|developing)(?: news)? story\b.*",
        how="whole",
        most=40,
    ),
    sign(
        "editor-note",
        "longer updated",
        rf".{{0,30}}\b{_THIS} is no longer being updated\b.*",
        how="whole",
        most=60,
    ),
    sign(
        "editor-note",
        "old",
        rf"{_THIS} is (?:more than|over) \d+ (?:days?|weeks?|months?|years?) old",
        how="whole",
    ),
    sign(
        "editor-note",
        "warning contains",
        rf"(?:warning|content warning|trigger warning) ?[:\u2014-].{{0,60}}\b(?:contains?|graphic"
        rf"|disturbing|distressing|explicit)\b.*"
        rf"|{_THIS} contains? (?:language|graphic|descriptions|details|explicit|spoilers|content"
        rf"|images)\b.*",
        how="whole",
        most=36,
    ),
)

COPYRIGHT: Final = (
    sign(
        "copyright",
        "copyright rights reserved reservados réservés réservé vorbehalten riservati riservata"
        " reprint reproduzione"
        " licensing derechos droits urheberrecht",
        r"copyright[ ,:]*(?:\(c\)|\u00a9|\d{4})?(?: [\w.,&'-]+){0,6} ?\d{4}(?:[ ,.].*)?|copyright"
        r" ?(?:\(c\)|\u00a9|\d{4}).*|\(c\) ?\d{4}.*|.*\ball rights reserved\b.*|.*\balle rechte"
        r" vorbehalten\b.*"
        r"|.*\btous droits réservés\b.*"
        r"|.*\b(?:todos los derechos|todos os direitos) reservados\b.*|.*\btutti i diritti (?:sono"
        r" )?riservati\b.*|.*\briproduzione riservata\b.*"
        r"|(?:.*\b(?:click|contact|e-?mail|visit)\b.* )?for .{0,40}\b(?:reprint|licensing"
        r"|syndication)"
        r" (?:permissions?|opportunities|rights|requests)\b.*",
        how="whole",
        most=70,
    ),
    sign("copyright", "©", r"©.*|[^.]{0,60}© ?\d{4}.*", how="whole", most=40),
    sign(
        "copyright",
        "republish reprinted republished publisher redistributed rewritten reproduced reproduce",
        r".*\bthis (?:material|article|content|text|story|work)\b.{0,40}\bmay not be (?:\w+,?"
        r" ){0,6}(?:published|reproduced|redistributed|rewritten|copied)\b.*"
        r"|.*\bavailable without charge to any\b.*publisher.*|(?:this|our) .{2,60}\b(?:reprinted"
        r"|reproduced) (?:with|by) (?:the )?(?:kind )?"
        r"permission\b.*|(?:want to )?republish (?:this|our)\b.*",
        how="whole",
        most=90,
    ),
)

DISCLAIMERS: Final = (
    sign(
        "disclaimer",
        "disclaimer haftungsausschluss avertissement descargo",
        r"(?:legal )?(?:disclaimer|haftungsausschluss|descargo de responsabilidad|aviso legal"
        r"|avvertenza legale)\b ?[:.\u2014\u2013-].*"
        r"|disclaimer",
        how="whole",
        most=150,
    ),
    sign(
        "disclaimer",
        "views opinions expressed opinion",
        r"(?:the )?(?:views?|opinions?)(?: and (?:opinions|views))?(?: \w+){0,3}"
        r" expressed\b.{0,80}\b(?:article|author|authors|own|column|"
        r"commentary|contributors?|writer|here|necessarily)\b.*",
        how="whole",
        most=70,
    ),
    sign(
        "disclaimer",
        "solely responsible",
        r".*\bsolely responsible for (?:this|all|its|the) content\b.*",
        how="whole",
        most=60,
    ),
    sign(
        "disclaimer",
        "transcript transcripts powered",
        r".{0,30}\btranscripts? (?:is|are|was|were) (?:created|produced|provided)\b.*|(?:proudly"
        r" )?powered by .{2,40}",
        how="whole",
        most=90,
        where="tail",
    ),
    sign(
        "disclaimer",
        "contact support remove removal edit",
        rf"(?:if you )(?:need|want|wish|would like) to [\w/,"
        rf" ]{{2,50}}\b{PIECE}\b.{{0,80}}\bcontact\b.*",
        how="whole",
        most=50,
    ),
    sign(
        "disclaimer",
        "affiliate commission products purchase",
        r"(?:we|our site|this (?:post|article|page|site)) (?:may |might |will |can )?(?:\w+"
        r" ){0,3}(?:earn|receive|get|contain)s? .{0,50}(?:affiliate|commissions?|share of"
        r" sales)\b.*"
        r"|[\w ]{1,30} may (?:receive|earn) an? (?:affiliate )?commission",
        how="whole",
        most=60,
    ),
)

CONSENT: Final = (
    sign(
        "cookie-notice",
        "cookies cookie",
        r"(?:this (?:web)?site|we|our (?:web)?sites?|by (?:using|continuing)|diese (?:web)?seite"
        r"|wir|nous|ce site|este sitio|"
        r"este site|questo sito|nosotros)\b.{0,60}\b(?:uses?|using|stores?|utilis\w+|verwend\w+"
        r"|nutz\w+|utiliz\w+|usa\w*|usiamo)\b"
        r".{0,80}\bcookies?\b.*|(?:accept|manage|reject|allow|alle|accepter|aceptar|accetta"
        r"|aceitar)(?: all|"
        r" les| las| todas las| tutti i| os)? cookies(?: .{0,30})?|(?:utilizamos|usamos"
        r"|utilizziamo|usiamo)"
        r" .{0,60}cookies?\b.*",
        how="whole",
        most=90,
    ),
    sign(
        "cookie-notice",
        "recaptcha privacy terms datenschutz agree",
        r"(?:.{0,160}\. )?this site is protected by recaptcha\b.*|by (?:signing up|subscribing"
        r"|registering|clicking|submitting|providing)\b.{0,80}"
        r"\byou\b.{0,40}\bagree\b.*|(?:privacy (?:policy|notice|settings)|terms (?:of (?:use"
        r"|service)|and conditions|& conditions)|cookie"
        r" (?:policy|settings)|do not sell my .*|datenschutz(?:erklärung)?|impressum|mentions"
        r" légales|aviso de privacidad)"
        r"(?:[ |/,·•]+(?:and )?(?:privacy (?:policy|notice)|terms (?:of (?:use|service)|and"
        r" conditions)|cookie policy|contact(?: us)?"
        r"|about(?: us)?))*",
        how="whole",
        most=70,
    ),
)

ADS: Final = (
    sign(
        "ad-marker",
        "advertisement sponsor continues",
        r"(?:story|article|post) continues? (?:below|after)\b.{0,40}|advertisement\W+(?:scroll"
        r"|continue)\b.{0,40}",
        how="whole",
        most=10,
    ),
    sign(
        "ad-marker",
        "ad ads advertisement advertisements advertising advertise sponsored promoted anzeige"
        " werbung publicité annonce"
        " publicidad pubblicità publicidade continued continues below reading paid promotion",
        r"(?:ad|ads|advert(?:isement|ising|s)?|advertise(?: with us)?|sponsored(?: content| by"
        r" .{1,40})?|promoted(?: content)?|paid (?:content|promotion)"
        r"|(?:story|article) continue[sd](?: reading)? (?:below|after)(?: (?:the |this"
        r" )?(?:ad(?:vertisement)?|video|newsletter.*))?"
        r"|(?:skip|close|hide|report)(?: this)? ad(?:vertisement)?|scroll (?:down )?to continue(?:"
        r" .{1,40})?|continue reading(?: below)?"
        r"(?: the main story)?|(?:nach der |- )?(?:anzeige|werbung)(?: -)?|publicité|annonce"
        r"|publicidad|pubblicità|publicidade"
        r"|la suite après (?:cette|la) publicité|continúa (?:después|debajo) de .{1,20}publicidad"
        r"|continua (?:dopo|sotto) la pubblicità"
        r"|continua (?:após|depois) d?[ae] publicidade)",
        how="whole",
        most=9,
    ),
)

LABELS: Final = (
    sign(
        "tags",
        "tags tag topics topic filed under keywords categories category schlagwörter schlagworte"
        " themen étiquettes"
        " etiquetas temas tópicos argomenti",
        r"(?:tags?|topics?|filed under|filed in|posted in|keywords?|categor(?:y|ies)|more about"
        r"|schlagw(?:örter|orte)|themen|mots[- ]clés"
        r"|étiquettes|etiquetas|temas|argomenti|tópicos) ?[:\u2022|].*|tags",
        how="whole",
        most=40,
        where="edge",
        flags="o",
    ),
    sign(
        "navigation",
        "close menu skip content main navigation search log login sign account home breadcrumb"
        " toggle back top page"
        " expand collapse loading hide show startseite accueil inicio previous next",
        r"(?:close(?: menu| modal| video| this)?|(?:main )?menu|toggle (?:navigation|menu|caption"
        r"|search)|skip to (?:main )?(?:content|navigation)"
        r"|(?:search|log ?in|log ?out|sign in|sign out|my account|home ?page|back to (?:top"
        r"|home(?:page)?|the top)|expand|collapse|loading|breadcrumbs?"
        r"|previous (?:article|story|post)|next (?:article|story|post)|table of contents"
        r"|startseite|zur startseite|nach oben|accueil|inicio)"
        r"(?: ?[|/·•] ?(?:search|log ?in|sign (?:in|up)|subscribe|my account|register))*)",
        how="whole",
        most=8,
    ),
)

"""How a page leads to other articles: labels before a link, and headings above a list."""

from __future__ import annotations

from typing import Final

from summarizer.clean.sign import sign

RELATED: Final = (
    sign(
        "related-links",
        "read more see also related watch must miss story stories next listen follow live gallery"
        " photos video"
        " videos puede interesar live updates lire voir aussi lesen mehr auch lea lee ver"
        " tambi\u00e9n leggi anche"
        " guarda leia veja tamb\u00e9m"
        " previously here",
        r"(?:read(?: more| also| next| now| this| it)?|see(?: also| more)?|also (?:read|see|watch"
        r"|on)|related(?: (?:story|stories|article|"
        r"articles|news|content|links?|coverage|video|topics?))?|related:? .{0,20}|must[- ](?:read"
        r"|watch|see)|don'?t miss|watch(?: (?:now|live|more|below|this|"
        r"also|video|the video))?|more(?: (?:here|on this|news|stories))?|recommended|listen|in"
        r" (?:photos|pictures|pics|video)|"
        r"live (?:updates|blog)|gallery|lesen sie (?:auch|mehr)|mehr zum thema|lesetipp|siehe auch"
        r"|lire (?:aussi|\u00e9galement)|\u00e0 lire"
        r"(?: aussi| \u00e9galement)?|voir aussi|le[ae] (?:tambi\u00e9n|m\u00e1s)|ver"
        r" (?:tambi\u00e9n|m\u00e1s)|te puede interesar|leggi (?:anche|pure)"
        r"|guarda anche|potrebbe interessarti|le(?:ia|r) (?:tamb\u00e9m|mais)|veja (?:tamb\u00e9m"
        r"|mais)|saiba mais) ?(?::|\||>|\u2192|\u00bb"
        r"|\u2014|\u2013| - ).*",
        how="whole",
        most=32,
        flags="o",
    ),
    sign(
        "related-links",
        "read watch related see",
        r"(?:READ(?: MORE| ALSO| NEXT)?|WATCH(?: LIVE| NOW| MORE| BELOW)?|RELATED|SEE ALSO|MORE"
        r"|ALSO READ|MUST READ|LISTEN|LIVE BLOG|"
        r"LIVE UPDATES|VIDEO|PHOTOS|GALLERY|GRAPHIC|EXPLAINER|FACTBOX|ANALYSIS|OPINION|INTERVIEW"
        r"|COMMENT|EDITORIAL)"
        r" ?(?::|\||\u2014|\u2013) .*",
        how="whole",
        most=32,
        flags="co",
    ),
    sign(
        "related-links",
        "video graphic above photos interactive live opinion analysis interview",
        r"(?:VIDEO|GRAPHIC|ABOVE|BELOW|PHOTOS?|INTERACTIVE|LIVE|OPINION|ANALYSIS|INTERVIEW"
        r"|EXPLAINER|FACTBOX)"
        r" ?(?::|\|) .*",
        how="whole",
        most=32,
        flags="co",
    ),
    sign(
        "related-links",
        "read more click here watch weiterlesen mehr plus leer m\u00e1s leggi leia mais tutto",
        r".{3,200}?[^.!?\u201d\"] (?:read more|click here(?: to \w+(?: \w+){0,4})?|weiterlesen"
        r"|mehr dazu|lire la suite|leer m\u00e1s"
        r"|leggi tutto|leia mais|ler mais)",
        how="whole",
        most=36,
        flags="o",
    ),
    sign(
        "related-links",
        "here",
        r"(?:read|watch|see|click|listen|view|find)\b[^.]{2,120}\bhere",
        how="whole",
        most=16,
        where="edge",
    ),
    sign(
        "related-links",
        "here hier ici aquí qui aqui",
        r"[\[(][^\])]{3,160}\b(?:here|hier|ici|aquí|qui|aqui)\.?[\])]\Z",
        most=24,
    ),
    sign(
        "related-links",
        "related",
        r"Related [A-Z\u00c0-\u00de](?:\S* ){3,24}\S*",
        how="whole",
        most=26,
        flags="co",
    ),
    sign(
        "related-links",
        "read more also see related auch mehr thema lire aussi voir también más leggi anche também"
        " mais sur",
        r"(?:read (?:more|also|next)|see also|also read|related(?: \w+)?|lesen sie (?:auch|mehr)"
        r"|mehr zum thema|siehe auch|(?:à )?lire (?:aussi|également)"
        r"|voir aussi|le[ae] (?:también|más)|ver también|leggi anche|vedi anche|le(?:ia|r)"
        r" (?:também|mais)|veja (?:também|mais)) ?: ?\S.*",
        how="whole",
        most=48,
    ),
    sign(
        "related-links",
        "coverage",
        r"Related (?:Coverage|Stories|Story|Articles?|Content|Video|Topics?|News)\b.*",
        how="whole",
        most=24,
        flags="co",
    ),
    sign(
        "related-links",
        "graphic here",
        r"(?:graphic|interactive|click)\b.{2,160}(?: - here| here|https?:\S+)",
        how="whole",
        most=30,
    ),
    sign(
        "related-links",
        "check read see coverage complete more",
        r"(?:check out|read|see|find|visit) (?:more|all|the rest|complete|full|our|all"
        r" of)\b.{1,80}\b(?:coverage|stories|letters|"
        r"articles|section|series|archive|reporting)\b.*",
        how="whole",
        most=20,
        where="edge",
    ),
    sign(
        "related-links",
        "watch listen read",
        r"WATCH(?: LIVE| NOW| VIDEO| HERE| THE VIDEO)?|LISTEN(?: LIVE| NOW| HERE)?|READ (?:MORE"
        r"|NEXT|HERE)",
        how="whole",
        most=3,
        flags="c",
    ),
    sign(
        "related-links",
        "lire lesen leggi leia lea",
        r"(?i:lire aussi|lesen sie auch|leggi anche|leia também|lea también)"
        r" (?:[A-Z\u00c0-\u00de\u00ab\u201c\"])\S*(?: \S+){2,}",
        how="whole",
        most=32,
        flags="co",
    ),
    sign(
        "related-links",
        "full entire original whole",
        r"read the (?:full|entire|original|whole|rest of the) (?:story|article|post|report|piece"
        r"|text|interview|statement)"
        r"(?: [\w'.-]+){0,7}",
        how="whole",
        most=14,
    ),
)

HEADINGS: Final = (
    sign(
        "related-links",
        "read more see also related you may might like recommended most popular trending miss"
        " latest top further"
        " reading next editors picks stories topics news articles from mehr zum thema siehe lesen"
        " auch meistgelesen"
        " sur aussi voir lire m\u00eame sujet articles recommandations tambi\u00e9n m\u00e1s"
        " interesar relacionadas relacionados noticias"
        " leggi anche correlati notizie potrebbe articoli tamb\u00e9m mais relacionados leia veja"
        " deeper around web promoted",
        r"(?:see also|also see|see more|read more|read also|also read|read next|more(?: on this)?"
        r"|go deeper|dig deeper"
        r"|(?:read |see )?more(?: great| top| big)? (?:stories|news|coverage|articles|reading"
        r"|headlines)?(?: ?(?:from|in|by|on|like)\b.{1,40})?"
        r"|related(?: (?:stories|articles?|links?|coverage|posts?|topics?|content|news|story"
        r"|reading|items|videos?))?"
        r"|you (?:may|might) (?:also )?(?:like|be interested in|have missed)|recommended(?: (?:for"
        r" you|stories|reading|articles))?"
        r"|(?:most|more) (?:read|popular|viewed|shared|commented)(?: .{1,20})?|trending(?:"
        r" .{1,20})?|don'?t miss|in case you missed it"
        r"|(?:latest|top|other|recent|featured|popular) (?:news|stories|headlines|articles|posts"
        r"|videos)(?: (?:from|in|on) .{1,30})?"
        r"|further reading|what to read next|up next|(?:editor'?s'?|our) picks|from (?:around"
        r"|across) the web|promoted (?:content|stories)"
        r"|around the web|sponsored (?:content|stories|links)|mehr zum thema|siehe auch|lesen sie"
        r" auch|das k\u00f6nnte sie auch interessieren"
        r"|auch interessant|meistgelesen(?:e artikel)?|weitere (?:artikel|themen|meldungen"
        r"|nachrichten)|verwandte (?:artikel|themen)"
        r"|(?:\u00e0 )?lire aussi|voir aussi|sur le m\u00eame (?:sujet|th\u00e8me)|les plus lus"
        r"|articles (?:li\u00e9s|similaires|connexes|recommand\u00e9s)"
        r"|dans la m\u00eame rubrique|pour aller plus loin|ver tambi\u00e9n|lea tambi\u00e9n|lee"
        r" tambi\u00e9n|m\u00e1s (?:noticias|informaci\u00f3n|le\u00eddas)"
        r"|(?:noticias|art\u00edculos|temas) relacionad[oa]s|te puede interesar|lo m\u00e1s"
        r" (?:le\u00eddo|visto)|vedi anche|leggi anche"
        r"|articoli correlati|potrebbe interessarti(?: anche)?|(?:notizie|articoli) correlat[ei]|i"
        r" pi\u00f9 letti|veja (?:tamb\u00e9m|mais)"
        r"|leia (?:tamb\u00e9m|mais)|not\u00edcias relacionadas|artigos relacionados|mais (?:lidas"
        r"|lidos|not\u00edcias)|saiba mais)",
        how="whole",
        most=9,
    ),
)
"""Headings under which a page lists other articles."""

"""Places that need no further evidence: countries, their short names, states, great cities."""

from __future__ import annotations

from typing import Final

from summarizer.annotate.names.wordlist import phrase_set

COUNTRIES: Final = phrase_set(
    "afghanistan, albania, algeria, angola, argentina, armenia, australia, austria, "
    "azerbaijan, bahrain, bangladesh, belarus, belgium, bolivia, bosnia, brazil, britain, "
    "great britain, bulgaria, burma, cambodia, cameroon, canada, chad, chile, china, "
    "colombia, congo, croatia, cuba, cyprus, czech republic, denmark, ecuador, egypt, el "
    "salvador, england, estonia, ethiopia, finland, france, georgia, germany, ghana, greece, "
    "guatemala, haiti, honduras, hong kong, hungary, iceland, india, indonesia, iran, iraq, "
    "ireland, israel, italy, ivory coast, jamaica, japan, jordan, kazakhstan, kenya, kosovo, "
    "kuwait, kyrgyzstan, laos, latvia, lebanon, liberia, libya, lithuania, luxembourg, "
    "macedonia, malaysia, mali, malta, mexico, moldova, mongolia, montenegro, morocco, "
    "mozambique, myanmar, namibia, nepal, netherlands, new zealand, nicaragua, niger, "
    "nigeria, north korea, northern ireland, norway, oman, pakistan, palestine, panama, "
    "paraguay, peru, philippines, poland, portugal, qatar, romania, russia, rwanda, saudi "
    "arabia, scotland, senegal, serbia, sierra leone, singapore, slovakia, slovenia, somalia, "
    "south africa, south korea, soviet union, spain, sri lanka, sudan, sweden, switzerland, "
    "syria, taiwan, tajikistan, tanzania, thailand, tibet, tunisia, turkey, turkmenistan, "
    "uganda, ukraine, united arab emirates, united kingdom, united states, uruguay, "
    "uzbekistan, vatican, venezuela, vietnam, wales, yemen, zambia, zimbabwe, us, u.s., usa, "
    "u.s.a., uk, u.k., uae, eu, america, europe, asia, africa, antarctica, latin america, "
    "north america, south america, middle east, balkans, washington, new york, london, paris, "
    "berlin, moscow, beijing, tehran, baghdad, kabul, jerusalem, brussels, rome, madrid, "
    "tokyo, cairo, ankara, los angeles, chicago, california, texas, florida, ohio, iowa, "
    "virginia, deutschland, frankreich, italien, spanien, russland, polen, österreich, "
    "schweiz, türkei, vereinigte staaten, irak, syrien, europa, états-unis, allemagne, "
    "espagne, italie, russie, chine, syrie, royaume-uni, alemania, francia, españa, estados "
    "unidos, rusia, reino unido, alabama, alaska, arizona, arkansas, colorado, connecticut, "
    "delaware, hawaii, idaho, illinois, indiana, kansas, kentucky, louisiana, maine, "
    "maryland, massachusetts, michigan, minnesota, mississippi, missouri, montana, nebraska, "
    "nevada, new hampshire, new jersey, new mexico, north carolina, north dakota, oklahoma, "
    "oregon, pennsylvania, rhode island, south carolina, south dakota, tennessee, utah, "
    "vermont, west virginia, wisconsin, wyoming, san francisco, new york city, boston, "
    "philadelphia, seattle, houston, dallas, miami, atlanta, detroit, germania, spagna, stati "
    "uniti, regno unito, alemanha, frança, espanha, rússia, brasil"
)

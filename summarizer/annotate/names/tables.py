"""Closed word lists that tell what kind of name a run of capitals is.

All entries are lower case unless they say otherwise. The lists are evidence, not dictionaries: a
name that stands in none of them is still found by its capitals and by the words around it.
"""

from __future__ import annotations

from typing import Final

from summarizer.annotate.names.wordlist import word_set

# Lower-case words that may stand between two capitalised words of one personal name.
PARTICLES: Final = word_set(
    "al el bin ibn ben bint abu de da das do dos del della dello dei degli di du des von vom"
    " zu zum zur van der den het ter ten la le las los af av y e"
)
# Particles that count as part of the surname also when they are capitalised.
ARTICLE_PARTICLES: Final = word_set("al el as ash ad an ar at az ul")

# Words that may join capitalised words of an organisation's name behind a head such as "Institute".
JOINERS: Final = word_set("of for the on and & de du des la le les del della dei di do da der")

COURTESY: Final = word_set(
    "mr mr. mrs mrs. ms ms. miss dr dr. prof prof. sir dame lord lady madam herr frau"
    " monsieur madame mademoiselle m. mme señor señora sr. sra. don doña signor signora senhor"
    " senhora"
)
# Words that end a title: what follows in the same run of capitals is the name.
TITLES: Final = COURTESY | word_set(
    "president vice-president premier minister senator sen sen. rep rep. representative"
    " congressman congresswoman governor gov gov. mayor secretary chancellor ambassador"
    " general gen gen. colonel col col. major maj. captain capt capt. lieutenant lt lt."
    " sergeant sgt sgt. corporal admiral adm adm. commander officer detective sheriff judge"
    " justice attorney prosecutor king queen prince princess pope cardinal archbishop bishop"
    " rabbi imam ayatollah sheikh father sister rev rev. reverend pastor chief director"
    " chairman chairwoman chair speaker leader professor doctor coach spokesman spokeswoman"
    " spokesperson candidate nominee commissioner counsel analyst strategist correspondent"
    " reporter editor moderator host actor actress singer author economist councilman"
    " councilwoman superintendent emperor sultan emir duke duchess baron ceo cfo coo democrat"
    " republican präsident präsidentin bundeskanzler bundeskanzlerin kanzler kanzlerin"
    " ministerpräsident bundespräsident außenminister innenminister verteidigungsminister"
    " finanzminister sprecher sprecherin bürgermeister général colonel juge roi reine pape"
    " prince maire président présidente ministre chancelier presidente ministro ministra"
    " canciller rey papa alcalde generale giudice sindaco re primo-ministro primeiro-ministro"
    " adviser advisor undersecretary secretary-general lieutenant-governor treasurer comptroller"
    " préfet préfète procureur député députée sénateur sénatrice première alcaldesa gobernador"
    " gobernadora vicepresidenta vicepresidente sindaca prefeito prefeita governador governadora"
    " senador senadora deputado deputada procurador"
)
# What German compounds for an office or a function end with ("Bundesfinanzminister", "GDL-Chef").
_OFFICE_ENDINGS: Final = (
    "minister", "ministerin", "kanzler", "kanzlerin", "präsident", "präsidentin", "sprecher",
    "sprecherin", "-chef", "chefin", "vorstand", "vorständin", "senator", "senatorin", "sekretär",
    "sekretärin", "direktor", "direktorin", "meister", "meisterin", "vorsitzende", "vorsitzender",
    "vorsitzenden", "beauftragte", "beauftragter", "politiker", "politikerin", "anwalt", "anwältin",
    "kommissar", "kommissarin", "konzernchef", "parteichef", "fraktionschef", "regierungschef",
)  # fmt: skip
_LONGEST_PLAIN: Final = 7


def is_title(lower: str) -> bool:
    """Tell whether a word is a title, or a German compound that ends with one."""
    return lower in TITLES or (len(lower) > _LONGEST_PLAIN and lower.endswith(_OFFICE_ENDINGS))


# Lower-case nouns for persons: a title before a name, a role behind it, or a description.
ROLES: Final = TITLES | word_set(
    "spokesman spokeswoman spokesperson official officials source aide adviser advisor expert"
    " specialist researcher scholar historian scientist lawyer solicitor barrister activist"
    " organiser organizer founder co-founder owner manager executive founder head deputy"
    " member lawmaker legislator politician diplomat envoy minister premier leader militant"
    " fighter soldier veteran victim survivor witness resident neighbor neighbour teacher"
    " student nurse physician surgeon pilot driver farmer worker journalist columnist"
    " commentator anchor presenter novelist writer poet filmmaker producer musician rapper"
    " player quarterback striker goalkeeper boss businessman businesswoman entrepreneur"
    " investor billionaire mogul banker trader suspect gunman shooter defendant plaintiff"
    " widow wife husband mother father son daughter brother sister grandmother grandfather"
    " uncle aunt cousin friend girlfriend boyfriend man woman boy girl teenager graduate"
    " colleague rival opponent counterpart predecessor successor biographer pollster cleric"
    " priest sprecher sprecherin experte expertin forscher forscherin leiter leiterin zeuge"
    " chef chefin porte-parole chercheur chercheuse spécialiste directeur directrice"
    " responsable témoin avocat portavoz investigador investigadora experto experta jefe"
    " director directora testigo abogado portavoce ricercatore ricercatrice esperto esperta"
    " direttore direttrice testimone avvocato porta-voz pesquisador pesquisadora especialista"
    " diretor diretora testemunha advogado"
)
FEMALE: Final = word_set(
    "mrs mrs. ms ms. miss dame lady madam frau madame mademoiselle mme señora sra. signora"
    " senhora spokeswoman congresswoman chairwoman councilwoman businesswoman queen princess"
    " duchess actress sister mother daughter wife widow grandmother aunt girlfriend girl woman"
    " präsidentin bundeskanzlerin kanzlerin sprecherin présidente"
)
MALE: Final = word_set(
    "mr mr. sir lord herr monsieur m. señor sr. signor senhor spokesman congressman chairman"
    " councilman businessman king prince pope duke baron father brother son husband"
    " grandfather uncle boyfriend boy man actor emperor sultan emir"
)

ORGANISATION: Final = word_set(
    "inc inc. corp corp. ltd ltd. llc plc gmbh ag co co. company corporation group holdings"
    " bank institute institution university college school academy hospital church party"
    " ministry department police council committee commission congress senate parliament"
    " assembly court agency bureau office administration authority association federation"
    " union league alliance foundation society center centre service services press news times"
    " post journal tribune herald gazette guardian network media radio television airlines"
    " airways army navy force forces guard corps brigade brigades command organization"
    " organisation board fund trust house club team museum coalition movement front campaign"
    " conference laboratory ministerium universität institut institut partei polizei verein"
    " verband bundestag université ministère parti conseil police assemblée universidad"
    " instituto ministerio partido policía consejo università istituto ministero partito"
    " polizia consiglio universidade ministério polícia conselho"
    " gouvernement sénat parlement préfecture parquet tribunal cour région mairie assemblée"
    " pompiers banque commission syndicat gendarmerie"
    " gobierno estado senado congreso cámara diputación ayuntamiento junta generalitat cabildo"
    " fiscalía banco comisión parlamento protección seguridad agencia sindicato guardia fuentes"
    " governo stato senato camera procura banca commissione comune provincia regione soccorso"
    " protezione sindacato guardia carabinieri fonti"
    " prefeitura câmara procuradoria comissão comitê comité proteção assembleia bombeiros tesouro"
    " supremo fontes administração"
)
# Heads behind which "of", "for the" and "and" may go on with the name.
ORGANISATION_HEADS: Final = word_set(
    "institute institution university college school academy ministry department council"
    " committee commission congress house court supreme agency bureau office administration"
    " authority association federation union league alliance foundation society center centre"
    " bank board church bishops chamber centers centres institutes chief minister duke duchess"
    " prince princess archbishop bishop king queen speaker organization organisation republic"
    " state states kingdom islamic bay gulf city university secretary front movement army fund"
    " campaign conference institut université ministère conseil universidad instituto"
    " ministerio università istituto ministero universidade ministério"
)
PLACE_WORDS: Final = word_set(
    "street avenue road boulevard square county city island islands river lake mountain"
    " mountains valley beach bay sea ocean gulf peninsula province region district airport"
    " bridge park north south east west northern southern eastern western central republic"
    " kingdom desert coast strait canal territory territories heights hill hills garden"
    " gardens room tower hall plaza building stadium palace station airport capitol mosque"
    " cathedral"
)
EVENT_WORDS: Final = word_set(
    "act bill amendment law treaty agreement accord deal award prize day festival cup games"
    " olympics championship war wars strategy plan crisis code constitution resolution"
    " revolution protocol summit tournament series show book bible quran oscar oscars"
)
PLACE_HEADS: Final = word_set(
    "san santa los las fort ft. port mount mt. saint st. st lake north south east west"
    " northern southern"
    " eastern western new upper lower central greater"
)
# Adjectives and inhabitants: capitalised in English, yet no names.
DEMONYM_ENDINGS: Final = ("ian", "ians", "ean", "eans", "ese", "ish", "ists")
DEMONYMS: Final = word_set(
    "afghan afghans black blacks white whites american americans arab arabs british briton"
    " britons canadian chinese cuban czech danish dutch egyptian english european europeans"
    " french frenchman german germans greek greeks hispanic hispanics indian iraqi iraqis"
    " irish israeli israelis italian japanese jewish jews korean kurd kurds kurdish kuwaiti"
    " latino latinos lebanese libyan mexican mexicans muslim muslims christian christians"
    " catholic catholics pakistani pakistanis palestinian palestinians polish portuguese"
    " qatari roman russian russians saudi saudis scottish serb serbs shia shiite shiites sunni"
    " sunnis somali spanish swedish swiss syrian syrians thai turk turks turkish ukrainian"
    " ukrainians uzbek vietnamese welsh yemeni african african-american african-americans"
    " asian western eastern democrat democrats democratic republican republicans islamist"
    " islamists jihadist communist nazi nazis buddhist hindu hindus protestant protestants"
    " conservative liberal iranian iranians jordanian texan californian"
)
NATIONALITY_OF: Final = frozenset({"us", "u.s.", "uk", "u.k.", "eu", "un", "u.n."})

CALENDAR: Final = word_set(
    "monday tuesday wednesday thursday friday saturday sunday january february march april"
    " may june july august september october november december jan. feb. mar. apr. jun. jul."
    " aug. sept. oct. nov. dec. est edt gmt utc pst pdt bst cet a.m. p.m. easter christmas"
    " thanksgiving ramadan montag dienstag mittwoch donnerstag freitag samstag sonntag januar"
    " februar märz mai juni juli oktober dezember"
)
# Capitalised words that are never a name by themselves.
NO_NAMES: Final = CALENDAR | word_set(
    "i i'm i’m i've i’ve i'll i’ll i'd i’d ok tv dvd pm ad bc vs no. yes no oh well please"
    " click read more watch photo photos video image copyright advertisement updated published"
    " analysis opinion interview exclusive breaking related share email print comments god ii"
    " iii iv vi vii viii ix xi xii hey sir madam selon según laut secondo segundo nach thanks"
    " thank sorry hello wow breaking caption getty calif va ky conn tenn fla ga mass mich minn"
    " pa wis ariz ala colo ill ind kan md miss mo mont neb nev okla ore tex vt wash wyo sens"
    " reps dem dems gov rep sen jr jr. sr sr."
    " ayer hoy anoche mañana hier aujourd'hui demain ieri oggi domani ontem hoje amanhã gestern"
    " heute"
)

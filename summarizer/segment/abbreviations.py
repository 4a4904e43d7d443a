"""Abbreviations of news English, by what may follow them. Data only; lower case, no full stop."""

from __future__ import annotations

from typing import Final


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


TITLES: Final = _words(
    """
    mr mrs ms mx dr drs prof gen brig maj col lt cpt capt cmdr cdr adm sgt cpl pvt pfc spc sen
    sens rep reps gov govs pres hon rev fr msgr messrs mme mlle st ste mt ft det insp supt
    atty asst amb del ald dir treas sec ens cllr mgr
    """
)
"""Stand before a name, so a capital after them never starts a sentence."""

BEFORE_NUMBERS: Final = _words(
    """
    no nos n° nr p pp vol vols art arts ch chap fig figs sec secs par para ver op cit rt rte
    hwy apt pt prop amdt
    """
)
"""Bind to a number after them; before a word the model decides."""

NEVER_LAST: Final = _words(
    """
    vs v e.g i.e cf viz approx ca c.f incl esp resp
    """
)
"""Always want something after them."""

AFTER_NAMES: Final = _words(
    """
    inc corp co cos ltd llc plc bros jr sr esq ph.d m.d assn dept univ intl natl mfg bldg ave
    blvd rd hwy pkwy sq etc al ala ariz ark calif colo conn del fla ga ill ind kan kans ky la
    md mass mich minn miss mo mont neb nebr nev okla ore pa penn tenn tex va vt wash wis wisc
    wyo ont que jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur
    thurs fri sat sun min max hr hrs est ext
    """
)
"""May end a sentence; they do where a word follows that can only start one."""

CAPITAL_ONLY: Final = _words(
    """
    ill ind la mass miss mo mar sat sun wed fri mon wash ore pa va ga me del ark al est no
    """
)
"""Of the above, those that are words of their own in small letters ("The bus sat.")."""

LETTERED: Final = _words(
    """
    plan vitamin hepatitis group category grade appendix section title type exhibit class
    schedule part phase tier option
    """
)
"""Before a single capital letter that is not an initial ("Plan B.")."""

EXCLAMATIONS: Final = _words(
    """
    yahoo jeopardy oklahoma yum e
    """
)
"""Names that carry their own exclamation mark."""

CLOCK: Final = _words(
    """
    a.m p.m am pm
    """
)

AFTER_CLOCK: Final = _words(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april may
    june july august september october november december eastern central mountain pacific et
    est edt ct cst cdt mt mst mdt pt pst pdt gmt bst utc cet cest ist local greenwich jan feb
    mar apr aug sept oct nov dec mon tue tues wed thu thurs fri sat sun
    """
)
"""Belong to the time of day before them."""

CLOCK_OPENERS: Final = _words(
    """
    at on by around before after since until from about between shortly just early late
    starting beginning
    """
)
"""Begin a sentence whose time of day stands before its subject ("At 5 a.m. Mr. Smith went")."""

STARTERS: Final = _words(
    """
    the a an in on at but and he she it they we you his her their its our my your this that
    these those there here when while if as after before since because although though however
    meanwhile for from with by to so then now yet or nor what who why how where which whether
    some many most both other others another only even still also asked according under during
    despite last earlier later no not one two three four five six seven eight nine ten several
    each every all any either neither more much few such once until unless without within
    through throughout among amid between against across along around like unlike over nearly
    almost about just perhaps maybe yes i i'm i've i'd i'll it's he's she's they're we're
    you're that's there's don't let's can could would should will did does do is are was were
    has have had been today yesterday tomorrow additionally moreover furthermore nevertheless
    nonetheless instead therefore thus indeed finally next previously recently currently
    eventually ultimately speaking given based born
    """
)
"""Words that, with a capital after a full stop, start a sentence and are no part of a name."""

SUBJECTS: Final = _words(
    """
    he she it they we i you this these those there the but however meanwhile according it's he's
    she's they're we're that's
    """
)
"""Of these, the ones that start a sentence even in a text without capitals."""

REPORTING: Final = _words(
    """
    said says say asked asks ask added adds wrote writes tweeted told tells replied replies
    answered responded shouted yelled cried exclaimed wondered quipped joked remarked
    continued demanded concluded declared recalled posted
    """
)
"""Verbs that report a quotation before them ("'Why?' Smith asked.")."""

PARTICLES: Final = _words(
    """
    de von van der den da di du del dos bin bint ibn al el ter ten la le zu
    """
)
"""Small words that start some surnames ("de Blasio")."""

SITES: Final = _words(
    """
    com org net gov edu io co uk info biz tv ly me us eu
    """
)
"""Ends of web addresses, which may be written with a capital ("Amazon.Com")."""

GERMAN_BEFORE_ORDINALS: Final = _words(
    """
    am vom zum im der den dem des die das seit bis ab jeden zur beim
    """
)
"""German words before "3. Oktober" and "1. FC"."""

GERMAN_MONTHS: Final = _words(
    """
    januar jänner februar märz april mai juni juli august september oktober november dezember
    jahrhundert jahrhunderts
    """
)

ELSEWHERE: Final = {
    "de": _words(
        """
    ca bzw bspw evtl ggf inkl exkl mio mrd nr st dr prof abs art vgl str tel zzgl sog hl geb
    verh dipl ing chr max min mind bd jh jhd fr hr frl gen oberst lt adm
    """
    ),
    "fr": _words(
        """
    m mm mme mmes mlle mlles me mgr dr pr st ste col gén cap capt cdt lt adj janv févr avr
    juil sept oct nov déc av bd boul art p pp éd env max min n tél cf vol chap
    """
    ),
    "es": _words(
        """
    sr sra sres sras srta d dña dr dra prof gral gen cnel cap tte lic ing arq aprox núm nº art
    arts pág págs p pp sta sto ee av avda vol cf fdo excmo mons
    """
    ),
    "it": _words(
        """
    sig sigg sig.ra dott dott.ssa prof prof.ssa avv ing arch on sen gen col cap ten mons s ss
    art artt n nn pag pagg p pp cfr ca vol tel geom rag card
    """
    ),
    "pt": _words(
        """
    sr sra srs sras dr dra drs prof profa eng gen cel cap ten maj des art arts nº núm pág págs
    p pp av aprox vol exmo exma cf sto sta d
    """
    ),
}
"""Abbreviations of other languages that always want something after them."""

"""The verbs that report speech, in English in full and in five other languages in short."""

from __future__ import annotations

from typing import Final

from summarizer.annotate.names.wordlist import word_set

_STRONG_STEMS: Final = word_set(
    "say tell add note explain argue claim state announce declare warn insist reply respond"
    " continue conclude comment remark observe write tweet recall admit acknowledge concede"
    " suggest stress emphasise emphasize assert maintain contend predict complain joke shout"
    " yell scream whisper mutter ask answer exclaim boast lament caution counter retort quip"
    " confess testify report reveal repeat reiterate describe vow pledge promise urge deny"
    " confirm opine muse post charge mock sing chant interject gush marvel sigh pronounce"
    " theorize theorise chide scold snap interrupt implore crow thunder intone remind instruct"
    " protest disclose speculate surmise allege elaborate clarify inquire enquire wonder fume"
    " plead taunt rant cheer grumble gripe scoff deadpan chime proclaim profess rule assure"
    " commend praise condemn criticise criticize accuse blame blast hail denounce decry tout"
    " label brand dub characterise characterize cite voice thank apologise apologize"
)
_IRREGULAR: Final = word_set(
    "said says saying told tells telling wrote writes writing written replied replies denied denies"
    " quoted quotes quoting read reads thought thinks thinking called calls calling dubbed put puts"
    " went goes recalled recalls admitted admitting quipped"
    " quipping vowed begged begs cried cries sang chanted chants chanting blasted slammed mocked"
    " pointed points referred refers indicated indicates indicating predicts estimated estimates"
    " believes believed supports supported agrees agreed began begins accused accuses accusing"
    " criticized criticised praised hailed labeled labelled denounced condemned blamed signaled"
    " signalled tweeted retweeted posted ruled found finds noted adds notes"
    " fumed quizzed lamented pleaded warned bragged"
)


def _inflected(verb: str) -> set[str]:
    if verb.endswith("e"):
        return {verb, verb + "s", verb + "d", verb[:-1] + "ing"}
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return {verb, verb[:-1] + "ies", verb[:-1] + "ied", verb + "ing"}
    tail = "es" if verb.endswith(("s", "sh", "ch", "x")) else "s"
    return {verb, verb + tail, verb + "ed", verb + "ing"}


FOREIGN: Final = word_set(
    # German
    "sagte sagt sagten sagen erklärte erklärt erklärten betonte betont meinte meint teilte schrieb"
    " schreibt fügte ergänzte warnte warnt behauptete behauptet kritisierte forderte berichtete"
    " berichtet kündigte versicherte antwortete antwortet fragte räumte zitierte zitiert so"
    # French
    " dit disait déclare déclaré déclarait affirme affirmé affirmait explique expliqué expliquait"
    " ajoute ajouté assure assuré estime estimé souligne souligné précise précisé indique indiqué"
    " annonce annoncé raconte raconté répond répondu écrit poursuit conclut rappelle rappelé lance"
    " lancé confie confié commente martèle prévient regrette dénonce"
    # Spanish
    " dijo dice dijeron afirmó afirma declaró declara explicó explica añadió añade aseguró asegura"
    " señaló señala indicó indica subrayó advirtió advierte escribió respondió preguntó anunció"
    " sostuvo manifestó comentó reconoció recordó insistió agregó concluyó"
    # Italian
    " dice disse detto afferma affermato dichiara dichiarato spiega spiegato aggiunge aggiunto"
    " sottolinea sottolineato scrive scritto avverte risponde risposto sostiene conclude ricorda"
    " ricordato annuncia ha"
    # Portuguese
    " disse diz disseram afirmou afirma declarou explicou explica acrescentou garantiu destacou"
    " ressaltou escreveu respondeu perguntou anunciou avisou lembrou concluiu"
)
REPORTING: Final = (
    frozenset(form for stem in _STRONG_STEMS for form in _inflected(stem)) | _IRREGULAR | FOREIGN
) - {
    "ha",
    "so",
    "post",
    "posts",
    "report",
    "states",
    "charge",
    "charges",
    "charged with",
    "shoot",
    "shoots",
    "shot",
    "rule",
    "rules",
    "protest",
    "protests",
    "crow",
    "cheer",
    "state",
    "comment",
    "note",
    "joke",
    "claim",
}

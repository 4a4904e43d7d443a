"""The small words around reporting verbs, and the nouns and pronouns for those who speak."""

from __future__ import annotations

from typing import Final

from summarizer.annotate.names.wordlist import word_set

# Verbs that report only if a quotation follows them at once or no better verb is near.
WEAK: Final = word_set(
    "supports supported support supporting agrees agreed agree agreeing believes believed"
    " believe found finds find put puts went goes began begins thought thinks think thinking"
    " called calls call calling read reads reading pointed points refers referred indicated"
    " indicates estimated estimates ruled ruling blamed hailed began shot sang charged"
    " charging cheered posted posts revealed reveals described describes describing cited"
    " cites voiced suggest suggests suggested praised promised promises urged urges urging"
    " pledged pledges signaled signalled"
)

PRONOUNS: Final = word_set(
    "he she they it we i you er sie il elle ils elles on él ella ellos ellas ele ela eles lui"
    " lei loro"
)
SUBORDINATE: Final = word_set("when while after before because since though although where as if")
DETERMINERS: Final = word_set(
    "the a an one another his her their its our my some several many two three four five both"
    " other this that these those no every each most der die das ein eine le la les un une l'"
    " el los las una o os as um uma il lo gli i uno"
)
ARTICLES: Final = word_set("the der die das le la les el los il lo o os as")
PREPOSITIONS: Final = word_set(
    "of in at from for with on by near inside within to under about familiar close against de"
    " du des d' di da do dos das del della von vom aus bei im en em"
)
BREAKS: Final = word_set(
    "and but or as when while after before because since that if though although where whose"
    " who which then so to und aber als et mais quand y pero cuando e ma mas quando"
)
ADVERBS: Final = word_set(
    "also has have had was were is are be been being later then once again already still even"
    " now just never not often further first did does do would will could may might has went"
    " on had as quoted himself herself always hat habe haben hatte ont ha han tem"
)
# Plural or collective nouns that speak without an article ("police said").
BARE_SPEAKERS: Final = word_set(
    "police officials authorities investigators prosecutors experts analysts sources"
    " witnesses critics supporters lawmakers doctors scientists researchers residents aides"
    " advisers officers republicans democrats organizers organisers lawyers protesters"
    " activists spokespeople people others some many neighbors neighbours rebels militants"
    " opponents scholars economists observers diplomats relatives friends family firefighters"
    " media reports campaign company team government administration ministry department office"
    " agency army military court judge union party group committee network report statement"
    " study survey poll paper newspaper magazine site website letter document"
)
GLUE: Final = word_set(
    "that : , how like as simply to reporters me us him her them it in a an statement tweet"
    " interview email monday tuesday wednesday thursday friday saturday sunday dass que che"
    " qu' out"
)
ACCORDING: Final = (
    r"(?:according to|selon|d[’']après|según|de acuerdo con|secondo|segundo|de acordo com|laut"
    r"|nach (?:angaben|ansicht|aussage|worten)(?: der| des| von)?)"
)
# Of which each of these phrases holds one.
ACCORDING_WORDS: Final = word_set(
    "according selon après según acuerdo secondo segundo acordo laut nach"
)
# Verbs that take what was said without "that" ("he said the deal was off").
CLAUSAL: Final = word_set(
    "said says say saying claims claimed insists insisted argues argued believes believed"
    " thinks thought added adds admitted warned warns acknowledged maintains maintained"
    " suggested suggests predicted predicts denied denies noted notes announced announces"
    " confirmed alleged alleges told tells vowed pledged promised"
)
THAT: Final = word_set("that dass que che qu' whether")
# Bodies and documents: described, but not anonymous.
INSTITUTIONS: Final = word_set(
    "police authorities campaign company team government administration ministry department"
    " office agency army military court union party group committee network report statement"
    " study survey poll paper newspaper magazine site website letter document house note"
    " communiqué communique media release memo email filing lawsuit indictment complaint"
    " affidavit tweet ruling article book bureau commission council institute bank university"
    " parliament congress senate institution organization organisation ads ad caption sign"
    " signs transcript"
)

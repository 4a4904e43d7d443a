"""The verbs that report speech in German, French, Spanish, Italian and Portuguese, as data.

Regular verbs are written as stems, from which the forms of news prose are made: third person,
present and past. ``weak`` verbs report only where a quotation is near.
"""

from __future__ import annotations

from typing import Final

_REGULAR: Final = {
    "de": "sag erklär beton mein warn behaupt bericht versicher frag zitier ergänz mahn äußer"
    " vermut schilder erläuter bekräftig beteuer begründ bestätig klag monier jubel verkünd teil"
    " füg kündig räum antwort bedauer unterstrich präzisier",
    "fr": "déclar affirm expliqu ajout assur estim soulign précis indiqu annonc racont rappel lanc"
    " confi comment martel regrett dénonc insist résum observ détaill témoign ironis plaid"
    " rétorqu jug avanc rapport signal confirm alert relat révél réagi not",
    "es": "afirm declar explic asegur señal indic subray anunci manifest coment record agreg"
    " reiter precis relat detall destac recalc lament inform zanj matiz apunt argument confes"
    " pregunt confirm replic avis calcul aclar alert sentenci opin pronostic celebr revel",
    "it": "insist afferm dichiar spieg sottoline ricord annunci osserv assicur comment raccont"
    " precis rivel denunci garant evidenzi segnal conferm",
    "pt": "afirm declar explic destac ressalt anunci avis lembr confirm acrescent inform sublinh"
    " salient fris not coment relat cont lament revel assegur adiant apont pergunt indic alert"
    " reiter argument precis",
}
_ENDINGS: Final = {
    "de": ("t", "te", "ten"),
    "fr": ("e", "ait", "ent", "a", "èrent"),
    "es": ("ó", "aron"),
    "it": ("a", "ano", "ò", "arono", "ava"),
    "pt": ("ou", "aram"),
}
_PARTICIPLES: Final = {"fr": ("é",), "es": ("ado",), "it": ("ato",), "pt": ("ado",)}
_OTHERS: Final = {
    "de": "sagen schrieb schreibt schrieben hieß heißt antwortete erwiderte entgegnete mitteilte"
    " mitteilten hinzufügte ankündigte einräumte bekanntgab feststellte betonten meinten"
    " berichteten gesagt erklärt rief versprach versprachen gab wies stellte hob",
    "fr": "dit disait disent disaient dirent répond répondait écrit écrivait poursuit poursuivait"
    " conclut concluait reconnaît reconnaissait prévient prévenait soutient soutenait promet"
    " avertit maintient admet rappelle prévoit craint martèle",
    "es": "dijo dice dijeron dicen afirma declara explica asegura señala indica añadió añade"
    " añadieron advirtió advierte advirtieron escribió escribe respondió responde sostuvo sostiene"
    " reconoció reconoce concluyó concluye admitió admite prometió promete insistió insiste"
    " mantuvo mantiene",
    "it": "dice disse dissero dicono aggiunge aggiunse scrive scrisse avverte avvertì risponde"
    " rispose sostiene conclude concluse riferisce riferiscono riferì ribadisce ribadì ammette"
    " promette",
    "pt": "disse diz disseram dizem escreveu escreve respondeu responde concluiu conclui garantiu"
    " garante garantiram admitiu admite defendeu defende prometeu reconheceu insistiu advertiu"
    " afirma declara explica",
}
_OTHER_PARTICIPLES: Final = {
    "fr": "dit répondu écrit poursuivi conclu reconnu prévenu soutenu promis averti admis redit"
    " maintenu fait réagi",
    "es": "dicho añadido advertido escrito respondido sostenido reconocido concluido admitido"
    " prometido insistido",
    "it": "detto aggiunto scritto avvertito risposto sostenuto concluso riferito ribadito ammesso"
    " promesso reso insistito garantito smentito fatto saputo proseguito",
    "pt": "dito escrito respondido",
}
_WEAK: Final = {
    "de": "sprach spricht sprachen nannte nannten nennt bezeichnete lobte kritisierte forderte"
    " forderten warb warf würdigte verurteilte dankte",
    "fr": "salue parle évoque qualifie fustige appelle réclame",
    "es": "calificó tachó habló pidió criticó reclamó denunció exigió pidieron lamentó agradeció",
    "it": "parla definisce chiede attacca critica invita",
    "pt": "criticou classificou falou pediu chamou considerou agradeceu",
}
_WEAK_PARTICIPLES: Final = {
    "fr": "salué parlé évoqué qualifié fustigé appelé réclamé",
    "es": "calificado hablado pedido",
    "it": "parlato definito chiesto attaccato criticato invitato chiamato",
    "pt": "falado",
}


def finite_verbs(code: str) -> frozenset[str]:
    """Return the finite forms of a language's verbs of saying."""
    made = {stem + ending for stem in _REGULAR[code].split() for ending in _ENDINGS[code]}
    made |= {f"{stem}ete" for stem in ("antwort", "bericht", "behaupt", "vermut") if code == "de"}
    return frozenset(made) | frozenset(_OTHERS[code].split()) | weak_verbs(code)


def participles(code: str) -> frozenset[str]:
    """Return the participles that report behind an auxiliary verb ("a déclaré")."""
    endings = _PARTICIPLES.get(code, ())
    made = {stem + ending for stem in _REGULAR[code].split() for ending in endings}
    weak = _WEAK_PARTICIPLES.get(code, "").split()
    return frozenset(made) | frozenset(_OTHER_PARTICIPLES.get(code, "").split()) | frozenset(weak)


def weak_verbs(code: str) -> frozenset[str]:
    """Return the forms that report only where a quotation is near ("parlé", "nannte")."""
    return frozenset(_WEAK[code].split()) | frozenset(_WEAK_PARTICIPLES.get(code, "").split())

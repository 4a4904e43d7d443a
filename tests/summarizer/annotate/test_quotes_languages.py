"""Quotes in German, French, Spanish, Italian and Portuguese."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.annotate.quotes.grammar import grammar_of
from summarizer.annotate.quotes.titles import People
from tests.summarizer.annotate.articles import article_of, said, speech_of

DIRECT = [
    ("de", "„Das ist teuer“, sagte Innensenator Andy Grote.", "Andy Grote"),
    ("de", "„Die Bahn spielt auf Zeit“, so GDL-Chef Claus Weselsky.", "Claus Weselsky"),
    ("de", "»Das war falsch«, räumte Olaf Scholz ein.", "Olaf Scholz"),
    ("fr", "« Cela suffit », a déclaré lundi le maire, Édouard Philippe, au Havre.",
     "Édouard Philippe"),
    ("fr", "Emmanuel Macron est venu. « Cela suffit », a-t-il lancé.", "Emmanuel Macron"),
    ("es", "«No habrá más», afirmó el lunes el presidente de Canarias, Ángel Víctor Torres.",
     "Ángel Víctor Torres"),
    ("es", "El canciller, Olaf Scholz, defendió los planes. “Es lo correcto”, insistió.",
     "Olaf Scholz"),
    ("es", "—No hay alternativa —respondió el alcalde de Madrid, José Luis Martínez-Almeida.",
     "José Luis Martínez-Almeida"),
    ("it", "«È una tragedia immane», ha detto il presidente della Provincia, Maurizio Fugatti.",
     "Maurizio Fugatti"),
    ("it", "Mario Draghi è arrivato. «Faremo tutto», ha assicurato.", "Mario Draghi"),
    ("pt", "“É a maior tragédia”, afirmou o primeiro-ministro, António Costa.", "António Costa"),
    ("pt", "— Não há alternativa — declarou o prefeito do Rio, Eduardo Paes.", "Eduardo Paes"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "speaker"), DIRECT)
def test_the_subject_behind_the_verb_is_the_speaker(language: str, text: str, speaker: str) -> None:
    (speech,) = speech_of(text, language)
    assert (speech.kind, speech.name, speech.anonymous) == ("direct", speaker, False)


MIXED = [
    ("de", "Malu Dreyer (SPD) sprach von einer „nationalen Katastrophe“.", "„nationalen"),
    ("fr", "Laurent Berger a évoqué « l’une des plus fortes mobilisations ».", "« l’une"),
    ("es", "Yolanda Díaz calificó los datos de «extraordinarios».", "los datos de"),
    ("it", "Giorgia Meloni ha parlato di «una manovra coraggiosa».", "«una manovra"),
]


@pytest.mark.parametrize(("language", "text", "begins"), MIXED)
def test_words_within_the_reporters_sentence_are_mixed(
    language: str, text: str, begins: str
) -> None:
    (speech,) = speech_of(text, language)
    assert speech.kind == "mixed"
    assert speech.cut(text).startswith(begins)


INDIRECT = [
    ("de", "Seiler sagte dem Spiegel, die Stadt werde alle Hallen prüfen.",
     "die Stadt werde alle Hallen prüfen"),
    ("de", "Die Halle sei leer gewesen, teilte die Polizei am Montag mit.",
     "Die Halle sei leer gewesen"),
    ("de", "Drei Viertel der Züge fielen aus, wie ein Sprecher mitteilte.",
     "Drei Viertel der Züge fielen aus"),
    ("de", "Olaf Scholz zufolge haben alle Länder zugestimmt.", "haben alle Länder zugestimmt"),
    ("fr", "Une enquête a été ouverte, a annoncé le parquet de Bordeaux.",
     "Une enquête a été ouverte"),
    ("fr", "D’après le ministère du Travail, la réforme rapportera beaucoup.",
     "la réforme rapportera beaucoup"),
    ("es", "El ministro del Interior señaló que la prioridad es la seguridad.",
     "la prioridad es la seguridad"),
    ("it", "Secondo il Cnr, la temperatura era alta in vetta.",
     "la temperatura era alta in vetta"),
    ("pt", "António Costa disse que é cedo para apurar tudo.", "é cedo para apurar tudo"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "content"), INDIRECT)
def test_indirect_speech_is_the_clause_reported(language: str, text: str, content: str) -> None:
    (speech,) = speech_of(text, language)
    assert (speech.kind, speech.cut(text)) == ("indirect", content)
    assert speech.name


def test_a_german_subjunctive_goes_on_with_the_last_speaker() -> None:
    text = "„Das ist teuer“, sagte Olaf Scholz. Der Wiederaufbau werde Milliarden kosten."
    assert said(text, "de")[-1] == ("Der Wiederaufbau werde Milliarden kosten", "Olaf Scholz")


def test_a_paper_in_marks_is_not_what_was_said() -> None:
    text = "Olaf Scholz sagte der „Süddeutschen Zeitung“, man sei „jederzeit bereit“."
    assert said(text, "de") == [("man sei „jederzeit bereit“", "Olaf Scholz")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Aus Regierungskreisen hieß es, ein Schlichter solle vermitteln."),
        ("fr", "Selon une source policière, trois hommes ont été arrêtés."),
        ("es", "Fuentes de Protección Civil indicaron que la lava llegará al mar."),
        ("it", "Fonti della procura riferiscono che non ci sono indagati."),
        ("pt", "Uma fonte da Proteção Civil confirmou que ardeu a mata."),
    ],
)
def test_sources_without_a_name_are_anonymous(language: str, text: str) -> None:
    (speech,) = speech_of(text, language)
    assert speech.anonymous


def test_an_office_goes_to_its_holder() -> None:
    text = (
        "La ministra de Trabajo, Yolanda Díaz, llegó el lunes. «Vamos bien», dijo la ministra en"
        " una rueda de prensa."
    )
    assert said(text, "es") == [("«Vamos bien»", "Yolanda Díaz")]


def test_two_bearers_of_a_surname_are_not_mixed_up() -> None:
    text = "Pedro Sánchez und Maria Sánchez kamen. Sánchez sagte, man sei bereit."
    article = article_of(text, "de")
    grammar = grammar_of("de")
    assert grammar
    assert "Sánchez" not in People.of(article.text, (), grammar).surnames


PIECES = [*"„“»«—, .:aéßU\n", "sagte ", "dijo ", "a dit ", "die Polizei ", "que ", "Olaf Scholz"]


@given(st.lists(st.sampled_from(PIECES), max_size=60).map("".join))
def test_any_text_is_read_without_an_error(text: str) -> None:
    for language in ("de", "fr", "es", "it", "pt"):
        for speech in speech_of(text, language):
            assert 0 <= speech.start < speech.end <= len(article_of(text, language).text)

"""Names of other languages, and names that stand beside titles and bodies."""

from __future__ import annotations

import pytest

from tests.summarizer.annotate.articles import names_of, spellings


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("de", "Am Montag wies GDL-Chef Claus Weselsky die Kritik zurück.", "Claus Weselsky"),
        ("de", "Dort sprach Bundesfinanzminister Olaf Scholz gestern.", "Olaf Scholz"),
        ("fr", "Hier, la préfète Fabienne Buccio a parlé aux habitants.", "Fabienne Buccio"),
        ("es", "Ayer habló el presidente de Canarias, Ángel Víctor Torres.", "Ángel Víctor Torres"),
        ("it", "Ieri il presidente del Consiglio Mario Draghi è partito.", "Mario Draghi"),
        ("it", "Ieri il segretario della Cgil Maurizio Landini è partito.", "Maurizio Landini"),
    ],
)
def test_a_person_is_found_without_title_and_body(language: str, text: str, name: str) -> None:
    names = names_of(text, language=language)
    assert names[name].kind == "person"
    assert spellings(names[name]) == {name}


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        (
            "es",
            "El lunes aprobó las ayudas el Gobierno de Canarias, que viajó a la isla.",
            "Gobierno de Canarias",
        ),
        ("it", "Ieri la Provincia di Trento ha deciso.", "Provincia di Trento"),
    ],
)
def test_a_body_is_no_person(language: str, text: str, name: str) -> None:
    assert names_of(text, language=language)[name].kind == "organisation"


def test_a_hyphen_makes_no_other_person() -> None:
    names = names_of(
        "On Monday Kim Jong-un met the envoy, who thanked President Kim Jong-un.",
        "On Monday Kim Jong Un left, and the envoy praised President Kim Jong Un.",
    )
    kim = next(name for name in names.values() if "Jong" in name.name)
    assert spellings(kim) == {"Kim Jong-un", "Kim Jong Un"}


def test_a_surname_used_before_its_only_bearer_is_named_is_another_person() -> None:
    names = names_of(
        "On Monday Donald Trump spoke in Ohio, and Donald Trump left at night.",
        "On Monday Trump spoke in Ohio. He was joined there by Melania Trump.",
    )
    assert spellings(names["Melania Trump"]) == {"Melania Trump"}
    assert "Trump" in spellings(names["Donald Trump"])

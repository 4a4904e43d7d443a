"""Two articles on each of two events in five languages, through all stages.

The articles in ``world_events`` are written for these tests in the manner of news agencies: events
and offices are real, words and figures are made up. A file's name says language, event and date.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from summarizer import Article, Story, analyse, compose
from summarizer.cli import main

if TYPE_CHECKING:
    from summarizer.model import Analysis

FOLDER = Path(__file__).parent / "world_events"
EVENTS = sorted({path.name.rsplit("-", 4)[0] for path in FOLDER.glob("*.txt")})

SPEAKERS = {
    "de-strike": {
        "„Dieser Streik ist völlig überzogen“": "Martin Seiler",
        "Die Gewerkschaft habe ein verbessertes Angebot abgelehnt": "Martin Seiler",
        "man sei „jederzeit zu Gesprächen bereit“": "Martin Seiler",
        "„Die Bahn spielt auf Zeit“": "Claus Weselsky",
        "„Das schadet dem Land.“": "Andreas Scheuer",
    },
    "de-flood": {
        "„Es ist erschreckend“": "Angela Merkel",
        "„Wir stehen an Ihrer Seite.“": "Angela Merkel",
        "Der Wiederaufbau werde Milliarden kosten": "Olaf Scholz",
        "„Niemand wird alleingelassen“": "Malu Dreyer",
    },
    "fr-pensions": {
        "« Nous ne lâcherons rien »": "Philippe Martinez",
        "« La réforme est injuste »": "Laurent Berger",
        "« Continuons à débattre et à convaincre »": "Élisabeth Borne",
        "la réforme était « juste et responsable »": "Emmanuel Macron",
    },
    "fr-wildfire": {
        "« La situation est extrêmement difficile »": "Fabienne Buccio",
        "« Les conditions météo sont défavorables »": "Fabienne Buccio",
        "« Nous ne manquons pas de moyens »": "Gérald Darmanin",
    },
    "es-volcano": {
        "«No se prevén más evacuaciones»": "Ángel Víctor Torres",
        "«El Estado estará a la altura»": "Pedro Sánchez",
        "«Vamos a necesitar ayuda»": "Ángel Víctor Torres",
        "—La prioridad es la seguridad de los vecinos": "Fernando Grande-Marlaska",
    },
    "es-unemployment": {
        "«Son datos extraordinarios»": "Yolanda Díaz",
        "«Vamos en la buena dirección»": "Yolanda Díaz",
        "el Gobierno subirá el salario mínimo": "Yolanda Díaz",
    },
    "it-glacier": {
        "«È una tragedia immane»": "Maurizio Fugatti",
        "il governo «deve riflettere su quanto accaduto»": "Mario Draghi",
        "«servono nuove regole»": "Maurizio Fugatti",
    },
    "it-budget": {
        "«È una manovra coraggiosa»": "Giorgia Meloni",
        "«I conti sono in ordine»": "Giancarlo Giorgetti",
    },
    "pt-wildfire": {
        "“É a maior tragédia dos últimos anos”": "António Costa",
        "“O que se fez foi o máximo que se podia fazer”": "Marcelo Rebelo de Sousa",
    },
    "pt-interest": {
        "“A inflação continua elevada”": "Roberto Campos Neto",
        "— Estamos na frente da curva": "Paulo Guedes",
        "“Isso vai travar o país”": "Luiz Inácio Lula da Silva",
    },
}
FIGURES = {
    "de-strike": {1.5e6, 1.2e6, 1e8, 600.0, 75.0},
    "de-flood": {133.0, 110.0, 760.0, 670.0, 30_000.0, 4e8},
    "fr-pensions": {1e6, 2e6, 1.12e6, 80_000.0, 400_000.0, 17.7e9, 18e9},
    "fr-wildfire": {20_000.0, 19_300.0, 36_000.0, 37_000.0, 39.0},
    "es-volcano": {5_000.0, 6_000.0, 4e8, 1e9, 10.5e6, 700.0},
    "es-unemployment": {197_841.0, 3_416_498.0, 3.4e6, 19.5e6, 950.0},
    "it-glacier": {7.0, 8.0, 13.0, 14.0, 80.0, 10.3},
    "it-budget": {109.0, 76.0, 35e9, 11.8},
    "pt-wildfire": {62.0, 64.0, 59.0, 215.0, 30_000.0, 5e8},
    "pt-interest": {13.75, 13.25, 11.89, 0.5, 5.8e12, 6e9},
}


@lru_cache(maxsize=16)
def analysed(event: str) -> Analysis:
    paths = sorted(FOLDER.glob(f"{event}-*.txt"))
    return analyse(
        Story.from_articles(
            [Article.from_text(p.read_text("utf-8"), date=p.stem[-10:]) for p in paths]
        )
    )


@pytest.mark.parametrize("event", EVENTS)
def test_the_language_is_told_and_known(event: str) -> None:
    story = analysed(event).story
    assert {article.language for article in story.articles} == {event[:2]}
    assert story.warnings == ()


@pytest.mark.parametrize("event", EVENTS)
def test_quotes_have_their_speakers(event: str) -> None:
    analysis = analysed(event)
    articles = analysis.story.articles
    told = {(quote.span.cut(articles), quote.speaker) for quote in analysis.quotes}
    assert set(SPEAKERS[event].items()) <= told


@pytest.mark.parametrize("event", EVENTS)
def test_figures_have_their_values(event: str) -> None:
    values = {f.low for notes in analysed(event).annotations for f in notes.figures}
    assert values >= FIGURES[event]


@pytest.mark.parametrize("event", EVENTS)
def test_every_day_named_is_resolved(event: str) -> None:
    dates = [date for notes in analysed(event).annotations for date in notes.dates]
    assert len(dates) >= 4
    assert all(date.first for date in dates if date.precision != "time")


@pytest.mark.parametrize("event", EVENTS)
def test_something_is_shared_and_the_brief_is_verbatim(event: str) -> None:
    analysis = analysed(event)
    assert analysis.shared
    brief = compose(analysis, words=120)
    assert {line.span.article for line in brief.lines} == {0, 1}
    assert all(line.text == line.span.cut(analysis.story.articles) for line in brief.lines)


@pytest.mark.parametrize("event", EVENTS)
def test_the_command_line_briefs_them(event: str, capsys: pytest.CaptureFixture[str]) -> None:
    paths = [str(path) for path in sorted(FOLDER.glob(f"{event}-*.txt"))]
    assert main(["brief", *paths, "--words", "100"]) == 0
    assert "[1" in capsys.readouterr().out

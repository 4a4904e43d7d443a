from __future__ import annotations

import pytest

from summarizer.language import detect

SAMPLES = {
    "en": "The prime minister said on Monday that the troops would leave by the end of the year.",
    "de": "Der Ministerpräsident sagte am Montag, dass die Truppen bis zum Jahresende abziehen.",
    "fr": "Le premier ministre a déclaré lundi que les troupes partiront avant la fin de l’année.",
    "es": "El primer ministro dijo el lunes que las tropas se irán antes de que termine el año.",
    "it": "Il primo ministro ha detto lunedì che le truppe partiranno entro la fine dell’anno.",
    "pt": "O primeiro-ministro disse na segunda-feira que as tropas sairão até o fim do ano.",
    "nl": "De minister zei dat de troepen aan het einde van het jaar zullen vertrekken.",
    "sv": "Statsministern sade att trupperna kommer att lämna landet i slutet av året.",
    "pl": "Premier powiedział, że wojska opuszczą kraj do końca roku i nie wrócą.",
}


@pytest.mark.parametrize("language", sorted(SAMPLES))
def test_one_sentence_tells_its_language(language: str) -> None:
    assert detect(SAMPLES[language]) == language


@pytest.mark.parametrize("text", ["", "12 / 34 – 56", "Biden Kadhimi", "В 2003 году"])
def test_what_is_not_known_is_not_guessed(text: str) -> None:
    assert detect(text) is None


def test_a_menu_in_english_does_not_outweigh_the_article() -> None:
    assert detect("Home About Contact Login\n" + SAMPLES["de"] * 3) == "de"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("上海港一座仓库发生火灾，造成三人死亡。", "zh"),
        ("横浜港の倉庫で火災が発生し、3人が死亡した。", "ja"),
        ("Три человека погибли при пожаре на складе.", "ru"),
        ("Троє людей загинули під час пожежі на складі.", "uk"),
        ("قتل ثلاثة أشخاص مساء الثلاثاء في حريق اندلع في مستودع.", "ar"),
        ("เกิดเหตุไฟไหม้โกดังที่ท่าเรือกรุงเทพ", "th"),
        ("Yaklaşık 2.500 kişi ve daha çok çocuk bu akşam için tahliye edildi, dedi.", "tr"),
        ("Kolme ihmistä kuoli ja poliisi kertoi, että se on tutkinut palon syytä.", "fi"),
    ],
)
def test_other_languages_are_named(text: str, code: str) -> None:
    assert detect(text) == code

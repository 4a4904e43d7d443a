"""Signs and words around numbers that are the same in every language of the tables."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from summarizer.annotate.figures.tokens import words_of

if TYPE_CHECKING:
    from collections.abc import Mapping
CURRENCIES: Final[Mapping[str, str]] = {"$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "₹": "INR"}
CURRENCY_PREFIXES: Final[Mapping[str, str]] = {
    "us": "USD",
    "u.s.": "USD",
    "a": "AUD",
    "c": "CAD",
    "ca": "CAD",
    "hk": "HKD",
    "nz": "NZD",
    "r": "BRL",
}
SHORT_SCALES: Final[Mapping[str, float]] = {
    "k": 1e3,
    "m": 1e6,
    "mn": 1e6,
    "mio": 1e6,
    "b": 1e9,
    "bn": 1e9,
    "mrd": 1e9,
    "tn": 1e12,
}
TIME_UNITS: Final = words_of("second minute hour day week month year decade century")
# A capitalised noun that names the thing whose number follows it.
DESIGNATORS: Final = words_of(
    "route flight boeing airbus article section chapter channel interstate highway district "
    "proposition prop title phase apollo formula level type class psalm page no number room "
    "gate resolution precinct pier windows iphone galaxy playstation xbox act amendment "
    "chap fig figure table bus train line runway tower terminal unit ward zone area camp "
    "artikel paragraf nr numéro artículo articolo artigo falcon mark model group division "
    "company squadron region sector building apartment suite box season episode volume vol "
    "part version release gen generation"
)

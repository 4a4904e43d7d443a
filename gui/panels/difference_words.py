"""What the differences say in words: kinds, relations with their signs, rulings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, get_args

from gui.shown import shown
from gui.words import translate
from summarizer.model import DifferenceKind, Ruling

if TYPE_CHECKING:
    from summarizer import Difference
    from summarizer.model import Relation, Standing

KINDS: Final[tuple[DifferenceKind, ...]] = get_args(DifferenceKind)
RULINGS: Final[tuple[Ruling, ...]] = get_args(Ruling)
_SIGNS: Final[dict[Relation, str]] = {
    "contradiction": "≠",
    "update": "→",
    "rounding": "≈",
    "looser bound": "≥",
    "other scope": "⊂",
}
_WORDS_OF: Final = "words of "  # so the engine calls what somebody said
_RULING_SIGNS: Final[dict[Ruling, str]] = {"checked": "✓", "no conflict": "=", "ask the desk": "?"}


def kind_words(kind: DifferenceKind) -> str:
    """Return what the differences of a kind are called."""
    words: dict[DifferenceKind, str] = {
        "figure": translate("Differences", "Figures"),
        "date": translate("Differences", "Dates"),
        "name": translate("Differences", "Names"),
        "quote": translate("Differences", "Quotations"),
        "scope": translate("Differences", "Scope"),
    }
    return words[kind]


def about_words(one: Difference) -> str:
    """Return what a difference is about: words of the sources, or what the engine calls it."""
    if one.kind == "quote" and one.about.startswith(_WORDS_OF):
        words = translate("Differences", "words of {name}")
        return words.format(name=shown(one.about.removeprefix(_WORDS_OF)))
    return shown(one.about or kind_words(one.kind))


def related_words(one: Difference) -> str:
    """Return how the sides of a difference are related."""
    words: dict[Relation, str] = {
        "contradiction": translate("Differences", "contradiction"),
        "update": translate("Differences", "update"),
        "rounding": translate("Differences", "rounding"),
        "looser bound": translate("Differences", "looser bound"),
        "other scope": translate("Differences", "other scope"),
        "wording": translate("Differences", "other wording"),
    }
    return words[one.relation]


def relation_words(one: Difference) -> str:
    """Return how the sides of a difference are related, behind its sign."""
    if one.kind == "quote" and one.relation == "wording":
        if _is_trimmed(one):
            return "… " + translate("Differences", "trimmed quotation")
        return f"{_sign('wording')} " + translate("Differences", "altered quotation")
    return f"{_sign(one.relation)} {related_words(one)}"


def _sign(relation: Relation) -> str:
    return _SIGNS.get(relation) or translate("Differences", "“ ”")


def _is_trimmed(one: Difference) -> bool:
    """Tell whether each shorter quotation stands in the longest word for word."""
    said = [" ".join(w for w in map(_bare, side.value.split()) if w) for side in one.sides]
    longest = max(said, key=len, default="")
    return all(f" {words} " in f" {longest} " for words in said)


def _bare(word: str) -> str:
    return "".join(filter(str.isalnum, word)).casefold()


def ruling_words(ruling: Ruling) -> str:
    """Return a ruling as a button names it."""
    words: dict[Ruling, str] = {
        "checked": translate("Differences", "Checked"),
        "no conflict": translate("Differences", "No conflict"),
        "ask the desk": translate("Differences", "Ask the desk"),
    }
    return words[ruling]


def standing_words(standing: Standing) -> str:
    """Return what the user said of a difference, with its sign and the remark."""
    ruling = standing.verdict.ruling
    said = f"{_RULING_SIGNS[ruling]} {ruling_words(ruling)}"
    if standing.stale:
        before = translate("Differences", "{ruling}, before other passages were found: look again")
        said = before.format(ruling=said)
    return f"{said} · {standing.verdict.remark}" if standing.verdict.remark else said

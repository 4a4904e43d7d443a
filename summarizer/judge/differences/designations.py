"""One name of several words that the sources print unlike each other in one small word.

In: the names of the story. Out: differences of kind "name": "Bureau of Labor Statistics" beside
"Bureau of Labor and Statistics", "Paycheck / Payroll Protection Program", and a double name with
and without its hyphen. A name that is merely shorter is none of these. Linear in the spellings.
"""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING, Final

from summarizer.judge.differences.lists import word_set
from summarizer.judge.differences.wording import explain
from summarizer.model import Difference, Side, Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from summarizer.model import Name

_SMALL: Final = word_set("and of for the on in to at")
_LEAST: Final = 3
_PREFIX: Final = 3
_SHORTEST: Final = 5
_POSSESSIVE: Final = re.compile(r"['\u2019]s?(?=[\s-]|$)")
_SYLLABLES: Final = re.compile(r"-[^\WA-Z]")
"""A hyphen between the syllables of a name ("Son-hui") is a house's style."""
_MOST: Final = 400

Form = tuple[str, ...]
"""The words of a name as printed, in lower case."""


def designation_differences(names: Sequence[Name]) -> list[Difference]:
    """Return one difference for each name whose printed forms differ in one small word."""
    places: dict[Form, list[Span]] = defaultdict(list)
    printed: dict[Form, str] = {}
    alike: dict[tuple[str, ...], set[Form]] = defaultdict(set)
    for text, spans, person in _spellings(names):
        form = _form(text, hyphens=person)
        printed[form] = min(printed.get(form, text), text)
        places[form].extend(spans)
        for key in _keys(form, person=person):
            alike[key].add(form)
    seen: set[Form] = set()
    found = []
    for key in sorted(alike):
        forms = sorted(alike[key] - seen)
        if len(forms) == 2 and _differ(forms[0], forms[1]) and _apart(forms, places):
            seen.update(forms)
            found.append(_difference(forms, printed, places))
    return sorted(found, key=lambda difference: difference.sides[0].spans[0])


def _spellings(names: Sequence[Name]) -> Iterable[tuple[str, tuple[Span, ...], bool]]:
    """Yield the spellings that have words enough, and whether each is that of a person."""
    many = (
        (variant.text, variant.spans, name.kind == "person")
        for name in names
        for variant in name.variants
        if variant.text.count(" ") + variant.text.count("-") >= _LEAST - 1
    )
    for number, spelling in enumerate(many):
        if number >= _MOST:
            return
        yield spelling


def _form(text: str, *, hyphens: bool) -> Form:
    if not hyphens or _SYLLABLES.search(text):
        text = text.replace("-", " ")
    words = _POSSESSIVE.sub("", text.lower()).replace(".", "").replace("&", "and").split()
    return tuple(words[1:] if words[:1] == ["the"] else words)


def _keys(form: Form, *, person: bool) -> Iterable[tuple[str, ...]]:
    """Yield what is equal of two forms that differ in a hyphen, a small word, or in one word."""
    if person:
        yield ("person", *(part for word in form for part in word.split("-")))
        return
    words = tuple(word for word in form if word not in _SMALL)
    if len(words) < _LEAST:
        return
    yield ("name", *words)
    for at, word in enumerate(words):
        if len(word) >= _SHORTEST:
            yield ("but one", *words[:at], word[:_PREFIX], *words[at + 1 :])


def _differ(one: Form, other: Form) -> bool:
    """Tell whether two forms of one key are not merely a plural or an adjective apart."""
    mine, theirs = ([word for word in form if word not in _SMALL] for form in (one, other))
    unlike = [pair for pair in zip(mine, theirs, strict=False) if pair[0] != pair[1]]
    if any("-" in word for word in (*one, *other)) or not unlike:
        return True
    short, long = sorted(unlike[0], key=len)
    return not long.startswith(short[: max(4, len(short) - 2)])


def _apart(forms: Sequence[Form], places: Mapping[Form, Sequence[Span]]) -> bool:
    """Tell whether no source prints both forms: it would only be careless."""
    mine, theirs = ({span.article for span in places[form]} for form in forms)
    return not mine & theirs


def _difference(
    forms: Sequence[Form], printed: Mapping[Form, str], places: Mapping[Form, Sequence[Span]]
) -> Difference:
    sides = [Side(printed[form], tuple(sorted(places[form]))) for form in forms]
    sides.sort(key=lambda side: side.spans[0])
    shown = [([span.article for span in side.spans], side.value) for side in sides]
    about = max((side.value for side in sides), key=lambda value: (len(value), value))
    return Difference("name", "wording", about, tuple(sides), None, explain(shown, "wording"))

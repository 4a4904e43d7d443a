"""Who speaks in a reporting clause of German, French, Spanish, Italian or Portuguese.

In: the words of a clause and the place of its verb. Out: the extent of the speaker's phrase. The
grammar is shallow, as in ``phrases``: a noun phrase runs on over its "of" phrases and ends at any
other preposition, at a conjunction or a mark; the name in it, or in apposition to it, is the
speaker ("afirmó el presidente de Canarias, Ángel Víctor Torres").
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from summarizer.annotate.names.given import MEN, WOMEN
from summarizer.annotate.quotes.phrases import Word
from summarizer.model import Extent

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.annotate.quotes.grammar import Grammar
    from summarizer.annotate.quotes.phrases import Cast
    from summarizer.model import Mention

_TOKEN: Final = re.compile(
    r"(?:[^\W\d_]\.){2,}|[^\W\d_]{1,6}['’](?=\w)|[\w$%]+(?:[.,/-]\w+)*|[^\w\s]"
)
_AND: Final = frozenset({"y", "e", "et", "und"})
_LONGEST_PHRASE: Final = 14
_FARTHEST_BACK: Final = 24
_INVERTING: Final = frozenset({"das", "dies", "so", "dazu", "dabei"})


def read_clause(text: str, start: int, end: int) -> list[Word]:
    """Return the words and marks of ``text[start:end]``; an elided article is its own word."""
    return [
        Word(found.group(), found.start(), found.end(), found.group().lower().replace("’", "'"))
        for found in _TOKEN.finditer(text, start, end)
    ]


def is_verb(words: Sequence[Word], at: int, grammar: Grammar) -> bool:
    """Tell whether a word reports here: no noun, and a participle only behind its auxiliary."""
    low = words[at].lower
    if low == "so" and grammar.code == "de":
        return _quotes_behind_so(words, at)
    if low not in grammar.verbs or (at and words[at].text[0].isupper()):
        return False
    before = words[at - 1].lower if at else ""
    if low in grammar.participles:
        near = {word.lower for word in words[max(0, at - 3) : at]}
        return bool(near & grammar.auxiliaries) or "-t-" in before
    noun = before in grammar.determiners or before in grammar.attaching
    return not noun or before in grammar.adverbs or before in grammar.pronouns


def _quotes_behind_so(words: Sequence[Word], at: int) -> bool:
    """Tell whether "so" names the speaker: "..., so Weselsky" or "..., so der Sprecher"."""
    led = at == 0 or not words[at - 1].text[0].isalnum()
    named = at + 1 < len(words) and (
        words[at + 1].text[0].isupper() or words[at + 1].lower in {"der", "die", "ein", "eine"}
    )
    return led and named and words[at].text == "so"


def group_start(words: Sequence[Word], verb: int, grammar: Grammar) -> int:
    """Return the index of the first auxiliary, adverb or small pronoun before a verb."""
    first = verb
    while first > 0 and (
        words[first - 1].lower in grammar.adverbs or "-t-" in words[first - 1].text
    ):
        first -= 1
    return first


def inverted_pronoun(words: Sequence[Word], at: int) -> Extent | None:
    """Return the pronoun of "a-t-il ajouté" or "dit-elle"."""
    for word in words[max(0, at - 1) : at + 1]:
        head, hyphen, tail = word.lower.rpartition("-")
        if hyphen and head and tail in {"il", "elle", "ils", "elles", "on"}:
            return Extent(word.end - len(tail), word.end)
    return None


def subject_behind(words: Sequence[Word], verb: int, cast: Cast, grammar: Grammar) -> Extent | None:
    """Return the subject that follows ``words[verb]``."""
    at = _past_adjuncts(words, verb + 1, grammar)
    if at < len(words) and words[at].lower in grammar.pronouns:
        return Extent(words[at].start, words[at].end)
    end = at
    while end < len(words) and end - at < _LONGEST_PHRASE and _goes_on(words, at, end, grammar):
        end += 1
    if end == at:
        return None
    return _speaker_in(words[at:end], words[end : end + 3], cast, grammar)


def _past_adjuncts(words: Sequence[Word], at: int, grammar: Grammar) -> int:
    """Step over "hier", "am Montag", "in Berlin" between a verb and its subject."""
    while at < len(words):
        low, following = words[at].lower, words[at + 1].lower if at + 1 < len(words) else ""
        if low in grammar.adverbs and low not in grammar.pronouns:
            at += 1
        elif low in {"el", "na", "no", "este", "nesta"} and following in grammar.adverbs:
            at += 2  # "declaró el lunes la ministra"
        elif low in {"am", "in"} and grammar.code == "de" and at + 2 < len(words):
            at += 2
        else:
            break
    return at


def _goes_on(words: Sequence[Word], first: int, at: int, grammar: Grammar) -> bool:
    word = words[at]
    if not (word.text[0].isalnum() or word.text in "'’-&"):
        return False
    if word.lower in grammar.attaching:
        return at > first or word.lower in grammar.determiners
    if word.lower in _AND and at + 1 < len(words) and grammar.role(words[at + 1].text):
        return True  # "la vicepresidenta y ministra de Trabajo"
    if word.lower in grammar.determiners:
        return True
    if grammar.code == "de" and at > first and words[at - 1].text[0].isupper():
        return word.text[0].isupper()  # behind a noun, a small word is the next part or a verb
    small = word.lower in grammar.breaks or word.lower in grammar.prepositions
    return not small and (at == first or word.lower not in grammar.adverbs)


def _speaker_in(
    phrase: Sequence[Word], rest: Sequence[Word], cast: Cast, grammar: Grammar
) -> Extent | None:
    """Return the name of a phrase or of its apposition, else the whole phrase."""
    own = _name_in(phrase, cast, grammar)
    if own:
        return own
    roles = [index for index, word in enumerate(phrase) if grammar.role(word.text)]
    if len(rest) > 1 and rest[0].text == ",":
        mention = cast.by_start.get(rest[1].start)
        if mention and roles and _may_be_person(mention, rest[1:]):
            return mention
    named = _capitals_behind(phrase, roles[-1]) if roles else None
    if named:
        return named
    first = phrase[0]
    described = first.lower in grammar.determiners or first.text[0].isupper() or bool(roles)
    return Extent(first.start, _without_tail(phrase, grammar).end) if described else None


def _without_tail(phrase: Sequence[Word], grammar: Grammar) -> Word:
    """Return the last word of a phrase that is no particle ("teilte die Polizei mit")."""
    last = len(phrase) - 1
    while last > 0 and phrase[last].lower in grammar.attaching | grammar.determiners:
        last -= 1
    return phrase[last]


def _name_in(phrase: Sequence[Word], cast: Cast, grammar: Grammar) -> Extent | None:
    """Return the name that a phrase consists of or ends with, governed by no preposition."""
    for index, word in enumerate(phrase):
        mention = cast.by_start.get(word.start)
        if mention is None:
            continue
        if _governed(phrase, index, grammar):
            if behind_body := _behind_body(phrase[index:], mention):
                return behind_body
            continue
        following = phrase[index + 1].lower if index + 1 < len(phrase) else ""
        if grammar.role(word.text) and following in grammar.attaching:
            continue  # "Fuentes de Protección Civil"
        if index == 0 or (index == 1 and phrase[0].lower in grammar.determiners):
            whole = mention.end >= phrase[-1].end or _may_be_person(mention, phrase[index:])
            inner = sum(1 for w in phrase if mention.start <= w.start < mention.end)
            lone = inner == 1 and grammar.role(word.text) != ""
            if whole and not lone:
                return _untitled(phrase[index:], mention, grammar)
        elif _may_be_person(mention, phrase[index:]) or grammar.role(phrase[index - 1].text):
            return _untitled(phrase[index:], mention, grammar)
    return None


def _behind_body(words: Sequence[Word], mention: Mention) -> Extent | None:
    """Return the person that one run of capitals names behind a body ("del Consiglio Mario X")."""
    inside = [word for word in words if word.start < mention.end]
    given = len(inside) > 2 and inside[-2].lower in MEN | WOMEN
    return Extent(inside[-2].start, mention.end) if given else None


def _governed(phrase: Sequence[Word], index: int, grammar: Grammar) -> bool:
    """Tell whether "of" stands before a word, perhaps with an article between."""
    before = [word.lower for word in phrase[max(0, index - 2) : index]]
    small = grammar.attaching | grammar.prepositions
    if before and before[-1] in grammar.determiners and before[-1] not in small:
        before.pop()
    return bool(before) and before[-1] in small and index > 1


def _may_be_person(mention: Mention, words: Sequence[Word]) -> bool:
    size = sum(1 for word in words if mention.start <= word.start < mention.end)
    return mention.kind == "person" or (mention.kind == "other" and size > 1)


def _untitled(words: Sequence[Word], mention: Mention, grammar: Grammar) -> Extent:
    """Return a name without the titles at its start ("Innensenator Andy Grote")."""
    inside = [word for word in words if word.start < mention.end]
    first = 0
    while first < len(inside) - 2 and (
        grammar.role(inside[first].text) or inside[first].lower in grammar.determiners
    ):
        first += 1
    return Extent(inside[first].start, mention.end) if first else mention


def _capitals_behind(phrase: Sequence[Word], role: int) -> Extent | None:
    """Return the capitalised words right behind a role that end its phrase ("GDL-Chef C. W.")."""
    name = phrase[role + 1 :]
    return Extent(name[0].start, name[-1].end) if _all_capital(name) else None


def actor(words: Sequence[Word], cast: Cast, grammar: Grammar) -> Extent | None:
    """Return the first name of a clause that no preposition governs."""
    small = grammar.attaching | grammar.prepositions
    for index, word in enumerate(words):
        mention = cast.by_start.get(word.start)
        if mention and mention.kind in ("person", "other"):
            lone = mention.kind == "other" and not _may_be_person(mention, words[index:])
            if not lone and (not index or words[index - 1].lower not in small):
                return _untitled(words[index:], mention, grammar)
    return None


def subject_ahead(words: Sequence[Word], verb: int, cast: Cast, grammar: Grammar) -> Extent | None:
    """Return the subject that ends before ``words[verb]`` and its small words."""
    at = group_start(words, verb, grammar) - 1
    if at < 0:
        return None
    if words[at].lower in grammar.pronouns:
        return Extent(words[at].start, words[at].end)
    if words[at].text == ")":
        at = _before_bracket(words, at + 1) - 1
    if words[at].text == ",":
        return _before_comma(words, at, cast, grammar)
    first, last = _phrase_back(words, at, grammar)
    if first is None or words[first].lower in _INVERTING & {words[last].lower}:
        return None
    return _speaker_in(words[first : last + 1], (), cast, grammar)


def _phrase_back(words: Sequence[Word], at: int, grammar: Grammar) -> tuple[int | None, int]:
    """Return first and last index of the noun phrase before a verb, adjuncts left out.

    "wie ein Sprecher am Montag mitteilte": what a preposition leads is no subject.
    """
    last = first = at
    while first >= 0 and at - first < _FARTHEST_BACK:
        word = words[first]
        if word.lower in grammar.prepositions:
            last = first - 1
        elif not (word.text[0].isalnum() or word.text in "'’-&") or word.lower in grammar.breaks:
            break
        first -= 1
    first += 1
    while first <= last and words[first].lower in grammar.adverbs - grammar.determiners:
        first += 1
    return (first, last) if first <= last else (None, last)


def _before_comma(words: Sequence[Word], comma: int, cast: Cast, grammar: Grammar) -> Extent | None:
    """Return the person of "El presidente, X," or of "X, ministro de Y," before its verb."""
    comma = _before_bracket(words, comma)
    opening = next((i for i in range(comma - 1, 0, -1) if words[i].text == ","), -1)
    inner = cast.by_start.get(words[opening + 1].start)
    if inner and opening >= 0 and inner.end >= words[comma - 1].end:
        return _untitled(words[opening + 1 : comma], inner, grammar)
    between = words[opening + 1 : comma]
    named = inner if inner and _may_be_person(inner, between) else None
    if opening > 0 and not named:
        first, last = _phrase_back(words, opening - 1, grammar)
        head = words[first : last + 1] if first is not None else ()
        if head and any(grammar.role(word.text) for word in head) and _all_capital(between):
            return Extent(between[0].start, between[-1].end)
        return _speaker_in(head, (), cast, grammar) if head else None
    return named


def _before_bracket(words: Sequence[Word], comma: int) -> int:
    """Return the index of the bracket that closes before a comma ("Malu Dreyer (SPD),")."""
    if comma < 2 or words[comma - 1].text != ")":
        return comma
    return next((i for i in range(comma - 1, 0, -1) if words[i].text == "("), comma)


def _all_capital(words: Sequence[Word]) -> bool:
    return bool(words) and all(word.text[0].isupper() for word in words)

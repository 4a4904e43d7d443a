"""One name spelt in several ways, and one place in a sentence filled with different names.

In: the names of the story with their spellings. Out: differences of kind "name". A surname beside a
full name, a possessive, an accent, case, a short form ("Joe") or an acronym is no difference of
spelling; two words of one name that are alike but not the same are. Near-linear.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter, defaultdict
from difflib import SequenceMatcher
from functools import lru_cache
from itertools import combinations
from typing import TYPE_CHECKING, Final, NamedTuple

from rapidfuzz import fuzz

from summarizer.annotate.names.given import SHORT_FORMS
from summarizer.judge.differences.comparing import figures_disagree
from summarizer.judge.differences.dates import opposed_at
from summarizer.judge.differences.joining import Opposed, joined
from summarizer.judge.differences.wording import explain
from summarizer.model import Difference, Side, Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.judge.differences.statement import Statement
    from summarizer.judge.differences.statements import Statements
    from summarizer.model import Mention, Name

_SHORTEST: Final = 4
_ENDINGS: Final = frozenset("syi")
_ALIKE: Final = 60.0
_MOST_VARIANTS: Final = 60
_MISSPELT: Final = 80.0
_RELATED: Final = 0.45
_SAME_REST: Final = 0.9
_LEAST_REST: Final = 5
_ARTICLES: Final = re.compile(r"^(?:al|el|as|ad|an|bin|ibn)[- ]", re.IGNORECASE)


class _Named(NamedTuple):
    """A sentence with its names: the index of each, if linked, its words, and all words."""

    statement: Statement
    entities: Sequence[int | None]
    names: Sequence[frozenset[str]]
    words: frozenset[str]


def name_differences(
    names: Sequence[Name],
    statements: Statements,
) -> list[Difference]:
    """Return one difference for each name whose spelling differs between articles."""
    found = [_spelling(name) for name in names if name.kind != "other"]
    swaps = _swapped(names, statements)
    return [*(difference for difference in found if difference), *swaps]


@lru_cache(maxsize=50_000)
def words_of(variant: str) -> tuple[str, ...]:
    """Return the words of a spelling, folded: no case, accents, points, possessive, article."""
    if variant.isascii() and variant.isalpha():
        return (variant.lower(),)
    plain = unicodedata.normalize("NFKD", variant).replace("\u2019", "'")
    plain = "".join(c for c in plain if not unicodedata.combining(c))
    plain = re.sub(r"['\u2019]s?(?=\s|$)", "", plain).replace(".", "")
    words = re.split(r"[\s\-\u2010\u2011]+", re.sub(r"[^\w\s'\-\u2010\u2011]", "", plain))
    folded = (word.lower().strip("'") for word in words)
    return tuple(word for word in folded if word)


def _spelling(name: Name) -> Difference | None:
    variants = [(words_of(v.text), v.text, v.spans) for v in name.variants[:_MOST_VARIANTS]]
    slot = _slot([words for words, _, _ in variants], person=name.kind == "person")
    if not slot:
        return None
    sides: dict[str, list[tuple[str, Span]]] = defaultdict(list)
    for words, text, spans in variants:
        for word in slot.intersection(words):
            sides[word].extend((text, span) for span in spans)
    where = {word: {span.article for _, span in places} for word, places in sides.items()}
    if not any(where[one] != where[other] for one, other in combinations(sorted(where), 2)):
        return None
    ordered = sorted(sides.values(), key=lambda places: min(span for _, span in places))
    return _difference(name.name, ordered)


def _difference(about: str, sides: Sequence[Sequence[tuple[str, Span]]]) -> Difference:
    made = []
    for places in sides:
        counts = Counter(text for text, _ in places)
        fullest = max(counts, key=lambda text: (len(words_of(text)), counts[text], text))
        made.append(Side(fullest, tuple(sorted(span for _, span in places))))
    shown = [([span.article for span in side.spans], side.value) for side in made]
    return Difference("name", "wording", about, tuple(made), None, explain(shown, "wording"))


def _slot(variants: Sequence[tuple[str, ...]], *, person: bool) -> frozenset[str]:
    """Return the spellings of the word of a name that is spelt in most ways.

    Two variants spell one word differently if each has a word that the other lacks, and the two
    words are alike by letters.
    """
    alike: dict[str, set[str]] = defaultdict(set)
    for one, other in combinations(sorted(set(variants)), 2):
        for mine in set(one) - set(other):
            for theirs in set(other) - set(one):
                if differs_in_spelling(mine, theirs, person=person):
                    alike[mine].add(theirs)
                    alike[theirs].add(mine)
    slots: list[frozenset[str]] = []
    seen: set[str] = set()
    for word in sorted(alike):
        if word not in seen:
            slot = _connected(word, alike)
            seen |= slot
            slots.append(slot)
    return max(slots, key=lambda slot: (len(slot), sorted(slot)), default=frozenset())


def _connected(word: str, alike: dict[str, set[str]]) -> frozenset[str]:
    found, waiting = {word}, [word]
    while waiting:
        for other in alike[waiting.pop()] - found:
            found.add(other)
            waiting.append(other)
    return frozenset(found)


def differs_in_spelling(one: str, other: str, *, person: bool = False) -> bool:
    """Tell whether two folded words are spellings of one word, rather than forms of it.

    Of a person's name a letter more is a spelling ("Katzman", "Katzmann"), unless it shortens or
    softens it ("Bill", "Billy").
    """
    if min(len(one), len(other)) < _SHORTEST or one == other:
        return False
    short, long = sorted((one, other), key=len)
    if long.startswith(short):
        longer = person and len(long) == len(short) + 1 and len(short) > _SHORTEST
        return (
            longer and long[-1] not in _ENDINGS
        )  # else a plural, an adjective of a place, a short form
    if SHORT_FORMS.get(one, one) == SHORT_FORMS.get(other, other):
        return False
    if _ARTICLES.sub("", one) == _ARTICLES.sub("", other):
        return False
    return fuzz.ratio(one, other) >= _ALIKE


def _swapped(names: Sequence[Name], statements: Statements) -> list[Difference]:
    """Return contradictions: near-equal sentences that differ in one name only."""
    entity = {
        (span.article, span.start, span.end): n
        for n, name in enumerate(names)
        for v in name.variants
        for span in v.spans
    }
    found: list[Opposed] = []
    held: dict[Statement, _Named] = {}
    for one, other, claim, overlap in statements.sentence_pairs:
        if overlap < _RELATED or not one.mentions or not other.mentions:
            continue
        for statement in (one, other):
            if statement not in held:
                held[statement] = _named(statement, entity)
        pair = _only_swap(held[one], held[other])
        if pair is not None:
            places = (one, pair[0]), (other, pair[1])
            spellings = [told.cut(place.start, place.end).lower() for told, place in places]
            alike = fuzz.ratio(*spellings) >= _MISSPELT
            found.append(
                opposed_at("name", *places, claim, "wording" if alike else "contradiction")
            )
    return joined(found)


def _only_swap(named: _Named, rival: _Named) -> tuple[Mention, Mention] | None:
    """Return the one mention of each sentence that the other lacks, if the rest is the same."""
    one, other = named.statement, rival.statement
    mine, theirs = _own(named, rival), _own(rival, named)
    if len(mine) != 1 or len(theirs) != 1:
        return None
    if _are_forms(one.cut(mine[0].start, mine[0].end), other.cut(theirs[0].start, theirs[0].end)):
        return None
    if figures_disagree(one, other):
        return None
    if _neighbours(one, mine[0]) != _neighbours(other, theirs[0]):
        return None
    left, right = _rest(one, mine[0]), _rest(other, theirs[0])
    if min(len(left), len(right)) < _LEAST_REST or abs(len(left) - len(right)) > 3:
        return None
    first, second = sorted((left, right))
    alike = SequenceMatcher(None, first, second, autojunk=False).ratio()
    return (mine[0], theirs[0]) if alike >= _SAME_REST else None


def _are_forms(one: str, other: str) -> bool:
    """Tell whether two names are forms of one ("KO", "KOs")."""
    short, long = sorted((one.lower(), other.lower()), key=len)
    return long.startswith(short) and long[len(short) :] in {"s", "es", "'s", "\u2019s"}


def _neighbours(statement: Statement, mention: Mention) -> tuple[str, str]:
    """Return the words just before and after a name ("" at the end of the sentence)."""
    before, after = statement.before(mention), statement.after(mention)
    return (
        before[-1].text.lower() if before else "",
        after[0].text.lower() if after else "",
    )


def _rest(statement: Statement, mention: Mention) -> list[str]:
    return [
        token.text.lower()
        for token in statement.tokens
        if not mention.start <= token.start < mention.end
    ]


def _named(statement: Statement, entity: dict[tuple[int, int, int], int]) -> _Named:
    article, mentions = statement.article, statement.mentions
    return _Named(
        statement,
        [entity.get((article, mention.start, mention.end)) for mention in mentions],
        statement.kept(_words_of_names),
        statement.kept(_words),
    )


def _words_of_names(statement: Statement) -> list[frozenset[str]]:
    return [frozenset(words_of(statement.cut(m.start, m.end))) for m in statement.mentions]


def _words(statement: Statement) -> frozenset[str]:
    return frozenset(word for token in statement.tokens for word in words_of(token.text))


def _own(named: _Named, rival: _Named) -> list[Mention]:
    """Return the mentions of one sentence whose name the other sentence lacks.

    A name whose words all stand in the other sentence, or that holds a whole name of it, is there.
    """
    return [
        mention
        for mention, entity, mine in zip(
            named.statement.mentions, named.entities, named.names, strict=True
        )
        if (entity is None or entity not in rival.entities)
        and not mine <= rival.words
        and not any(their <= mine for their in rival.names)
    ]

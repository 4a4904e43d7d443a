"""One name per entity across the articles of a story, with all its spellings.

In: the articles and their annotations. Out: names, each with its variants and their spans.
Equal spellings join first; then full personal names whose surnames and given names are spellings
of one another; then bare surnames, where the article (or else the story) knows exactly one person
of that surname; then acronyms with what the text itself says they stand for. Two people who share
a surname are never joined by it. Cost: near-linear; names are compared only within a block of
equal surname skeletons. The outcome does not depend on the order of the articles.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING

from summarizer.annotate.names.apposition import by_initials, equated
from summarizer.annotate.names.given import MEN, WOMEN
from summarizer.annotate.names.persons import (
    Person,
    fold_name,
    last_word,
    same_person,
    split_person,
)
from summarizer.annotate.names.places import COUNTRIES
from summarizer.annotate.names.spelling import bare, fold, same_surname, skeleton
from summarizer.clusters import Clusters
from summarizer.model import Name, NameKind, Span, Variant, by_place
from summarizer.progress import polled

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from summarizer.model import Annotations, Article

Node = tuple[int, str]
"""A folded spelling in one article; article -1 stands for the spelling in the whole story."""

_EVERY = 10
"""Names after which a caller may stop the work."""
_LARGEST_BLOCK = 200


@dataclass(frozen=True, slots=True)
class _Uses:
    """Where each folded spelling stands, by article, and as what most mentions of it."""

    spans: dict[str, dict[int, list[tuple[str, Span]]]]
    kinds: dict[str, NameKind]


def link_names(
    articles: Sequence[Article],
    annotations: Sequence[Annotations],
    poll: Callable[[], None] = lambda: None,
    own: Sequence[tuple[str, str]] = (),
) -> tuple[Name, ...]:
    """Return one name per entity, most mentioned first, with all its spellings.

    Args:
        own: spellings that the user says are one name's.
        poll: called many times a second; it may raise to stop the work.
    """
    uses = _collect(articles, annotations, poll)
    groups = Clusters[Node]()
    persons = _persons(uses)
    _join_full_names(persons, groups)
    _join_bare_names(uses, persons, groups, poll)
    _join_equated(articles, annotations, uses, groups)
    _join_own(own, uses, groups)
    return _names(uses, groups, poll)


def _collect(
    articles: Sequence[Article], annotations: Sequence[Annotations], poll: Callable[[], None]
) -> _Uses:
    spans: dict[str, dict[int, list[tuple[str, Span]]]] = defaultdict(lambda: defaultdict(list))
    votes: dict[str, Counter[NameKind]] = defaultdict(Counter)
    for index, (article, found) in enumerate(zip(articles, annotations, strict=True)):
        poll()
        for mention in found.mentions:
            text = mention.cut(article.text)
            key = fold_name(text)
            spans[key][index].append((text, Span.of(index, mention)))
            votes[key][mention.kind] += 1
    return _Uses(spans, {key: _usual(kinds) for key, kinds in votes.items()})


def _usual(kinds: Counter[NameKind]) -> NameKind:
    """Return the kind that most mentions have; ``other`` only if none has another."""
    if len(kinds) == 1:
        return next(iter(kinds))
    return max(sorted(kinds), key=lambda kind: (kinds[kind] * (kind != "other"), kind))


def _persons(uses: _Uses) -> dict[str, Person]:
    """Return the full names of persons by their key.

    Two words of no known kind are a person's if their last is the bare surname of a person who
    is nowhere else named in full.
    """
    full = [p for p in map(split_person, sorted(uses.spans)) if p.given]
    found = {person.key: person for person in full if uses.kinds[person.key] == "person"}
    named = {person.surname for person in found.values()}
    for person in full:
        surname = person.surname
        if len(person.given) > 1 or surname in named or uses.kinds[person.key] != "other":
            continue
        if surname in uses.kinds and uses.kinds[surname] == "person":
            found[person.key] = person
    return found


def _join_full_names(persons: dict[str, Person], groups: Clusters[Node]) -> None:
    spelt: dict[str, str] = {}
    for key in sorted(persons):  # "Kim Jong-un" is "Kim Jong Un"
        other = spelt.setdefault(key.replace(" ", ""), key)
        if other != key:
            groups.join((-1, other), (-1, key))
    blocks: dict[tuple[str, str], list[Person]] = defaultdict(list)
    sizes = Counter(skeleton(person.surname) for person in persons.values())
    for person in persons.values():
        form = skeleton(person.surname)
        # A surname borne by hundreds is looked at by initial, so that no block grows large.
        blocks[form, person.given[0][:1] if sizes[form] > _LARGEST_BLOCK else ""].append(person)
    for block in blocks.values():
        for first, second in combinations(block, 2):
            if same_person(first, second):
                groups.join((-1, first.key), (-1, second.key))


def _join_bare_names(
    uses: _Uses, persons: dict[str, Person], groups: Clusters[Node], poll: Callable[[], None]
) -> None:
    """Give each bare surname of an article to the one person it can mean there, if there is one."""
    by_skeleton: dict[str, list[Person]] = defaultdict(list)
    by_given: dict[str, list[Person]] = defaultdict(list)
    for person in persons.values():
        for form in {skeleton(person.surname), skeleton(last_word(person.surname))}:
            by_skeleton[form].append(person)
        by_given[person.given[0]].append(person)
    for key in polled(sorted(uses.spans), poll, _EVERY):
        bare_name = split_person(key)
        if key in persons or bare_name.given or key in COUNTRIES:
            continue
        candidates = by_skeleton.get(skeleton(bare_name.surname), [])
        for article in sorted(uses.spans[key]):
            owner = _owner(bare_name, article, candidates, uses, groups)
            if owner is None and uses.kinds[key] not in ("place", "organisation"):
                owner = _by_given(key, article, by_given.get(key, []), uses, groups)
            groups.join((article, key), owner or (-1, bare(key)))


def _owner(
    name: Person, article: int, candidates: Iterable[Person], uses: _Uses, groups: Clusters[Node]
) -> Node | None:
    """Return the one person a bare surname means in an article, ``None`` if none or several."""
    same = [p for p in candidates if p.suffix == name.suffix]
    exact = [p for p in same if name.surname in (p.surname, last_word(p.surname), bare(p.surname))]
    exact = exact or [p for p in same if bare(p.surname) == bare(name.surname)]
    here = [p for p in exact if article in uses.spans[p.key]]
    if here:
        entities = _entities(here, groups)
        if len(entities) > 1:
            return _established(name, article, here, uses, groups)
        own = entities.pop()
        others = _entities(exact, groups) - {own}
        first = min(_first_place(person.key, article, uses) for person in here)
        if not others or first < _first_place(name.key, article, uses):
            return own
        # Used before its only bearer here is named ("Trump ... Melania Trump"): another's.
        return others.pop() if len(others) == 1 else None
    if uses.kinds[name.key] in ("place", "organisation"):
        return None
    if story := _entities(exact, groups):
        return story.pop() if len(story) == 1 else None
    similar = _entities([p for p in same if same_surname(p.surname, name.surname)], groups)
    return similar.pop() if len(similar) == 1 else None


def _established(
    name: Person, article: int, bearers: Iterable[Person], uses: _Uses, groups: Clusters[Node]
) -> Node | None:
    """Return the bearer whom the bare surname already meant before any other one was named."""
    places: dict[Node, int] = {}
    for person in bearers:
        entity = groups.find((-1, person.key))
        place = _first_place(person.key, article, uses)
        places[entity] = min(places.get(entity, place), place)
    (start, earliest), (other, _) = sorted((place, node) for node, place in places.items())[:2]
    return earliest if start < _first_place(name.key, article, uses) < other else None


def _first_place(key: str, article: int, uses: _Uses) -> int:
    """Return the offset at which an article first uses a spelling."""
    return min(span.start for _, span in uses.spans[key][article])


def _by_given(
    key: str, article: int, candidates: Iterable[Person], uses: _Uses, groups: Clusters[Node]
) -> Node | None:
    """Return the one person of an article whom a given name alone means ("Hillary")."""
    here = [p for p in candidates if article in uses.spans[p.key]]
    entities = _entities(here, groups)
    full = sum(len(uses.spans[person.key][article]) for person in here)
    usual = key in MEN or key in WOMEN or len(uses.spans[key][article]) <= full
    if here:
        first = min(_first_place(person.key, article, uses) for person in here)
        usual = usual and first < _first_place(key, article, uses)
    return entities.pop() if len(entities) == 1 and usual else None


def _entities(persons: Iterable[Person], groups: Clusters[Node]) -> set[Node]:
    return {groups.find((-1, person.key)) for person in persons}


def _join_equated(
    articles: Sequence[Article],
    annotations: Sequence[Annotations],
    uses: _Uses,
    groups: Clusters[Node],
) -> None:
    """Join what the articles themselves say is one: "Islamic State (ISIS)"."""
    spelt: set[str] = set()
    pairs: list[tuple[str, str]] = []
    for article, found in zip(articles, annotations, strict=True):
        pairs.extend(equated(article.text, found.mentions))
        spelt.update(m.cut(article.text) for m in found.mentions if m.kind != "person")
    for first, second in [*pairs, *by_initials(spelt)]:
        one, other = fold_name(first), fold_name(second)
        if one in uses.spans and other in uses.spans:
            groups.join((-1, one), (-1, other))


def _join_own(own: Sequence[tuple[str, str]], uses: _Uses, groups: Clusters[Node]) -> None:
    """Join what the user says is one, wherever in the story it stands."""
    for pair in own:
        one, other = map(fold_name, pair)
        if one in uses.spans and other in uses.spans:
            nodes = [
                (article, key) if (article, key) in groups else (-1, key)
                for key in (one, other)
                for article in sorted(uses.spans[key])
            ]
            for node in nodes:
                groups.join(nodes[0], node)


def _names(uses: _Uses, groups: Clusters[Node], poll: Callable[[], None]) -> tuple[Name, ...]:
    members: dict[Node, list[tuple[NameKind, list[tuple[str, Span]]]]] = defaultdict(list)
    for key in polled(sorted(uses.spans), poll, _EVERY):
        kind = uses.kinds[key]
        for article, found in uses.spans[key].items():
            own = (article, key)
            members[groups.find(own if own in groups else (-1, key))].append((kind, found))
    return tuple(sorted(map(_name, polled(members.values(), poll, _EVERY)), key=_rank))


def _rank(name: Name) -> tuple[int, str, tuple[int, int, int]]:
    mentions = sum(len(variant.spans) for variant in name.variants)
    return -mentions, name.name, min(by_place(variant.spans[0]) for variant in name.variants)


def _name(members: list[tuple[NameKind, list[tuple[str, Span]]]]) -> Name:
    spellings: dict[str, list[Span]] = defaultdict(list)
    kinds: Counter[NameKind] = Counter()
    for kind, found in members:
        for text, span in found:
            spellings[text].append(span)
            kinds[kind] += len(text.split())  # full names know best what they name
    kind = _usual(kinds)
    variants = sorted(spellings.items(), key=lambda item: (-len(item[1]), item[0]))
    return Name(
        _fullest(spellings, kind),
        kind,
        tuple(Variant(text, tuple(sorted(spans, key=by_place))) for text, spans in variants),
    )


def _fullest(spellings: dict[str, list[Span]], kind: NameKind) -> str:
    """Return the spelling to show: the fullest, then the most frequent, words included."""
    if len(spellings) == 1:
        return next(iter(spellings))
    words: Counter[str] = Counter()
    for text, spans in spellings.items():
        for word in fold(text).split():
            words[word] += len(spans)

    def fitness(text: str) -> tuple[bool, int, int, float, int, str]:
        """Rate a spelling as the name to show: full, frequent, made of frequent words, long."""
        own = fold(text).split()
        fullness = min(len(own), 2)
        if kind == "person" and split_person(fold_name(text)).given:
            fullness = 3
        share = sum(words[word] for word in own) / len(own)
        as_name = text != text.lower()  # only the user's list knows spellings without capitals
        return (as_name, fullness, len(spellings[text]), share, len(text), text)

    return max(sorted(spellings), key=fitness)

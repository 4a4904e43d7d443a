"""From a speaker's phrase to the speaker's full name.

A surname goes to the one full name of the article that bears it, a pronoun to the last speaker or
person of that sex, a description ("the specialist") to the last person whom title or apposition
describe so. What no name explains stays a description, and its speaker is anonymous.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from summarizer.annotate.names.given import MEN, WOMEN
from summarizer.annotate.names.persons import fold_name, split_person
from summarizer.annotate.names.spelling import bare
from summarizer.annotate.names.tables import FEMALE, MALE, ROLES
from summarizer.annotate.quotes.cues import INSTITUTIONS
from summarizer.annotate.quotes.layout import Layout
from summarizer.annotate.quotes.titles import People, untitled

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.annotate.quotes.grammar import Grammar
    from summarizer.model import Extent, Mention

_CHANGED: Final = frozenset({"former", "ex", "late", "acting", "deputy", "vice"})
_OFFICES: Final = ROLES | _CHANGED
_FARTHEST: Final = 8
_GOES_ON: Final = 200  # characters between a speaker's words and a sentence that goes on with them
_FARTHEST_NAMES: Final = 24
_HE: Final = frozenset({"he", "er", "il", "él", "ele", "lui"})
_SHE: Final = frozenset({"she", "elle", "ella", "ela", "lei"})
_MANY: Final = frozenset(
    {"they", "it", "we", "i", "you", "ils", "elles", "on", "ellos", "eles", "loro"}
)
_DEFINITE: Final = frozenset(
    {"the", "der", "die", "le", "la", "el", "il", "o", "a", "lo", "l'", "this"}
)
_APPOSITION: Final = re.compile(
    r",? (?:\(|is )?(?:a|an|the|une?|eine?|der|die|el|la|le|il|o)? ?([^.;“”\"]{3,90})"
)


def _many(description: str) -> bool:
    """Tell whether a description speaks of several people ("officials", "two witnesses")."""
    last = description.rsplit(maxsplit=1)[-1].lower()
    return description[0].islower() and last.endswith("s") and not last.endswith("ss")


@dataclass(frozen=True, slots=True)
class Speaker:
    """A resolved speaker: full name or description, and whether nobody is named."""

    name: str
    anonymous: bool = False
    sex: str = ""


@dataclass(slots=True)
class Speakers:
    """The persons of one article, and who spoke last while it is read from top to bottom."""

    text: str
    mentions: Sequence[Mention]
    ends: dict[int, int] = field(default_factory=dict)
    full: dict[int, str] = field(default_factory=dict)
    roles: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    sexes: dict[str, str] = field(default_factory=dict)
    outside: list[Mention] = field(default_factory=list)
    layout: Layout = field(default_factory=lambda: Layout((), (), ()))
    grammar: Grammar | None = None
    people: People = field(default_factory=People)
    last: Speaker | None = None
    last_at: int = -1

    @classmethod
    def of(
        cls,
        text: str,
        mentions: Sequence[Mention],
        layout: Layout,
        quotations: Sequence[Extent],
        grammar: Grammar | None = None,
    ) -> Speakers:
        """Collect full names, roles and sexes of the persons of an article."""
        speakers = cls(text, mentions, layout=layout, grammar=grammar)
        if grammar:
            speakers.people = People.of(text, mentions, grammar)
        speakers.ends = {mention.start: mention.end for mention in mentions}
        speakers._name_all()
        for mention in mentions:
            if mention.kind == "person":
                speakers._learn(mention)
        starts = [quotation.start for quotation in quotations]
        for mention in mentions:
            index = bisect_right(starts, mention.start) - 1
            quoted = index >= 0 and mention.start < quotations[index].end
            if not quoted and (mention.kind == "person" or speakers._maybe_person(mention)):
                speakers.outside.append(mention)
        return speakers

    def _maybe_person(self, mention: Mention) -> bool:
        """Tell whether a name of no known kind may be a person's, outside English."""
        words = self.text.count(" ", mention.start, mention.end) + 1
        return self.grammar is not None and mention.kind == "other" and 1 < words <= 4

    def _name_all(self) -> None:
        names = [mention.cut(self.text) for mention in self.mentions]
        taken_apart = {name: split_person(fold_name(name)) for name in dict.fromkeys(names)}
        by_surname: dict[str, set[str]] = defaultdict(set)
        for mention, name in zip(self.mentions, names, strict=True):
            if mention.kind == "person" and taken_apart[name].given:
                by_surname[bare(taken_apart[name].surname)].add(name)
        fuller: dict[str, str] = {}
        for name, person in taken_apart.items():
            owners = () if person.given else by_surname.get(bare(person.surname), ())
            if len({taken_apart[owner].given[0] for owner in owners}) == 1:
                fuller[name] = max(owners, key=lambda owner: (len(owner), owner))
        for mention, name in zip(self.mentions, names, strict=True):
            full = name if mention.kind == "place" else fuller.get(name, name)
            self.full[mention.start] = full

    def _learn(self, mention: Mention) -> None:
        name = self.full[mention.start]
        words = set(mention.title.lower().split())
        found = self.text.startswith(",", mention.end) and _APPOSITION.match(self.text, mention.end)
        if found:
            words |= {word.strip(",()’'") for word in found.group(1).lower().split()} & _OFFICES
        self.roles[name] |= words & _OFFICES
        sex = self._sex(name, words)
        if sex:
            self.sexes.setdefault(name, sex)

    def _sex(self, name: str, words: set[str]) -> str:
        if words & FEMALE:
            return "f"
        if words & MALE:
            return "m"
        given = name.lower().split()[0]
        if given in MEN and given not in WOMEN:
            return "m"
        return "f" if given in WOMEN and given not in MEN else ""

    def who(self, phrase: Extent | None, at: int) -> Speaker | None:
        """Return who a phrase means; where none is written, who spoke or acted just before."""
        if phrase:
            return self.resolve(phrase)
        index = self.layout.index(at)
        before = self.layout.sentences[max(index - 1, 0)]
        if self.last and self.last_at >= before.start:
            return self.last
        named = self.persons_between(before.start, before.end)
        if not named:
            return self.last
        name = self.full[named[0].start]
        name = untitled(name, self.grammar) if self.grammar else name
        return Speaker(name, sex=self.sexes.get(name, ""))

    def speaks_on(self, at: int) -> bool:
        """Tell whether somebody spoke shortly before an offset, so that he may go on."""
        return self.last is not None and 0 <= at - self.last_at < _GOES_ON

    def resolve(self, phrase: Extent) -> Speaker | None:
        """Return who the phrase means; ``None`` for a pronoun that nobody explains."""
        words = phrase.cut(self.text).split()
        if self.grammar:
            return self._resolve_elsewhere(phrase, words, self.grammar)
        first = words[0].lower()
        if len(words) == 1 and first in _MANY:
            return self.last if first in {"they", "it"} and self.last else None
        if len(words) == 1 and first in _HE | _SHE:
            return self._by_pronoun(phrase.start, "m" if first in _HE else "f")
        if self.ends.get(phrase.start) == phrase.end:
            name = self.full[phrase.start]
            return Speaker(name, sex=self.sexes.get(name, ""))
        return self._by_description(phrase, words)

    def _resolve_elsewhere(
        self, phrase: Extent, words: Sequence[str], grammar: Grammar
    ) -> Speaker | None:
        """Return who a phrase in another language means."""
        low = [word.lower().strip(",") for word in words]
        if len(words) == 1 and low[0] in grammar.pronouns:
            if low[0] not in _HE | _SHE:
                return self.last
            sex = "m" if low[0] in _HE else "f"
            return self._by_pronoun(phrase.start, sex) or self.last
        roles = [role for word in words if (role := grammar.role(word))]
        source = any(map(grammar.unnamed, [*low, *roles]))
        capital = words[0][0].isupper() and low[0] not in grammar.determiners
        if capital and not roles and not source:
            name = untitled(" ".join(words), grammar)
            full = self.people.surnames.get(name, name)
            return Speaker(full, sex=self.sexes.get(full, ""))
        definite = low[0] in _DEFINITE or low[0] in {"l", "a"} or low[0].startswith("l'")
        holder = self._holder(phrase.start, set(roles)) if definite else None
        if holder:
            return Speaker(holder, sex=self.sexes.get(holder, ""))
        return Speaker(" ".join(words), anonymous=source or (bool(roles) and not definite))

    def _holder(self, at: int, roles: set[str]) -> str | None:
        """Return the last person before an offset who was said to hold one of the roles."""
        if self.last and roles & self.people.roles.get(self.last.name, set()):
            return self.last.name
        for mention in self._persons_before(at):
            name = self.full[mention.start]
            name = self.people.surnames.get(name.rsplit(maxsplit=1)[-1], name)
            if roles & self.people.roles.get(name, set()):
                return name
        named = sorted(name for name, held in self.people.roles.items() if roles & held)
        return named[0] if len(named) == 1 else None

    def _by_pronoun(self, at: int, sex: str) -> Speaker | None:
        """Return the last speaker or subject of that sex, whichever is nearer.

        Within a sentence the first person named is taken for its subject.
        """
        index = self.layout.index(at)
        behind = bisect_left(self.outside, at, key=lambda mention: mention.start)
        for sentence in reversed(self.layout.sentences[max(0, index - _FARTHEST) : index + 1]):
            first = bisect_left(self.outside, sentence.start, key=lambda m: m.start)
            told = self.last is not None and self.last_at >= sentence.start
            if told and self.last and self._fits(self.last.name, sex) and not _many(self.last.name):
                return self.last
            for mention in self.outside[max(first, behind - _FARTHEST_NAMES) : behind]:
                name = self.full[mention.start]
                if self._fits(name, sex):
                    return Speaker(name, sex=sex)
            behind = min(first, behind)
        return None

    def _persons_before(self, at: int) -> list[Mention]:
        behind = bisect_left(self.outside, at, key=lambda mention: mention.start)
        return self.outside[max(0, behind - 12) : behind][::-1]

    def persons_between(self, start: int, end: int) -> list[Mention]:
        """Return the persons named outside quotations between two offsets."""
        first = bisect_left(self.outside, start, key=lambda mention: mention.start)
        behind = bisect_left(self.outside, end, key=lambda mention: mention.start)
        return self.outside[first:behind]

    def _fits(self, name: str, sex: str) -> bool:
        return self.sexes.get(name, sex) == sex

    def _by_description(self, phrase: Extent, words: Sequence[str]) -> Speaker:
        description = " ".join(words)
        lower = [word.lower().strip(",") for word in words]
        heads = [word for word in lower if word in ROLES]
        changed = _CHANGED & set(lower)
        if heads and lower[0] in _DEFINITE:
            if self.last and self._holds(self.last.name, heads, changed):
                return self.last
            for mention in self._persons_before(phrase.start):
                name = self.full[mention.start]
                if self._holds(name, heads, changed):
                    return Speaker(name, sex=self.sexes.get(name, ""))
        body = any(word in INSTITUTIONS for word in lower) and not heads
        return Speaker(description, anonymous=not body)

    def _holds(self, name: str, heads: Sequence[str], changed: frozenset[str]) -> bool:
        """Tell whether somebody was said to hold a role; a former one only if said so."""
        known = self.roles.get(name, set())
        return bool(known & set(heads)) and changed <= known

    def heard(self, speaker: Speaker | None, at: int) -> None:
        """Remember who spoke last."""
        if speaker:
            self.last, self.last_at = speaker, at

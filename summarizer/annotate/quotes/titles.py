"""Full names and roles of the people in an article in another language than English.

In: text, mentions and grammar. Out: which full name a surname stands for, and which roles its
bearer is said to hold ("la ministre du Travail, X", "GDL-Chef X Y", "X, ministro de Economía").
One pass over the mentions, looking at a few words on either side.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.annotate.quotes.grammar import Grammar
    from summarizer.model import Mention

_BEFORE: Final = 90
_AFTER: Final = 60
_CLAUSE: Final = re.compile(r"[.;:!?“”„»«\"()\n]")
_APPOSITION: Final = re.compile(r", (?:(?:le|la|el|il|o|a|der|die|l['’]) ?)?([^,.;“”„»«\"]{3,60})")
# A German compound that ends with an office, and the two words of a name behind it.
_GERMAN: Final = re.compile(
    r"(?<![\w-])([A-ZÄÖÜ][\w-]*) ([A-ZÄÖÜ][\w-]+ (?:(?:von|van|de|der|zu) ){0,2}[A-ZÄÖÜ][\w-]+)"
)


@dataclass(frozen=True, slots=True)
class People:
    """Full names by surname, roles by full name."""

    surnames: dict[str, str] = field(default_factory=dict)
    roles: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))

    @classmethod
    def of(cls, text: str, mentions: Sequence[Mention], grammar: Grammar) -> People:
        """Collect the people whom an article names in full."""
        found: list[tuple[str, set[str]]] = []
        for mention in mentions:
            name = untitled(mention.cut(text), grammar)
            if " " in name and mention.kind in ("person", "other"):
                found.append((name, _roles_around(text, mention, grammar)))
        if grammar.code == "de":
            for match in _GERMAN.finditer(text):
                role = grammar.role(match.group(1))
                if role:
                    found.append((match.group(2), {role}))
        people = cls()
        bearers: dict[str, set[str]] = defaultdict(set)
        for name, roles in found:
            bearers[name.rsplit(maxsplit=1)[-1]].add(name)
            people.roles[name] |= roles
        people.surnames.update(
            {surname: max(names, key=len) for surname, names in bearers.items() if _one(names)}
        )
        return people


def _one(names: set[str]) -> bool:
    """Tell whether full names that share a surname are one person's, shortened at most."""
    longest = max(names, key=len)
    return all(longest.endswith(name) or longest.startswith(name.split()[0]) for name in names)


def untitled(name: str, grammar: Grammar) -> str:
    """Return a name without the titles and articles at its start."""
    words = name.split()
    while len(words) > 2 and (grammar.role(words[0]) or words[0].lower() in grammar.determiners):
        words.pop(0)
    return " ".join(words)


def _roles_around(text: str, mention: Mention, grammar: Grammar) -> set[str]:
    """Return the roles named in the phrase before a mention, and in the apposition behind it."""
    before = _CLAUSE.split(text[max(0, mention.start - _BEFORE) : mention.start])[-1]
    head, comma, tail = before.rstrip().rpartition(",")
    phrase = head.rpartition(",")[2] if comma and not tail.strip() else tail
    led = phrase.split()[-9:]
    if led and led[-1].lower() in grammar.attaching:  # "secretário de Estado": the body's name
        led = []
    words = [*led, *mention.cut(text).split(), *mention.title.split()]
    found = _APPOSITION.match(text, mention.end, mention.end + _AFTER)
    if found:
        words += found.group(1).split()[:2]
    return {role for word in words if (role := grammar.role(word))}

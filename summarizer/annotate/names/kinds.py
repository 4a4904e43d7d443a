"""What a run of capitals is: where its title ends, and whether it names a person, body or place.

In: candidates of one article. Out: mentions with title and kind. Each mention collects evidence
(title, role behind it, reporting verb, age, "in"); mentions that share their last word pool it.
"""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING, Final

from summarizer.annotate.names.candidates import Candidates, find_candidates
from summarizer.annotate.names.given import MEN, WOMEN
from summarizer.annotate.names.places import COUNTRIES
from summarizer.annotate.names.reading import is_acronym, is_demonym
from summarizer.annotate.names.tables import (
    ARTICLE_PARTICLES,
    EVENT_WORDS,
    NATIONALITY_OF,
    ORGANISATION,
    PARTICLES,
    PLACE_HEADS,
    PLACE_WORDS,
    ROLES,
    is_title,
)
from summarizer.annotate.names.verbs import REPORTING
from summarizer.annotate.names.wordlist import word_set
from summarizer.model import Mention, NameKind

if TYPE_CHECKING:
    from collections.abc import Mapping

    from summarizer.annotate.names.candidates import Evidence
    from summarizer.annotate.names.runs import Run
    from summarizer.model import Article

_BEFORE: Final = 40
_PLACED: Final = 12  # the longest words of _IN, and a character before them
_AFTER: Final = 60
_IN: Final = re.compile(
    r"\b(?:in|near|outside|across|throughout|inside|invaded|visit(?:ed|s)? to|trip to|em|en|à"
    r"|aus|nach|northern|southern|eastern|western|central|downtown) $"
)
_OF_THE: Final = re.compile(
    r"\b(?:del|della|dello|dei|degli|delle|du|des|de la|do|da|dos|das) $|\bdell[’']$"
)
_PERSON_AFTER: Final = re.compile(
    r"[’']s (?:wife|husband|mother|father|son|daughter|lawyer|attorney|family|campaign)\b"
    r"|, (?:who|whose)\b|, \d{1,3},|, aged? \d|,? (?:herself|himself)\b|, (?:his|her) "
)
_NEXT_WORD: Final = re.compile(r",? ?([^\W\d_]+)(?: ([^\W\d_]+))?")
_ROLE_AFTER: Final = re.compile(
    r", (?:(?:a|an|the|one of the|un|une|ein|eine|der|die) )?([^,.;”\"]{3,60})"
)
_VERBS: Final = word_set("have has had was were been is are be will would who which")
_NO_TITLE_WORDS: Final = word_set("the a an le la les el il lo o os der die das un une but and")
_NOT_TITLES: Final = word_set(
    "motors electric assembly mills dynamics election county city party house committee"
    " department university college street avenue hall office council bank"
)


def find_names(article: Article) -> tuple[Mention, ...]:
    """Return the names of one article, in order of place, not overlapping.

    Cost: linear in the length of the sentences.
    """
    candidates = find_candidates(article)
    mentions: list[Mention] = []
    for run in candidates.runs:
        mentions.extend(_mentions_of(article.text, run, candidates.evidence))
    return _with_kinds(article.text, _agreed(article.text, mentions, candidates))


def _mentions_of(text: str, run: Run, evidence: Evidence) -> list[Mention]:
    """Split a run into title and name, and keep what the title itself names ("U.S. President")."""
    if body := _body_length(text, run):
        return [_mention(run[:body], ""), *_mentions_of(text, run[body:], evidence)]
    cut = _title_length(run)
    title, name = run[:cut], run[cut:]
    while name and not name[0].capital:
        name = name[1:]
    found: list[Mention] = []
    if title:
        found.extend(_inside_title(title, evidence))
        if name:
            found.append(_mention(name, text[title[0].start : title[-1].end]))
        return found
    return [_mention(name, _lower_title(text, name[0].start))]


def _body_length(text: str, run: Run) -> int:
    """Return how many words at the start of a run name a body, not the person behind it.

    "il presidente del Consiglio Mario Draghi": no person's name follows "of the" in Romance
    languages, so that what stands before the given name is another's.
    """
    if len(run) < 3 or not _OF_THE.search(text[max(0, run[0].start - 8) : run[0].start]):
        return 0
    given = (at for at, word in enumerate(run) if word.lower in MEN or word.lower in WOMEN)
    first = next(given, 0)
    return first if first < len(run) - 1 else 0


def _mention(words: Run, title: str) -> Mention:
    return Mention(words[0].start, words[-1].end, "other", title)


def _title_length(run: Run) -> int:
    """Return how many words at the start of a run are a title."""
    last = 0
    for position, word in enumerate(run):
        if not is_title(word.lower):
            continue
        behind = position + 1
        if behind < len(run) and not run[behind].capital:
            behind = _behind_office(run, behind)
        if behind >= len(run):
            return len(run)
        if run[behind].lower in _NOT_TITLES or run[behind].lower in ORGANISATION:
            break
        last = behind
    return last


def _behind_office(run: Run, at: int) -> int:
    """Return where an office with "of" ends ("Secretary of State", "Speaker of the House")."""
    while at < len(run) and not run[at].capital:
        at += 1
    at += 1
    while at < len(run) and (not run[at].capital or run[at].lower in _OFFICE_WORDS):
        at += 1
    return at


def _inside_title(title: Run, evidence: Evidence) -> list[Mention]:
    """Return the place or body named before the office ("White House" of its press secretary)."""
    first = next((i for i, w in enumerate(title) if is_title(w.lower) or not w.capital), len(title))
    words = list(title[:first])
    while words and (words[-1].lower in _OFFICE_WORDS or is_demonym(words[-1].lower)):
        words.pop()
    if not words or (len(words) == 1 and is_demonym(words[0].lower)):
        return []
    joined = " ".join(word.lower for word in words)
    known = joined in COUNTRIES or words[-1].lower in ORGANISATION or is_acronym(joined.upper())
    if known or all(evidence.proper[word.lower] > 1 for word in words):
        return [_mention(tuple(words), "")]
    return []


_OFFICE_WORDS: Final = word_set(
    "prime vice deputy former first press foreign defense defence interior finance chief"
    " executive police fire attorney district assistant acting managing senior associate"
    " presidency special majority minority ranking lead national homeland human security"
    " services general state"
)


def _lower_title(text: str, start: int) -> str:
    """Return the title in lower case that stands right before a name ("spokeswoman Jen Psaki")."""
    line = text[max(0, start - _BEFORE) : start].rpartition("\n")[2]
    if not line.endswith(" ") or line[:-1].rpartition(" ")[2].lower() not in ROLES:
        return ""
    words = line[:-1].split(" ")
    first = len(words) - 1
    while first > 0 and _belongs_to_title(words[first - 1]):
        first -= 1
    return " ".join(words[first:])


def _belongs_to_title(word: str) -> bool:
    lower = word.lower()
    named = word[:1].isupper() and word.isalpha() and lower not in _NO_TITLE_WORDS
    return lower in ROLES or lower in _OFFICE_WORDS or named


def _with_kinds(text: str, mentions: list[Mention]) -> tuple[Mention, ...]:
    """Pool the evidence of mentions that share their last word, and settle each one's kind."""
    votes: dict[str, dict[str, float]] = defaultdict(lambda: defaultdict(float))
    surnames: dict[str, set[str]] = defaultdict(set)
    names = [mention.cut(text) for mention in mentions]
    key_of = {name: _key(name) for name in dict.fromkeys(names)}
    forms = {name: _by_form(name, key.split()) for name, key in key_of.items()}
    keys = [key_of[name] for name in names]
    for mention, name, key in zip(mentions, names, keys, strict=True):
        for kind, weight in _evidence(text, mention, forms[name]).items():
            votes[key][kind] += weight
    for key in votes:
        if " " in key:
            surnames[_last(key)].add(key)
    kinds = {key: _winner(found) for key, found in votes.items()}
    _agree_on_persons(kinds, surnames)
    return tuple(
        Mention(mention.start, mention.end, kinds[key], mention.title)
        for mention, key in zip(mentions, keys, strict=True)
    )


def _agree_on_persons(kinds: dict[str, NameKind], surnames: dict[str, set[str]]) -> None:
    """Make a bare surname a person if its full name is one, and the other way round."""
    for key, kind in list(kinds.items()):
        full = [other for other in surnames.get(_last(key), ()) if len(other.split()) <= 3]
        if key in COUNTRIES or not _is_bare(key):
            continue
        if any(kinds[other] == "person" for other in full):
            kinds[key] = "person"
        elif kind == "person" and len(full) == 1 and kinds[full[0]] == "other":
            kinds[full[0]] = "person"


def _key(name: str) -> str:
    return " ".join(name.lower().replace("-", " ").split())


def _last(key: str) -> str:
    return key.rsplit(maxsplit=1)[-1]


def _is_bare(key: str) -> bool:
    """Tell whether a name is a surname alone, perhaps with its article ("al kazimi")."""
    words = key.split()
    return len(words) == 1 or (len(words) == 2 and words[0] in ARTICLE_PARTICLES)


def _winner(found: dict[str, float]) -> NameKind:
    order: tuple[NameKind, ...] = ("person", "organisation", "place", "other")
    return max(order, key=lambda kind: found.get(kind, 0.0))  # of equals the first


def _evidence(text: str, mention: Mention, form: Mapping[str, float]) -> dict[str, float]:
    """Return the weight of evidence for each kind at one mention, given that of its form."""
    weights = {"other": 0.5, **form}
    _by_surroundings(text, mention, weights)
    if mention.title:
        weights["person"] = weights.get("person", 0.0) + 3.0
    return weights


def _by_form(name: str, words: list[str]) -> dict[str, float]:
    """Return what a name tells by itself, its words given folded."""
    weights: dict[str, float] = {}
    joined = " ".join(words)
    if joined in COUNTRIES:
        weights["place"] = 6.0
    elif any(word in ORGANISATION for word in words):
        weights["organisation"] = 4.0
    elif words[-1] in EVENT_WORDS:
        weights["other"] = 3.0
    elif len(words) > 1 and (words[-1] in PLACE_WORDS or words[0] in PLACE_HEADS):
        weights["place"] = 2.5
    elif is_acronym(name.split(maxsplit=1)[0]) or words[0] in NATIONALITY_OF:
        weights["organisation"] = 1.6
    elif words[0] in MEN or words[0] in WOMEN:
        weights["person"] = 3.0 if len(words) > 1 else 1.0
    elif len(words) > 1 and (words[-1] in MEN or words[-1] in WOMEN):
        weights["person"] = 0.8
    elif words[0] in ARTICLE_PARTICLES or (
        len(words) > 2 and any(word in PARTICLES for word in words[1:-1])
    ):
        weights["person"] = 1.0
    elif len(words) in (2, 3) and not any(is_demonym(word) for word in words):
        weights["person"] = 0.3
    return weights


def _by_surroundings(text: str, mention: Mention, weights: dict[str, float]) -> None:
    before = text[max(0, mention.start - _BEFORE) : mention.start]
    after = text[mention.end : mention.end + _AFTER]
    if before.endswith(" ") and _IN.search(before[-_PLACED:]):
        weights["place"] = weights.get("place", 0.0) + 1.5
    person = 0.0
    if _PERSON_AFTER.match(after):
        person += 1.5
    following = _NEXT_WORD.match(after)
    if following and not after.startswith("’"):
        first, second = following.group(1).lower(), (following.group(2) or "").lower()
        if first in REPORTING or (first in {"has", "had", "also", "later"} and second in REPORTING):
            person += 1.0
    role = _ROLE_AFTER.match(after)
    if role and _names_role(role.group(1).lower().split()):
        person += 2.0
    if before.endswith(("the ", "The ")):
        person -= 2.5
        weights["organisation"] = weights.get("organisation", 0.0) + 0.3
    if person:
        weights["person"] = weights.get("person", 0.0) + person


def _names_role(words: list[str]) -> bool:
    """Tell whether an apposition names a role, and is no clause of its own."""
    return bool(ROLES & set(words[:6])) and not _VERBS & set(words)


def _agreed(text: str, mentions: list[Mention], candidates: Candidates) -> list[Mention]:
    """Drop one-word mentions that the article also writes in lower case, unless it is borne out."""
    kept = []
    for mention in mentions:
        words = mention.cut(text).split()
        if len(words) == 1 and not mention.title:
            word = words[0].lower()
            if word in candidates.evidence.lower and candidates.evidence.proper[word] < 2:
                continue
        kept.append(mention)
    return kept

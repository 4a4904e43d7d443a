"""Who stands before or behind a reporting verb: the noun phrase that names the speaker.

In: a window of text around a verb and the mentions of the article. Out: the extent of the
speaker's phrase. The grammar is shallow: a subject ends right before its verb (adverbs, auxiliary
verbs and an apposition between commas may stand between), an inverted subject begins behind it.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Final, NamedTuple

from summarizer.annotate.names.tables import ROLES
from summarizer.annotate.names.verbs import REPORTING
from summarizer.annotate.names.wordlist import word_set
from summarizer.annotate.quotes.cues import (
    ADVERBS,
    ARTICLES,
    BARE_SPEAKERS,
    BREAKS,
    DETERMINERS,
    PREPOSITIONS,
    PRONOUNS,
)
from summarizer.annotate.quotes.grammar import grammar_of
from summarizer.language import places_of_words
from summarizer.model import Extent

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from summarizer.annotate.quotes.grammar import Grammar
    from summarizer.model import Mention

_TOKEN: Final = re.compile(
    r"([a-z]{2,}+(?![\w$%]|['’.,/-]\w)|"  # most words, without trying the rest
    r"(?:[^\W\d_]\.){2,}|(?:[A-Z][a-z]{1,4}|[A-Z])\.(?=\s[A-Z])|[\w$%]+(?:['’.,/-][\w]+)*|[^\w\s])"
)
_ADJECTIVES: Final = 2
_LONGEST_PHRASE: Final = 14
_AS_SAYING: Final = word_set("saying telling declaring stating writing")
_QUOTED: Final = word_set("quoted quotes quote quoting cited cites citing")
_ATTACHING: Final = word_set("of for at in from with to by de di")
_THIRD_PERSON: Final = word_set("he she er sie il elle él ella ele ela lui lei")


class Word(NamedTuple):
    """A word or mark of punctuation at ``[start, end)``."""

    text: str
    start: int
    end: int
    lower: str


def read(text: str, start: int, end: int, most: int = 0) -> list[Word]:
    """Return the words and marks of ``text[start:end]``, if ``most`` is given only so many."""
    stretch = text[start:end]
    parts = _TOKEN.split(stretch, most)
    words = parts[1::2]
    starts, ends = places_of_words(parts, start)
    low = [*map(str.lower, words)]
    if "’" in stretch:
        low = [word.replace("’", "'") for word in low]
    return list(map(_word, zip(words, starts, ends, low, strict=True)))


_word: Final[Callable[[tuple[str, int, int, str]], Word]] = partial(tuple.__new__, Word)
"""Make a word of its parts without a call of Python's: there are twenty in each sentence."""


@dataclass(frozen=True, slots=True)
class Cast:
    """The mentions of an article by where they begin and end, and the grammar of its language."""

    by_start: dict[int, Mention]
    by_end: dict[int, Mention]
    ordered: Sequence[Mention]
    grammar: Grammar | None = None

    @classmethod
    def of(cls, mentions: Sequence[Mention], language: str | None = None) -> Cast:
        """Index the mentions of an article, given in order of place."""
        by_start, by_end = {m.start: m for m in mentions}, {m.end: m for m in mentions}
        return cls(by_start, by_end, mentions, grammar_of(language))

    def at(self, offset: int) -> Sequence[Mention]:
        """Return the mention that covers an offset, if any."""
        index = bisect_right(self.ordered, offset, key=lambda mention: mention.start) - 1
        return self.ordered[index : index + 1] if index >= 0 else ()

    def ending(self, word: Word) -> Mention | None:
        """Return the mention that ends with a word (a possessive "’s" may follow the name)."""
        return self.by_end.get(word.end)


def is_adverb(word: Word) -> bool:
    """Tell whether a word may stand between a subject and its verb."""
    lower = word.lower
    if lower.endswith("ly") and len(lower) > 4:
        return word.text.islower()
    return lower in ADVERBS


def subject_before(words: Sequence[Word], verb: int, cast: Cast) -> Extent | None:
    """Return the subject of ``words[verb]`` among the words before it."""
    if verb > 1 and words[verb - 1].lower == "as" and words[verb].lower in _AS_SAYING:
        quoted = next((i for i in range(verb - 2, -1, -1) if words[i].lower in _QUOTED), None)
        return subject_after(words, quoted, cast) if quoted is not None else None
    at = verb - 1
    while at >= 0 and (is_adverb(words[at]) or words[at].text == "a"):  # "a": French, Portuguese
        at -= 1
    if at < 0:
        return None
    lower = words[at].lower
    if lower in {"who", "which"} and at > 0:
        at -= 1
        at -= words[at].text == "," and at > 0
        return _phrase_ending(words, at, cast)
    if lower in BREAKS or (words[at].text == "," and words[verb].lower.endswith("ing")):
        return first_subject(words[:at], cast) or _phrase_ending(words, at, cast)
    if words[at].text == ",":
        return _before_apposition(words, at, cast) or first_subject(words[:at], cast)
    return _phrase_ending(words, at, cast)


def _before_apposition(words: Sequence[Word], comma: int, cast: Cast) -> Extent | None:
    """Return the phrase that the apposition closed by ``words[comma]`` belongs to."""
    commas = [i for i in range(comma - 1, 0, -1) if words[i].text == ","]
    own = cast.ending(words[comma - 1]) if comma else None
    if own and own.kind == "person" and commas and words[commas[0] + 1].start >= own.start:
        return own
    for at in commas:
        mention = cast.ending(words[at - 1])
        if mention and mention.kind == "person":
            return mention
    for at in commas:
        found = _phrase_ending(words, at - 1, cast)
        if found:
            return found
    mention = cast.ending(words[comma - 1]) if comma else None
    return mention if mention and mention.kind == "person" else None


def _phrase_ending(words: Sequence[Word], at: int, cast: Cast) -> Extent | None:
    """Return the noun phrase whose last word is ``words[at]``."""
    at = _before_bracket(words, at)
    if at < 0:
        return None
    last = words[at]
    if last.lower in PRONOUNS:
        return Extent(last.start, last.end)
    if "-t-" in last.lower:  # "a-t-il dit"
        return Extent(last.start + last.text.rindex("-") + 1, last.end)
    mention = cast.ending(last)
    first = _first_of(words, at)
    if first is None:
        return mention
    if mention and (words[first].start >= mention.start or mention.title):
        return mention
    return _headed_by_name(words, first, at, cast) or Extent(words[first].start, last.end)


def _before_bracket(words: Sequence[Word], at: int) -> int:
    """Return the index of the last word before a closing bracket's bracket ("Scott (D-Va.)")."""
    if at < 0 or words[at].text != ")":
        return at
    while at > 0 and words[at].text != "(":
        at -= 1
    return at - 1


def _first_of(words: Sequence[Word], at: int) -> int | None:
    """Return the index of the first word of the phrase that ends at ``at``, if it can be one."""
    first = at
    speaks = False
    while first >= 0 and at - first < _LONGEST_PHRASE:
        word = words[first]
        speaks = speaks or word.lower in ROLES or word.lower in BARE_SPEAKERS
        if not (word.text[0].isalnum() or word.text in "'’&-$"):
            return first + 1 if speaks and first < at else None
        if word.lower in BREAKS or (
            word.lower in REPORTING and first < at and word.lower not in ROLES
        ):
            return first + 1 if speaks and first < at else None
        if word.lower in DETERMINERS:
            before = words[first - 1].lower if first else ""
            if before not in PREPOSITIONS or first < 2 or not _noun_like(words[first - 2]):
                return first
        first -= 1
    return first + 1 if speaks else None


def _noun_like(word: Word) -> bool:
    return word.text[0].isalpha() and word.lower not in REPORTING and word.lower not in BREAKS


def _headed_by_name(words: Sequence[Word], first: int, at: int, cast: Cast) -> Mention | None:
    """Return the name a phrase consists of, or that heads it ("Hamdi Malik of the Institute")."""
    for index in range(first, at + 1):
        if words[index].lower in PREPOSITIONS:
            return None
        mention = cast.ending(words[index])
        if mention and (index == at or words[index + 1].lower in PREPOSITIONS):
            lead = [word for word in words[first:index] if word.start < mention.start]
            plain = not lead or (len(lead) == 1 and lead[0].lower in ARTICLES)
            return mention if plain or (mention.kind == "person" and index < at) else None
    return None


def first_subject(words: Sequence[Word], cast: Cast) -> Extent | None:
    """Return the first person, pronoun or described speaker of a clause, else its first body."""
    body = None
    for index, word in enumerate(words):
        governed = index > 0 and words[index - 1].lower in PREPOSITIONS
        if word.lower in _THIRD_PERSON:
            return Extent(word.start, word.end)
        mention = cast.by_start.get(word.start)
        if mention and mention.kind == "person" and not governed and not _owns(words, mention):
            return mention
        if mention and body is None and mention.kind != "place" and not governed:
            body = mention
        if word.lower in ROLES and not mention and _heads(words, index):
            found = _phrase_ending(words, index, cast)
            if found:
                return found
    return body


def _owns(words: Sequence[Word], mention: Mention) -> bool:
    """Tell whether a name is a possessive ("Clinton's campaign")."""
    return any(
        w.start <= mention.start and w.end > mention.end and w.lower.endswith("'s") for w in words
    )


def _heads(words: Sequence[Word], index: int) -> bool:
    """Tell whether a role noun ends its phrase: no name and no noun of its own follows."""
    if words[index][0][0].isupper() or index == 0:
        return False
    behind = words[index + 1].text if index + 1 < len(words) else ","
    before = {word.lower for word in words[max(0, index - _ADJECTIVES - 1) : index]}
    return not behind[0].isupper() and bool(before & DETERMINERS)


def subject_after(words: Sequence[Word], verb: int, cast: Cast) -> Extent | None:
    """Return the inverted subject behind ``words[verb]`` ("said Trump", "explains the expert")."""
    at = verb + 1
    while at < len(words) and is_adverb(words[at]):
        at += 1
    if at < len(words) and words[at].lower in PRONOUNS:
        return Extent(words[at].start, words[at].end)
    end = at
    while end < len(words) and end - at < _LONGEST_PHRASE and _goes_on(words, at, end):
        end += 1
    if end == at:
        return None
    return _in_apposition(words, end, cast) or _subject_in(words[at:end], cast)


def _in_apposition(words: Sequence[Word], end: int, cast: Cast) -> Extent | None:
    """Return the name behind a role and a comma ("said the press secretary, Jen Psaki")."""
    if end + 1 >= len(words) or words[end].text != "," or words[end - 1].lower not in ROLES:
        return None
    mention = cast.by_start.get(words[end + 1].start)
    return mention if mention and mention.kind == "person" else None


def _subject_in(phrase: Sequence[Word], cast: Cast) -> Extent | None:
    """Return the person of a phrase, or the body or description that it is."""
    for word in phrase:
        mention = cast.by_start.get(word.start)
        if mention and mention.kind == "person":
            return mention
    name = cast.by_start.get(phrase[0].start)
    if name is None and len(phrase) > 1 and phrase[0].lower in ARTICLES:
        name = cast.by_start.get(phrase[1].start)
    if name and name.end >= phrase[-1].end:
        return name
    nouns = {word.lower for word in phrase}
    if phrase[0].lower in DETERMINERS or nouns & (ROLES | BARE_SPEAKERS):
        return Extent(phrase[0].start, phrase[-1].end)
    return name


def _goes_on(words: Sequence[Word], first: int, at: int) -> bool:
    """Tell whether the phrase that begins at ``first`` goes on with ``words[at]``."""
    word = words[at]
    if not (word.text[0].isalnum() or word.text in "'’&-"):
        return False
    if word.lower in PREPOSITIONS:
        return at > first and word.lower in _ATTACHING
    return word.lower not in BREAKS

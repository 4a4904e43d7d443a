"""Words with their places, stems and stop words.

A token is a run of letters and digits that may hold inner apostrophes, hyphens, points between
letters ("U.S.") and separators between digits ("2,500", "10.16"), so that what carries a fact is
never torn apart. Stems are Snowball's (Porter, 2001); a number's stem is its value in plain digits.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache, partial
from importlib.resources import files
from itertools import accumulate
from typing import TYPE_CHECKING, Final, NamedTuple

import Stemmer

from summarizer.language.tables import language_of, list_of, stemmer_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

WORD: Final = re.compile(
    r"""
    (                                                # a group, so that a text can be split by it
    [a-z]{2,}+(?![\w'\u2019-])                       # most words, without trying the rest
    | (?:[^\W\d_]\.){2,}                            # U.S., a.m.
    | \d+(?:[.,:]\d+)*(?:(?:st|nd|rd|th|s|[A-Z])\b)?  # 2,500  10.16  26th  1990s  5G
    | [^\W_]+(?:['\u2019][^\W_]+)*(?:-[^\W_]+(?:['\u2019][^\W_]+)*)*   # don't, al-Kadhimi, F16
    )
    """,
    re.VERBOSE,
)
# Scripts that part no words: Thai, Lao, Burmese, Khmer, kana, Chinese characters.
_UNSPACED: Final = (
    r"\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf"
    r"\u4e00-\u9fff\uf900-\ufaff"
)
_ANY_UNSPACED: Final = re.compile(rf"[{_UNSPACED}]")
_MIXED: Final = re.compile(
    rf"(?P<run>[{_UNSPACED}]+)|\d+(?:[.,:]\d+)*|(?:[^\W_{_UNSPACED}])+", re.VERBOSE
)
# Characters of grammar, which mean nothing in a pair: Chinese particles, and all hiragana.
_GRAMMAR: Final = frozenset("的了在是和与與也就都而及或之其这這那不为為有于於以被把将將对對说說")
_HIRAGANA: Final = range(0x3041, 0x30A0)
_LETTERS: Final = re.compile(r"[^\W\d_]+")
_APOSTROPHISED: Final = re.compile(r"\w+(?:'\w+)?")
_MARKS: Final = "\u2019\u2018\u201c\u201d\u2013\u2014\u2026"
"""What keeps most texts of Western Europe out of Latin-1."""
_ONLY_LETTERS: Final = bytes(at if _LETTERS.match(chr(at)) else 32 for at in range(256))
_ONLY_WORDS: Final = bytes(at if re.match(r"[\w']", chr(at)) else 32 for at in range(256))
"""Latin-1 with blanks for all but letters, and for all but letters, digits and apostrophes."""
_POSSESSIVE: Final = re.compile(r"['\u2019]s?$")
_ORDINAL: Final = re.compile(r"(?<=\d)(?:st|nd|rd|th)$")
_GROUPED: Final = re.compile(r"(?<=\d),(?=\d{3}(?!\d))")
_GROUPED_ELSEWHERE: Final = re.compile(r"(?<=\d)\.(?=\d{3}(?!\d))")
_ESCAPED: Final = re.compile(r"\\x([0-9a-f]{2})")
_MOST_WORDS: Final = 200_000


class Token(NamedTuple):
    """A word as it stands at ``[start, end)``, and its stem ("" for a stop word)."""

    text: str
    start: int
    end: int
    stem: str


@lru_cache(maxsize=16)
def _stemmer(name: str) -> Stemmer.Stemmer:
    known = name in Stemmer.algorithms()  # some came with its later versions
    stemmer = Stemmer.Stemmer(name if known else "english")
    stemmer.maxCacheSize = 0  # its own memory costs as much as the stem; words are asked for once
    return stemmer


@lru_cache(maxsize=16)
def stopwords(language: str | None) -> frozenset[str]:
    """Return the lower-case stop words of a language (sumy's list)."""
    folder = files("sumy") / "data" / "stopwords"
    data = folder / f"{list_of(language)}.txt"
    if not data.is_file():
        data = folder / f"{language_of(language).name}.txt"
    # sumy's Portuguese list spells its accents as escapes ("\xe0s"), of no use to anyone.
    text = _ESCAPED.sub(lambda found: chr(int(found.group(1), 16)), data.read_text("utf-8"))
    return frozenset(text.lower().split())


@lru_cache(maxsize=200_000)
def stem(word: str, language: str | None) -> str:
    """Return the Snowball stem of one word, folded: lower case, no accents, no possessive.

    Numbers keep their value: "2,500" and "2500" are one stem, "2.5" and "25" are two.
    """
    return _stemmed(word, language, stemmer_of(language))


def _stemmed(word: str, language: str | None, name: str) -> str:
    """Return the stem of a word by the stemmer of that name."""
    if word[:1].isdigit():
        return _number(word.lower(), language)
    if word.isalpha() and word.isascii():  # most words: nothing to fold but capitals
        return _unaccented(_stemmer(name).stemWord(word.lower()))
    folded = _bare(word.lower().replace(".", ""))
    if name == "english":  # its stemmer knows no accents, the others need them
        folded = _unaccented(folded)
    return _unaccented(_stemmer(name).stemWord(folded))


def _bare(word: str) -> str:
    """Return a word without a possessive ending."""
    return word if word.isalnum() else _POSSESSIVE.sub("", word)


def _unaccented(word: str) -> str:
    if word.isascii():
        return word
    return "".join(c for c in unicodedata.normalize("NFKD", word) if not unicodedata.combining(c))


def _number(word: str, language: str | None) -> str:
    """Return a number without its thousands separators, with a point before its decimals."""
    digits = _ORDINAL.sub("", word)
    if language_of(language).code == "en":
        return _GROUPED.sub("", digits)
    return _GROUPED_ELSEWHERE.sub("", digits).replace(",", ".")


class _ContentStems(dict[str, str]):
    """The stem of each word of a language, "" for a stop word; read once, and then looked up."""

    __slots__ = ("_empty", "_language", "_name", "_stem_plain")

    def __init__(self, language: str | None) -> None:
        super().__init__()
        self._language = language
        self._name = stemmer_of(language)
        self._empty = stopwords(language)
        self._stem_plain = _stemmer(self._name).stemWord

    def __missing__(self, word: str) -> str:
        """Read a word that was not met before."""
        if len(self) >= _MOST_WORDS:
            self.clear()
        if word.isascii() and word.isalpha() and word.islower():  # most: there is nothing to fold
            found = "" if word in self._empty else self._stem_plain(word)
        else:
            found = "" if self._says_nothing(word) else self._stem(word)
        self[word] = found
        return found

    def _stem(self, word: str) -> str:
        return _stemmed(word, self._language, self._name)

    def _says_nothing(self, word: str) -> bool:
        if word.isupper() and len(word) > 1:  # "US", "WHO", "IT" are names, not function words
            return False
        lower = word.lower().replace("\u2019", "'")
        return lower in self._empty or _bare(lower) in self._empty


@lru_cache(maxsize=128)
def _content_stems_of(language: str | None) -> _ContentStems:
    return _ContentStems(language)


def _unspaced(text: str) -> bool:
    """Tell whether a text holds a script that parts no words."""
    return not text.isascii() and _ANY_UNSPACED.search(text) is not None


def _pairs(run: str, at: int) -> list[Token]:
    """Return a token for each character of a run, with the pair that it begins for its stem.

    Pairs of characters find nearly what words find (Kwok, SIGIR 1997) and need no dictionary.
    """
    return [
        Token(char, at + index, at + index + 1, _pair(run[index : index + 2]))
        for index, char in enumerate(run)
    ]


def _pair(pair: str) -> str:
    grammar = any(char in _GRAMMAR for char in pair)
    return "" if len(pair) < 2 or grammar or all(ord(c) in _HIRAGANA for c in pair) else pair


def _read_unspaced(text: str, language: str | None) -> tuple[Token, ...]:
    tokens: list[Token] = []
    for found in _MIXED.finditer(text):
        word, at = found[0], found.start()
        if found["run"]:
            tokens += _pairs(word, at)
        else:
            tokens.append(Token(word, at, at + len(word), _content_stems_of(language)[word]))
    return tuple(tokens)


class Words(NamedTuple):
    """The words of a text, where each begins and ends in it, and the stem of each."""

    words: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    stems: tuple[str, ...]


@lru_cache(maxsize=4_000)
def read_words(text: str, language: str | None = None) -> Words:
    """Read a text. The last 4,000 are remembered: a story's sentences are asked for several times.

    Some ten megabytes; a longer story is read anew, which costs what remembering would.
    """
    if _unspaced(text):
        tokens = _read_unspaced(text, language)
        return Words(*zip(*tokens, strict=True)) if tokens else Words((), (), (), ())
    parts = WORD.split(text)
    words = parts[1::2]
    starts, ends = places_of_words(parts)
    stems = map(_content_stems_of(language).__getitem__, words)
    return Words(tuple(words), tuple(starts), tuple(ends), tuple(stems))


def places_of_words(parts: Iterable[str], at: int = 0) -> tuple[list[int], list[int]]:
    """Return where the words begin and end of a text that was split by a pattern in a group.

    Such parts are gaps and words in turn, the first from ``at`` on: adding up their lengths places
    the words at half the cost of a match object for each.
    """
    places = list(accumulate(map(len, parts), initial=at))
    return places[1:-1:2], places[2::2]


_token: Final[Callable[[tuple[str, int, int, str]], Token]] = partial(tuple.__new__, Token)
"""Make a token of its parts without a call of Python's: there are twenty in each sentence."""


def tokenize(text: str, language: str | None = None, offset: int = 0) -> tuple[Token, ...]:
    """Split text into tokens; ``offset`` is added to their places.

    In scripts that part no words each character is a token, and pairs of them are the stems.
    """
    words, starts, ends, stems = read_words(text, language)
    if offset:
        return tuple(
            map(
                _token,
                zip(
                    words,
                    [start + offset for start in starts],
                    [end + offset for end in ends],
                    stems,
                    strict=True,
                ),
            )
        )
    return tuple(map(_token, zip(words, starts, ends, stems, strict=True)))


@lru_cache(maxsize=4_000)
def lower_words(text: str) -> frozenset[str]:
    """Return the words of a sentence in small letters, runs of letters alone, each once.

    A quick look at what a sentence may hold, before it is read in earnest. The last 4,000 texts
    are remembered: the stages that annotate an article ask one after the other.
    """
    return frozenset(letter_runs(text.lower()))


def letter_runs(lower: str) -> list[str]:
    """Return the runs of letters in a text in small letters."""
    found = _split(lower, _ONLY_LETTERS)
    return _LETTERS.findall(lower) if found is None else found


def apostrophised(lower: str) -> list[str]:
    r"""Return the words of a text with straight apostrophes: runs of ``\w``, or two with one."""
    found = _split(lower, _ONLY_WORDS)
    if found is None:
        return _APOSTROPHISED.findall(lower)
    if "'" not in lower:
        return found
    return [
        part for word in found for part in (_APOSTROPHISED.findall(word) if "'" in word else [word])
    ]


def _split(text: str, kept: bytes) -> list[str] | None:
    """Split a text in Latin-1 at all that a table blanks, in a third of the time of a pattern.

    ``None`` if it holds other characters than those and the usual quotation marks and dashes.
    """
    if not text.isascii():
        for mark in _MARKS:
            text = text.replace(mark, " ")
    try:
        plain = text.encode("latin-1")
    except UnicodeEncodeError:
        return None
    return plain.translate(kept).decode("latin-1").split()


def count_words(text: str) -> int:
    """Return how many words a text has, by blanks; of scripts without blanks, two characters each.

    Chinese and Japanese words are a little under two characters long on average.
    """
    blanks = len(text.split())
    if not _unspaced(text):
        return blanks
    return blanks + len(_ANY_UNSPACED.findall(text)) // 2


@lru_cache(maxsize=100_000)
def content_stems(text: str, language: str | None = None) -> tuple[str, ...]:
    """Return the stems of the content words of a text, in order, stop words left out.

    The last 100,000 texts are remembered: ranking, composing and the next story ask again.
    """
    return tuple(filter(None, read_words(text, language).stems))

"""Words that make a sentence lean on the one before it, by language.

Each table holds lower-case beginnings of sentences. A pronoun or connective at the start points
back in every text; which noun it stands for cannot be told from the sentence itself.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from summarizer.language import language_of

_FIRST: Final = re.compile(r"[\w'’]+")

PRONOUNS: Final[dict[str, str]] = {
    "en": "he she it they his her hers its their theirs him them this these those that such "
    "another others he's she's it's they're that's",
    "de": "er sie es ihr ihre ihren ihrem ihrer sein seine seinen seinem seiner dies dieser diese "
    "dieses diesem diesen jener jene jenes letzterer letztere beide",
    "fr": "il elle ils elles son sa ses leur leurs ce cet cette ces cela ceci ça celui celle ceux "
    "celles",
    "es": "él ella ellos ellas su sus este esta estos estas ese esa esos esas esto eso aquel "
    "aquella ambos ambas dicho dicha lo",
    "it": "egli lui lei esso essa essi esse loro suo sua suoi sue questo questa questi queste "
    "quello quella ciò entrambi",
    "pt": "ele ela eles elas seu sua seus suas este esta estes estas esse essa esses essas isto "
    "isso aquele aquela ambos",
}

CONNECTIVES: Final[dict[str, str]] = {
    "en": "however|moreover|furthermore|in addition|additionally|also|besides|meanwhile|therefore"
    "|thus|hence|consequently|as a result|as a consequence|for example|for instance|in fact|indeed"
    "|instead|nevertheless|nonetheless|still|yet|but|and|or|nor|so|then|similarly|likewise|on the "
    "other hand|on the one hand|by contrast|in contrast|by comparison|conversely|on the contrary"
    "|otherwise|rather|for his part|for her part|for its part|for their part|at the same time|at "
    "that time|at the time|at that point|since then|after that|before that|until then|by then"
    "|from there|later|afterwards|afterward|subsequently|finally|lastly|secondly|thirdly|for this "
    "reason|for that reason|in this context|in this regard|in that case|in this case|in this way"
    "|to that end|to this end|in response|in return|in turn|as such|because of this|because of "
    "that|despite this|despite that|even so|again|once again|what's more|of course|not only that"
    "|accordingly|either way|of those|of these|among them|among those|in other words|that said"
    "|elsewhere|of course|in short|in sum|to be sure|as well|same goes|much of that|all of this"
    "|all this|all that|none of this|part of this|most of them|many of them|some of them|one of "
    "them|two of them|here|there,|too|plus|alternatively|specifically|overall|ultimately|the same"
    "|the latter|the former|the other|the others|the pair|the duo|the trio|like him|like her"
    "|unlike him|unlike her|with that|with this|by that|in doing so|doing so|if so|if not|why\\?",
    "de": "aber|doch|jedoch|dennoch|trotzdem|außerdem|zudem|ferner|darüber hinaus|deshalb|daher"
    "|deswegen|somit|also|dann|danach|daraufhin|dabei|dafür|dagegen|damit|dazu|davor|hingegen"
    "|allerdings|zum beispiel|so|und|oder|denn|auch|inzwischen|unterdessen|währenddessen"
    "|schließlich|stattdessen|gleichzeitig|ebenso|dort|hier|seitdem|seither|im gegenteil"
    "|andererseits|nämlich",
    "fr": "mais|cependant|toutefois|pourtant|néanmoins|en outre|de plus|par ailleurs|ainsi|donc"
    "|alors|ensuite|puis|enfin|par conséquent|par exemple|en effet|en revanche|au contraire|or|et"
    "|ou|car|aussi|de même|pendant ce temps|depuis lors|là|ici|d'autre part|en fait|malgré cela"
    "|c'est pourquoi|pour sa part|de son côté",
    "es": "pero|sin embargo|no obstante|además|asimismo|por tanto|por lo tanto|por ello|por eso"
    "|así|entonces|luego|después|finalmente|por ejemplo|de hecho|en cambio|por el contrario|y|o"
    "|también|tampoco|mientras tanto|desde entonces|allí|aquí|por su parte|por otra parte|aun así",
    "it": "ma|però|tuttavia|inoltre|quindi|perciò|pertanto|dunque|così|allora|poi|infine|per "
    "esempio|ad esempio|infatti|invece|al contrario|e|o|anche|nel frattempo|intanto|da allora|lì"
    "|qui|d'altra parte|dal canto suo|ciononostante",
    "pt": "mas|porém|contudo|no entanto|entretanto|todavia|além disso|portanto|por isso|assim"
    "|então|depois|finalmente|por exemplo|de fato|de facto|pelo contrário|e|ou|também|enquanto "
    "isso|desde então|ali|aqui|por sua vez|por outro lado|ainda assim",
}


def leans(start: str, language: str | None) -> bool:
    """Tell whether a text begins with what points back: a pronoun or a connective.

    One pattern of all beginnings costs 10 ms to compile, a look for the first word nothing.
    """
    code = language_of(language).code
    first = _FIRST.match(start)
    word = first and _plain(first.group())
    return bool(word in _by_first_word(code) and _beginning(code, word or "").match(start))


@lru_cache(maxsize=16)
def pronoun(language: str | None) -> re.Pattern[str]:
    """Return a pattern that matches a beginning that is a pronoun."""
    # "It’s" is printed with either apostrophe.
    words = "|".join(map(_printed, PRONOUNS[language_of(language).code].split()))
    return re.compile(rf"(?:{words})(?![\w'’-])", re.IGNORECASE)


@lru_cache(maxsize=16)
def _by_first_word(code: str) -> dict[str, list[str]]:
    """Return the patterns of what points back, by the first word of each."""
    found: dict[str, list[str]] = {}
    for word in PRONOUNS[code].split():
        found.setdefault(word, []).append(_printed(word))
    for phrase in CONNECTIVES[code].split("|"):
        first = _FIRST.match(phrase)
        # A comma or the word's end: "so" is not "Sofia", "and" is not "Anderson".
        pattern = phrase if phrase.endswith((",", "\\?")) else phrase.replace(" ", r"\s+")
        found.setdefault(_plain(first.group()) if first else "", []).append(pattern)
    return found


@lru_cache(maxsize=500)
def _beginning(code: str, word: str) -> re.Pattern[str]:
    """Return a pattern that matches what points back and begins with a word."""
    return re.compile(rf"(?:{'|'.join(_by_first_word(code)[word])})(?![\w'’-])", re.IGNORECASE)


def _printed(word: str) -> str:
    return re.escape(word).replace("'", "['’]")


def _plain(word: str) -> str:
    return word.lower().replace("’", "'")

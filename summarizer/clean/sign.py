"""Signs: phrases of the user interface of web pages that tell which furniture a line is.

A sign is matched at the start of a line's core (case is ignored unless ``cased``), over the whole
of it (``whole``; ``bare`` allows no sign after it but a full stop), or anywhere in it (``inside``),
and only in lines of at most ``most`` words. ``needs`` are words of which at least one must stand in
the line; they keep the search linear and cheap. The tables of signs (``actions``, ``appeals``,
``captions``, ``credits``, ``links``, ``notices``) hold classes of phrases, verb by object, in six
languages.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Final, Literal

_CAPITAL: Final = re.compile(r"(?<!\\)[A-Z]")
Place = Literal["anywhere", "head", "tail", "edge"]
How = Literal["start", "whole", "bare", "inside"]


@dataclass(frozen=True, slots=True)
class Sign:
    """A phrase of the page that tells furniture.

    Attributes:
        small: the phrase is in small letters, and compared with the text in small letters: that
            compiles and searches in half the time of a pattern that ignores case.
        where: ``head`` is before the first prose, ``tail`` after the last, ``edge`` either.
        open: the line may not end like a sentence.
    """

    kind: str
    source: str
    flags: int
    small: bool
    needs: frozenset[str]
    most: int
    where: Place
    open: bool

    def found_in(self, text: str) -> bool:
        """Tell whether the phrase stands in ``text`` as it must."""
        shown = text.lower() if self.small else text
        return bool(_compiled(self.source, self.flags).search(shown))


@cache
def _compiled(source: str, flags: int) -> re.Pattern[str]:
    """Compile a phrase when it is first needed; all at once would slow the start down."""
    return re.compile(source, flags)


def sign(
    kind: str,
    needs: str,
    phrase: str,
    *,
    how: How = "start",
    most: int = 14,
    where: Place = "anywhere",
    flags: str = "",
) -> Sign:
    """Make a sign. Flags: ``c`` keeps case, ``o`` wants no line that ends like a sentence."""
    lead = "" if how == "inside" else r"\A"
    end = r"[\s.)\]]*\Z" if how == "bare" else ""
    end = r"[\s.:!?\u2026>\u00bb\u203a*)\]\u2192-]*\Z" if how == "whole" else end
    source = f"{lead}(?:{phrase}){end}"
    small = "c" not in flags and not _CAPITAL.search(phrase)
    cased = 0 if small or "c" in flags else re.IGNORECASE
    return Sign(kind, source, cased, small, frozenset(needs.split()), most, where, "o" in flags)


NETWORK: Final = (
    r"(?:facebook|twitter|x|whats\s?app|linkedin|reddit|pinterest|telegram|tumblr|flipboard|e-?mail"
    r"|messenger|google\+?|pocket|bluesky|mastodon|threads|instagram|youtube|tiktok|xing)"
)
PIECE: Final = (
    r"(?:this |the |our |that )?(?:article|story|page|post|report|piece|item|entry|content)"
)
NAME: Final = r"[A-Z\u00c0-\u00de][\w.'-]*"
NAMES: Final = rf"{NAME}(?:,? (?:and |und |et |y |e |de |von |van |al-)?{NAME}){{0,8}}"

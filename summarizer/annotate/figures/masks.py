"""Stretches of a sentence whose digits are no figures: dates, clock times, addresses.

In: the text and the extent of a sentence. Out: extents, in order. Linear: every repetition in the
patterns is bounded or consumes a class that the next part cannot.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from summarizer.model import Extent

_MONTHS: Final = (
    # English months are capitalised, which tells "May 5" from "may 5"; the others are not.
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
    r"|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?"
    r"|Januar|Jänner|Februar|März|Mai|Juni|Juli|Oktober|Dezember"
    r"|[Jj]anvier|[Ff]évrier|[Mm]ars|[Aa]vril|[Mm]ai|[Jj]uin|[Jj]uillet|[Aa]oût|[Ss]eptembre"
    r"|[Oo]ctobre|[Nn]ovembre|[Dd]écembre"
    r"|[Ee]nero|[Ff]ebrero|[Mm]arzo|[Aa]bril|[Mm]ayo|[Jj]unio|[Jj]ulio|[Aa]gosto|[Ss]eptiembre"
    r"|[Oo]ctubre|[Nn]oviembre|[Dd]iciembre"
    r"|[Gg]ennaio|[Ff]ebbraio|[Aa]prile|[Mm]aggio|[Gg]iugno|[Ll]uglio|[Ss]ettembre|[Oo]ttobre"
    r"|[Dd]icembre|[Jj]aneiro|[Ff]evereiro|[Mm]arço|[Mm]aio|[Jj]unho|[Jj]ulho|[Ss]etembro"
    r"|[Oo]utubro|[Nn]ovembro|[Dd]ezembro)\b\.?"
)
_DAY: Final = r"\d{1,2}(?:st|nd|rd|th|er|º|\.)?(?![\d%]|[.,:]\d)"
_YEAR: Final = r"(?:,?\s(?:del?\s)?\d{4}(?!\d|[.,]\d))"
_WEB: Final = r"https?:\s/.* | (?:https?://|www\.)\S+ | [@\#]\w+ |"
_SITE: Final = r"""
        [\w-]{1,64}+\.(?:com|org|net|co|ly|gov|tv)/\S* | [\w.+-]{1,64}+@\S+ |"""
_SHORT_YEAR: Final = r"(?<![^\W\d_])['\u2019]\d\ds?\b |"
# The letters with which a month, an ordinal or a word before a clock time may begin.
_LETTER: Final = "[ADEFGJLMNOSTadefgjlmnostuvà]"
_DATES: Final = rf"""
        (?=\d)(?:
            \d{{4}}-\d{{2}}-\d{{2}}(?:T[\d:.]+Z?)?
            | \d{{1,4}}[/.]\d{{1,2}}[/.]\d{{2,4}}\b | \d{{1,2}}/\d{{1,2}}\b(?!/)
            | \d{{1,2}}[:h]\d{{2}}(?::\d{{2}})?(?:\s?(?:[ap]\.?m\b\.?|uhr))?
            | \d{{1,2}}(?:\.\d{{2}})?\s?(?:[ap]\.m\.|[ap]m\b|o['\u2019]clock|(?i:uhr)\b)
            | {_DAY}\s?(?:[-\u2013]\s?{_DAY}\s?)?(?:of\s|de\s)?{_MONTHS}{_YEAR}?
            | (?:1[5-9]|20)\d\d(?:s\b|[-\u2013/](?:\d\d|\d{{4}})\b)
            | {_DAY}\s(?:e|y|et|und|au|al|bis|a)\s{_DAY}\s(?:de\s)?{_MONTHS}{_YEAR}?
            | \d{{1,2}}\.\sJahrhunderts?\b | 24[-/]7\b | \d{{3}}-\d{{4}}\b
        )
        | (?={_LETTER})(?:
            {_MONTHS}\s(?:
                {_DAY}(?:\s?(?:[-\u2013]|and|to)\s?{_DAY})?{_YEAR}?
                | (?:del?\s)?\d{{4}}(?!\d|[.,]\d) | (?:Fourth|Fifth|First|Third)\b
            )
            | (?i:fourth|fifth|first|third)\sof\s{_MONTHS}
            | (?:alle|ore|às|las|vers|gegen|um)\s(?:ore\s)?\d{{1,2}}[.:h]\d{{2}}\b(?![.,]\d)
            | [aà]\s\d{{1,2}}\sheures?\b
        )
    """
# What begins a word stands behind one \\b, parted by its first character: most places of a
# sentence are passed over at once.
_NOT_FIGURES: Final = re.compile(rf"{_WEB} {_SHORT_YEAR} \b(?:{_SITE} {_DATES})", re.VERBOSE)
_NO_WEB: Final = re.compile(rf"{_SHORT_YEAR} \b(?:{_DATES})", re.VERBOSE)
_OF_WEB: Final = re.compile(r"[/@#]|www\.")
"""One of these is in every address, handle and tag: few sentences have any."""

_WORTH_LOOKING: Final = re.compile(r"\d|F(?:irst|ourth|ifth)|Third")


class Masks:
    """The masked extents of one sentence, to be asked place by place."""

    __slots__ = ("_ends", "_starts")

    def __init__(self, text: str, extent: Extent) -> None:
        found = _masked(text, extent.start, extent.end)
        self._starts = [start for start, _ in found]
        self._ends = [end for _, end in found]

    def covers(self, place: int) -> bool:
        """Tell whether the character at ``place`` is masked."""
        at = bisect_right(self._starts, place) - 1
        return at >= 0 and place < self._ends[at]


def _masked(text: str, start: int, end: int) -> list[tuple[int, int]]:
    if not _WORTH_LOOKING.search(text, start, end):
        return []
    pattern = _NOT_FIGURES if _OF_WEB.search(text, start, end) else _NO_WEB
    return [found.span() for found in pattern.finditer(text, start, end)]

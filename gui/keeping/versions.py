"""Versions of the brief: made as plain values, kept within bounds, compared line by line. No Qt.

``compare`` aligns two lists of lines. Lines are the same if they stand at overlapping places of one
article or have the same words; of the lines that both have, a longest row in the same order (the
longest increasing subsequence, Fredman 1975) stayed, the others moved. Costs n log n for n lines
beside a look-up of places.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final, Literal

from gui.edits.changes import of_articles, overlap
from gui.keeping.values import KeptLine, Version
from summarizer import Line, Settings

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from summarizer import Brief, Edits

MOST_AUTOMATIC: Final = 20
MOST_NAMED: Final = 100
OF_THE_BRIEF: Final = ("hidden", "pinned", "banned", "order", "own", "trust")
"""The fields of ``Edits`` that a restored version brings back; what else was decided stays."""

Sign = Literal["same", "moved", "changed", "added", "removed"]


@dataclass(frozen=True, slots=True)
class Pair:
    """One row of a comparison; ``old`` or ``new`` is ``None`` where only one version has it."""

    sign: Sign
    old: KeptLine | None
    new: KeptLine | None


def version_of(
    brief: Brief, options: Settings, *, name: str, when: str, automatic: bool
) -> Version:
    """Make a version of the brief that is shown."""
    articles = brief.analysis.story.articles
    keys = frozenset(article.sha256 for article in articles)
    lines: list[KeptLine] = []
    for section in brief.sections:
        for entry in section.entries:
            if isinstance(entry, Line):
                article = articles[entry.span.article]
                place = (article.sha256, entry.span.start, entry.span.end)
                source = f"{entry.span.article + 1} {article.outlet or ''}".strip()
                lines.append(KeptLine(entry.text, place, section.title, source))
            else:
                lines.append(KeptLine(entry.text, None, section.title))
    edits = of_articles(brief.edits, keys)
    return Version(name, when, automatic, options, edits, tuple(lines))


def options_of(brief: Brief, now: Settings) -> Settings:
    """Return the options that a brief was made with; they may not be those that hold now."""
    made = dict(brief.options)
    known: dict[str, Any] = {
        name: made[name] for name in Settings.__dataclass_fields__ if name in made
    }
    try:
        return replace(now, **known)
    except ValueError:
        return now


def with_version(versions: tuple[Version, ...], version: Version) -> tuple[Version, ...]:
    """Add a version; an automatic one that says what the latest says is not kept twice.

    The oldest automatic versions beyond 20 are dropped, of named ones those beyond 100.
    """
    if version.automatic and versions and versions[-1].lines == version.lines:
        return versions
    every = (*versions, version)
    dropped = {
        id(one)
        for automatic, most in ((True, MOST_AUTOMATIC), (False, MOST_NAMED))
        for one in [each for each in every if each.automatic is automatic][:-most]
    }
    return tuple(one for one in every if id(one) not in dropped)


def restored(now: Edits, version: Version) -> Edits:
    """Return the decisions with those about the brief as a version had them."""
    return replace(now, **{name: getattr(version.edits, name) for name in OF_THE_BRIEF})


def compare(old: Version, new: Version) -> tuple[Pair, ...]:
    """Tell what became of each line, in the order of ``new``; what is gone stands where it was."""
    partner = _partners(old.lines, new.lines)
    stayed = _longest_row([partner[at] for at in sorted(partner)])
    rows: list[Pair] = []
    gone = [at for at in range(len(old.lines)) if at not in set(partner.values())]
    for at, line in enumerate(new.lines):
        before = partner.get(at)
        if before is not None and before in stayed:
            while gone and gone[0] < before:
                rows.append(Pair("removed", old.lines[gone.pop(0)], None))
        rows.append(_pair(old.lines, before, line, stayed))
    rows += [Pair("removed", old.lines[at], None) for at in gone]
    return tuple(rows)


def _pair(
    old: Sequence[KeptLine], before: int | None, line: KeptLine, stayed: frozenset[int]
) -> Pair:
    if before is None:
        return Pair("added", None, line)
    if before not in stayed:
        return Pair("moved", old[before], line)
    return Pair("same" if old[before].text == line.text else "changed", old[before], line)


def _partners(old: Sequence[KeptLine], new: Sequence[KeptLine]) -> dict[int, int]:
    """Return, for each line of ``new`` that ``old`` has too, its number there; each once."""
    by_text: dict[str, list[int]] = defaultdict(list)
    by_article: dict[str, list[int]] = defaultdict(list)
    for number, line in enumerate(old):
        by_text[line.text].append(number)
        if line.place is not None:
            by_article[line.place[0]].append(number)
    found: dict[int, int] = {}
    taken: set[int] = set()
    for exact in (True, False):
        for number, line in enumerate(new):
            if number in found:
                continue
            near = by_text[line.text] if exact else _overlapping(old, by_article, line)
            partner = next((one for one in near if one not in taken), None)
            if partner is not None:
                found[number] = partner
                taken.add(partner)
    return found


def _overlapping(
    old: Sequence[KeptLine], by_article: dict[str, list[int]], line: KeptLine
) -> Iterable[int]:
    place = line.place
    if place is None:
        return ()
    near = ((one, old[one].place) for one in by_article[place[0]])
    return [one for one, at in near if at is not None and overlap(at, place)]


def _longest_row(numbers: Sequence[int]) -> frozenset[int]:
    """Return a longest increasing subsequence of different numbers."""
    tails: list[int] = []
    before: dict[int, int | None] = {}
    for number in numbers:
        at = bisect_left(tails, number)
        before[number] = tails[at - 1] if at else None
        tails[at : at + 1] = [number]
    row: set[int] = set()
    last = tails[-1] if tails else None
    while last is not None:
        row.add(last)
        last = before[last]
    return frozenset(row)

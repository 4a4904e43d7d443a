"""How well planted and real differences are found, and how many are false.

Planted: real sentences beside a copy in which some figures, dates and names were changed (seeded),
and others only said in another way ("12" as "twelve", "said" as "stated"), which is no difference.
The claims pair each sentence with its copy. Real: hand-marked stories through the whole pipeline,
with their true differences and the traps that a naive tool falls into.
"""

from __future__ import annotations

import json
import random
import re
from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

from summarizer import Article, Story, analyse
from summarizer.annotate import annotate, collect_quotes, link_names
from summarizer.judge import find_differences
from summarizer.model import Claim, Sentence, Span
from tests.quality.briefs import read
from tests.quality.marked import marked_by_us

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from summarizer.model import Analysis, Annotations, Difference, Extent
    from tests.quality.marked import MarkedStory

_SEED: Final = 20_240_611
_STORIES: Final = 60
_MOST_SENTENCES: Final = 40
_MONTHS: Final = ("January", "February", "March", "April", "June", "July", "August", "September")
_WEEKDAYS: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday")
_WORDS: Final = ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven")
_REWORDINGS: Final = (
    (r"\bsaid\b", "stated"),
    (r"\babout (?=\d)", "around "),
    (r" percent\b", "%"),
    (r"\bbut\b", "yet"),
    (r"\bPresident\b", "President,"),
    (r"\u2014", " - "),
    (r"\u201c|\u201d", '"'),
)
_KINDS: Final = ("figure", "date", "name")
_MARKED: Final = ("figure", "date", "name", "quote")
"""Kinds of marked differences that count; "attribution" is of wordings that no value shows."""


@dataclass(frozen=True, slots=True)
class Edit:
    """One change in a sentence: what kind, and where it stands before and after."""

    kind: str
    sentence: int
    before: tuple[int, int]
    after: tuple[int, int]


def measure(data_folder: Path) -> dict[str, float]:
    """Return precision and recall of planted differences, and shares on the marked stories."""
    figures: dict[str, float] = {}
    planted = data_folder / "allsides_dev.jsonl.gz"
    if planted.is_file():
        figures.update(_planted(read(planted, _STORIES)))
    stories = data_folder / "stories_dev.json"
    if stories.is_file():
        figures.update(_stories(json.loads(stories.read_text("utf-8"))))
    if stories.is_file() and planted.is_file():
        figures.update(_ours(marked_by_us(data_folder)))
    return figures


def _planted(rows: Iterable[dict[str, Any]]) -> dict[str, float]:
    chance = random.Random(_SEED)  # noqa: S311 - a repeatable choice, nothing secret
    found = dict.fromkeys(_KINDS, 0)
    put = dict.fromkeys(_KINDS, 0)
    shown = dict.fromkeys(_KINDS, 0)
    true = dict.fromkeys(_KINDS, 0)
    for row in rows:
        article = _sentences_only(row["articles"][0])
        if article is None:
            continue
        copy, edits = _altered(article, chance)
        differences = _differences_of(article, copy)
        for edit in edits:
            put[edit.kind] += 1
            found[edit.kind] += any(_shows(d, edit) for d in differences)
        for difference in differences:
            if difference.kind not in shown:
                continue  # a reworded quotation is indeed quoted in other words
            shown[difference.kind] += 1
            true[difference.kind] += any(_shows(difference, edit) for edit in edits)
    return _shares(found, put, shown, true)


def _shares(
    found: dict[str, int], put: dict[str, int], shown: dict[str, int], true: dict[str, int]
) -> dict[str, float]:
    figures = {
        "planted/precision": sum(true.values()) / max(sum(shown.values()), 1),
        "planted/recall": sum(found.values()) / max(sum(put.values()), 1),
    }
    for kind in _KINDS:
        figures[f"planted/{kind}/precision"] = true[kind] / shown[kind] if shown[kind] else 1.0
        figures[f"planted/{kind}/recall"] = found[kind] / max(put[kind], 1)
        figures[f"planted/{kind}/count"] = put[kind]
    return {name: round(value, 4) for name, value in figures.items()}


def _sentences_only(row: dict[str, Any]) -> Article | None:
    """Return an article of the row's sentences, one a line, at most forty."""
    story = Story.from_articles([Article.from_text(row["text"], language="en")])
    whole = story.articles[0]
    texts = [" ".join(s.cut(whole.text).split()) for s in whole.sentences if s.kind == "body"]
    return _article(texts[:_MOST_SENTENCES]) if len(texts) >= 5 else None


def _article(texts: Sequence[str]) -> Article:
    sentences: list[Sentence] = []
    start = 0
    for number, text in enumerate(texts):
        sentences.append(Sentence(start, start + len(text), number))
        start += len(text) + 1
    made = Article.from_text("\n".join(texts), language="en", date="2021-06-16")
    return replace(made, sentences=tuple(sentences))


def _altered(article: Article, chance: random.Random) -> tuple[Article, list[Edit]]:
    """Return a copy of the article with changed and reworded sentences, and the changes."""
    annotations = annotate(article)
    texts: list[str] = []
    edits: list[tuple[str, int, tuple[int, int], int, int]] = []
    for number, sentence in enumerate(article.sentences):
        text = sentence.cut(article.text)
        choice = chance.random()
        change = _change(article, annotations, sentence, chance) if choice < 0.4 else None
        if change is not None:
            kind, place, new = change
            low, high = place.start - sentence.start, place.end - sentence.start
            text = text[:low] + new + text[high:]
            edits.append((kind, number, (place.start, place.end), low, low + len(new)))
        elif choice < 0.8:
            text = _reworded(text)
        texts.append(text)
    copy = _article(texts)
    return copy, [
        Edit(kind, n, before, (copy.sentences[n].start + low, copy.sentences[n].start + high))
        for kind, n, before, low, high in edits
    ]


def _change(
    article: Article, annotations: Annotations, sentence: Sentence, chance: random.Random
) -> tuple[str, Extent, str] | None:
    """Choose something in the sentence to change: what kind, where, and what to print there."""
    options = [
        (kind, place, new)
        for kind, place, maker in (
            *(("figure", f, _other_number) for f in annotations.figures if f.role == "figure"),
            *(("date", d, _other_date) for d in annotations.dates),
            *(("name", m, _other_spelling) for m in annotations.mentions if m.kind == "person"),
        )
        if sentence.contains(place) and (new := maker(place.cut(article.text), chance))
    ]
    return chance.choice(options) if options else None


def _other_number(text: str, chance: random.Random) -> str | None:
    digits = re.search(r"\d[\d,]*", text)
    if digits is not None:
        number = int(digits.group().replace(",", ""))
        other = max(2, round(number * chance.choice((0.6, 1.4, 1.7)))) + (number < 6) * 5
        printed = f"{other:,}" if "," in digits.group() or other > 9999 else str(other)
        same = other == number or 1000 <= other <= 2100
        return None if same else text[: digits.start()] + printed + text[digits.end() :]
    word = re.search(rf"\b(?:{'|'.join(_WORDS)})\b", text)
    if word is None:
        return None
    others = [w for w in _WORDS if w != word.group()]
    return text[: word.start()] + chance.choice(others) + text[word.end() :]


def _other_date(text: str, chance: random.Random) -> str | None:
    for names in (_MONTHS, _WEEKDAYS):
        found = re.search(rf"\b(?:{'|'.join(names)})\b", text)
        if found is not None:
            other = chance.choice([name for name in names if name != found.group()])
            return text[: found.start()] + other + text[found.end() :]
    year = re.fullmatch(r"(?:19|20)\d\d", text)
    return str(int(text) + chance.choice((-3, -1, 2))) if year else None


def _other_spelling(text: str, chance: random.Random) -> str | None:
    """Misspell the last word of a name, or put another surname there."""
    words = text.split()
    last = words[-1]
    if len(words) < 2 or len(last) < 5 or not last.isalpha():
        return None
    if chance.random() < 0.5:
        return " ".join([*words[:-1], chance.choice(("Hargreave", "Tolliver", "Whitcombe"))])
    at = next((n for n in range(1, len(last)) if last[n] in "aeiou"), 0)
    vowel = chance.choice([v for v in "aeiou" if v != last[at]])
    return " ".join([*words[:-1], last[:at] + vowel + last[at + 1 :]]) if at else None


def _reworded(text: str) -> str:
    for pattern, new in _REWORDINGS:
        text = re.sub(pattern, new, text)
    for number, word in enumerate(_WORDS, 2):
        text = re.sub(rf"(?<![\d.,$-]){number} (?=[a-z]{{4,}})", f"{word} ", text)
    return text


def _differences_of(*articles: Article) -> tuple[Difference, ...]:
    annotations = [annotate(article) for article in articles]
    names = link_names(articles, annotations)
    quotes = collect_quotes(articles, annotations, names)
    claims = [
        Claim(n, "shared", tuple(Span.of(i, s) for i, s in enumerate(pair)), 2)
        for n, pair in enumerate(zip(*(a.sentences for a in articles), strict=True), 1)
    ]
    return find_differences(articles, annotations, names, quotes, claims)


def _shows(difference: Difference, edit: Edit) -> bool:
    """Tell whether a difference has a side at the change in either text."""
    kinds = {edit.kind, "quote", "date" if edit.kind == "figure" else edit.kind}
    places = {0: edit.before, 1: edit.after}
    return difference.kind in kinds and all(
        any(
            span.article == index and span.start < end and start < span.end
            for side in difference.sides
            for span in side.spans
        )
        for index, (start, end) in places.items()
    )


def _stories(stories: Sequence[dict[str, Any]]) -> dict[str, float]:
    """Return how many marked differences are shown, how many traps, and how many in all."""
    put, found = Counter[str](), Counter[str]()
    traps = fallen = shown = 0
    for row in stories:
        texts = [_headed(text) for text in row["articles"]]
        analysis = analyse(Story.from_articles(texts))
        shown += len(analysis.differences)
        for marked in row["differences"]:
            put[marked["kind"]] += 1
            found[marked["kind"]] += _is_shown(analysis, marked)
        for trap in row["not_differences"]:
            traps += 1
            fallen += _is_shown(analysis, trap)
    counted = sum(put[kind] for kind in _MARKED)
    return {
        "stories/found": round(sum(found[kind] for kind in _MARKED) / max(counted, 1), 4),
        **{f"stories/found/{kind}": round(found[kind] / put[kind], 4) for kind in sorted(put)},
        "stories/traps shown": round(fallen / max(traps, 1), 4),
        "stories/shown": shown,
    }


def _headed(text: str) -> Article:
    return Article.from_text(text, title=text.split("\n", maxsplit=1)[0], language="en")


def _ours(stories: Iterable[MarkedStory]) -> dict[str, float]:
    """Return how many of our own marked differences are shown, by relation, and how few traps."""
    put, found = Counter[str](), Counter[str]()
    traps = fallen = shown = 0
    for marked in stories:
        analysis = analyse(marked.story)
        shown += len(analysis.differences)
        for difference in marked.differences:
            if difference.kind in _MARKED:
                name = f"{difference.kind}: {difference.relation}"
                put[name] += 1
                found[name] += _touches(analysis, difference.sides)
        traps += len(marked.traps)
        fallen += sum(_touches(analysis, trap.sides) for trap in marked.traps)
    return {
        "marked/found": round(found.total() / max(put.total(), 1), 4),
        **{f"marked/found/{name}": round(found[name] / put[name], 4) for name in sorted(put)},
        "marked/traps avoided": round(1 - fallen / max(traps, 1), 4),
        "marked/shown": shown,
    }


def _is_shown(analysis: Analysis, marked: dict[str, Any]) -> bool:
    """Tell whether one difference has different sides at marks of two different sources."""
    marks = []
    for side in marked["sides"]:
        start = analysis.story.articles[side["source"]].text.find(side["mark"])
        if start >= 0:
            marks.append(Span(side["source"], start, start + len(side["mark"])))
    return _touches(analysis, marks)


def _touches(analysis: Analysis, marks: Sequence[Span]) -> bool:
    """Tell whether one difference has different sides at marks of two different sources."""
    for difference in analysis.differences:
        touched = [
            (number, mark)
            for number, side in enumerate(difference.sides)
            for mark in marks
            if any(mark.overlaps(span) for span in side.spans)
        ]
        sides = {number for number, _ in touched}
        if len(sides) > 1 and len({mark.article for _, mark in touched}) > 1:
            return True
    return False

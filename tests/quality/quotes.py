"""Quality of quotes: spans of direct quotes and their speakers, against PolNeAR and marked stories.

A gold quote is a span of an attribution's content that begins and ends with a quotation mark,
after stretches parted by white space alone (the corpus cuts at sentences) are put together. Found
quotes are those of kind ``direct``. Two matchings are reported, each one to one:

- exact: the two have the same characters once marks, punctuation and white space at both ends are
  left out;
- overlap: their words, by place, have an F1 of at least 0.8.

A found quote of four words or more that matches no gold quote counts against precision, one that
lies in an attribution marked as mixed does not. Indirect speech is matched with attributions that
quote no words, at an F1 of their words of at least 0.5. A speaker is right if the last word of the
gold source's name stands in the speaker's name, or, where the source is a pronoun or a description,
if the phrase found for the speaker overlaps the gold phrase.
"""

from __future__ import annotations

import gzip
import json
import re
from collections import Counter
from typing import TYPE_CHECKING, Any

from summarizer.annotate import annotate, collect_quotes, link_names
from summarizer.model import Annotations, Article, Extent, Quote, Speech
from summarizer.segment import segment

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    Finder = Callable[[dict[str, Any]], list[Speech]]

_MARKS = "“”\"‘’'«»„‟‹›"
_EDGE = re.compile(r"^[\W_]+|[\W_]+$")
_WORD = re.compile(r"\w+")
_BETWEEN_MARKS = re.compile(r"[“\"][^“”\"]+[”\"]")
_CAPITALS = re.compile(r"[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)*")
_NEARBY = 60
_OVERLAP = 0.8
_HALF = 0.5
Stretch = tuple[int, int]


def measure(data_folder: Path, name: str = "quotes_dev") -> dict[str, float]:
    """Return F1 of direct quote spans, speaker accuracy, and the share of marked quotes right.

    The baseline takes every stretch between double marks for a quote and the nearest capitalised
    words outside for its speaker.
    """
    rows = _rows(data_folder / f"{name}.jsonl.gz")
    ours, baseline = _totals(rows, _found), _totals(rows, _nearest_capitals)
    stories = json.loads((data_folder / "stories_dev.json").read_text("utf-8"))
    marked = [_marked(story) for story in stories]
    return {
        "direct_f1_exact": _f1(ours["exact"], ours["found"], ours["gold"]),
        "direct_f1_overlap": _f1(ours["overlap"], ours["found"], ours["gold"]),
        "direct_recall_overlap": ours["overlap"] / max(ours["gold"], 1),
        "direct_precision_overlap": ours["overlap"] / max(ours["found"], 1),
        "speaker_accuracy": ours["right"] / max(ours["asked"], 1),
        "indirect_precision": ours["indirect_right"] / max(ours["indirect_found"], 1),
        "indirect_recall": ours["indirect_right"] / max(ours["indirect_gold"], 1),
        "indirect_speaker_accuracy": ours["indirect_speaker"] / max(ours["indirect_asked"], 1),
        "marked_quotes_right": sum(r for r, _ in marked) / max(sum(n for _, n in marked), 1),
        "baseline_direct_f1_overlap": _f1(baseline["overlap"], baseline["found"], baseline["gold"]),
        "baseline_speaker_accuracy": baseline["right"] / max(baseline["asked"], 1),
    }


def _totals(rows: Sequence[dict[str, Any]], find: Finder) -> Counter[str]:
    totals: Counter[str] = Counter()
    for row in rows:
        found = find(row)
        totals.update(_count(row, [speech for speech in found if speech.kind == "direct"]))
        totals.update(_count_indirect(row, [s for s in found if s.kind == "indirect"]))
    return totals


def _found(row: dict[str, Any]) -> list[Speech]:
    article = segment(Article.from_text(row["text"], title=row["title"]))
    return list(annotate(article).speech)


def _nearest_capitals(row: dict[str, Any]) -> list[Speech]:
    text, speech = row["text"], []
    for quoted in _BETWEEN_MARKS.finditer(text):
        after = _CAPITALS.search(text, quoted.end(), quoted.end() + _NEARBY)
        before = [*_CAPITALS.finditer(text, max(0, quoted.start() - _NEARBY), quoted.start())]
        nearest = after or (before[-1] if before else None)
        who = Extent(*nearest.span()) if nearest else None
        name = nearest.group() if nearest else None
        speech.append(Speech(quoted.start(), quoted.end(), "direct", who, name))
    return speech


def _rows(path: Path) -> list[dict[str, Any]]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def _f1(right: int, found: int, gold: int) -> float:
    return 2 * right / (found + gold) if found + gold else 0.0


def gold_quotes(row: dict[str, Any]) -> list[tuple[Stretch, dict[str, Any]]]:
    """Return the quoted spans of a row's attributions, with their attribution."""
    text, found = row["text"], []
    for attribution in row["attributions"]:
        for start, end in _joined(text, attribution["content_spans"]):
            piece = text[start:end].strip().rstrip(".,;")
            if piece and piece[0] in _MARKS and piece[-1] in _MARKS:
                found.append(((start, end), attribution))
    unique = dict(found)
    return sorted(unique.items(), key=lambda item: item[0])


def _joined(text: str, spans: Sequence[Sequence[int]]) -> list[Stretch]:
    """Put stretches together that white space alone parts, unless a quotation ends between."""
    joined: list[Stretch] = []
    for start, end in sorted((a, b) for a, b in spans):
        between = text[joined[-1][1] : start] if joined else "x"
        ended = joined and text[joined[-1][1] - 1] in '”"»' and text[start] in '“"«'
        if joined and not between.strip() and "\n" not in between and not ended:
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    return joined


def _count(row: dict[str, Any], direct: Sequence[Speech]) -> dict[str, int]:
    text = row["text"]
    gold = gold_quotes(row)
    pairs = _match(text, direct, gold)
    mixed = [
        (start, end)
        for attribution in row["attributions"]
        for start, end in attribution["content_spans"]
    ]
    unmatched = [d for d in direct if all(d is not p[0] for p in pairs)]
    wrong = [d for d in unmatched if _counts(text, d, mixed)]
    named = [(d, a) for d, _, a in pairs if a["source"]]
    return {
        "gold": len(gold),
        "found": len(pairs) + len(wrong),
        "overlap": len(pairs),
        "exact": sum(_core(text, d.start, d.end) == _core(text, *g) for d, g, _ in pairs),
        "asked": len(named),
        "right": sum(speaker_right(d, a) for d, a in named),
    }


def _count_indirect(row: dict[str, Any], indirect: Sequence[Speech]) -> dict[str, int]:
    """Count the indirect speech found that is an attribution without quoted words.

    PolNeAR also marks beliefs, plans and documents ("the poll shows", "wants to"), which are no
    speech; so recall stays far below what a reader would call found.
    """
    text = row["text"]
    gold = [
        ((a["content_spans"][0][0], a["content_spans"][-1][1]), a)
        for a in row["attributions"]
        if a["content_spans"] and not a["direct"] and not a["mixed"]
    ]
    pairs = _match(text, indirect, sorted(gold, key=lambda item: item[0]), _HALF)
    named = [(speech, attribution) for speech, _, attribution in pairs if attribution["source"]]
    return {
        "indirect_gold": len(gold),
        "indirect_found": len(indirect),
        "indirect_right": len(pairs),
        "indirect_asked": len(named),
        "indirect_speaker": sum(speaker_right(s, a) for s, a in named),
    }


def _counts(text: str, found: Speech, contents: Sequence[Stretch]) -> bool:
    inside = any(start <= found.start + 1 and found.end - 1 <= end for start, end in contents)
    return not inside and len(found.cut(text).split()) >= 4


def _core(text: str, start: int, end: int) -> Stretch:
    piece = text[start:end]
    left, right = _EDGE.match(piece), re.search(r"[\W_]+$", piece)
    return start + (left.end() if left else 0), end - (len(right.group()) if right else 0)


def _places(text: str, start: int, end: int) -> set[int]:
    return {found.start() for found in _WORD.finditer(text, start, end)}


def _match(
    text: str,
    found: Sequence[Speech],
    gold: Sequence[tuple[Stretch, dict[str, Any]]],
    least: float = _OVERLAP,
) -> list[tuple[Speech, Stretch, dict[str, Any]]]:
    pairs, used = [], set()
    for stretch, attribution in gold:
        wanted = _places(text, *stretch)
        best, score = None, least
        for number, speech in enumerate(found):
            if number in used or speech.end <= stretch[0] or speech.start >= stretch[1]:
                continue
            own = _places(text, speech.start, speech.end)
            overlap = _f1(len(own & wanted), len(own), len(wanted))
            if overlap >= score:
                best, score = number, overlap
        if best is not None:
            used.add(best)
            pairs.append((found[best], stretch, attribution))
    return pairs


def speaker_right(speech: Speech, attribution: dict[str, Any]) -> bool:
    """Tell whether the speaker found is the attribution's source."""
    if speech.speaker and any(
        speech.speaker.start < end and start < speech.speaker.end
        for start, end in attribution["source_spans"]
    ):
        return True
    if speech.cue and any(  # the corpus sometimes has source and cue the wrong way round
        speech.cue.start < end and start < speech.cue.end
        for start, end in attribution["source_spans"]
    ):
        return any(
            speech.speaker is not None and speech.speaker.start < end and start < speech.speaker.end
            for start, end in attribution["cue_spans"]
        )
    names = re.findall(r"[A-Z][\w'’-]+", attribution["source"])
    last = [name.removesuffix("'s").removesuffix("’s").lower() for name in names]
    return bool(last and speech.name and set(last) & set(speech.name.lower().split()))


def _marked(story: dict[str, Any]) -> tuple[int, int]:
    """Return how many of a story's marked quotes have the right speaker, and how many there are."""
    articles = [segment(Article.from_text(text)) for text in story["articles"]]
    annotations = [annotate(article) for article in articles]
    quotes = story_quotes(articles, annotations)
    right = sum(
        any(marked_right(story, mark, quote) for quote in quotes) for mark in story["quotes"]
    )
    return right, len(story["quotes"])


def story_quotes(
    articles: Sequence[Article], annotations: Sequence[Annotations]
) -> tuple[Quote, ...]:
    """Return the quotes of a story."""
    return collect_quotes(articles, annotations, link_names(articles, annotations))


def marked_right(story: dict[str, Any], mark: dict[str, Any], quote: Quote) -> bool:
    """Tell whether a quote holds the marked words and has their speaker."""
    start = story["articles"][mark["source"]].find(mark["mark"])
    holds = (
        quote.span.article == mark["source"]
        and quote.span.start < start + len(mark["mark"])
        and start < quote.span.end
    )
    words = {word.lower() for word in re.findall(r"[A-Z][\w'’-]+", mark["speaker"])}
    return bool(
        holds and quote.speaker and words & set(re.findall(r"[\w'’-]+", quote.speaker.lower()))
    )

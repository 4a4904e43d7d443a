"""Direct, mixed and indirect speech of one article, with speaker and cue.

In: an article with sentences, and its mentions. Out: speech in order of place. Quotations come
from the marks and are read from top to bottom, indirect speech is read sentence by sentence in
between, so that pronouns find who spoke last. One or two quoted words without a reporting verb,
names in marks and titles of works are no speech. Cost: linear in the length of the sentences.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Final

from summarizer.annotate.quotes.dialogue import spoken_turns
from summarizer.annotate.quotes.form import is_name
from summarizer.annotate.quotes.indirect import Indirect
from summarizer.annotate.quotes.layout import Layout
from summarizer.annotate.quotes.marks import find_quotations
from summarizer.annotate.quotes.phrases import Cast
from summarizer.annotate.quotes.reader import Reader
from summarizer.annotate.quotes.speakers import Speakers

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from summarizer.annotate.quotes.marks import Quotation
    from summarizer.model import Article, Mention, Speech

_RECENT: Final = 8


def find_speech(article: Article, mentions: Sequence[Mention]) -> tuple[Speech, ...]:
    """Return what the article reports to have been said, in order of place."""
    text, layout, cast = article.text, Layout.of(article), Cast.of(mentions, article.language)
    marked = find_quotations(text, layout.paragraphs, layout.sentences)
    quotations = [found for found in marked if not is_name(text, found, cast)]
    if cast.grammar:
        turns = spoken_turns(text, layout.paragraphs, cast.grammar)
        quotations = sorted([*quotations, *_outside(turns, quotations)])
    speakers = Speakers.of(text, mentions, layout, quotations, cast.grammar)
    reader = Reader(text, layout, cast, speakers)
    indirect = Indirect(text, cast, speakers, quotations)
    by_sentence: dict[int, list[int]] = defaultdict(list)
    for number, quotation in enumerate(quotations):
        by_sentence[layout.index(quotation.start)].append(number)
    for index, sentence in enumerate(layout.sentences):
        for number in by_sentence.get(index, ()):
            after = quotations[number + 1 : number + 2]
            reader.read(quotations[number], after[0].start if after else len(text))
        if sentence.kind != "headline":
            reader.found.extend(indirect.read(sentence, reader.found[-_RECENT:]))
    return tuple(sorted(reader.found))


def _outside(turns: Iterable[Quotation], quotations: Sequence[Quotation]) -> Iterator[Quotation]:
    """Yield the turns of a dialogue that hold no quotation in marks."""
    for turn in turns:
        if not any(turn.overlaps(quotation) for quotation in quotations):
            yield turn

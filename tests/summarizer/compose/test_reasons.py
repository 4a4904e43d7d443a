from __future__ import annotations

import re
from pathlib import Path

import pytest

from summarizer import Analysis, Brief, Edits, Settings, analyse, load_story
from summarizer.compose import compose
from summarizer.compose.relations import sides_by_passage


@pytest.fixture(scope="module")
def seeds() -> Analysis:
    return analyse(load_story([Path(__file__).parents[3] / "seeds"]))


@pytest.fixture(scope="module", params=[60, 250, 600])
def brief(request: pytest.FixtureRequest, seeds: Analysis) -> Brief:
    return compose(seeds, Settings(words=request.param), Edits())


def test_each_reason_is_one_sentence_that_is_so(seeds: Analysis, brief: Brief) -> None:
    sides = sides_by_passage(seeds)
    claims = {claim.id: claim for claim in seeds.claims}
    for line in brief.lines:
        assert line.why.endswith(".")
        articles = claims[line.claim].articles
        if found := re.match(r"(\d+) of 4 sources report this, in (\d+) independent", line.why):
            assert (int(found[1]), int(found[2])) == (len(articles), line.voices)
        else:
            assert line.why.startswith(f"Only source {line.span.article + 1} reports this")
            assert articles == (line.span.article,)
        if found := re.search(r"one side of a difference about (.+?)[;.]", line.why + ";"):
            assert any(d.about.startswith(found[1]) for d, _ in sides[line.span])
        if "so that source" in line.why:
            own = next(s for s in brief.sections if line in s.lines)
            assert own.source == line.span.article


def test_a_line_that_goes_on_stands_behind_its_line(seeds: Analysis, brief: Brief) -> None:
    for section in brief.sections:
        for before, line in zip((None, *section.lines), section.lines, strict=False):
            if "it goes on from the line before" in line.why:
                assert before is not None
                sentences = seeds.story.articles[line.span.article].sentences
                starts = [sentence.start for sentence in sentences]
                place = starts.index(line.span.start)
                assert before.span.start == starts[place - 1]
                assert "the next line leans on it" in before.why


def test_the_brief_opens_with_what_most_report(brief: Brief) -> None:
    assert brief.sections[0].kind == "shared"
    assert brief.sections[0].lines[0].voices >= 3

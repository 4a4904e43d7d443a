from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from gui.window.files import ask_target, opens_story, slug
from gui.work import engine as ask
from gui.work.export import FORMATS, PDF, export
from summarizer import Analysis, Article, Cancelled, Edits, Story, Task, VerbatimError

if TYPE_CHECKING:
    from pathlib import Path


def story_of(*texts: str) -> Story:
    return Story(tuple(Article.from_text(text) for text in texts))


def test_hidden_articles_keep_their_place_and_have_no_say(loaded: ask.Loaded) -> None:
    edits = Edits(hidden=frozenset({loaded.story.articles[0].sha256}))
    seen = ask.examine(loaded.story, edits, ask.Memory(), Task())
    assert seen.hidden == {0}
    assert seen.analysis is not None
    assert seen.analysis.story.articles == loaded.story.articles
    assert all(0 not in claim.articles for claim in seen.analysis.claims)
    assert all(0 not in voice.articles for voice in seen.analysis.voices)
    assert seen.counts[0] == ask.Counts(0, 0)


def test_warming_up_takes_a_story_through_all_stages_and_can_be_stopped() -> None:
    ask.warm_up(Task())
    task = Task()
    task.cancel()
    with pytest.raises(Cancelled):
        ask.warm_up(task)


def test_a_brief_knows_how_many_of_its_lines_are_verbatim(solved: ask.Solved) -> None:
    assert solved.verified == len(solved.brief.lines) > 0


def test_finding_gives_the_places_of_all_visible_articles() -> None:
    analysis = Analysis(story_of("Iraq and IRAQ.", "No such thing.", "In iraq"))
    found = ask.find(analysis, frozenset(), "iraq", "auto", Task())
    assert [hit.cut(analysis.story.articles) for hit in found.spans] == ["Iraq", "IRAQ", "iraq"]
    found = ask.find(analysis, frozenset({0}), "iraq", "auto", Task())
    assert {hit.article for hit in found.spans} == {2}


def test_finding_takes_the_words_literally() -> None:
    analysis = Analysis(story_of("a.b aXb (a.b" + " e" * 20_000))
    assert ask.find(analysis, frozenset(), "a.b", "auto", Task()).whole == 2
    assert ask.find(analysis, frozenset(), "(", "auto", Task()).whole == 1
    assert ask.find(analysis, frozenset(), "", "auto", Task()).spans == ()


def test_finding_can_be_cancelled() -> None:
    task = Task()
    task.cancel()
    with pytest.raises(Cancelled):
        ask.find(Analysis(story_of("text")), frozenset(), "t", "auto", task)


def test_an_export_that_fails_leaves_the_older_file(solved: ask.Solved, tmp_path: Path) -> None:
    target = tmp_path / "brief.txt"
    export(solved.brief, target, FORMATS[0], Task())
    before = target.read_bytes()
    line = solved.brief.lines[0]
    section = replace(solved.brief.sections[0], lines=(replace(line, text="Not what it says."),))
    with pytest.raises(VerbatimError):
        export(replace(solved.brief, sections=(section,)), target, FORMATS[0], Task())
    assert target.read_bytes() == before
    assert list(tmp_path.iterdir()) == [target]


def test_a_title_becomes_a_file_name() -> None:
    assert slug("Joe Biden meets: Iraq's “PM”?") == "joe-biden-meets-iraq-s-pm"
    assert slug("…") == "brief"
    assert len(slug("word " * 50)) <= 60


def test_a_folder_opens_and_a_file_adds(tmp_path: Path) -> None:
    assert opens_story([str(tmp_path)], story_open=True)
    assert not opens_story([str(tmp_path / "a.txt")], story_open=True)
    assert opens_story([str(tmp_path / "a.txt")], story_open=False)


def test_a_dismissed_save_dialog_saves_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("gui.window.files.QFileDialog.getSaveFileName", lambda *_: ("", ""))
    assert ask_target(None, "", "Title", None) is None  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("name", "chosen", "expected"),
    [
        ("brief.docx", 12, ("brief.docx", "docx-worksheet")),
        ("brief.docx", 0, ("brief.docx", "docx")),
        ("brief.csv", 8, ("brief.csv", "csv-differences")),
        ("brief", 2, ("brief.html", "html")),
    ],
)
def test_the_chosen_filter_tells_formats_of_one_ending_apart(
    monkeypatch: pytest.MonkeyPatch, name: str, chosen: int, expected: tuple[str, str]
) -> None:
    answer = (name, FORMATS[chosen].filter)
    monkeypatch.setattr("gui.window.files.QFileDialog.getSaveFileName", lambda *_: answer)
    found = ask_target(None, "", "Title", None)  # type: ignore[arg-type]
    assert found is not None
    assert (found[0].name, found[1].name) == expected


def test_the_window_offers_the_formats_of_the_engine() -> None:
    from summarizer.export import FORMATS as WRITTEN  # noqa: PLC0415

    own = [(f.title.text, f.suffix, f.name, f.uses) for f in FORMATS if f is not PDF]
    assert own == [(f.title, f.suffix, f.name, f.uses) for f in WRITTEN]


def test_an_export_never_goes_over_a_source(solved: ask.Solved, tmp_path: Path) -> None:
    source = tmp_path / "article.txt"
    source.write_text("The article.", "utf-8")
    story = solved.brief.analysis.story
    first = replace(story.articles[0], path=str(source))
    analysis = replace(
        solved.brief.analysis, story=replace(story, articles=(first, *story.articles[1:]))
    )
    with pytest.raises(OSError, match="one of the sources"):
        export(replace(solved.brief, analysis=analysis), source, FORMATS[0], Task())
    assert source.read_text("utf-8") == "The article."


@pytest.mark.parametrize("number", range(len(FORMATS)))
def test_every_format_is_written(solved: ask.Solved, tmp_path: Path, number: int) -> None:
    form = FORMATS[number]
    target = export(solved.brief, tmp_path / f"brief{form.suffix}", form, Task())
    assert target.stat().st_size > (40 if form.name == "csv-notes" else 100)  # there are none


def test_marks_come_with_what_was_loaded(loaded: ask.Loaded) -> None:
    assert loaded.marked is not None
    assert loaded.marked.analysis is loaded.analysis
    assert len(loaded.marked.columns) == len(loaded.story.articles)

"""The session file: everything comes back, and nothing hostile comes in."""

from __future__ import annotations

import json
import os
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gui.keeping import session_file
from gui.keeping.session_file import SessionFileError
from gui.keeping.values import KeptDraft, KeptLine, KeptStory, Version, View
from gui.work.reopening import bare
from summarizer import Article, Cancelled, Edits, Settings, Task
from summarizer.model import Note, OwnWords, Skipped
from tests.gui.test_edits_changes import edits

if TYPE_CHECKING:
    from collections.abc import Callable

    from gui.work import engine as ask

WHEN = "2021-07-28T14:32:00+00:00"


@pytest.fixture
def kept(loaded: ask.Loaded, seeds: Path) -> KeptStory:
    articles = tuple(map(bare, loaded.story.articles))
    place = (articles[0].sha256, 70, 260)
    decided = Edits(
        pinned=frozenset({place}),
        notes=frozenset({Note(place, "ask the embassy", ("call",))}),
        own=frozenset({OwnWords(place, "More follows.")}),
    )
    chosen = Settings(words=180, method="lexrank", focus="troops", selection="exact")
    line = KeptLine("Troops will leave.", place, "What the sources share", "1 The Hill")
    version = Version("Evening", WHEN, False, chosen, decided, (line, KeptLine("Mine.", None)))
    return KeptStory(
        title="Iraq",
        paths=(str(seeds),),
        articles=articles,
        skipped=(Skipped(str(seeds / "x.png"), "it is a picture."),),
        options=chosen,
        edits=decided,
        view=View((("claim", place), ("splitter", (200, 700, 380)), ("tab", 2))),
        versions=(version,),
        saved=WHEN,
        drafts=(
            KeptDraft("note", (place,), "ask the em", "call, de", changes=Note(place, "ask")),
            KeptDraft(
                "line", (place,), "More fol", before=True, changes=OwnWords(place, "Mo", True)
            ),
            KeptDraft("line", (place,), "New"),
            KeptDraft("remark", (place, (articles[1].sha256, 3, 9)), "they said"),
        ),
    )


def test_what_is_saved_is_opened_again_whole(kept: KeptStory, tmp_path: Path) -> None:
    path = tmp_path / "iraq.sidebrief"
    saved = session_file.save(kept, path, Task())
    assert saved.file == str(path)
    opened = session_file.load(path, Task())
    assert opened == saved


def test_a_session_without_drafts_is_read(kept: KeptStory, tmp_path: Path) -> None:
    path = tmp_path / "older.sidebrief"
    value = json.loads(session_file.encoded(kept, path))
    del value["drafts"]
    assert session_file.decoded(json.dumps(value).encode(), path).drafts == ()


def test_a_session_holds_the_text_and_paths_from_its_folder_on(
    kept: KeptStory, seeds: Path, tmp_path: Path
) -> None:
    path = seeds.parent / "iraq.sidebrief"
    value = json.loads(session_file.encoded(kept, path))
    assert (value["format"], value["version"]) == ("sidebrief-session", 1)
    assert value["paths"] == ["seeds"]
    assert all(one["path"].startswith("seeds/") for one in value["articles"])
    assert value["articles"][0]["text"] == kept.articles[0].text
    elsewhere = session_file.decoded(json.dumps(value).encode(), tmp_path / "iraq.sidebrief")
    assert elsewhere.paths == (str(tmp_path / "seeds"),)
    assert [one.text for one in elsewhere.articles] == [one.text for one in kept.articles]


@given(edits)
def test_all_decisions_come_back(all_: Edits) -> None:
    story = KeptStory(edits=all_, saved=WHEN)
    path = Path(os.sep) / "s.sidebrief"
    data = session_file.encoded(story, path)
    assert session_file.decoded(data, path).edits == all_


@given(st.text(min_size=1).filter(str.strip))
def test_any_text_comes_back_character_for_character(text: str) -> None:
    article = Article.from_text(text, title=text[:50])
    path = Path(os.sep) / "s.sidebrief"
    data = session_file.encoded(KeptStory(articles=(article,), saved=WHEN), path)
    assert session_file.decoded(data, path).articles == (article,)


def test_half_characters_survive(tmp_path: Path) -> None:
    article = Article.from_text("one \ud83d half\n")
    path = tmp_path / "s.sidebrief"
    session_file.save(KeptStory(articles=(article,), saved=WHEN), path, Task())
    assert session_file.load(path, Task()).articles == (article,)


def test_a_newer_version_is_refused_and_says_so(kept: KeptStory, tmp_path: Path) -> None:
    path = tmp_path / "new.sidebrief"
    session_file.save(kept, path, Task())
    path.write_text(path.read_text("utf-8").replace('"version": 1', '"version": 2', 1), "utf-8")
    before = path.read_bytes()
    with pytest.raises(SessionFileError, match="newer Sidebrief") as refused:
        session_file.load(path, Task())
    assert "new.sidebrief" in str(refused.value)
    assert "Update Sidebrief" in str(refused.value)
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda v: v.update(version="1"), "which version"),
        (lambda v: v.update(format="sidebrief-brief"), "no Sidebrief session"),
        (lambda v: v.update(articles={}), "articles is not a list"),
        (lambda v: v["articles"][1].update(text=7), r"articles\[1\]\.text is not a text"),
        (lambda v: v["articles"][0].update(text="  "), r"articles\[0\]\.text is empty"),
        (lambda v: v["articles"][0].update(sha256="../../x"), "64 hexadecimal digits"),
        (lambda v: v["articles"][0].update(heading=[0, 10**9]), r"articles\[0\]\.heading"),
        (lambda v: v["articles"][0].update(date="yesterday"), r"articles\[0\]\.date"),
        (lambda v: v["articles"][0].update(date_basis="rumour"), "date_basis"),
        (lambda v: v["options"].update(words=10**9), "options: words must lie between"),
        (lambda v: v["options"].update(method=["x"]), "options"),
        (lambda v: v["edits"].update(pinned=[["k", 9, 3]]), "edits holds a decision"),
        (lambda v: v["versions"][0].update(when="soon"), r"versions\[0\]\.when is not a time"),
        (lambda v: v["versions"][0]["lines"].append([]), r"versions\[0\]\.lines\[2\]"),
        (lambda v: v.update(view={"x": {"y": 1}}), r"view\.x holds an object"),
        (lambda v: v.update(view={"x": [[[[[[[[]]]]]]]]}), r"view\.x is too deep"),
        (lambda v: v.update(view={"x": [0] * 30_000}), "too long"),
        (lambda v: v.update(paths=["p"] * 6_000), "more than 5,000"),
        (lambda v: v.update(title="t" * 30_000), "title has more than 20,000 characters"),
        (lambda v: v.pop("saved"), "saved"),
        (lambda v: v["drafts"][0].update(kind="essay"), r"drafts\[0\]\.kind is not one of line"),
        (lambda v: v["drafts"][0].update(places=[]), r"drafts\[0\]\.places is empty"),
        (lambda v: v["drafts"][1].update(places=[["k", 9, 3]]), r"drafts\[1\]\.places\[0\]"),
        (lambda v: v["drafts"][2].update(text=None), r"drafts\[2\]\.text is not a text"),
        (lambda v: v["drafts"][3].update(changes=["x"]), r"drafts\[3\]\.changes"),
    ],
)
def test_what_is_not_of_its_form_is_refused_by_name(
    kept: KeptStory, tmp_path: Path, change: Callable[[dict[str, Any]], object], said: str
) -> None:
    path = tmp_path / "evil.sidebrief"
    value = json.loads(session_file.encoded(kept, path))
    change(value)
    path.write_text(json.dumps(value), "utf-8")
    with pytest.raises(SessionFileError, match=said) as refused:
        session_file.load(path, Task())
    message = str(refused.value)
    assert "evil.sidebrief" in message
    assert "open the folder of articles" in message or "version" in said
    assert path.exists()


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"{",
        b"[]",
        b"\xff\xfe\x00",
        b"[" * 200_000,
        b'{"format": "sidebrief-session", "version": NaN}',
        b'{"format": "sidebrief-session", "version": 1, "title": ' + b"9" * 9_000 + b"}",
    ],
)
def test_what_is_no_session_is_one_sentence(data: bytes, tmp_path: Path) -> None:
    path = tmp_path / "x.sidebrief"
    path.write_bytes(data)
    with pytest.raises(SessionFileError, match="cannot be opened"):
        session_file.load(path, Task())


def test_a_file_that_is_too_large_is_not_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kept: KeptStory
) -> None:
    path = tmp_path / "large.sidebrief"
    session_file.save(kept, path, Task())
    monkeypatch.setattr(session_file, "LARGEST", 1000)
    with pytest.raises(SessionFileError, match="larger than"):
        session_file.load(path, Task())
    with pytest.raises(SessionFileError, match="too large for one session file"):
        session_file.save(kept, tmp_path / "other.sidebrief", Task())
    assert not (tmp_path / "other.sidebrief").exists()


def test_what_is_not_there_or_no_file_is_said(tmp_path: Path) -> None:
    with pytest.raises(SessionFileError, match="no such file"):
        session_file.load(tmp_path / "gone.sidebrief", Task())
    (tmp_path / "folder.sidebrief").mkdir()
    with pytest.raises(SessionFileError, match="no such file"):
        session_file.load(tmp_path / "folder.sidebrief", Task())


def test_a_session_never_goes_over_a_source(kept: KeptStory, tmp_path: Path) -> None:
    source = tmp_path / "article.sidebrief"
    source.write_text("An article.", "utf-8")
    story = replace(kept, articles=(replace(kept.articles[0], path=str(source)),))
    with pytest.raises(OSError, match="one of the sources"):
        session_file.save(story, source, Task())
    assert source.read_text("utf-8") == "An article."


@pytest.mark.parametrize(
    "path",
    ["//elsewhere/share/one.txt", r"\\elsewhere\share\one.txt", r"\/elsewhere/share/one.txt"],
)
def test_no_path_of_a_session_leads_to_another_machine(
    path: str, kept: KeptStory, tmp_path: Path
) -> None:
    file = tmp_path / "story.sidebrief"
    data = json.loads(session_file.encoded(kept, file))
    data["paths"], data["articles"][0]["path"] = [path], path
    opened = session_file.decoded(json.dumps(data).encode(), file)
    assert opened.paths == (str(tmp_path / "one.txt"),)
    assert opened.articles[0].path == str(tmp_path / "one.txt")


def test_saving_that_is_cancelled_writes_nothing(kept: KeptStory, tmp_path: Path) -> None:
    task = Task()
    task.cancel()
    with pytest.raises(Cancelled):
        session_file.save(kept, tmp_path / "x.sidebrief", task)
    assert not list(tmp_path.iterdir())


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner),
    max_leaves=8,
)
_FIELDS = (
    *("title", "saved", "paths", "skipped", "options", "edits", "view", "versions", "articles"),
    "drafts",
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=150)
@given(name=st.sampled_from(_FIELDS), value=_JSON, within=st.booleans())
def test_any_json_in_any_field_is_read_or_refused(
    kept: KeptStory, tmp_path: Path, name: str, value: object, within: bool
) -> None:
    path = tmp_path / "any.sidebrief"
    whole = json.loads(session_file.encoded(kept, path))
    if within and isinstance(whole[name], dict):
        whole[name] = dict.fromkeys(whole[name], value)
    elif within and isinstance(whole[name], list) and isinstance(whole[name][0], dict):
        whole[name][0] = dict.fromkeys(whole[name][0], value)
    else:
        whole[name] = value
    data = json.dumps(whole).encode()
    try:
        story = session_file.decoded(data, path)
    except SessionFileError:
        return
    assert session_file.decoded(session_file.encoded(story, path), path) == story

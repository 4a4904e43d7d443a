from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from summarizer import (
    Analysis,
    Brief,
    LoadError,
    analyse,
    compare,
    compose,
    load_former,
    load_story,
)
from summarizer.export import to_json
from summarizer.model import Changes
from tests.conftest import ROOT

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(scope="module")
def brief() -> Brief:
    return compose(analyse(load_story([ROOT / "seeds"])), words=60)


def read(content: str, folder: Path) -> Analysis:
    path = folder / "old.json"
    path.write_text(content, "utf-8")
    return load_former(path)


def test_what_a_brief_wrote_is_read_back(brief: Brief, tmp_path: Path) -> None:
    former, now = read(to_json(brief), tmp_path), brief.analysis
    for old, new in zip(former.story.articles, now.story.articles, strict=True):
        assert (old.text, old.sha256, old.title, old.outlet) == (
            *(new.text, new.sha256, new.title, new.outlet),
        )
        assert (old.date, old.path, old.language) == (new.date, new.path, new.language)
        assert [(s.start, s.end) for s in old.sentences] == [
            (s.start, s.end) for s in new.sentences
        ]
    assert [(c.id, c.kind, c.voices, c.support) for c in former.claims] == [
        (c.id, c.kind, c.voices, c.support) for c in now.claims
    ]
    assert [(d.kind, d.sides) for d in former.differences] == [
        (d.kind, d.sides) for d in now.differences
    ]
    assert [a.figures for a in former.annotations] == [a.figures for a in now.annotations]
    assert compare(former, now) == compare(now, former) == Changes()


def forged(brief: Brief, changes: dict[str, Any]) -> str:
    return json.dumps({**json.loads(to_json(brief)), **changes})


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        (
            {"format": "sidebrief-timeline"},
            "is JSON of the format 'sidebrief-timeline', not a brief",
        ),
        ({"format": None}, "is JSON of another kind, not a brief"),
        ({"version": 2}, "has version 2 of the format, and this Sidebrief reads version 1"),
        ({"sources": None}, "is not a whole brief"),
        ({"sources": [{}]}, "is not a whole brief (KeyError: 'text')"),
        ({"claims": [{"id": 1}]}, "is not a whole brief"),
        ({"sources": []}, "is not a whole brief"),
    ],
)
def test_another_file_is_refused_with_the_way_out(
    changes: dict[str, Any], reason: str, brief: Brief, tmp_path: Path
) -> None:
    with pytest.raises(LoadError) as refused:
        read(forged(brief, changes), tmp_path)
    assert refused.value.reason.startswith(reason)
    assert refused.value.reason.endswith(
        "make one with sidebrief brief PATH... --format json -o FILE"
    )


@pytest.mark.parametrize("place", [(9, 0, 5), (0, 0, 5), (1, 0, 10**6), (1, 5, 5), (1, "a", 9)])
def test_a_place_that_is_not_in_its_source_is_refused(
    place: tuple[int, int, int], brief: Brief, tmp_path: Path
) -> None:
    value = json.loads(to_json(brief))
    value["claims"][0]["support"] = [dict(zip(("source", "start", "end"), place, strict=True))]
    with pytest.raises(LoadError, match="is not a whole brief"):
        read(json.dumps(value), tmp_path)


def test_a_file_that_is_not_there_or_no_json_is_refused(tmp_path: Path) -> None:
    with pytest.raises(LoadError, match="No such file or directory"):
        load_former(tmp_path / "none.json")
    for content in ("", "[" * 100_000, "{"):
        with pytest.raises(LoadError, match="is not JSON"):
            read(content, tmp_path)
    (tmp_path / "old.json").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(LoadError, match="is not JSON"):
        load_former(tmp_path / "old.json")


_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=6,
)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(key=st.sampled_from(["sources", "claims", "differences", "skipped"]), value=_VALUES)
def test_no_json_makes_another_error(key: str, value: object, tmp_path: Path) -> None:
    small = {"format": "sidebrief-brief", "version": 1, "sources": [], "claims": []}
    with suppress(LoadError):
        read(json.dumps({**small, "differences": [], key: value}), tmp_path)


def test_a_brief_of_before_these_keys_is_read(brief: Brief, tmp_path: Path) -> None:
    value = json.loads(to_json(replace(brief)))
    for key in ("voices", "unsure", "sourcing", "timeline", "checks", "warnings"):
        del value[key]
    for claim in value["claims"]:
        del claim["accounts"], claim["links"]
    for difference in value["differences"]:
        del difference["explanation"]
        for side in difference["sides"]:
            del side["claimant"]
    assert len(read(json.dumps(value), tmp_path).claims) == len(brief.analysis.claims)

from __future__ import annotations

import json

import pytest

from gui.keeping.writing import in_pieces


@pytest.mark.parametrize(
    "value",
    [{}, {"one": []}, {"a": "ü", "list": [{"b": [1, None]}, "“c”"], "n": 1.5, "map": {"x": [1]}}],
)
def test_json_in_pieces_is_the_same_json(value: dict[str, object]) -> None:
    assert in_pieces(value) == json.dumps(value)

from __future__ import annotations

import pytest

from summarizer import METHODS, SETTINGS, SettingError, Settings


def test_defaults_are_within_their_ranges() -> None:
    assert Settings() == Settings(words=250, method="claims")


@pytest.mark.parametrize(
    ("name", "value", "words"),
    [
        ("words", 19, "between 20 and 5000"),
        ("words", 5001, "between 20 and 5000"),
        ("words", True, "must be a number"),
        ("words", "many", "must be a number"),
        ("method", "magic", "must be one of claims"),
        ("alignment", 1.5, "between 0 and 1"),
        ("redundancy", 0.0, "between 0.1 and 1"),
    ],
)
def test_a_value_out_of_range_names_setting_and_range(name: str, value: object, words: str) -> None:
    with pytest.raises(SettingError, match=words) as caught:
        Settings(**{name: value})  # type: ignore[arg-type]
    assert name in str(caught.value)


def test_every_method_has_a_title_for_people() -> None:
    (row,) = [row for row in SETTINGS if row.name == "method"]
    assert tuple(name for name, _ in row.choices) == METHODS
    assert all(title for _, title in row.choices)

"""What every test shares: an isolated home, fixed surroundings, and golden files."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

# Before anything imports Qt: there may be no screen, and none is wanted.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
# Nor another language than the tests': Qt asks once, before any fixture has had its turn.
os.environ.update(LC_ALL="C.UTF-8", LANG="C.UTF-8", LANGUAGE="en")

GOLDEN = Path(__file__).parent / "golden"
ROOT = Path(__file__).parent.parent

Golden = Callable[[str, str], None]


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update-golden", action="store_true", help="write tests/golden anew instead of comparing"
    )


@pytest.fixture(autouse=True)
def surroundings(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give each test an empty home and a plain locale, so that no user's settings leak in."""
    home = tmp_path_factory.mktemp("home")
    for name in ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(home))
    for name, folder in (
        ("XDG_CONFIG_HOME", ".config"),
        ("XDG_DATA_HOME", ".local/share"),
        ("XDG_CACHE_HOME", ".cache"),
        ("XDG_STATE_HOME", ".local/state"),
    ):
        monkeypatch.setenv(name, str(home / folder))
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    monkeypatch.setenv("LANG", "C.UTF-8")
    monkeypatch.setenv("LANGUAGE", "en")
    monkeypatch.setenv("TZ", "UTC")
    monkeypatch.setenv("COLUMNS", "100")
    return home


@pytest.fixture(scope="session")
def seeds() -> Path:
    """The sample story: four real articles on one event."""
    return ROOT / "seeds"


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Golden:
    """Compare text with a file of ``tests/golden``; with ``--update-golden``, write it."""
    update: bool = request.config.getoption("--update-golden")

    def compare(name: str, text: str) -> None:
        path = GOLDEN / name
        if update:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8", newline="\n")
        assert path.is_file(), f"{path.name} is missing: run pytest --update-golden"
        expected = path.read_bytes().decode("utf-8")
        assert text == expected, f"{path.name} differs: read the diff, then pytest --update-golden"

    return compare

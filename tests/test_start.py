"""The script that sets a fresh machine up, as far as it can be tested on one that is."""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING

import pytest

import start
from tests.conftest import ROOT

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def calls(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, ...]]:
    """A checkout in a temporary folder, whose pip only notes what it is asked."""
    asked: list[tuple[str, ...]] = []
    for name in ("requirements.txt", "pyproject.toml"):
        (tmp_path / name).write_text("x", "utf-8")
    monkeypatch.setattr(start, "ROOT", tmp_path)
    monkeypatch.setattr(start, "VENV", tmp_path / ".venv")
    monkeypatch.setattr(start, "PYTHON", tmp_path / ".venv" / "bin" / "python")
    monkeypatch.setattr(start, "STAMP", tmp_path / ".venv" / "installed")
    monkeypatch.setattr(start, "pip", lambda *arguments: asked.append(arguments))
    return asked


@pytest.mark.skipif(os.name == "nt", reason="the folder of programs has another name there")
def test_setting_up_installs_pins_with_hashes_and_then_the_checkout(
    calls: list[tuple[str, ...]], tmp_path: Path
) -> None:
    start.install("requirements.txt")
    assert "--require-hashes" in calls[0]
    assert str(tmp_path / "requirements.txt") in calls[0]
    assert calls[1][-2:] == ("--editable", str(tmp_path))
    assert (tmp_path / ".venv" / "bin" / "python").exists()


@pytest.mark.skipif(os.name == "nt", reason="the folder of programs has another name there")
def test_nothing_is_installed_twice_until_the_pins_change(
    calls: list[tuple[str, ...]], tmp_path: Path
) -> None:
    start.install("requirements.txt")
    start.install("requirements.txt")
    assert len(calls) == 2
    (tmp_path / "requirements.txt").write_text("y", "utf-8")
    start.install("requirements.txt")
    assert len(calls) == 4


def test_missing_libraries_are_named_by_their_package(monkeypatch: pytest.MonkeyPatch) -> None:
    assert not start.loads("libno-such-library.so.7")
    monkeypatch.setattr(start, "loads", lambda library: library != "libEGL.so.1")
    assert start.missing_packages() == ["libegl1"]


def test_who_may_not_install_is_told_what_to_type(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("platform.system", lambda: "Linux")
    monkeypatch.setattr(start, "missing_packages", lambda: ["libegl1", "libgl1"])
    monkeypatch.setattr("shutil.which", lambda _: None)
    assert start.provide_libraries() == ["libegl1", "libgl1"]
    assert "sudo apt-get install libegl1 libgl1" in capsys.readouterr().err


def test_the_pins_name_no_place_and_hash_every_package() -> None:
    for name in ("requirements.txt", "requirements-dev.txt"):
        text = (ROOT / name).read_text("utf-8")
        assert "://" not in text
        packages = re.findall(r"^[A-Za-z0-9_.-]+==", text, re.MULTILINE)
        assert len(packages) > 30
        for block in re.split(r"\n(?=\S)", text.strip()):
            assert "--hash=sha256:" in block, block


def test_ci_calls_the_very_command_of_the_readme() -> None:
    assert "\n    python3 start.py test\n" in (ROOT / "README.md").read_text("utf-8")
    script = (ROOT / ".ci" / "run").read_text("utf-8")
    assert script.rstrip().endswith("exec python3 start.py test")

"""The architecture, read from the imports: who may know whom."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

import summarizer

ROOT = Path(__file__).parents[2]
STAGES = (
    "load",
    "clean",
    "segment",
    "annotate",
    "align",
    "judge",
    "rank",
    "compose",
    "export",
)
# Values promise two things that only stages can do: Story.from_articles() and str(brief).
REACHING_UP = {
    ("summarizer/model/article.py", "summarizer.pipeline"),
    ("summarizer/model/article.py", "summarizer.progress"),  # what from_articles is given
    ("summarizer/model/brief.py", "summarizer.export"),
}


def imports(path: Path) -> set[str]:
    """Every module a file imports, wherever in the file it does so."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            assert node.level == 0, f"{path}: relative import"
            found.add(node.module)
    return found


def files(folder: str) -> list[Path]:
    found = sorted((ROOT / folder).rglob("*.py"))
    assert found, folder
    return found


def test_the_engine_knows_no_qt_and_no_window() -> None:
    for path in files("summarizer"):
        if path.name == "cli.py" or "cli" in path.parts:
            continue
        for module in imports(path):
            assert not module.startswith(("PySide6", "shiboken6", "gui")), path


def test_values_import_nothing_of_the_rest() -> None:
    for path in files("summarizer/model"):
        name = path.relative_to(ROOT).as_posix()
        for module in imports(path):
            if module.startswith("summarizer") and not module.startswith("summarizer.model"):
                assert (name, module) in REACHING_UP


@pytest.mark.parametrize("stage", STAGES)
def test_a_stage_never_imports_a_later_one(stage: str) -> None:
    later = STAGES[STAGES.index(stage) + 1 :]
    for path in files(f"summarizer/{stage}"):
        for module in imports(path):
            parts = module.split(".")
            assert not (parts[0] == "summarizer" and len(parts) > 1 and parts[1] in later), path
            assert module != "summarizer.pipeline", path


def test_language_helpers_import_no_stage() -> None:
    for path in files("summarizer/language"):
        for module in imports(path):
            parts = module.split(".")
            assert not (parts[0] == "summarizer" and len(parts) > 1 and parts[1] in STAGES), path


def test_every_public_name_exists() -> None:
    for name in summarizer.__all__:
        assert getattr(summarizer, name) is not None


PUBLIC = {
    "summarizer",
    "summarizer.errors",
    "summarizer.export",
    "summarizer.lists",
    "summarizer.model",
    "summarizer.sample_story",
    "summarizer.settings",
}


def test_the_window_knows_the_public_modules_only() -> None:
    for path in files("gui"):
        for module in imports(path):
            assert not module.startswith("summarizer") or module in PUBLIC, (path, module)


def test_the_window_imports_no_numbers_and_no_language_tools() -> None:
    for path in files("gui"):
        for module in imports(path):
            assert module.split(".")[0] not in {"numpy", "scipy", "nltk", "sumy"}, (path, module)

"""Qt Linguist's files: ``lupdate`` brings them up to date, ``lrelease`` makes what is loaded.

``lupdate`` gets the sentences as a file that it reads without a gap: one call a line, with a number
where there is a plural. It keeps every translation of a sentence that is still there, marks new
ones as unfinished and drops the others.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import PySide6

from tests.translations.sentences import ROOT, Sentence

if TYPE_CHECKING:
    from collections.abc import Iterable

FOLDER = ROOT / "gui" / "translations"
_NAME = "sidebrief_{language}"
_WISHES = ("-no-obsolete", "-sort-messages", "-locations", "none", "-silent")


@dataclass(frozen=True, slots=True)
class Translation:
    """A sentence in a file of Qt Linguist: with one form, or one for each plural of a language."""

    sentence: Sentence
    forms: tuple[str, ...]
    state: str = ""  # "unfinished", "vanished", "obsolete", or empty where it is finished


def source(language: str) -> Path:
    """Return the file that Qt Linguist opens."""
    return FOLDER / f"{_NAME.format(language=language)}.ts"


def released(language: str) -> Path:
    """Return the file that the window loads."""
    return source(language).with_suffix(".qm")


def languages() -> tuple[str, ...]:
    """Return the languages that there are files of."""
    return tuple(sorted(path.stem.partition("_")[2] for path in FOLDER.glob("*.ts")))


def update(language: str, sentences: Iterable[Sentence], target: Path | None = None) -> None:
    """Bring a language's file up to date with what the window says; make it if there is none.

    Raises:
        CalledProcessError: if lupdate fails.
    """
    target = target or source(language)
    with tempfile.TemporaryDirectory() as folder:
        calls = Path(folder, "sentences.py")
        calls.write_text("".join(map(_call, sentences)), "utf-8")
        made = Path(folder, source(language).name)
        if target.exists():
            shutil.copy(target, made)
        tongues = ("-source-language", "en", "-target-language", language)
        _run("lupdate", str(calls), *_WISHES, *tongues, "-ts", str(made))
        shutil.copy(made, target)


def release(language: str, target: Path | None = None) -> None:
    """Make the file that the window loads.

    Raises:
        CalledProcessError: if lrelease fails.
    """
    _run("lrelease", "-silent", str(source(language)), "-qm", str(target or released(language)))


def translations(path: Path) -> list[Translation]:
    """Read a file of Qt Linguist."""
    root = ET.parse(path).getroot()  # noqa: S314 - a file of this project
    return [
        _translation(context.findtext("name", ""), message)
        for context in root.iter("context")
        for message in context.iter("message")
    ]


def _translation(context: str, message: ET.Element) -> Translation:
    plural = message.get("numerus") == "yes"
    said = message.find("translation")
    assert said is not None
    forms = [form.text or "" for form in said.iter("numerusform")] if plural else [said.text or ""]
    text, comment = message.findtext("source", ""), message.findtext("comment", "")
    return Translation(Sentence(context, text, comment, plural), tuple(forms), said.get("type", ""))


def _call(one: Sentence) -> str:
    words = [one.context, one.text, one.comment]
    if not one.plural:
        words = words if one.comment else words[:2]
        return f"translate({', '.join(map(_quoted, words))})\n"
    return f"translate({', '.join(map(_quoted, words))}, 1)\n"


def _quoted(words: str) -> str:
    return json.dumps(words, ensure_ascii=False)


def _run(tool: str, *arguments: str) -> None:
    program = shutil.which(tool, path=str(Path(PySide6.__file__).parent))
    assert program is not None, f"PySide6 comes with {tool}"
    subprocess.run([program, *arguments], check=True, capture_output=True)  # noqa: S603

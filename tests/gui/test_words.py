"""Nothing is shown in English alone: what widgets are given goes through ``translate``."""

from __future__ import annotations

import ast
import re
from datetime import date
from typing import TYPE_CHECKING

import pytest

from gui import counts, dates
from tests.translations.sentences import GUI

if TYPE_CHECKING:
    from collections.abc import Iterator

SHOWING = (
    *("setText", "setToolTip", "setStatusTip", "setWhatsThis", "setWindowTitle", "setTitle"),
    *("setAccessibleName", "setAccessibleDescription", "setPlaceholderText", "setInformativeText"),
    *("setTabText", "setTabToolTip", "setItemText", "setButtonText", "setPrefix", "setSuffix"),
    *("addAction", "addMenu", "addItem", "addTab", "addButton", "addRow", "showMessage"),
    *("QLabel", "QPushButton", "QAction", "QMenu", "QCheckBox", "QRadioButton", "QGroupBox"),
    *("getOpenFileName", "getOpenFileNames", "getSaveFileName", "getExistingDirectory", "getText"),
    *("CitedList", "heading_label", "plain", "say", "hinted.emit", "warned.emit", "showText"),
)
_CALL = re.compile(rf"\b({'|'.join(map(re.escape, SHOWING))})\(")
_SAME_EVERYWHERE = re.compile(r"<[^>]*>|Sidebrief")  # marks of rich text, our name
_WORDS = re.compile(r"[A-Za-z]{2}")
_KEPT = re.compile(r"^@(?:lru_cache|cache)\b[^\n]*\n(.*\n(?:[ )].*\n|\n(?= ))*)", re.MULTILINE)


def shown(source: str) -> Iterator[ast.expr]:
    """What the calls of a source give to widgets, without parsing all of it."""
    for call in _CALL.finditer(source):
        end = call.end()
        while end := source.find(")", end) + 1:
            try:
                found = ast.parse(f"({source[call.start() : end]})", mode="eval").body
            except SyntaxError:
                continue
            if isinstance(found, ast.Call):
                yield from (*found.args, *(word.value for word in found.keywords))
            break


def written_out(given: ast.expr) -> Iterator[str]:
    """The words of an argument that stand there as they are."""
    match given:
        case ast.Constant(value=str(words)):
            yield words
        case ast.JoinedStr(values=parts) | ast.BoolOp(values=parts) | ast.Tuple(elts=parts):
            for part in parts:
                yield from written_out(part)
        case ast.IfExp(body=one, orelse=other) | ast.BinOp(left=one, right=other):
            yield from (*written_out(one), *written_out(other))
        case ast.Call(func=ast.Attribute(value=said)):  # "...".format(...)
            yield from written_out(said)


def untranslated(source: str) -> list[str]:
    words = (one for given in shown(source) for one in written_out(given))
    return [one for one in words if _WORDS.search(_SAME_EVERYWHERE.sub("", one))]


def test_no_widget_is_given_words_that_nobody_can_translate() -> None:
    found = {
        f"{path.relative_to(GUI)}: {words}"
        for path in GUI.rglob("*.py")
        for words in untranslated(path.read_text("utf-8"))
    }
    assert not found


def test_no_cache_keeps_words_that_another_language_says_otherwise() -> None:
    kept = [
        (path.relative_to(GUI).as_posix(), function)
        for path in GUI.rglob("*.py")
        for function in _KEPT.findall(path.read_text("utf-8"))
    ]
    assert len(kept) > 10
    assert not [one for one in kept if "translate(" in one[1] or "Phrase(" in one[1]]


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ('label.setText("Not the same")', ["Not the same"]),
        ('menu.addAction(icon(name), f"Show {title} (now)")', ["Show ", " (now)"]),
        ('button.setText(translate("Claim", "Skip (S)") if one else "Next")', ["Next"]),
        ('QLabel(\n    "{count} of them".format(count=len(rows()))\n)', ["{count} of them"]),
        ('label.setText(translate("Claim", "{at} of {all}").format(at=1, all=2))', []),
        ('label.setText(words_of("same") or "")', []),
        ('label.setText(f"<b>{title}</b> · {number(count)}")', []),
    ],
)
def test_words_that_nobody_can_translate_are_seen(source: str, words: list[str]) -> None:
    assert untranslated(source) == words


def test_counted_things_have_their_plural_and_their_thousands() -> None:
    assert [counts.words(count) for count in (0, 1, 2, 1234)] == [
        "0 words",
        "1 word",
        "2 words",
        "1,234 words",
    ]
    assert counts.independent_voices(1) == "1 independent voice"
    assert [counts.named_sources(found) for found in ((), (1,), (0, 3))] == [
        "",
        "source 2",
        "sources 1, 4",
    ]
    assert [counts.listed(items) for items in ([], ["1"], ["1", "2"], ["1", "2", "4"])] == [
        "",
        "1",
        "1 and 2",
        "1, 2 and 4",
    ]


def test_days_are_said_as_the_window_says_them() -> None:
    day = date(2021, 5, 3)
    assert dates.full(day) == "3 May 2021"
    assert dates.short(date(2021, 9, 27)) == "27 Sep 2021"
    assert dates.month_of_year(day) == "May 2021"
    assert dates.with_weekday(day, dates.in_month(day)) == "Monday 3 May"

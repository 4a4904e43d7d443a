"""Brings the translations up to date: ``python -m tests.translations [--list] [LANGUAGE...]``.

Reads what the window says, updates Qt Linguist's files (``gui/translations/sidebrief_de.ts``) and
releases what the window loads (``sidebrief_de.qm``). A language that has no file yet gets one.
``--list`` prints what the window says, by context, and writes nothing.
"""

from __future__ import annotations

import argparse
import sys
from itertools import groupby

from tests.translations import linguist
from tests.translations.sentences import sentences


def main(arguments: list[str]) -> int:
    """Do what the arguments say; the status is 1 if a sentence has no translation yet."""
    parser = argparse.ArgumentParser(prog="python -m tests.translations", description=__doc__)
    parser.add_argument("--list", action="store_true", help="print what the window says")
    parser.add_argument("languages", nargs="*", help="such as de; usually those that there are")
    asked = parser.parse_args(arguments)
    if asked.list:
        _print_sentences()
        return 0
    return max([_bring_up_to_date(one) for one in asked.languages or linguist.languages()])


def _print_sentences() -> None:
    for context, group in groupby(sentences(), lambda one: one.context):
        print(f"\n{context}")
        for one in group:
            sign = "#" if one.plural else "-"
            print(f"  {sign} {one.text!r}" + (f"  ({one.comment})" if one.comment else ""))


def _bring_up_to_date(language: str) -> int:
    linguist.update(language, sentences())
    linguist.release(language)
    found = linguist.translations(linguist.source(language))
    left = sum(one.state == "unfinished" for one in found)
    print(f"{language}: {len(found)} sentences, {left} without a translation")
    return 1 if left else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

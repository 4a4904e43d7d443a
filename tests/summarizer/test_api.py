from __future__ import annotations

import subprocess
import sys

import pytest

import summarizer
from tests.conftest import ROOT


def run(code: str) -> str:
    done = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return done.stdout.strip()


def test_every_public_name_is_there() -> None:
    for name in summarizer.__all__:
        assert getattr(summarizer, name) is not None
    assert set(summarizer.__all__) <= set(dir(summarizer))


def test_a_name_that_is_not_public_is_refused() -> None:
    with pytest.raises(AttributeError, match="has no attribute 'rank_everything'"):
        summarizer.rank_everything  # noqa: B018


@pytest.mark.parametrize(
    "code",
    [
        "from summarizer import compose",
        "import summarizer.compose; from summarizer import compose",
        "import summarizer.pipeline; from summarizer import compose",
        "from summarizer.compose import compose as stage; from summarizer import compose",
        "from summarizer import compose; import summarizer.compose.selection",
    ],
)
def test_compose_is_the_function_whatever_was_imported_before(code: str) -> None:
    found = run(
        f"{code}\nimport summarizer\nprint(compose.__module__, summarizer.compose is compose)"
    )
    assert found == "summarizer.pipeline True"


def test_importing_the_package_imports_nothing_heavy() -> None:
    code = "import summarizer, sys; print(sorted({'numpy', 'scipy', 'nltk'} & set(sys.modules)))"
    assert run(code) == "[]"

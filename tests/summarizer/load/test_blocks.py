from __future__ import annotations

import pytest

from summarizer.load.blocks import block_text
from summarizer.load.hypertext import parse


@pytest.mark.parametrize(
    ("page", "text"),
    [
        (
            "<h1>Title</h1><p>One <b>two</b>\n three.</p><p>Four</p>",
            "Title\n\nOne two three.\n\nFour",
        ),
        ("<ul><li>a</li><li><p>b</p></li><li>c <i>d</i></li></ul><p>e</p>", "a\nb\nc d\n\ne"),
        (
            "<table><tr><th>x</th><td>1</td></tr><tr><td>y</td><td><p>2</p></td></tr></table>",
            "x | 1\ny | 2",
        ),
        ("a<br>b<br/> c", "a\nb\nc"),
        ("<p>no\u00a0break</p>", "no\u00a0break"),
        ("<p>a<script>x</script>b<!-- c -->d<style>e</style></p>", "abd"),
        ("<div>a<div>b</div>c</div>", "a\n\nb\n\nc"),
        ("<pre>one\n  two</pre>", "one\ntwo"),
        ("<blockquote><p>q</p></blockquote>r", "q\n\nr"),
        ("<select><option>x</option></select><p> </p>", ""),
    ],
)
def test_blocks(page: str, text: str) -> None:
    assert (
        block_text(parse(f"<html><head><title>t</title></head><body>{page}</body></html>")) == text
    )

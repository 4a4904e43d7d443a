"""How a source's text is shown where it could mislead: one character always stands for one.

In: any text of a source. Out: text of the same length that is safe to draw on one line: control
characters and line breaks become spaces, and the two marks that turn the order of letters round
(U+202D, U+202E, the means of "Trojan Source" attacks, Boucher and Anderson 2021) are shown instead
of obeyed. The marks that Arabic and Hebrew text needs stay.
"""

from __future__ import annotations

import re
from typing import Final

_CONTROLS: Final = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]")
_UNSHOWABLE: Final = re.compile("[\u202d\u202e\ud800-\udfff]")


def shown(text: str) -> str:
    """Return the text as it is drawn; offsets into it are offsets into the source."""
    return _UNSHOWABLE.sub("\ufffd", _CONTROLS.sub(" ", text))

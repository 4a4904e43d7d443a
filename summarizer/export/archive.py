"""Documents that are archives (.docx, .odt), without the clock: one brief gives the same bytes."""

from __future__ import annotations

import io
import zipfile
from typing import Final

_NO_TIME: Final = (1980, 1, 1, 0, 0, 0)
"""The first time that a ZIP archive can tell."""


def timeless(content: bytes) -> bytes:
    """Return an archive with the same parts in the same order, and no time in it.

    A part that is stored as it is stays so: an OpenDocument begins with its type in plain letters.
    """
    clean = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(clean, "w") as new:
        for part in old.infolist():
            entry = zipfile.ZipInfo(part.filename, _NO_TIME)
            new.writestr(entry, old.read(part.filename), part.compress_type)
    return clean.getvalue()

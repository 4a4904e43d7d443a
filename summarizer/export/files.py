"""Files put in place in one step, so that a reader finds the old file or the new one, whole."""

from __future__ import annotations

import os
import secrets
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


def write(path: str | os.PathLike[str], content: str | bytes) -> None:
    """Write text as UTF-8, or bytes, to a temporary file beside ``path``, then put it in place.

    A link is followed; a device or pipe is written to as it is.

    Raises:
        OSError: if the folder or the file cannot be written; an older file is then untouched.
    """
    target = Path(path).resolve()
    data = content if isinstance(content, bytes) else content.encode("utf-8", "replace")
    if target.exists() and not target.is_file():
        target.write_bytes(data)
        return
    temporary = target.with_name(f".{target.name[:100]}.{secrets.token_hex(4)}.tmp")
    try:
        # `open` gives it the rights that the user's other files have; `mkstemp` would not.
        with temporary.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(target)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise


def same_file(path: str | os.PathLike[str], others: Iterable[str | None]) -> str | None:
    """Return the first of the other files that ``path`` would be written over, if any.

    A regular file counts by what it is, not by how it is spelt: through links and hard links too.
    """
    try:
        target = Path(path).stat()
    except (OSError, ValueError):  # it is not there yet, so nothing can be lost
        return None
    if not Path(path).is_file():
        return None
    for other in others:
        try:
            if other and os.path.samestat(target, Path(other).stat()):
                return other
        except (OSError, ValueError):
            continue
    return None

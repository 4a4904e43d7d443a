"""Files put in place in one step, so that a reader finds the old file or the new one, whole."""

from __future__ import annotations

import os
import secrets
from pathlib import Path


def write(path: str | os.PathLike[str], content: str) -> None:
    """Write text as UTF-8 to a temporary file beside ``path``, then put it in place.

    A link is followed; a device or pipe is written to as it is.

    Raises:
        OSError: if the folder or the file cannot be written; an older file is then untouched.
    """
    target = Path(path).resolve()
    data = content.encode("utf-8", "replace")
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

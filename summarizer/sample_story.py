"""Where the sample story lies: four real articles on one event, shipped with Sidebrief."""

from __future__ import annotations

from pathlib import Path


def sample_folder() -> Path:
    """Return the folder of the sample story: in the installed package, or ``seeds/`` of a checkout.

    Raises:
        FileNotFoundError: if neither is there (a broken installation).
    """
    package = Path(__file__).resolve().parent
    for folder in (package / "sample", package.parent / "seeds"):
        if folder.is_dir():
            return folder
    raise FileNotFoundError(
        f"{package / 'sample'}: the sample story is missing, reinstall sidebrief"
    )

#!/usr/bin/env python3
"""Set Sidebrief up on a fresh machine, and run it. Needs nothing but Python 3.11 and pip.

    python3 start.py                    set up, then brief the sample story and open the window
    python3 start.py brief PATH...      set up, then run any command of sidebrief
    python3 start.py test               set up for development, then lint, types and all tests

Everything is installed into the folder ``.venv`` beside this file, from ``requirements.txt``
(pinned, with hashes), and only when that has changed. On Debian and its kin the system libraries
that Qt needs are installed too where this user may; where not, the command to type is printed.
"""

from __future__ import annotations

import ctypes
import hashlib
import os
import platform
import shutil
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")
STAMP = VENV / "installed"

# What Qt loads from the system, offscreen and on X11, and the Debian packages that hold it.
LIBRARIES = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libX11-xcb.so.1": "libx11-xcb1",
}


def main(arguments: list[str]) -> int:
    """Set up, then do what the arguments say; returns the exit status."""
    if sys.version_info < (3, 11):  # noqa: UP036 - this file is what an older Python meets
        found = ".".join(map(str, sys.version_info[:2]))
        print(f"Sidebrief needs Python 3.11 or newer; this is {found}.", file=sys.stderr)
        return 1
    testing = arguments[:1] == ["test"]
    try:
        install("requirements-dev.txt" if testing else "requirements.txt")
    except subprocess.CalledProcessError as error:
        print(f"Setting up failed: {error}. See the lines above.", file=sys.stderr)
        return 1
    missing = provide_libraries()
    if testing:
        return run_tests(arguments[1:])
    if arguments:
        return run(["-m", "summarizer", *arguments])
    status = run(["-m", "summarizer", "brief", str(ROOT / "seeds")])
    if status == 0 and not missing and has_screen():
        return run(["-m", "summarizer", "open", str(ROOT / "seeds")])
    return status


def install(requirements: str) -> None:
    """Make ``.venv`` and install into it, unless that was done for the same requirements.

    Raises:
        subprocess.CalledProcessError: if pip fails.
    """
    pins = ROOT / requirements
    parts = (pins, ROOT / "pyproject.toml")
    wanted = hashlib.sha256(b"".join(part.read_bytes() for part in parts)).hexdigest()
    if PYTHON.exists() and STAMP.exists() and STAMP.read_text() == wanted:
        return
    print("Setting Sidebrief up; this takes a minute or two the first time.", file=sys.stderr)
    if not PYTHON.exists():
        # Debian's Python has venv but not ensurepip; pip from outside serves the environment.
        venv.EnvBuilder(with_pip=False, clear=VENV.exists()).create(VENV)
    pip("install", "--quiet", "--require-hashes", "-r", str(pins))
    pip("install", "--quiet", "--no-deps", "--no-build-isolation", "--editable", str(ROOT))
    STAMP.write_text(wanted)


def pip(*arguments: str) -> None:
    """Run this Python's pip on the environment in ``.venv``."""
    command = [sys.executable, "-m", "pip", "--python", str(PYTHON), "--disable-pip-version-check"]
    subprocess.run([*command, *arguments], check=True, stdout=sys.stderr)


def provide_libraries() -> list[str]:
    """Install the system libraries that Qt misses, or say how; returns what is still missing."""
    if platform.system() != "Linux":
        return []
    packages = missing_packages()
    if not packages:
        return []
    command = ["apt-get", "install", "-y", "--no-install-recommends", *packages]
    if shutil.which("apt-get") and os.geteuid() == 0:
        silent = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        for step in (["apt-get", "update", "-qq"], command):
            subprocess.run(step, check=False, stdout=subprocess.DEVNULL, env=silent)
        packages = missing_packages()
    if packages:
        print(
            "The window needs system libraries that are missing here. On Debian or Ubuntu type:\n"
            f"  sudo apt-get install {' '.join(packages)}\n"
            "The command line works without them.",
            file=sys.stderr,
        )
    return packages


def missing_packages() -> list[str]:
    """Return the Debian packages of the libraries that cannot be loaded."""
    return [package for library, package in LIBRARIES.items() if not loads(library)]


def loads(library: str) -> bool:
    """Tell whether the system can load a shared library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def has_screen() -> bool:
    """Tell whether a window can be shown."""
    if platform.system() == "Linux":
        return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
    return True


def run(arguments: list[str]) -> int:
    """Run the environment's Python, with the caller's streams."""
    return subprocess.run([str(PYTHON), *arguments], check=False).returncode


def run_tests(arguments: list[str]) -> int:
    """Lint, check types and run the tests; all of them, so that one run tells everything."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.chdir(ROOT)
    checks = (
        ["-m", "ruff", "check", "."],
        ["-m", "ruff", "format", "--check", "."],
        ["-m", "mypy"],
        ["-m", "pytest", "-n", "auto", *arguments],
    )
    failed = [check[1] for check in checks if run(check) != 0]
    if failed:
        print(f"Failed: {', '.join(failed)}.", file=sys.stderr)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

"""load: files and folders become articles."""
from __future__ import annotations
from collections.abc import Sequence
from os import PathLike
from pathlib import Path
from summarizer.model import Article, Skipped
from summarizer.progress import Task
from dataclasses import replace

def load_articles(paths: Sequence[str | PathLike[str]], task: Task) -> tuple[tuple[Article, ...], tuple[Skipped, ...]]:
    """Provisional."""
    out = []
    for p in map(Path, paths):
        for f in sorted(p.glob("*.txt")) if p.is_dir() else [p]:
            t = f.read_text("utf-8")
            out.append(replace(Article.from_text(t, title=t.strip().split("\n")[0]), path=str(f)))
    return tuple(out), ()

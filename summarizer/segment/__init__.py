"""segment: text becomes sentences."""
from __future__ import annotations
from dataclasses import replace
from summarizer.model import Article, Sentence
from summarizer.language import detect
import nupunkt

def segment(article: Article) -> Article:
    """Provisional."""
    out = []; pos = 0
    for n, para in enumerate(article.text.split("\n")):
        for a, b in (nupunkt.sent_spans(para) if para.strip() else []):
            s = para[a:b]; a += len(s) - len(s.lstrip()); b -= len(s) - len(s.rstrip())
            if a < b: out.append(Sentence(pos + a, pos + b, n, "headline" if not out else "body"))
        pos += len(para) + 1
    return replace(article, sentences=tuple(out), language=article.language or detect(article.text))

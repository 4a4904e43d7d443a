"""What the engine says in sentences, in the user's language.

In: a sentence as the engine puts it, in English ("Only source 2 reports this; the next line leans
on it."). Out: the same in the window's language, with its numbers, names and quoted words; a
sentence that is not known stays as it is, whole. Nothing of a source is ever translated: what
stands between quotation marks or in a place for names is handed on, character for character. Costs
nothing in English; else one look at each known sentence, linear in the text.
"""

from __future__ import annotations

from gui.told.differences import difference_retold
from gui.told.saying import retold

__all__ = ["difference_retold", "retold"]

"""figures: the numbers of an article as intervals, with unit, hedge and what they count.

In: an article with its sentences. Out: its figures, in order of place, not overlapping. Linear in
the length of the text: about 30 microseconds a sentence.

Conventions. An exact figure has ``low == high``. A hedge is kept beside the number and widens it
only where the words say so (Geurts and Nouwen, "At least et al.", *Language* 2007): "at least" and
"more than" reach to infinity, "at most" and "less than" from 0; "about" stays the number itself,
since how far it may stray depends on how round the number is (Krifka, "Approximate interpretation
of number words", 2007), which the comparison decides. Collectives ("dozens", "hundreds") run from
two of the unit to the next larger unit in use: a speaker who means more would say so (Horn, 1972).
Dates, years and clock times are not figures; durations are.
"""

from __future__ import annotations

from summarizer.annotate.figures.finding import find_figures

__all__ = ["find_figures"]

"""Expressions of time in one article, each resolved to the days it may mean.

In: a segmented article. Out: date mentions in order of place, none overlapping. Own patterns find
them (general date search takes "18 years after" for a year in the future), own arithmetic resolves
them against the article's date; nothing is resolved that needs an unknown date. Precision before
recall: "may" the verb, Theresa May, "Russia Today" and "Black Friday" are no dates. About 0.03 ms a
sentence.
"""

from summarizer.annotate.dates.finding import find_dates

__all__ = ["find_dates"]

"""What a session announces; widgets listen, and know nothing of how it came about."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class Announcing(QObject):
    """The signals of a session.

    Signals:
        loading(title): a story is being read; what was shown before no longer counts.
        updating(): the open story is being analysed again.
        analysed(Loaded): claims, voices, differences.
        edited(Edits): the user decided something; analysis or brief follow.
        taken_back(Edits): the work for a decision was stopped; these edits hold again.
        briefed(Solved): the brief for the present length and method.
        unusable(Story): nothing in the story can be used; its ``skipped`` says why.
        stopped(): the user cancelled.
        failed(Failure): a job ended without result.
        exported(str): a file was written.
        copied(Copied): the brief for the clipboard.
        found(words, how, Found): where the words stand in the visible articles.
        changing(str): a big change is asked for ("method", "length", "reload", ...); what holds
            until now is still there.
        chosen(Settings): other options hold.
        news_found(frozenset): ``news`` is known.
    """

    loading = Signal(str)
    updating = Signal()
    analysed = Signal(object)
    edited = Signal(object)
    taken_back = Signal(object)
    briefed = Signal(object)
    unusable = Signal(object)
    stopped = Signal()
    failed = Signal(object)
    exported = Signal(str)
    copied = Signal(object)
    found = Signal(str, str, object)
    changing = Signal(str)
    chosen = Signal(object)
    news_found = Signal(object)

"""Work off the event loop: jobs, lanes, and what the window asks of the engine."""

from gui.work.dispatcher import Dispatcher, Failure, Outcome

__all__ = ["Dispatcher", "Failure", "Outcome"]

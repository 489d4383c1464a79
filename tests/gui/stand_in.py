"""What stands in for a study behind a page: it can wait, it can fail, and it notes that it was cancelled."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from PySide6.QtCore import QThreadPool


class StandIn:
    """Base of quick studies.

    Attributes:
        asked: What it was asked for, call by call.
        error: Raised instead of an answer.
        endless: While it is set the study goes on until it is cancelled.
        cancelled: Whether it was.
        reached: Set as soon as a call has begun its work.
    """

    def __init__(self) -> None:
        self.asked: list[Any] = []
        self.error: Exception | None = None
        self.endless = self.cancelled = False
        self.reached = threading.Event()

    def work(self, progress: Any, stage: str, done: int, total: int) -> None:
        """Tells one step, then waits or fails as it was told to."""
        progress(stage, done, total)
        self.reached.set()
        if self.error is not None:
            raise self.error
        while self.endless:
            try:
                progress(stage, done + 1, total)
            except Exception:
                self.cancelled = True
                raise

    @contextmanager
    def at_rest_afterwards(self) -> Iterator[None]:
        """Ends what is still going on, so that no thread works on into the next test."""
        yield
        self.endless = False
        assert QThreadPool.globalInstance().waitForDone(20_000)

"""The lock that tells a running run from an interrupted one: the system frees it when its holder dies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from filelock import FileLock, Timeout

if TYPE_CHECKING:
    from pathlib import Path


class RunLock:
    """An operating-system lock on a file in the run's folder, held for the life of the run."""

    def __init__(self, folder: Path) -> None:
        # Not thread-local: a run begins in one thread and may be closed in another.
        self._folder = folder
        self._lock = FileLock(folder / "run.lock", thread_local=False)

    def take(self, seconds: float = 0.0) -> bool:
        """Takes the lock.

        Args:
            seconds: How long to wait for it; other programs hold it for moments when they look.

        Returns:
            False where another holds it.
        """
        if not self._folder.is_dir():  # deleted by hand; taking the lock would make it anew
            return True
        try:
            self._lock.acquire(timeout=seconds, poll_interval=0.02)
        except Timeout:
            return False
        except OSError:  # the disk knows no locks, or is read-only: nobody can be told
            return True
        return True

    def release(self) -> None:
        """Gives the lock back; again is harmless."""
        self._lock.release()

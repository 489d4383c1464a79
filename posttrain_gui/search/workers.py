"""The programs that work on one study: who is alive, so that the last one judges the winner."""

from __future__ import annotations

import contextlib
import os
import secrets
import socket
import time
from typing import TYPE_CHECKING, Any

from filelock import FileLock, Timeout

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

PREFIX = "worker:"
BEAT = 10.0
"""Seconds between two signs of life."""
SILENT = 120.0
"""Seconds of silence after which a program on another machine counts as gone."""


class Workers:
    """This program among those that work on a study.

    On this machine a lock on a file tells at once who lives; programs of other machines are known by signs of life.

    Args:
        folder: Of the study on this machine.
        tell: Keeps a value in the study under a name.
        clock: Seconds since 1970.

    Attributes:
        id: Of this program.
    """

    def __init__(self, folder: Path, tell: Callable[[str, Any], None], clock: Callable[[], float] = time.time) -> None:
        self.id = f"{PREFIX}{secrets.token_hex(6)}"
        self._folder, self._tell, self._clock, self._last = folder / "workers", tell, clock, 0.0
        self._folder.mkdir(parents=True, exist_ok=True)
        self._lock = FileLock(self._file(self.id), thread_local=False)
        with contextlib.suppress(OSError):  # a disk without locks: the signs of life have to do
            self._lock.acquire(timeout=0)
        self.beat()

    def beat(self) -> None:
        """Gives a sign of life, where the last one is old."""
        now = self._clock()
        if now - self._last >= BEAT:
            self._last = now
            self._tell(self.id, {"seen": now, "machine": socket.gethostname(), "process": os.getpid()})

    def leave(self) -> None:
        """Says that this program is done with searching."""
        self._tell(self.id, {"seen": 0.0})
        self._lock.release()
        self._file(self.id).unlink(missing_ok=True)

    def alive(self, known: Mapping[str, Any]) -> set[str]:
        """The other programs that are still searching.

        Args:
            known: What the study keeps, by name.
        """
        others = {name: value for name, value in known.items() if name.startswith(PREFIX) and name != self.id}
        return {name for name, value in others.items() if self._lives(name, value)}

    def _lives(self, name: str, value: Any) -> bool:
        seen = float(value.get("seen", 0.0))
        if not seen:
            return False
        if value.get("machine") == socket.gethostname() and self._file(name).exists():
            return _held(self._file(name))
        return self._clock() - seen < SILENT

    def _file(self, name: str) -> Path:
        return self._folder / f"{name.removeprefix(PREFIX)}.lock"


def _held(path: Path) -> bool:
    lock = FileLock(path, thread_local=False)
    try:
        lock.acquire(timeout=0)
    except Timeout:
        return True
    except OSError:
        return False
    lock.release()
    return False

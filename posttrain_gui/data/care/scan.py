"""Decoding every image once, remembered from then on."""

from __future__ import annotations

import contextlib
import itertools
import os
import time
from collections import deque
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TYPE_CHECKING

from posttrain_gui.data.care.picture import Bad, Picture, look_at
from posttrain_gui.data.care.remembered import Remembered
from posttrain_gui.data.reading.images import BadImage

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator, Sequence
    from pathlib import Path

    from posttrain_gui.data.base import Reader

    Identity = tuple[str, int, int]
    Scan = Picture | Bad

_KEEP_EVERY = 256
_TELL_EVERY = 0.05  # seconds
_LOOK_UP_AT_ONCE = 500


def scan(
    reader: Reader, paths: Sequence[str], progress: Callable[[int, int], None], memory: Path
) -> dict[str, Picture | Bad]:
    """Decodes every image once and says what it holds, or why it cannot be used.

    A file that has not changed since it was last scanned is not decoded again. Only a few pictures are in memory at any
    time; what was scanned before a cancel is kept.

    Args:
        reader: Opens the images.
        paths: Which ones.
        progress: Called with (images done, images in all), at most about twenty times a second; may raise to cancel.
        memory: The SQLite file that remembers scans.

    Returns:
        Path → picture or reason, in the order of ``paths``.
    """
    tell = _Throttled(progress, len(paths))
    remembered = Remembered(memory)
    try:
        known, fresh = _look_up(reader, paths, remembered, tell)
        with contextlib.closing(_decode_all(reader, fresh, remembered)) as decoded:
            for path, found in decoded:
                known[path] = found
                tell(len(known))
        progress(len(paths), len(paths))
    finally:
        remembered.close()
    return {path: known[path] for path in paths}


class _Throttled:
    """Tells how far it is, not more often than anyone could see."""

    def __init__(self, progress: Callable[[int, int], None], total: int) -> None:
        self._progress, self._total, self._last = progress, total, 0.0

    def __call__(self, done: int) -> None:
        now = time.monotonic()
        if now - self._last >= _TELL_EVERY:
            self._last = now
            self._progress(done, self._total)


def _look_up(
    reader: Reader, paths: Sequence[str], remembered: Remembered, tell: Callable[[int], None]
) -> tuple[dict[str, Scan], list[tuple[str, Identity]]]:
    known: dict[str, Scan] = {}
    fresh: list[tuple[str, Identity]] = []
    for start in range(0, len(paths), _LOOK_UP_AT_ONCE):
        identities: dict[str, Identity] = {}
        for path in paths[start : start + _LOOK_UP_AT_ONCE]:
            try:
                identities[path] = reader.identity(path)
            except BadImage as bad:
                known[path] = Bad(bad.reason)
        found = remembered.find(list(identities.values()))
        for path, identity in identities.items():
            if identity in found:
                known[path] = found[identity]
            else:
                fresh.append((path, identity))
        tell(len(known))
    return known, fresh


def _decode_all(
    reader: Reader, fresh: list[tuple[str, Identity]], remembered: Remembered
) -> Generator[tuple[str, Scan]]:
    """Decodes in a pool of threads, a few ahead; the decoders let go of Python's lock."""
    to_keep: list[tuple[Identity, Scan]] = []
    with ThreadPoolExecutor(os.cpu_count() or 1, thread_name_prefix="scan") as pool:
        try:
            for (path, identity), (found, lasting) in _a_few_ahead(pool, reader, fresh):
                if lasting:
                    to_keep.append((identity, found))
                if len(to_keep) >= _KEEP_EVERY:
                    remembered.keep(to_keep)
                    to_keep.clear()
                yield path, found
        finally:
            pool.shutdown(wait=False, cancel_futures=True)
            remembered.keep(to_keep)


def _a_few_ahead(
    pool: ThreadPoolExecutor, reader: Reader, fresh: list[tuple[str, Identity]]
) -> Iterator[tuple[tuple[str, Identity], tuple[Scan, bool]]]:
    waiting: deque[tuple[tuple[str, Identity], Future[tuple[Scan, bool]]]] = deque()
    source = iter(fresh)
    for entry in itertools.islice(source, 4 * (os.cpu_count() or 1)):
        waiting.append((entry, pool.submit(_scan_one, reader, entry[0])))
    while waiting:
        entry, future = waiting.popleft()
        result = future.result()
        following = next(source, None)
        if following is not None:
            waiting.append((following, pool.submit(_scan_one, reader, following[0])))
        yield entry, result


def _scan_one(reader: Reader, path: str) -> tuple[Scan, bool]:
    """(what it holds, whether that will be true as long as the file does not change)."""
    try:
        return look_at(reader.open(path)), True
    except BadImage as bad:
        return Bad(bad.reason), bad.lasting
    except (OSError, MemoryError) as error:
        return Bad(f"the file cannot be read: {error}"), False

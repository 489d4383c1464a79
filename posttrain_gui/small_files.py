"""Reads files that people write by hand, or that a double click gives us: never more than fits such a file."""

from __future__ import annotations

import errno
import os
import stat
from typing import TYPE_CHECKING, BinaryIO

if TYPE_CHECKING:
    from pathlib import Path

MOST = 8 * 1024**2
"""Bytes. A plan has a few thousand."""


class TooLargeError(ValueError):
    """A file larger than any of its kind."""


def read_text(file: Path, most: int = MOST, *, pipes: bool = False) -> str:
    """The text of a small file.

    Args:
        file: What to read.
        most: Bytes it may have.
        pipes: Whether it may be a pipe or a device (``/dev/stdin``); reading one may never end.

    Raises:
        OSError: Where it cannot be read, or is no file.
        TooLargeError: Where it has more.
        UnicodeDecodeError: Where it is no UTF-8.
    """
    with file.open("rb") if pipes else _opened(file) as stream:
        content = stream.read(most + 1)
    if len(content) > most:
        raise TooLargeError(f"{file} has more than {most} bytes")
    return content.decode("utf-8-sig")


def _opened(file: Path) -> BinaryIO:
    # Not blocking: opening a pipe waits for somebody who writes into it.
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    descriptor = os.open(file, flags)
    kind = os.fstat(descriptor).st_mode
    if not stat.S_ISREG(kind):
        os.close(descriptor)
        if stat.S_ISDIR(kind):
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(file))
        raise OSError(errno.EINVAL, "It is a pipe or a device, no file", str(file))
    return os.fdopen(descriptor, "rb")

"""Where details go that nobody wants on the screen: the program's log, and one for each run."""

from __future__ import annotations

import logging
import tempfile
from contextlib import contextmanager, suppress
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from posttrain_gui.paths import Paths

NAME = "posttrain-gui.log"
LINE = logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s")
MEGABYTE = 1_000_000


class _Quiet(logging.FileHandler):
    """A file that never speaks up itself: a log that cannot be written must not disturb a run."""

    # logging would print a traceback to stderr here
    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - logging's own name
        """Passes over a line that could not be written."""

    def close(self) -> None:
        """Closes the file; what a full disk does not take any more is lost, the run is not."""
        with suppress(OSError):
            super().close()


class _QuietRotating(_Quiet, RotatingFileHandler):
    """The same, beginning a new file when the old one is full."""


def start(paths: Paths) -> Path:
    """Sends what the program logs to a rotating file (three of a megabyte each). Again: to the file of now.

    Args:
        paths: The log lies in ``paths.logs``; where that cannot be written to, in the system's temporary folder.

    Returns:
        The log file.
    """
    root = logging.getLogger()
    for handler in [h for h in root.handlers if isinstance(h, _QuietRotating)]:
        root.removeHandler(handler)
        handler.close()
    # A folder of a disk that is not connected must not be made anew by its log.
    opened = (None if paths.gone else _open(paths.logs)) or _open(Path(tempfile.gettempdir()))
    if opened is None:
        return paths.logs / NAME
    _add(opened)
    logging.captureWarnings(True)
    return Path(opened.baseFilename)


@contextmanager
def run_log(path: Path) -> Iterator[None]:
    """Sends what is logged meanwhile to a run's own log too.

    Args:
        path: The file; lines are added to it.
    """
    try:
        handler: logging.Handler = _Quiet(path, encoding="utf-8")
    except OSError:
        handler = logging.NullHandler()
    _add(handler)
    try:
        yield
    finally:
        logging.getLogger().removeHandler(handler)
        handler.close()


def _open(folder: Path) -> _QuietRotating | None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        return _QuietRotating(folder / NAME, maxBytes=MEGABYTE, backupCount=2, encoding="utf-8")
    except OSError:
        return None


def _add(handler: logging.Handler) -> None:
    handler.setFormatter(LINE)
    logging.getLogger().addHandler(handler)
    logging.getLogger("posttrain_gui").setLevel(logging.INFO)

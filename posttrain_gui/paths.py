"""Where things are kept; the only caller of platformdirs."""

from __future__ import annotations

import errno
import os
from dataclasses import dataclass
from pathlib import Path

import platformdirs

from posttrain_gui.errors import InputError

APP = "posttrain-gui"
ENVIRONMENT = "POSTTRAIN_GUI_DATA_DIR"


@dataclass(frozen=True, slots=True)
class Paths:
    """The program's folders.

    Attributes:
        data: Runs and their history.
        cache: What can be made again: scans, unpacked archives, samples.
    """

    data: Path
    cache: Path

    @property
    def history(self) -> Path:
        """The database of runs."""
        return self.data / "history.sqlite3"

    @property
    def runs(self) -> Path:
        """One folder a run."""
        return self.data / "runs"

    @property
    def logs(self) -> Path:
        """The program's own log."""
        return self.data / "logs"

    @property
    def downloads(self) -> Path:
        """Image sets downloaded by torchvision."""
        return self.data / "datasets"


def resolve(data_dir: str | None = None) -> Paths:
    """The folders to use: ``--data-dir``, else the environment variable POSTTRAIN_GUI_DATA_DIR, else the user's own.

    With a data dir of its own the cache lies inside it.
    """
    chosen = data_dir or os.environ.get(ENVIRONMENT)
    if chosen:
        root = Path(chosen).expanduser().absolute()
        return Paths(root, root / "cache")
    return Paths(platformdirs.user_data_path(APP, appauthor=False), platformdirs.user_cache_path(APP, appauthor=False))


def prepare(paths: Paths) -> Paths:
    """Makes the folders and proves that they can be written to.

    Raises:
        InputError: Where they cannot.
    """
    try:
        for folder in (paths.data, paths.cache, paths.runs, paths.logs):
            folder.mkdir(parents=True, exist_ok=True)
        probe = paths.data / f".write-test-{os.getpid()}"
        probe.write_bytes(b"ok")
        probe.unlink()
    except OSError as error:
        other = f"hoose another one with --data-dir, or set {ENVIRONMENT}."
        raise InputError(
            f"The data folder {paths.data} cannot be written to.",
            f"{error.strerror or error}{f': {error.filename}' if error.filename else ''}.",
            f"Free some space, or c{other}" if error.errno == errno.ENOSPC else f"C{other}",
        ) from error
    return paths


def asset(name: str) -> Path:
    """A file that comes with the program ("samples/digits_cnn.safetensors").

    ``resources/`` is mapped into the package when it is built; in a source tree it lies beside the package.
    """
    here = Path(__file__).resolve().parent
    inside = here / "resources" / name
    return inside if inside.exists() else here.parent / "resources" / name

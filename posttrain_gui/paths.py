"""Where things are kept; the only caller of platformdirs."""

from __future__ import annotations

import errno
import os
import tomllib
from dataclasses import dataclass, field
from pathlib import Path

import platformdirs

from posttrain_gui.errors import InputError
from posttrain_gui.small_files import read_text
from posttrain_gui.typed_paths import expanded, is_folder

APP = "posttrain-gui"
ENVIRONMENT = "POSTTRAIN_GUI_DATA_DIR"
SETTINGS_ENVIRONMENT = "POSTTRAIN_GUI_SETTINGS"
SETTINGS_FILE = "settings.toml"


@dataclass(frozen=True, slots=True)
class Paths:
    """The program's folders.

    Attributes:
        data: Runs and their history.
        cache: What can be made again: scans, unpacked archives, samples.
        settings_file: The person's settings; None: they lie in the data folder.
        from_settings: Whether the data folder is the one that the settings name.
    """

    data: Path
    cache: Path
    settings_file: Path | None = None
    from_settings: bool = field(default=False, compare=False)

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

    @property
    def settings(self) -> Path:
        """The person's settings (``posttrain_gui/settings.py``)."""
        return self.settings_file or self.data / SETTINGS_FILE

    @property
    def throw_away(self) -> bool:
        """Whether the data folder was given for this start alone, and so has settings of its own."""
        return self.settings.parent == self.data

    @property
    def gone(self) -> bool:
        """Whether the folder that the settings name is not there: a disk that is not connected."""
        return self.from_settings and not is_folder(self.data)

    @property
    def unsaved(self) -> Path:
        """The plan of a window that has not been saved, kept in case the program ends unexpectedly."""
        return self.data / "unsaved.posttrain.toml"


def resolve(data_dir: str | None = None) -> Paths:
    """The folders to use.

    The data folder is the first of: ``--data-dir``, the environment variable POSTTRAIN_GUI_DATA_DIR, ``data_dir`` of
    the settings, the user's own. One that is not the user's own has the cache inside it. The settings lie with the
    user's other ones, but inside a data folder that was given for this start alone: throw-away homes stay apart.
    """
    told = "" if data_dir else os.environ.get(SETTINGS_ENVIRONMENT, "")
    chosen = data_dir or os.environ.get(ENVIRONMENT)
    if chosen:
        root = expanded(chosen).absolute()
        return _at(root, Path(told) if told else None)
    own = own_data()
    settings = Path(told) if told else platformdirs.user_config_path(APP, appauthor=False) / SETTINGS_FILE
    kept = _kept_folder(settings)
    return _at(kept or own, settings, from_settings=kept is not None)


def own_data() -> Path:
    """The data folder where nobody has chosen one.

    Raises:
        InputError: Where nobody knows where this user's things are.
    """
    try:
        return platformdirs.user_data_path(APP, appauthor=False)
    except RuntimeError as error:  # no HOME, and a user whom the system does not know
        raise InputError(
            "It is not known where your files are kept.",
            "The environment variable HOME is not set, and the system knows no home folder of this user.",
            f"Set HOME, or give --data-dir, or set {ENVIRONMENT}.",
        ) from error


def pin(paths: Paths) -> None:
    """From now on :func:`resolve` gives these folders, in this process and in those that it starts.

    Other windows may change the settings meanwhile; a program that is at work stays where it began.
    """
    os.environ[ENVIRONMENT] = str(paths.data)
    os.environ[SETTINGS_ENVIRONMENT] = str(paths.settings)


def with_data(paths: Paths, data: Path | None) -> Paths:
    """The same settings with another data folder; None: the user's own."""
    return _at(data or own_data(), paths.settings, from_settings=data is not None)


def _at(data: Path, settings: Path | None, *, from_settings: bool = False) -> Paths:
    cache = platformdirs.user_cache_path(APP, appauthor=False) if _is_own(data) else data / "cache"
    return Paths(data, cache, settings or data / SETTINGS_FILE, from_settings)


def _is_own(data: Path) -> bool:
    try:
        return data == own_data()
    except InputError:
        return False


def _kept_folder(settings: Path) -> Path | None:
    """The data folder that the settings name. What is wrong with them is said where they are loaded."""
    try:
        folder = tomllib.loads(read_text(settings)).get("data_dir")
        return whole_path(folder) if isinstance(folder, str) and folder.strip() else None
    except (OSError, ValueError, RecursionError):
        return None


def whole_path(text: str) -> Path:
    """A data folder as the settings name it.

    Raises:
        ValueError: Where it does not lead from a root or the home folder, or no file system has such a name.
    """
    path = expanded(text)
    if not path.is_absolute():
        raise ValueError("has to be a whole path, from the root of a disk or the home folder (~)")
    if "\0" in text or text.encode("utf-8", "replace").decode() != text:
        raise ValueError("is no name that a folder can have")
    return path


def prepare(paths: Paths) -> Paths:
    """Makes the folders and proves that they can be written to.

    Raises:
        InputError: Where they cannot, or where the folder that the settings name is gone (a disk that is not plugged
            in): made anew, it would lie on another disk and be empty.
    """
    if paths.gone:
        raise InputError(
            f"The data folder {paths.data} is not there.",
            f"The settings name it ({paths.settings}); perhaps its disk is not connected.",
            "Connect the disk, choose another one with --data-dir, or take data_dir out of the settings.",
        )
    try:
        for folder in (paths.data, paths.cache, paths.runs, paths.logs):
            folder.mkdir(parents=True, exist_ok=True)
        probe = paths.data / f".write-test-{os.getpid()}"
        probe.write_bytes(b"ok")
        probe.unlink()
    except OSError as error:
        raise _unusable(paths, error) from error
    return paths


def _unusable(paths: Paths, error: OSError) -> InputError:
    return InputError(
        f"The data folder {paths.data} cannot be written to.",
        f"{error.strerror or error}{f': {error.filename}' if error.filename else ''}.",
        _way_out(paths, full=error.errno == errno.ENOSPC),
    )


def _way_out(paths: Paths, *, full: bool) -> str:
    """Whole sentences, as the window translates them."""
    if paths.from_settings:
        if full:
            return f"Free some space, choose another one with --data-dir, or take data_dir out of {paths.settings}."
        return f"Choose another one with --data-dir, or take data_dir out of {paths.settings}."
    if full:
        return f"Free some space, choose another one with --data-dir, or set {ENVIRONMENT}."
    return f"Choose another one with --data-dir, or set {ENVIRONMENT}."


def asset(name: str) -> Path:
    """A file that comes with the program ("samples/digits_cnn.safetensors", "guide/en/model.md").

    ``resources/``, and of ``docs/`` the guide and its pictures, are mapped into the package when it is built
    (``setup.py``); in a source tree they lie beside the package.
    """
    here = Path(__file__).resolve().parent
    roots = (here / "resources", here.parent / "resources", here.parent / "docs")
    return next((root / name for root in roots if (root / name).exists()), roots[1] / name)

"""The person's settings: one small versioned file, the same for the window and the terminal.

What is in them holds for every plan; what decides a run is in the plan. Where the window stands and how large it is, is
no setting: that is in window.ini.
"""

from __future__ import annotations

import os
import re
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

import tomli_w
from pydantic import ValidationError, field_validator

from posttrain_gui.choice import Problem, Section, setting
from posttrain_gui.errors import InputError
from posttrain_gui.paths import whole_path
from posttrain_gui.plan_errors import problems_of
from posttrain_gui.settings_versions import VERSION, first_raw, migrated
from posttrain_gui.small_files import read_text

if TYPE_CHECKING:
    from posttrain_gui.paths import Paths

DEVICES = re.compile(r"auto|cpu|mps|cuda(:\d+)?")


class Settings(Section):
    """What a person has set once for all. The version is that of the file, not of the program."""

    version: Literal[1] = VERSION
    language: Literal["system", "en", "zh_CN"] = setting(
        "system",
        title="Language",
        help="Language of the window and the way numbers and dates are written. Default: as the system.",
    )
    theme: Literal["system", "light", "dark"] = setting(
        "system", title="Theme", help="Light or dark colours. Default: as the system, also when it changes."
    )
    device: str = setting(
        "auto",
        title="Device of new plans",
        help=(
            "What a new plan begins with; a plan that is there keeps its own. Automatic takes the graphics card where "
            "one works, else the processor. Default automatic."
        ),
    )
    plot_interval: int = setting(
        40,
        title="Plots are redrawn every",
        help=(
            "Least time between two pictures of a live plot. Longer leaves more of the processor to the training; "
            "shorter looks smoother. Default 40 ms."
        ),
        unit="ms",
        ge=33,
        le=1000,
    )
    data_dir: Path | None = setting(
        None,
        title="Data folder",
        help="Where runs, their models and the history are kept. Default: the system's own place for this program.",
        widget="folder",
    )

    @field_validator("device")
    @classmethod
    def _known_device(cls, value: str) -> str:
        if not DEVICES.fullmatch(value):
            raise ValueError("has to be auto, cpu, mps, cuda, or one card such as cuda:1")
        return value

    @field_validator("data_dir")
    @classmethod
    def _whole_path(cls, value: Path | None) -> Path | None:
        if value is None or not str(value).strip() or value == Path():
            return None
        return whole_path(str(value))


class SettingsError(InputError):
    """A setting that cannot be.

    Attributes:
        problem: Its name and what is wrong.
    """

    def __init__(self, problem: Problem) -> None:
        super().__init__("This cannot be set.", f"{problem.path}: {problem.message}")
        self.problem = problem


@dataclass(frozen=True, slots=True)
class Loaded:
    """What was found.

    Attributes:
        settings: What is in force.
        notes: What a person has to know about the file, one or two sentences each.
    """

    settings: Settings
    notes: tuple[str, ...] = ()


def load(paths: Paths) -> Loaded:
    """Reads the settings. Never fails: what cannot be used is kept aside, and what can is in force.

    Args:
        paths: The program's folders.
    """
    file = paths.settings
    try:
        raw = first_raw(paths)
        version = raw.get("version", 0)
        if not isinstance(version, int) or isinstance(version, bool) or version < 0:
            raise ValueError(f"version = {version!r}")
    except OSError as error:
        return Loaded(Settings(), (f"The settings {file} cannot be read: {error.strerror or error}.",))
    except (ValueError, RecursionError):
        return Loaded(Settings(), (_put_aside(file),))
    settings, wrong = _valid(migrated(raw, paths))
    if version > VERSION:
        said = (
            f"The settings {file} were written by a newer version of the program; what this one knows of them is used."
        )
        return Loaded(settings, (said,))
    return Loaded(settings, (_mended(file, settings, wrong),) if wrong else ())


def save(paths: Paths, changes: dict[str, Any]) -> Settings:
    """Writes changed settings; the others stay as they are in the file now (another window may have written them).

    A file of a newer version is kept beside it under another name.

    Args:
        paths: The program's folders.
        changes: Name → value.

    Returns:
        What is in force now.

    Raises:
        SettingsError: Where a value is not possible.
        InputError: Where the file cannot be written.
    """
    settings = changed(load(paths).settings, changes)
    try:
        _keep_newer(paths.settings)
        _write(paths.settings, settings)
    except OSError as error:
        why = f"{paths.settings}: {error.strerror or error}."
        raise InputError("The settings could not be saved.", why, "They hold until the program ends.") from error
    return settings


def changed(settings: Settings, changes: dict[str, Any]) -> Settings:
    """Other settings, not written anywhere.

    Raises:
        SettingsError: Where a value is not possible.
    """
    try:
        return Settings.model_validate(settings.model_dump() | changes)
    except ValidationError as error:
        raise SettingsError(problems_of(error, Settings)[0]) from error


def _valid(raw: dict[str, Any]) -> tuple[Settings, list[Problem]]:
    """The settings with what is possible of ``raw``, and what is not."""
    try:
        return Settings.model_validate(raw), []
    except ValidationError as error:
        wrong = problems_of(error, Settings)
        bad = {problem.path.partition(".")[0] for problem in wrong}
        return Settings.model_validate({key: value for key, value in raw.items() if key not in bad}), wrong


def _put_aside(file: Path) -> str:
    """Renames a file that is no settings file; says so."""
    aside = _aside(file)
    try:
        file.replace(aside)
    except OSError as error:
        return f"The settings {file} are damaged and were not used ({error.strerror or error})."
    return f"The settings were damaged and begin anew; the damaged file is kept as {aside}."


def _mended(file: Path, settings: Settings, wrong: list[Problem]) -> str:
    """Keeps a file with impossible values aside and writes what is possible of it; says which are not."""
    names = ", ".join(problem.path for problem in wrong)
    aside = _aside(file)
    try:
        aside.write_bytes(file.read_bytes())
        _write(file, settings)
    except OSError as error:
        return f"The settings {file} say something impossible ({names}) and could not be mended: {error.strerror}."
    return (
        f"The settings said something impossible ({names}), which was set anew; as they were they are kept as {aside}."
    )


def _aside(file: Path) -> Path:
    number = 1
    while (aside := file.with_name(f"{file.stem}.broken-{number}{file.suffix}")).exists():
        number += 1
    return aside


def _keep_newer(file: Path) -> None:
    try:
        text = read_text(file)
        version = tomllib.loads(text).get("version", 0)
    except (FileNotFoundError, NotADirectoryError, ValueError):
        return
    if isinstance(version, int) and version > VERSION:
        kept = file.with_name(f"{file.stem}.version-{version}{file.suffix}")
        kept.write_text(text, encoding="utf-8")


def _write(file: Path, settings: Settings) -> None:
    """All at once: a program that is cut off leaves the old file or the new one."""
    file.parent.mkdir(parents=True, exist_ok=True)
    beside = file.with_name(f".{file.name}.{os.getpid()}")
    try:
        with beside.open("wb") as stream:
            stream.write(tomli_w.dumps(settings.model_dump(mode="json", exclude_none=True)).encode())
            stream.flush()
            os.fsync(stream.fileno())
        beside.replace(file)
    finally:
        beside.unlink(missing_ok=True)

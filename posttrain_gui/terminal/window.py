"""The command that opens the window."""

from __future__ import annotations

import signal
import sys
import threading
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from posttrain_gui.errors import InputError
from posttrain_gui.paths import prepare
from posttrain_gui.terminal import display
from posttrain_gui.typed_paths import is_file

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterator
    from pathlib import Path

    from posttrain_gui.paths import Paths


def window(given: Namespace, places: Paths) -> int:
    """Opens the window, with the plan where one is given.

    Raises:
        InputError: Where there is no such plan, no display, or no Qt; shown in a dialog before, where nobody sees the
            terminal.
    """
    try:
        return _opened(given, places)
    except InputError as error:
        if given.launched or sys.__stderr__ is None:
            _show(error)
        raise


def _opened(given: Namespace, places: Paths) -> int:
    if given.plan and not is_file(given.plan):
        raise InputError(f"There is no plan file {given.plan}.", "", "Check the path, or see the ready ones: plans")
    return open_window(given.plan, places)


def open_window(plan: Path | None, places: Paths, *, demo: bool = False) -> int:
    """Opens the window and returns when it is closed.

    Raises:
        InputError: Where there is no display, or Qt cannot be loaded.
    """
    if not display.available():
        instead = "posttrain-gui run PLAN.toml, or posttrain-gui demo --headless"
        raise InputError("There is no display to open a window on.", _reason(), f"In the terminal: {instead}")
    if places.throw_away:
        prepare(places)  # before Qt is loaded; where the settings name the folder, the window asks
    with _ended_by_ctrl_c():
        try:
            from posttrain_gui.app import run_window
        except ImportError as error:
            raise without_qt(error) from error
        code: int = run_window(plan, places, demo=demo)
    return code


@contextmanager
def _ended_by_ctrl_c() -> Iterator[None]:
    """Until the window takes Ctrl-C itself, it ends the program at once; nothing has been begun.

    A KeyboardInterrupt in the middle of Qt's imports leaves halves of its classes behind, and one in a function that Qt
    calls crashes.
    """
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    former = signal.signal(signal.SIGINT, signal.SIG_DFL)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, former)


def _show(error: InputError) -> None:
    """Shows an error of the start in a dialog, where there is a display and Qt; it is said in the terminal anyway."""
    if display.available():
        with suppress(ImportError):
            from posttrain_gui.app import show_start_error

            show_start_error(error)


def without_qt(error: ImportError) -> InputError:
    """The error of a machine on which the window's library does not load."""
    return InputError("The window cannot be opened.", f"{error}.", "See what is missing: posttrain-gui doctor")


def _reason() -> str:
    return "No display answers at DISPLAY or WAYLAND_DISPLAY (over ssh, -X forwards one)."

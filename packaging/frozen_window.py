"""The window of the frozen program, on a screen: opened, trained in, closed."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from frozen_program import FrozenProgram

DISPLAY = ":97"


def train_in_window(program: FrozenProgram) -> str:
    """Opens the window, trains the demo in it, and closes it; the run is in the history, the exit code 0."""
    before = len(_runs(program))
    with screen() as display:
        process = program.begin("demo", **display)
        try:
            seconds = _until_done(program, process, before)
            _close(process)
            _, trouble = process.communicate(timeout=60)
        finally:
            process.kill()
    assert process.returncode == 0, f"closing gave {process.returncode}: {trouble[-600:]}"
    where = display.get("QT_QPA_PLATFORM") or "a real X window"
    return f"the demo was trained in the window in {seconds:.0f} s ({where})"


@contextmanager
def screen() -> Iterator[dict[str, str]]:
    """The environment of a screen: this machine's own, Xvfb's, or, where neither is, one in memory."""
    if sys.platform != "linux" or os.environ.get("DISPLAY"):
        yield {}
    elif not shutil.which("Xvfb"):
        yield {"QT_QPA_PLATFORM": "offscreen", "DISPLAY": DISPLAY}
    else:
        server = subprocess.Popen(["Xvfb", DISPLAY, "-screen", "0", "1280x720x24"], stderr=subprocess.DEVNULL)
        try:
            yield {"DISPLAY": DISPLAY}
        finally:
            server.terminate()
            server.wait()


def _until_done(program: FrozenProgram, process: subprocess.Popen[str], before: int) -> float:
    began = time.monotonic()
    while len([run for run in _runs(program) if run["status"] == "done"]) <= before:
        assert process.poll() is None, f"the window closed with {process.returncode}: {process.communicate()[1][-600:]}"
        assert time.monotonic() - began < 300, "the demo did not end in the window within 300 s"
        time.sleep(1)
    return time.monotonic() - began


def _runs(program: FrozenProgram) -> list[dict[str, str]]:
    answer = json.loads(program.said("history", "--json"))
    found: list[dict[str, str]] = answer["runs"] if isinstance(answer, dict) else answer
    return [run for run in found if run["status"] == "done"]


def _close(process: subprocess.Popen[str]) -> None:
    """As Ctrl-C in the terminal does: the window closes as if its cross had been pressed."""
    if sys.platform == "win32":
        subprocess.run(["taskkill", "/PID", str(process.pid)], check=False)
    else:
        process.send_signal(signal.SIGINT)

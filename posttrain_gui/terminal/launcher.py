"""The command that puts the program into the system's menu."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from posttrain_gui.terminal import screen

if TYPE_CHECKING:
    from argparse import Namespace

    from posttrain_gui.launcher.base import System
    from posttrain_gui.paths import Paths


def launcher(given: Namespace, _places: Paths) -> int:
    """Adds the entry, or removes it, and says what was written.

    Raises:
        RunError: Where the system refuses.
    """
    from posttrain_gui.launcher import command

    system = of(sys.platform)
    done = system.remove() if given.remove else system.add(command.words())
    if given.json:
        screen.result_json({"removed" if given.remove else "written": list(done.files)})
        return 0
    for file in done.files:
        screen.result(file)
    screen.say(done.where or "There is no entry to remove.")
    if not given.remove:
        screen.say("Take it away again:  posttrain-gui launcher --remove")
    return 0


def of(platform: str) -> System:
    """How this system is given its entry; all but Windows and macOS follow freedesktop.org.

    Args:
        platform: As ``sys.platform`` names it.
    """
    from posttrain_gui.launcher import linux, macos, windows

    return {"win32": windows, "darwin": macos}.get(platform, linux)

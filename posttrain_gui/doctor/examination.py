"""The order in which the doctor looks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from posttrain_gui.doctor.folder import data_folder
from posttrain_gui.doctor.fonts import fonts
from posttrain_gui.doctor.machine import machine
from posttrain_gui.doctor.packages import packages
from posttrain_gui.doctor.probing import probe
from posttrain_gui.doctor.program import program
from posttrain_gui.doctor.screen import screen
from posttrain_gui.doctor.weights import weights

if TYPE_CHECKING:
    from collections.abc import Iterator

    from posttrain_gui.doctor.finding import Finding
    from posttrain_gui.paths import Paths


def examine(places: Paths) -> Iterator[Finding]:
    """Looks at the program, its packages, the data folder, the display, the machine and its devices.

    What takes longest comes last. Usually a few seconds; where something hangs, that is said after its time is up.

    Args:
        places: The program's folders; made where absent.
    """
    yield from program()
    yield from packages()
    yield from weights()
    yield from data_folder(places)
    yield from screen()
    yield from fonts(places)
    yield from machine()
    yield from probe("devices")

"""The child's side of :mod:`posttrain_gui.doctor.probing`."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING, Any

from posttrain_gui.doctor.finding import Finding, Step
from posttrain_gui.doctor.probes.devices import devices
from posttrain_gui.doctor.probes.versions import versions
from posttrain_gui.doctor.probes.window import library, window
from posttrain_gui.doctor.probing import START, as_line

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

PROBES: dict[str, Callable[..., Iterator[Finding | Step]]] = {
    "devices": devices,
    "window": window,
    "library": library,
    "versions": versions,
}


def run(name: str, into: Path, words: Sequence[str] = ()) -> int:
    """Writes down what a probe says, each word before the next is begun.

    Args:
        name: Of the probe.
        into: The file that the parent reads.
        words: What the probe is given.

    Returns:
        The exit code: 0.
    """
    step = START
    with into.open("a", encoding="utf-8") as file:
        try:
            for word in PROBES[name](*words):
                step = word if isinstance(word, Step) else step
                _write(file, as_line(word))
        except Exception as error:  # a missing library inside torch or Qt shows in many ways
            text = " ".join(f"{type(error).__name__}: {error}".split())[:400]
            _write(file, as_line(Finding(step.subject, step.state, text, step.remedy)))
        _write(file, {"done": True})
    return 0


def _write(file: Any, line: dict[str, Any]) -> None:
    file.write(json.dumps(line) + "\n")
    file.flush()
    os.fsync(file.fileno())

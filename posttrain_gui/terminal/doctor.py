"""The command that says whether what this program needs is there, and what to do where it is not."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

from posttrain_gui.doctor import examine
from posttrain_gui.doctor.finding import Finding, ill, lines
from posttrain_gui.terminal import screen

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterator

    from posttrain_gui.paths import Paths


def doctor(given: Namespace, places: Paths) -> int:
    """Looks at everything; exit code 1 where something keeps the main job from working."""
    if given.probe:  # a process of the doctor's own
        from posttrain_gui.doctor.probes.run import run

        return run(given.probe, given.into, given.words)
    found = list(examine(places) if given.json else _as_they_come(examine(places)))
    if given.json:
        screen.result_json({"ok": not ill(found), "findings": [asdict(finding) for finding in found]})
    else:
        screen.say("\nSomething is missing; see above." if ill(found) else "\nEverything needed is there.")
    return 1 if ill(found) else 0


def _as_they_come(findings: Iterator[Finding]) -> Iterator[Finding]:
    """Each is printed when it is known: the last ones take seconds."""
    for finding in findings:
        screen.result("\n".join(lines(finding)))
        yield finding

"""Proves a built folder: ``python packaging/smoke.py [FOLDER] [--quick]``.

Uses the frozen program as people do, in a throw-away data folder: it answers, lists exactly the choices of the source,
trains the demo, goes on with a run that was killed, exports, carries out a run of every other kind and the studies
(which import libraries late), and opens its window and trains there (on Xvfb where there is no display). ``--quick``
ends after the export. Exit code 1 with what failed.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from frozen_program import FrozenProgram
from frozen_window import train_in_window

ROOT = Path(__file__).resolve().parent.parent
EPOCH = ["--set", "training.epochs=1"]


def answers(program: FrozenProgram) -> str:
    """Says its version, and its doctor finds nothing that keeps it from working."""
    version = program.said("--version")
    source = _source("--version")
    assert version == source, f"it says {version!r}, the source {source!r}"
    found = program.told("doctor")
    assert found["ok"], [finding for finding in found["findings"] if finding["state"] == "problem"]
    return version


def lists_the_choices(program: FrozenProgram) -> str:
    """Exactly those of the source, and the plans too."""
    for command in ("choices", "plans"):
        frozen, source = program.told(command), json.loads(_source(command, "--json"))
        assert _bare(frozen) == _bare(source), f"{command} differ: {_difference(frozen, source)}"
    found = program.told("choices")
    return f"{sum(map(len, found.values()))} choices in {len(found)} places"


def trains_the_demo(program: FrozenProgram) -> str:
    """The main job, to a verdict."""
    report = program.told("demo", "--headless")
    assert report["status"] == "done", report["status"]
    assert report["verdict"]["outcome"] == "improved", report["verdict"]
    program.run_id = report["run_id"]
    return f"{report['baseline']['accuracy']:.1%} → {report['final']['accuracy']:.1%}"


def goes_on_after_a_kill(program: FrozenProgram) -> str:
    """A run that is killed after its first epochs is resumed to its end."""
    plan = ["demo", "--set", "training.epochs=12", "--set", 'name="cut off"']
    process = program.begin("run", *plan)
    _until(lambda: bool(list(program.data.glob("runs/*cut-off*/checkpoints/*"))), process)
    process.kill()
    process.communicate()
    run_id = next(program.data.glob("runs/*cut-off*")).name
    report = program.told("resume", run_id)
    assert report["status"] == "done", report["status"]
    epochs = [epoch["epoch"] for epoch in report["epochs"]]
    assert epochs == sorted(set(epochs)), epochs
    return f"{len(epochs)} epochs"


def exports(program: FrozenProgram) -> str:
    """Every format of the source; the files are there and not empty."""
    formats = program.told("choices")["export"]
    for name in formats:
        file = program.data / f"exported.{name}"
        written = program.told("export", program.run_id, "--format", name, "--out", str(file))
        assert all(Path(path).stat().st_size > 1000 for path in _paths(written["path"])), written
    return ", ".join(formats)


def carries_out_every_kind(program: FrozenProgram) -> str:
    """One epoch of each other kind of run."""
    teacher = f'strategy.teacher={{source="run", run_id="{program.run_id}"}}'
    kinds = {
        "few-shot": ["few-shot", "--set", "strategy.updates_per_epoch=5"],
        "multi-task": ["multi-task", "--set", "strategy.weighting.kind=pcgrad"],
        "distill": ["demo", "--set", "strategy.kind=distill", "--set", teacher],
    }
    for name, words in kinds.items():
        report = program.told("run", *words, *EPOCH)
        assert report["status"] == "done", (name, report)
    return ", ".join(kinds)


def studies(program: FrozenProgram) -> str:
    """Questions without a run; each imports a library that nothing else does."""
    asked = {
        "suspects": ["suspects", "demo"],
        "stages": ["stages", "demo"],
        "find-lr": ["find-lr", "demo"],
        "search": ["search", "demo", "--budget", "20 s"],
    }
    for name, words in asked.items():
        assert program.told(*words), name
    return ", ".join(asked)


Check = Callable[[FrozenProgram], str]
QUICK: list[Check] = [answers, lists_the_choices, trains_the_demo, goes_on_after_a_kill, exports]
WHOLE = [*QUICK, carries_out_every_kind, studies, train_in_window]


def main() -> int:
    words = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    words.add_argument("folder", nargs="?", type=Path, default=ROOT / "dist" / "posttrain-gui")
    words.add_argument("--quick", action="store_true", help="without the other kinds of runs, the studies, the window")
    given = words.parse_args()
    with tempfile.TemporaryDirectory(prefix="smoke ü ") as home:  # a name that trips careless programs
        program = FrozenProgram(given.folder.resolve(), Path(home))
        failed = [step for step in (QUICK if given.quick else WHOLE) if not _passes(step, program)]
    print("Everything works." if not failed else f"{len(failed)} of the checks failed.")
    return 1 if failed else 0


def _passes(step: Callable[[FrozenProgram], str], program: FrozenProgram) -> bool:
    name, began = step.__name__.replace("_", " "), time.monotonic()
    try:
        found = step(program)
    except (AssertionError, subprocess.SubprocessError, OSError, KeyError, StopIteration, ValueError) as error:
        print(f"FAILED  {name}: {type(error).__name__}: {error}", flush=True)
        return False
    print(f"ok      {name} ({time.monotonic() - began:.0f} s): {found}", flush=True)
    return True


def _source(*words: str) -> str:
    """What the program in this source tree answers."""
    command = [_python(), "-m", "posttrain_gui", *words]
    done = subprocess.run(command, check=True, capture_output=True, text=True, encoding="utf-8", cwd=ROOT)
    return done.stdout.strip()


def _python() -> str:
    """The one that build.py has made, with all the program needs; where it was told to take another, this one."""
    made = ROOT / "build" / "env" / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    return str(made) if made.exists() else sys.executable


def _bare(found: Any) -> Any:
    """Without paths, which differ between a folder and a source tree."""
    if isinstance(found, dict):
        return {key: _bare(value) for key, value in found.items() if key not in {"path", "file"}}
    return [_bare(item) for item in found] if isinstance(found, list) else found


def _difference(one: Any, other: Any) -> str:
    lines = (json.dumps(_bare(found), indent=0, sort_keys=True).splitlines() for found in (one, other))
    first, second = map(set, lines)
    return f"only frozen: {sorted(first - second)[:9]}; only in the source: {sorted(second - first)[:9]}"


def _paths(written: str | list[str]) -> list[str]:
    return [written] if isinstance(written, str) else written


def _until(met: Callable[[], bool], process: subprocess.Popen[str], seconds: float = 180) -> None:
    end = time.monotonic() + seconds
    while not met():
        if process.poll() is not None:
            raise AssertionError(f"it ended early with {process.returncode}: {process.communicate()[1][-600:]}")
        if time.monotonic() > end:
            process.kill()
            raise AssertionError(f"nothing came within {seconds:.0f} s")
        time.sleep(0.05)


if __name__ == "__main__":
    os.environ.setdefault("PYTHONUTF8", "1")
    sys.exit(main())

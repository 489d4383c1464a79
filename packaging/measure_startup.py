"""Measures how soon the window is there and how long anything keeps it, and writes docs/start-up.md.

.venv/bin/python packaging/measure_startup.py [docs/start-up.md]

Five rounds; in each, everything is measured in a process of its own, one after the other, so that another program's
load hits all of it alike. Two minutes on two cores.
"""

from __future__ import annotations

import json
import os
import platform
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from markdown_table import table

ROOT = Path(__file__).resolve().parent.parent
ROUNDS = 5
TORCH = "import torch, torchvision; print('{}')"
OPENING = str(ROOT / "tests" / "benchmarks" / "opening.py")
WINDOW = str(ROOT / "tests" / "benchmarks" / "window_process.py")
SLICE = 50.0
"""A longer gap between two turns of the window's event loop, ms, is felt."""

Taken = dict[str, list[float]]


def main(words: list[str]) -> int:
    target = Path(words[0]) if words else ROOT / "docs" / "start-up.md"
    with tempfile.TemporaryDirectory() as home:
        load = _load()
        _round(home, {}, {})  # reads everything from the disk once
        taken: Taken = {}
        causes: dict[str, float] = {}
        for number in range(ROUNDS):
            _round(home, taken, causes)
            print(f"round {number + 1} of {ROUNDS}")
    target.write_text(page(taken, causes, load), encoding="utf-8")
    print(target)
    return 0


def _load() -> str:
    """What other programs ask of the processor."""
    if sys.platform == "win32":
        return "the machine's other work not known"
    return f"{os.getloadavg()[0]:.1f} other processes were at work when it began"


def _round(home: str, taken: Taken, causes: dict[str, float]) -> None:
    torch = _timed("-c", TORCH)
    paint = _timed(WINDOW, "start", home)  # fails where torch was loaded by then
    ratio = {"ratio": (paint["wall"] / torch["wall"]), "processor ratio": paint["processor"] / torch["processor"]}
    _note(taken, {"paint": paint["wall"], "torch": torch["wall"], **ratio})
    _note(taken, {"paint processor": paint["processor"], "torch processor": torch["processor"]})
    frames = _told(OPENING, "frames", home)
    _note(taken, {"longest": frames["gaps"][0][0], "longest work": frames["gaps"][0][1], "loading": frames["seconds"]})
    for gap, _work, module in frames["gaps"]:
        if gap > SLICE:
            causes[module or "(no module came in it)"] = max(gap, causes.get(module, 0.0))
    for what in ("panels", "pages"):
        for name, (first, second) in _told(OPENING, what, f"{home}/{what}").items():
            _note(taken, {f"first {what} {name}": first, **({f"second {what} {name}": second} if second else {})})
    _note(taken, {f"large {name}": ms for name, ms in _told(OPENING, "large", f"{home}/large").items()})


def _note(taken: Taken, values: dict[str, float]) -> None:
    for name, value in values.items():
        taken.setdefault(name, []).append(value)


def _told(*words: str) -> dict[str, Any]:
    done = subprocess.run([sys.executable, *words], capture_output=True, text=True, check=False, cwd=ROOT)
    if done.returncode:
        raise SystemExit(done.stderr[-3000:])
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


def _timed(*words: str) -> dict[str, float]:
    """Seconds of a whole process: by the clock, and of the processor."""
    before, begun = os.times(), time.perf_counter()
    _told(*words)
    wall, after = time.perf_counter() - begun, os.times()
    processor = after.children_user + after.children_system - before.children_user - before.children_system
    return {"wall": wall, "processor": processor}


def page(taken: Taken, causes: dict[str, float], load: str) -> str:
    """The whole page.

    Args:
        taken: What was measured → its values, one a round.
        causes: Module imported in a gap longer than a frame may be → ms, the longest.
        load: What else the machine did, in words.
    """
    machine = f"{os.cpu_count()} logical cores, {platform.system()}, Python {platform.python_version()}"
    return "\n\n".join(
        [HEAD.format(machine=machine, load=load), _start(taken), _frames(taken, causes), _openings(taken), TAIL]
    )


def _start(taken: Taken) -> str:
    names = {
        "whole process until the first paint": ("paint", "paint processor"),
        "whole process of `import torch, torchvision`": ("torch", "torch processor"),
        "**first paint / import**": ("ratio", "processor ratio"),
    }
    rows = [[text, *(_range(taken[key], 2) for key in keys)] for text, keys in names.items()]
    return "## First paint\n\n" + table(["", "by the clock (s)", "of the processor (s)"], rows)


def _frames(taken: Taken, causes: dict[str, float]) -> str:
    rows = [
        ["longest gap between two turns of the event loop (ms)", _range(taken["longest"], 0)],
        ["… of which the window's own work (ms)", _range(taken["longest work"], 0)],
        ["until torch is loaded and everything else made ready (s)", _range(taken["loading"], 1)],
    ]
    said = f"No gap was longer than {SLICE:.0f} ms."
    if causes:
        listed = ", ".join(f"{name} {gap:.0f} ms" for name, gap in causes.items())
        said = f"Gaps longer than {SLICE:.0f} ms, with the module imported last in them: {listed}."
    return "## While torch loads\n\n" + table(["", "median (range)"], rows) + f"\n\n{said}\n\n{FRAMES}"


def _openings(taken: Taken) -> str:
    parts = []
    for what, title in (("panels", "Steps"), ("pages", "Results")):
        names = [key.removeprefix(f"first {what} ") for key in taken if key.startswith(f"first {what} ")]
        rows = [[name, _of(taken, f"first {what} {name}"), _of(taken, f"second {what} {name}")] for name in names]
        parts.append(f"## {title}: until shown and painted (ms)\n\n" + table(["", "first", "again"], rows))
    large = [key for key in taken if key.startswith("large ")]
    rows = [[key.removeprefix("large "), _range(taken[key], 0)] for key in large]
    parts.append("## Much of everything (ms)\n\n" + table(["", "median (range)"], rows))
    return "\n\n".join(parts)


def _of(taken: Taken, name: str) -> str:
    return _range(taken[name], 0) if name in taken else "–"


def _range(values: list[float], digits: int) -> str:
    low, high = min(values), max(values)
    return f"{statistics.median(values):.{digits}f} ({low:.{digits}f} to {high:.{digits}f})"


HEAD = """# How soon the window is there

Made by `python packaging/measure_startup.py`: medians and ranges of five rounds on {machine}, offscreen, files in the
page cache; {load}. The window is painted before torch is touched; torch then loads in a thread, and the line "Device"
in the bar fills in."""

FRAMES = """How that was reached (`posttrain_gui/shared_libraries.py`, `gui/garbage.py`, `gui/warm_up.py`):

- `import torch` maps its libraries with Python's lock held, which kept the window for 140 ms. They are loaded before,
  through a foreign call of `dlopen` that gives the lock back (Linux; elsewhere the import does it).
- Python's cyclic collection looked at all modules loaded so far, twice a second, for 40 to 70 ms each. It rests until
  torch is loaded, and leaves torch's modules out afterwards.
- Plots (pyqtgraph, 250 ms) are imported in a thread, and the Result page is made part by part, after torch.
- What stays are libraries of extensions that hold the lock while they are mapped; the longest is triton's, some 20 ms
  on an idle machine."""

TAIL = """## On Windows

There torch is imported before Qt (`posttrain_gui/app.py`): from version 2.9 on its libraries fail to load after Qt's
(`c10.dll`, WinError 1114; pytorch/pytorch issue 166628), so the first paint waits for that import. A list of folders
(`os.add_dll_directory`) does not help against libraries that are loaded already. It has not been tried by us: that
needs such a machine.
"""

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

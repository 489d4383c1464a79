"""Tries in a process of its own what can hang or crash: loading torch or Qt, a graphics driver, a display.

The child is this program again with a hidden word (``doctor --probe NAME --into FILE``), because in a frozen program
there is no other Python. It writes one JSON object a line into the file, also before each step that may be its last; so
what it found is kept, and what it died of is known. Not over its standard output: a frozen program of Windows has none.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from posttrain_gui.doctor.finding import Finding, Step

if TYPE_CHECKING:
    from collections.abc import Iterator

START = Step("Trial process", 30.0, "problem", "Close other programs and try again; else install the program again.")
"""Before its first word the child loads Python and the program, from a slow disk perhaps."""
POLL = 0.02
"""Seconds between looks at the file."""
PACKAGE_PARENT = Path(__file__).resolve().parents[2]


def probe(name: str) -> Iterator[Finding]:
    """What a probe of :mod:`posttrain_gui.doctor.probes` finds; a hang or a crash is a finding too.

    Args:
        name: Of the probe: ``devices``, ``window``.
    """
    for word in _words_of(name):
        if isinstance(word, Finding):
            yield word


def ask(name: str, *words: str) -> dict[str, str]:
    """What a probe answers as subject → text, where nobody needs to know why something is missing.

    Args:
        name: Of the probe: ``versions``.
        *words: What it is given.
    """
    found = (word for word in _words_of(name, *words) if isinstance(word, Finding))
    return {finding.subject: finding.text for finding in found if finding.state == "ok"}


def _words_of(name: str, *words: str) -> Iterator[Finding | Step]:
    with tempfile.TemporaryDirectory(prefix="posttrain-doctor-", ignore_cleanup_errors=True) as folder:
        into, complaints = Path(folder) / "words.jsonl", Path(folder) / "complaints.txt"
        into.touch()
        with complaints.open("wb") as stream:
            try:
                child = start(command(name, into, *words), stream)
            except OSError as error:
                yield Finding(START.subject, "problem", f"It could not be started: {error}.", START.remedy)
                return
            try:
                yield from _followed(child, into, complaints)
            finally:
                _end(child)


def command(name: str, into: Path, *words: str) -> list[str]:
    """The child's command line."""
    program = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "posttrain_gui"]
    return [*program, "doctor", "--probe", name, "--into", str(into), *(["--ask", *words] if words else [])]


def start(command: list[str], complaints: Any) -> subprocess.Popen[bytes]:
    """Starts the child; its standard error goes to the file ``complaints``."""
    hidden = getattr(subprocess, "CREATE_NO_WINDOW", 0)
    parent = [str(PACKAGE_PARENT), os.environ.get("PYTHONPATH", "")]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, parent))}
    streams = {"stdin": subprocess.DEVNULL, "stdout": subprocess.DEVNULL, "stderr": complaints}
    return subprocess.Popen(command, env=environment, creationflags=hidden, **streams)


def _followed(child: subprocess.Popen[bytes], into: Path, complaints: Path) -> Iterator[Finding | Step]:
    """What the child writes, until it says that it is done, dies, or is silent for longer than its step may take."""
    step, begun, read = START, time.monotonic(), 0
    while True:
        ended = child.poll() is not None  # asked first: what it wrote before its end is read after
        lines, read = _new_lines(into, read)
        for line in lines:
            if "done" in line:
                return
            word = _understood(line)
            if isinstance(word, Step):
                step = word
            begun = time.monotonic()
            yield word
        if ended:
            yield Finding(step.subject, step.state, _death(child.returncode, complaints), step.remedy)
            return
        if time.monotonic() - begun > step.seconds:
            yield Finding(step.subject, step.state, f"There was no answer within {step.seconds:g} s.", step.remedy)
            return
        if not lines:
            _wait(child)


def _new_lines(into: Path, start: int) -> tuple[list[dict[str, Any]], int]:
    with into.open("rb") as file:
        file.seek(start)
        whole = file.read()
    whole = whole[: whole.rfind(b"\n") + 1]  # a line that is being written is read next time
    return [json.loads(line) for line in whole.splitlines()], start + len(whole)


def _understood(line: dict[str, Any]) -> Finding | Step:
    return Step(**line["step"]) if "step" in line else Finding(**line["finding"])


def as_line(word: Finding | Step) -> dict[str, Any]:
    """How the child writes a word: the opposite of what is read here."""
    return {"step" if isinstance(word, Step) else "finding": asdict(word)}


def _death(code: int, complaints: Path) -> str:
    last = complaints.read_text(encoding="utf-8", errors="replace").strip().splitlines()[-1:]
    reason = " ".join("".join(last).split())[:300]
    how = f"signal {-code}" if code < 0 else f"exit code {code}"
    return f"The trial ended the process ({how}): {reason}" if reason else f"The trial ended the process ({how})."


def _wait(child: subprocess.Popen[bytes]) -> None:
    try:
        child.wait(POLL)
    except subprocess.TimeoutExpired:
        return


def _end(child: subprocess.Popen[bytes]) -> None:
    """Ends what is left of it. One that hangs inside the kernel cannot be ended, and is not waited for."""
    if child.poll() is None:
        child.kill()
    try:
        child.wait(2.0)
    except subprocess.TimeoutExpired:
        return

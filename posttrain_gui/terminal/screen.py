"""The two streams: results to stdout, everything else to stderr."""

from __future__ import annotations

import io
import json
import os
import sys
from typing import TYPE_CHECKING, Any

from posttrain_gui.errors import RunError

if TYPE_CHECKING:
    from pathlib import Path

    from posttrain_gui.errors import UserError


def result(text: str) -> None:
    """Writes what was asked for to stdout.

    Raises:
        RunError: Where it goes into a file on a full disk.
        BrokenPipeError: Where whoever read has read enough.
    """
    try:
        sys.stdout.write(text.rstrip("\n") + "\n")
        sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        let_go_of_stdout()
        raise RunError("The answer could not be written.", f"{error.strerror or error}.") from error


def result_json(value: Any) -> None:
    """Writes one JSON object to stdout; what JSON has no word for (a path) as text."""
    result(json.dumps(value, ensure_ascii=False, default=str))


def say(text: str) -> None:
    """Writes a line about what goes on to stderr."""
    sys.stderr.write(text + "\n")
    sys.stderr.flush()


def error(problem: UserError) -> None:
    """Writes what happened, why, and what to do next: at most three lines."""
    lines(problem.what, problem.why, problem.next)


def lines(what: str, why: str = "", next_step: str = "") -> None:
    """The same from three texts; a text of several lines becomes one."""
    say(f"error: {_flat(what)}")
    for text in (why, next_step):
        if text:
            say(f"  {_flat(text)}")


def unexpected(problem: Exception, log: Path) -> None:
    """Writes an error nobody foresaw in two lines; its traceback is in the log."""
    text = _flat(str(problem))
    lines(f"something unexpected happened: {type(problem).__name__}{': ' if text else ''}{text}", f"Details in {log}")


def speak_any_letter() -> None:
    """Makes consoles of few letters write "?" instead of failing on "→", and no console at all no failure."""
    # Windows starts programs of the window kind without streams.
    sys.stdout = sys.stdout or open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115
    sys.stderr = sys.stderr or open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")


def let_go_of_stdout() -> None:
    """After the reader of a pipe has gone: Python's own flush at exit must not fail."""
    try:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except (OSError, ValueError):
        return


def _flat(text: str) -> str:
    return " ".join(text.split())

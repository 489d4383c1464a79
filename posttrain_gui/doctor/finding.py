"""What the doctor says."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Iterable

State = Literal["ok", "note", "problem"]
REINSTALL = "Install the program again: pip install --force-reinstall posttrain-gui"
MARKS = {"ok": "ok     ", "note": "note   ", "problem": "PROBLEM"}


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at.

    Attributes:
        subject: What.
        state: ``ok``; ``note``: the main job works, something else may not; ``problem``: the main job will not work.
        text: What was found.
        remedy: What to do about it, or "".
    """

    subject: str
    state: State
    text: str
    remedy: str = ""


@dataclass(frozen=True, slots=True)
class Step:
    """What a probe is about to do in its process, and what it means if the process does not survive that.

    Attributes:
        subject: What it looks at.
        seconds: How long it may take; after that it counts as hanging.
        state: Of the finding where it hangs or crashes.
        remedy: What to do then.
    """

    subject: str
    seconds: float
    state: State
    remedy: str


def lines(finding: Finding) -> list[str]:
    """A finding in one or two lines of plain text."""
    first = f"{MARKS[finding.state]}  {finding.subject:32}  {finding.text}"
    return [first, f"{'':43}{finding.remedy}"] if finding.remedy else [first]


def as_text(findings: Iterable[Finding]) -> str:
    """All findings as the terminal prints them, for a message to somebody who helps."""
    return "\n".join(line for finding in findings for line in lines(finding))


def ill(findings: Iterable[Finding]) -> bool:
    """Whether something keeps the main job from working."""
    return any(finding.state == "problem" for finding in findings)

"""Errors a person reads: what happened, why, and what to do next."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from posttrain_gui.choice import Problem


class UserError(Exception):
    """An error in at most three lines: what happened, why, what to do next.

    Attributes:
        what: What happened, one sentence.
        why: Why, one sentence, or "".
        next: What to do next, one sentence, or "".
    """

    def __init__(self, what: str, why: str = "", next: str = "") -> None:
        # Each part is one line, whatever a library put into it: whoever shows it counts on three at most.
        self.what, self.why, self.next = (" ".join(part.split()) for part in (what, why, next))
        super().__init__("\n".join(part for part in (self.what, self.why, self.next) if part))


class InputError(UserError):
    """What was given cannot be used (exit code 2)."""


class PlanError(InputError):
    """A plan that says something impossible.

    Attributes:
        problems: Each with the path of the field, for the message beside the right widget.
    """

    def __init__(self, problems: list[Problem]) -> None:
        first = problems[0]
        count = len(problems) - 1
        more = f" ({count} more problem{'s' if count > 1 else ''}: run `posttrain-gui check`.)" if count else ""
        super().__init__("The plan cannot be used.", f"{first.path}: {first.message}{more}")
        self.problems = problems


class RunError(UserError):
    """A run that could not go on (exit code 1)."""

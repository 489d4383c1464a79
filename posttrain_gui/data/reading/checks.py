"""From a choice's problems to an error, for callers that did not ask for the problems first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from posttrain_gui.errors import InputError

if TYPE_CHECKING:
    from posttrain_gui.choice import Problem


def refuse(problems: list[Problem]) -> None:
    """Raises the first of the problems, if there is one.

    Raises:
        InputError: With the problem's sentence and the key of the plan to change.
    """
    if problems:
        raise InputError(
            problems[0].message, "", f"Set data.{problems[0].path} in the plan, or choose it in the window."
        )

"""From exceptions of libraries to errors a person can act on."""

from __future__ import annotations

import errno
from typing import TYPE_CHECKING

import torch

from posttrain_gui.errors import RunError, UserError

if TYPE_CHECKING:
    from posttrain_gui.plan import Plan


def is_memory_full(error: Exception) -> bool:
    """Whether the memory of the device, or of the machine, did not suffice."""
    return isinstance(error, torch.OutOfMemoryError | MemoryError) or "not enough memory" in str(error)


def explain(error: Exception, plan: Plan) -> UserError:
    """What happened, why, and what to do next."""
    if is_memory_full(error):
        why, remedy = plan.strategy.when_memory_is_full(plan.training.batch_size)
        return RunError("The memory of the device is full.", why, remedy)
    if isinstance(error, OSError) and error.errno == errno.ENOSPC:
        return RunError(
            "The disk is full.", str(error), "Free some space; the run can go on from its last checkpoint (resume)."
        )
    if isinstance(error, OSError):
        return RunError("A file could not be read or written.", str(error), "Check the file; the run can be resumed.")
    first = (str(error).strip() or type(error).__name__).splitlines()[0]
    return RunError(
        "Something unexpected went wrong.", f"{type(error).__name__}: {first}", "The log of the run holds the details."
    )

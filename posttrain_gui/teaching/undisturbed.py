"""Building networks without drawing from torch's global generator: a training may be going on in another thread."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, Any

from torch.overrides import TorchFunctionMode

from posttrain_gui.training.randomness import Using, generator

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence


class _LeaveAsTheyAre(TorchFunctionMode):
    """Skips ``torch.nn.init``: what is built here is filled with weights from a file at once.

    Its functions are what a mode sees of them as a whole; the draws inside them would pass it by.
    """

    def __torch_function__(
        self, func: Callable[..., Any], types: Sequence[type], args: tuple[Any, ...] = (), kwargs: Any = None
    ) -> Any:
        """Gives the tensor back as it is."""
        if getattr(func, "__module__", "") == "torch.nn.init":
            return args[0] if args else kwargs["tensor"]
        return func(*args, **(kwargs or {}))


@contextlib.contextmanager
def undisturbed() -> Iterator[None]:
    """Inside, this thread takes its random numbers from a generator of its own, and new layers stay unfilled."""
    with Using(generator("teaching")), _LeaveAsTheyAre():
        yield

"""The contract of a weighting: how several tasks share the layers they have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from posttrain_gui.choice import Choice, discover

if TYPE_CHECKING:
    from collections.abc import Callable

    import torch
    from torch import Tensor

    from posttrain_gui.strategies.weightings.functions.weighing import Weighing


class WeightingChoice(Choice):
    """Base of the weightings: ``weighting = { kind = … }`` in ``[strategy]``.

    Attributes:
        on_gradients: False: each task's loss gets a number. True: the tasks' gradients in the shared layers are put
            together, which takes one backward pass a task.
        when_not: Where it is the wrong choice, in plain words.
    """

    tag_field: ClassVar[str] = "kind"
    on_gradients: ClassVar[bool] = False
    when_not: ClassVar[str] = ""

    def build(self, names: tuple[str, ...], kinds: tuple[str, ...], device: torch.device) -> Weighing:
        """What weighs the losses of one run.

        Args:
            names: The tasks, in the order in which their losses will come.
            kinds: ``classification`` or ``regression`` each.
            device: Of the network.

        Raises:
            posttrain_gui.errors.InputError: Where the settings do not fit these tasks.
        """
        raise NotImplementedError


class OnGradients(WeightingChoice):
    """Base of those that put the tasks' gradients in the shared layers together.

    Attributes:
        mean: Whether the method answers with a kind of mean of the gradients. It is then multiplied by the number of
            tasks, so that tasks that want the same get their plain sum from every method and the learning rate means
            the same in all of them.
    """

    on_gradients: ClassVar[bool] = True
    mean: ClassVar[bool] = True

    def rule(self) -> Callable[[Tensor], Tensor]:
        """Inner products of the gradients (T, T) → weights of the gradients (T,), both on the processor."""
        raise NotImplementedError

    def build(
        self,
        names: tuple[str, ...],
        kinds: tuple[str, ...],  # noqa: ARG002 - the contract of a weighting
        device: torch.device,  # noqa: ARG002
    ) -> Weighing:
        """By :meth:`rule`."""
        from posttrain_gui.strategies.weightings.functions.gradients import WeightedRows
        from posttrain_gui.strategies.weightings.functions.weighing import Together

        return Together(len(names), WeightedRows(self.rule(), self.mean))


def weightings() -> dict[str, type[WeightingChoice]]:
    """All weightings by their tag."""
    return discover("posttrain_gui.strategies.weightings", WeightingChoice)

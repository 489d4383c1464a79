"""One training step: forward, loss, backward, update."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import torch
from torch.nn import functional

if TYPE_CHECKING:
    from collections.abc import Callable

    from torch import Tensor, nn
    from torch.optim import Optimizer

    from posttrain_gui.training.compute import Compute
    from posttrain_gui.training.hooks import Penalty


class Stepper:
    """Turns inputs and labels into an update of the trained parameters.

    Args:
        forward: Inputs on the device → logits (N, C).
        parameters: Named trained parameters.
        optimizer: Holds them.
        penalties: Added to the cross-entropy.
        compute: Device and arithmetic.
    """

    def __init__(
        self,
        forward: Callable[[Tensor], Tensor],
        parameters: list[tuple[str, nn.Parameter]],
        optimizer: Optimizer,
        penalties: list[Penalty],
        compute: Compute,
    ) -> None:
        self.forward, self.parameters, self.optimizer = forward, parameters, optimizer
        self._penalties, self._compute = penalties, compute
        # float16 needs its small gradients scaled up: https://docs.pytorch.org/docs/stable/amp.html
        self._scaler = torch.amp.GradScaler(compute.device.type, enabled=compute.dtype == torch.float16)

    @property
    def precision(self) -> str:
        """Of the forward pass."""
        return self._compute.precision

    def state_dict(self) -> dict[str, Any]:
        """For a checkpoint: without the scale of float16's gradients a run that goes on would skip other steps."""
        return {"optimizer": self.optimizer.state_dict(), "scaler": self._scaler.state_dict()}

    def load_state_dict(self, state: dict[str, Any]) -> None:
        """Goes on from :meth:`state_dict`."""
        self.optimizer.load_state_dict(state["optimizer"])
        self._scaler.load_state_dict(state["scaler"])

    def step(self, inputs: Tensor, labels: Tensor) -> tuple[Tensor, Tensor]:
        """One update.

        Args:
            inputs: What ``forward`` takes.
            labels: int64 (N,) on the device.

        Returns:
            The loss with penalties (scalar) and the number of right answers (scalar), both on the device, detached.
        """
        with self._compute.autocast():
            logits = self.forward(inputs)
        loss = functional.cross_entropy(logits.float(), labels)
        for penalty in self._penalties:
            loss = loss + penalty(self.parameters)
        self.optimizer.zero_grad(set_to_none=True)
        torch.autograd.backward(self._scaler.scale(loss))
        self._scaler.step(self.optimizer)
        self._scaler.update()
        return loss.detach(), (logits.detach().argmax(dim=1) == labels).sum()


def parameter_groups(
    parameters: list[tuple[str, nn.Parameter]], head: str, learning_rate: float, head_factor: float
) -> list[dict[str, object]]:
    """Parameter groups for an optimizer: head and backbone, with and without weight decay.

    Args:
        parameters: Named trained parameters.
        head: Dotted name of the head.
        learning_rate: Of the backbone; of the head too where nothing else is trained.
        head_factor: The head's learning rate is this many times the backbone's.

    Returns:
        Groups with ``params``, ``lr``, ``initial_lr``, ``decay`` (False for biases and normalisation) and ``head``.
    """
    only_head = all(name.startswith(head + ".") for name, _ in parameters)
    groups: dict[tuple[bool, bool], list[nn.Parameter]] = {}
    for name, parameter in parameters:
        groups.setdefault((name.startswith(head + "."), parameter.ndim > 1), []).append(parameter)
    made: list[dict[str, object]] = []
    for (is_head, decay), members in groups.items():
        rate = learning_rate * (head_factor if is_head and not only_head else 1.0)
        made.append({"params": members, "lr": rate, "initial_lr": rate, "decay": decay, "head": is_head})
    return made

"""One training step: forward, loss, backward, update."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, Protocol

import torch

from posttrain_gui.training.sharpness import ascent, moved, statistics_held

if TYPE_CHECKING:
    from collections.abc import Callable

    from torch import Tensor, nn
    from torch.optim import Optimizer

    from posttrain_gui.training.compute import Compute
    from posttrain_gui.training.hooks import Penalty, Update
    from posttrain_gui.training.objective import Objective


@dataclass(frozen=True)
class Stepping:
    """How updates are made.

    Attributes:
        penalties: Added to the loss.
        updates: What is done right before each of the optimizer's steps.
        clip_norm: Longest gradient, Euclidean norm over all parameters; 0: no limit.
        accumulate: Batches whose gradients make one update.
        sam_rho: Neighbourhood of sharpness-aware minimisation; 0: off.
    """

    penalties: tuple[Penalty, ...] = ()
    updates: tuple[Update, ...] = ()
    clip_norm: float = 0.0
    accumulate: int = 1
    sam_rho: float = 0.0


@dataclass(frozen=True)
class Stepped:
    """What came of a batch.

    Attributes:
        loss: As people are told it, with penalties, before the update (scalar on the device, detached).
        right: Number of right answers (scalar on the device).
        updated: Whether the optimizer made its step.
    """

    loss: Tensor
    right: Tensor
    updated: bool


class Steps(Protocol):
    """Makes the updates of a training; what the inputs are, only it and its source know.

    Attributes:
        optimizer: Holds the trained parameters.
        precision: Name of the arithmetic.
    """

    optimizer: Optimizer
    precision: str

    def step(self, forward: Callable[[Any], Tensor], inputs: Any, labels: Tensor, *, last: bool = False) -> Stepped:
        """One batch; an update where enough batches came together.

        Args:
            forward: Inputs → logits, in the arithmetic of the run.
            inputs: Of the source.
            labels: int64 (N,) of what is answered; losses and right answers are counted by them.
            last: Whether this is the epoch's last batch.
        """
        ...

    def end_epoch(self) -> None:
        """Told after the last step of an epoch, before validation."""
        ...

    def state_dict(self) -> dict[str, Any]:
        """For a checkpoint."""
        ...

    def load_state_dict(self, state: dict[str, Any]) -> None:
        """Goes on from :meth:`state_dict`."""
        ...


class Stepper:
    """Turns inputs and labels into updates of the trained parameters.

    Args:
        network: Holds the parameters.
        parameters: Named parameters; those with ``requires_grad`` are trained at present.
        optimizer: Holds them.
        objective: The loss.
        compute: Device and arithmetic of the forward pass.
        stepping: How updates are made.
    """

    def __init__(
        self,
        network: nn.Module,
        parameters: list[tuple[str, nn.Parameter]],
        optimizer: Optimizer,
        objective: Objective,
        compute: Compute,
        stepping: Stepping = Stepping(),
    ) -> None:
        self.parameters, self.optimizer, self.precision = parameters, optimizer, compute.precision
        self._network, self._objective, self._how = network, objective, stepping
        self._batches, self._images = 0, 0
        self._waiting: list[tuple[Tensor, Tensor]] = []
        # float16 needs its small gradients scaled up: https://docs.pytorch.org/docs/stable/amp.html
        self._scaler = torch.amp.GradScaler(compute.device.type, enabled=compute.dtype == torch.float16)
        for update in stepping.updates:
            # As a hook of the step: the scaler makes none where gradients overflow, and then all weights have to stay.
            optimizer.register_step_pre_hook(partial(_just, update))

    def state_dict(self) -> dict[str, Any]:
        """For a checkpoint: without the scale of float16's gradients a run that goes on would skip other steps."""
        state = {"optimizer": self.optimizer.state_dict(), "scaler": self._scaler.state_dict()}
        own = self._objective.state_dict()
        return {**state, "objective": own} if own else state

    def load_state_dict(self, state: dict[str, Any]) -> None:
        """Goes on from :meth:`state_dict`."""
        self.optimizer.load_state_dict(state["optimizer"])
        self._scaler.load_state_dict(state["scaler"])
        self._objective.load_state_dict(state.get("objective", {}))

    def end_epoch(self) -> None:
        """Told after the last step of an epoch, before validation."""
        self._objective.end_epoch()

    def step(
        self, forward: Callable[[Tensor], Tensor], inputs: Tensor, labels: Tensor, *, last: bool = False
    ) -> Stepped:
        """One batch; an update where enough batches came together.

        Args:
            forward: Inputs on the device → logits (N, C), in the arithmetic of the run.
            inputs: What ``forward`` takes.
            labels: int64 (N,) on the device.
            last: Whether this is the epoch's last batch, after which none may wait for others.
        """
        inputs, targets = self._objective.mixed(inputs, labels)
        if not self._batches:
            self.optimizer.zero_grad(set_to_none=True)
        loss, logits = self._backward(forward, inputs, targets)
        self._batches += 1
        self._images += len(labels)
        if self._how.sam_rho > 0:
            self._waiting.append((inputs, targets))
        updated = last or self._batches >= self._how.accumulate
        if updated:
            self._update(forward)
        return Stepped(loss.detach(), self._objective.right(logits.detach(), targets), updated)

    def loss(self, forward: Callable[[Tensor], Tensor], inputs: Tensor, labels: Tensor) -> Tensor:
        """The loss that :meth:`step` would begin with (scalar on the device); no gradients, no update."""
        with torch.no_grad():
            loss, penalty, _ = self._loss(forward, *self._objective.mixed(inputs, labels))
            return loss if penalty is None else loss + penalty

    def _loss(
        self, forward: Callable[[Tensor], Tensor], inputs: Tensor, targets: Tensor
    ) -> tuple[Tensor, Tensor | None, Tensor]:
        """The loss, the regularizers' penalty (or None) and the logits of a batch."""
        logits = forward(inputs).float()
        loss = self._objective(logits, targets)
        trained = [(name, parameter) for name, parameter in self.parameters if parameter.requires_grad]
        penalties = [penalty(trained) for penalty in self._how.penalties]
        return loss, sum(penalties[1:], penalties[0]) if penalties else None, logits

    def _backward(self, forward: Callable[[Tensor], Tensor], inputs: Tensor, targets: Tensor) -> tuple[Tensor, Tensor]:
        """Adds the gradients of a batch; where several batches make an update, weighted by their numbers of images."""
        loss, penalty, logits = self._loss(forward, inputs, targets)
        images = len(targets) if self._how.accumulate > 1 else 1
        self._objective.descend(loss, penalty, lambda one: self._scaler.scale(one * images if images > 1 else one))
        told = self._objective.told(loss)
        return told if penalty is None else told + penalty, logits

    def _update(self, forward: Callable[[Tensor], Tensor]) -> None:
        members = [parameter for _, parameter in self.parameters]
        self._divide()
        if self._how.sam_rho > 0:
            self._look_around(forward, members)
        self._batches, self._images = 0, 0
        if self._how.clip_norm > 0:
            self._scaler.unscale_(self.optimizer)
            torch.nn.utils.clip_grad_norm_(members, self._how.clip_norm)
        self._scaler.step(self.optimizer)
        self._scaler.update()

    def _divide(self) -> None:
        """From the sum over images to their mean, where several batches make an update.

        Of all that the optimizer holds: the objective can have parameters of its own (learned weights of tasks).
        """
        if self._how.accumulate > 1:
            for parameter in (one for group in self.optimizer.param_groups for one in group["params"]):
                if parameter.grad is not None:
                    parameter.grad.div_(self._images)

    def _look_around(self, forward: Callable[[Tensor], Tensor], members: list[nn.Parameter]) -> None:
        """Replaces the gradients by those of the same batches at the worst weights nearby (SAM)."""
        steps = ascent(members, self._how.sam_rho)
        self.optimizer.zero_grad(set_to_none=True)
        with moved(members, steps), statistics_held(self._network):
            for inputs, targets in self._waiting:
                self._backward(forward, inputs, targets)
        self._waiting.clear()
        self._divide()


def _just(update: Update, optimizer: Optimizer, _positional: Any, _named: Any) -> None:
    """An update as a hook of the optimizer's step, which is called with the step's arguments."""
    update(optimizer)


def parameter_groups(
    parameters: list[tuple[str, nn.Parameter]],
    head: str,
    learning_rate: float,
    head_factor: float,
    factors: dict[str, float] | None = None,
) -> list[dict[str, object]]:
    """Parameter groups for an optimizer: head and backbone, with and without weight decay, by relative rate.

    Args:
        parameters: Named trained parameters.
        head: Dotted name of the head.
        learning_rate: Of the backbone; of the head too where nothing else is trained.
        head_factor: The head's learning rate is this many times the backbone's.
        factors: Further factors by name of parameter (layer-wise learning rates).

    Returns:
        Groups with ``params``, ``lr``, ``initial_lr``, ``decay`` (False for biases and normalisation) and ``head``.
    """
    only_head, factors = all(name.startswith(head + ".") for name, _ in parameters), factors or {}
    groups: dict[tuple[bool, bool, float], list[nn.Parameter]] = {}
    for name, parameter in parameters:
        key = (name.startswith(head + "."), parameter.ndim > 1, factors.get(name, 1.0))
        groups.setdefault(key, []).append(parameter)
    made: list[dict[str, object]] = []
    for (is_head, decay, factor), members in groups.items():
        rate = learning_rate * factor * (head_factor if is_head and not only_head else 1.0)
        made.append({"params": members, "lr": rate, "initial_lr": rate, "decay": decay, "head": is_head})
    return made

"""One update of meta-training: the method's gradient, penalties, clipping, the optimizer's step."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

import torch

from posttrain_gui.training.steps import Stepped

if TYPE_CHECKING:
    from torch import Tensor, nn
    from torch.optim import Optimizer

    from posttrain_gui.training.episodes.fitting import Pupil
    from posttrain_gui.training.episodes.source import Lesson
    from posttrain_gui.training.hooks import Update
    from posttrain_gui.training.steps import Stepping


class EpisodeStepper:
    """Turns the episodes of a lesson into an update.

    Args:
        pupil: Learns; its method leaves the meta-gradient in ``.grad``.
        optimizer: Holds the trained parameters.
        stepping: Penalties, updates, clipping.
    """

    def __init__(self, pupil: Pupil, optimizer: Optimizer, stepping: Stepping) -> None:
        self.optimizer, self.precision = optimizer, pupil.fitted.compute.precision
        self._pupil, self._how, self._parameters = pupil, stepping, pupil.fitted.parameters
        for update in stepping.updates:
            optimizer.register_step_pre_hook(partial(_just, update))

    def state_dict(self) -> dict[str, Any]:
        """For a checkpoint."""
        return {"optimizer": self.optimizer.state_dict()}

    def load_state_dict(self, state: dict[str, Any]) -> None:
        """Goes on from :meth:`state_dict`."""
        self.optimizer.load_state_dict(state["optimizer"])

    def end_epoch(self) -> None:
        """Told after the last step of an epoch; nothing waits for it."""

    def step(self, forward: object, inputs: Lesson, labels: Tensor, *, last: bool = False) -> Stepped:  # noqa: ARG002
        """One lesson, one update.

        Args:
            forward: Not needed: methods call the network through the learner.
            inputs: The episodes.
            labels: Of all their query images.
            last: Of no importance: no lesson waits for others.
        """
        self.optimizer.zero_grad(set_to_none=True)
        learned = self._pupil.method.learn(self._pupil.learner, inputs.episodes)
        loss = learned.loss + self._penalised(learned.loss)
        if self._how.clip_norm > 0:
            torch.nn.utils.clip_grad_norm_(self._members, self._how.clip_norm)
        self.optimizer.step()
        return Stepped(loss.detach(), learned.accuracy * len(labels), updated=True)

    def _penalised(self, loss: Tensor) -> Tensor:
        """Adds the gradients of the penalties; their sum."""
        if not self._how.penalties:
            return torch.zeros_like(loss)
        penalty = torch.stack([penalty(self._parameters) for penalty in self._how.penalties]).sum()
        torch.autograd.backward(penalty)
        return penalty.detach()

    @property
    def _members(self) -> list[nn.Parameter]:
        return [parameter for _, parameter in self._parameters]


def _just(update: Update, optimizer: Optimizer, _positional: Any, _named: Any) -> None:
    """An update as a hook of the optimizer's step, which is called with the step's arguments."""
    update(optimizer)

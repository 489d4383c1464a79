"""Steps at an ever higher learning rate: what the learning-rate finder measures."""

from __future__ import annotations

import contextlib
import itertools
import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import torch

from posttrain_gui.training.randomness import seed_everything
from posttrain_gui.training.rate_curve import has_diverged, paired
from posttrain_gui.training.rates import set_rates
from posttrain_gui.training.sharpness import statistics_held

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator

    from torch import Tensor, nn

    from posttrain_gui.training.loop import Stretch
    from posttrain_gui.training.steps import Stepper


@dataclass
class Measured:
    """Steps so far.

    Attributes:
        rates: Learning rate of each step, as the plan's learning rate would be.
        before: Loss of the untouched weights on the step's images.
        now: Loss of the present weights on the same images.
    """

    rates: list[float]
    before: list[float]
    now: list[float]


class Sweep:
    """Makes the steps; the weights are afterwards as they were.

    Args:
        network: Being trained.
        changing: Names of the tensors of ``network.state_dict()`` that training changes.
        stepper: Makes the updates; its optimizer has made none yet.
        stretch: What the first epoch runs on.
        seed: Of the plan.
        plan_rate: The plan's learning rate, to which the optimizer's groups are set.
    """

    def __init__(
        self, network: nn.Module, changing: set[str], stepper: Stepper, stretch: Stretch, seed: int, plan_rate: float
    ) -> None:
        self._network, self._stepper, self._stretch = network, stepper, stretch
        self._seed, self._plan_rate = seed, plan_rate
        self._start = {name: t.detach().clone() for name, t in network.state_dict().items() if name in changing}

    def run(self, rates: list[float], told: Callable[[int, float, float], None]) -> Measured:
        """One update at each rate, until the loss runs away.

        Args:
            rates: Rising, as the plan's learning rate would be; the optimizer's groups keep their proportions.
            told: Called after each update with the number of its images, the smoothed loss and the rate; may raise to
                stop.

        Returns:
            What was measured; steps whose loss is no number are left out.
        """
        measured = Measured([], [], [])
        with self._put_back(), contextlib.closing(self._batches()) as batches:
            self._stretch.training_mode()
            for number, rate in enumerate(rates):
                set_rates(self._stepper.optimizer, rate / self._plan_rate)
                before, now, images = self._update(batches, number)
                if not math.isfinite(now):
                    break
                measured.rates.append(rate)
                measured.before.append(before)
                measured.now.append(now)
                # All told of one curve begin with the same loss; what it is on the average is known in the end.
                losses = paired(measured.before, measured.now, measured.before[0])
                told(images, losses[-1], rate)
                if has_diverged(losses):
                    break
        return measured

    def _batches(self) -> Generator[tuple[Tensor, Tensor]]:
        """Epoch after epoch, without an end."""
        for epoch in itertools.count(1):
            yield from self._stretch.source.epoch(epoch)

    def _update(self, batches: Iterator[tuple[Tensor, Tensor]], number: int) -> tuple[float, float, int]:
        """As many batches as make an update; mean loss per image, untouched and at present."""
        before = now = 0.0
        images, updated = 0, False
        while not updated:
            inputs, labels = next(batches)
            keys = (self._seed, "rates", number, images)
            seed_everything(*keys)  # both times the same dropout and the same mixing
            before += self._untouched(inputs, labels) * len(labels)
            seed_everything(*keys)
            done = self._stepper.step(self._stretch.forward, inputs, labels)
            now += done.loss.item() * len(labels)
            images, updated = images + len(labels), done.updated
        return before / images, now / images, images

    def _untouched(self, inputs: Tensor, labels: Tensor) -> float:
        present = {name: tensor.detach().clone() for name, tensor in self._changing()}
        self._put(self._start)
        try:
            with statistics_held(self._network):
                return self._stepper.loss(self._stretch.forward, inputs, labels).item()
        finally:
            self._put(present)

    def _changing(self) -> Iterator[tuple[str, Tensor]]:
        return ((name, tensor) for name, tensor in self._network.state_dict().items() if name in self._start)

    def _put(self, values: dict[str, Tensor]) -> None:
        with torch.no_grad():
            for name, tensor in self._changing():
                tensor.copy_(values[name])

    @contextlib.contextmanager
    def _put_back(self) -> Iterator[None]:
        """Afterwards the network is as it was: weights, statistics, mode, no gradients."""
        modes = {module: module.training for module in self._network.modules()}
        try:
            yield
        finally:
            self._put(self._start)
            self._stepper.optimizer.zero_grad(set_to_none=True)
            for module, mode in modes.items():
                module.training = mode

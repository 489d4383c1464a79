"""Reptile: towards where training on each episode leads."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, Any, ClassVar

from posttrain_gui.strategies.meta.adapting import Adapting

if TYPE_CHECKING:
    from collections.abc import Sequence

    from torch import Tensor

    from posttrain_gui.strategies.meta.base import Learned
    from posttrain_gui.training.episodes.episode import Episode
    from posttrain_gui.training.episodes.learner import Learner


class Reptile(Adapting):
    """Reptile (Nichol et al. 2018, arXiv:1803.02999, algorithm 2): the meta-gradient is θ − θ', mean over episodes.

    θ' are the weights after ``inner_steps`` steps of plain gradient descent on all images of an episode, support and
    query images alike: nothing is held out in training. With the optimizer SGD without momentum the learning rate is
    Nichol's outer step size ε. With a single inner step θ − θ' is ``inner_rate`` times the gradient of the mean loss
    of all episodes (joint training); what makes it learn to learn is more of them.

    What it reports of training is measured at θ', on the very images that led there: it looks better than it is.
    """

    tag: ClassVar[str] = "reptile"
    title: ClassVar[str] = "Reptile"
    summary: ClassVar[str] = (
        "Trains a copy on each episode for several steps and moves the weights towards where that led: no second "
        "derivatives, little memory."
    )
    when_not: ClassVar[str] = (
        "Needs several inner steps, and many episodes; usually a few points behind MAML and prototypes when query "
        "images are answered one by one."
    )
    reference: ClassVar[str] = "Nichol et al. 2018, arXiv:1803.02999"
    uses: ClassVar[tuple[str, ...]] = ("inner_steps", "inner_rate", "test_steps", "batchnorm", "backbone", "rotations")
    suits: ClassVar[dict[str, Any]] = {"batchnorm": "support", "inner_steps": 5, "inner_rate": 0.1, "test_steps": 10}
    order: ClassVar[int] = 5

    def learn(self, learner: Learner, episodes: Sequence[Episode]) -> Learned:
        """Adds the mean of θ − θ' to the gradients."""
        import torch

        from posttrain_gui.strategies.functions.outcome import learned

        answers = []
        for episode in episodes:
            whole = _whole(self._read(learner, episode))
            begin = self._begin(learner, whole.support, whole.support_labels, whole.ways)
            fast = self.adapted(learner, begin, whole.support, whole.support_labels, self.settings.inner_steps)
            _add_difference(learner, fast, len(episodes))
            with torch.no_grad():
                answers.append((learner.logits(whole.support, fast), whole.support_labels))
        return learned(answers)[1]


def _whole(episode: Episode) -> Episode:
    """All images of an episode as support images."""
    import torch

    images = torch.cat([episode.support, episode.queries])
    labels = torch.cat([episode.support_labels, episode.query_labels])
    return dataclasses.replace(episode, support=images, support_labels=labels)


def _add_difference(learner: Learner, fast: dict[str, Tensor], episodes: int) -> None:
    """Adds (θ − θ') / episodes to the gradients of θ."""
    import torch

    with torch.no_grad():
        for name, parameter in learner.network.named_parameters():
            if name in fast:
                difference = (parameter - fast[name]) / episodes
                parameter.grad = difference if parameter.grad is None else parameter.grad.add_(difference)

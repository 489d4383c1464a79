"""Prototypical networks: the class whose mean is nearest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from posttrain_gui.strategies.meta.base import Learned, Method
from posttrain_gui.strategies.tuning.base import all_names, head_names

if TYPE_CHECKING:
    from collections.abc import Sequence

    from torch import Tensor, nn

    from posttrain_gui.training.episodes.episode import Episode
    from posttrain_gui.training.episodes.learner import Learner

USUAL = {"squared-euclidean": 1.0, "cosine": 0.1}
"""Temperatures where the plan names none: Snell et al. 2017 have none; 10 on cosines as in Chen et al. 2021."""


class Prototypes(Method):
    """Prototypical networks (Snell et al. 2017): softmax over −‖f(x) − c‖² to the class means c of the support images.

    With ``cosine`` over cosines instead, which a file can only hold approximately: there the head's answers are the
    same, its probabilities those of an image whose features are as long as the support images' on average.
    Inner steps, asked for by the adaptation curve alone, go on from the linear head that the means are, on features
    divided by their mean length.
    """

    tag: ClassVar[str] = "prototypes"
    title: ClassVar[str] = "Prototypes"
    summary: ClassVar[str] = (
        "Learns features in which images of a class lie near their mean; a new class is its mean, at once and without "
        "a training step. Fast, steady, and for any number of classes."
    )
    when_not: ClassVar[str] = "Where images of one class look so different that their mean means nothing."
    reference: ClassVar[str] = "Snell et al. 2017, arXiv:1703.05175"
    common: ClassVar[bool] = True
    uses: ClassVar[tuple[str, ...]] = ("train_ways", "metric", "temperature", "batchnorm", "backbone", "rotations")
    suits: ClassVar[dict[str, Any]] = {"train_ways": 20, "episodes_per_update": 1}
    any_ways: ClassVar[bool] = True
    head_only: ClassVar[bool] = True
    order: ClassVar[int] = 1

    @property
    def temperature(self) -> float:
        """What distances are divided by."""
        return self.settings.temperature or USUAL[self.settings.metric]

    def trained(self, network: nn.Module) -> tuple[str, ...]:
        """Everything before the head, which class means take the place of; nothing where the backbone is frozen."""
        head = set(head_names(network))
        frozen = self.settings.backbone == "frozen"
        return () if frozen else tuple(name for name in all_names(network) if name not in head)

    def learn(self, learner: Learner, episodes: Sequence[Episode]) -> Learned:
        """Backpropagates the mean loss of the query images over all episodes."""
        import torch

        from posttrain_gui.strategies.functions.outcome import learned

        answers = [
            (self._nearness(support, queries, episode), episode.query_labels)
            for (support, queries), episode in zip(learner.all_features(list(episodes)), episodes, strict=True)
        ]
        loss, found = learned(answers)
        torch.autograd.backward(loss)
        return found

    def answer(self, learner: Learner, episode: Episode, steps: int | None = None) -> Tensor:
        """Nearness to the class means; after steps the answers of the linear head that they began as."""
        import torch

        with torch.no_grad():
            support, queries = learner.episode_features(episode)
            if not self.steps(steps):
                return self._nearness(support, queries, episode)
        weight, bias = self._fitted(support, episode.support_labels, episode.ways, self.steps(steps))
        return self._scaled(queries) @ weight.T + bias

    def taught(self, learner: Learner, support: Tensor, labels: Tensor, ways: int) -> dict[str, Tensor]:
        """The network with the class means as its head."""
        import torch

        from posttrain_gui.strategies.functions.head_tensors import head_tensors

        with torch.no_grad():
            features = learner.features(support)
            weight, bias = self._head(features, labels, ways)
            if self.settings.metric == "cosine":  # the file's head reads features of any length
                weight = weight / features.norm(dim=1).mean().clamp_min(1e-12)
            return learner.state_with(head_tensors(learner, support, weight, bias), support)

    def steps(self, given: int | None = None) -> int:
        """None, unless asked for: class means are not fitted."""
        return given or 0

    def _nearness(self, support: Tensor, queries: Tensor, episode: Episode) -> Tensor:
        from posttrain_gui.strategies.functions.class_means import class_means, nearness

        means = class_means(support, episode.support_labels, episode.ways)
        return nearness(queries, means, self.settings.metric, self.temperature)

    def _scaled(self, features: Tensor) -> Tensor:
        from torch.nn import functional

        return functional.normalize(features, dim=1) if self.settings.metric == "cosine" else features

    def _head(self, features: Tensor, labels: Tensor, ways: int) -> tuple[Tensor, Tensor]:
        """The class means as a linear layer; it reads features of length 1 where the metric is the cosine."""
        from posttrain_gui.strategies.functions.class_means import class_means, linear_head

        means = class_means(features, labels, ways)
        if self.settings.metric == "cosine":
            return self._scaled(means) / self.temperature, means.new_zeros(ways)
        return linear_head(means, self.temperature)

    def _fitted(self, support: Tensor, labels: Tensor, ways: int, steps: int) -> tuple[Tensor, Tensor]:
        from posttrain_gui.strategies.functions.inner_loop import fitted_by_length

        weight, bias = self._head(support, labels, ways)
        return fitted_by_length(self._scaled(support), labels, weight, bias, self.settings.inner_rate, steps)

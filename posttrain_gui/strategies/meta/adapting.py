"""Methods whose network takes gradient steps on the support images of every episode."""

from __future__ import annotations

from typing import TYPE_CHECKING

from posttrain_gui.strategies.meta.base import Method

if TYPE_CHECKING:
    from collections.abc import Mapping

    from torch import Tensor

    from posttrain_gui.training.episodes.episode import Episode
    from posttrain_gui.training.episodes.learner import Learner


class Adapting(Method):
    """Base of MAML and what is like it: all that is trained is adapted, by plain gradient descent."""

    def answer(self, learner: Learner, episode: Episode, steps: int | None = None) -> Tensor:
        """Takes the steps on copies of the weights, and answers with these."""
        import torch

        episode = self._read(learner, episode)
        begin = self._begin(learner, episode.support, episode.support_labels, episode.ways)
        fast = self.adapted(learner, begin, episode.support, episode.support_labels, self.steps(steps))
        with torch.no_grad():
            return learner.query_logits(episode, fast).detach()

    def taught(self, learner: Learner, support: Tensor, labels: Tensor, ways: int) -> dict[str, Tensor]:
        """The adapted weights."""
        from posttrain_gui.strategies.functions.head_tensors import head_tensors

        frozen = self.settings.backbone == "frozen"
        read = learner.features(support).detach() if frozen else support
        fast = self.adapted(learner, self._begin(learner, read, labels, ways), read, labels, self.steps())
        if frozen:
            weight, bias = (fast[f"{learner.head.name}.{part}"] for part in ("weight", "bias"))
            fast = head_tensors(learner, support, weight.detach().flatten(1), bias.detach())
        return learner.state_with(fast, support)

    def adapted(
        self,
        learner: Learner,
        begin: Mapping[str, Tensor],
        support: Tensor,
        labels: Tensor,
        steps: int,
        *,
        graph: bool = False,
    ) -> dict[str, Tensor]:
        """Weights after the inner loop.

        Args:
            learner: Calls the network.
            begin: Weights by name before it.
            support: Images, or features of a frozen backbone.
            labels: Theirs.
            steps: Number of steps.
            graph: Whether gradients may later go through the steps.
        """
        from posttrain_gui.strategies.functions.inner_loop import descend

        def loss(weights: Mapping[str, Tensor]) -> Tensor:
            return self.loss(learner.logits(support, weights), labels)

        return descend(begin, loss, self.rates(begin), steps, graph=graph)

    def rates(self, weights: Mapping[str, Tensor]) -> dict[str, float]:
        """Size of the inner steps by name of parameter: the same for all."""
        return dict.fromkeys(weights, self.settings.inner_rate)

    def loss(self, logits: Tensor, labels: Tensor) -> Tensor:
        """What inner and outer loop minimise: cross-entropy."""
        from torch.nn import functional

        return functional.cross_entropy(logits, labels)

    def _read(self, learner: Learner, episode: Episode) -> Episode:
        """The episode as features, where the backbone is frozen."""
        return learner.as_features(episode) if self.settings.backbone == "frozen" else episode

    def _begin(self, learner: Learner, support: Tensor, labels: Tensor, ways: int) -> dict[str, Tensor]:
        """Copies of the weights, with a head for so many classes."""
        import torch

        from posttrain_gui.strategies.functions.head_tensors import head_tensors, starting_head

        own = dict(learner.network.named_parameters())
        begin = {name: own[name].detach() for name in self.trained(learner.network)}
        if learner.head.outputs != ways:
            with torch.no_grad():
                weight, bias = starting_head(learner, learner.features(support), labels, ways)
                begin |= head_tensors(learner, support, weight, bias)
        return {name: value.clone().requires_grad_() for name, value in begin.items()}

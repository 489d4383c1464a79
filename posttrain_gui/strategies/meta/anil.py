"""ANIL: almost no inner loop."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from posttrain_gui.strategies.meta.base import Learned, Method

if TYPE_CHECKING:
    from collections.abc import Sequence

    from torch import Tensor

    from posttrain_gui.training.episodes.episode import Episode
    from posttrain_gui.training.episodes.learner import Learner


class Anil(Method):
    """Almost no inner loop (Raghu et al. 2020): MAML whose inner steps change only the head; the body learns outside.

    The head is a linear layer on the features, so an episode's images pass the body once whatever the number of steps.
    """

    tag: ClassVar[str] = "anil"
    title: ClassVar[str] = "ANIL"
    summary: ClassVar[str] = (
        "MAML in which only the head takes the inner steps: nearly as accurate, and faster, since images pass the "
        "network once."
    )
    when_not: ClassVar[str] = "New classes that need other features than the meta-training classes: there MAML adapts."
    reference: ClassVar[str] = "Raghu et al. 2020, arXiv:1909.09157"
    uses: ClassVar[tuple[str, ...]] = (
        *("inner_steps", "inner_rate", "test_steps", "gradient_order"),
        *("batchnorm", "backbone", "rotations"),
    )
    suits: ClassVar[dict[str, Any]] = {"inner_steps": 5, "inner_rate": 0.2, "test_steps": 20}
    head_only: ClassVar[bool] = True
    order: ClassVar[int] = 4

    def learn(self, learner: Learner, episodes: Sequence[Episode]) -> Learned:
        """Backpropagates the mean loss of the query images, through the head's steps or past them."""
        import torch

        from posttrain_gui.strategies.functions.outcome import learned

        answers = [
            (self._logits(learner, support, queries, episode), episode.query_labels)
            for (support, queries), episode in zip(learner.all_features(list(episodes)), episodes, strict=True)
        ]
        loss, found = learned(answers)
        torch.autograd.backward(loss)
        return found

    def answer(self, learner: Learner, episode: Episode, steps: int | None = None) -> Tensor:
        """Fits a copy of the head, and answers with it."""
        import torch

        with torch.no_grad():
            support, queries = learner.episode_features(episode)
        weight, bias = self._fitted(learner, support, episode.support_labels, episode.ways, self.steps(steps))
        return (queries @ weight.T + bias).detach()

    def taught(self, learner: Learner, support: Tensor, labels: Tensor, ways: int) -> dict[str, Tensor]:
        """The network with the fitted head."""
        import torch

        from posttrain_gui.strategies.functions.head_tensors import head_tensors

        with torch.no_grad():
            features = learner.features(support)
        weight, bias = self._fitted(learner, features, labels, ways, self.steps())
        return learner.state_with(head_tensors(learner, support, weight.detach(), bias.detach()), support)

    def _fitted(
        self, learner: Learner, features: Tensor, labels: Tensor, ways: int, steps: int
    ) -> tuple[Tensor, Tensor]:
        from posttrain_gui.strategies.functions.head_tensors import starting_head
        from posttrain_gui.strategies.functions.inner_loop import fitted_head

        weight, bias = starting_head(learner, features, labels, ways)
        return fitted_head(features, labels, weight, bias, self.settings.inner_rate, steps)

    def _logits(self, learner: Learner, support: Tensor, queries: Tensor, episode: Episode) -> Tensor:
        """Answers with the graph that the meta-gradient goes through."""
        from posttrain_gui.strategies.functions.head_tensors import starting_head
        from posttrain_gui.strategies.functions.inner_loop import fitted_head, straight_through

        second, labels = self.settings.gradient_order == "second", episode.support_labels
        begin = starting_head(learner, support, labels, episode.ways)
        fast = fitted_head(support, labels, *begin, self.settings.inner_rate, self.settings.inner_steps, graph=second)
        if not second:
            parts = ("weight", "bias")
            through = straight_through(dict(zip(parts, begin, strict=True)), dict(zip(parts, fast, strict=True)))
            fast = (through["weight"], through["bias"])
        return queries @ fast[0].T + fast[1]

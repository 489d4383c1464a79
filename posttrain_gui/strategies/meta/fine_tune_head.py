"""Fine-tuning a head on the support images: no meta-learning, to compare with."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from posttrain_gui.strategies.meta.base import Method

if TYPE_CHECKING:
    from torch import Tensor

    from posttrain_gui.training.episodes.episode import Episode
    from posttrain_gui.training.episodes.learner import Learner


class FineTuneHead(Method):
    """A new linear head for every episode on features as they are ("Baseline" of Chen et al. 2019).

    It starts from zero (0 steps: chance), and takes plain gradient steps on all support images. Features are divided
    by the mean length of the support images' features, so that the inner learning rate means the same for any network.
    """

    tag: ClassVar[str] = "fine-tune-head"
    title: ClassVar[str] = "Fine-tune a head"
    summary: ClassVar[str] = (
        "No meta-training: a new head is trained on the support images of each episode, on the model's features as "
        "they are. What the other methods have to beat."
    )
    when_not: ClassVar[str] = "An untrained network: its features know nothing."
    reference: ClassVar[str] = "Chen et al. 2019, arXiv:1904.04232"
    uses: ClassVar[tuple[str, ...]] = ("inner_steps", "inner_rate", "test_steps", "batchnorm")
    suits: ClassVar[dict[str, Any]] = {"inner_steps": 100, "inner_rate": 1.0}
    meta_trained: ClassVar[bool] = False
    any_ways: ClassVar[bool] = True
    head_only: ClassVar[bool] = True
    order: ClassVar[int] = 6

    def answer(self, learner: Learner, episode: Episode, steps: int | None = None) -> Tensor:
        """Fits a head, and answers with it."""
        import torch

        with torch.no_grad():
            support, queries = learner.episode_features(episode)
        weight, bias = self._fitted(support, episode.support_labels, episode.ways, self.steps(steps))
        return queries @ weight.T + bias

    def taught(self, learner: Learner, support: Tensor, labels: Tensor, ways: int) -> dict[str, Tensor]:
        """The network with the fitted head."""
        import torch

        from posttrain_gui.strategies.functions.head_tensors import head_tensors

        with torch.no_grad():
            features = learner.features(support)
        weight, bias = self._fitted(features, labels, ways, self.steps())
        return learner.state_with(head_tensors(learner, support, weight, bias), support)

    def _fitted(self, features: Tensor, labels: Tensor, ways: int, steps: int) -> tuple[Tensor, Tensor]:
        """The head, detached, for features of any length."""
        from posttrain_gui.strategies.functions.inner_loop import fitted_by_length

        weight, bias = features.new_zeros(ways, features.shape[1]), features.new_zeros(ways)
        return fitted_by_length(features, labels, weight, bias, self.settings.inner_rate, steps)

"""MAML: weights from which a few gradient steps fit any episode."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from posttrain_gui.strategies.meta.adapting import Adapting
from posttrain_gui.strategies.meta.base import Learned

if TYPE_CHECKING:
    from collections.abc import Sequence

    from torch import Tensor

    from posttrain_gui.training.episodes.episode import Episode
    from posttrain_gui.training.episodes.learner import Learner


class Maml(Adapting):
    """Model-agnostic meta-learning (Finn et al. 2017, algorithm 2).

    The meta-gradient is ∇θ of the mean over episodes of L(queries; θ − α ∇L(support; θ)), for as many steps
    as set. It goes through the inner steps, second derivatives included.
    """

    tag: ClassVar[str] = "maml"
    title: ClassVar[str] = "MAML"
    summary: ClassVar[str] = (
        "Looks for weights from which one or a few gradient steps on the support images fit any episode: the whole "
        "network adapts to new classes."
    )
    when_not: ClassVar[str] = (
        "Slower than prototypes and takes more memory, with each inner step more; large networks, many ways. With few "
        "meta-training classes prototypes usually get further. The model is made for one number of ways."
    )
    reference: ClassVar[str] = "Finn et al. 2017, arXiv:1703.03400"
    common: ClassVar[bool] = True
    uses: ClassVar[tuple[str, ...]] = ("inner_steps", "inner_rate", "test_steps", "batchnorm", "backbone", "rotations")
    suits: ClassVar[dict[str, Any]] = {"batchnorm": "support", "inner_rate": 0.4, "test_steps": 5}
    order: ClassVar[int] = 2

    second_order: ClassVar[bool] = True
    """Whether the gradient goes through the inner steps."""

    def learn(self, learner: Learner, episodes: Sequence[Episode]) -> Learned:
        """Backpropagates one episode after the other, so that only one graph is in memory."""
        import torch

        from posttrain_gui.strategies.functions.outcome import mean_accuracy

        losses, answers = [], []
        for episode in episodes:
            logits = learner.query_logits(episode, self._fast(learner, episode))
            loss = self.loss(logits, episode.query_labels) / len(episodes)
            torch.autograd.backward(loss)
            losses.append(loss.detach())
            answers.append((logits.detach(), episode.query_labels))
        return Learned(torch.stack(losses).sum(), mean_accuracy(answers))

    def _fast(self, learner: Learner, episode: Episode) -> dict[str, Tensor]:
        """Weights after the inner loop, with the graph that the meta-gradient goes through."""
        from posttrain_gui.strategies.functions.inner_loop import straight_through

        own = dict(learner.network.named_parameters())
        begin: dict[str, Tensor] = {name: own[name] for name in self.trained(learner.network)}
        steps, support, labels = self.settings.inner_steps, episode.support, episode.support_labels
        fast = self.adapted(learner, begin, support, labels, steps, graph=self.second_order)
        return fast if self.second_order else straight_through(begin, fast)

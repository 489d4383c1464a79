"""What a model answers to fixed episodes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import torch
from torch.nn import functional

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    import numpy as np
    from numpy.typing import NDArray
    from torch import Tensor

    from posttrain_gui.strategies.meta.base import Method
    from posttrain_gui.training.episodes.episode import Episode
    from posttrain_gui.training.episodes.learner import Learner
    from posttrain_gui.training.episodes.supply import FixedEpisodes

    Done = Callable[[int], None]
    """Called once an episode with the number of its images; may raise to stop."""


def answers(
    method: Method, learner: Learner, episodes: Iterable[Episode], done: Done, steps: int | None = None
) -> list[Tensor]:
    """Probabilities float64 (Q, ways) of the query images of each episode, on the CPU.

    Args:
        method: Answers.
        learner: Put into evaluation mode.
        episodes: In order.
        done: Called once an episode.
        steps: Inner steps; None: as the plan says.
    """
    learner.eval_mode()
    found = []
    for episode in episodes:
        found.append(method.answer(learner, episode, steps).cpu().double().softmax(dim=1))
        done(len(episode))
    return found


def mean_loss(method: Method, learner: Learner, episodes: Iterable[Episode], done: Done) -> tuple[float, float]:
    """Mean over the episodes of cross-entropy and accuracy (0–1), for choosing the best epoch."""
    learner.eval_mode()
    losses, rights = [], []
    for episode in episodes:
        logits, labels = method.answer(learner, episode).cpu().double(), episode.query_labels.cpu()
        losses.append(functional.cross_entropy(logits, labels))
        rights.append((logits.argmax(dim=1) == labels).double().mean())
        done(len(episode))
    return torch.stack(losses).mean().item(), torch.stack(rights).mean().item()


def uncounted(episodes: FixedEpisodes, kept: FixedEpisodes, done: Done) -> Done:
    """What to call for episodes of features: their pictures were counted when those were computed.

    Args:
        episodes: As they were.
        kept: The same, perhaps of features now.
        done: Of the episodes as they were.
    """
    return (lambda _: done(0)) if episodes.of_pictures and not kept.of_pictures else done


def paired(found: Sequence[Tensor], episodes: FixedEpisodes) -> list[tuple[NDArray[np.float64], NDArray[np.int64]]]:
    """Probabilities and labels of each episode, as ``evaluation/episodes.py`` takes them."""
    return [(rows.numpy(), drawn.query_labels.numpy()) for rows, drawn in zip(found, episodes.drawn, strict=True)]


def as_state(found: Sequence[Tensor]) -> dict[str, Any]:
    """Answers for a checkpoint."""
    return {"rows": torch.cat(list(found)), "lengths": [len(rows) for rows in found]}


def from_state(state: dict[str, Any]) -> list[Tensor]:
    """Answers from a checkpoint."""
    return list(state["rows"].split(state["lengths"]))

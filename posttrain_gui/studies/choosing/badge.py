"""BADGE: k-means++ on gradient embeddings.

Ash, Zhang, Krishnamurthy, Langford and Agarwal 2020, "Deep batch active learning by diverse, uncertain gradient lower
bounds", ICLR, https://arxiv.org/abs/1906.03671, algorithm 1.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import torch

if TYPE_CHECKING:
    from collections.abc import Callable

    from torch import Tensor

ROUNDING = 1e-6
"""Squared distances below this share of the squared lengths are rounding: the two embeddings are the same."""


@dataclass(frozen=True)
class Embeddings:
    """Gradient embeddings g = (p − e_ŷ) ⊗ h, kept as their two factors; the D × C numbers are never made.

    g is the gradient of the cross-entropy by the head's weights if the model's own answer ŷ were the truth: long where
    the model is unsure, pointing where it would learn something. Of a model with a temperature T it is taken
    with its calibrated p; the factor 1 / T, the same for all, is left out.

    Attributes:
        residuals: p − e_ŷ, float64 (N, C).
        features: h, what the head reads, float32 (N, D).
        lengths: ‖g‖² = ‖p − e_ŷ‖² ‖h‖², float64 (N,).
    """

    residuals: Tensor
    features: Tensor
    lengths: Tensor

    @classmethod
    def of(cls, probabilities: Tensor, features: Tensor) -> Embeddings:
        """From what a model answers.

        Args:
            probabilities: float64 (N, C), rows sum to 1.
            features: float32 (N, D).
        """
        residuals = probabilities.clone()
        rows = torch.arange(len(residuals))
        residuals[rows, probabilities.argmax(dim=1)] -= 1
        lengths = residuals.square().sum(dim=1) * features.double().square().sum(dim=1)
        return cls(residuals, features, lengths)

    def to(self, place: int) -> Tensor:
        """Squared distances of all embeddings to one of them, float64 (N,).

        ‖a ⊗ h − b ⊗ k‖² = ‖a‖² ‖h‖² + ‖b‖² ‖k‖² − 2 (a·b)(h·k).
        """
        inner = (self.residuals @ self.residuals[place]) * (self.features @ self.features[place]).double()
        both = self.lengths + self.lengths[place]
        squared = both - 2 * inner
        return torch.where(squared <= ROUNDING * both, 0.0, squared)


def choose(
    embeddings: Embeddings, count: int, seed: int = 0, done: Callable[[int], None] = lambda _: None
) -> list[int]:
    """Chooses embeddings that are long and far from each other (k-means++ seeding).

    The first is the longest one, as in the authors' own code; each further one is drawn with a probability
    proportional to its squared distance to the nearest chosen one. Where all that are left coincide with chosen ones,
    the longest of them follow. The same seed gives the same choice, and a smaller count its beginning.

    Args:
        embeddings: Of all candidates.
        count: How many; all of them where there are fewer.
        seed: Of the draws.
        done: Called with the number chosen so far; may raise to cancel.

    Returns:
        Their places, in the order in which they were chosen.
    """
    total = len(embeddings.lengths)
    if total == 0 or count <= 0:
        return []
    generator = torch.Generator().manual_seed(seed)
    chosen = [int(embeddings.lengths.argmax())]
    nearest = embeddings.to(chosen[0])
    while len(chosen) < min(count, total):
        done(len(chosen))
        nearest[chosen] = 0.0  # exactly: rounding must not bring one back
        if not bool((nearest > 0).any()):
            return chosen + _longest_left(embeddings, chosen, min(count, total))
        chosen.append(_drawn(nearest, generator))
        nearest = torch.minimum(nearest, embeddings.to(chosen[-1]))
    return chosen


def _drawn(weights: Tensor, generator: torch.Generator) -> int:
    """A place drawn in proportion to its weight; multinomial takes no more than 2²⁴ of them, this any number."""
    sums = weights.cumsum(0)
    at = torch.rand((), generator=generator, dtype=torch.float64) * sums[-1]
    place = int(torch.searchsorted(sums, at, right=True))
    return min(place, int(weights.nonzero()[-1]))  # where the draw rounds to the whole sum


def _longest_left(embeddings: Embeddings, chosen: list[int], count: int) -> list[int]:
    lengths = embeddings.lengths.clone()
    lengths[chosen] = -1.0
    order: list[int] = lengths.argsort(descending=True, stable=True).tolist()
    return order[: count - len(chosen)]

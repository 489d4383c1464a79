"""Random numbers depend on the seed, the epoch and the image, and on nothing else."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import pytest
import torch

from posttrain_gui.regularizers.base import regularizers
from posttrain_gui.training import images
from posttrain_gui.training.hooks import Hooks
from posttrain_gui.training.randomness import Using, generator, seed_of


def test_seeds_of_neighbours_are_unrelated() -> None:
    seeds = {seed_of(seed, "augment", epoch, index) for seed in range(3) for epoch in range(3) for index in range(50)}
    assert len(seeds) == 450


def test_using_draws_from_the_given_generator_only() -> None:
    with Using(generator(1)):
        first = [
            torch.rand(3),
            torch.empty(2).uniform_(0, 1),
            torch.randint(0, 99, (4,)).float(),
            torch.randperm(5).float(),
        ]
    torch.manual_seed(12345)
    with Using(generator(1)):
        second = [
            torch.rand(3),
            torch.empty(2).uniform_(0, 1),
            torch.randint(0, 99, (4,)).float(),
            torch.randperm(5).float(),
        ]
    assert all(torch.equal(a, b) for a, b in zip(first, second, strict=True))


MIXING = {"mixup", "cutmix"}  # they change batches in the loop's thread: tests/regularizers
SINGLE = sorted(k for k, c in regularizers().items() if c.group == "Data augmentation" and k not in MIXING)


@pytest.mark.parametrize(
    "draw",
    [
        lambda: torch.distributions.Beta(torch.tensor(0.3), torch.tensor(0.3)).sample((4,)),
        lambda: torch.distributions.Dirichlet(torch.ones(4)).sample(),
        lambda: torch.distributions.Gamma(torch.ones(4), torch.ones(4)).sample(),
        lambda: torch.distributions.Normal(torch.zeros(4), torch.ones(4)).sample(),
        lambda: torch.distributions.Poisson(torch.full((4,), 9.0)).sample(),
        lambda: torch.distributions.Binomial(9, torch.full((4,), 0.5)).sample(),
        lambda: torch.distributions.Categorical(torch.ones(99)).sample((4,)),
        lambda: torch.rand_like(torch.zeros(4)),
        lambda: torch.randn_like(torch.zeros(4)),
        lambda: torch.randint_like(torch.zeros(4), 99),
        lambda: torch.full((64,), 0.5).bernoulli(),
        lambda: torch.empty(4).cauchy_(),
        lambda: torch.empty(4).log_normal_(),
        lambda: torch.empty(8).geometric_(0.1),
    ],
)
def test_every_way_to_draw_uses_the_given_generator(draw: Callable[[], torch.Tensor]) -> None:
    before = torch.get_rng_state()
    with Using(generator(1)):
        first = draw()
    with Using(generator(1)):
        second = draw()
    with Using(generator(2)):
        other = draw()
    assert torch.equal(first, second)
    assert not torch.equal(first, other)
    assert torch.equal(torch.get_rng_state(), before)


@pytest.mark.parametrize("kind", SINGLE)
def test_every_augmentation_is_repeatable_in_any_thread(kind: str) -> None:
    hooks = Hooks()
    regularizers()[kind]().attach(hooks)
    base = torch.randint(0, 256, (3, 48, 64), dtype=torch.uint8, generator=torch.Generator().manual_seed(0))

    def look(index: int) -> torch.Tensor:
        return images.view(base, 40, hooks, generator(7, "augment", 1, index))

    alone = [look(index) for index in range(24)]
    torch.manual_seed(999)
    with ThreadPoolExecutor(4) as pool:
        together = list(pool.map(look, range(24)))
    assert all(torch.equal(a, b) for a, b in zip(alone, together, strict=True))
    assert all(view.shape == (3, 40, 40) and view.dtype == torch.uint8 for view in alone)
    assert any(not torch.equal(view, alone[0]) for view in alone), "an augmentation that changes nothing"

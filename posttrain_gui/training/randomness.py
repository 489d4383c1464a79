"""Random numbers that depend on nothing but the seed, the epoch and the image.

Augmentation runs in background threads, dropout in the loop's thread; torch has one global generator for both. So each
image gets a generator of its own, and :class:`Using` hands it to whatever draws numbers inside: results do not depend
on threads, on the batch an image falls into, or on where a resumed run went on.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Any

import torch
from torch.overrides import TorchFunctionMode

if TYPE_CHECKING:
    from collections.abc import Callable

_DRAWS = {
    torch.rand,
    torch.randn,
    torch.randint,
    torch.randperm,
    torch.multinomial,
    torch.bernoulli,
    torch.normal,
    torch.poisson,
    torch.binomial,
    torch.rand_like,
    torch.randn_like,
    torch.randint_like,
    torch._sample_dirichlet,  # what torch.distributions' Beta and Dirichlet draw with (mixup, CutMix, AugMix)
    torch._standard_gamma,  # … and Gamma
    torch.Tensor.uniform_,
    torch.Tensor.normal_,
    torch.Tensor.random_,
    torch.Tensor.bernoulli_,
    torch.Tensor.bernoulli,
    torch.Tensor.exponential_,
    torch.Tensor.geometric_,
    torch.Tensor.cauchy_,
    torch.Tensor.log_normal_,
    torch.Tensor.multinomial,
}


class Using(TorchFunctionMode):
    """Inside ``with Using(generator):`` torch's drawing functions use it, not the global one; in this thread only.

    See https://docs.pytorch.org/docs/stable/torch.overrides.html: modes are thread-local.
    """

    def __init__(self, generator: torch.Generator) -> None:
        super().__init__()
        self._generator = generator

    def __torch_function__(
        self, func: Callable[..., Any], types: Any, args: tuple[Any, ...] = (), kwargs: dict[str, Any] | None = None
    ) -> Any:
        """Adds the generator to the call of a drawing function that was given none."""
        if func in _DRAWS and (kwargs is None or kwargs.get("generator") is None):
            kwargs = {**(kwargs or {}), "generator": self._generator}  # torch.distributions hand on an explicit None
        return func(*args, **kwargs) if kwargs else func(*args)


def seed_of(*keys: int | str) -> int:
    """A 63-bit seed that is a hash of the keys, so that neighbouring keys give unrelated numbers."""
    digest = hashlib.blake2b(repr(keys).encode(), digest_size=8).digest()
    return int.from_bytes(digest, "little") >> 1


def generator(*keys: int | str) -> torch.Generator:
    """A CPU generator seeded by :func:`seed_of`."""
    return torch.Generator().manual_seed(seed_of(*keys))


def seed_everything(*keys: int | str) -> None:
    """Seeds torch's global generators (dropout): called at the start of every epoch."""
    torch.manual_seed(seed_of(*keys))

"""Outputs of the frozen beginning of a network: found from an earlier run, or computed once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from posttrain_gui.training.kept_store import key_of
from posttrain_gui.training.predict import run_over

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from torch import Tensor

    from posttrain_gui.training.compute import Compute
    from posttrain_gui.training.fitting import Fitted
    from posttrain_gui.training.kept_store import KeptStore
    from posttrain_gui.training.memory import Budget
    from posttrain_gui.training.sources import FromImages


class Keeper:
    """Runs the frozen beginning over images once, or not at all where an earlier run did.

    Args:
        fitted: The network and where it is cut.
        fingerprints: Path → SHA-256 of the decoded image.
        store: Of earlier runs.
        budget: What all caches may take together.
    """

    def __init__(self, fitted: Fitted, fingerprints: Mapping[str, str], store: KeptStore, budget: Budget) -> None:
        self._fitted, self._fingerprints, self._store, self._budget = fitted, fingerprints, store, budget

    def kept(self, source: FromImages, compute: Compute, done: Callable[[int], None]) -> Tensor | None:
        """Outputs (N, …) on the CPU, contiguous; None where they would not fit in memory.

        Args:
            source: In order, not augmented.
            compute: Device and arithmetic.
            done: Called once a batch with the number of its images; may raise to stop.
        """
        key = self._key(source, compute)
        found = self._store.get(key) if key else None
        if found is not None and self._budget.take(found.nbytes):
            done(len(source.labels))
            return found
        kept = self._computed(source, compute, done)
        if kept is not None and key:
            self._store.put(key, kept)
        return kept

    def _computed(self, source: FromImages, compute: Compute, done: Callable[[int], None]) -> Tensor | None:
        asked = False

        def function(inputs: Tensor) -> Tensor:
            nonlocal asked
            output = self._fitted.cut.kept(self._fitted.network, inputs)
            if not asked and not self._budget.take(output.nbytes // len(inputs) * len(source.labels)):
                raise _TooLarge
            asked = True
            return output

        try:
            # Contiguous, as it comes from the store: another layout would be summed in another order.
            return run_over(source, function, compute, done).contiguous()
        except _TooLarge:
            return None

    def _key(self, source: FromImages, compute: Compute) -> str:
        """Empty where the content of an image is not known: then nothing may be kept for it."""
        prints = [self._fingerprints.get(item.path, "") for item in source.items]
        if not all(prints):
            return ""
        fitted = self._fitted
        how = fitted.model.architecture.model_dump_json()
        return key_of(how, fitted.cut, fitted.preprocessing, prints, compute, source.batch_size)


class _TooLarge(Exception):  # noqa: N818 - control flow, never seen outside
    """The outputs do not fit in memory."""

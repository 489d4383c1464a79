"""What each epoch made of the unlabelled images."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import torch

from posttrain_gui.errors import RunError

if TYPE_CHECKING:
    from torch import Tensor

    from posttrain_gui.training.unlabelled.batch import Targets

Row = list[int]
"""Unlabelled images gone through; of these used; of the used ones with a known true class: how many; of those right."""


class PseudoRecord:
    """Counts pseudo-labels; part of the checkpoint.

    Args:
        key: Names the unlabelled images.

    Attributes:
        rows: One an epoch, from the first.
    """

    def __init__(self, key: str) -> None:
        self._key = key
        self.rows: list[Row] = []
        self._sums: Tensor | None = None

    def add(self, targets: Targets) -> None:
        """Counts a batch, on the device (reading the numbers would wait for it)."""
        if targets.pseudo is None or targets.used is None or targets.truth is None:
            return
        known = targets.used & (targets.truth >= 0)
        right = known & (targets.pseudo == targets.truth)
        seen = torch.ones_like(targets.used)
        part = torch.stack([seen, targets.used, known, right]).sum(dim=1)
        self._sums = part if self._sums is None else self._sums + part

    def end_epoch(self) -> None:
        """A row for the epoch."""
        self.rows.append([0, 0, 0, 0] if self._sums is None else self._sums.tolist())
        self._sums = None

    def state_dict(self) -> dict[str, Any]:
        """For a checkpoint."""
        return {"key": self._key, "rows": self.rows}

    def load_state_dict(self, state: dict[str, Any]) -> None:
        """Goes on from :meth:`state_dict`.

        Raises:
            RunError: Where the unlabelled images are others than when the run began.
        """
        if not state:
            return
        if state["key"] != self._key:
            raise RunError(
                "The run cannot go on: its unlabelled images are no longer those it began with.",
                "Files were added, taken away or changed since.",
                "Put the images back as they were, or start a new run from this plan.",
            )
        self.rows, self._sums = [list(row) for row in state["rows"]], None

"""Outputs of frozen beginnings, kept on the disk, so that the next run on the same images starts at once.

Valid only where everything they were computed from is the same: that is what the key is made of.
"""

from __future__ import annotations

import contextlib
import hashlib
import logging
import os
from typing import TYPE_CHECKING

import torch
from safetensors import SafetensorError
from safetensors.torch import load_file, save_file

from posttrain_gui.training.state import add_tensors

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from torch import Tensor

    from posttrain_gui.models.base import Preprocessing
    from posttrain_gui.training.compute import Compute
    from posttrain_gui.training.prefix import Cut

log = logging.getLogger(__name__)

_LARGEST = 2**30
_MOST = 4 * 2**30


def key_of(
    architecture: str,
    cut: Cut,
    preprocessing: Preprocessing,
    fingerprints: Sequence[str],
    compute: Compute,
    batch_size: int,
) -> str:
    """Names kept outputs by everything they depend on.

    Args:
        architecture: How the network is built (what lies between its modules is not in their weights).
        cut: Gives the weights of the frozen beginning.
        preprocessing: How images are made ready.
        fingerprints: SHA-256 of each decoded image, in order.
        compute: Device, arithmetic and layout.
        batch_size: Sums are rounded differently in batches of another size.
    """
    digest = hashlib.sha256(f"{architecture}|{torch.__version__}|{compute}|{batch_size}|".encode())
    digest.update(preprocessing.model_dump_json().encode())
    for index, unit in enumerate(cut.units):
        digest.update(f"|unit {index} {type(unit).__name__}".encode())
        add_tensors(digest, unit.state_dict())
    digest.update("\n".join(fingerprints).encode())
    return digest.hexdigest()


class KeptStore:
    """A folder of kept outputs; the least recently used ones make room.

    Args:
        folder: Made when the first one is kept.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def get(self, key: str) -> Tensor | None:
        """The outputs (N, …), or None where there are none."""
        path = self._path(key)
        try:
            kept = load_file(path)["kept"]
            os.utime(path)
        except (OSError, SafetensorError, KeyError):
            return None
        return kept

    def put(self, key: str, kept: Tensor) -> None:
        """Keeps outputs, where they are not too large; a full disk is no failure, they can be made again."""
        if kept.nbytes > _LARGEST:
            return
        path = self._path(key)
        temporary = path.with_suffix(f".{os.getpid()}")
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            self._make_room(kept.nbytes)
            save_file({"kept": kept.contiguous()}, temporary)
            temporary.replace(path)
        except (OSError, SafetensorError) as error:
            with contextlib.suppress(OSError):
                temporary.unlink(missing_ok=True)
            log.warning("Features could not be kept for the next run: %s", error)

    def _make_room(self, size: int) -> None:
        files = sorted(self._folder.glob("*.safetensors"), key=lambda path: path.stat().st_mtime, reverse=True)
        for path in files:
            size += path.stat().st_size
            if size > _MOST:
                path.unlink(missing_ok=True)

    def _path(self, key: str) -> Path:
        return self._folder / f"{key}.safetensors"

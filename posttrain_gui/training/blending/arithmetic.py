"""In which arithmetic a finished run is measured again: as it was measured then, where the device is there."""

from __future__ import annotations

import torch

from posttrain_gui.training.compute import Compute, find_device

_TYPES = {"bfloat16": torch.bfloat16, "float16": torch.float16}


def compute_of(wanted: str, device: str, precision: str) -> Compute:
    """Device and arithmetic for measuring.

    Args:
        wanted: The device of the plan.
        device: The device the run had ("cuda:0"); "" where it is not known.
        precision: The arithmetic it had there; another kind of device computes in float32.

    Raises:
        posttrain_gui.errors.InputError: Where the plan's device is not there.
    """
    found = find_device(wanted)
    same = device.split(":")[0] == found.type
    dtype = _TYPES.get(precision, torch.float32) if same else torch.float32
    return Compute(found, dtype, channels_last=found.type != "mps")

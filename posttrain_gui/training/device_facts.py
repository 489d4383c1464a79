"""What a plan will compute on, said before it does."""

from __future__ import annotations

from dataclasses import dataclass

import torch

from posttrain_gui.training import threads
from posttrain_gui.training.compute import find_device


@dataclass(frozen=True, slots=True)
class DeviceFacts:
    """A device that works here.

    Attributes:
        name: As in a plan: "cpu", "cuda", "cuda:1", "mps".
        card: What the card calls itself; "" for the processor.
        threads: With how many the processor computes.
    """

    name: str
    card: str
    threads: int


def device_facts(wanted: str) -> DeviceFacts:
    """The device that a plan's ``training.device`` leads to; a graphics card has computed something by then.

    Raises:
        posttrain_gui.errors.InputError: Where the wanted device is not usable.
    """
    found = find_device(wanted)
    card = "Apple" if found.type == "mps" else ""
    if found.type == "cuda":
        card = torch.cuda.get_device_name(found)
    return DeviceFacts(str(found), card, threads.ALL)

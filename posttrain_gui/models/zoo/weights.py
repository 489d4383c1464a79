"""The weights that are shipped with the program's own networks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from posttrain_gui.errors import InputError
from posttrain_gui.models.zoo import build
from posttrain_gui.paths import asset

if TYPE_CHECKING:
    from torch import nn


def load_network(name: str, num_classes: int) -> nn.Module:
    """Builds one of the program's own networks with its shipped weights, in evaluation mode.

    Args:
        name: Registered name in :data:`posttrain_gui.models.zoo.BUILDERS` ("digits-cnn").
        num_classes: Number of outputs of the shipped weights.

    Raises:
        InputError: Where the file is missing or damaged.
    """
    from safetensors import SafetensorError
    from safetensors.torch import load_file

    file = asset(f"samples/{name.replace('-', '_')}.safetensors")
    network = build(name, num_classes)
    try:
        network.load_state_dict(load_file(file))
    except (OSError, SafetensorError, RuntimeError) as error:
        raise InputError(
            f"The sample model's weights {file} cannot be read.",
            str(error).splitlines()[0],
            "They come with the program: install it again.",
        ) from error
    return network.eval()

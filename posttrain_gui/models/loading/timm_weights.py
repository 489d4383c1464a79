"""timm's models with their published weights."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from posttrain_gui.errors import InputError
from posttrain_gui.models.anatomy.head import find_head
from posttrain_gui.models.base import Preprocessing
from posttrain_gui.models.loading import expected
from posttrain_gui.models.loading.build import build, unknown_name
from posttrain_gui.models.loading.class_lists import IMAGENET, timm_classes
from posttrain_gui.models.trained import Architecture, TrainedModel

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from torch import nn

REACH_SECONDS = 5
"""How long to wait for the host of the weights before saying that it cannot be reached; its client waits a minute."""
WEIGHT_FILES = ("model.safetensors", "pytorch_model.bin")


def load_timm(name: str, pretrained: bool, tell: Callable[[str], None]) -> TrainedModel:
    """A timm classification model, in evaluation mode.

    Args:
        name: As registered, with or without the tag of its weights ("resnet18.a1_in1k").
        pretrained: With its weights, else random.
        tell: Called with what is done.

    Raises:
        InputError: Where timm has no such classification model, or its weights are not here and cannot be downloaded.
    """
    config = _configuration(name)
    width = int(config.get("num_classes") or IMAGENET)
    architecture = Architecture(library="timm", name=name, num_classes=width)
    if not pretrained:
        network, finding = build(architecture), f"{name}: random weights, knows nothing yet"
    else:
        network = _downloaded(name, config, tell)
        finding = f"{name}: pretrained weights, {width:,} classes"
    find_head(network)
    classes = timm_classes(config) if pretrained else ()
    tell(finding)
    return TrainedModel(network.eval(), architecture, classes, expected.timm(name) or Preprocessing(), [finding])


def is_local(config: Mapping[str, Any]) -> bool:
    """Whether the weights of a pretrained configuration are on this machine."""
    from huggingface_hub import try_to_load_from_cache

    hub_id = str(config.get("hf_hub_id") or "")
    if not hub_id:
        return bool(config.get("url")) and _url_file(str(config["url"])).is_file()
    return any(isinstance(try_to_load_from_cache(hub_id, file), str) for file in WEIGHT_FILES)


def _configuration(name: str) -> dict[str, Any]:
    """The pretrained configuration of a classification model for colour images; empty where it has none."""
    import timm

    base, _, tag = name.partition(".")
    if not timm.is_model(base):
        raise unknown_name("timm", name, timm.list_models())
    if tag and name not in timm.list_pretrained():
        raise unknown_name("timm", name, timm.list_pretrained(f"{base}.*") or timm.list_pretrained())
    found: Any = timm.get_pretrained_cfg(name)
    config: dict[str, Any] = found.to_dict() if found else {}
    if config.get("num_classes") == 0 or config.get("input_size", (3,))[0] != 3:
        raise InputError(
            f"{name} is no classification model for colour images.",
            "Its weights have no head." if config.get("num_classes") == 0 else "It reads other than three channels.",
            "Choose another one from the list.",
        )
    return config


def _downloaded(name: str, config: Mapping[str, Any], tell: Callable[[str], None]) -> nn.Module:
    import timm

    if not config.get("url") and not config.get("hf_hub_id"):
        raise InputError(f"timm has no weights for {name}.", "", 'Choose another model, or weights = "none".')
    if not is_local(config):
        _reach(name, config)
        tell(f"Downloading the weights of {name}, once")
    try:
        network: nn.Module = timm.create_model(name, pretrained=True)
    except (OSError, RuntimeError, ValueError) as error:
        raise _cannot_be_had(name, config, str(error).splitlines()[0] if str(error) else "") from error
    return network


def _reach(name: str, config: Mapping[str, Any]) -> None:
    """Asks the host of the weights for a sign of life; its client would retry for most of a minute."""
    from urllib.error import HTTPError
    from urllib.request import Request, urlopen

    from huggingface_hub import constants

    address = str(constants.ENDPOINT) if config.get("hf_hub_id") else str(config["url"])
    if not address.startswith(("https:", "http:")):
        return
    try:
        urlopen(Request(address, method="HEAD"), timeout=REACH_SECONDS).close()
    except HTTPError:
        return  # it answered: that is enough
    except OSError as error:
        raise _cannot_be_had(name, config, str(getattr(error, "reason", error))) from error


def _cannot_be_had(name: str, config: Mapping[str, Any], reason: str) -> InputError:
    """Says which file of which source has to be where."""
    from huggingface_hub import constants

    hub_id, architecture = config.get("hf_hub_id"), name.partition(".")[0]
    if hub_id:
        file = config.get("hf_hub_filename") or WEIGHT_FILES[0]
        folder = Path(constants.HF_HUB_CACHE) / f"models--{str(hub_id).replace('/', '--')}"
        what, where = f'the file {file} of "{hub_id}"', f"It is looked for in {folder}."
    else:
        place = _url_file(str(config.get("url")))
        what, where = f"the file {place.name}", f"It is looked for in {place.parent}."
    return InputError(
        f"The weights of {name} are not on this machine and could not be downloaded.",
        f"{reason.rstrip('.')}. {where}",
        f"Connect to the internet, or fetch {what} elsewhere and open it as my own checkpoint "
        f"(library timm, architecture {architecture}).",
    )


def _url_file(url: str) -> Path:
    from posttrain_gui.models.loading.torchvision_weights import local_file

    return local_file(url)

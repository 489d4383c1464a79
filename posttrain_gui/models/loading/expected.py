"""What the weights of a model source expect of an image, found without reading the weights where that is possible."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from posttrain_gui.models.base import Preprocessing
from posttrain_gui.typed_paths import expanded

if TYPE_CHECKING:
    from collections.abc import Callable

    from posttrain_gui.models.base import ModelSource


def expected_preprocessing(source: ModelSource) -> Preprocessing:
    """The preprocessing that ``source.load(…).preprocessing`` would give.

    A source that can only tell by loading is loaded.

    Args:
        source: Any model source.

    Raises:
        posttrain_gui.errors.InputError: Where the source cannot be used.
    """
    quick: dict[str, Callable[[Any], Preprocessing | None]] = {
        "bundled": lambda chosen: bundled(chosen.name),
        "torchvision": lambda chosen: torchvision(chosen.name, chosen.weights),
        "timm": lambda chosen: timm(chosen.name),
        "file": file,
    }
    known = quick.get(source.tag(), lambda _: None)(source)
    return known or source.load(lambda _: None).preprocessing


def bundled(name: str) -> Preprocessing:
    """Of a bundled EfficientNet-Lite: bicubic, mean and standard deviation 0.5."""
    from posttrain_gui.models.loading.bundled_weights import CROP_SHARE, IMAGE_SIZE

    crop, half = IMAGE_SIZE[name], (0.5, 0.5, 0.5)
    return Preprocessing(resize=round(crop / CROP_SHARE), crop=crop, interpolation="bicubic", mean=half, std=half)


def file(source: Any) -> Preprocessing:
    """Of a person's own checkpoint: what its card says, else what its architecture's published weights expect.

    Raises:
        posttrain_gui.errors.InputError: Where the file cannot be read or is not understood.
    """
    from posttrain_gui.models.loading.doctor import inspect

    place = expanded(source.path)
    return inspect(place, library=source.library, name=source.name, classes=source.classes).preprocessing


def torchvision(name: str, weights: str = "default") -> Preprocessing | None:
    """Of a torchvision model, from the transforms that its weights carry; None where there is no such model.

    Args:
        name: As in torchvision's registry.
        weights: A member of its weights enum in any case; for "default" and "none" the default ones are asked.
    """
    from torchvision.models import get_model_weights

    try:
        known = get_model_weights(name)
    except ValueError:
        return None
    members = {member.name.lower(): member for member in known}
    chosen = members.get(weights.lower()) or getattr(known, "DEFAULT", None)
    return from_transforms(chosen.transforms()) if chosen is not None else None


def from_transforms(transforms: Any) -> Preprocessing:
    """Reads torchvision's ``ImageClassification`` preset."""
    return Preprocessing(
        resize=transforms.resize_size[0],
        crop=transforms.crop_size[0],
        interpolation=transforms.interpolation.value,
        mean=tuple(transforms.mean),
        std=tuple(transforms.std),
    )


def timm(name: str) -> Preprocessing | None:
    """Of a timm model, from its pretrained configuration; None where there is none.

    timm resizes the shorter side to ⌊crop / crop_pct⌋ (timm.data.transforms_factory).
    """
    from timm.data.config import resolve_data_config
    from timm.models import get_pretrained_cfg

    found = get_pretrained_cfg(name)
    if found is None:
        return None
    config: Any = resolve_data_config(pretrained_cfg=found.to_dict())  # type: ignore[no-untyped-call]
    crop = config["input_size"][-1]
    return Preprocessing(
        resize=max(crop, math.floor(crop / config["crop_pct"])),
        crop=crop,
        interpolation=config["interpolation"],
        mean=tuple(config["mean"]),
        std=tuple(config["std"]),
    )

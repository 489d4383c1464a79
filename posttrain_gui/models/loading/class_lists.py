"""Names of the classes that weights were trained on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from posttrain_gui.models.loading.card import beside, is_card, read_json
from posttrain_gui.models.loading.reading import carried_classes, class_names

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

IMAGENET = 1000
"""Number of classes of ImageNet-1k."""


def imagenet_classes() -> tuple[str, ...]:
    """The 1,000 classes of ImageNet-1k in the order of the outputs, as torchvision names them."""
    from torchvision.models._meta import _IMAGENET_CATEGORIES

    return tuple(_IMAGENET_CATEGORIES)


def timm_classes(pretrained: Mapping[str, Any]) -> tuple[str, ...]:
    """The classes of a timm model's weights, from its pretrained configuration; () where timm does not know them."""
    if pretrained.get("num_classes") == IMAGENET:
        return imagenet_classes()
    import timm.data as timm_data

    find_subset: Any = timm_data.infer_imagenet_subset  # type: ignore[attr-defined]  # not in its __all__
    subset = find_subset(dict(pretrained))
    if subset is None:
        return ()
    info: Any = timm_data.ImageNetInfo(subset)  # type: ignore[attr-defined]
    return tuple(info.index_to_description(index) for index in range(info.num_classes()))


def classes_beside(path: Path) -> tuple[str, ...]:
    """Class names from a JSON file of the same name: a list, a mapping, or a dict that holds one of them.

    Raises:
        posttrain_gui.errors.InputError: Where that file cannot be read.
    """
    file = beside(path)
    content = read_json(file) if file.is_file() and file != path else None
    if content is None or is_card(content):
        return ()
    inner = carried_classes(content) if isinstance(content, dict) else ()
    return inner or class_names(content)

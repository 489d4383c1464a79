"""What a model source will load, found without reading weights where that is possible: for showing before a run."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from posttrain_gui.models.loading.class_lists import imagenet_classes
from posttrain_gui.models.trained import Architecture
from posttrain_gui.models.zoo import CLASSES

if TYPE_CHECKING:
    from collections.abc import Callable


@dataclass(frozen=True, slots=True)
class Outline:
    """A model before it is loaded.

    Attributes:
        architecture: How to build it.
        classes: Names of its outputs where they are known, else empty.
        findings: What was inferred from a file, in sentences.
    """

    architecture: Architecture
    classes: tuple[str, ...] = ()
    findings: tuple[str, ...] = ()


def outline(source: Any) -> Outline:
    """The outline of a model source (``posttrain_gui.models.base.ModelSource``).

    Raises:
        InputError: Where the model is not known or its file cannot be read.
    """
    return _READERS[source.tag()](source)


def _bundled(source: Any) -> Outline:
    return Outline(Architecture(library="timm", name=f"tf_{source.name}", num_classes=1000), imagenet_classes())


def _torchvision(source: Any) -> Outline:
    from posttrain_gui.models.loading.build import torchvision_names, unknown_name

    name = source.name.lower()
    if name not in torchvision_names():
        raise unknown_name("torchvision", source.name, torchvision_names())
    classes = () if source.weights.lower() == "none" else imagenet_classes()
    return Outline(Architecture(library="torchvision", name=name, num_classes=1000), classes)


def _timm(source: Any) -> Outline:
    import timm

    known = timm.get_pretrained_cfg(source.name, allow_unregistered=False) if timm.is_model(source.name) else None
    return Outline(Architecture(library="timm", name=source.name, num_classes=known.num_classes if known else 1000))


def _file(source: Any) -> Outline:
    from posttrain_gui.models.loading.doctor import inspect

    found = inspect(Path(source.path), library=source.library, name=source.name, classes=source.classes)
    return Outline(found.architecture, found.classes, found.findings)


def _sample(source: Any) -> Outline:
    classes = CLASSES[source.name]
    return Outline(Architecture(library="posttrain_gui", name=source.name, num_classes=len(classes)), classes)


def _untrained(source: Any) -> Outline:
    arguments = {"width": source.width, "side": source.side}
    return Outline(Architecture(library="posttrain_gui", name=source.name, num_classes=1, arguments=arguments))


def _run(source: Any) -> Outline:
    from posttrain_gui.models.loading.card import beside, parse_card, read_json
    from posttrain_gui.models.loading.reading import read_weights

    kept = source.kept()
    card = beside(kept.file)
    found = parse_card(read_json(card) if card.is_file() else read_weights(kept.file).card, card)
    return Outline(found.architecture, found.classes, (f"The model of the run {kept.run_id}",))


_READERS: dict[str, Callable[[Any], Outline]] = {
    "bundled": _bundled,
    "torchvision": _torchvision,
    "timm": _timm,
    "file": _file,
    "run": _run,
    "sample": _sample,
    "untrained": _untrained,
}

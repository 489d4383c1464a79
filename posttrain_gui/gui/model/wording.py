"""What a model is called and what is known of it, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from posttrain_gui.gui.tr import number, tr

if TYPE_CHECKING:
    from posttrain_gui.gui.model_facts import Facts
    from posttrain_gui.models.base import ModelSource

TITLES = {
    "efficientnet_lite0": "EfficientNet-Lite0",
    "efficientnet_lite1": "EfficientNet-Lite1",
    "efficientnet_lite2": "EfficientNet-Lite2",
    "digits-cnn": "Digits CNN",
    "conv4": "Conv4",
}


def title(model: ModelSource) -> str:
    """The model's name as people write it."""
    name = str(getattr(model, "name", "") or "")
    path = str(getattr(model, "path", "") or "")
    if path:
        return path.replace("\\", "/").rpartition("/")[2]
    return tr(TITLES.get(name, name)) or str(getattr(model, "name_of_run", "")) or tr(model.title)


def millions(count: int) -> str:
    """A number of parameters ("4.7 M parameters", "58,682 parameters")."""
    if count < 100_000:
        return tr("{n} parameters", n=number(count))
    return tr("{n} M parameters", n=f"{count / 1e6:.1f}")


def knows(model: ModelSource, outputs: int) -> str:
    """What the model tells apart ("ImageNet", "10 classes")."""
    if model.tag() == "untrained":
        return tr("untrained")
    if learned_nothing(model):
        return tr("random weights, nothing learned yet")
    words = tr("{n} classes", n=number(outputs))
    return tr("ImageNet") if outputs == 1000 and model.tag() not in ("file", "run") else words


def learned_nothing(model: ModelSource) -> bool:
    """Whether its weights are random."""
    weights: Any = getattr(model, "weights", "")
    return model.tag() == "untrained" or weights == "none"


def summary(model: ModelSource, facts: Facts | None) -> str:
    """One line: "EfficientNet-Lite0 · 4.7 M parameters · ImageNet"."""
    if model.problems():
        return tr("Choose a model")
    parts = [title(model)]
    if facts is not None:
        parts += [millions(facts.parameters), knows(model, facts.outputs)]
    return " · ".join(parts)

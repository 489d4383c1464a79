"""Reads our own model files back."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from posttrain_gui.errors import InputError
from posttrain_gui.models.loading.build import build
from posttrain_gui.models.loading.card import ModelCard, beside, is_card, parse_card, read_json
from posttrain_gui.models.loading.fill import fill
from posttrain_gui.models.loading.reading import read_weights
from posttrain_gui.models.trained import TrainedModel

if TYPE_CHECKING:
    from posttrain_gui.models.loading.reading import Weights


def load_model_file(path: Path | str) -> TrainedModel:
    """Loads a model file written by this program, on the CPU, in evaluation mode.

    Args:
        path: The ``.safetensors`` (or exported ``.pt``) file or the ``.json`` beside it.

    Raises:
        InputError: Where a file is missing, damaged, or not one of ours.
    """
    path = Path(path)
    weights_path = path.with_suffix(".safetensors") if path.suffix == ".json" else path
    weights = read_weights(weights_path)
    card = find_card(weights_path, weights)
    if card is None:
        raise InputError(
            f"{path.name} is no model file of this program.",
            f"There is no {beside(weights_path).name} beside it that describes it.",
            'Open it as "my own checkpoint"; the program then finds out what it is.',
        )
    return from_card(card, weights)


def find_card(path: Path, weights: Weights) -> ModelCard | None:
    """The card beside a file of weights, else the one inside it, else None."""
    for where, content in ((beside(path), _beside(path)), (path, weights.card)):
        if content is not None:
            return parse_card(content, where)
    return None


def from_card(card: ModelCard, weights: Weights) -> TrainedModel:
    """The network of a card with its weights; every tensor has to be there.

    Raises:
        InputError: Where the weights are of another architecture.
    """
    network = build(card.architecture)
    fill(network, weights.tensors, card.architecture)
    what = card.architecture
    finding = f"{what.library} {what.name}: a model file of this program, {what.num_classes:,} outputs"
    return TrainedModel(network, card.architecture, card.classes, card.preprocessing, [finding], card.temperature)


def _beside(path: Path) -> object:
    file = beside(path)
    content = read_json(file) if file.is_file() else None
    return content if is_card(content) else None

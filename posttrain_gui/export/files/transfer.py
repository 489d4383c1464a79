"""From a model file to what is exported."""

from __future__ import annotations

import json
import shutil
from collections import OrderedDict
from typing import TYPE_CHECKING

from posttrain_gui.errors import InputError
from posttrain_gui.export.files.disk import write_whole
from posttrain_gui.models.loading.build import build_shapes
from posttrain_gui.models.loading.card import ModelCard, beside
from posttrain_gui.models.loading.own_file import find_card
from posttrain_gui.models.loading.reading import CARD_KEY, Weights, read_weights

if TYPE_CHECKING:
    from pathlib import Path


def copy_model_file(model_file: Path, out: Path) -> Path:
    """Copies the weights to ``out`` and writes the JSON beside them.

    Raises:
        InputError: Where the model file cannot be read.
        posttrain_gui.errors.RunError: Where the disk is full or refuses.
    """
    card, _ = _opened(model_file)
    if not (out.exists() and out.samefile(model_file)):
        write_whole(out, lambda place: _copy(model_file, place))
    text = json.dumps(card.model_dump(mode="json"), indent=2, ensure_ascii=False) + "\n"
    write_whole(beside(out), lambda place: _write_text(place, text))
    return out


def write_pytorch(model_file: Path, out: Path) -> Path:
    """Writes ``{"state_dict", "classes", "posttrain_gui": the JSON's content}`` with ``torch.save``.

    Raises:
        InputError: Where the model file cannot be read.
        posttrain_gui.errors.RunError: Where the disk is full or refuses.
    """
    import torch

    card, weights = _opened(model_file)
    state = OrderedDict(weights.tensors)
    # load_state_dict reads the version of MNASNet's layout from here; torch.save keeps it, safetensors cannot.
    state._metadata = build_shapes(card.architecture).state_dict()._metadata  # type: ignore[attr-defined]
    content = {"state_dict": state, "classes": list(card.classes), CARD_KEY: card.model_dump(mode="json")}

    def save(place: Path) -> None:
        # A file of Python's own says what the system refused; torch's would hide it.
        with place.open("wb") as file:
            torch.save(content, file)

    return write_whole(out, save)


def _opened(model_file: Path) -> tuple[ModelCard, Weights]:
    weights = read_weights(model_file)
    card = find_card(model_file, weights)
    if card is None:
        raise InputError(f"{model_file} is no model file of this program.", "Nothing in it or beside it describes it.")
    return card, weights


def _copy(source: Path, place: Path) -> None:
    shutil.copyfile(source, place)


def _write_text(place: Path, text: str) -> None:
    place.write_text(text, encoding="utf-8", newline="\n")

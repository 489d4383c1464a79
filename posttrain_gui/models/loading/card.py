"""The JSON that belongs to a model file: what the weights are, in words a program can read."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from posttrain_gui.errors import InputError
from posttrain_gui.models.base import Preprocessing
from posttrain_gui.models.trained import Architecture

if TYPE_CHECKING:
    from pathlib import Path

FORMAT: Final = "posttrain-gui model"


class ModelCard(BaseModel):
    """What stands in ``<model>.json``. Unknown keys are ignored, so that older programs read newer files.

    Attributes:
        format: Tells this JSON from any other.
        version: Of the format.
        architecture: How to build the network.
        classes: Names of its outputs, in order; empty where unknown.
        preprocessing: What the weights expect.
        plan: The plan of the run that made it.
        metrics: Its measured quality (the verdict).
        temperature: Divide logits by it before the softmax (Guo et al. 2017); 1 where nothing was fitted.
        versions: Of python, torch, torchvision, timm and posttrain-gui.
        made: ISO 8601, UTC.
    """

    model_config = ConfigDict(frozen=True, extra="ignore")

    format: Literal["posttrain-gui model"] = FORMAT
    version: Literal[1] = 1
    architecture: Architecture
    classes: tuple[str, ...] = ()
    preprocessing: Preprocessing = Preprocessing()
    plan: dict[str, Any] = {}
    metrics: dict[str, Any] = {}
    temperature: float = Field(1.0, gt=0, allow_inf_nan=False)
    versions: dict[str, str] = {}
    made: str = ""


def beside(weights: Path) -> Path:
    """Where the JSON of a file of weights lies."""
    return weights.with_suffix(".json")


def is_card(content: object) -> bool:
    """Whether the content of a JSON file says that it is a model card."""
    return isinstance(content, dict) and content.get("format") == FORMAT


def read_json(path: Path) -> Any:
    """The content of a JSON file.

    Raises:
        InputError: Where it cannot be read.
    """
    try:
        return json.loads(path.read_text(encoding="utf-8-sig"))
    except (OSError, ValueError, RecursionError) as error:
        raise InputError(f"{path} cannot be read.", str(error), "Mend it or take it away.") from error


def parse_card(content: object, where: Path) -> ModelCard:
    """Validates a model card.

    Raises:
        InputError: With the first thing that is wrong.
    """
    try:
        card = ModelCard.model_validate(content)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        place = ".".join(str(part) for part in first["loc"])
        raise InputError(f"{where} is no valid model file.", f"{place}: {first['msg']}.", "Write it again.") from error
    outputs = card.architecture.num_classes
    if card.classes and len(card.classes) != outputs:
        why = f"It names {len(card.classes)} classes for {outputs:,} outputs."
        raise InputError(f"{where} is no valid model file.", why, "Write it again.")
    return card

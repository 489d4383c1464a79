"""How to load the model file elsewhere: ten lines of plain torch. No widgets here."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

_BUILDERS = {
    "torchvision": (
        "from torchvision.models import get_model",
        'get_model("{name}", weights=None, num_classes={classes}{more})',
    ),
    "timm": ("import timm", 'timm.create_model("{name}", num_classes={classes}{more})'),
}
_DIVIDED = "probabilities = lambda images: (network(images) / {temperature}).softmax(dim=1)  # calibrated"
"""Where a temperature was fitted: what becomes of logits (Guo et al. 2017)."""


def loading(model_path: str) -> str:
    """Python that loads this model file, with nothing of this program where the architecture is a library's.

    "" where that cannot be told.

    Args:
        model_path: The ``.safetensors`` file; a ``.json`` of the same name stands beside it.
    """
    card = _card(Path(model_path).with_suffix(".json"))
    architecture = _architecture(card)
    library = str(architecture.get("library", ""))
    if not library:
        return ""
    calibrated = _is_calibrated(card)
    if library not in _BUILDERS:
        return _with_this_program(model_path, calibrated=calibrated)
    imports, build = _BUILDERS[library]
    more = "".join(f", {key}={value!r}" for key, value in (architecture.get("arguments") or {}).items())
    network = build.format(name=architecture["name"], classes=architecture["num_classes"], more=more)
    lines = [
        "import json",
        imports,
        "from safetensors.torch import load_file",
        "",
        f"file = {model_path!r}",
        f"network = {network}",
        "network.load_state_dict(load_file(file))",
        "network.eval()",
        'about = json.load(open(file.replace(".safetensors", ".json")))  # classes, preprocessing',
        *([_DIVIDED.format(temperature='about["temperature"]')] if calibrated else []),
    ]
    return "\n".join(lines)


def _with_this_program(model_path: str, *, calibrated: bool) -> str:
    lines = [
        "from posttrain_gui.export.files.model_file import load_model_file",
        "",
        f"model = load_model_file({model_path!r})",
        "network = model.network",
        *([_DIVIDED.format(temperature="model.temperature")] if calibrated else []),
    ]
    return "\n".join(lines)


def _card(file: Path) -> dict[str, Any]:
    try:
        found = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def _is_calibrated(card: dict[str, Any]) -> bool:
    return bool(card.get("temperature", 1) != 1)


def _architecture(card: dict[str, Any]) -> dict[str, Any]:
    found = card.get("architecture")
    return found if isinstance(found, dict) and {"name", "num_classes"} <= found.keys() else {}

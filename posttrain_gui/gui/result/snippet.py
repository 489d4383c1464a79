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


def loading(model_path: str) -> str:
    """Python that loads this model file, with nothing of this program where the architecture is a library's.

    "" where that cannot be told.

    Args:
        model_path: The ``.safetensors`` file; a ``.json`` of the same name stands beside it.
    """
    architecture = _architecture(Path(model_path).with_suffix(".json"))
    library = str(architecture.get("library", ""))
    if not library:
        return ""
    if library not in _BUILDERS:
        return _with_this_program(model_path)
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
    ]
    return "\n".join(lines)


def _with_this_program(model_path: str) -> str:
    lines = [
        "from posttrain_gui.export.files.model_file import load_model_file",
        "",
        f"network = load_model_file({model_path!r}).network",
    ]
    return "\n".join(lines)


def _architecture(file: Path) -> dict[str, Any]:
    try:
        found = json.loads(file.read_text(encoding="utf-8")).get("architecture", {})
    except (OSError, ValueError, AttributeError):
        return {}
    return found if isinstance(found, dict) and {"name", "num_classes"} <= found.keys() else {}

"""Reads tensors from files somebody else wrote, without running anything that is in them."""

from __future__ import annotations

import json
import pickle
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from posttrain_gui.errors import InputError
from posttrain_gui.models.loading.card import is_card

if TYPE_CHECKING:
    from pathlib import Path

    from torch import Tensor

CARD_KEY = "posttrain_gui"
"""Where our own files keep their card inside: in safetensors' metadata and in an exported .pt."""
CUT_OFF = ("central directory", "file not fully covered", "Ran out of input", "invalid header length")
CONTAINERS = ("state_dict", "model_state_dict", "model_state", "model", "net", "network", "module", "weights", "params")
AVERAGES = ("state_dict_ema", "model_ema", "ema_state_dict", "ema")
CLASS_KEYS = (
    "classes",
    "class_names",
    "class_to_idx",
    "labels",
    "label_names",
    "categories",
    "idx_to_class",
    "id2label",
)


@dataclass
class Weights:
    """What a file holds.

    Attributes:
        tensors: Name → tensor, as written.
        found_in: Key of the dict they were found under, or "".
        classes: Class names that the file carries, in order, or ().
        card: Our own card that the file carries, or None.
    """

    tensors: dict[str, Tensor]
    found_in: str = ""
    classes: tuple[str, ...] = ()
    card: dict[str, Any] | None = field(default=None)


def read_weights(path: Path) -> Weights:
    """Reads a ``.safetensors``, ``.pt`` or ``.pth`` file; its content decides, not its ending.

    Raises:
        InputError: Where it is missing, damaged, holds no tensors, or would need code to be run.
    """
    try:
        with path.open("rb") as file:
            start = file.read(16)
    except FileNotFoundError:
        raise InputError(f"There is no file {path}.", "", "Check the path.") from None
    except OSError as error:
        raise InputError(f"{path} cannot be read.", error.strerror or str(error)) from error
    if not start:
        raise InputError(f"{path.name} is empty.", "It has 0 bytes.", "Copy or download it again.")
    if start[8:9] == b"{":
        return _read_safetensors(path)
    return _read_pickle(path)


def class_names(content: Any) -> tuple[str, ...]:
    """Class names in order from a list of names, ``{name: index}`` or ``{index: name}``; () where it is none."""
    if isinstance(content, list | tuple) and content and all(isinstance(name, str) for name in content):
        return tuple(content)
    if not isinstance(content, Mapping) or not content:
        return ()
    pairs = [
        (_index(value), key) if _index(value) is not None else (_index(key), value) for key, value in content.items()
    ]
    if sorted(str(index) for index, _ in pairs) != sorted(str(index) for index in range(len(pairs))):
        return ()
    return tuple(str(name) for _, name in sorted(pairs, key=lambda pair: pair[0] or 0))


def carried_classes(content: Mapping[Any, Any]) -> tuple[str, ...]:
    """Class names under any of the usual keys."""
    found = (class_names(content[key]) for key in CLASS_KEYS if key in content)
    return next((names for names in found if names), ())


def _index(value: Any) -> int | None:
    if isinstance(value, bool):
        return None
    if isinstance(value, int):
        return value
    return int(value) if isinstance(value, str) and value.isdecimal() else None


def _read_safetensors(path: Path) -> Weights:
    from safetensors import SafetensorError, safe_open

    try:
        with safe_open(path, framework="pt", device="cpu") as file:
            metadata = {key: _parsed(value) for key, value in (file.metadata() or {}).items()}
            tensors = {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118 - not a dict
    except (SafetensorError, OSError, ValueError) as error:
        raise _damaged(path, str(error)) from error
    if not tensors:
        raise _no_tensors(path, "")
    _refuse_strange(path, tensors)
    card = metadata.get(CARD_KEY)
    return Weights(tensors, "", carried_classes(metadata), card if is_card(card) else None)


def _parsed(text: str) -> Any:
    """Safetensors' metadata holds strings only; lists and dicts come as JSON."""
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return text


def _read_pickle(path: Path) -> Weights:
    content = _unpickled(path)
    tensors, where = find_tensors(content)
    if not tensors:
        keys = (
            ", ".join(str(key) for key in list(content)[:5]) if isinstance(content, Mapping) else type(content).__name__
        )
        raise _no_tensors(path, keys)
    _refuse_strange(path, tensors)
    outer = content if isinstance(content, Mapping) else {}
    card = outer.get(CARD_KEY)
    return Weights(tensors, where, carried_classes(outer), card if is_card(card) else None)


def _unpickled(path: Path) -> Any:
    """``torch.load`` with ``weights_only=True``, memory-mapped where the file's format allows it."""
    import torch

    try:
        try:
            return torch.load(path, map_location="cpu", weights_only=True, mmap=True)
        except RuntimeError as error:
            if "mmap" not in str(error):
                raise
            return torch.load(path, map_location="cpu", weights_only=True)
    except pickle.UnpicklingError as error:
        raise _refused(path, str(error)) from error
    except Exception as error:  # bytes that somebody else wrote make torch and pickle fail in every way there is
        raise _damaged(path, str(error)) from error


def find_tensors(content: Any, depth: int = 0) -> tuple[dict[str, Tensor], str]:
    """The state dict in what was saved, and the key it was found under.

    The trained weights come before their moving average, which comes before any other dict of tensors.
    """
    import torch

    if not isinstance(content, Mapping) or depth > 3:
        return {}, ""
    tensors = {str(key): value for key, value in content.items() if isinstance(value, torch.Tensor)}
    inner = [key for key in (*CONTAINERS, *AVERAGES) if isinstance(content.get(key), Mapping)]
    for key in inner:
        found, deeper = find_tensors(content[key], depth + 1)
        if len(found) > len(tensors):
            return found, f"{key}.{deeper}" if deeper else key
    return tensors, ""


def _refuse_strange(path: Path, tensors: Mapping[str, Tensor]) -> None:
    """Refuses tensors that are no plain numbers in memory."""
    import torch

    for name, tensor in tensors.items():
        kinds = {
            "has no values, only a shape": tensor.is_meta,
            "is sparse": tensor.layout != torch.strided,
            "is quantized": tensor.is_quantized,
            "holds complex numbers": tensor.is_complex(),
        }
        for what, so in kinds.items():
            if so:
                raise InputError(
                    f"{path.name} cannot be used.",
                    f"Its tensor {name} {what}.",
                    "Save the model's plain weights: torch.save(model.state_dict(), 'weights.pt').",
                )


def _refused(path: Path, message: str) -> InputError:
    named = re.search(r"GLOBAL (\S+)|class (\S+)", message)
    what = next((name for name in named.groups() if name), "") if named else ""
    if not what:
        return _damaged(path, message)
    return InputError(
        f"{path.name} is refused.",
        f"It asks for {what.rstrip('.')} when it is opened, that is for code to be run, not only for weights.",
        "Save its weights alone: torch.save(model.state_dict(), 'weights.pt').",
    )


def _damaged(path: Path, message: str) -> InputError:
    if "TorchScript" in message:
        return InputError(
            f"{path.name} is a TorchScript program.", "Only weights are read.", "Save model.state_dict() instead."
        )
    if "WeightsUnpickler error" in message and _begins_as_pickle(path):
        return InputError(
            f"{path.name} is refused.",
            "It is a pickle that holds more than weights, and code to be run may be in it.",
            "Save its weights alone: torch.save(model.state_dict(), 'weights.pt').",
        )
    if any(words in message for words in CUT_OFF):
        message = "It is cut off: its end is missing."
    elif "weights_only" in message or not any(letter.isalpha() for letter in message):
        message = "It is none."  # instead of torch's advice to load it unsafely, or a bare key of the pickle machine
    lines = [line for line in message.splitlines() if line.strip()]
    return InputError(
        f"{path.name} cannot be read as a file of weights.",
        lines[0][:200] if lines else "It ends too early.",
        "Copy or download it again; .safetensors, .pt and .pth files are read.",
    )


def _begins_as_pickle(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(1) == b"\x80"


def _no_tensors(path: Path, keys: str) -> InputError:
    return InputError(
        f"{path.name} holds no weights.",
        f"It holds: {keys}." if keys else "",
        "Save them with torch.save(model.state_dict(), 'weights.pt').",
    )

"""Weights as safetensors, with the JSON that describes them."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from posttrain_gui.export.base import ExportFormat

if TYPE_CHECKING:
    from pathlib import Path


class Safetensors(ExportFormat):
    """The program's own model file (the safetensors format and a JSON), copied to where it is wanted."""

    title: ClassVar[str] = "safetensors"
    summary: ClassVar[str] = "The weights in a file that cannot run code, and a small JSON that says how to use them."
    reference: ClassVar[str] = "https://github.com/huggingface/safetensors"
    order: ClassVar[int] = 1
    suffix: ClassVar[str] = ".safetensors"

    kind: Literal["safetensors"] = "safetensors"

    def write(self, model_file: Path, out: Path) -> Path:
        """Copies both files; ``out`` names the weights, the JSON lies beside it."""
        from posttrain_gui.export.files.transfer import copy_model_file

        return copy_model_file(model_file, self.place(model_file, out))

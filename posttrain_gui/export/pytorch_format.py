"""Weights as a PyTorch file."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from posttrain_gui.export.base import ExportFormat

if TYPE_CHECKING:
    from pathlib import Path


class PyTorch(ExportFormat):
    """A ``.pt`` file for ``torch.load(…, weights_only=True)``: a dict of ``state_dict`` and the JSON's content."""

    title: ClassVar[str] = "PyTorch"
    summary: ClassVar[str] = (
        "One .pt file with the state dict, class names and everything else that is known of the model."
    )
    reference: ClassVar[str] = "https://docs.pytorch.org/docs/stable/notes/serialization.html"
    order: ClassVar[int] = 2
    suffix: ClassVar[str] = ".pt"

    kind: Literal["pytorch"] = "pytorch"

    def write(self, model_file: Path, out: Path) -> Path:
        """Writes one file that needs no other."""
        from posttrain_gui.export.files.transfer import write_pytorch

        return write_pytorch(model_file, self.place(model_file, out))

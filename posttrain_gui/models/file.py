"""My own checkpoint."""

from __future__ import annotations

from typing import ClassVar, Literal

from posttrain_gui.choice import setting
from posttrain_gui.models.base import ModelSource


class File(ModelSource):
    """A state dict in a file (.safetensors, .pt, .pth), always read with ``weights_only=True``."""

    title: ClassVar[str] = "My own checkpoint"
    summary: ClassVar[str] = "A model you trained or received, as a file of weights; the program finds out what it is."
    order: ClassVar[int] = 4

    source: Literal["file"] = "file"
    path: str = setting("", title="File", help="A .safetensors, .pt or .pth file that holds a state dict.", widget="file")
    library: Literal["auto", "torchvision", "timm", "posttrain_gui"] = setting(
        "auto", title="Library", help="Where the architecture comes from. Default: guessed from names and shapes.", advanced=True
    )
    name: str = setting("", title="Architecture", help="Its name in that library. Empty: guessed from names and shapes.", advanced=True)
    classes: tuple[str, ...] | None = setting(
        None, title="Classes", help="Names of its outputs in order, where the file does not carry them.", advanced=True
    )

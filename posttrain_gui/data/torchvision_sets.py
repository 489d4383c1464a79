"""torchvision's own image sets."""

from __future__ import annotations

from typing import ClassVar, Literal

from posttrain_gui.choice import setting
from posttrain_gui.data.base import DataSource


class TorchvisionSet(DataSource):
    """Classification sets of torchvision that lie on this machine or can be downloaded."""

    title: ClassVar[str] = "Well-known image set"
    summary: ClassVar[str] = "CIFAR-10, MNIST, Flowers and other standard sets, read from this machine or downloaded."
    order: ClassVar[int] = 3

    source: Literal["torchvision"] = "torchvision"
    name: str = setting("CIFAR10", title="Set", help="As named in torchvision.datasets.", widget="catalogue")
    path: str = setting(
        "",
        title="Kept in",
        help="Folder that holds the set or takes its download. Empty: the program's own.",
        widget="folder",
    )
    download: bool = setting(True, title="Download if missing", help="Off: an error says which files to put where.")
    limit: int | None = setting(
        None,
        title="At most",
        help="Use only this many images a class. Default: all.",
        unit="images a class",
        ge=2,
        advanced=True,
    )

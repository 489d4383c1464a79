"""The small sample model that comes with the program."""

from __future__ import annotations

from typing import ClassVar, Literal

from posttrain_gui.choice import setting
from posttrain_gui.models.base import ModelSource


class Sample(ModelSource):
    """A small CNN that reads handwritten digits, trained by ``packaging/make_sample_weights.py``."""

    title: ClassVar[str] = "Sample: digits"
    summary: ClassVar[str] = "A tiny network that reads clean handwritten digits; for trying the program out."
    order: ClassVar[int] = 5

    source: Literal["sample"] = "sample"
    name: Literal["digits-cnn"] = setting("digits-cnn", title="Model", help="The only one so far.", widget="hidden")

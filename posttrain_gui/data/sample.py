"""The sample images that come with the program."""

from __future__ import annotations

from typing import ClassVar, Literal

from posttrain_gui.choice import setting
from posttrain_gui.data.base import DataSource


class SampleData(DataSource):
    """Half of scikit-learn's real handwritten digits, as they come from a bad scanner."""

    title: ClassVar[str] = "Sample: scanned digits"
    summary: ClassVar[str] = "Real handwritten digits as a bad scanner sees them; for trying the program out."
    order: ClassVar[int] = 4

    source: Literal["sample"] = "sample"
    name: Literal["scanned-digits"] = setting("scanned-digits", title="Set", help="The only one so far.", widget="hidden")

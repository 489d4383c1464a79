"""The sample images that come with the program."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from posttrain_gui.choice import setting
from posttrain_gui.data.base import Catalogue, DataSource, Item

if TYPE_CHECKING:
    from collections.abc import Callable


class SampleData(DataSource):
    """Half of scikit-learn's real handwritten digits, as they come from a bad scanner.

    The scanner (tilt, blur, faded ink, uneven light, negatives, noise) is described in ``data/samples/scanner.py``. The
    other half trained the sample model.
    """

    title: ClassVar[str] = "Sample: scanned digits"
    summary: ClassVar[str] = "Real handwritten digits as a bad scanner sees them; for trying the program out."
    order: ClassVar[int] = 4

    source: Literal["sample"] = "sample"
    name: Literal["scanned-digits"] = setting(
        "scanned-digits", title="Set", help="The only one so far.", widget="hidden"
    )

    def one_line(self) -> str:
        """What is chosen."""
        return "Scanned digits · sample"

    def index(self, progress: Callable[[int, int], None]) -> Catalogue:
        """The scanned digits as PNG files in the cache, written on first use.

        Args:
            progress: Called with (images written, images in all); may raise to cancel.

        Raises:
            posttrain_gui.errors.InputError: Where they cannot be written.
        """
        from posttrain_gui.data.reading.images import FileReader
        from posttrain_gui.data.samples import materialize
        from posttrain_gui.paths import resolve

        found = materialize.scanned_digits(resolve().cache, progress)
        items = [Item(str(path), label) for path, label in found]
        note = (
            f"{len(items)} real handwritten digits as a bad scanner sees them; the model has never seen these digits."
        )
        return Catalogue(items, materialize.CLASSES, FileReader(), findings=[note])

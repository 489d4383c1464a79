"""The sample images that come with the program."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from posttrain_gui.choice import setting
from posttrain_gui.data.base import Catalogue, DataSource
from posttrain_gui.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Callable

TITLES = {
    "scanned-digits": "Scanned digits",
    "clean-digits": "Clean digits",
    "strokes": "Strokes",
    "scenes": "Scenes",
}


class SampleData(DataSource):
    """Sets that the program makes itself, without internet.

    Scanned digits: half of scikit-learn's real handwritten digits, as they come from a bad scanner
    (``data/samples/scanner.py``). Clean digits: the other half, as it is; it trained the sample model. Strokes and
    scenes are SYNTHETIC: invented characters for few-shot learning (``data/samples/strokes.py``), and shapes with three
    labels each for multi-task training (``data/samples/scenes.py``).
    """

    title: ClassVar[str] = "Samples"
    summary: ClassVar[str] = (
        "Small sets that come with the program, for trying it out: real digits from a bad scanner, and made-up "
        "(synthetic) characters and shapes."
    )
    order: ClassVar[int] = 4

    source: Literal["sample"] = "sample"
    name: Literal["scanned-digits", "clean-digits", "strokes", "scenes"] = setting(
        "scanned-digits",
        title="Set",
        help=(
            "scanned-digits: 901 real handwritten digits as a bad scanner sees them, for fine-tuning. clean-digits: "
            "the 896 others, which trained the sample model, to see what it forgets. strokes: 300 invented (synthetic) "
            "characters, 20 drawings each, for few-shot learning. scenes: 1,200 synthetic pictures, each labelled with "
            "a shape, a colour and a size, for multi-task training. Default scanned-digits."
        ),
    )

    def one_line(self) -> str:
        """What is chosen."""
        return f"{TITLES[self.name]} · sample"

    def index(self, progress: Callable[[int, int], None]) -> Catalogue:
        """The images as PNG files in the cache, written on first use; scenes by their shape.

        Args:
            progress: Called with (images written, images in all); may raise to cancel.

        Raises:
            posttrain_gui.errors.InputError: Where they cannot be written.
        """
        from posttrain_gui.data.samples import clean_digits, scanned_digits, scenes, strokes
        from posttrain_gui.paths import resolve

        found = {
            "scanned-digits": scanned_digits.catalogue,
            "clean-digits": clean_digits.catalogue,
            "strokes": strokes.catalogue,
            "scenes": scenes.catalogue,
        }
        return found[self.name](resolve().cache, progress)

    def index_tasks(self, progress: Callable[[int, int], None]) -> Catalogue:
        """The scenes with their three labels.

        Args:
            progress: As in :meth:`index`.

        Raises:
            posttrain_gui.errors.InputError: Where another set is chosen, or they cannot be written.
        """
        if self.name != "scenes":
            raise InputError(
                f"{self.one_line()} gives each image one label.",
                "Training several tasks together needs several labels for each image.",
                'Choose the sample "scenes", or a table (CSV) with several label columns.',
            )
        from posttrain_gui.data.samples import scenes
        from posttrain_gui.paths import resolve

        return scenes.task_catalogue(resolve().cache, progress)

"""The stations of one run: what ``improve.py`` calls, in its order."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from posttrain_gui.training import predict, threads
from posttrain_gui.training.baseline import Start
from posttrain_gui.training.course import train_on
from posttrain_gui.training.fitting import fit
from posttrain_gui.training.meter import Meter, WorkClock
from posttrain_gui.training.parts import Batching, PartsMaker
from posttrain_gui.training.reading import key_of_data, key_of_test, read_images

if TYPE_CHECKING:
    from torch import Tensor

    from posttrain_gui.data.base import Prepared
    from posttrain_gui.training.baseline import Baseline
    from posttrain_gui.training.fitting import Fitted
    from posttrain_gui.training.outcome import Outcome
    from posttrain_gui.training.parts import Parts
    from posttrain_gui.training.surroundings import Surroundings


class Session:
    """One run in progress; holds what each station leaves for the next.

    Args:
        around: The plan, the place in the history, who listens.

    Attributes:
        images: From :meth:`read_images`.
        fitted: From :meth:`load_model`.
        parts: From :meth:`measure_baseline`.
        before: From :meth:`measure_baseline`.
    """

    images: Prepared
    fitted: Fitted
    parts: Parts
    before: Baseline

    def __init__(self, around: Surroundings) -> None:
        self.around = around
        threads.use_all()

    def read_images(self) -> Prepared:
        """Finds, checks and splits the images."""
        self.images = read_images(self.around)
        return self.images

    def load_model(self) -> Fitted:
        """Loads the model, fits its head to the classes, freezes what is not trained, chooses the arithmetic."""
        self.fitted = fit(self.around, self.images.classes)
        return self.fitted

    def measure_baseline(self) -> Tensor:
        """Measures the model before training; gives the probabilities float64 (N, C) for the test images."""
        around, fitted, images = self.around, self.fitted, self.images
        batching = Batching.of(around.plan.training, fitted.compute.device.type)
        maker = PartsMaker(images, fitted, batching, around.cache)
        clock = WorkClock(around.check_before_training)
        meter = Meter("baseline", maker.passes + self._images_to_measure(), around.tell, clock)
        self.parts = maker.make(meter.done)
        start = Start(fitted, self.parts, around.found, meter.done)
        self.before = start.measured_once(around.run.checkpoints / "start.pt", key_of_data(images))
        return self.before.test

    def train(self) -> Outcome:
        """Trains, and puts the best epoch's weights into the network."""
        return train_on(self.around, self.fitted, self.parts)

    def answer_test_images(self) -> Tensor:
        """Probabilities float64 (N, C) of the trained model for the test images."""
        clock = WorkClock(self.around.control.check_discard)
        meter = Meter("judging", len(self.images.test), self.around.tell, clock)
        return predict.probabilities(self.fitted.network, self.parts.test, self.fitted.compute.exact(), meter.done)

    @property
    def test_labels(self) -> Any:
        """int64 array (N,) of the test images' classes."""
        return self.parts.test.labels.numpy()

    @property
    def test_key(self) -> str:
        """What names this very set of test images."""
        return key_of_test(self.images)

    def _images_to_measure(self) -> int:
        """How many images the baseline goes through after the frozen beginning was run over them."""
        images, knows = self.images, self.fitted.knows
        looked_at = {"all": 0, "none": 1, "unnamed": 3}[knows] * len(images.val) + len(images.test)
        return looked_at + (len(images.train) if knows != "all" else 0)

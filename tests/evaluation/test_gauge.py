"""The overfitting gauge on curves made by hand."""

import math

import pytest

from posttrain_gui.evaluation.gauge import epochs_above_lowest, gauge, made_harder_by, standard_error
from posttrain_gui.evaluation.gauge_watch import GaugeWatch
from posttrain_gui.events import EpochDone, ImagesRead, PhaseChanged


def row(epoch: int, train: float, val: float, val_loss: float = 0.5) -> EpochDone:
    return EpochDone(epoch, 0.5, train, val_loss, val, 1e-3, 1.0, best=False, best_epoch=0, without_improvement=0)


def curve(train: float, val: float, losses: tuple[float, ...] = (0.9, 0.5)) -> list[EpochDone]:
    return [row(epoch, train if epoch else math.nan, val, loss) for epoch, loss in enumerate(losses)]


@pytest.mark.parametrize(
    ("train", "val", "losses", "images", "harder", "level"),
    [
        (0.90, 0.89, (0.9, 0.5), 400, (), "alike"),
        (0.95, 0.85, (0.9, 0.5), 40, (), "unclear"),  # ten points are within what forty images can show
        (0.90, 0.90, (0.9, 0.5), 20, (), "unclear"),
        (0.95, 0.88, (0.9, 0.4, 0.5, 0.6, 0.7), 20, (), "beginning"),  # the loss shows it with few images too
        (0.95, 0.88, (0.9, 0.5), 2000, (), "usual"),
        (0.95, 0.88, (0.9, 0.4, 0.5, 0.6), 2000, (), "beginning"),
        (0.99, 0.87, (0.9, 0.5), 2000, (), "beginning"),
        (0.99, 0.87, (0.9, 0.4, 0.5, 0.6), 2000, (), "strong"),
        (0.99, 0.60, (0.9, 0.5), 2000, (), "strong"),
        (0.70, 0.85, (0.9, 0.5), 400, ("Mixup",), "harder"),
        (0.70, 0.85, (0.9, 0.5), 400, (), "alike"),
        (0.70, 0.85, (0.9, 0.4, 0.5, 0.6, 0.7), 400, ("Mixup",), "beginning"),  # accuracy hides it, the loss does not
        (0.99, 0.60, (0.9, 0.5), 0, (), "strong"),  # number of images not known
    ],
)
def test_level(
    train: float, val: float, losses: tuple[float, ...], images: int, harder: tuple[str, ...], level: str
) -> None:
    assert gauge(curve(train, val, losses), images, harder).level == level


def test_words_hold_the_numbers() -> None:
    read = gauge(curve(0.962, 0.88, (0.9, 0.4, 0.45, 0.5)), 2000)
    assert read.words == (
        "Starts to learn by heart: 8.2 points better on training images than on validation images and validation loss "
        "has risen for 2 epochs (0.400 → 0.500)."
    )
    alike = gauge(curve(0.905, 0.89), 396).words
    assert alike == (
        "Learning both alike: 1.5 points better on training images than on validation images, and 396 validation "
        "images leave ±3.1 points open."
    )
    ahead = gauge(curve(0.7, 0.85), 400)
    assert ahead.words.startswith("No sign of overfitting: 15.0 points better on validation images than on training")
    assert "while the model still learns" in ahead.words
    few = gauge(curve(0.9, 0.85), 20).words
    assert few.startswith("Too few validation images to tell: 5.0 points better on training images")
    assert "but 20 validation images leave ±" in few
    harder = gauge(curve(0.7, 0.8), 400, ("Flip", "Mixup")).words
    assert harder.startswith("Training images are harder than validation ones because of Flip, Mixup (10.0 points")
    assert harder.endswith("no sign of overfitting.")


def test_before_the_first_epoch_nothing_is_known() -> None:
    assert gauge([], 40).level == "unknown"
    assert gauge(curve(0.5, 0.5, (0.9,)), 40).level == "unknown"
    assert gauge([row(1, 0.9, math.nan)], 40).level == "unknown"


@pytest.mark.parametrize(
    ("losses", "expected"),
    [
        ((), 0),
        ((0.5,), 0),
        ((0.9, 0.5, 0.6), 0),  # one epoch above may be an accident
        ((0.9, 0.5, 0.6, 0.7), 2),
        ((0.9, 0.5, 0.6, 0.7, 0.503), 0),  # back within 1 %
        ((0.5, 0.9, 0.9, 0.9), 3),
        ((0.5, math.nan, math.nan), 2),
    ],
)
def test_epochs_above_the_lowest_loss(losses: tuple[float, ...], expected: int) -> None:
    assert epochs_above_lowest(losses) == expected


def test_standard_error_by_hand() -> None:
    # (0.5·96 + 2)/100 = ½, √(¼/100) = 0.05; at 100 % it is not nothing: 98/100, √(0.98·0.02/100) = 0.014
    assert standard_error(0.5, 96) == pytest.approx(0.05)
    assert standard_error(1.0, 96) == pytest.approx(0.014)
    assert math.isnan(standard_error(0.5, 0))


def test_what_makes_training_images_harder() -> None:
    assert made_harder_by(["l2", "flip", "label-smoothing", "dropout", "mixup", "ema", "no such"]) == (
        "Flip",
        "Dropout",
        "Mixup",
    )


def test_the_watch_reads_from_events_and_forgets_epochs_that_are_done_again() -> None:
    watch = GaugeWatch()
    assert watch.take(ImagesRead(900, 2000, 100, "Flip")) is None
    assert watch.take(PhaseChanged("training")) is None
    told = [watch.take(done) for done in curve(0.95, 0.88, (0.9, 0.4, 0.5, 0.6))]
    assert [read.level for read in told if read] == ["unknown", "usual", "usual", "beginning"]
    again = watch.take(row(1, 0.95, 0.88, 0.45))
    assert again is not None
    assert again.rising == 0

"""The label curve: heads from kept and from fresh features, points, forecast, looks at the test images."""

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from posttrain_gui import paths
from posttrain_gui.errors import InputError
from posttrain_gui.history.history import History
from posttrain_gui.studies import curve_points, curve_tuning, curve_words
from posttrain_gui.studies.frozen import Frozen, frozen
from posttrain_gui.studies.functions.shares import wilson
from posttrain_gui.studies.heads import fingerprint, heads, takings
from posttrain_gui.studies.label_curve import Forecast, LabelCurve, PowerLaw, label_curve, remembered
from posttrain_gui.terminal.label_curve import counts_of, in_words
from posttrain_gui.training.reading import key_of_data, key_of_test
from tests.studies.test_ranking import nothing_to_measure, plan_on, shapes  # noqa: F401 - the first is a fixture


def quiet(*_told: Any) -> None:
    """Nobody listens."""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return shapes(tmp_path_factory.mktemp("images") / "shapes", each=40)


@pytest.fixture(scope="module")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("cache")


@pytest.fixture(scope="module")
def seen(folder: Path, cache: Path) -> Frozen:
    return frozen(plan_on(folder), cache, quiet, exact=True)


@pytest.fixture(scope="module")
def curve(folder: Path, cache: Path) -> LabelCurve:
    return label_curve(plan_on(folder), cache, quiet, (5, 1, 2, 2, 10, 50), 3)


def test_cached_and_fresh_features_give_identical_heads(seen: Frozen) -> None:
    taken = takings(seen.train_labels.tolist(), 2, (1, 5), 2, seed=0)
    kept, fresh = (list(heads(seen, taken, quiet, cached=cached)) for cached in (True, False))
    assert len(kept) == 5
    for one, other in zip(kept, fresh, strict=True):
        assert one.weight.dtype == torch.float32
        assert torch.equal(one.weight, other.weight)
        assert torch.equal(one.bias, other.bias)
    assert len({fingerprint([head]) for head in kept}) == 5


def test_features_from_another_program_start_are_the_same(folder: Path, cache: Path, tmp_path: Path) -> None:
    """Found on the disk, computed into an empty cache, or not kept at all."""
    again = label_curve(plan_on(folder), cache, quiet, (1, 5), 1)
    for place, cached in ((tmp_path, True), (cache, False)):
        other = label_curve(plan_on(folder), place, quiet, (1, 5), 1, cached=cached)
        assert (other.heads, other.points) == (again.heads, again.points)


def test_a_point_for_each_number_of_labels_and_one_for_all(curve: LabelCurve) -> None:
    assert [point.count for point in curve.points] == [1, 2, 5, 10, None]
    assert [point.images for point in curve.points] == [2, 4, 10, 20, curve.train]
    assert [len(point.draws) for point in curve.points] == [3, 3, 3, 3, 1]
    for point in curve.points:
        assert point.lowest <= point.accuracy <= point.highest
        assert 0 <= point.ci95[0] < point.accuracy <= point.ci95[1] <= 1
    assert (curve.on, curve.look, curve.chance, curve.classes) == ("validation", 0, 0.5, 2)
    assert curve.law is not None


def test_more_labels_than_a_class_has_are_left_out_with_the_reason(curve: LabelCurve) -> None:
    each = curve.train // 2
    assert [(left.count, left.reason) for left in curve.left_out] == [(50, f'Class "bar" has {each} training images.')]


def test_the_terminal_shows_points_bars_and_sentences(curve: LabelCurve) -> None:
    text = in_words(curve)
    assert "Left out: 50 a class." in text
    assert curve.sentence in text
    assert "the test images stayed closed" in text
    assert "█" in text


def test_test_images_are_opened_only_where_that_is_counted(folder: Path, cache: Path) -> None:
    plan, history = plan_on(folder), History(paths.resolve())
    with pytest.raises(InputError, match="counted"):
        label_curve(plan, cache, quiet, on="test")
    first = label_curve(plan, cache, quiet, (1, 2), 1, on="test", history=history)
    same = label_curve(plan, cache, quiet, (1, 2), 1, on="test", history=history)
    other = label_curve(plan, cache, quiet, (1, 3), 1, on="test", history=history)
    assert (first.look, same.look, other.look) == (1, 1, 2)
    assert "look number 2" in " ".join(other.notes)
    images = frozen(plan, cache, quiet, exact=True).images
    assert history.looks(key_of_test(images)) == 2
    assert other.judged == len(images.test)


def test_the_last_curve_of_the_same_images_and_model_is_remembered(folder: Path, cache: Path, seen: Frozen) -> None:
    plan, history = plan_on(folder), History(paths.resolve())
    assert remembered(plan, history.paths.data) is None
    made = label_curve(plan, cache, quiet, (1,), 1, history=history)
    assert remembered(plan, history.paths.data) == made
    assert remembered(plan, history.paths.data, key_of_data(seen.images)) == made
    assert remembered(plan, history.paths.data, "other images") is None
    other = plan.model_copy(update={"data": plan.data.model_copy(update={"image_size": 40})})
    assert remembered(other, history.paths.data) is None


def test_fine_tuning_is_measured_where_it_is_asked_for(
    folder: Path, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(curve_tuning, "FEWEST_STEPS", 4)
    stages: list[str] = []
    made = label_curve(plan_on(folder), cache, lambda stage, *_: stages.append(stage), (2,), 2, fine_tuned=True)
    (point,) = made.fine_tuned
    assert (point.count, point.images, len(point.draws)) == (2, 4, 2)
    assert "training" in stages
    assert "last epoch counts" in " ".join(made.notes)
    assert "FINE-TUNED" in in_words(made)


def test_it_can_be_cancelled_between_heads(folder: Path, cache: Path) -> None:
    def cancel(stage: str, done: int, _total: int) -> None:
        if stage == "heads" and done == 2:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        label_curve(plan_on(folder), cache, cancel, (1, 2), 3)


@pytest.mark.parametrize(("counts", "draws"), [((), 3), ((0, 1), 3), ((1,), 0), ((1,), 21)])
def test_what_makes_no_sense_is_refused(folder: Path, cache: Path, counts: tuple[int, ...], draws: int) -> None:
    with pytest.raises(InputError, match="make no sense"):
        label_curve(plan_on(folder), cache, quiet, counts, draws)


def test_few_shot_and_multi_task_plans_are_refused(folder: Path, cache: Path) -> None:
    with pytest.raises(InputError, match="A label curve needs images with one label each"):
        label_curve(plan_on(folder, strategy={"kind": "multi-task"}), cache, quiet)


def test_counts_on_the_command_line() -> None:
    assert counts_of("1, 2,5") == (1, 2, 5)
    assert counts_of("") == (1, 2, 5, 10, 25, 50)
    with pytest.raises(InputError, match="not understood"):
        counts_of("1,two")


def test_an_interval_adds_draws_and_images_in_squares() -> None:
    """Three draws at 0.7, 0.8, 0.9: t(2) = 4.3027, s = 0.1, so ± 0.2484 of draws; of images Wilson's."""
    low, high = wilson(80, 100)
    expected = (0.8 - np.hypot(0.8 - low, 0.24842), min(1.0, 0.8 + np.hypot(high - 0.8, 0.24842)))
    assert curve_points.interval([0.7, 0.8, 0.9], 100) == pytest.approx(expected, abs=1e-4)
    assert curve_points.interval([0.8], 100) == pytest.approx((low, high))


def answers(law: tuple[float, float, float], sizes: list[int], judged: int = 2000) -> tuple[list[Any], list[Any]]:
    """Answers of three draws whose accuracy is a − b·n^(−c), and the points of them."""
    a, b, c = law
    chance, drawn = np.random.default_rng(0), []
    for size in sizes:
        drawn.append(chance.random((3, judged)) < a - b * size**-c)
    return drawn, [curve_points.point(size, rows, size) for size, rows in zip(sizes, drawn, strict=True)]


SIZES = [10, 20, 50, 100, 200, 400]


def test_what_more_images_bring_is_foretold_from_a_planted_law() -> None:
    a, b, c = 0.95, 1.2, 0.4
    law, forecast = curve_points.forecast(*answers((a, b, c), SIZES), 400)
    true = b * (400**-c - 800**-c)
    assert law is not None
    assert forecast is not None
    assert forecast.gain == pytest.approx(true, abs=0.02)
    assert forecast.ci95[0] <= true <= forecast.ci95[1]
    assert forecast.worth


def test_a_curve_that_is_flat_promises_nothing() -> None:
    _, forecast = curve_points.forecast(*answers((0.9, 0.4, 2.0), SIZES), 100)
    assert forecast is not None
    assert not forecast.worth
    assert forecast.gain < 0.005


def test_points_that_jump_and_too_few_points_give_no_forecast() -> None:
    drawn, points = answers((0.9, 0.0, 1.0), SIZES, 200)
    for rows in drawn[::2]:
        rows[:, :80] = False
    points = [curve_points.point(size, rows, size) for size, rows in zip(SIZES, drawn, strict=True)]
    law, forecast = curve_points.forecast(drawn, points, 100)
    assert law is not None
    assert law.rms > curve_points.WORST
    assert forecast is None
    assert curve_points.forecast(drawn[:3], points[:3], 100) == (None, None)


def with_forecast(curve: LabelCurve, b: float, gain: float, high: float, worth: bool) -> str:
    law = PowerLaw(a=0.9, b=b, c=1, rms=0.01)
    forecast = Forecast(more=100, gain=gain, ci95=(0.0, high), worth=worth)
    return curve_words.sentence(curve.model_copy(update={"law": law, "forecast": forecast}))


def test_the_sentence_says_what_can_be_said(curve: LabelCurve) -> None:
    assert "probably bring +1.2 points (95 % interval 0.0 to +2.0)" in with_forecast(curve, 0.5, 0.012, 0.02, True)
    assert "That may be nothing." in with_forecast(curve, 0.5, 0.002, 0.02, True)
    assert "next to nothing: +0.2 points" in with_forecast(curve, 0.5, 0.002, 0.004, False)
    assert "did not raise the accuracy" in with_forecast(curve, 0.0, 0.0, 0.0, False)
    assert "too few" in curve_words.sentence(curve.model_copy(update={"law": None, "forecast": None}))
    jumping = curve.model_copy(update={"law": PowerLaw(a=1, b=1, c=1, rms=0.08), "forecast": None})
    assert "8.0 points off" in curve_words.sentence(jumping)

"""Mixes of the weights before and after a finished run: measured, chosen on validation, kept, judged once."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from PIL import Image
from safetensors.torch import load_file, save_file

from posttrain_gui import blend, paths
from posttrain_gui.control import Control
from posttrain_gui.data.care.prepare import prepare
from posttrain_gui.data.samples import digits
from posttrain_gui.errors import InputError
from posttrain_gui.evaluation import calibration
from posttrain_gui.events import Event
from posttrain_gui.export.files.model_file import load_model_file
from posttrain_gui.export.pytorch_format import PyTorch
from posttrain_gui.history.history import History
from posttrain_gui.improve import improve
from posttrain_gui.plan import Plan
from posttrain_gui.report import Report
from posttrain_gui.training import checkpoint
from posttrain_gui.training.blending import keeping
from posttrain_gui.training.reading import key_of_test
from tests.e2e.asking import Ask

Go = Callable[..., tuple[Report, list[Event]]]
MakePlan = Callable[..., Plan]
SLOWLY = {"epochs": 3, "optimizer": {"kind": "adamw", "learning_rate": 3e-4}}


def quiet(_stage: str, _done: int, _total: int) -> None:
    """Nobody listens."""


@pytest.fixture(scope="module")
def finished(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the data dir of the first test's run is kept for the others: one run is enough for all."""
    return tmp_path_factory.mktemp("finished") / "data"


@pytest.fixture
def report(finished: Path, shapes: Path, request: pytest.FixtureRequest) -> Report:
    """A finished run on the shapes, in this test's own data dir; the shapes are drawn alike for every test."""
    here = paths.resolve().data
    if finished.is_dir():
        return _moved(finished, here, shapes)
    make_plan, go = request.getfixturevalue("make_plan"), request.getfixturevalue("go")
    made: Report = go(make_plan(training=SLOWLY))[0]
    assert made.best_epoch > 0, "nothing to mix"
    shutil.copytree(here, finished)
    (finished / "shapes").write_text(str(shapes))
    (finished / "here").write_text(str(here))
    return made


def _moved(finished: Path, here: Path, shapes: Path) -> Report:
    shutil.copytree(finished, here)
    folder = next((here / "runs").iterdir())
    was = {(finished / "shapes").read_text(): str(shapes), (finished / "here").read_text(): str(here)}
    for name in ("report.json", "plan.toml"):
        text = (folder / name).read_text()
        for old, new in was.items():
            text = text.replace(old, new)
        (folder / name).write_text(text)
    return Report.model_validate_json((folder / "report.json").read_text())


def val_of(report: Report, epoch: int) -> tuple[float, float]:
    row = next(row for row in report.epochs if row.epoch == epoch)
    return row.val_accuracy, row.val_loss


def folder_of(report: Report) -> Path:
    return Path(report.model_path).parents[1]


def test_a_model_with_random_weights_begins_with_the_same_ones_again(
    make_plan: MakePlan, go: Go, history: History, shapes: Path
) -> None:
    plan = make_plan(
        model={"source": "torchvision", "name": "resnet18", "weights": "none"},
        data={"source": "folder", "path": str(shapes), "image_size": 32, "split": {"val": 0.2, "test": 0.3}},
        strategy={"kind": "fine-tune", "tune": "head"},
        training={"epochs": 2},
    )
    made, _ = go(plan)
    assert made.best_epoch > 0, "nothing to mix"
    torch.manual_seed(5)
    points = blend.measure(made.run_id, history, quiet, alphas=[]).points
    assert [point.val_loss for point in points] == pytest.approx([val_of(made, n)[1] for n in (0, made.best_epoch)])


@pytest.mark.parametrize(
    "changes",
    [
        {"strategy": {"kind": "fine-tune", "tune": "head"}},
        {"strategy": {"kind": "fine-tune", "tune": "last-blocks"}},
        {"training": SLOWLY | {"frozen_batchnorm": False, "batch_size": 16}},
    ],
    ids=["head", "last-blocks", "all with statistics"],
)
def test_the_ends_measure_what_the_run_measured(
    changes: dict[str, Any], make_plan: MakePlan, go: Go, history: History
) -> None:
    report, _ = go(make_plan(**({"training": SLOWLY} | changes)))
    curve = blend.measure(report.run_id, history, quiet)
    assert [point.alpha for point in curve.points] == [tenth / 10 for tenth in range(11)]
    for point, epoch in ((curve.points[0], 0), (curve.points[-1], report.best_epoch)):
        accuracy, loss = val_of(report, epoch)
        assert point.val_accuracy == accuracy
        assert point.val_loss == pytest.approx(loss, rel=1e-4)
    assert report.data is not None
    assert curve.val_images == report.data.val
    assert blend.remembered(report.run_id, history) == curve


def test_what_goes_on_is_told_and_can_be_cancelled(report: Report, history: History) -> None:
    told: list[tuple[str, int, int]] = []
    blend.measure(report.run_id, history, lambda *state: told.append(state))
    stages = list(dict.fromkeys(stage for stage, _, _ in told))
    assert stages[-2:] == ["loading", "measuring"]
    assert told[-1][1] == told[-1][2] or told[-1][1] > 0.9 * told[-1][2]

    def cancel(stage: str, done: int, _total: int) -> None:
        if stage == "measuring" and done:
            raise KeyboardInterrupt

    (folder_of(report) / "blends.json").unlink()
    with pytest.raises(KeyboardInterrupt):
        blend.measure(report.run_id, history, cancel)
    assert blend.remembered(report.run_id, history) is None


def test_a_kept_mix_is_what_lies_between_and_is_judged_once(report: Report, history: History) -> None:
    curve = blend.measure(report.run_id, history, quiet)
    kept = blend.keep(report.run_id, 0.5, history, quiet)
    after, middle = load_file(report.model_path), load_file(kept.model_path)
    before = load_model_file(Path(report.model_path)).network.state_dict()
    assert before.keys() == middle.keys()
    start = load_file(blend.keep(report.run_id, 0.0, history, quiet).model_path)
    name = next(name for name in after if not torch.equal(start[name], after[name]))
    torch.testing.assert_close(middle[name], (start[name] + after[name]) / 2)

    at = curve.at(0.5)
    assert at is not None
    assert (kept.val_accuracy, kept.val_loss) == (at.val_accuracy, at.val_loss)
    assert Path(kept.model_path).name == f"{Path(report.model_path).stem}-mix-0.50.safetensors"
    assert report.verdict is not None
    assert (report.verdict.look, kept.verdict.look) == (1, 2)
    assert "look number 2" in kept.verdict.sentence
    assert kept.verdict.gain == pytest.approx(kept.final.accuracy - report.baseline.accuracy)  # type: ignore[union-attr]

    assert blend.keep(report.run_id, 0.5, history, quiet) == kept, "judged twice"
    stored = history.report(report.run_id)
    assert stored is not None
    assert [entry.alpha for entry in stored.blends] == [0.0, 0.5]
    assert stored.model_copy(update={"blends": []}) == report
    next_run = history.looks(_test_key(report, history))
    assert next_run == 3, "the run's own look, and one of each mix"


def _test_key(report: Report, history: History) -> str:
    return key_of_test(prepare(history.plan(report.run_id).data, quiet))


def test_no_change_at_all_gains_nothing(report: Report, history: History) -> None:
    kept = blend.keep(report.run_id, 0.0, history, quiet)
    assert (kept.verdict.newly_right, kept.verdict.newly_wrong) == (0, 0)
    assert kept.final.loss == pytest.approx(report.baseline.loss, rel=1e-5)  # type: ignore[union-attr]


def test_a_mix_whose_file_was_taken_away_is_written_anew_and_not_judged_anew(report: Report, history: History) -> None:
    kept = blend.keep(report.run_id, 0.3, history, quiet)
    weights = load_file(kept.model_path)
    Path(kept.model_path).unlink()
    stages: list[str] = []
    again = blend.keep(report.run_id, 0.3, history, lambda stage, *_: stages.append(stage))
    assert again == kept
    assert "judging" not in stages
    assert all(torch.equal(tensor, load_file(again.model_path)[name]) for name, tensor in weights.items())


def test_a_mix_can_be_trained_on_and_its_temperature_is_of_its_own_and_divides_nothing_there(
    report: Report, history: History, make_plan: MakePlan, go: Go, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    seen: list[int] = []
    monkeypatch.setattr(keeping, "kept_temperature", lambda rows, _labels, _fitted: seen.append(len(rows)) or 2.5)
    kept = blend.keep(report.run_id, 0.4, history, quiet)
    assert report.data is not None
    assert seen == [report.data.val], "fitted on the validation images"
    exported = PyTorch().write(Path(kept.model_path), tmp_path / "mix.pt")
    assert [load_model_file(file).temperature for file in (Path(kept.model_path), exported)] == [2.5, 2.5]
    monkeypatch.setattr(calibration, "kept_temperature", lambda *_: 1.5)
    again, _ = go(make_plan(model={"source": "file", "path": kept.model_path}, training={"epochs": 1}))
    assert again.baseline is not None
    assert again.baseline.kind == "as-is"
    assert again.baseline.accuracy == kept.final.accuracy
    assert again.baseline.loss == pytest.approx(kept.final.loss, rel=1e-5), "logits as they are"
    assert again.calibration is not None
    assert load_model_file(Path(again.model_path)).temperature == again.calibration.temperature == 1.5


def test_reference_images_of_the_run_s_classes_without_its_test_images(
    report: Report, history: History, shapes: Path, tmp_path: Path
) -> None:
    aside = tmp_path / "reference"
    for name in ("disc", "bar"):
        shutil.copytree(shapes / name, aside / name)
    Image.new("RGB", (40, 40), (3, 200, 9)).save(aside / "disc" / "new.png")
    (aside / "bar" / "broken.png").write_bytes(b"no picture")
    curve = blend.measure(report.run_id, history, quiet, aside)
    told = curve.reference
    assert told is not None
    test = sum(Path(answer.path).parent.name in ("disc", "bar") for answer in report.answers)
    assert (told.head, told.classes, told.broken) == ("run", 2, 1)
    assert told.test_images == test > 0
    assert told.images == 41 - test
    assert 0 < told.train_images < told.images
    assert all(point.reference_accuracy is not None for point in curve.points)
    assert len({point.reference_accuracy for point in curve.points}) > 1, "no mix changes anything"


def test_the_test_images_alone_are_refused_as_reference(
    report: Report, history: History, shapes: Path, tmp_path: Path
) -> None:
    for answer in report.answers:
        place = tmp_path / "peek" / Path(answer.path).parent.name
        place.mkdir(parents=True, exist_ok=True)
        shutil.copy(shapes / answer.path, place)
    with pytest.raises(InputError, match="may not choose anything"):
        blend.measure(report.run_id, history, quiet, tmp_path / "peek")


def draw_digits(folder: Path, count: int, noise: float = 0.0) -> Path:
    """The first digits of the sample data, one folder a digit."""
    chance, (images, labels) = np.random.default_rng(0), digits.load()
    for index, (image, label) in enumerate(zip(images[:count], labels[:count], strict=True)):
        place = folder / str(label)
        place.mkdir(parents=True, exist_ok=True)
        seen = np.clip(image + chance.normal(0, noise, image.shape), 0, 255).astype(np.uint8)
        Image.fromarray(seen).save(place / f"{index}.png")
    return folder


def test_reference_images_of_classes_the_model_knew_before(report: Report, history: History, tmp_path: Path) -> None:
    """The sample model knew digits: its own head answers them, on the mixed backbone."""
    curve = blend.measure(report.run_id, history, quiet, draw_digits(tmp_path / "digits", 200, noise=60))
    assert curve.reference is not None
    assert curve.reference.head == "original"
    accuracies = [point.reference_accuracy or 0.0 for point in curve.points]
    assert accuracies[0] > 0.5, "before training it knew them"
    assert len(set(accuracies)) > 1, "the mix of the backbone changes what it knows"


def test_the_original_head_forgets_nothing_where_only_the_new_head_was_trained(
    make_plan: MakePlan, go: Go, history: History, tmp_path: Path
) -> None:
    report, _ = go(make_plan(strategy={"kind": "fine-tune", "tune": "head"}))
    curve = blend.measure(report.run_id, history, quiet, draw_digits(tmp_path / "digits", 20))
    assert len({point.reference_accuracy for point in curve.points}) == 1


def test_reference_images_of_unknown_classes_name_the_nearest(report: Report, history: History, shapes: Path) -> None:
    (shapes / "disc").rename(shapes.parent / "disc")
    aside = shapes.parent / "other"
    shutil.copytree(shapes / "bar", aside / "bar")
    shutil.copytree(shapes / "bar", aside / "dics")
    (shapes.parent / "disc").rename(shapes / "disc")
    with pytest.raises(InputError, match='knows the class "dics"') as caught:
        blend.measure(report.run_id, history, quiet, aside)
    assert 'Did you mean "disc"?' in caught.value.why
    with pytest.raises(InputError, match="is not there"):
        blend.measure(report.run_id, history, quiet, aside / "nowhere")


def test_of_equal_mixes_the_smallest_change_is_suggested() -> None:
    from posttrain_gui.history.blends import BlendCurve, BlendPoint

    accuracies = {0.0: 0.8, 0.3: 0.9, 0.6: 0.9, 1.0: 0.85}
    points = [BlendPoint(alpha=alpha, val_accuracy=value, val_loss=0.0) for alpha, value in accuracies.items()]
    points[1] = points[1].model_copy(update={"reference_accuracy": 0.0})
    assert BlendCurve(of="x", val_images=20, points=points).suggestion.alpha == 0.3, "the reference chooses nothing"


def test_other_images_are_refused(report: Report, history: History, shapes: Path) -> None:
    Image.new("RGB", (40, 40), (1, 2, 3)).save(shapes / "disc" / "another.png")
    with pytest.raises(InputError, match="images are no longer those"):
        blend.measure(report.run_id, history, quiet)


def test_another_model_file_is_refused(report: Report, history: History) -> None:
    weights = {name: torch.randn_like(t) if t.is_floating_point() else t for name, t in _weights(report).items()}
    _write(report, weights)
    with pytest.raises(InputError, match="model file is no longer the same"):
        blend.measure(report.run_id, history, quiet)


def test_other_weights_are_not_kept_under_figures_measured_before(report: Report, history: History) -> None:
    blend.measure(report.run_id, history, quiet)
    _write(report, {name: torch.randn_like(t) if t.is_floating_point() else t for name, t in _weights(report).items()})
    with pytest.raises(InputError, match="no longer the one that was measured"):
        blend.keep(report.run_id, 0.9, history, quiet)
    with pytest.raises(InputError, match="model file is no longer the same"):
        blend.keep(report.run_id, 0.95, history, quiet)
    stored = history.report(report.run_id)
    assert stored is not None
    assert stored.blends == []
    assert history.looks(_test_key(report, history)) == 1, "nothing was looked at"


def test_another_start_model_is_refused(report: Report, history: History, make_plan: MakePlan, go: Go) -> None:
    second, _ = go(make_plan(model={"source": "file", "path": report.model_path}, training=SLOWLY))
    if second.best_epoch == 0:
        pytest.skip("the second run had nothing to mix")
    _write(report, {name: torch.randn_like(t) if t.is_floating_point() else t for name, t in _weights(report).items()})
    with pytest.raises(InputError, match="began with is no longer the same"):
        blend.measure(second.run_id, history, quiet)


def _weights(report: Report) -> dict[str, torch.Tensor]:
    return dict(load_file(report.model_path))


def _write(report: Report, weights: dict[str, torch.Tensor]) -> None:
    save_file({name: tensor.contiguous() for name, tensor in weights.items()}, report.model_path)


def test_a_run_in_which_nothing_was_better_than_the_start_has_nothing_to_mix(
    make_plan: MakePlan, go: Go, history: History
) -> None:
    report, _ = go(make_plan(training={"epochs": 1, "optimizer": {"kind": "sgd", "learning_rate": 5.0}}))
    assert report.best_epoch == 0, "the test needs a run that got worse"
    with pytest.raises(InputError, match="nothing between"):
        blend.measure(report.run_id, history, quiet)


def test_runs_that_cannot_be_mixed_say_why(report: Report, history: History, make_plan: MakePlan) -> None:
    with pytest.raises(InputError, match="no run"):
        blend.measure("nothing-like-it", history, quiet)
    control = Control()
    control.discard()
    stopped = improve(make_plan(), lambda _: None, control, history)
    with pytest.raises(InputError, match="kept no model"):
        blend.measure(stopped.run_id, history, quiet)
    running = history.begin(make_plan())
    with pytest.raises(InputError, match="is running"):
        blend.measure(running.id, history, quiet)
    running.close()
    with pytest.raises(InputError, match="run's own model"):
        blend.keep(report.run_id, 1.0, history, quiet)
    with pytest.raises(InputError, match="is no mix"):
        blend.keep(report.run_id, 1.2, history, quiet)
    start = folder_of(report) / "checkpoints" / "start.pt"
    start.rename(start.with_name("moved"))
    with pytest.raises(InputError, match="was taken away"):
        blend.measure(report.run_id, history, quiet)
    start.with_name("moved").rename(start)
    Path(report.model_path).unlink()
    with pytest.raises(InputError, match="no longer there"):
        blend.measure(report.run_id, history, quiet)


def test_figures_of_other_weights_are_not_shown_again(report: Report, history: History) -> None:
    blend.measure(report.run_id, history, quiet)
    history.amend(report.run_id, lambda report: report.model_copy(update={"best_epoch": 0}))
    assert blend.remembered(report.run_id, history) is None


def test_on_the_command_line(report: Report, ask: Ask, shapes: Path, tmp_path: Path) -> None:
    said = ask("blend", report.run_id, "--reference", shapes)
    assert said.code == 0
    assert "REFERENCE" in said.out
    assert "0.00" in said.out
    assert "before training" in said.out
    assert "Suggested: α = " in said.out
    assert "test images of the run left out" in said.out
    assert "Measuring the mixes" in said.err

    said = ask("blend", report.run_id, "--alpha", "0.25", "--out", tmp_path / "mine.safetensors", "--json")
    assert said.json["kept"]["alpha"] == 0.25
    assert said.json["kept"]["verdict"]["look"] == 2
    assert [point["alpha"] for point in said.json["points"]].count(0.25) == 1
    assert said.json["path"] == str(tmp_path / "mine.safetensors")
    assert load_model_file(tmp_path / "mine.safetensors").classes == ("bar", "disc", "square")

    shown = ask("show", report.run_id)
    assert "α = 0.25" in shown.out
    assert "look number 2" in shown.out
    assert json.loads(ask("show", report.run_id, "--json").out)["blends"][0]["alpha"] == 0.25


def test_what_was_measured_before_is_not_measured_again_to_keep_a_mix(
    report: Report, ask: Ask, shapes: Path, history: History, monkeypatch: pytest.MonkeyPatch
) -> None:
    blend.measure(report.run_id, history, quiet, shapes)
    measured: list[Path | None] = []
    real = blend.measure

    def measure(run_id: str, past: History, progress: Any, reference: Path | None = None, *rest: Any) -> Any:
        measured.append(reference)
        return real(run_id, past, progress, reference, *rest)

    monkeypatch.setattr(blend, "measure", measure)
    kept = ask("blend", report.run_id, "--alpha", "0.5", "--json").json["kept"]
    assert kept["reference"] == str(shapes)
    assert kept["reference_accuracy"] is not None
    assert ask("blend", report.run_id, "--alpha", "0.6", "--reference", shapes).code == 0
    assert measured == []
    assert ask("blend", report.run_id, "--alpha", "0.65").code == 0
    assert ask("blend", report.run_id).code == 0
    assert measured == [None, None], "another mix, and the table, are measured anew"


def test_auto_keeps_the_suggestion(report: Report, ask: Ask, tmp_path: Path) -> None:
    said = ask("blend", report.run_id, "--alpha", "auto", "--out", tmp_path / "best.pt", "--json").json
    assert said["suggested"] == (said["kept"]["alpha"] if said["kept"] else 1.0)
    state = checkpoint.load(tmp_path / "best.pt")["state_dict"]
    own = said["kept"]["model_path"] if said["kept"] else report.model_path
    assert all(torch.equal(tensor, state[name]) for name, tensor in load_file(own).items())


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["--alpha", "half"], "not understood"),
        (["--alpha", "7"], "is no mix"),
        (["--alpha", "1"], "run's own model"),
        (["--out", "x.safetensors"], "--out needs a mix"),
        (["--reference", "nowhere"], "is not there"),
    ],
)
def test_bad_words_on_the_command_line(words: list[str], told: str, report: Report, ask: Ask) -> None:
    said = ask("blend", report.run_id, *words)
    assert said.code == 2
    assert told in said.error


def test_without_known_images_there_is_no_such_reference(report: Report, history: History) -> None:
    with pytest.raises(InputError, match="There are no reference images"):
        blend.measure(report.run_id, history, quiet, blend.FORGETTING, alphas=[])


def test_in_the_window(report: Report, history: History, qtbot: Any) -> None:
    """Measured and kept by clicks, in the background, and there again for the next look."""
    from PySide6.QtCore import Qt

    from posttrain_gui.gui.result.blend_page import BlendPage

    page = BlendPage(history)
    qtbot.addWidget(page)
    page.show_report(report)
    with qtbot.waitExposed(page):
        page.show()
    qtbot.mouseClick(page.card.measure, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not page.work.busy, timeout=60_000)
    assert page.card.message.text() == ""
    page.plot.slider.setValue(5)
    qtbot.mouseClick(page.place.keep_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not page.work.busy, timeout=60_000)
    assert "look number 2" in page.place.about_kept.text()
    stored = history.report(report.run_id)
    assert stored is not None
    assert stored.blends[0].alpha == 0.5
    again = BlendPage(history)
    qtbot.addWidget(again)
    again.show_report(report)
    again.plot.slider.setValue(5)
    assert again.place.about_kept.text() == page.place.about_kept.text()

"""What stands beside the verdict: forgetting, robustness and the temperature, in real tiny runs."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from posttrain_gui import beside, blend
from posttrain_gui.control import Control
from posttrain_gui.errors import InputError
from posttrain_gui.events import Event, PhaseChanged, StepDone, Warned
from posttrain_gui.export.files.model_file import load_model_file
from posttrain_gui.history.history import History
from posttrain_gui.plan import Plan
from posttrain_gui.report import Report
from posttrain_gui.studies.robustness import robustness
from tests.e2e.asking import Ask
from tests.e2e.test_blend import SLOWLY, draw_digits, quiet

Go = Callable[..., tuple[Report, list[Event]]]
MakePlan = Callable[..., Plan]


def test_all_of_it_in_one_run(make_plan: MakePlan, go: Go, history: History, tmp_path: Path, ask: Ask) -> None:
    """The sample model knew digits: it forgets some of them while it learns shapes."""
    known = draw_digits(tmp_path / "digits", 150, noise=60)
    plan = make_plan(evaluation={"reference": str(known), "robustness": True}, training=SLOWLY)
    report, events = go(plan)
    forgot, robust, calibration = report.forgetting, report.robustness, report.calibration
    assert forgot is not None
    assert (forgot.head, forgot.n, forgot.path) == ("original", 150, str(known))
    assert forgot.before > 0.6, "it knew them"
    assert forgot.change == pytest.approx(forgot.after - forgot.before)
    assert forgot.change != 0, "its layers have changed"
    assert forgot.sentence.startswith("On what it knew before: ")
    assert robust is not None
    assert len(robust.points) == 15
    assert robust.n == report.data.test if report.data else False
    assert robust.clean_after == pytest.approx(report.final.accuracy if report.final else -1)
    assert calibration is not None
    assert load_model_file(Path(report.model_path)).temperature == pytest.approx(calibration.temperature)
    assert report.validation is not None
    assert report.data is not None
    assert calibration.n == report.data.val, "fitted on validation images"
    assert calibration.val_loss_before == report.validation.loss
    assert calibration.val_loss_after <= calibration.val_loss_before
    phases = [event.phase for event in events if isinstance(event, PhaseChanged)]
    assert phases[-1] == "beside"
    assert any(isinstance(event, StepDone) and event.phase == "beside" for event in events)
    assert history.report(report.run_id) == report
    again = robustness(report.run_id, history, quiet)
    assert again == robust, "the same pixels, the same answers"
    trade = blend.measure(report.run_id, history, quiet, blend.FORGETTING, alphas=[])
    assert trade.reference is not None
    assert (trade.reference.images, trade.reference.about) == (forgot.n, forgot.about)
    ends = [point.reference_accuracy for point in trade.points]
    assert ends == pytest.approx([forgot.before, forgot.after]), "the mixes are measured on the very same images"
    told = ask("robustness", report.run_id)
    assert told.code == 0
    assert robust.sentence in told.out


def test_robustness_of_a_run_that_is_over_is_kept_with_it(make_plan: MakePlan, go: Go, history: History) -> None:
    """Only the head is trained: what both models share is run once, and the whole network says the same."""
    report, _ = go(make_plan(strategy={"kind": "fine-tune", "tune": "head"}, training={"epochs": 2}))
    assert report.robustness is None
    found = robustness(report.run_id, history, quiet)
    kept = history.report(report.run_id)
    assert kept is not None
    assert kept.robustness == found
    assert found.clean_before == pytest.approx(report.baseline.accuracy if report.baseline else -1)
    assert found.clean_after == pytest.approx(report.final.accuracy if report.final else -1)


def test_what_cannot_be_measured_is_said_and_the_run_is_none_the_worse(
    make_plan: MakePlan, go: Go, tmp_path: Path, shapes: Path
) -> None:
    strange = tmp_path / "strange"
    shutil.copytree(shapes / "bar", strange / "unheard-of")
    shutil.copytree(shapes / "disc", strange / "never seen")
    report, events = go(make_plan(evaluation={"reference": str(strange)}, training=SLOWLY))
    assert report.status == "done"
    assert report.forgetting is None
    said = [
        event.message for event in events if isinstance(event, Warned) and "Not measured: forgetting" in event.message
    ]
    assert len(said) == 1
    assert said[0] in report.findings


def test_finish_now_leaves_out_what_is_not_measured_yet(make_plan: MakePlan, go: Go) -> None:
    control = Control()

    def watch(event: Event) -> None:
        if isinstance(event, PhaseChanged) and event.phase == "beside":
            control.finish()

    report, _ = go(make_plan(evaluation={"reference": "none", "robustness": True}, training=SLOWLY), control, watch)
    assert report.status == "done"
    assert report.robustness is None
    assert "robustness" in report.findings[-1]


def test_a_run_that_kept_the_start_has_changed_nothing(make_plan: MakePlan, go: Go) -> None:
    harmful = {"epochs": 1, "optimizer": {"kind": "sgd", "learning_rate": 10.0}}
    report, _ = go(make_plan(evaluation={"reference": "none", "robustness": True}, training=harmful))
    assert report.best_epoch == 0
    assert report.robustness is None
    assert "as it was" in report.findings[-1]


def test_without_a_temperature_the_model_file_has_none(make_plan: MakePlan, go: Go) -> None:
    plan = make_plan(evaluation={"reference": "none", "calibrate": False}, training={"epochs": 1})
    report, _ = go(plan)
    assert report.calibration is None
    assert load_model_file(Path(report.model_path)).temperature == 1


def test_a_reference_that_is_not_there_is_said_before_the_run(make_plan: MakePlan, tmp_path: Path) -> None:
    problems = make_plan(evaluation={"reference": str(tmp_path / "nowhere")}).problems()
    assert [problem.path for problem in problems] == ["evaluation.reference"]


def test_a_model_of_another_run_refers_to_that_run_s_test_images(make_plan: MakePlan, go: Go, shapes: Path) -> None:
    """The file says what it was made on; on the very same images there is nothing further to measure."""
    first, _ = go(make_plan(training={"epochs": 1}))
    own = {"source": "file", "path": first.model_path}
    assert beside.reference_of(make_plan(model=own, evaluation={})) is None
    others = shapes.parent / "others"
    shutil.copytree(shapes, others)
    plan = make_plan(model=own, data={"source": "folder", "path": str(others)}, evaluation={})
    knew = beside.reference_of(plan)
    assert knew is not None
    assert not isinstance(knew, Path)
    assert knew.data["path"] == str(shapes)
    assert make_plan(evaluation={}).model.knew() is not None, "the sample model was trained on clean digits"


def test_runs_without_a_model_cannot_be_measured(make_plan: MakePlan, history: History) -> None:
    run = history.begin(make_plan())
    run.close()
    with pytest.raises(InputError):
        robustness(run.id, history, quiet)


def test_what_goes_wrong_beside_the_verdict_takes_nothing_of_it_away(
    make_plan: MakePlan, go: Go, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A memory that is full there, say: the run is judged and its model written."""

    def full(*_: object) -> None:
        raise MemoryError

    monkeypatch.setattr("posttrain_gui.training.blending.disturbed.measure_robustness", full)
    report, _ = go(make_plan(evaluation={"reference": "none", "robustness": True}, training=SLOWLY))
    assert report.status == "done"
    assert report.verdict is not None
    assert Path(report.model_path).is_file()
    assert report.findings[-1].startswith("Not measured: robustness. The memory of the device is full.")


def test_a_run_goes_on_where_only_its_reference_images_are_gone(
    make_plan: MakePlan, go: Go, history: History, tmp_path: Path
) -> None:
    known = draw_digits(tmp_path / "digits", 10)
    plan = make_plan(evaluation={"reference": str(known)}, training=SLOWLY)
    run = history.begin(plan)
    run.close()
    shutil.rmtree(known)
    assert plan.problems()
    report, _ = go(plan, run=run)
    assert report.status == "done"
    assert "is not there" in report.findings[-1]

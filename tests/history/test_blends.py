"""What was measured of mixes is kept with its run, and the report of a run that is over can be added to."""

from pathlib import Path

import pytest

from posttrain_gui.errors import InputError
from posttrain_gui.history import blends
from posttrain_gui.history.blends import BlendCurve, BlendPoint, Reference
from posttrain_gui.history.history import History
from posttrain_gui.plan import Plan
from posttrain_gui.report import Epoch, Report
from tests.history.conftest import make_report


def report_of(run_id: str, plan: Plan) -> Report:
    epochs = [
        Epoch(
            epoch=number,
            train_loss=None,
            train_accuracy=None,
            val_loss=1.0 - number / 10,
            val_accuracy=0.5,
            learning_rate=0.1,
            seconds=1.0,
        )
        for number in range(3)
    ]
    return make_report(run_id, plan).model_copy(update={"epochs": epochs, "best_epoch": 2})


def curve_of(report: Report) -> BlendCurve:
    points = [
        BlendPoint(alpha=0.0, val_accuracy=0.5, val_loss=float("inf")),
        BlendPoint(alpha=1.0, val_accuracy=0.75, val_loss=0.25, reference_accuracy=0.5),
    ]
    reference = Reference(path="old photos", head="run", images=3, classes=2)
    return BlendCurve(of=blends.weights_of(report), val_images=4, points=points, reference=reference)


def test_what_was_measured_is_read_back(plan: Plan, tmp_path: Path) -> None:
    report = report_of("a", plan)
    assert blends.read(tmp_path, report) is None
    blends.write(tmp_path, curve_of(report))
    again = blends.read(tmp_path, report)
    assert again is not None
    assert again.points[1] == curve_of(report).points[1]
    assert (again.points[0].reference_accuracy, again.reference) == (None, curve_of(report).reference)
    assert again.at(1.0) == again.points[1] == again.suggestion
    assert again.at(0.5) is None


@pytest.mark.parametrize("content", [b"", b"{", b'{"of": 1}', b'{"of": "x", "val_images": 1, "points": []}'])
def test_a_damaged_file_is_as_none(content: bytes, plan: Plan, tmp_path: Path) -> None:
    (tmp_path / "blends.json").write_bytes(content)
    assert blends.read(tmp_path, report_of("a", plan)) is None


def test_figures_of_other_weights_do_not_count(plan: Plan, tmp_path: Path) -> None:
    report = report_of("a", plan)
    blends.write(tmp_path, curve_of(report))
    assert blends.read(tmp_path, report.model_copy(update={"best_epoch": 1})) is None


def test_a_report_is_added_to_once_the_run_is_over(history: History, plan: Plan) -> None:
    run = history.begin(plan)
    with pytest.raises(InputError, match="is running"):
        history.amend(run.id, lambda report: report)
    run.finish(report_of(run.id, plan))
    amended = history.amend(run.id, lambda report: report.model_copy(update={"findings": ["more"]}))
    assert history.report(run.id) == amended
    assert amended.findings == ["more"]

    def refuse(_: Report) -> Report:
        raise ValueError

    with pytest.raises(ValueError):
        history.amend(run.id, refuse)
    assert history.amend(run.id, lambda report: report) == amended, "the lock was not given back"


def test_a_report_that_is_gone_cannot_be_added_to(history: History, plan: Plan) -> None:
    run = history.begin(plan)
    run.finish(report_of(run.id, plan))
    (history.row(run.id).folder / "report.json").unlink()
    with pytest.raises(InputError, match="has no report"):
        history.amend(run.id, lambda report: report)

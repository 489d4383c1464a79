"""What stands beside the verdict, as the command line tells it."""

from typing import Any

import pytest

from posttrain_gui.report import Report
from posttrain_gui.terminal.beside_result import beside
from posttrain_gui.terminal.result import in_words
from tests.evaluation.beside import calibration, forgetting, robustness
from tests.gui.fakes import FakeRun


@pytest.fixture(scope="module")
def report() -> Report:
    return FakeRun().report()


def with_(report: Report, **parts: Any) -> Report:
    return report.model_copy(update=parts)


def test_each_has_a_line_between_the_verdict_and_the_table(report: Report) -> None:
    parts = {
        "calibration": calibration(1.42),
        "robustness": robustness("worse"),
        "forgetting": forgetting("forgotten"),
    }
    told = in_words(with_(report, **parts))
    verdict, lines, table = told.split("\n\n")[:3]
    assert verdict == report.verdict.sentence if report.verdict else ""
    assert lines.split("\n") == [
        "Forgetting:  On what it knew before: forgotten.",
        "Robustness:  Disturbed pictures: worse.",
        "Calibration: Temperature 1.42.",
    ]
    assert table.lstrip().startswith("before")


def test_how_robustness_is_measured_later(report: Report) -> None:
    told = beside(with_(report, calibration=calibration(1.42)))
    assert told.endswith(f"Robustness:  not measured; posttrain-gui robustness {report.run_id}")
    assert "Robustness" not in beside(with_(report, calibration=calibration(1.42), model_path=""))


def test_nothing_is_said_of_older_runs_and_of_those_without_a_verdict(report: Report) -> None:
    assert beside(report) == ""
    assert beside(with_(report, verdict=None, calibration=calibration(1.42))) == ""

from pathlib import Path

import pytest

from posttrain_gui import plan as plan_file
from posttrain_gui.history.history import History
from posttrain_gui.paths import Paths
from posttrain_gui.plan import Plan
from posttrain_gui.report import Baseline, Report, Scores, Verdict


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return Paths(tmp_path / "data", tmp_path / "cache")


@pytest.fixture
def history(paths: Paths) -> History:
    return History(paths)


@pytest.fixture
def plan() -> Plan:
    return make_plan("Ants and bees")


def make_plan(name: str, **data: object) -> Plan:
    source = {"source": "folder", "path": "/photos", **data}
    return plan_file.from_dict({"name": name, "model": {"source": "bundled"}, "data": source})


def make_report(run_id: str, plan: Plan, status: str = "done") -> Report:
    scores = {"accuracy": 0.9, "balanced_accuracy": 0.8, "loss": 0.3, "ece": 0.02}
    return Report(
        run_id=run_id,
        status=status,  # type: ignore[arg-type]
        plan=plan_file.to_dict(plan),
        seconds=12.5,
        baseline=Baseline(kind="as-is", **{**scores, "accuracy": 0.5}),
        final=Scores(**scores),
        verdict=Verdict(outcome="improved", gain=0.4, ci95=(0.3, 0.5), p_value=0.001, n=100),
    )

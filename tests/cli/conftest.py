import json
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from posttrain_gui import cli, paths
from posttrain_gui import plan as plan_file
from posttrain_gui.control import Control
from posttrain_gui.events import EpochDone, Listener, PhaseChanged, RunDone, RunFailed, RunStarted, RunStopped, StepDone
from posttrain_gui.history.history import History
from posttrain_gui.history.run import Run
from posttrain_gui.plan import Plan
from posttrain_gui.report import Baseline, Report, Scores, Verdict


@dataclass
class Said:
    """What one command line came to."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        assert self.out.count("\n") == 1, f"one line of JSON, not:\n{self.out}"
        return json.loads(self.out)

    def is_error(self, *words: str, code: int = 2) -> None:
        """It is an error of at most three lines that holds the words; stdout is empty."""
        assert self.code == code, self
        assert self.out == ""
        assert self.err.startswith("error: ")
        assert len(self.err.splitlines()) <= 3
        assert "Traceback" not in self.err
        for word in words:
            assert word in self.err


Ask = Callable[..., Said]


@pytest.fixture
def ask(capfd: pytest.CaptureFixture[str]) -> Ask:
    """Calls the command line as a shell would: ``ask("run", "plan.toml")``."""

    def asked(*words: object) -> Said:
        capfd.readouterr()
        code = cli.main([str(word) for word in words])
        out, err = capfd.readouterr()
        return Said(code, out, err)

    return asked


@dataclass
class FakeImprove:
    """Stands in for ``improve``: tells a short run and keeps it in the history, without torch."""

    status: str = "done"
    during: Callable[[Control], None] = lambda _control: None
    error: str = "It broke.\nBecause.\nMend it."
    bad_input: bool = False
    plans: list[Plan] = field(default_factory=list)
    runs: list[Run | None] = field(default_factory=list)

    def __call__(
        self, plan: Plan, listener: Listener, control: Control, history: History, run: Run | None = None
    ) -> Report:
        self.plans.append(plan)
        self.runs.append(run)
        run = run or history.begin(plan)
        events = [
            RunStarted(run.id, plan.name, str(run.folder), 1),
            PhaseChanged("training", "Training on cpu"),
            StepDone("training", 1, 2, 1, 0.5, 0.75, 1e-3, 120.0, 3.0),
            EpochDone(1, 0.5, 0.75, 0.4, 0.8, 1e-3, 2.0, True, 1, 0),
        ]
        for event in events:
            run.record(event)
            listener(event)
        print("a library that prints")
        self.during(control)
        report = self._report(run, plan, control)
        run.finish(report)
        listener(self._last(report))
        return report

    def _report(self, run: Run, plan: Plan, control: Control) -> Report:
        status = "stopped" if control.finishing or control.discarding else self.status
        common = {"run_id": run.id, "status": status, "plan": plan_file.to_dict(plan), "seconds": 3.0}
        if status == "failed":
            (run.checkpoints / "last.pt").write_bytes(b"state")
            return Report(**common, error=self.error, bad_input=self.bad_input)
        if control.discarding:
            return Report(**common)
        model = run.model_folder / "model.safetensors"
        model.write_bytes(b"weights")
        after = Scores(accuracy=0.889, balanced_accuracy=0.88, loss=0.301, ece=0.02)
        before = Baseline(kind="as-is", accuracy=0.841, balanced_accuracy=0.83, loss=0.512, ece=0.051)
        verdict = Verdict(outcome="improved", gain=0.048, ci95=(0.019, 0.077), p_value=0.001, n=520, sentence="Better.")
        return Report(**common, baseline=before, final=after, verdict=verdict, model_path=str(model))

    def _last(self, report: Report) -> RunDone | RunStopped | RunFailed:
        if report.status == "failed":
            return RunFailed(report.run_id, "It broke.")
        kept = report.verdict is not None
        return RunStopped(report.run_id, kept) if report.status == "stopped" else RunDone(report.run_id, "Better.")


@pytest.fixture
def improve(monkeypatch: pytest.MonkeyPatch) -> FakeImprove:
    fake = FakeImprove()
    monkeypatch.setattr("posttrain_gui.improve.improve", fake)
    return fake


@pytest.fixture
def plan_path(tmp_path: Path) -> Path:
    """A plan that can be used; its images come with the program."""
    path = tmp_path / "plan.toml"
    text = 'version = 1\nname = "digits"\n[model]\nsource = "sample"\n[data]\nsource = "sample"\n'
    path.write_text(text + "[training]\nepochs = 2\n", encoding="utf-8")
    return path


@pytest.fixture
def no_display(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("sys.platform", "linux")


@pytest.fixture
def past() -> History:
    """The history the command line uses in this test."""
    return History(paths.resolve())

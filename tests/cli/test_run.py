import signal
from pathlib import Path

import pytest

from posttrain_gui.control import Control
from posttrain_gui.history.history import History
from posttrain_gui.paths import resolve
from tests.cli.conftest import Ask, FakeImprove


def press(*numbers: int) -> None:
    for number in numbers:
        signal.raise_signal(number)


def test_a_run_ends_with_the_verdict_on_stdout_and_progress_on_stderr(
    ask: Ask, improve: FakeImprove, plan_path: Path, past: History
) -> None:
    said = ask("run", plan_path)
    assert said.code == 0
    assert said.out.startswith("Better.\n")
    assert "accuracy                    84.1 %    88.9 %\n" in said.out
    model = past.row(past.rows()[0].run_id).folder / "model" / "model.safetensors"
    assert str(model) in said.out
    assert "load_model_file" in said.out
    assert said.err.splitlines()[1:] == [
        "Training on cpu",
        "Epoch 1 of 1: training loss 0.500, accuracy 75.0 %; validation loss 0.400, accuracy 80.0 %; "
        "2.0 s; best so far; learning both alike",
        "a library that prints",
    ]
    assert improve.plans[0].training.epochs == 2


def test_json_is_the_report_and_nothing_else(ask: Ask, improve: FakeImprove, plan_path: Path) -> None:  # noqa: ARG001
    said = ask("run", plan_path, "--json")
    assert said.code == 0
    assert said.json["status"] == "done"
    assert said.json["verdict"]["outcome"] == "improved"
    assert said.json["verdict"]["ci95"] == [0.019, 0.077]


@pytest.mark.parametrize(
    "changes",
    [
        ["--set", "training.epochs=5", "--set", "training.batch_size=8"],
        ["--set", "training.epochs=5", "training.batch_size=8"],
    ],
)
def test_set_changes_the_plan(ask: Ask, improve: FakeImprove, plan_path: Path, changes: list[str]) -> None:
    assert ask("run", plan_path, *changes).code == 0
    assert (improve.plans[0].training.epochs, improve.plans[0].training.batch_size) == (5, 8)


def test_a_ready_plan_goes_by_its_name_but_a_file_of_that_name_comes_first(
    ask: Ask, improve: FakeImprove, plan_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(plan_path.parent)
    assert ask("run", "demo").code == 0
    assert improve.plans[0].name == "Scanned digits"
    plan_path.rename("demo")
    assert ask("run", "demo").code == 0
    assert improve.plans[1].name == "digits"


@pytest.mark.parametrize("before", [True, False])
def test_data_dir_counts_before_and_after_the_command(
    ask: Ask,
    improve: FakeImprove,  # noqa: ARG001
    plan_path: Path,
    tmp_path: Path,
    past: History,
    before: bool,
) -> None:
    option = ("--data-dir", tmp_path / "other")
    said = ask(*option, "run", plan_path) if before else ask("run", plan_path, *option)
    assert said.code == 0
    assert past.rows() == []
    assert len(list((tmp_path / "other" / "runs").iterdir())) == 1
    assert resolve().cache == tmp_path / "other" / "cache"  # so do the parts that ask by themselves


def test_a_failed_run_says_why_where_to_look_and_how_to_go_on(
    ask: Ask, improve: FakeImprove, plan_path: Path, past: History
) -> None:
    improve.status = "failed"
    said = ask("run", plan_path)
    row = past.rows()[0]
    assert (said.code, said.out) == (1, "")
    assert said.err.splitlines()[-3:] == [
        "error: It broke.",
        "  Because.",
        f"  Mend it. Go on: posttrain-gui resume {row.run_id}. Details: {row.folder / 'run.log'}",
    ]


def test_a_failed_run_prints_its_report_as_json(ask: Ask, improve: FakeImprove, plan_path: Path) -> None:
    improve.status = "failed"
    said = ask("run", plan_path, "--json")
    assert said.code == 1
    assert said.json["status"] == "failed"
    assert said.json["error"].startswith("It broke.")


def test_a_run_that_failed_of_its_input_is_bad_input(ask: Ask, improve: FakeImprove, plan_path: Path) -> None:
    improve.status, improve.bad_input = "failed", True
    assert ask("run", plan_path).code == 2


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_the_first_ctrl_c_or_sigterm_keeps_the_best(
    ask: Ask, improve: FakeImprove, plan_path: Path, number: int
) -> None:
    improve.during = lambda _control: press(number)
    said = ask("run", plan_path)
    assert said.code == 130
    assert "Finishing: keeping the best so far; press again to discard" in said.err
    assert said.out.startswith("Stopped; the best so far was kept.\nBetter.")


def test_the_second_ctrl_c_discards(ask: Ask, improve: FakeImprove, plan_path: Path) -> None:
    seen: list[tuple[bool, bool]] = []

    def twice(control: Control) -> None:
        press(signal.SIGINT, signal.SIGINT)
        seen.append((control.finishing, control.discarding))

    improve.during = twice
    said = ask("run", plan_path)
    assert (said.code, said.out, seen) == (130, "", [(True, True)])
    assert "Stopped; nothing was kept." in said.err


def test_the_third_ctrl_c_leaves_at_once_and_the_run_counts_as_interrupted(
    ask: Ask, improve: FakeImprove, plan_path: Path, past: History
) -> None:
    improve.during = lambda _control: press(*[signal.SIGINT] * 3)
    said = ask("run", plan_path)
    assert (said.code, said.out) == (130, "")
    improve.runs.clear()
    assert past.rows()[0].status == "interrupted"


def test_ctrl_c_means_what_it_meant_before_once_the_run_is_over(
    ask: Ask,
    improve: FakeImprove,  # noqa: ARG001
    plan_path: Path,
) -> None:
    before = signal.getsignal(signal.SIGINT), signal.getsignal(signal.SIGTERM)
    ask("run", plan_path)
    assert (signal.getsignal(signal.SIGINT), signal.getsignal(signal.SIGTERM)) == before


@pytest.mark.logs_errors
def test_something_unexpected_is_one_line_and_its_traceback_is_in_the_log(
    ask: Ask, improve: FakeImprove, plan_path: Path, past: History
) -> None:
    def surprise(_control: Control) -> None:
        raise ZeroDivisionError("nobody\nthought of it")

    improve.during = surprise
    said = ask("run", plan_path, "--json")
    log = past.paths.logs / "posttrain-gui.log"
    assert (said.code, said.out) == (1, "")
    assert said.err.splitlines()[-2:] == [
        "error: something unexpected happened: ZeroDivisionError: nobody thought of it",
        f"  Details in {log}",
    ]
    assert "Traceback" not in said.err
    assert 'raise ZeroDivisionError("nobody' in log.read_text(encoding="utf-8")


def test_resume_goes_on_with_the_run(ask: Ask, improve: FakeImprove, plan_path: Path, past: History) -> None:
    improve.status = "failed"
    ask("run", plan_path)
    run_id = past.rows()[0].run_id
    improve.status = "done"
    said = ask("resume", run_id[:20])
    assert said.code == 0
    assert improve.runs[1] is not None
    assert improve.runs[1].id == run_id
    assert improve.plans[1].name == "digits"
    assert [row.status for row in past.rows()] == ["done"]
    ask("resume", run_id).is_error("is done", "posttrain-gui run")


def test_the_demo_runs_in_the_terminal_where_asked_to(ask: Ask, improve: FakeImprove) -> None:
    assert ask("demo", "--headless", "--json").json["status"] == "done"
    assert improve.plans[0].name == "Scanned digits"


@pytest.mark.usefixtures("no_display", "improve")
def test_the_demo_without_a_display_says_so_and_runs_in_the_terminal(ask: Ask) -> None:
    said = ask("demo")
    assert said.code == 0
    assert said.err.startswith("There is no display: the demo runs in the terminal.")
    assert said.out.startswith("Better.")

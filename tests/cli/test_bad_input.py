from pathlib import Path

import pytest

from tests.cli.conftest import Ask, FakeImprove

# No run may begin here: the fake would notice.
pytestmark = pytest.mark.usefixtures("nothing_runs")


@pytest.fixture
def nothing_runs(improve: FakeImprove) -> None:
    def must_not(_control: object) -> None:
        raise AssertionError("a run began")

    improve.during = must_not


@pytest.mark.parametrize("as_json", [[], ["--json"]])
def test_an_unknown_key_names_the_nearest(ask: Ask, plan_path: Path, as_json: list[str]) -> None:
    plan_path.write_text(plan_path.read_text().replace("epochs", "epoch"))
    ask("run", plan_path, *as_json).is_error("training.epoch", 'Did you mean "epochs"?')


def test_a_negative_learning_rate(ask: Ask, plan_path: Path) -> None:
    said = ask("run", plan_path, "--set", "training.optimizer.learning_rate=-1")
    said.is_error("training.optimizer.learning_rate", "greater than 0", "-1")


def test_a_missing_plan(ask: Ask, tmp_path: Path) -> None:
    for command in ("run", "check"):
        ask(command, tmp_path / "nowhere.toml").is_error("There is no plan file", "nowhere.toml")
    ask(tmp_path / "nowhere.toml").is_error("There is no plan file", "nowhere.toml")


def test_a_plan_that_is_no_toml(ask: Ask, plan_path: Path) -> None:
    plan_path.write_text("version = 1\nname = half\n")
    ask("run", plan_path).is_error("not a valid plan file", "line 2")


def test_a_folder_for_a_plan(ask: Ask, tmp_path: Path) -> None:
    ask("run", tmp_path).is_error("cannot be read")


def test_a_missing_image_folder(ask: Ask, plan_path: Path, tmp_path: Path) -> None:
    changes = ("--set", "data.source=folder", "--set", f"data.path={tmp_path / 'gone'}")
    ask("run", plan_path, *changes).is_error("data.path")


def test_set_without_a_value_or_into_nowhere(ask: Ask, plan_path: Path) -> None:
    ask("run", plan_path, "--set", "training.epochs").is_error("path=value")
    ask("run", plan_path, "--set", "regularizers.l3.strength=1").is_error('no regularizer "l3"')


@pytest.mark.parametrize("command", [["run"], ["demo", "--headless"], ["resume"], ["history"], ["show"]])
def test_a_data_dir_that_cannot_be_written_to(ask: Ask, plan_path: Path, tmp_path: Path, command: list[str]) -> None:
    # A path below a regular file: refused to every user, also to one whom permissions do not bind.
    (tmp_path / "file").write_text("")
    words = {"run": [plan_path], "resume": ["x"], "show": ["x"]}.get(command[0], [])
    said = ask(*command, *words, "--data-dir", tmp_path / "file" / "below")
    said.is_error("cannot be written to", "--data-dir")


@pytest.mark.usefixtures("no_display")
def test_a_window_without_a_display(ask: Ask, plan_path: Path) -> None:
    ask().is_error("no display", "posttrain-gui run PLAN.toml")
    ask(plan_path).is_error("no display")
    ask("--data-dir", plan_path.parent).is_error("no display")


def test_a_word_that_is_no_command(ask: Ask) -> None:
    ask("rnu", "plan.toml").is_error('"rnu"', 'Did you mean "run"?')


@pytest.mark.parametrize(
    ("words", "complaint"),
    [
        (["run"], "PLAN.toml"),
        (["run", "a.toml", "b.toml"], "b.toml"),
        (["show"], "RUN_ID"),
        (["export", "x"], "--format"),
        (["history", "--serach", "x"], "--serach"),
        (["run", "a.toml", "--data-dir"], "--data-dir"),
        (["demo", "--set", "training.epochs=3"], "--set"),
    ],
)
def test_words_that_make_no_sense_point_to_the_help(ask: Ask, words: list[str], complaint: str) -> None:
    ask(*words).is_error(complaint, "--help")


def test_a_run_that_is_not_there(ask: Ask) -> None:
    for command in (["show"], ["show", "--json"], ["resume"]):
        ask(*command, "2026").is_error('no run "2026"', "posttrain-gui history")


def test_a_setting_of_a_section_the_plan_leaves_out_keeps_its_kind(ask: Ask, plan_path: Path) -> None:
    said = ask("check", plan_path, "--set", "training.schedule.warmup=2", "strategy.blocks=3")
    assert said.code == 0, said.err
    assert "Cosine" in said.out

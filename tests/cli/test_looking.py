"""The commands that only look: history, show, check, plans, export, doctor, help."""

from pathlib import Path

import pytest

from posttrain_gui import __version__, cli
from posttrain_gui.__main__ import main
from posttrain_gui.history.history import History
from tests.cli.conftest import Ask, FakeImprove


@pytest.fixture
def run_id(ask: Ask, improve: FakeImprove, plan_path: Path, past: History) -> str:  # noqa: ARG001
    ask("run", plan_path)
    return past.rows()[0].run_id


def test_version_and_help(ask: Ask) -> None:
    assert ask("--version").out == f"posttrain-gui {__version__}\n"
    said = ask("--help")
    assert said.code == 0
    assert [name for name in cli.COMMANDS if f"\n    {name}" not in said.out] == []
    assert "--set PATH=VALUE" in ask("run", "--help").out


def test_the_entry_point_is_the_command_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["plans"]) == 0
    assert "demo" in capsys.readouterr().out


def test_an_empty_history_says_what_to_try(ask: Ask) -> None:
    said = ask("history")
    assert (said.code, said.out) == (0, "")
    assert "posttrain-gui demo" in said.err
    assert ask("history", "--json").json == {"runs": []}


def test_history_lists_what_search_finds(ask: Ask, run_id: str) -> None:
    heading, row = ask("history", "--search", "digits DONE").out.splitlines()
    assert heading.startswith("RUN ")
    assert row.startswith(run_id)
    assert "84.1 %  88.9 %  +4.8 points (+1.9 to +7.7)  3.0 s" in row
    assert ask("history", "--search", "cats").out == ""
    only = ask("history", "--json").json["runs"][0]
    assert (only["run_id"], only["gain"], only["status"]) == (run_id, 0.048, "done")


def test_show_tells_a_run_in_words(ask: Ask, run_id: str) -> None:
    said = ask("show", run_id)
    assert said.code == 0
    for expected in (run_id, "Strategy:  Fine-tune", "Epoch 1: training loss 0.500", "Better.", "ECE"):
        assert expected in said.out
    assert ask("show", run_id, "--json").json["run_id"] == run_id


def test_show_of_a_run_that_was_cut_off_says_how_to_go_on(ask: Ask, plan_path: Path, past: History) -> None:
    from posttrain_gui import plan as plan_file

    run = past.begin(plan_file.load(plan_path))
    (run.checkpoints / "last.pt").write_bytes(b"state")
    run.close()
    said = ask("show", run.id)
    assert said.code == 0
    assert f"posttrain-gui resume {run.id}" in said.out
    ask("show", run.id, "--json").is_error("has no report", "interrupted", "resume")


def test_check_says_what_would_be_done_and_trains_nothing(ask: Ask, plan_path: Path, improve: FakeImprove) -> None:
    said = ask("check", plan_path, "--set", "regularizers.l2.strength=0.01")
    assert said.code == 0
    assert 'The plan "digits" can be used.' in said.out
    assert "Strategy:        Fine-tune · the head only" in said.out
    assert "0.01)" in said.out
    assert "2 epochs · 32 images a step" in said.out
    assert improve.plans == []
    would = ask("check", plan_path, "--json").json
    assert (would["ok"], would["problems"], would["plan"]["name"]) == (True, [], "digits")


def test_check_counts_the_images(ask: Ask, plan_path: Path, tmp_path: Path) -> None:
    from PIL import Image

    for part, name, count in (("train", "ant", 4), ("train", "bee", 3), ("test", "ant", 1), ("test", "bee", 1)):
        folder = tmp_path / "photos" / part / name
        folder.mkdir(parents=True)
        for number in range(count):
            Image.new("RGB", (8, 8), (number, 0, 0)).save(folder / f"{number}.png")
    said = ask("check", plan_path, "--set", "data.source=folder", "--set", f"data.path={tmp_path / 'photos'}")
    assert "9 images in 2 classes (ant 5, bee 4)" in said.out
    assert "7 for training as given, 2 for test as given, 15 % for validation split off" in said.out


def test_check_lists_every_problem(ask: Ask, plan_path: Path) -> None:
    changes = ("--set", "training.epochs=0", "--set", "training.optimizer.learning_rate=-1")
    said = ask("check", plan_path, *changes)
    assert (said.code, said.out) == (2, "")
    assert "2 problems" in said.err
    assert "training.epochs: has to be at least 1" in said.err
    assert "training.optimizer.learning_rate: has to be greater than 0" in said.err
    listed = ask("check", plan_path, *changes, "--json")
    assert listed.code == 2
    paths = {problem["path"] for problem in listed.json["problems"]}
    assert paths == {"training.epochs", "training.optimizer.learning_rate"}


def test_plans_are_listed_and_printed_as_they_stand(ask: Ask) -> None:
    names = [entry["name"] for entry in ask("plans", "--json").json["plans"]]
    assert {"demo", "photos"} <= set(names)
    assert [line.split()[0] for line in ask("plans").out.splitlines()] == names
    text = (Path(cli.__file__).parents[1] / "resources" / "plans" / "demo.toml").read_text(encoding="utf-8")
    assert ask("plans", "demo").out == text
    assert ask("plans", "demo", "--json").json["data"]["source"] == "sample"
    ask("plans", "dmeo").is_error('Did you mean "demo"?')


def test_export_hands_the_model_file_to_the_format(
    ask: Ask, run_id: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Copy:
        def write(self, model_file: Path, out: Path) -> Path:
            out.write_bytes(model_file.read_bytes())
            return out

    monkeypatch.setattr("posttrain_gui.export.base.formats", lambda: {"pytorch": Copy})
    out = tmp_path / "model.pt"
    said = ask("export", run_id, "--format", "pytorch", "--out", out)
    assert (said.code, said.out, out.read_bytes()) == (0, f"{out}\n", b"weights")
    assert ask("export", run_id, "--format", "pytorch", "--out", out, "--json").json["path"] == str(out)
    ask("export", run_id, "--format", "pytroch", "--out", out).is_error('Did you mean "pytorch"?')


def test_export_of_a_run_without_a_model(
    ask: Ask, run_id: str, past: History, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("posttrain_gui.export.base.formats", lambda: {"pytorch": object})
    (past.row(run_id).folder / "model" / "model.safetensors").unlink()
    ask("export", run_id, "--format", "pytorch", "--out", tmp_path / "x").is_error("has no model file")


def test_export_finds_the_model_after_the_data_dir_was_moved(run_id: str, past: History) -> None:
    from posttrain_gui.history.history import History
    from posttrain_gui.paths import Paths
    from posttrain_gui.terminal.exporting import model_file

    moved = past.paths.data.rename(past.paths.data.with_name("moved"))
    there = History(Paths(moved, moved / "cache"))
    assert model_file(there, there.row(run_id)) == moved / "runs" / run_id / "model" / "model.safetensors"


def test_the_doctor_finds_this_machine_fit(ask: Ask, monkeypatch: pytest.MonkeyPatch) -> None:
    """With its trials in this process; those of their own are in tests/doctor."""
    from posttrain_gui.doctor import examination
    from posttrain_gui.doctor.finding import Finding
    from posttrain_gui.doctor.probes import run

    def probe(name: str) -> list[Finding]:
        return [word for word in run.PROBES[name]() if isinstance(word, Finding)]

    monkeypatch.setattr(examination, "probe", probe)
    monkeypatch.setattr("posttrain_gui.training.precision._time", lambda _n, _c, compute, _k: compute.channels_last + 1)
    said = ask("doctor", "--json")
    states = {finding["subject"]: finding["state"] for finding in said.json["findings"]}
    assert said.code == 0, said
    assert states["torch"] == states["Device cpu"] == states["Data folder"] == states["History"] == "ok"


def test_the_doctor_sees_a_data_dir_that_cannot_be_written_to(
    ask: Ask, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setattr("posttrain_gui.doctor.examination.probe", lambda _name: [])
    said = ask("doctor", "--data-dir", tmp_path / "file" / "below")
    assert said.code == 1
    assert "cannot be written to" in said.out
    assert "--data-dir" in said.out

"""The command, as a person types it."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from posttrain_gui import plan as plans
from posttrain_gui.history.history import History
from posttrain_gui.plan import Plan
from tests.e2e.asking import Ask
from tests.e2e.conftest import ask

__all__ = ["ask"]


@pytest.fixture
def file(make_plan: Callable[..., Plan], tmp_path: Path) -> Path:
    path = tmp_path / "plan.toml"
    path.write_text(plans.to_toml(make_plan(training={"epochs": 1})), encoding="utf-8")
    return path


def test_prints_a_table_the_verdict_and_how_the_winner_was_chosen(ask: Ask, file: Path, history: History) -> None:
    said = ask("search", file, "--budget", "60s", "--trials", "2")
    assert said.code == 0, said
    assert said.out.startswith("RANK  VALIDATION (± S.E.)")
    assert "the plan as it is" in said.out
    assert "Best of 2 on validation:" in said.out
    assert "Chosen among 2 candidates" in said.out
    assert "Candidate 2: the head only" in said.err
    assert "It is judged on the test images now." in said.err
    assert len(history.rows()) == 1
    shown = ask("show", history.rows()[0].run_id)
    assert shown.code == 0
    assert ask("show", history.rows()[0].run_id, "--json").json["comparison"]["compared"] == 2


def test_json_is_one_object(ask: Ask, file: Path) -> None:
    said = ask("search", file, "--budget", "60s", "--trials", "1", "--json", "--study", "mine", "--set", "name=other")
    assert said.code == 0, said
    result = json.loads(said.out)
    assert result["study"] == "mine"
    assert result["status"] == "done"
    assert [row["rank"] for row in result["trials"]] == [1]
    assert result["trials"][0]["plan"]["name"] == "other"
    assert result["winner"]["verdict"]["n"] == result["winner"]["data"]["test"]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (["--budget", "soon"], "no length of time"),
        (["--trials", "0"], "has to be at least 1"),
        (["--trials", "many"], "invalid int value"),
        (["--study", "a/b"], "cannot be the name of a search"),
        (["--storage", "nonsense://nowhere"], "cannot be"),
        (["--set", "training.epochs=0"], "training.epochs"),
    ],
)
def test_bad_input_is_said_in_three_lines(ask: Ask, file: Path, words: list[str], expected: str) -> None:
    said = ask("search", file, *words)
    assert said.code == 2
    assert expected in said.error
    assert said.out == ""


def test_a_search_in_which_everything_fails_says_why(ask: Ask, file: Path) -> None:
    wild = 'training.optimizer={ kind = "sgd", learning_rate = 100.0 }'
    said = ask("search", file, "--trials", "1", "--set", wild)
    assert said.code == 1, said
    assert "the search found nothing" in said.error
    assert "infinite or not a number" in said.error

"""posttrain-gui rank and label-curve, as a shell calls them."""

from pathlib import Path

import pytest

from tests.studies.test_ranking import nothing_to_measure, shapes  # noqa: F401 - the first is a fixture


@pytest.fixture(scope="module")
def plan(tmp_path_factory):
    folder = shapes(tmp_path_factory.mktemp("images") / "shapes")
    text = f"""version = 1
name = "shapes"
model = {{ source = "bundled" }}
[data]
source = "folder"
path = '{folder}'
near_duplicates = false
split = {{ val = 0.25, test = 0.25 }}
[training]
device = "cpu"
precision = "float32"
"""
    file = folder.parent / "plan.toml"
    file.write_text(text, encoding="utf-8")
    return file


def test_rank_compares_models_and_says_how_to_start_from_the_best(ask, plan: Path):
    said = ask("rank", plan, "--model", "sample", "--model", plan.parent / "gone.pt")
    assert said.code == 0, said
    assert said.out.startswith("MODEL")
    assert "Digits CNN" in said.out.splitlines()[1]
    assert "cannot be used: There is no file" in said.out
    assert '--set model=\'{ source = "sample"' in said.err


def test_rank_as_json(ask, plan: Path):
    found = ask("rank", plan, "--model", "sample", "--json").json
    assert found["rows"][0]["logme"] < 1
    assert found["sentence"].startswith("Before any training Digits CNN gets ")


def test_rank_says_what_is_not_understood(ask, plan: Path):
    ask("rank", plan, "--model", "sampel:x").is_error('--model "sampel:x" is not understood.', 'Did you mean "sample"?')
    ask("rank", plan, "--set", "data.path=gone").is_error("gone")


def test_label_curve_measures_and_says_what_was_left_out(ask, plan: Path):
    words = ("label-curve", plan, "--set", "model.source=sample", "--counts", "1,2,40", "--draws", "2")
    said = ask(*words)
    assert said.code == 0, said
    assert said.out.startswith("LABELS A CLASS")
    assert "Left out: 40 a class." in said.out
    assert "Fitting heads" in said.err
    assert ask(*words, "--on", "test", "--json").json["look"] == 1


def test_label_curve_says_what_is_not_understood(ask, plan: Path):
    ask("label-curve", plan, "--counts", "few").is_error('--counts "few" is not understood.')
    ask("label-curve", plan, "--draws", "0").is_error("0 draws make no sense")

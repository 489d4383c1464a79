"""Plan files by their names."""

from pathlib import Path

import pytest

from posttrain_gui import plan_names


@pytest.mark.parametrize(
    ("name", "plan"),
    [
        ("mine.posttrain.toml", True),
        ("mine.posttrain", True),
        ("mine.toml", True),
        ("MINE.POSTTRAIN", True),
        ("weights.pt", False),
        ("posttrain", False),
        ("mine.posttrain.zip", False),
    ],
)
def test_what_is_a_plan(name: str, plan: bool) -> None:
    assert plan_names.is_plan(name) is plan
    assert plan_names.is_plan(Path("/somewhere") / name) is plan


def test_new_plans_open_by_double_click_everywhere() -> None:
    assert plan_names.preferred("linux") == ".posttrain.toml"
    # Their file managers look at what stands behind the last dot.
    assert plan_names.preferred("win32") == plan_names.preferred("darwin") == ".posttrain"


@pytest.mark.parametrize(
    ("name", "file"),
    [
        ("ants and bees", "ants and bees"),
        ("ants/bees: 2?", "ants-bees- 2"),
        ("..", "plan"),
        ("", "plan"),
        ("蚂蚁", "蚂蚁"),
    ],
)
def test_a_file_name_from_a_plans_name(name: str, file: str) -> None:
    assert plan_names.suggested(name) == f"{file}{plan_names.preferred()}"


@pytest.mark.parametrize("typed", ["mine.toml", "mine.posttrain", "mine.posttrain.toml", "mine.txt"])
def test_an_ending_that_was_typed_stays(typed: str) -> None:
    assert plan_names.completed(Path(typed)) == Path(typed)


@pytest.mark.parametrize("typed", ["mine", "lr 0.01", "v1.2"])
def test_an_ending_is_added_where_none_was_typed(typed: str) -> None:
    assert plan_names.completed(Path("plans") / typed) == Path("plans") / f"{typed}{plan_names.preferred()}"

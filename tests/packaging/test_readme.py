"""The README names what there is: commands, ready plans, kinds of training, pages and pictures."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from posttrain_gui.cli import COMMANDS
from posttrain_gui.paths import asset
from posttrain_gui.strategies.base import strategies

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
LINKS = sorted(set(re.findall(r"\]\(([^)#]+)\)", README)))


def test_every_command_it_names_is_one() -> None:
    named = re.findall(r"(?:`|^    |bin/)posttrain-gui ([a-z]+(?:-[a-z]+)*)", README, flags=re.MULTILINE)
    assert set(named) <= set(COMMANDS)


def test_every_command_is_named() -> None:
    listed = README[README.index("## From the terminal") :]
    listed = listed[: listed.index("```")]
    missing = {name for name in COMMANDS if not re.search(rf"(?<![\w-]){name}(?![\w-])", listed)}
    assert missing <= {"window"}


@pytest.mark.parametrize("link", [link for link in LINKS if "://" not in link])
def test_what_it_points_to_is_there(link: str) -> None:
    assert (ROOT / link).exists()


def test_every_heading_it_points_to_is_there() -> None:
    headings = {re.sub(r"[^\w -]", "", line).strip().lower().replace(" ", "-") for line in _headings()}
    assert set(re.findall(r"\]\(#([^)]+)\)", README)) <= headings


def _headings() -> list[str]:
    return re.findall(r"^#+ (.*)$", README, flags=re.MULTILINE)


def test_every_kind_of_training_has_its_table() -> None:
    for kind in strategies():
        assert f'kind = "{kind}"' in README


def test_ready_plans_it_runs_are_ready() -> None:
    plans = {file.stem for file in asset("plans").glob("*.toml")}
    assert set(re.findall(r"posttrain-gui run ([a-z][\w-]*)", README)) <= plans


def test_its_plan_is_a_plan() -> None:
    from posttrain_gui import plan

    text = README[README.index("```toml") + 7 :]
    assert plan.from_dict(tomllib.loads(text[: text.index("```")])).strategy.tag() == "fine-tune"

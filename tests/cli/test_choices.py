"""The command that lists every choice."""

import json

import pytest

from posttrain_gui import cli


def test_every_room_is_listed_with_titles(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["choices", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["regularizers.kind"]["dropout"] == "Dropout"
    assert set(found["strategy.kind"]) == {"fine-tune", "few-shot", "multi-task", "distill", "self-training"}
    assert all(titles and all(titles.values()) for titles in found.values())


def test_as_a_list_for_people(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["choices"]) == 0
    assert "regularizers.kind\n" in capsys.readouterr().out

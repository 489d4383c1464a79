"""The runs that teachers of the cases come from."""

from pathlib import Path

import pytest

from tests.contradictions.distilling_cases import put_teachers


@pytest.fixture(autouse=True)
def teachers(throw_away_home: Path) -> None:
    put_teachers(throw_away_home / "data" / "runs")

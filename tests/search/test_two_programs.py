"""Two programs work on one study at the same time: no candidate twice, one winner judged once."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from posttrain_gui import plan as plans
from posttrain_gui.history.history import History
from posttrain_gui.plan import Plan
from posttrain_gui.search import record
from posttrain_gui.search.space import Space
from posttrain_gui.search.study import Study

REPOSITORY = Path(__file__).resolve().parents[2]
CODE = (
    "import sys, torch; torch.set_num_threads(1); from posttrain_gui.__main__ import main; sys.exit(main(sys.argv[1:]))"
)


TAKING = """
import sys
from pathlib import Path
from posttrain_gui import plan as plans
from posttrain_gui.search.entries import Entries
from posttrain_gui.search.space import Space
from posttrain_gui.search.study import Study

space = Space.around(plans.load(Path(sys.argv[1])))
study = Study(Path(sys.argv[2]), "both", "", space)
entries = Entries(space.base, space, study)
for _ in range(4):
    entry = entries.next(sys.argv[3])
    study.tell(entry.trial, "done", entry.facts | {"val_accuracy": 0.5, "val_images": 10})
assert "torch" not in sys.modules
"""


def test_two_programs_never_take_the_same_candidate(make_plan: Callable[..., Plan], tmp_path: Path) -> None:
    file = tmp_path / "plan.toml"
    file.write_text(plans.to_toml(make_plan()), encoding="utf-8")
    begun = [
        subprocess.Popen([sys.executable, "-c", TAKING, str(file), str(tmp_path / "study"), name], cwd=REPOSITORY)
        for name in ("one", "two")
    ]
    assert [program.wait(timeout=100) for program in begun] == [0, 0]
    study = Study(tmp_path / "study", "both", "", Space.around(plans.load(file)))
    rows = study.rows()
    assert sorted(row.number for row in rows) == list(range(1, 9))
    assert len({row.difference for row in rows}) == 8
    assert {study.facts(row.number)["worker"] for row in rows} == {"one", "two"}


@pytest.mark.slow
def test_two_programs_share_a_study(make_plan: Callable[..., Plan], tmp_path: Path, history: History) -> None:
    file = tmp_path / "plan.toml"
    file.write_text(plans.to_toml(make_plan(training={"epochs": 1})), encoding="utf-8")
    words = ["search", str(file), "--study", "both", "--budget", "5m", "--trials", "2"]
    begun = [
        subprocess.Popen(
            [sys.executable, "-c", CODE, *words],
            cwd=REPOSITORY,
            env={**os.environ, "OMP_NUM_THREADS": "1"},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        for _ in range(2)
    ]
    said = [program.communicate(timeout=100) for program in begun]
    assert [program.returncode for program in begun] == [0, 0], said
    (report,) = record.kept(history.paths)
    assert sorted(row.number for row in report.trials) == [1, 2, 3, 4]
    assert len({row.difference for row in report.trials}) == 4
    assert report.compared == 4
    (run,) = history.rows()  # the one that ended last has judged the winner; the other one left it to it
    assert report.winner_run == run.run_id
    assert history.report(run.run_id).comparison.compared == 4
    assert list((record.folder_of(history.paths, "both") / "trials").iterdir()) == []

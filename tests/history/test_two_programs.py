"""Two programs on one history: real processes, real locks."""

import subprocess
import sys
from pathlib import Path

import pytest

from posttrain_gui.errors import InputError
from posttrain_gui.history.history import History
from posttrain_gui.paths import Paths
from tests.history.conftest import make_report

REPOSITORY = Path(__file__).resolve().parents[2]
PLAN = {"name": "other", "model": {"source": "bundled"}, "data": {"source": "folder", "path": "/photos"}}
OPENING = f"""
import sys
from pathlib import Path
from posttrain_gui import plan
from posttrain_gui.history.history import History
from posttrain_gui.paths import Paths
history = History(Paths(Path(sys.argv[1]), Path(sys.argv[2])))
plan = plan.from_dict({PLAN!r})
"""
HOLD = """
run = history.begin(plan)
(run.checkpoints / "last.pt").write_bytes(b"state")
print(run.id, flush=True)
sys.stdin.read()
"""
MANY = """
for _ in range(15):
    run = history.begin(plan)
    run.fail("done")
    history.rename(run.id, "renamed")
    history.rows()
"""


def program(paths: Paths, body: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", OPENING + body, str(paths.data), str(paths.cache)],
        cwd=REPOSITORY,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def test_a_run_of_another_program_is_running_until_it_is_killed(paths: Paths) -> None:
    other = program(paths, HOLD)
    try:
        assert other.stdout is not None
        run_id = other.stdout.readline().strip()
        history = History(paths)
        assert history.row(run_id).status == "running"
        for refused in (history.reopen, history.delete):
            with pytest.raises(InputError, match="is running"):
                refused(run_id)
    finally:
        other.kill()
        other.communicate()
    row = history.row(run_id)
    assert (row.status, row.resumable) == ("interrupted", True)
    run = history.reopen(run_id)
    run.finish(make_report(run_id, run.plan))
    assert history.row(run_id).status == "done"


def test_two_programs_that_write_at_once_lose_nothing(paths: Paths) -> None:
    others = [program(paths, MANY) for _ in range(2)]  # both also make the database
    ended = [other.communicate() for other in others]
    assert [other.returncode for other in others] == [0, 0], ended
    rows = History(paths).rows()
    assert len({row.run_id for row in rows}) == 30
    assert {(row.name, row.status) for row in rows} == {("renamed", "failed")}

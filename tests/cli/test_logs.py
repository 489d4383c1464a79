import errno
import io
import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from posttrain_gui import logs
from posttrain_gui.paths import Paths


@pytest.fixture(autouse=True)
def root_as_before() -> Iterator[None]:
    root = logging.getLogger()
    before = list(root.handlers)
    yield
    for handler in [h for h in root.handlers if h not in before]:
        root.removeHandler(handler)
        handler.close()
    logging.captureWarnings(False)


def places(folder: Path) -> Paths:
    return Paths(folder, folder / "cache")


def test_what_is_logged_and_warned_goes_to_the_file(tmp_path: Path) -> None:
    log = logs.start(places(tmp_path))
    logging.getLogger("posttrain_gui.somewhere").info("a detail")
    logging.getLogger("py.warnings").warning("deprecated")
    assert log == tmp_path / "logs" / "posttrain-gui.log"
    text = log.read_text(encoding="utf-8")
    assert "INFO posttrain_gui.somewhere: a detail" in text
    assert "WARNING py.warnings: deprecated" in text


def test_starting_again_leaves_one_log(tmp_path: Path) -> None:
    first, second = logs.start(places(tmp_path / "a")), logs.start(places(tmp_path / "b"))
    logging.getLogger("posttrain_gui").info("once")
    assert first.read_text(encoding="utf-8") == ""
    assert second.read_text(encoding="utf-8").count("once") == 1


def test_the_log_stays_small(tmp_path: Path) -> None:
    log = logs.start(places(tmp_path))
    for _ in range(50):
        logging.getLogger("posttrain_gui").info("x" * 100_000)
    files = sorted(path.name for path in log.parent.iterdir())
    assert files == ["posttrain-gui.log", "posttrain-gui.log.1", "posttrain-gui.log.2"]
    assert sum(path.stat().st_size for path in log.parent.iterdir()) < 3.2 * logs.MEGABYTE


def test_without_a_place_the_temporary_folder_serves(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setattr("tempfile.gettempdir", lambda: str(tmp_path / "temporary"))
    assert logs.start(places(tmp_path / "file" / "below")) == tmp_path / "temporary" / "posttrain-gui.log"


def test_a_runs_log_holds_what_was_logged_meanwhile(tmp_path: Path) -> None:
    log = tmp_path / "run.log"
    with logs.run_log(log):
        logging.getLogger("posttrain_gui.training").info("inside")
    logging.getLogger("posttrain_gui.training").info("outside")
    text = log.read_text(encoding="utf-8")
    assert "inside" in text
    assert "outside" not in text


def test_a_log_that_cannot_be_opened_or_written_disturbs_nobody(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    with logs.run_log(tmp_path / "no-folder" / "run.log"):
        logging.getLogger("posttrain_gui").info("into nothing")

    class Full(io.StringIO):
        def write(self, _text: str) -> int:
            raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(logging.FileHandler, "_open", lambda _self: Full())
    with logs.run_log(tmp_path / "run.log"):
        logging.getLogger("posttrain_gui").info("lost")
    assert capsys.readouterr().err == ""

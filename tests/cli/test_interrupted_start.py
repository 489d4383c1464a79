"""Ctrl-C while the window is made, and answers that cannot be written."""

import signal
import sys
from pathlib import Path
from typing import Any

import pytest

from posttrain_gui import app
from posttrain_gui.__main__ import main


def test_ctrl_c_ends_a_start_at_once(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Python's own handler raised in the middle of Qt's imports and callbacks: half a class, or a crash."""
    met: list[Any] = []
    monkeypatch.setattr(app, "run_window", lambda *_words, **_more: met.append(signal.getsignal(signal.SIGINT)) or 0)
    before = signal.getsignal(signal.SIGINT)
    assert main(["--data-dir", str(tmp_path)]) == 0
    assert met == [signal.SIG_DFL]
    assert signal.getsignal(signal.SIGINT) is before


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a device that is always full")
def test_an_answer_on_a_full_disk_is_an_error_of_its_own(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    with Path("/dev/full").open("w") as full, monkeypatch.context() as written:
        written.setattr(sys, "stdout", full)
        assert main(["plans", "--data-dir", str(tmp_path)]) == 1
    said = capsys.readouterr().err
    assert said.startswith("error: The answer could not be written.\n  No space left on device.")

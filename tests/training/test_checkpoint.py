"""Checkpoints are whole or not there."""

import errno
import os
from pathlib import Path

import pytest
import torch

from posttrain_gui.errors import RunError
from posttrain_gui.training import checkpoint


def test_round_trip(tmp_path: Path) -> None:
    checkpoint.save({"weights": {"a": torch.arange(3)}, "epochs": [{"epoch": 1}]}, tmp_path / "last.pt")
    state = checkpoint.load(tmp_path / "last.pt")
    assert torch.equal(state["weights"]["a"], torch.arange(3))
    assert [path.name for path in tmp_path.iterdir()] == ["last.pt"]


def test_a_full_disk_leaves_the_old_checkpoint(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "last.pt"
    checkpoint.save({"epoch": 1}, path)

    def full(_descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(RunError, match="No space left"):
        checkpoint.save({"epoch": 2}, path)
    assert checkpoint.load(path) == {"epoch": 1}
    assert [entry.name for entry in tmp_path.iterdir()] == ["last.pt"]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_really_full_device_is_said_in_words(tmp_path: Path) -> None:
    (tmp_path / "last.pt.part").symlink_to("/dev/full")
    with pytest.raises(RunError) as caught:
        checkpoint.save({"weights": torch.zeros(100_000)}, tmp_path / "last.pt")
    assert "could not be written" in caught.value.what
    assert "Free some space" in caught.value.next


def test_a_damaged_checkpoint_is_said_in_words(tmp_path: Path) -> None:
    (tmp_path / "last.pt").write_bytes(b"PK\x03\x04 not really")
    with pytest.raises(RunError, match="cannot be read"):
        checkpoint.load(tmp_path / "last.pt")

"""Kept features are found again only where everything they were computed from is the same."""

from dataclasses import replace
from pathlib import Path

import pytest
import torch
from torch import nn

from posttrain_gui.models.base import Preprocessing
from posttrain_gui.training import kept_store
from posttrain_gui.training.compute import Compute
from posttrain_gui.training.kept_store import KeptStore, key_of
from posttrain_gui.training.prefix import Cut

CPU = Compute(torch.device("cpu"))


def unit() -> nn.Module:
    torch.manual_seed(0)
    return nn.Sequential(nn.Conv2d(3, 4, 3), nn.BatchNorm2d(4))


def key(**changes: object) -> str:
    known: dict[str, object] = {
        "architecture": "timm/a",
        "cut": Cut((unit(),)),
        "preprocessing": Preprocessing(),
        "fingerprints": ["a" * 64, "b" * 64],
        "compute": CPU,
        "batch_size": 32,
    }
    return key_of(**(known | changes))  # type: ignore[arg-type]


def test_the_key_is_the_same_for_the_same() -> None:
    assert key() == key()


def test_the_key_changes_with_each_thing_the_features_depend_on() -> None:
    other_weights, other_statistics = unit(), unit()
    with torch.no_grad():
        other_weights[0].weight[0, 0, 0, 0] += 1e-6
        other_statistics[1].running_mean[0] += 1e-6
    keys = {
        key(),
        key(architecture="timm/b"),
        key(cut=Cut((other_weights,))),
        key(cut=Cut((other_statistics,))),
        key(preprocessing=Preprocessing(interpolation="bicubic")),
        key(preprocessing=Preprocessing(mean=(0.5, 0.5, 0.5))),
        key(fingerprints=["a" * 64, "c" * 64]),
        key(fingerprints=["b" * 64, "a" * 64]),
        key(compute=replace(CPU, dtype=torch.bfloat16)),
        key(batch_size=16),
    }
    assert len(keys) == 10


def test_what_was_kept_is_found_again(tmp_path: Path) -> None:
    store = KeptStore(tmp_path / "kept")
    assert store.get("k") is None
    store.put("k", torch.arange(6.0).view(2, 3).bfloat16())
    again = store.get("k")
    assert again is not None
    assert again.dtype == torch.bfloat16
    assert torch.equal(again, torch.arange(6.0).view(2, 3).bfloat16())


def test_a_damaged_file_is_as_good_as_none(tmp_path: Path) -> None:
    store = KeptStore(tmp_path)
    (tmp_path / "k.safetensors").write_bytes(b"no such thing")
    assert store.get("k") is None


def test_the_least_recently_used_makes_room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import os

    monkeypatch.setattr(kept_store, "_MOST", 10_000)
    store = KeptStore(tmp_path)
    for age, name in enumerate(("old", "older", "oldest")):
        store.put(name, torch.zeros(1000))
        os.utime(tmp_path / f"{name}.safetensors", (1_000_000 - age, 1_000_000 - age))
    store.put("new", torch.zeros(1000))
    assert sorted(path.stem for path in tmp_path.iterdir()) == ["new", "old"]

"""The arithmetic: chosen by measured seconds, remembered, and never changed for what is within the noise."""

from pathlib import Path

import pytest
import torch
from torch import nn

from posttrain_gui.control import Control, Discard
from posttrain_gui.errors import InputError
from posttrain_gui.training import precision
from posttrain_gui.training.compute import Compute
from posttrain_gui.training.precision import choose


def network() -> nn.Module:
    return nn.Sequential(nn.Conv2d(3, 4, 3), nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(4, 2))


@pytest.mark.parametrize(
    ("seconds", "chosen"),
    [
        ((1.0, 0.9, 0.95, 0.99), ("float32", False)),
        ((1.0, 0.8, 0.95, 0.99), ("float32", True)),
        ((1.0, 0.8, 0.7, 0.2), ("bfloat16", True)),
        ((1.0, 0.8, float("inf"), float("inf")), ("float32", True)),
    ],
)
def test_only_what_is_clearly_faster_is_taken(
    seconds: tuple[float, ...], chosen: tuple[str, bool], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kinds = [(torch.float32, False), (torch.float32, True), (torch.bfloat16, False), (torch.bfloat16, True)]
    known = dict(zip(kinds, seconds, strict=True))
    monkeypatch.setattr(precision, "_time", lambda _n, _c, compute, _k: known[compute.dtype, compute.channels_last])
    found = choose(network(), "a", 16, "cpu", "auto", tmp_path / "precision.json")
    assert (found.precision, found.channels_last) == chosen


def test_load_that_comes_and_goes_does_not_decide(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    calls: list[Compute] = []

    def busy_at_first(_network: nn.Module, _crop: int, compute: Compute, _check: object) -> float:
        calls.append(compute)
        return 1.6 if len(calls) == 1 else 1.0

    monkeypatch.setattr(precision, "_time", busy_at_first)
    found = choose(network(), "a", 16, "cpu", "auto", tmp_path / "precision.json")
    assert (found.precision, found.channels_last) == ("float32", False)


def test_what_was_measured_is_remembered(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    memory = tmp_path / "cache" / "precision.json"
    first = choose(network(), "a", 16, "cpu", "auto", memory)
    monkeypatch.setattr(precision, "_time", lambda *_: pytest.fail("measured again"))
    assert choose(network(), "a", 16, "cpu", "auto", memory) == first
    memory.write_text("no such thing")
    monkeypatch.setattr(precision, "_time", lambda *_: 1.0)
    assert choose(network(), "a", 16, "cpu", "float32", memory).precision == "float32"


def test_measuring_leaves_the_network_as_it_was_and_obeys(tmp_path: Path) -> None:
    made, control = network(), Control()
    before = [parameter.detach().clone() for parameter in made.parameters()]
    choose(made, "a", 16, "cpu", "auto", tmp_path / "precision.json")
    assert all(torch.equal(a, b) for a, b in zip(before, made.parameters(), strict=True))
    assert all(parameter.grad is None for parameter in made.parameters())
    control.discard()
    with pytest.raises(Discard):
        choose(made, "b", 16, "cpu", "auto", tmp_path / "precision.json", control.check)


def test_a_device_that_is_not_there_is_said_in_words(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="cuda:97"):
        choose(network(), "a", 16, "cuda:97", "auto", tmp_path / "precision.json")

"""The arithmetic: chosen by measured seconds, remembered, and never changed for what is within the noise."""

from pathlib import Path

import pytest
import torch
from torch import nn

from posttrain_gui.control import Control, Discard
from posttrain_gui.errors import InputError
from posttrain_gui.training import precision, precision_memory
from posttrain_gui.training.compute import Compute
from posttrain_gui.training.precision import choose, timed


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


def test_one_bad_hour_is_not_believed_for_ever(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    memory, speed, clock = tmp_path / "precision.json", {torch.float32: 1.0, torch.bfloat16: 10.0}, [1e9]
    monkeypatch.setattr(precision, "_time", lambda _n, _c, compute, _k: speed[compute.dtype])
    monkeypatch.setattr(precision_memory.time, "time", lambda: clock[0])

    def chosen(*, frozen: bool = False) -> str:
        return choose(network(), "a", 16, "cpu", "auto", memory, frozen=frozen).precision

    assert chosen() == "float32"
    speed[torch.bfloat16] = 0.3
    assert chosen() == "float32"  # runs beside each other compute alike
    clock[0] += 7200
    assert chosen(frozen=True) == "float32"  # what goes on computes as it began
    assert chosen() == "bfloat16"
    clock[0] += 7200
    speed[torch.bfloat16] = 10.0  # a bad hour again: the fastest ever seen counts, and that confirms it
    assert chosen() == "bfloat16"
    clock[0] += 7200
    speed[torch.float32] = 0.01
    assert chosen() == "bfloat16"


def test_turns_go_both_ways_and_the_fastest_of_each_counts(monkeypatch: pytest.MonkeyPatch) -> None:
    calls: list[tuple[torch.dtype, bool]] = []
    times = iter([4.0, 4.0, 4.0, 15.0, 1.0, 2.0, 3.0, 4.0] + [9.0] * 99)

    def took(_network: nn.Module, _crop: int, compute: Compute, _check: object) -> float:
        calls.append((compute.dtype, compute.channels_last))
        return next(times)

    monkeypatch.setattr(precision, "_time", took)
    found = timed(network(), 16, "auto")
    assert calls[4:8] == calls[3::-1]  # even one that was disturbed in its first turn has a second
    assert found == {
        ("float32", False): 4.0,
        ("float32", True): 3.0,
        ("bfloat16", False): 2.0,
        ("bfloat16", True): 1.0,
    }
    assert len(calls) == 8 + 2  # two that are not hopeless; nothing fell any more


@pytest.mark.parametrize(
    "text",
    ['{"a": ["float32", false]}', '{"a": {"choice": ["int4", true], "seconds": [], "agreed": 1, "when": 0}}', "[1]"],
)
def test_a_memory_that_is_old_or_broken_is_measured_anew(text: str, tmp_path: Path) -> None:
    (tmp_path / "precision.json").write_text(text)
    found = precision_memory.settled("a", tmp_path / "precision.json", lambda: {("float32", True): 1.0}, frozen=False)
    assert found == ("float32", True)


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

"""Every fine-tuning method in a whole run: what it may change and what stays bit for bit, also after a cut cable."""

import itertools
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch
from safetensors.torch import load_file
from torch import Tensor

from posttrain_gui.events import EpochDone, Event
from posttrain_gui.history.history import History
from posttrain_gui.models.anatomy.kinds import bias_parameters, norm_parameters
from posttrain_gui.models.sample import Sample
from posttrain_gui.report import Report
from posttrain_gui.strategies.tuning.registry import methods
from posttrain_gui.training import checkpoint
from tests.e2e.test_improve import Cable, Go, MakePlan, cut_off_after, same

STAGES = ["stem", "block1", "block2", "head"]
SETTINGS: dict[str, dict[str, Any]] = {
    "head": {},
    "last-blocks": {"blocks": 1},
    "all": {"layer_decay": 0.7},
    "gradual": {},
    "probe-then-all": {"probe": 0.5},
    "bias": {},
    "norm": {},
    "lora": {"rank": 4},
    "surgical": {"stage": "block1"},
}


def strategy(tune: str, **more: Any) -> dict[str, Any]:
    return {"kind": "fine-tune", "tune": tune, **SETTINGS[tune], **more}


@pytest.fixture
def start() -> dict[str, Tensor]:
    return Sample().load(lambda _: None).network.state_dict()


def others_than(before: dict[str, Tensor], after: dict[str, Tensor]) -> set[str]:
    """Names of the tensors that differ in a bit, the head left out."""
    return {name for name in before if not name.startswith("head.") and not torch.equal(before[name], after[name])}


def may_change(tune: str) -> set[str]:
    """Parameters that a method trains, and running statistics of BatchNorm layers with a trained parameter."""
    network = Sample().load(lambda _: None).network
    names = {name for name, _ in network.named_parameters() if not name.startswith("head.")}
    of = {
        "head": set(),
        "last-blocks": {name for name in names if name.startswith("block2.")},
        "bias": set(bias_parameters(network)) & names,
        "norm": set(norm_parameters(network)),
        "lora": {name for name in names if network.get_parameter(name).dim() > 1},
        "surgical": {name for name in names if name.startswith("block1.")},
    }
    trained = of.get(tune, names)
    layers = {name.rpartition(".")[0] for name in trained}
    return trained | {name for name, _ in network.named_buffers() if name.rpartition(".")[0] in layers}


def test_every_method_is_tried() -> None:
    assert set(SETTINGS) == set(methods())


@pytest.mark.parametrize("tune", list(SETTINGS))
def test_only_what_a_method_trains_is_changed_by_a_run(
    tune: str, make_plan: MakePlan, go: Go, history: History, start: dict[str, Tensor]
) -> None:
    """BatchNorm follows the images where it is trained: only then does a frozen one have to be kept from it."""
    plan = make_plan(strategy=strategy(tune), training={"epochs": 4, "frozen_batchnorm": False})
    report, kept = weights_after_epochs(plan, go, history, tune)
    after = load_file(report.model_path)
    assert set(after) == set(start)
    assert others_than(start, after) <= may_change(tune)
    learned = {name.replace("parametrizations.weight.0.", "") for name in others_than(kept[0], kept[-1])}
    if tune == "lora":
        learned = {f"{name.rpartition('.')[0]}.weight" for name in learned}
    assert learned == may_change(tune)


def weights_after_epochs(plan: Any, go: Go, history: History, tune: str) -> tuple[Report, list[dict[str, Tensor]]]:
    """The weights in the checkpoint after each epoch, 0 first."""
    run, kept = history.begin(plan), []

    def watch(event: Event) -> None:
        if isinstance(event, EpochDone):
            kept.append(checkpoint.load(run.checkpoints / "last.pt")["weights"])

    report, _ = go(plan, watch=watch, run=run)
    assert report.status == "done", (tune, report.error)
    return report, kept


def stages_changed(before: dict[str, Tensor], after: dict[str, Tensor]) -> list[str]:
    names = {name.split(".")[0] for name in before if not torch.equal(before[name], after[name])}
    return [stage for stage in STAGES if stage in names]


def test_gradual_thaws_a_stage_more_with_each_epoch(make_plan: MakePlan, go: Go, history: History) -> None:
    plan = make_plan(strategy=strategy("gradual"), training={"epochs": 4})
    _, kept = weights_after_epochs(plan, go, history, "gradual")
    changed = [stages_changed(before, after) for before, after in itertools.pairwise(kept)]
    assert changed == [STAGES[3:], STAGES[2:], STAGES[1:], STAGES]


def test_the_probe_leaves_the_backbone_untouched(make_plan: MakePlan, go: Go, history: History) -> None:
    plan = make_plan(
        strategy=strategy("probe-then-all"), training={"epochs": 4, "schedule": {"kind": "cosine", "warmup": 0}}
    )
    report, kept = weights_after_epochs(plan, go, history, "probe-then-all")
    assert stages_changed(kept[0], kept[2]) == ["head"]
    assert stages_changed(kept[2], kept[3]) == STAGES
    rates = [epoch.learning_rate for epoch in report.epochs]
    assert rates[2] < rates[1], "the schedule of the probe falls to its end"
    assert rates[3] > rates[2], "and begins anew"
    assert any("From epoch 3 on" in finding for finding in report.findings)


@pytest.mark.parametrize(("tune", "epoch"), [("gradual", 1), ("gradual", 2), ("probe-then-all", 1), ("lora", 2)])
def test_a_run_cut_off_in_a_phase_goes_on_with_the_numbers_of_one_that_was_not(
    tune: str, epoch: int, make_plan: MakePlan, go: Go, history: History
) -> None:
    plan = make_plan(
        strategy=strategy(tune, layer_decay=0.8),
        regularizers=[{"kind": "dropout"}],
        training={"epochs": 4, "schedule": {"kind": "cosine", "warmup": 1}, "frozen_batchnorm": False},
    )
    whole, _ = go(plan)
    run = history.begin(plan)
    with pytest.raises(Cable):
        go(plan, watch=cut_off_after(epoch), run=run)
    run.close()
    resumed, events = go(plan, run=history.reopen(run.id))
    assert [e.epoch for e in events if isinstance(e, EpochDone)] == list(range(epoch + 1, 5))
    same(whole, resumed)


def test_frozen_statistics_stay_where_batchnorm_follows_the_images(
    make_plan: MakePlan, go: Go, start: dict[str, Tensor], history: History
) -> None:
    plan = make_plan(strategy=strategy("surgical"), training={"frozen_batchnorm": False})
    _, kept = weights_after_epochs(plan, go, history, "surgical")
    assert kept[-1]["block1.1.running_mean"].ne(start["block1.1.running_mean"]).any()
    assert {name.split(".")[0] for name in kept[-1]} == {"block1", "head"}, "nothing else can change"


def test_surgical_finds_its_stage_itself_and_says_so(make_plan: MakePlan, go: Go) -> None:
    report, _ = go(make_plan(strategy={"kind": "fine-tune", "tune": "surgical"}, training={"epochs": 1}))
    assert report.status == "done", report.error
    assert any("its relative gradient is the largest" in finding for finding in report.findings)


@pytest.mark.parametrize("tune", ["norm", "lora"])
def test_a_network_of_torchvision_is_trained_and_its_file_is_a_plain_one(
    tune: str, make_plan: MakePlan, go: Go, shapes: Path
) -> None:
    import torchvision.models as zoo

    plan = make_plan(
        model={"source": "torchvision", "name": "mobilenet_v2", "weights": "none"},
        data={"source": "folder", "path": str(shapes), "image_size": 32, "split": {"val": 0.2, "test": 0.3}},
        strategy=strategy(tune),
        training={"epochs": 1},
    )
    report, _ = go(plan)
    assert report.status == "done", report.error
    zoo.mobilenet_v2(num_classes=3).load_state_dict(load_file(report.model_path))


def test_a_method_that_makes_no_sense_for_the_model_is_said(make_plan: MakePlan, go: Go) -> None:
    plan = make_plan(
        model={"source": "torchvision", "name": "squeezenet1_1", "weights": "none"}, strategy=strategy("norm")
    )
    report, _ = go(plan)
    assert (report.status, report.bad_input) == ("failed", True)
    assert "normalisation layers cannot be trained" in report.error


def test_the_stages_on_the_command_line(ask: Callable[..., Any], write: Callable[..., Path]) -> None:
    path = write()
    said = ask("stages", path)
    assert said.code == 0
    assert [line.split()[0] for line in said.out.splitlines()] == ["STAGE", *STAGES]
    listed = ask("stages", path, "--rank", "--json")
    assert listed.code == 0
    told = json.loads(listed.out)
    assert [stage["name"] for stage in told["stages"]] == STAGES
    assert [stage["parameters"] for stage in told["stages"]] == [464, 13952, 41696, 2570]
    norms = [stage["relative_gradient"] for stage in told["stages"]]
    assert norms[-1] is None
    assert told["largest"] == STAGES[norms.index(max(norms[:-1]))]

"""What each fine-tuning method trains, and when."""

from typing import get_args

import pytest
import torch
from torch import nn

from posttrain_gui.errors import InputError
from posttrain_gui.models.loading.build import build_shapes
from posttrain_gui.models.trained import Architecture
from posttrain_gui.strategies.base import Phase
from posttrain_gui.strategies.fine_tune import FineTune
from posttrain_gui.strategies.functions.stage_facts import stage_facts
from posttrain_gui.strategies.tuning.registry import methods

METHODS = list(methods().items())


def shapes(name: str) -> nn.Module:
    return build_shapes(Architecture(library="torchvision", name=name, num_classes=7))


def no_examples() -> tuple[torch.Tensor, torch.Tensor]:
    raise AssertionError("looked at images")


def phases(network: nn.Module, epochs: int = 10, **settings: object) -> tuple[Phase, ...]:
    strategy = FineTune.model_validate(settings)
    strategy.prepare(network)
    return strategy.phases(network, epochs, no_examples, lambda _: None)


def trained(network: nn.Module, **settings: object) -> set[str]:
    (only,) = phases(network, **settings)
    assert only.first == 1
    assert not only.restart
    return set(only.trained)


def named(network: nn.Module, *endings: str) -> set[str]:
    return {name for name, _ in network.named_parameters() if name.endswith(endings)}


def test_the_field_names_every_method_there_is() -> None:
    assert set(get_args(FineTune.model_fields["tune"].annotation)) == set(methods())
    assert list(methods())[:3] == ["head", "last-blocks", "all"]


@pytest.mark.parametrize(("tag", "method"), METHODS, ids=[tag for tag, _ in METHODS])
def test_says_what_it_is_in_words(tag: str, method: type) -> None:
    assert method.tag == tag
    assert method.summary.endswith(".")
    assert method.when_not.endswith(".")
    assert "arXiv" in method.reference
    assert "images" in method.images
    assert set(method.uses) <= set(FineTune.settings())
    assert FineTune(tune=tag).one_line().startswith("Fine-tune · ")


@pytest.mark.parametrize("tag", list(methods()))
def test_an_old_plan_that_says_blocks_can_say_any_method(tag: str) -> None:
    assert FineTune.model_validate({"kind": "fine-tune", "tune": tag, "blocks": 3}).blocks == 3


def test_head_last_blocks_and_all_on_a_resnet() -> None:
    network = shapes("resnet18")
    assert trained(network, tune="head") == {"fc.weight", "fc.bias"}
    two = trained(network, tune="last-blocks", blocks=2)
    assert {name.split(".")[0] for name in two} == {"layer3", "layer4", "fc"}
    assert trained(network, tune="all") == {name for name, _ in network.named_parameters()}


def test_more_stages_than_there_are_is_said() -> None:
    with pytest.raises(InputError, match="last 6 stages") as caught:
        phases(shapes("resnet18"), tune="last-blocks", blocks=6)
    assert "5 stages before its head" in caught.value.why


RESNET_NORMS = [
    "bn1",
    *(f"layer{n}.{block}.bn{k}" for n in (1, 2, 3, 4) for block in (0, 1) for k in (1, 2)),
    *(f"layer{n}.0.downsample.1" for n in (2, 3, 4)),
]
VIT_NORMS = [*(f"encoder.layers.encoder_layer_{n}.ln_{k}" for n in range(12) for k in (1, 2)), "encoder.ln"]


def test_norm_trains_exactly_the_normalisation_layers_and_the_head() -> None:
    expected = {f"{layer}.{part}" for layer in RESNET_NORMS for part in ("weight", "bias")}
    assert trained(shapes("resnet18"), tune="norm") == expected | {"fc.weight", "fc.bias"}
    expected = {f"{layer}.{part}" for layer in VIT_NORMS for part in ("weight", "bias")}
    assert trained(shapes("vit_b_16"), tune="norm") == expected | {"heads.head.weight", "heads.head.bias"}


def test_bias_trains_exactly_the_biases_and_the_head() -> None:
    network = shapes("resnet18")  # its convolutions have none
    assert trained(network, tune="bias") == {f"{layer}.bias" for layer in RESNET_NORMS} | {"fc.weight", "fc.bias"}
    layers = [f"encoder.layers.encoder_layer_{n}" for n in range(12)]
    parts = ("mlp.0.bias", "mlp.3.bias", "self_attention.in_proj_bias", "self_attention.out_proj.bias")
    expected = {f"{layer}.{part}" for layer in layers for part in parts} | {f"{norm}.bias" for norm in VIT_NORMS}
    expected |= {"conv_proj.bias", "heads.head.weight", "heads.head.bias"}
    assert trained(shapes("vit_b_16"), tune="bias") == expected


@pytest.mark.parametrize("name", ["alexnet", "vgg11", "squeezenet1_0"])
def test_norm_is_refused_where_there_are_no_such_layers(name: str) -> None:
    network = shapes(name)
    with pytest.raises(InputError, match="normalisation layers cannot be trained") as caught:
        phases(network, tune="norm")
    assert "strategy.tune" in caught.value.next
    assert FineTune(tune="norm").method.trouble(stage_facts(network)) == caught.value.why


def test_bias_is_refused_where_there_is_none_before_the_head() -> None:
    network = nn.Sequential(nn.Linear(4, 4, bias=False), nn.ReLU(), nn.Linear(4, 2))
    with pytest.raises(InputError, match="biases cannot be trained") as caught:
        phases(network, tune="bias")
    assert FineTune(tune="bias").method.trouble(stage_facts(network)) == caught.value.why


def test_lora_leaves_depthwise_convolutions_and_the_head_as_they_are() -> None:
    network = shapes("mobilenet_v2")
    names = trained(network, tune="lora", rank=4)
    assert named(network, "classifier.1.weight", "classifier.1.bias") < names
    assert all(name.startswith("classifier.1.") or ".parametrizations.weight.0." in name for name in names)
    assert "features.1.conv.1.parametrizations.weight.0.up" in names, "a 1 × 1 convolution"
    assert not any(name.startswith("features.1.conv.0.0.") for name in names), "depthwise"


def test_lora_reaches_the_projections_of_attention() -> None:
    names = trained(shapes("vit_b_16"), tune="lora", rank=4)
    layer = "encoder.layers.encoder_layer_3.self_attention"
    assert f"{layer}.parametrizations.in_proj_weight.0.up" in names
    assert f"{layer}.out_proj.parametrizations.weight.0.down" in names


@pytest.mark.parametrize(
    ("epochs", "every", "expected"),
    [
        (12, 0, [1, 3, 5, 7, 9, 11]),
        (6, 0, [1, 2, 3, 4, 5, 6]),
        (10, 1, [1, 2, 3, 4, 5, 6]),
        (10, 3, [1, 4, 7, 10]),
        (4, 0, [1, 2, 3, 4]),
        (1, 0, [1]),
        (1, 2, [1]),
    ],
)
def test_gradual_thaws_from_the_head_towards_the_image(epochs: int, every: int, expected: list[int]) -> None:
    network = shapes("resnet18")
    made = phases(network, epochs, tune="gradual", stage_epochs=every)
    assert [phase.first for phase in made] == expected
    assert not any(phase.restart for phase in made)
    if expected == [1, 3, 5, 7, 9, 11]:
        order = ["fc", "layer4", "layer3", "layer2", "layer1"]
        for count, phase in enumerate(made[:-1], 1):
            assert {name.split(".")[0] for name in phase.trained} == set(order[:count])
    if every == 0:
        assert set(made[-1].trained) == {name for name, _ in network.named_parameters()}


def test_gradual_says_which_stages_are_never_thawed() -> None:
    told: list[str] = []
    FineTune(tune="gradual", stage_epochs=3).phases(shapes("resnet18"), 10, no_examples, told.append)
    assert told == [
        "The first 2 stages stay frozen: to thaw all of them the run needs 16 epochs (or strategy.stage_epochs = 0)."
    ]


@pytest.mark.parametrize(("epochs", "probe", "then"), [(10, 0.3, 4), (10, 0.01, 2), (10, 0.99, 10), (2, 0.5, 2)])
def test_probe_then_all_begins_the_schedule_anew(epochs: int, probe: float, then: int) -> None:
    network = shapes("resnet18")
    first, second = phases(network, epochs, tune="probe-then-all", probe=probe)
    assert first == Phase(1, ("fc.weight", "fc.bias"))
    assert (second.first, second.restart) == (then, True)
    assert set(second.trained) == {name for name, _ in network.named_parameters()}


def test_probe_then_all_needs_two_epochs() -> None:
    with pytest.raises(InputError, match="one epoch"):
        phases(shapes("resnet18"), 1, tune="probe-then-all")


def test_surgical_trains_the_named_stage_and_the_head() -> None:
    names = trained(shapes("resnet18"), tune="surgical", stage="layer2")
    assert {name.split(".")[0] for name in names} == {"layer2", "fc"}


@pytest.mark.parametrize(
    ("stage", "why"),
    [
        ("layer22", 'Did you mean "layer2"?'),
        ("head", "The head is trained anyway."),
        ("zzz", "Its stages: stem, layer1"),
    ],
)
def test_surgical_refuses_a_stage_that_is_not_there(stage: str, why: str) -> None:
    network = shapes("resnet18")
    with pytest.raises(InputError, match="no stage") as caught:
        phases(network, tune="surgical", stage=stage)
    assert caught.value.why.startswith(why)
    assert FineTune(tune="surgical", stage=stage).method.trouble(stage_facts(network))


def test_surgical_takes_the_stage_with_the_largest_relative_gradient(monkeypatch: pytest.MonkeyPatch) -> None:
    ranking = "posttrain_gui.models.anatomy.ranking.relative_gradients"
    monkeypatch.setattr(ranking, lambda *_: [0.1, 0.5, 3.0, 0.2, 1.0])
    told: list[str] = []
    images = (torch.zeros(2, 3, 8, 8), torch.tensor([0, 1]))
    (phase,) = FineTune(tune="surgical").phases(shapes("resnet18"), 5, lambda: images, told.append)
    assert {name.split(".")[0] for name in phase.trained} == {"layer2", "fc"}
    assert told == ["Stage layer2 is trained: its relative gradient is the largest (layer2 3, layer4 1, layer1 0.5)."]


def test_rates_fall_with_the_distance_from_the_head() -> None:
    network = shapes("resnet18")
    assert FineTune(tune="all").rates(network) == {}
    rates = FineTune(tune="all", layer_decay=0.5).rates(network)
    assert set(rates) == {name for name, _ in network.named_parameters()}
    by_stage = {name.split(".")[0]: rate for name, rate in rates.items()}
    assert by_stage == {
        "fc": 1.0, "layer4": 0.5, "layer3": 0.25, "layer2": 0.125, "layer1": 0.0625, "conv1": 0.03125, "bn1": 0.03125
    }  # fmt: skip


def test_rates_of_lora_are_those_of_the_layers() -> None:
    network = shapes("resnet18")
    strategy = FineTune(tune="lora", layer_decay=0.5)
    strategy.prepare(network)
    rates = strategy.rates(network)
    assert rates["layer3.0.conv1.parametrizations.weight.0.up"] == 0.25
    assert rates["fc.weight"] == 1
    assert set(rates) == {name for name, _ in network.named_parameters()}


@pytest.mark.parametrize("tag", list(methods()))
@pytest.mark.parametrize("name", ["resnet18", "mobilenet_v2", "vit_b_16"])
def test_what_is_shown_is_what_is_trained(tag: str, name: str) -> None:
    network = shapes(name)
    facts = stage_facts(network)
    strategy = FineTune(tune=tag, stage=facts[1].name, rank=5)
    shown = strategy.method.trains(facts)
    strategy.prepare(network)
    chosen = set(strategy.phases(network, 20, no_examples, lambda _: None)[-1].trained)
    assert sum(shown) == sum(value.numel() for name, value in network.named_parameters() if name in chosen)
    turns = strategy.method.turns(len(facts))
    assert not turns or (len(turns) == len(facts) and turns[-1] == 1)

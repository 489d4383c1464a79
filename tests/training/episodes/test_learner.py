"""BatchNorm in episodes, for networks of several libraries."""

import copy
import dataclasses
from typing import Any

import pytest
import timm
import torch
import torchvision
from torch import nn
from torch.nn import functional

from posttrain_gui.models.anatomy.head import find_head
from posttrain_gui.models.zoo import build
from posttrain_gui.training.compute import Compute
from posttrain_gui.training.episodes.learner import Learner
from posttrain_gui.training.episodes.normalization import MeasuredOn, Measurement, has_batchnorm, knows_statistics
from tests.strategies.few_shot_setup import episode, small_network


def batchnorms(network: nn.Module) -> list[nn.modules.batchnorm._BatchNorm]:
    return [module for module in network.modules() if isinstance(module, nn.modules.batchnorm._BatchNorm)]


@pytest.mark.parametrize(
    ("layer", "shape"),
    [
        (nn.BatchNorm2d(3), (6, 3, 4, 4)),
        (nn.BatchNorm1d(3), (6, 3)),
        (nn.BatchNorm1d(3), (6, 3, 5)),
        (nn.BatchNorm2d(3, affine=False), (6, 3, 4, 4)),
    ],
)
def test_what_is_measured_on_the_first_images_normalises_all(layer: nn.Module, shape: tuple[int, ...]) -> None:
    torch.manual_seed(0)
    layer, images = layer.double().eval(), 3 * torch.randn(shape).double() + 1
    if (weight := getattr(layer, "weight", None)) is not None:
        nn.init.uniform_(weight)
    with MeasuredOn(4):
        found = layer(images)
    own = copy.deepcopy(layer).train()
    torch.testing.assert_close(found[:4], own(images[:4]))  # as torch normalises a batch by itself
    first = images[:4].movedim(1, -1).reshape(-1, 3)
    spread = (first.var(0, correction=0) + 1e-5).sqrt()
    expected = ((images.movedim(1, -1) - first.mean(0)) / spread).movedim(-1, 1)
    if weight is not None:
        wide = (1, 3, *(1 for _ in shape[2:]))
        expected = expected * weight.view(wide) + layer.bias.view(wide)  # type: ignore[union-attr,operator]
    torch.testing.assert_close(found, expected)


def test_outside_everything_is_as_it_was() -> None:
    layer, images = nn.BatchNorm2d(3).eval(), torch.randn(4, 3, 2, 2)
    before = layer(images)
    with MeasuredOn(2):
        inside = layer(images)
    assert not torch.equal(inside, before)
    assert torch.equal(layer(images), before)


def test_second_derivatives_go_through_the_measured_statistics() -> None:
    torch.manual_seed(0)
    layer, images = nn.BatchNorm1d(2).double().eval(), torch.randn(5, 2).double().requires_grad_()

    def called(inputs: torch.Tensor) -> torch.Tensor:
        with MeasuredOn(3):
            return layer(inputs).square().sum()  # type: ignore[no-any-return]

    assert torch.autograd.gradcheck(called, (images,))
    assert torch.autograd.gradgradcheck(called, (images,))


NETWORKS = {
    "conv4": lambda: build("conv4", 3, width=8, side=32),
    "digits-cnn": lambda: build("digits-cnn", 3),
    "efficientnet_lite0": lambda: timm.create_model("efficientnet_lite0", num_classes=3),
    "mobilenet_v2": lambda: torchvision.models.get_model("mobilenet_v2", num_classes=3),
    "squeezenet1_1": lambda: torchvision.models.get_model("squeezenet1_1", num_classes=3),
}


@pytest.mark.parametrize("name", NETWORKS)
def test_every_network_answers_by_every_statistics(name: str) -> None:
    torch.manual_seed(0)
    network = NETWORKS[name]().eval()
    drawn = episode(side=32, queries=2)
    one = dataclasses.replace(drawn, support=drawn.support.float(), queries=drawn.queries.float())
    state = copy.deepcopy(network.state_dict())
    answers = {how: Learner(network, how).query_logits(one).detach() for how in ("running", "support", "query")}
    features = {how: Learner(network, how).episode_features(one) for how in answers}
    assert {tuple(found.shape) for found in answers.values()} == {(6, 3)}
    head = find_head(network)
    for how, (support, queries) in features.items():
        assert support.shape == queries.shape == (6, head.features)
        if isinstance(head.module, nn.Linear):
            torch.testing.assert_close(head.module(queries), answers[how], rtol=1e-4, atol=1e-4)
    different = [
        not torch.allclose(answers["running"], answers["support"], rtol=1e-3, atol=1e-3),
        not torch.allclose(answers["support"], answers["query"], rtol=1e-3, atol=1e-3),
    ]
    assert different == [has_batchnorm(network)] * 2
    assert all(torch.equal(value, state[key]) for key, value in network.state_dict().items())


@pytest.mark.parametrize("name", ["conv4", pytest.param("efficientnet_lite0", marks=pytest.mark.slow), "mobilenet_v2"])
def test_measured_statistics_become_running_ones_of_the_same_answers(name: str) -> None:
    torch.manual_seed(0)
    network = NETWORKS[name]().double().eval()
    one = episode(side=32, queries=2)
    learner = Learner(network, "support")
    state = learner.state_with({}, one.support)
    measured = {key for key, value in state.items() if not torch.equal(value, network.state_dict()[key])}
    norms = [key for key, module in network.named_modules() if isinstance(module, nn.modules.batchnorm._BatchNorm)]
    assert measured == {f"{key}.running_{what}" for key in norms for what in ("mean", "var")}
    plain = copy.deepcopy(network)
    plain.load_state_dict(state)
    torch.testing.assert_close(plain(one.queries), learner.query_logits(one), rtol=1e-6, atol=1e-8)


def test_a_measurement_names_every_layer_as_the_state_dict_does() -> None:
    layer = nn.BatchNorm1d(2)
    measurement = Measurement(layer)
    with MeasuredOn(3, measurement):
        layer.eval()(torch.tensor([[0.0, 1.0], [2.0, 1.0], [4.0, 4.0]]))
    assert measurement.tensors["running_mean"].tolist() == [2.0, 2.0]
    torch.testing.assert_close(measurement.tensors["running_var"], torch.tensor([8 / 3, 2.0]))


def test_an_untrained_network_has_no_statistics_to_keep() -> None:
    assert not knows_statistics(build("conv4", 3))
    assert knows_statistics(small_network())
    assert not knows_statistics(small_network(batchnorm=False))


@pytest.mark.parametrize(
    ("known", "frozen", "learned"), [(False, True, True), (True, True, False), (True, False, True)]
)
def test_running_averages_are_learned_where_there_are_none_or_they_may_move(
    known: bool, frozen: bool, learned: bool
) -> None:
    network = small_network() if known else build("conv4", 3, width=4)
    learner = Learner(network, "running", frozen_batchnorm=frozen)
    assert learner.learns_statistics == learned
    learner.train_mode()
    assert network.training
    assert {norm.training for norm in batchnorms(network)} == {learned}
    learner.eval_mode()
    assert not any(module.training for module in network.modules())
    learner.with_statistics("support").train_mode()
    assert {norm.training for norm in batchnorms(network)} == {False}


def test_the_same_network_by_other_statistics_remembers_whether_it_learned_them() -> None:
    learner = Learner(build("conv4", 3, width=4), "running", frozen_batchnorm=True)
    for norm in batchnorms(learner.network):
        nn.init.constant_(norm.running_mean, 2.0)  # type: ignore[arg-type]
    assert learner.with_statistics("running").learns_statistics
    assert learner.with_compute(None).learns_statistics


def test_in_training_all_episodes_make_one_batch_and_move_the_running_averages_once() -> None:
    torch.manual_seed(0)
    network = build("conv4", 3, width=4).double()
    learner = Learner(network, "running")
    episodes = [episode(side=28, seed=seed) for seed in (1, 2)]
    learner.train_mode()
    together = learner.all_features(episodes)
    assert {int(norm.num_batches_tracked) for norm in batchnorms(network)} == {1}  # type: ignore[arg-type]
    images = torch.cat([part for one in episodes for part in (one.support, one.queries)])
    expected = copy.deepcopy(network)[:-1](images)  # type: ignore[index]
    torch.testing.assert_close(torch.cat([part for pair in together for part in pair]), expected)
    learner.eval_mode()
    alone = learner.all_features(episodes)
    torch.testing.assert_close(alone[1][1], network[:-1](episodes[1].queries))  # type: ignore[index]


@pytest.mark.parametrize("statistics", ["support", "query"])
def test_running_averages_do_not_move_where_they_are_not_used(statistics: Any) -> None:
    network = build("conv4", 3, width=4).double()
    learner = Learner(network, statistics, frozen_batchnorm=False)
    learner.train_mode()
    learner.all_features([episode(side=28)])
    learner.query_logits(episode(side=28))
    assert not knows_statistics(network)


def test_features_come_in_float32_at_least_and_in_the_arithmetic_asked_for() -> None:
    network = build("conv4", 3, width=8).eval()
    half = Learner(network, compute=Compute(torch.device("cpu"), torch.bfloat16))
    images = torch.randn(4, 3, 28, 28)
    assert half.features(images).dtype == half.logits(images).dtype == torch.float32
    exact = half.with_compute(half.compute.exact() if half.compute else None)
    assert not torch.equal(half.logits(images), exact.logits(images))
    torch.testing.assert_close(exact.logits(images), network(images))


def test_given_weights_stand_in_for_the_networks_own() -> None:
    network, one = small_network(), episode()
    learner = Learner(network, "support")
    weights = {"head.weight": torch.zeros(5, 4).double(), "head.bias": torch.arange(5).double()}
    assert torch.equal(learner.query_logits(one, weights), torch.arange(5).double().expand(9, 5))
    features = learner.as_features(one)
    assert torch.equal(learner.logits(features.queries, weights), torch.arange(5).double().expand(9, 5))
    own = functional.linear(features.queries, *learner.head_weights)
    torch.testing.assert_close(own, learner.query_logits(one))

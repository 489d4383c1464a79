"""What every few-shot method answers: to each query image for itself, and the same as the network it teaches."""

import copy
import dataclasses
from typing import Any

import pytest
import torch
from torch import Tensor, nn

from posttrain_gui.errors import InputError
from posttrain_gui.models.anatomy.head import find_head, replace_head
from posttrain_gui.models.zoo import build
from posttrain_gui.strategies.meta.registry import methods
from posttrain_gui.training.episodes.episode import Episode
from posttrain_gui.training.episodes.learner import Learner
from tests.strategies.few_shot_setup import WAYS, episode, learner, method, small_network

TAGS = list(methods())
METRICS = [("prototypes", {"metric": "cosine"}), *((tag, {}) for tag in TAGS)]


def only_queries(one: Episode, chosen: Tensor) -> Episode:
    return dataclasses.replace(one, queries=one.queries[chosen], query_labels=one.query_labels[chosen])


@pytest.mark.parametrize("statistics", ["running", "support", "query"])
@pytest.mark.parametrize(("tag", "more"), METRICS)
def test_query_images_are_answered_each_for_itself_unless_transductive(
    tag: str, more: dict[str, Any], statistics: Any
) -> None:
    made, one = method(tag, inner_steps=2, batchnorm=statistics, **more), episode(queries=4)
    prepared = learner(small_network(), statistics)
    all_of_them, order = made.answer(prepared, one), torch.randperm(12, generator=torch.Generator().manual_seed(0))
    permuted = made.answer(prepared, only_queries(one, order))
    torch.testing.assert_close(permuted, all_of_them[order], rtol=1e-9, atol=1e-9)  # in any order, always
    fewer = made.answer(prepared, only_queries(one, order[:3]))
    alone = made.answer(prepared, only_queries(one, order[:1]))
    if statistics == "query":
        assert float((fewer - all_of_them[order[:3]]).abs().max()) > 1e-3
    else:
        torch.testing.assert_close(fewer, all_of_them[order[:3]], rtol=1e-9, atol=1e-9)
        torch.testing.assert_close(alone, all_of_them[order[:1]], rtol=1e-9, atol=1e-9)


@pytest.mark.parametrize("statistics", ["running", "support", "query"])
@pytest.mark.parametrize("tag", TAGS)
def test_answering_and_teaching_leave_no_trace(tag: str, statistics: Any) -> None:
    prepared, one = learner(small_network(), statistics), episode()
    prepared.eval_mode()
    before = copy.deepcopy(prepared.network.state_dict())
    made = method(tag, inner_steps=2, batchnorm=statistics)
    answers = [made.answer(prepared, one, steps) for steps in (None, 0, 1, 2, 5, 10)]
    assert not any(answer.requires_grad for answer in answers)
    assert {answer.shape for answer in answers} == {(9, WAYS)}
    assert torch.equal(answers[0], made.answer(prepared, one, made.steps()))
    made.taught(prepared, one.support, one.support_labels, WAYS)
    assert all(torch.equal(value, before[name]) for name, value in prepared.network.state_dict().items())
    assert all(own.grad is None for own in prepared.network.parameters())


def as_a_file_would(network: nn.Module, state: dict[str, Tensor], images: Tensor, ways: int) -> Tensor:
    """What a plain network with this state dict answers."""
    loaded = copy.deepcopy(network)
    replace_head(loaded, ways)
    loaded.load_state_dict(state)
    with torch.no_grad():
        answers: Tensor = loaded.eval()(images)
    return answers.softmax(1)


@pytest.mark.parametrize("statistics", ["running", "support"])
@pytest.mark.parametrize("ways", [WAYS, 2, 5])
@pytest.mark.parametrize("tag", TAGS)
def test_the_network_that_was_taught_answers_the_same(tag: str, ways: int, statistics: Any) -> None:
    network, one = small_network(), episode(ways=ways, shots=2)
    support, labels = one.support[:-1], one.support_labels[:-1]  # one class has fewer images than the others
    uneven = dataclasses.replace(one, support=support, support_labels=labels)
    made, prepared = method(tag, inner_steps=3, inner_rate=0.2, batchnorm=statistics), learner(network, statistics)
    state = made.taught(prepared, support, labels, ways)
    answers = made.answer(prepared, uneven).softmax(1)
    torch.testing.assert_close(as_a_file_would(network, state, one.queries, ways), answers, rtol=0, atol=1e-8)
    assert all(value.data_ptr() != prepared.network.state_dict()[name].data_ptr() for name, value in state.items())
    assert not any(value.requires_grad for value in state.values())


def test_what_is_taught_under_transduction_goes_by_the_support_images() -> None:
    network, one = small_network(), episode()
    made = method("maml", batchnorm="query")
    states = [
        made.taught(learner(network, statistics), one.support, one.support_labels, WAYS)
        for statistics in ("query", "support")
    ]
    assert all(torch.equal(value, states[1][name]) for name, value in states[0].items())


@pytest.mark.parametrize("statistics", ["running", "support"])
def test_cosine_prototypes_keep_their_answers_in_a_file(statistics: Any) -> None:
    network, one = small_network(), episode(queries=8)
    made, prepared = method("prototypes", metric="cosine", batchnorm=statistics), learner(network, statistics)
    state = made.taught(prepared, one.support, one.support_labels, WAYS)
    answers = made.answer(prepared, one).softmax(1)
    filed = as_a_file_would(network, state, one.queries, WAYS)
    assert torch.equal(filed.argmax(1), answers.argmax(1))
    torch.testing.assert_close(filed, answers, rtol=0, atol=0.1)


@pytest.mark.parametrize("tag", TAGS)
def test_features_of_a_frozen_backbone_are_answered_as_their_images(tag: str) -> None:
    network, one = small_network(), episode()
    made, prepared = method(tag, inner_steps=2, inner_rate=0.3, backbone="frozen"), learner(network)
    from_features = made.answer(prepared, prepared.as_features(one))
    torch.testing.assert_close(from_features, made.answer(prepared, one), rtol=1e-9, atol=1e-9)
    state = made.taught(prepared, one.support, one.support_labels, WAYS)
    filed = as_a_file_would(network, state, one.queries, WAYS)
    torch.testing.assert_close(filed, from_features.softmax(1), rtol=0, atol=1e-8)
    unchanged = {name for name in state if not name.startswith("head.")}
    assert all(torch.equal(state[name], network.state_dict()[name]) for name in unchanged)


@pytest.mark.parametrize("tag", ["maml", "fomaml", "anil", "reptile"])
def test_with_a_frozen_backbone_only_the_head_learns(tag: str) -> None:
    made, prepared = method(tag, backbone="frozen", inner_steps=2), learner(small_network())
    names = made.trained(prepared.network)
    assert set(names) == {"head.weight", "head.bias"}
    for name, own in prepared.network.named_parameters():
        own.requires_grad_(name in names)
    made.learn(prepared, [prepared.as_features(episode(seed=seed)) for seed in (1, 2)])
    assert all((own.grad is not None) == (name in names) for name, own in prepared.network.named_parameters())


def test_trained_are_all_layers_and_for_prototypes_all_before_the_head() -> None:
    network = small_network()
    everything = {name for name, _ in network.named_parameters()}
    for tag in ("maml", "fomaml", "anil", "reptile"):
        assert set(method(tag).trained(network)) == everything
    assert set(method("prototypes").trained(network)) == everything - {"head.weight", "head.bias"}
    assert method("prototypes", backbone="frozen").trained(network) == ()


def test_another_number_of_classes_is_said_where_the_head_was_trained_for_one() -> None:
    for tag in ("maml", "fomaml", "anil", "reptile"):
        made = method(tag)
        assert made.note(5, 5) == ""
        assert "trained with 5 classes" in made.note(5, 3)
        assert made.title in made.note(5, 3)
    assert {method(tag).note(5, 3) for tag in ("prototypes", "fine-tune-head")} == {""}


class Squeezed(nn.Module):
    """A head that is a convolution, with a ReLU and a mean behind it, as SqueezeNet's."""

    def __init__(self, ways: int = WAYS) -> None:
        super().__init__()
        self.body = nn.Sequential(nn.Conv2d(3, 6, 3), nn.ReLU())
        self.classifier = nn.Sequential(nn.Conv2d(6, ways, 1), nn.ReLU(), nn.AdaptiveAvgPool2d(1), nn.Flatten())

    def forward(self, images: Tensor) -> Tensor:
        answers: Tensor = self.classifier(self.body(images))
        return answers


@pytest.mark.parametrize("backbone", ["trained", "frozen"])
@pytest.mark.parametrize("tag", TAGS)
def test_a_head_with_a_relu_behind_it_holds_the_same_answers(tag: str, backbone: str) -> None:
    torch.manual_seed(0)
    network, one = Squeezed().double().eval(), episode()
    made, prepared = method(tag, inner_steps=3, inner_rate=0.3, backbone=backbone), learner(network)
    state = made.taught(prepared, one.support, one.support_labels, WAYS)
    filed = as_a_file_would(network, state, one.queries, WAYS)
    torch.testing.assert_close(filed, made.answer(prepared, one).softmax(1), rtol=0, atol=1e-8)


def test_a_head_without_a_bias_is_refused_where_one_is_needed() -> None:
    network = nn.Sequential(nn.Flatten(), nn.Linear(108, WAYS, bias=False)).double()
    one, prepared = episode(), Learner(network)
    with pytest.raises(InputError, match="has no bias"):
        method("prototypes").taught(prepared, one.support, one.support_labels, WAYS)
    state = method("prototypes", metric="cosine").taught(prepared, one.support, one.support_labels, WAYS)
    assert set(state) == {"1.weight"}


@pytest.mark.parametrize("tag", TAGS)
def test_conv4_in_float32_answers_as_the_file_to_five_digits(tag: str) -> None:
    torch.manual_seed(0)
    network = build("conv4", WAYS, width=16).eval()
    drawn = episode(side=28)
    one = dataclasses.replace(drawn, support=drawn.support.float(), queries=drawn.queries.float())
    made, prepared = method(tag, batchnorm="support", inner_steps=2), learner(network, "support")
    state = made.taught(prepared, one.support, one.support_labels, WAYS)
    filed = as_a_file_would(network, state, one.queries, WAYS)
    torch.testing.assert_close(filed, made.answer(prepared, one).softmax(1), rtol=0, atol=1e-5)
    assert find_head(prepared.network).outputs == WAYS

"""Few-shot methods against what their papers say, exactly: float64, finite differences, closed forms."""

from collections.abc import Callable, Mapping
from typing import Any

import pytest
import torch
from torch import Tensor, nn
from torch.nn import functional

from posttrain_gui.strategies.functions.class_means import class_means, linear_head, nearness
from posttrain_gui.strategies.meta.anil import Anil
from posttrain_gui.strategies.meta.fomaml import Fomaml
from posttrain_gui.strategies.meta.maml import Maml
from posttrain_gui.training.episodes.episode import Episode
from posttrain_gui.training.episodes.learner import Learner
from tests.strategies.few_shot_setup import (
    assert_same,
    episode,
    gradients,
    learner,
    meta_gradient,
    method,
    small_network,
)

EPISODES = [episode(seed=1), episode(seed=2)]
STATISTICS = ["running", "support", "query"]


def plain_adaptation(network: nn.Module, one: Episode, steps: int, rate: float, statistics: str) -> Tensor:
    """The loss of the queries after inner steps, written down anew and without any of the program's code."""
    names = [name for name, _ in network.named_parameters()]
    weights = {name: own.detach().clone().requires_grad_() for name, own in network.named_parameters()}
    training = statistics != "running"
    network.train(training)
    for _ in range(steps):
        loss = functional.cross_entropy(called(network, weights, one.support), one.support_labels)
        slopes = torch.autograd.grad(loss, list(weights.values()))
        weights = {
            name: (weights[name] - rate * slope).detach().requires_grad_()
            for name, slope in zip(names, slopes, strict=True)
        }
    return functional.cross_entropy(called(network, weights, one.queries), one.query_labels).detach()


def called(network: nn.Module, weights: Mapping[str, Tensor], images: Tensor) -> Tensor:
    answers: Tensor = torch.func.functional_call(network, dict(weights), (images,))
    return answers


def central_differences(network: nn.Module, loss: Callable[[], Tensor]) -> dict[str, dict[int, float]]:
    """d loss / d parameter for six entries of every parameter."""
    found: dict[str, dict[int, float]] = {}
    step, generator = 1e-5, torch.Generator().manual_seed(0)
    for name, own in network.named_parameters():
        flat = own.data.view(-1)
        found[name] = {}
        for place in torch.randperm(len(flat), generator=generator)[:6].tolist():
            start = float(flat[place])
            values = []
            for sign in (1, -1):
                flat[place] = start + sign * step
                values.append(float(loss()))
            flat[place] = start
            found[name][place] = (values[0] - values[1]) / (2 * step)
    return found


def meta_loss(network: nn.Module, **settings: Any) -> Tensor:
    """MAML's objective through the program's own answers: nothing but forward passes and first derivatives."""
    made, prepared = method("maml", **settings), Learner(network, settings.get("batchnorm", "running"))
    steps = settings.get("inner_steps", 1)
    losses = [functional.cross_entropy(made.answer(prepared, one, steps), one.query_labels) for one in EPISODES]
    return torch.stack(losses).mean()


@pytest.mark.parametrize(
    ("batchnorm", "statistics"),
    [(False, "running"), (True, "running"), (True, "support"), (True, "query")],
    ids=["no BatchNorm", "running", "support", "query"],
)
@pytest.mark.parametrize("steps", [1, 2])
def test_the_meta_gradient_of_maml_is_that_of_finite_differences(batchnorm: bool, statistics: str, steps: int) -> None:
    network = small_network(batchnorm=batchnorm)
    settings = {"inner_steps": steps, "inner_rate": 0.3, "batchnorm": statistics}
    exact = meta_gradient(method("maml", **settings), network, EPISODES, statistics=statistics)
    for name, entries in central_differences(network, lambda: meta_loss(network, **settings)).items():
        for place, slope in entries.items():
            assert float(exact[name].view(-1)[place]) == pytest.approx(slope, abs=1e-6), f"{name}[{place}]"
    assert max(float(value.abs().max()) for value in exact.values()) > 0.01


@pytest.mark.parametrize("statistics", ["running", "query"])
def test_maml_answers_as_gradient_descent_written_down_anew(statistics: str) -> None:
    network, one = small_network(), EPISODES[0]
    made = method("maml", inner_rate=0.3, batchnorm=statistics)
    answers = made.answer(learner(network, statistics), one, 3)
    expected = plain_adaptation(learner(network).network, one, 3, 0.3, statistics)
    assert float(functional.cross_entropy(answers, one.query_labels)) == pytest.approx(float(expected), abs=1e-10)


def test_first_order_maml_is_another_gradient_than_maml() -> None:
    settings = {"inner_rate": 0.3, "batchnorm": "support"}
    both = [
        meta_gradient(method(tag, **settings), small_network(), EPISODES, statistics="support")
        for tag in ("maml", "fomaml")
    ]
    assert any(float((both[0][name] - both[1][name]).abs().max()) > 1e-3 for name in both[0])


def linear_loss(_: Any, logits: Tensor, labels: Tensor) -> Tensor:
    """Minus the right logits: linear in the weights of a linear network, so that its second derivatives are 0."""
    return -logits.gather(1, labels.unsqueeze(1)).mean()


def test_first_order_maml_is_maml_where_the_loss_is_linear_in_the_weights(monkeypatch: pytest.MonkeyPatch) -> None:
    for cls in (Maml, Fomaml):
        monkeypatch.setattr(cls, "loss", linear_loss)
    network = nn.Sequential(nn.Flatten(), nn.Linear(3 * 36, 3)).double()
    both = [meta_gradient(method(tag, inner_steps=3), network, EPISODES) for tag in ("maml", "fomaml")]
    assert_same(*both)


def test_the_gradient_of_first_order_maml_is_that_at_the_adapted_weights() -> None:
    network, one, rate = small_network(batchnorm=False), EPISODES[0], 0.3
    found = meta_gradient(method("fomaml", inner_rate=rate), network, [one])
    moved = learner(network).network
    torch.autograd.backward(functional.cross_entropy(moved(one.support), one.support_labels))
    with torch.no_grad():
        for own in moved.parameters():
            assert own.grad is not None
            own.sub_(rate * own.grad)
            own.grad = None
    torch.autograd.backward(functional.cross_entropy(moved(one.queries), one.query_labels))
    assert_same(found, {name: own.grad for name, own in moved.named_parameters() if own.grad is not None})


@pytest.mark.parametrize("rate", [0.05, 0.4])
@pytest.mark.parametrize("statistics", STATISTICS)
def test_reptile_with_one_inner_step_is_the_joint_gradient_times_the_inner_rate(statistics: str, rate: float) -> None:
    network = small_network()
    made = method("reptile", inner_steps=1, inner_rate=rate, batchnorm=statistics)
    found = meta_gradient(made, network, EPISODES, statistics=statistics)
    joint = learner(network).network
    joint.train(statistics != "running")
    losses = [
        functional.cross_entropy(
            joint(torch.cat([one.support, one.queries])), torch.cat([one.support_labels, one.query_labels])
        )
        for one in EPISODES
    ]
    torch.autograd.backward(torch.stack(losses).mean())
    assert_same(found, {name: rate * own.grad for name, own in joint.named_parameters() if own.grad is not None})


def test_reptile_with_the_optimizer_sgd_moves_the_given_share_of_the_way() -> None:
    """Nichol et al. 2018, algorithm 1: θ ← θ + ε (θ' − θ)."""
    network, share = small_network(batchnorm=False), 0.5
    made, prepared = method("reptile", inner_steps=4, inner_rate=0.2), learner(network)
    optimizer = torch.optim.SGD(prepared.network.parameters(), lr=share)
    before = {name: own.detach().clone() for name, own in prepared.network.named_parameters()}
    made.learn(prepared, [EPISODES[0]])
    optimizer.step()
    arrived = learner(network).network
    one = EPISODES[0]
    images, labels = torch.cat([one.support, one.queries]), torch.cat([one.support_labels, one.query_labels])
    inner = torch.optim.SGD(arrived.parameters(), lr=0.2)
    for _ in range(4):
        inner.zero_grad()
        torch.autograd.backward(functional.cross_entropy(arrived(images), labels))
        inner.step()
    end = dict(arrived.named_parameters())
    expected = {name: start + share * (end[name].detach() - start) for name, start in before.items()}
    assert_same({name: own.detach() for name, own in prepared.network.named_parameters()}, expected)


class HeadOnlyMaml(Maml):
    """MAML whose inner steps leave the body where it is."""

    second_order = True

    def rates(self, weights: Mapping[str, Tensor]) -> dict[str, float]:
        return {name: self.settings.inner_rate if name.startswith("head.") else 0.0 for name in weights}


class HeadOnlyFomaml(HeadOnlyMaml):
    second_order = False


@pytest.mark.parametrize("statistics", STATISTICS)
@pytest.mark.parametrize(("order", "cls"), [("second", HeadOnlyMaml), ("first", HeadOnlyFomaml)])
def test_anil_is_maml_with_a_body_inner_rate_of_zero(statistics: str, order: str, cls: type[Maml]) -> None:
    settings = {"inner_steps": 2, "inner_rate": 0.3, "gradient_order": order, "batchnorm": statistics}
    anil, maml = method("anil", **settings), cls(method("anil", **settings).settings)
    assert isinstance(anil, Anil)
    network = small_network()
    found = meta_gradient(anil, network, EPISODES, statistics=statistics)
    assert_same(found, meta_gradient(maml, network, EPISODES, statistics=statistics))
    for one in EPISODES:
        made = learner(network, statistics)
        torch.testing.assert_close(anil.answer(made, one, 3), maml.answer(made, one, 3), rtol=1e-10, atol=1e-10)


@pytest.mark.parametrize("temperature", [1.0, 7.0])
def test_prototypes_are_a_linear_head(temperature: float) -> None:
    """Snell et al. 2017, section 2.4: w = 2 c, b = −‖c‖², but for −‖x‖², which all classes have in common."""
    torch.manual_seed(0)
    features, labels = torch.randn(12, 5).double(), torch.arange(4).repeat(3)
    queries, means = torch.randn(9, 5).double(), class_means(features, labels, 4)
    for way in range(4):
        torch.testing.assert_close(means[way], features[labels == way].mean(0))
    near = nearness(queries, means, "squared-euclidean", temperature)
    by_hand = torch.tensor([[-float(((x - c) ** 2).sum()) / temperature for c in means] for x in queries]).double()
    torch.testing.assert_close(near, by_hand, rtol=1e-6, atol=1e-6)
    weight, bias = linear_head(means, temperature)
    linear = queries @ weight.T + bias
    shift = queries.square().sum(1, keepdim=True) / temperature
    torch.testing.assert_close(linear - shift, near, rtol=1e-10, atol=1e-10)
    torch.testing.assert_close(linear.softmax(1), near.softmax(1), rtol=0, atol=1e-6)


def test_prototypes_trains_by_the_gradient_of_that_softmax() -> None:
    network = small_network()
    found = meta_gradient(method("prototypes"), network, EPISODES)
    plain = learner(network).network
    losses = []
    for one in EPISODES:
        read = [nn.Sequential(*list(plain.children())[:-1])(images) for images in (one.support, one.queries)]
        means = torch.stack([read[0][one.support_labels == way].mean(0) for way in range(one.ways)])
        losses.append(functional.cross_entropy(-(torch.cdist(read[1], means) ** 2), one.query_labels))
    torch.autograd.backward(torch.stack(losses).mean())
    expected = {n: torch.zeros_like(own) if own.grad is None else own.grad for n, own in plain.named_parameters()}
    assert_same(found, expected, 1e-8)
    assert not found["head.weight"].any()


@pytest.mark.parametrize("metric", ["squared-euclidean", "cosine"])
def test_steps_of_prototypes_go_on_from_the_very_class_means(metric: str) -> None:
    made, one = method("prototypes", metric=metric, inner_rate=1e-12), EPISODES[0]
    answers = [made.answer(learner(small_network()), one, steps).softmax(1) for steps in (0, 1)]
    torch.testing.assert_close(*answers, rtol=0, atol=1e-9)
    moved = method("prototypes", metric=metric, inner_rate=0.5).answer(learner(small_network()), one, 5)
    assert float((moved.softmax(1) - answers[0]).abs().max()) > 1e-4


def test_a_fine_tuned_head_starts_from_zero_and_fits_the_support_images() -> None:
    made, one = method("fine-tune-head", inner_steps=300, inner_rate=2.0), EPISODES[0]
    prepared = learner(small_network())
    assert not made.answer(prepared, one, 0).any()
    on_support = Episode(one.support, one.support_labels, one.support, one.support_labels, one.ways)
    losses = [
        float(functional.cross_entropy(made.answer(prepared, on_support, steps), one.support_labels))
        for steps in (0, 10, 300)
    ]
    assert losses == sorted(losses, reverse=True)
    assert losses[0] == pytest.approx(torch.tensor(3.0).log().item())


@pytest.mark.parametrize("tag", ["prototypes", "maml", "fomaml", "anil", "reptile"])
def test_the_meta_gradient_is_the_mean_over_episodes_and_adds_up(tag: str) -> None:
    made, network = method(tag, inner_steps=2, batchnorm="support"), small_network()
    each = [meta_gradient(made, network, [one], statistics="support") for one in EPISODES]
    both = meta_gradient(made, network, EPISODES, statistics="support")
    assert_same(both, {name: (each[0][name] + each[1][name]) / 2 for name in both})
    twice = learner(network, "support")
    for _ in range(2):
        made.learn(twice, EPISODES)
    assert_same(gradients(twice), {name: 2 * value for name, value in both.items()})


@pytest.mark.parametrize("tag", ["fine-tune-head", "prototypes"])
def test_an_inner_rate_on_features_as_they_are_means_the_same_for_features_of_any_length(tag: str) -> None:
    """Twice as long features, the same answers: with prototypes at four times the temperature, as distances go."""
    torch.manual_seed(0)
    one = episode()
    short = Episode(torch.randn(6, 4).double(), one.support_labels, torch.randn(9, 4).double(), one.query_labels, 3)
    long = Episode(2 * short.support, one.support_labels, 2 * short.queries, one.query_labels, 3)
    prepared = learner(small_network())
    answers = [
        method(tag, temperature=temperature, inner_rate=0.4).answer(prepared, features, 5).softmax(1)
        for features, temperature in ((short, 1.0), (long, 4.0))
    ]
    torch.testing.assert_close(*answers, rtol=0, atol=1e-10)

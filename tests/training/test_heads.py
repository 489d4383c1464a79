"""The head for the classes at hand keeps what the model knows of them."""

import pytest
import torch
import torchvision.models as zoo
from torch import nn

from posttrain_gui.models.anatomy.head import find_head
from posttrain_gui.training.heads import fit_head, head_state, knowledge, rows_known, set_head


def linear(bias: bool) -> nn.Sequential:
    torch.manual_seed(0)
    return nn.Sequential(nn.Flatten(), nn.Linear(12, 8), nn.ReLU(), nn.Linear(8, 5, bias=bias))


def convolutional(_: bool) -> nn.Module:
    torch.manual_seed(0)
    network: nn.Module = zoo.squeezenet1_1(num_classes=5).eval()
    return network


@pytest.mark.parametrize("rows", [[4, 3, 2, 1, 0], [2, 0], [0, 1, 2, 3, 4]])
@pytest.mark.parametrize(
    ("build", "bias"), [(linear, True), (linear, False), (convolutional, True)], ids=["bias", "no bias", "convolution"]
)
def test_the_logits_of_the_classes_stay_in_their_new_order(build: object, bias: bool, rows: list[int]) -> None:
    network = build(bias)  # type: ignore[operator]
    images = torch.randn(3, 3, 64, 64) if build is convolutional else torch.randn(3, 12)
    with torch.no_grad():
        before = network(images)
        fit_head(network, len(rows), rows)
        assert torch.allclose(network(images), before[:, rows], atol=1e-6)
    assert (find_head(network).module.bias is not None) == bias


def test_a_new_head_keeps_nothing_but_its_place() -> None:
    network = linear(bias=False)
    fit_head(network, 7, None)
    assert find_head(network).outputs == 7
    assert find_head(network).name == "3"


def test_names_are_found_in_any_order_and_writing() -> None:
    thousand = (*(f"class {i}" for i in range(998)), "tench", "Great_White Shark")
    assert rows_known(thousand, ("great-white shark", "class_5", "Tench")) == [999, 5, 998]
    assert rows_known(thousand, ("tench", "unheard of")) is None
    assert rows_known(thousand, ("tench", "TENCH")) is None, "two classes of the data cannot be one of the model"
    assert rows_known((), ("a", "b")) is None


def test_what_a_model_knows() -> None:
    assert knowledge(3, ("a", "b", "c"), ("c", "a")) == "all"
    assert knowledge(3, ("a", "b", "c"), ("c", "d")) == "none"
    assert knowledge(2, (), ("a", "b")) == "unnamed"
    assert knowledge(3, (), ("a", "b")) == "none"


def test_a_heads_tensors_come_back() -> None:
    network = linear(bias=True)
    kept = head_state(network)
    with torch.no_grad():
        find_head(network).module.weight.zero_()
    set_head(network, kept)
    assert torch.equal(find_head(network).module.weight, kept["weight"])

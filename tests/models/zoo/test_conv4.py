"""Conv4 and the source of untrained networks."""

from pathlib import Path

import pytest
import torch
from safetensors.torch import save_file
from torch import nn

from posttrain_gui.errors import InputError
from posttrain_gui.models.anatomy.head import find_head
from posttrain_gui.models.anatomy.stages import stages
from posttrain_gui.models.loading.build import build as build_architecture
from posttrain_gui.models.loading.doctor import load
from posttrain_gui.models.loading.expected import expected_preprocessing
from posttrain_gui.models.trained import Architecture
from posttrain_gui.models.untrained import Untrained
from posttrain_gui.models.zoo import build


def test_the_standard_network_has_the_published_size() -> None:
    """3 × 3 convolutions of 64 channels on RGB without biases, BatchNorm's scales and shifts, a head for 5 classes."""
    network = build("conv4", 5)
    convolutions, norms, head = 3 * 64 * 9 + 3 * 64 * 64 * 9, 4 * 2 * 64, 64 * 5 + 5
    assert sum(parameter.numel() for parameter in network.parameters()) == convolutions + norms + head
    assert [stage.name for stage in stages(network)] == ["block1", "block2", "block3", "block4", "head"]


@pytest.mark.parametrize(("side", "places"), [(16, 1), (28, 1), (31, 1), (32, 4), (84, 25)])
def test_the_head_reads_what_is_left_of_the_image(side: int, places: int) -> None:
    network = build("conv4", 3, width=4, side=side).eval()
    assert find_head(network).features == 4 * places
    assert network(torch.zeros(2, 3, side, side)).shape == (2, 3)


def test_an_image_of_which_nothing_would_be_left_is_refused() -> None:
    with pytest.raises(InputError, match="could not build conv4") as caught:
        build_architecture(Architecture(library="posttrain_gui", name="conv4", num_classes=2, arguments={"side": 15}))
    assert "at least 16 px" in caught.value.why


def test_weights_are_drawn_so_that_features_keep_their_size() -> None:
    """He et al. 2015, equation 10: a standard deviation of √(2 / inputs of a filter)."""
    torch.manual_seed(0)
    convolutions = [module for module in build("conv4", 5).modules() if isinstance(module, nn.Conv2d)]
    for module in convolutions:
        expected = (2 / (module.in_channels * 9)) ** 0.5
        assert float(module.weight.detach().std()) == pytest.approx(expected, rel=0.1)


def test_what_is_built() -> None:
    said: list[str] = []
    torch.manual_seed(3)
    model = Untrained(width=8, side=32).load(said.append)
    assert model.classes == ()
    assert model.architecture.num_classes == find_head(model.network).outputs == 1
    assert model.architecture.arguments == {"width": 8, "side": 32}
    assert (model.preprocessing.resize, model.preprocessing.crop) == (32, 32)
    assert not any(module.training for module in model.network.modules())
    assert "random weights" in said[0]
    assert Untrained(width=8, side=32).one_line() == "Conv4 · 8 channels · 32 px · untrained"
    assert expected_preprocessing(Untrained(side=84)).crop == 84
    torch.manual_seed(3)
    again = Untrained(width=8, side=32).load(said.append).network.state_dict()
    assert all(torch.equal(value, again[name]) for name, value in model.network.state_dict().items())


def test_a_file_of_its_weights_alone_is_recognised(tmp_path: Path) -> None:
    torch.manual_seed(0)
    network = build("conv4", 7).eval()
    save_file(network.state_dict(), tmp_path / "weights.safetensors")
    model = load(tmp_path / "weights.safetensors")
    assert (model.architecture.library, model.architecture.name) == ("posttrain_gui", "conv4")
    images = torch.randn(2, 3, 28, 28)
    assert torch.equal(model.network(images), network(images))
